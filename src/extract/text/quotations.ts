import { type Draft, draftOf } from '../mentions/draft.ts'
import { isSpeech, partsOf } from './insertions.ts'
import { has, type Item, isMark, itemOf, mentionItem, NO_TAGS, withTags } from './item.ts'

/** A quotation found: its mention, and the items inside it. */
export type Quotation = { draft: Draft; items: Item[] }

const LONGEST = 4000
const FEWEST_WORDS = 5
/** Opened marks further back than this many are no longer waited for. */
const DEEPEST = 64
const QUOTED = { cap: false, glued: false }
const SCARE: ReadonlySet<string> = new Set(['scare'])

/** Indices of the marks; of a block, of the line breaks before and after it. */
type Pair = { open: number; close: number; block: boolean }

/**
 * Takes quotations out of the stream: what remains has one `quote` item in place of each. Words in scare quotes and names in quotation
 * marks stay, tagged `scare`, without their marks. `charAt` gives the untouched quotation mark of an item.
 */
export function takeQuotations(
  items: readonly Item[],
  charAt: (item: Item) => string,
): { main: Item[]; quotations: Quotation[] } {
  const pairs = [...pairsOf(items, charAt), ...blocksOf(items), ...turnsOf(items)].sort(
    (a, b) => a.open - b.open || b.close - a.close,
  )
  if (pairs.length === 0) return { main: [...items], quotations: [] }
  const byOpening = new Map(pairs.map((pair) => [pair.open, pair]))
  const kept = pairs.filter(({ block }) => !block)
  const marks = new Set(kept.flatMap(({ open, close }) => [open, close]))
  const scare = insideOf(kept)
  const main: Item[] = []
  const quotations: Quotation[] = []
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    if (!item) continue
    const pair = byOpening.get(i)
    const inner = pair ? items.slice(pair.open + 1, pair.close) : []
    if (pair && isQuotation(items, pair, inner)) {
      if (isMark(item, ':')) main.push(item)
      takeQuotation(items, pair, charAt, { main, quotations })
      i = pair.block ? pair.close - 1 : pair.close
    } else if (!marks.has(i)) {
      const opened = marks.has(i - 1) && item.glued ? itemOf({ ...item, glued: items[i - 1]?.glued === true }) : item
      main.push(scare.has(i) ? inScareQuotes(opened) : opened)
    }
  }
  return { main, quotations }
}

/** Takes one quotation out, in as many parts as its speaker cuts it into. */
function takeQuotation(
  items: readonly Item[],
  { open, close, block }: Pair,
  charAt: (item: Item) => string,
  { main, quotations }: { main: Item[]; quotations: Quotation[] },
): void {
  let at = open + 1
  for (const part of partsOf(items, at, close)) {
    main.push(...unmarked(items.slice(at, part.from), charAt))
    at = part.to
    const said = items.slice(part.from, part.to)
    const begins = said.find((one) => one.kind !== 'break')
    // Without marks of its own the last stop ends the sentence, not what is said.
    const spoken = block && isMark(items[open], '—-–')
    const ends = said.findLast((one, n) => one.kind !== 'break' && !(spoken && n > 0 && isMark(one, '.')))
    if (!begins || !ends) continue
    const draft = draftOf('quote', begins.start, ends.end, 'quote', { speaker: null })
    main.push(mentionItem(draft, endMark(said), '', NO_TAGS, QUOTED))
    quotations.push({ draft, items: unmarked(said, charAt) })
  }
  main.push(...unmarked(items.slice(at, close), charAt))
}

const insideOf = (pairs: readonly Pair[]) =>
  new Set(
    pairs
      .filter(({ open, close }) => close - open < 12)
      .flatMap(({ open, close }) => Array.from({ length: close - open - 1 }, (_, n) => open + 1 + n)),
  )

const scareTags = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>()

function inScareQuotes(item: Item): Item {
  const tags = scareTags.get(item.tags) ?? new Set([...item.tags, ...SCARE])
  scareTags.set(item.tags, tags)
  return withTags(item, tags)
}

const endMark = (inner: readonly Item[]) => {
  const last = inner.at(-1)
  return last?.kind === 'mark' ? last.text : ''
}

/** Quotation marks inside a quotation make no further one: their words are tagged. */
function unmarked(inner: readonly Item[], charAt: (item: Item) => string): Item[] {
  const pairs = pairsOf(inner, charAt)
  const marks = new Set(pairs.flatMap(({ open, close }) => [open, close]))
  const scare = insideOf(pairs)
  return inner.flatMap((item, i) => (marks.has(i) ? [] : [scare.has(i) ? inScareQuotes(item) : item]))
}

function isQuotation(items: readonly Item[], pair: Pair, inner: readonly Item[]): boolean {
  const words = inner.filter(({ kind }) => kind === 'word' || kind === 'number')
  if (words.length === 0) return false
  const names = words.every(({ cap }) => cap)
  if (names && words.length < 8 && !endMark(inner)) return false
  if (pair.block) return true
  if (items.slice(Math.max(0, pair.open - 5), pair.open).some(namesCode)) return false
  // “The article “They are out and tell of it””: what it is called; class `titled`.
  if (has(items[pair.open - 1], 'titled')) return false
  // “Pardoned are “32 people convicted of …””: whom the verb before it acts upon.
  if (inner[0]?.kind === 'number' && has(items[pair.open - 1], 'alarm')) return false
  if (words.length >= FEWEST_WORDS) return words[0]?.cap !== false || words.length > 11 || isTold(items, pair)
  const before = items[pair.open - 1]
  const after = items.slice(pair.close + 1, pair.close + 4)
  const told =
    (isMark(before, ':,') && has(items[pair.open - 2], 'speech')) ||
    (isMark(before, ':') && words.length > 1 && words[0]?.cap === true && isTold(items, pair)) ||
    (words.length > 2 && isThatOf(items, pair.open))
  // “«Take them», — X threw in”: a comma and a dash behind what begins a sentence.
  const opensSentence = before === undefined || before.kind === 'break' || isMark(before, '.!?')
  const [dash, next] = isMark(after[0], ',') ? after.slice(1) : ['!', '?'].includes(endMark(inner)) ? after : []
  const dashed = isMark(dash, '—-') && dash?.glued === false && next?.kind === 'word'
  if (dashed && opensSentence && words[0]?.cap && !names) return true
  // “X Y: «We are waiting»”, as headings have it.
  if (isMark(before, ':') && words[0]?.cap && words.length > 1 && beginsWithName(items, pair.open - 1)) return true
  const whole = words.length > 2 || words[0]?.cap
  // “As a «gesture of good will», the press service said”: a few words of the sentence itself.
  const part = before?.kind === 'word' && !has(before, 'speech') && !has(before, 'subordinator') && words[0]?.cap === false
  const marked = !part && ((whole && [',', '.', '!', '?'].includes(endMark(inner))) || isMark(after[0], ','))
  return told || (marked && after.some((item) => has(item, 'speech')))
}

/** “He added that “…””. */
const isThatOf = (items: readonly Item[], open: number) =>
  has(items[open - 1], 'subordinator') && items.slice(Math.max(0, open - 3), open - 1).some((item) => has(item, 'speech'))

/** “Article 411 of the Code, “…””: the name of the article. */
const namesCode = ({ tags }: Item) => [...tags].some((tag) => tag.startsWith('code_'))

/** Words quoted in the middle of a sentence are somebody's only where it says so. */
function isTold(items: readonly Item[], { open, close }: Pair): boolean {
  const before = items.slice(Math.max(0, open - 12), open)
  const from = before.findLastIndex((one) => one.kind === 'break' || isMark(one, '.!?;')) + 1
  const after = items.slice(close + 1, close + 9)
  const to = after.findIndex((one) => one.kind === 'break' || isMark(one, '.!?;'))
  return [...before.slice(from), ...after.slice(0, to < 0 ? undefined : to)].some(
    (one, i, near) => has(one, 'speech') || (has(one, 'accordingto') && near[i + 1]?.cap === true),
  )
}

/** Pairs of quotation marks, outermost only. A mark that is never closed counts for nothing. */
function pairsOf(items: readonly Item[], charAt: (item: Item) => string): Pair[] {
  const stack: { at: number; sign: string }[] = []
  const pairs: Pair[] = []
  for (const [i, item] of items.entries()) {
    if (!isMark(item, '"')) continue
    const sign = charAt(item)
    if (opens(items, i, sign, stack.at(-1)?.sign)) {
      const goesOn = items[i - 1]?.kind === 'break' && stack.at(-1)?.sign === sign
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
    const close = sign === '«' ? lastClosing(items, at, pairs) : undefined
    if (close !== undefined) pairs.push({ open: at, close, block: false })
  }
  pairs.sort((a, b) => a.open - b.open || b.close - a.close)
  const outermost: Pair[] = []
  for (const pair of pairs) if (pair.open > (outermost.at(-1)?.close ?? -1)) outermost.push(pair)
  return outermost
}

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

const CLOSES: Record<string, string> = { '«': '»', '“': '”“', '„': '“”', '"': '"' }

const closes = (opening: string, closing: string) => CLOSES[opening]?.includes(closing) ?? true

function opens(items: readonly Item[], at: number, sign: string, inside: string | undefined): boolean {
  if (sign === '«' || sign === '„') return true
  if (sign === '»' || sign === '”') return false
  if (sign === '“') return inside !== '„' && (items[at]?.glued !== true || isMark(items[at - 1], '("[—'))
  const item = items[at]
  const next = items[at + 1]
  const free = !item?.glued || isMark(items[at - 1], '("[—')
  const holds = next?.glued === true
  if (free && holds) return true
  return !item?.glued && inside === undefined
}

/** A paragraph without quotation marks after “X said in an interview:” is a quotation of one paragraph. */
function blocksOf(items: readonly Item[]): Pair[] {
  const pairs: Pair[] = []
  for (const [i, item] of items.entries()) {
    if ((item.kind === 'break' || i === 0) && isMark(items[i === 0 ? 0 : i + 1], '—-–')) {
      const open = i === 0 ? 0 : i + 1
      const close = endOfLine(items, open)
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

/** “Nina Petrova: We left.”: lines of an interview that begin with a name and a colon; a name that begins at least two. */
function turnsOf(items: readonly Item[]): Pair[] {
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
function beginsWithName(items: readonly Item[], colon: number): boolean {
  let from = colon
  while (colon - from < 4 && isOfName(items[from - 1])) from--
  return colon - from > 1 && (from === 0 || items[from - 1]?.kind === 'break')
}

/** Where the line ends that an item behind its first one stands in: at a line break, or with the text. */
function endOfLine(items: readonly Item[], from: number): number {
  let at = from + 1
  while (at < items.length && items[at]?.kind !== 'break') at++
  return Math.min(at, items.length)
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
