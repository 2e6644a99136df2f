import { has, type Item, isMark, isOneOf } from './item.ts'

/** Items `from` to `to` (not included) of a quotation; between two parts stands who says it. */
export type Part = { from: number; to: number }

/** Who says it is told in so many items. */
const REACH = 14

/**
 * The parts of a quotation between `from` and `to` into which its speaker is put: “We left, — said X. — Then we came back.”, in some languages
 * inside the same marks. One part when nobody is.
 */
export function partsOf(items: readonly Item[], from: number, to: number): Part[] {
  const parts: Part[] = []
  let begin = from
  for (let i = from; i < to; i++) {
    const dash = items[i]
    const ended = isMark(items[i - 1], ',.!?)') || (isMark(items[i - 1], '"') && !isMark(items[i - 2], ',.!?'))
    // “We left,— said X.”: no space before it.
    const splits = isDash(dash) || (isMark(dash, '—–') && items[i + 1]?.glued === false)
    if (!splits || i === begin || !ended || !tells(items, i, to)) continue
    parts.push({ from: begin, to: isMark(items[i - 1], ',') ? i - 1 : i })
    begin = beginOf(items, endOf(items, i, to), to)
    i = begin
  }
  if (begin < to) parts.push({ from: begin, to })
  return parts
}

/** A paragraph that begins with a dash and says who speaks, or stands behind a colon: speech without quotation marks. */
export function isSpeech(items: readonly Item[], dash: number, end: number): boolean {
  const before = items[dash - 1]
  if (!isDash(items[dash]) || (before && before.kind !== 'break') || items[dash + 1]?.kind === 'break') return false
  if (partsOf(items, dash + 1, end).some((part) => part.to < end)) return true
  if (isSpoken(items, dash, end)) return true
  // Lines of a list have ends and dashes of their own.
  if (!isMark(items[dash - 2], ':') || isMark(items[end - 1], ';') || isDash(items[end + 1])) return false
  if (isNamed(items, dash + 1)) return false
  let from = dash - 2
  while (from > 0 && items[from - 1]?.kind !== 'break' && dash - from < 60) from--
  return items.slice(from, dash).some((item) => has(item, 'speech'))
}

/** Behind a sentence that tells who said something: a paragraph of its own, whose speaker says “I” or “we”; class `inperson`. */
function isSpoken(items: readonly Item[], dash: number, end: number): boolean {
  if (!isMark(items[dash - 2], '.') || !isMark(items[end - 1], '.!?…') || isDash(items[end + 1]) || isNamed(items, dash + 1))
    return false
  let from = dash - 2
  while (from > 0 && items[from - 1]?.kind !== 'break' && !isMark(items[from - 1], '.!?') && dash - from < 60) from--
  return (
    items.slice(from, dash).some((item) => has(item, 'speech')) &&
    items.slice(dash + 1, end).some((item) => has(item, 'inperson'))
  )
}

/** “Not freed, although announced: — Nina Petrova (Minsk).”: the line of a list. */
const isNamed = (items: readonly Item[], at: number) =>
  items[at]?.kind === 'word' &&
  items[at]?.cap &&
  items[at + 1]?.kind === 'word' &&
  items[at + 1]?.cap &&
  isMark(items[at + 2], '.,(—;')

const isDash = (item: Item | undefined) => isMark(item, '—-–') && item?.glued !== true

/** Do the words behind the dash say who speaks? */
function tells(items: readonly Item[], dash: number, to: number): boolean {
  const first = items[dash + 1]
  if (first?.kind !== 'word') return false
  for (let i = dash + 1; i < to && i < dash + 4; i++) {
    if (items[i]?.kind === 'mark') break
    if (has(items[i], 'speech') || has(items[i], 'asks')) return !first.cap || i > dash + 1
  }
  return acts(items, dash + 1, to)
}

/** “— sighs the mother.”: any verb before somebody who may speak, and nothing more. */
function acts(items: readonly Item[], verb: number, to: number): boolean {
  // “— shared the day before the lawyer.”
  const at = has(items[verb + 1], 'adverb') ? verb + 2 : verb + 1
  const [first, second] = [items[verb], items[at]]
  if (!first || first.cap || LEADS(first) || !(second?.cap || has(second, 'teller') || has(second, 'pronoun'))) return false
  // “— sighs the mother of a prisoner.”
  let end = at + 1
  while (
    end < at + 4 &&
    end < to &&
    items[end]?.kind === 'word' &&
    (items[end]?.cap || (has(second, 'teller') && !GOES_ON(items[end])))
  )
    end++
  return end >= to || items[end]?.kind === 'break' || isMark(items[end], '.,:')
}

const GOES_ON = isOneOf('verb', 'preposition', 'conjunction', 'subordinator', 'relative', 'be', 'neg')

/** What begins another part of what is said. */
const LEADS = isOneOf('conjunction', 'preposition', 'subordinator', 'adverb', 'relative', 'neg')

/** Where the words begin that stand behind line breaks, and behind the dash of a paragraph. */
function beginOf(items: readonly Item[], from: number, to: number): number {
  let at = from
  while (at < to && items[at]?.kind === 'break') at++
  return at > from && at < to && isDash(items[at]) ? at + 1 : from
}

/** Where the quotation goes on behind “— said X. —”. */
function endOf(items: readonly Item[], dash: number, to: number): number {
  for (let i = dash + 1; i < to && i < dash + REACH; i++) {
    if (items[i]?.kind === 'break') return i
    if (isMark(items[i], '.,:') && isDash(items[i + 1])) return i + 2
  }
  return to
}
