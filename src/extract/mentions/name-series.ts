import type { Grammar } from '../grammar/grammar.ts'
import { has, type Item, isMark, isOneOf, isVerbal, itemBefore } from '../text/item.ts'
import { nameOf } from './name-forms.ts'
import { type Found, isNameWord, type NameKnowledge, namesThing } from './name-words.ts'

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
    if (!isNameWord(items[i]) && !at.has(i)) continue
    const series = seriesFrom(items, i, at, grammar, known)
    if (series.length < 2 || namesThing(items, i)) continue
    const end = series.at(-1)?.to ?? i
    // “The prisoners Zork Bay and Plin Vesh held were freed.”
    const holds = has(items[end], 'past') && !isAuxiliary(items[end]) && isAuxiliary(items[end + 1])
    const led = has(items[i - 1], 'people') && !items[i - 1]?.cap && !holds
    const named = series.some(({ from }) => at.has(from))
    if (led || (named && series.length > 1))
      for (const { from, to } of series) {
        const [given, surname] = [items[from], items[to - 1]]
        // “Pyay Soe Moe” inside “Lay Pyay Soe Moe” is no name found already.
        const told = at.has(from) || found.some((one) => one.from <= from && isTold(one, from, to))
        if (given && surname && !told) added.push(nameOf(items, from, to, given, surname, grammar, 'person.series', known))
      }
    i = end - 1
  }
  return withAdded(found, added)
}

/** Names found in place of shorter ones inside them. */
function withAdded(found: Found[], added: readonly Found[]): Found[] {
  const isIn = ({ from, to }: Found) => added.some((one) => one.from < to && one.to > from)
  return added.length === 0 ? found : [...found.filter((one) => !isIn(one)), ...added].sort((a, b) => a.from - b.from)
}

/**
 * “Freed were Nina Petrova, Zork Arad Vesh (34) and Plin Blim of Zorkton”: in languages with endings words with capitals that stand for themselves,
 * beside a full name and parted from it as those of a series are.
 */
export function withNamesBeside(items: readonly Item[], found: Found[], grammar: Grammar, known: NameKnowledge): Found[] {
  const full = found.filter(({ draft, from, to }) => draft.kind === 'person' && to - from > 1)
  if (full.length === 0) return found
  const added: Found[] = []
  for (let i = 0; i < items.length; i++) {
    if (!items[i]?.cap || !opensMember(items, i)) continue
    const to = runTo(items, i, grammar, known)
    const [given, surname] = [items[i], itemBefore(items, to)]
    if (to - i < 2 || !given || !surname || !(items[to] === undefined || endsMember(items[to]))) continue
    const run = items.slice(i, to)
    if (run.some((item) => has(item, 'adj') || has(item, 'past')) || found.some((one) => isTold(one, i, to))) continue
    if (full.some((one) => isBeside(items, one, i, to)))
      added.push(nameOf(items, i, to, given, surname, grammar, 'person.beside', known))
    i = to - 1
  }
  return withAdded(found, added)
}

const isTold = (one: Found, from: number, to: number) => one.from < to && one.to > from && one.to - one.from > 1

/** Nothing but what says who somebody is, and what parts two of a series. */
function isBeside(items: readonly Item[], one: Found, from: number, to: number): boolean {
  const between = one.to <= from ? items.slice(one.to, from) : items.slice(to, one.from)
  return (
    between.length < NEAR &&
    between.some(partsMembers) &&
    !between.some((item, i) => isMark(item, ':') || (isVerbal(item) && !item.cap && !between.slice(0, i).some(isWho)))
  )
}

const NEAR = 14
const isWho = isOneOf('relative')

const partsMembers = (item: Item) => isMark(item, ',;') || has(item, 'and')

/** Right behind what parts two, or “the writer”, “the leader of the opposition”, “the 34-year-old”, “the reporter of “The Day””, “freed”. */
function opensMember(items: readonly Item[], at: number): boolean {
  const before = itemBefore(items, at)
  const called = before?.cap === false && (isCalled(items[at - 2]) || (before.glued && isMark(items[at - 2], '-')))
  return at === 0 || isMark(before, ',;:—(') || isLead(before) || has(before, 'scare') || called
}
const isLead = isOneOf('and', 'role', 'people', 'unit', 'past', 'infinitive', 'list_noun_release', 'including', 'except')
const isCalled = isOneOf('role', 'people')

const endsMember = (item: Item | undefined) => isMark(item, ',;.()—') || isBehindMember(item)
const isBehindMember = isOneOf('and', 'prep_from', 'past', 'be')

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
  const before = itemBefore(items, at)
  const begun = before?.cap !== true || has(before, 'scare') || (at === 1 && has(items[0], 'past'))
  return ends && begun && !has(next, 'possessive') ? to : at
}

const LONGEST = 4
