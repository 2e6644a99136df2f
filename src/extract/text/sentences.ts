import type { Grammar } from '../grammar/grammar.ts'
import type { Draft } from '../mentions/draft.ts'
import { has, type Item, isMark } from './item.ts'

/** One sentence, or one line of a list or a heading. Inside a quotation `quote` is its mention. */
export type Sentence = {
  items: Item[]
  start: number
  end: number
  paragraph: number
  /** Sentences of one line share it: a heading, a line of a list, a paragraph. */
  line: number
  /** A line of a list, marked as one. */
  bullet: boolean
  question: boolean
  quote: Draft | null
}

const SHORT_LINE = 50
/** A line that goes on in the next one is filled at least so far. */
const FULL = 0.75
/** Longer lines than this are not cut by hand: each is a heading, a paragraph or a line of a list. */
const WRAPPED = 100

/**
 * No sentence has more items than this. Rules look at a sentence as a whole, so that their work grows with its square: one that goes on
 * without end is cut, from LONG on at the next comma, at the latest here.
 */
export const LONGEST = 400
const LONG = 300
/** What may stand before a line of a list: a dash, a dot, any sign that is no letter and no mark of a sentence. */
const BULLET = /^[•·*\-—–◦‣→›+\p{So}]$/u
/** Asks for the coloured form of the sign before it. */
const VARIANT = '\uFE0F'

/** The longest line of a text cut into short lines, so that a sentence may go on in the next one; 0 for a text that is not. */
export function widthOf(items: readonly Item[]): number {
  let start = items[0]?.start ?? 0
  let width = 1
  for (const { kind, end } of items) {
    if (kind === 'break') start = end
    else width = Math.max(width, end - start)
    if (width > WRAPPED) return 0
  }
  return width
}

/** Cuts a stream of items into sentences. Initials, abbreviations, decimal numbers and ellipses before a small letter do not end one. */
export function sentencesOf(
  items: readonly Item[],
  grammar: Grammar,
  quote: Draft | null,
  paragraphs: { n: number; line: number; width: number },
): Sentence[] {
  const sentences: Sentence[] = []
  let current: Item[] = []
  let lineStart = items[0]?.start ?? 0
  let bullet = false
  /** The line begins as a row of a table does. */
  let parted = false
  const close = () => {
    // “| X | freed |”, “|---|---|”.
    if (isMark(current.at(-1), '|')) current.pop()
    if (parted && current.every(({ kind }) => kind === 'mark')) current = []
    parted = false
    const first = current[0]
    const last = current.at(-1)
    if (first && last)
      sentences.push({
        items: current,
        start: first.start,
        end: last.end,
        paragraph: paragraphs.n,
        line: paragraphs.line,
        bullet,
        question: endsWith(current, '?'),
        quote,
      })
    current = []
  }
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    if (!item) continue
    const next = items[i + 1]
    if (item.kind === 'break') {
      const blank = item.text.indexOf('\n') !== item.text.lastIndexOf('\n')
      if (blank || paragraphs.width === 0 || endsLine(items, i, lineStart, paragraphs.width)) {
        close()
        bullet = false
        paragraphs.line++
      }
      if (blank) paragraphs.n++
      lineStart = item.end
      continue
    }
    // “**Freed in May**”: signs that only make the words between them bold.
    if (isStar(item) && (isStar(items[i - 1]) || isStar(next))) continue
    if (current.length === 0 && isBullet(items, i)) {
      bullet = true
      if (item.kind === 'number' || items[i + 1]?.text === VARIANT) i++
      continue
    }
    if (current.length === 0 && isMark(item, '|')) {
      parted = true
      continue
    }
    current.push(item)
    if (isMark(item, '.!?') || (item.kind === 'mark' && item.text === '...')) {
      const end = i
      while (current.length < LONGEST && isMark(items[i + 1], '.!?)]"') && items[i + 1]?.glued) {
        i++
        const tail = items[i]
        if (tail) current.push(tail)
      }
      if (endsSentence(items, i, grammar, end)) close()
      // “Mr. X”: the dot parts nothing.
      else if (i === end && has(items[end - 1], 'title') && grammar.abbreviations.has(items[end - 1]?.key ?? '')) current.pop()
    } else if (item.kind === 'quote' && next?.kind === 'word' && next.cap && endsQuoted(item) && !isToldBy(items, i)) close()
    else if (isMark(item, ';') && items[i + 1]?.kind === 'break') close()
    if (current.length >= LONGEST || (current.length >= LONG && isMark(item, ',;'))) close()
  }
  close()
  return sentences
}

const endsWith = (items: readonly Item[], mark: string) => items.slice(-2).some((item) => isMark(item, mark))
/** “Never!” President X said: an exclamation goes on with who said it. */
function isToldBy(items: readonly Item[], at: number): boolean {
  if (has(items[at + 1], 'speech')) return true
  if (!/[!?]$/.test(items[at]?.text ?? '')) return false
  const behind = items.slice(at + 1, at + 10)
  const end = behind.findIndex(({ kind, text }) => kind === 'break' || (kind === 'mark' && text !== ','))
  return behind.slice(0, end < 0 ? undefined : end).some((item) => has(item, 'speech'))
}
const endsQuoted = (item: Item) => /[.!?]$/.test(item.text)

const isStar = (item: Item | undefined) => isMark(item, '*')

function isBullet(items: readonly Item[], at: number): boolean {
  const item = items[at]
  const next = items[at + 1]
  const before = items[at - 1]
  if (!item || (before && before.kind !== 'break')) return false
  if (item.kind === 'number') return isMark(next, '.)') && items[at + 2]?.kind === 'word' && next?.glued === true
  return item.kind === 'mark' && BULLET.test(item.text) && next?.kind !== 'break'
}

/** Does a single line break end what stands before it? Lines of a list, headings and full sentences do; a wrapped line goes on. */
function endsLine(items: readonly Item[], at: number, lineStart: number, width: number): boolean {
  const before = items[at - 1]
  if (!before || isMark(before, '.!?:;')) return true
  const next = items[at + 1]
  return (
    before.end - lineStart < Math.max(SHORT_LINE, width * FULL) ||
    isBullet(items, at + 1) ||
    next?.kind === 'number' ||
    isNamed(items, at + 1)
  )
}

/** “Nina Petrova — at home”: a name and what is noted of it begin a line of their own. */
function isNamed(items: readonly Item[], at: number): boolean {
  let end = at
  while (items[end]?.kind === 'word' && items[end]?.cap) end++
  return end - at > 1 && end - at < 4 && isMark(items[end], '—–-|(') && items[end]?.glued === false
}

/** `end` is where the mark stands, `at` the last of the marks that follow it. */
function endsSentence(items: readonly Item[], at: number, grammar: Grammar, end: number): boolean {
  const next = items[at + 1]
  if (!next || next.kind === 'break') return true
  if (next.glued && next.kind !== 'quote') return false
  if (next.kind === 'word' && !next.cap) return false
  const mark = items[end]
  const before = items[end - 1]
  if (mark?.text !== '.' || at - end > 3 || before?.kind !== 'word' || !mark.glued) return true
  const initial = before.text.length === 1 && before.cap && before.key !== 'i'
  return !initial && !grammar.abbreviations.has(before.key)
}
