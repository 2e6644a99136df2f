import type { Coding } from '#core/coding.ts'
import type { PublicRecord } from '../public-record.ts'

/**
 * Answers of members of which something may be shown: about the register as a whole or an event that is shown, resting on statements of
 * which one at least is shown. What is hidden is left out of what they name; one that rested on hidden statements only is not there at all.
 */
export function shownCodings({ record, original }: PublicRecord, codings: readonly Coding[]): Coding[] {
  const made = new Map([...original].map(([own, real]) => [real, own]))
  return codings.flatMap((coding) => {
    const { event, withdrawn } = coding
    if (withdrawn || (event !== null && !record.entities.has(event))) return []
    const statements = coding.statements.flatMap((id) => made.get(id) ?? [])
    return statements.length === 0 && coding.statements.length > 0 ? [] : [{ ...coding, statements }]
  })
}
