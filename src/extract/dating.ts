import type { Edtf } from '#core/edtf.ts'
import { dateValue } from './dates.ts'
import type { Draft } from './draft.ts'
import { has } from './item.ts'
import type { Parsed } from './parse.ts'

/** Gives every date of a sentence its value, by the tense of its clause and, inside a quotation, without the day of publication. */
export function settleDates({ sentence, items, units, clauses }: Parsed, published: Edtf | undefined): Draft[] {
  const impossible: Draft[] = []
  for (const { draft, at } of units) {
    if (draft.kind !== 'date' || !draft.parts) continue
    const clause = clauses.of[at]
    const ahead = items.some(
      (item, i) =>
        clauses.of[i] === clause && (has(item, 'future') || has(item, 'plan') || has(item, 'ahead') || has(item, 'promising')),
    )
    const { parts } = draft
    const coming = ahead || draft.tags.has('ahead')
    const relative = parts.offset !== undefined || parts.weekday !== undefined || parts.lean !== undefined
    const value = sentence.quote !== null && relative ? null : dateValue(parts, published, coming)
    if (value === 'impossible') impossible.push(draft)
    draft.value = value === 'impossible' ? null : value
  }
  return impossible
}
