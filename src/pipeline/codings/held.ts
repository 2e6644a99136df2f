import { lasting, standing } from '#assess/findings/answers.ts'
import type { Coding } from '#core/coding.ts'
import type { EntityId } from '#core/ids.ts'

/**
 * What members answer, by the events of today, with the versions behind what holds: where two events were found to be one, the answers of a
 * member about them are one row, in the order in which they were given, numbered anew under the id of the last. `codings` are all versions, or what lasts of
 * them; `nowOf` leads from the event that was answered about to that of today.
 */
export function codingsOn(codings: readonly Coding[], nowOf: (event: EntityId) => EntityId): Coding[] {
  const now = lasting(codings)
    .flat()
    .map((one) => ({ ...one, event: one.event && nowOf(one.event) }))
  const own = Map.groupBy(now, ({ form, item, event, by }) => JSON.stringify([form, item, event, by]))
  const inOrder = [...own.values()].flatMap((versions) => {
    const given = versions.sort((a, b) => compare(a.at, b.at) || a.version - b.version)
    const id = given.at(-1)?.id
    return given.map((one, at) => ({ ...one, id: id ?? one.id, version: at + 1 }))
  })
  return lasting(inOrder).flat()
}

/** Of those the answers that hold: of each member the one given last. */
export const heldCodings = (codings: readonly Coding[], nowOf: (event: EntityId) => EntityId): Coding[] =>
  standing(codingsOn(codings, nowOf))

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
