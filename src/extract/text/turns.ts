import { isSpeech } from './insertions.ts'
import { has, type Item, isMark } from './item.ts'
import { endOfLine, type Pair } from './quote-marks.ts'

/** A paragraph without quotation marks after “X said in an interview:” is a quotation of one paragraph. */
export function blocksOf(items: readonly Item[]): Pair[] {
  const pairs: Pair[] = []
  for (const [i, item] of items.entries()) {
    if ((item.kind === 'break' || i === 0) && isMark(items[i === 0 ? 0 : i + 1], '—-–')) {
      const open = i === 0 ? 0 : i + 1
      const close = endOfLine(items, open)
      // “— “We left,” said X”: what is said has marks of its own.
      if (isMark(items[open + 1], '"')) continue
      if (isSpeech(items, open, close)) pairs.push({ open, close, block: true })
      continue
    }
    if (item.kind !== 'break' || !item.text.slice(1).includes('\n') || !isMark(items[i - 1], ':')) continue
    const next = items[i + 1]
    if (!next || (next.kind === 'mark' && next.text !== '(')) continue
    let from = i - 1
    while (from > 0 && items[from]?.kind !== 'break' && !isMark(items[from], '.!?') && i - from < 60) from--
    if (!items.slice(from, i).some((one) => has(one, 'speech'))) continue
    let close = i + 1
    while (close < items.length && !(items[close]?.kind === 'break' && items[close]?.text.slice(1).includes('\n'))) close++
    if (close - i > 8) pairs.push({ open: i, close, block: true })
  }
  return pairs
}

/**
 * ““We waited for long, — said X. — Nobody told us.”, whose mark is never closed, as in texts that were cut: what is said ends with its line. Only where
 * the mark begins a line or stands behind a colon.
 */
export function unclosedOf(items: readonly Item[], charAt: (item: Item) => string, pairs: readonly Pair[]): Pair[] {
  const found: Pair[] = []
  let next = 0
  for (const [open, item] of items.entries()) {
    while ((pairs[next]?.close ?? items.length) < open) next++
    if (!isMark(item, '"') || (pairs[next]?.open ?? items.length) <= open || open < (found.at(-1)?.close ?? 0)) continue
    let first = open + 1
    while (isMark(items[first], '...')) first++
    const word = items[first]
    const begins = open === 0 || items[open - 1]?.kind === 'break' || isMark(items[open - 1], ':')
    if (!begins || !OPENING.has(charAt(item)) || !word?.glued || !word.cap) continue
    const close = endOfLine(items, open)
    if (close - open > FEWEST_SAID && !goesBeyond(pairs, next, close)) found.push({ open, close, block: true })
  }
  return found
}

/** Does a pair from the place `at` on begin before the end of a line, and end behind it? */
function goesBeyond(pairs: readonly Pair[], at: number, end: number): boolean {
  let last = at
  while ((pairs[last + 1]?.open ?? end) < end) last++
  const pair = pairs[last]
  return pair !== undefined && pair.open < end && pair.close > end
}

const OPENING: ReadonlySet<string> = new Set(['«', '“', '„', '"', '”'])
/** Items of the shortest of them. */
const FEWEST_SAID = 6

/** “Nina Petrova: We left.”: lines of an interview that begin with a name and a colon; a name that begins at least two. */
export function turnsOf(items: readonly Item[]): Pair[] {
  const turns: { name: string; colon: number }[] = []
  for (const i of linesOf(items)) {
    const to = endOfName(items, i)
    const told = items[to + 1]
    if (to - i < 2 || !isMark(items[to], ':') || !told || told.kind === 'break' || isMark(told, '"')) continue
    const name = items.slice(i, to).map(({ key }) => key)
    turns.push({ name: name.join(' '), colon: to })
  }
  const often = new Map<string, number>()
  for (const { name } of turns) often.set(name, (often.get(name) ?? 0) + 1)
  return turns
    .filter(({ name }) => (often.get(name) ?? 0) > 1)
    .map(({ colon }) => ({ open: colon, close: endOfLine(items, colon), block: true }))
}

/** Does the line up to the colon at `colon` consist of a name? */
export function beginsWithName(items: readonly Item[], colon: number): boolean {
  let from = colon
  while (colon - from < 4 && isOfName(items[from - 1])) from--
  return colon - from > 1 && (from === 0 || items[from - 1]?.kind === 'break')
}

/** Where the lines of a text begin. */
function linesOf(items: readonly Item[]): number[] {
  const begins: number[] = []
  for (let i = 0; i < items.length; i++) if (i === 0 || items[i - 1]?.kind === 'break') begins.push(i)
  return begins
}

/** Where the words of a name that begins at an item end: at most four. */
function endOfName(items: readonly Item[], from: number): number {
  let to = from
  while (to - from < 4 && isOfName(items[to])) to++
  return to
}

const isOfName = (item: Item | undefined): boolean =>
  item?.kind === 'word' && item.cap && !['notname', 'orghead', 'speech', 'place'].some((tag) => has(item, tag))
