import { type Item, isMark } from './item.ts'

/** Indices of the marks; of a block, of the line breaks before and after it. */
export type Pair = { open: number; close: number; block: boolean }

/** Longer than this is no quotation, in characters: a mark was forgotten. */
const LONGEST = 4000
/** Opened marks further back than this many are no longer waited for. */
const DEEPEST = 64

/** Pairs of quotation marks, outermost only. A mark that is never closed counts for nothing. */
export function pairsOf(items: readonly Item[], charAt: (item: Item) => string): Pair[] {
  const stack: { at: number; sign: string }[] = []
  const pairs: Pair[] = []
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    if (item === undefined || !isMark(item, `"'`)) continue
    const sign = charAt(item)
    if (isMark(item, "'") && !isSingle(items, i, sign)) continue
    if (opens(items, i, sign, stack.at(-1)?.sign)) {
      const last = stack.at(-1)
      const goesOn = items[i - 1]?.kind === 'break' && last?.sign === sign && !isName(items, i) && beginsSpeech(items, last)
      if (!goesOn) stack.push({ at: i, sign })
      if (stack.length > DEEPEST) stack.shift()
    } else {
      const at = stack.findLastIndex((one) => closes(one.sign, sign))
      const open = stack[at]
      if (!open) continue
      stack.length = at
      if (item.end - (items[open.at]?.start ?? 0) <= LONGEST) pairs.push({ open: open.at, close: i, block: false })
    }
  }
  for (const { at, sign } of stack) {
    const close = `«"`.includes(sign) ? lastClosing(items, at, pairs) : undefined
    if (close !== undefined) pairs.push({ open: at, close, block: false })
  }
  pairs.sort((a, b) => a.open - b.open || b.close - a.close)
  const outermost: Pair[] = []
  for (const pair of pairs) if (pair.open > (outermost.at(-1)?.close ?? -1)) outermost.push(pair)
  return outermost
}

/** “‘Insulting the Emir’ in two poems”: a single mark behind a word may be an apostrophe; what it opened goes on in the next line only if it began as speech does. */
function beginsSpeech(items: readonly Item[], { at, sign }: { at: number; sign: string }): boolean {
  const before = items[at - 1]
  return sign !== '‘' || before === undefined || before.kind === 'break' || isMark(before, ':,')
}

/** “«Viasna» has always …”: a name in marks at the beginning of a paragraph. */
function isName(items: readonly Item[], open: number): boolean {
  let close = open + 1
  while (close < open + NAME && items[close]?.kind === 'word' && items[close]?.cap) close++
  return isMark(items[close], '"')
}

/** Words of a name. */
const NAME = 4

/** “«We know «Viasna», — said X”: one mark closes both where a name ends the quotation. */
function lastClosing(items: readonly Item[], open: number, pairs: readonly Pair[]): number | undefined {
  const end = endOfLine(items, open)
  return pairs.findLast(
    ({ open: inner, close }) =>
      inner > open &&
      close < end &&
      isMark(items[close + 1], ',') &&
      isMark(items[close + 2], '—-') &&
      (items[close]?.end ?? 0) - (items[open]?.start ?? 0) < LONGEST,
  )?.close
}

/** “‘We left,’ said X”: a single mark opens where no word stands right before it, and closes at a mark of the sentence. */
function isSingle(items: readonly Item[], at: number, sign: string): boolean {
  const [before, item, after] = [items[at - 1], items[at], items[at + 1]]
  if (sign === '‘' || (sign === `'` && !item?.glued))
    return (!item?.glued || isMark(before, '("[—')) && after?.glued === true && after.kind === 'word'
  return (
    (sign === '’' || sign === `'`) &&
    item?.glued === true &&
    (isMark(before, '.,!?') || after === undefined || after.kind !== 'word')
  )
}

const CLOSES: Record<string, string> = { "'": `'`, '«': '»', '“': '”“"', '„': '“”"', '"': '"”', '‘': '’' }

const closes = (opening: string, closing: string) => CLOSES[opening]?.includes(closing) ?? true

function opens(items: readonly Item[], at: number, sign: string, inside: string | undefined): boolean {
  if (sign === '«' || sign === '„' || sign === '‘') return true
  // “”We left,” said X”: the same mark on both sides.
  if (sign === '”' && inside === undefined) return items[at + 1]?.glued === true && !items[at]?.glued
  if (sign === '»' || sign === '”' || sign === '’') return false
  // ““We left, “ — said X”: what holds no word closes.
  const holds = items[at + 1]?.glued === true
  if (sign === '“')
    return inside !== '„' && (holds || inside === undefined) && (!items[at]?.glued || isMark(items[at - 1], '("[—'))
  const item = items[at]
  const free = !item?.glued || isMark(items[at - 1], '("[—')
  if (free && holds) return true
  return !item?.glued && inside === undefined
}

/** Where the line ends that an item behind its first one stands in: at a line break, or with the text. */
export function endOfLine(items: readonly Item[], from: number): number {
  let at = from + 1
  while (at < items.length && items[at]?.kind !== 'break') at++
  return Math.min(at, items.length)
}
