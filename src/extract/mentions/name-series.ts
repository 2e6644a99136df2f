import type { Grammar } from '../grammar/grammar.ts'
import { has, type Item, isMark, isOneOf } from '../text/item.ts'
import { nameOf } from './name-forms.ts'
import { type Found, isNameWord, type NameKnowledge } from './name-words.ts'

/**
 * “Nina Petrova, Zork Blim and Plin Arad Vesh walked out”, “journalists Zork Blim and Plin Vesh”: in a series two or three words with capitals are names where
 * one of at least three is, or where people are called so right before. In languages where the place tells.
 */
export function withNameSeries(items: readonly Item[], found: Found[], grammar: Grammar, known: NameKnowledge): Found[] {
  const full = found.filter(({ draft }) => draft.name?.given !== null)
  if (full.length === 0 && !items.some((item) => has(item, 'people'))) return found
  const at = new Map(full.map((one) => [one.from, one]))
  const added: Found[] = []
  for (let i = 0; i < items.length; i++) {
    const series = seriesFrom(items, i, at, grammar, known)
    if (series.length < 2) continue
    const end = series.at(-1)?.to ?? i
    // “The prisoners Zork Bay and Plin Vesh held were freed.”
    const holds = has(items[end], 'past') && !isAuxiliary(items[end]) && isAuxiliary(items[end + 1])
    const led = has(items[i - 1], 'people') && !items[i - 1]?.cap && !holds
    const named = series.some(({ from }) => at.has(from))
    if (led || (named && series.length > 2))
      for (const { from, to } of series) {
        const [given, surname] = [items[from], items[to - 1]]
        const told = at.has(from) || found.some((one) => one.from < to && one.to > from && one.to - one.from > 1)
        if (given && surname && !told) added.push(nameOf(items, from, to, given, surname, grammar, 'person.series', known))
      }
    i = end - 1
  }
  const isIn = ({ from, to }: Found) => added.some((one) => one.from < to && one.to > from)
  return added.length === 0 ? found : [...found.filter((one) => !isIn(one)), ...added].sort((a, b) => a.from - b.from)
}

const isAuxiliary = isOneOf('be', 'have')

type Run = { from: number; to: number }

/** Names side by side from `from`, with nothing between but commas and “and”. */
function seriesFrom(
  items: readonly Item[],
  from: number,
  known: ReadonlyMap<number, Found>,
  grammar: Grammar,
  told: NameKnowledge,
): Run[] {
  const series: Run[] = []
  for (let i = from; ; ) {
    const to = known.get(i)?.to ?? runTo(items, i, grammar, told)
    if (to - i < 2) return series
    series.push({ from: i, to })
    const comma = isMark(items[to], ',') ? 1 : 0
    const and = has(items[to + comma], 'and') ? 1 : 0
    if (comma + and === 0 || (and === 1 && isLast(items, series))) return series
    i = to + comma + and
  }
}

/** Behind “and” ends a series that had commas. */
const isLast = (items: readonly Item[], series: readonly Run[]) =>
  series.length > 1 && has(items[(series.at(-1)?.from ?? 0) - 1], 'and')

/** Where two or three words with capitals end that begin at `at` and can be a name. */
function runTo(items: readonly Item[], at: number, grammar: Grammar, { small }: NameKnowledge): number {
  let to = at
  while (to - at < LONGEST) {
    const item = items[to]
    if (!isNameWord(item) || !has(item, 'open') || small.has(item.key) || grammar.gazetteer.at(items, to).length > 0) break
    to++
  }
  const next = items[to]
  const ends = !next?.cap || next.kind !== 'word'
  return ends && !items[at - 1]?.cap && !has(next, 'possessive') ? to : at
}

const LONGEST = 4
