import type { Coding } from '#core/coding.ts'
import type { PublicRecord } from '../public-record.ts'

/**
 * Answers of members of which something may be shown: about the register as a whole or an event that is shown, resting on statements of
 * which one at least is shown. What is hidden is left out of what they name; one that rested on hidden statements only is not there at all,
 * and then nothing that its member had answered before comes back in its place. `codings`: of each member the newest first.
 */
export function shownCodings({ record, original }: PublicRecord, codings: readonly Coding[]): Coding[] {
  const made = new Map([...original].map(([own, real]) => [real, own]))
  const shown = (coding: Coding): Coding[] => {
    const { event, withdrawn } = coding
    if (withdrawn || (event !== null && !record.entities.has(event))) return []
    const statements = coding.statements.flatMap((id) => made.get(id) ?? [])
    return statements.length === 0 && coding.statements.length > 0 ? [] : [{ ...coding, statements }]
  }
  const own = Map.groupBy(codings, ({ id }) => id)
  return [...own.values()].flatMap((versions) => {
    const [newest, ...before] = versions.toSorted((a, b) => b.version - a.version)
    const held = newest ? shown(newest) : []
    return held.length === 0 ? [] : [...held, ...before.flatMap(shown)]
  })
}
