import type { Hit, Parsed } from '../clauses/parse.ts'
import { isPeople, type Unit } from '../clauses/unit.ts'
import type { Case } from '../mentions/draft.ts'
import { has, type Item, isMark, isVerbal } from '../text/item.ts'

/**
 * “They freed two journalists (X and Y)”, “the film crew (X, Y and Z) was let go”: names in brackets behind those of whom the verb speaks,
 * in the case that these have to stand in.
 */
export function inBrackets(
  { items, units }: Parsed,
  { trigger: { form }, match }: Pick<Hit, 'trigger' | 'match'>,
  acted: readonly Unit[],
): Unit[] {
  const wanted = CASES[form]
  if (!wanted || acted.some(({ draft }) => draft.kind === 'person')) return []
  const open = items.findIndex((item, i) => isMark(item, '(') && isOfVerb(items, i, match))
  const close = items.findIndex((item, i) => i > open && isMark(item, ')'))
  if (open < 1 || close < 0 || !items.slice(open + 1, close).every(isOfNames)) return []
  const names = units.filter(({ at, draft }) => at > open && at < close && draft.kind === 'person')
  // A foreign name may show no case: one of the others does.
  // “Three (X, Y and Z) were freed”: as many as a number that stands alone says.
  const alone = items[open - 1]?.kind === 'number' && items[open - 1]?.amount === names.length
  const fits = ({ draft: { cases } }: Unit) => cases?.has(wanted) ?? (alone || acted.length > 0)
  const bare = ({ draft: { cases } }: Unit) => cases?.size === 1 && cases.has('nom')
  if (!names.some(fits) || !names.every((one) => !one.prep && !one.possessive && (fits(one) || bare(one)))) return []
  // “Two were freed in court (judge X)”: behind the verb only those who stand behind it, too.
  const near = ({ at }: Unit) => at < open && open - at <= NEAR && (at > match.spanFrom || open < match.spanFrom)
  const head = acted.find((unit) => isPeople(unit) && near(unit))
  if (head && (head.draft.pronoun || (!head.draft.plural && head.draft.kind !== 'count' && names.length > 1))) return []
  if (!head && (acted.length > 0 || form !== 'verb' || items[open - 1]?.mention?.kind === 'person')) return []
  if (head?.draft.kind === 'count') for (const name of names) name.within ??= head
  return names
}

/** Do the brackets that open at `open` stand right before the verb, or behind it with nothing but who is spoken of between? */
function isOfVerb(items: readonly Item[], open: number, { spanFrom, spanTo }: Hit['match']): boolean {
  const close = items.findIndex((item, i) => i > open && isMark(item, ')'))
  const light = (between: readonly Item[]) =>
    between.length <= NEAR && !between.some((item) => item.kind === 'mark' || isMain(item) || item.kind === 'person')
  return open > spanTo
    ? light(items.slice(spanTo, open))
    : close > 0 && close < spanFrom && light(items.slice(close + 1, spanFrom))
}

/** A verb, but not the “were” of “were freed”. */
const isMain = (item: Item) => isVerbal(item) && !has(item, 'be') && !has(item, 'have')

/** Names, who these people are and where from, and what joins them. */
const isOfNames = (item: Item) =>
  ['person', 'place', 'organisation', 'unnamed'].includes(item.kind) ||
  isMark(item, ',"-') ||
  (item.kind === 'word' && !isVerbal(item) && !['preposition', 'neg', 'relative', 'subordinator'].some((tag) => has(item, tag)))

/** The case of those of whom a trigger of each form speaks. */
const CASES: Partial<Record<Hit['trigger']['form'], Case>> = { verb: 'acc', passive: 'nom', self: 'nom', noun: 'gen' }

/** Words between the verb, those of whom it speaks and the brackets. */
const NEAR = 6
