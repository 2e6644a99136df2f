import type { Draft } from './draft.ts'
import type { Grammar } from './grammar.ts'
import { has, type Item, isMark } from './item.ts'

/** One sentence, or one line of a list or a heading. Inside a quotation `quote` is its mention. */
export type Sentence = {
  items: Item[]
  start: number
  end: number
  paragraph: number
  /** A line of a list. */
  bullet: boolean
  question: boolean
  quote: Draft | null
}

const SHORT_LINE = 50
const BULLETS = '•·*-—◦▪–'

/** Cuts a stream of items into sentences. Initials, abbreviations, decimal numbers and ellipses before a small letter do not end one. */
export function sentencesOf(
  items: readonly Item[],
  grammar: Grammar,
  quote: Draft | null,
  paragraphs: { n: number },
): Sentence[] {
  const sentences: Sentence[] = []
  let current: Item[] = []
  let lineStart = items[0]?.start ?? 0
  let bullet = false
  const close = () => {
    const first = current[0]
    const last = current.at(-1)
    if (first && last)
      sentences.push({
        items: current,
        start: first.start,
        end: last.end,
        paragraph: paragraphs.n,
        bullet,
        question: endsWith(current, '?'),
        quote,
      })
    current = []
    bullet = false
  }
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    if (!item) continue
    const next = items[i + 1]
    if (item.kind === 'break') {
      const blank = item.text.indexOf('\n') !== item.text.lastIndexOf('\n')
      if (blank || endsLine(items, i, lineStart)) close()
      if (blank) paragraphs.n++
      lineStart = item.end
      continue
    }
    if (current.length === 0 && isBullet(items, i)) {
      bullet = true
      if (item.kind === 'number') i++
      continue
    }
    current.push(item)
    if (isMark(item, '.!?') || item.text === '...') {
      while (isMark(items[i + 1], '.!?)]"') && items[i + 1]?.glued) {
        i++
        const tail = items[i]
        if (tail) current.push(tail)
      }
      if (endsSentence(items, i, grammar, item)) close()
    } else if (item.kind === 'quote' && next?.kind === 'word' && next.cap && endsQuoted(item) && !has(next, 'speech')) close()
    else if (isMark(item, ';') && items[i + 1]?.kind === 'break') close()
  }
  close()
  return sentences
}

const endsWith = (items: readonly Item[], mark: string) => items.slice(-2).some((item) => isMark(item, mark))
const endsQuoted = (item: Item) => /[.!?]$/.test(item.text)

function isBullet(items: readonly Item[], at: number): boolean {
  const item = items[at]
  const next = items[at + 1]
  const before = items[at - 1]
  if (!item || (before && before.kind !== 'break')) return false
  if (item.kind === 'number') return isMark(next, '.)') && items[at + 2]?.kind === 'word' && next?.glued === true
  return item.kind === 'mark' && BULLETS.includes(item.text) && next?.kind !== 'break'
}

/** Does a single line break end what stands before it? Lines of a list, headings and full sentences do; a wrapped line goes on. */
function endsLine(items: readonly Item[], at: number, lineStart: number): boolean {
  const before = items[at - 1]
  if (!before || isMark(before, '.!?:;')) return true
  const next = items[at + 1]
  return before.end - lineStart < SHORT_LINE || isBullet(items, at + 1) || next?.kind === 'number'
}

function endsSentence(items: readonly Item[], at: number, grammar: Grammar, mark: Item): boolean {
  const next = items[at + 1]
  if (!next || next.kind === 'break') return true
  if (next.glued && next.kind !== 'quote') return false
  if (next.kind === 'word' && !next.cap) return false
  if (mark.text !== '.') return true
  const before = items[items.indexOf(mark, Math.max(0, at - 3)) - 1]
  if (before?.kind !== 'word' || !mark.glued) return true
  const initial = before.text.length === 1 && before.cap && before.key !== 'i'
  return !initial && !grammar.abbreviations.has(before.key)
}
