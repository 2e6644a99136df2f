import { type Coding, STANDARDS } from '#core/coding.ts'
import { answersKnown } from '#vocabulary/coding.ts'
import type { PublicRecord } from '../public-record.ts'

/**
 * Answers of members of which something may be shown: about the register as a whole or an event that is shown, resting on statements of
 * which one at least is shown, in codes that the form has. What is hidden is left out of what they name; one that rested on hidden
 * statements only is not there at all, and then nothing that its member had answered before comes back in its place. `codings` in any
 * order; theirs is by what is shown of them, so that it tells nothing of who answered and when.
 */
export function shownCodings({ record, original }: PublicRecord, codings: readonly Coding[]): Coding[] {
  const made = new Map([...original].map(([own, real]) => [real, own]))
  const shown = (coding: Coding): Coding[] => {
    const { event, withdrawn, standard } = coding
    if (withdrawn || (event !== null && !record.entities.has(event))) return []
    const statements = coding.statements.flatMap((id) => made.get(id) ?? []).sort()
    const answers = answersKnown(coding)
    if (Object.keys(answers).length === 0 || (statements.length === 0 && coding.statements.length > 0)) return []
    return [{ ...coding, answers, standard: STANDARDS.find((one) => one === standard) ?? null, statements }]
  }
  const own = Map.groupBy(codings, ({ form, item, event, by }) => JSON.stringify([form, item, event, by]))
  return [...own.values()]
    .flatMap((versions) => {
      const [newest, ...before] = versions.toSorted((a, b) => b.version - a.version)
      const held = newest ? shown(newest) : []
      return held.length === 0 ? [] : [[...held, ...before.flatMap(shown)]]
    })
    .map((versions) => ({ versions, content: JSON.stringify(versions.map(contentOf)) }))
    .sort((a, b) => (a.content < b.content ? -1 : a.content > b.content ? 1 : 0))
    .flatMap(({ versions }) => versions)
}

/** What is shown of an answer. */
const contentOf = ({ form, item, event, answers, standard, asOf, note, statements }: Coding) => [
  [form, item, event, asOf],
  [answers, standard, note, statements],
]
