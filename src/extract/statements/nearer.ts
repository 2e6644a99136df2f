import type { Parsed } from '../clauses/parse.ts'
import type { Unit } from '../clauses/unit.ts'
import { has, type Item, isMark } from '../text/item.ts'

export const partedBy = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some((item) => isMark(item, ','))

/** Who speaks where somebody else stands first in the clause of a verb of saying. */
export function nearerThan({ items }: Parsed, subject: Unit, verb: number, before: readonly Unit[]): Unit | null {
  // “Asked whether he had signed, the politician replied”: behind the last comma before the verb, with nothing but adverbs and days between.
  if (subject.draft.pronoun) {
    const unit = before.findLast(({ draft }) => !draft.pronoun && draft.kind !== 'count')
    if (!unit || unit.at < subject.at || !partedBy(items, subject.at, unit.at) || partedBy(items, unit.at, verb)) return null
    return unit
  }
  const name = before.findLast(({ at, draft }) => draft.kind === 'person' && at > subject.at)
  if (!name || has(items[name.at - 1], 'and')) return null
  const behindComma = isMark(items[name.at - 1], ',')
  const apposed = behindComma && isMark(items[name.at + 1], ',') && isMark(items[verb - 1], ',')
  // “Amnesty's Europe director, X, warned”: the place is that of the office.
  if (apposed && subject.draft.kind === 'place') return name
  // “Y walked free, X, the director, said”: Y did something else.
  if (apposed && items.slice(subject.at + 1, name.at).some((item) => has(item, 'past'))) return name
  // “The rival of Y at the elections X said”, where the form of Y does not tell.
  const told = subject.draft.kind === 'person' && subject.draft.cases !== null && subject.draft.cases.size > 1
  return told && !behindComma && name.at === verb - 1 && !partedBy(items, subject.at, verb) ? name : null
}

/** “…, X, the director of Y, said”: who stands between commas before the verb, with nothing told in between. */
export function apposedBefore({ items, units }: Parsed, verb: number): Unit | undefined {
  if (!isMark(items[verb - 1], ',')) return undefined
  const name = units.findLast(
    ({ at, draft }) => draft.kind === 'person' && at < verb - 2 && isMark(items[at - 1], ',') && isMark(items[at + 1], ','),
  )
  if (!name || name.prep || name.possessive) return undefined
  const between = items.slice(name.at + 1, verb - 1)
  const told = between.some((item) => item.kind === 'quote' || has(item, 'past') || has(item, 'relative'))
  const nominative = name.draft.cases === null || name.draft.cases.has('nom')
  return nominative && !told ? name : undefined
}
