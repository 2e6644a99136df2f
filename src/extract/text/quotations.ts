import { type Draft, draftOf } from '../mentions/draft.ts'
import { partsOf } from './insertions.ts'
import { type Item, isMark, itemOf, mentionItem, NO_TAGS, withTags } from './item.ts'
import { type Pair, pairsOf } from './quote-marks.ts'
import { endMark, isQuotation } from './quoted.ts'
import { blocksOf, turnsOf, unclosedOf } from './turns.ts'

/** A quotation found: its mention, and the items inside it. */
export type Quotation = { draft: Draft; items: Item[] }

const QUOTED = { cap: false, glued: false }
const SCARE: ReadonlySet<string> = new Set(['scare'])

/**
 * Takes quotations out of the stream: what remains has one `quote` item in place of each. Words in scare quotes and names in quotation
 * marks stay, tagged `scare`, without their marks. `charAt` gives the untouched quotation mark of an item.
 */
export function takeQuotations(
  items: readonly Item[],
  charAt: (item: Item) => string,
): { main: Item[]; quotations: Quotation[] } {
  const closed = pairsOf(items, charAt)
  const pairs = [...closed, ...unclosedOf(items, charAt, closed), ...blocksOf(items), ...turnsOf(items)].sort(
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

/** Quotation marks inside a quotation make no further one: their words are tagged. */
function unmarked(inner: readonly Item[], charAt: (item: Item) => string): Item[] {
  const pairs = pairsOf(inner, charAt)
  if (pairs.length === 0) return [...inner]
  const marks = new Set(pairs.flatMap(({ open, close }) => [open, close]))
  const scare = insideOf(pairs)
  return inner.flatMap((item, i) => (marks.has(i) ? [] : [scare.has(i) ? inScareQuotes(item) : item]))
}
