import { standing } from '#assess/findings/answers.ts'
import type { Coding } from '#core/coding.ts'
import type { EntityId } from '#core/ids.ts'

/**
 * What members answer, by the events of today: where two events were found to be one, of each member the answer given last holds. `codings`
 * are all versions, or what stands of them; `nowOf` leads from the event that was answered about to that of today.
 */
export function heldCodings(codings: readonly Coding[], nowOf: (event: EntityId) => EntityId): Coding[] {
  const held = new Map<string, Coding>()
  for (const one of standing(codings)) {
    const event = one.event && nowOf(one.event)
    const key = JSON.stringify([one.form, one.item, event, one.by])
    const other = held.get(key)
    if (!other || other.at < one.at) held.set(key, { ...one, event })
  }
  return [...held.values()]
}
