import { CYRILLIC_SHAPE, LATIN_SHAPE } from './characters.ts'
import { keyOf } from './key.ts'
import type { Plain } from './plain.ts'

/**
 * A word of a plain text (UTF-16 units of it). `keys`: how it may be meant, most likely first: as written, with letters of another alphabet
 * read as what they look like, with digits read as letters. `clause` and `sentence` count up through the text.
 */
export type Word = {
  text: string
  start: number
  end: number
  keys: string[]
  sentence: number
  clause: number
  isCapital: boolean
  isMixed: boolean
}

const WORD = /[\p{L}\p{N}_]+(?:'[\p{L}\p{N}_]+)*/gu
const LATIN = /\p{Script=Latin}/u
const CYRILLIC = /\p{Script=Cyrillic}/u
const DIGIT = /[0-9]/
/** Longer ones are no words; their keys would be read in vain. */
const LONGEST = 160
/** Keys of words read lately: most words of an offer stand in many. */
const MOST_KEPT = 20_000
const kept = new Map<string, string[]>()

export function wordsOf(plain: Plain, original: string): Word[] {
  const words: Word[] = []
  let sentence = 0
  let clause = 0
  let end = 0
  for (const match of plain.text.matchAll(WORD)) {
    const text = match[0]
    const start = match.index
    const from = plain.from[start] ?? 0
    const first = original.charAt(from)
    const isCapital = first !== first.toLowerCase()
    const between = plain.text.slice(end, Math.min(start, end + 40))
    const last = words.at(-1)
    if (isSentenceEnd(between, last?.text ?? '', isCapital)) {
      sentence++
      clause++
    } else if (/[,:;()"]|\s-\s/.test(between)) clause++
    words.push({
      text,
      start,
      end: start + text.length,
      keys: keysOf(text),
      sentence,
      clause,
      isCapital,
      isMixed: isMixed(text, original.slice(from, plain.to[start + text.length - 1])),
    })
    end = start + text.length
  }
  return words
}

function isSentenceEnd(between: string, before: string, isCapital: boolean): boolean {
  if (/[!?;]|\n\s*\n/.test(between) || between.length >= 40) return true
  if (between.includes('\n') && isCapital) return true
  return /\.\s/.test(between) && (isCapital || /^\d/.test(before)) && (before.length > 2 || DIGIT.test(before))
}

/** `PESELа` is a word of two alphabets that nobody hides in: capitals with an ending. */
const INFLECTED = /^(?:\p{Lu}{2,}\p{Script=Cyrillic}{1,4}|\p{Script=Cyrillic}+\p{Lu}{2,})$/u

function isMixed(word: string, written: string): boolean {
  return word.length > 2 && LATIN.test(word) && CYRILLIC.test(word) && !INFLECTED.test(written)
}

const LEET_LATIN: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 6: 'b', 7: 't', 8: 'b', 9: 'g' }
const LEET_OTHER: Record<string, string> = { 0: 'o', 1: 'l', 3: 'z', 4: 'ch', 5: 's', 6: 'b', 7: 't', 8: 'v', 9: 'g' }

const inShape = (word: string, shape: ReadonlyMap<string, string>) => Array.from(word, (one) => shape.get(one) ?? one).join('')
export const inLatinShape = (word: string): string => inShape(word, LATIN_SHAPE)

/** How a word may be meant. */
export function keysOf(word: string): string[] {
  const before = kept.get(word)
  if (before) return before
  const keys = readKeys(word)
  if (word.length <= 24 && kept.size < MOST_KEPT) kept.set(word, keys)
  return keys
}

function readKeys(word: string): string[] {
  if (word.length > LONGEST) return []
  const first = keyOf(word)
  const keys = [first]
  const add = (key: string) => {
    if (!keys.includes(key)) keys.push(key)
  }
  const hasLatin = LATIN.test(word)
  const hasCyrillic = CYRILLIC.test(word)
  if (hasCyrillic && (hasLatin || isAll(word, LATIN_SHAPE))) add(keyOf(inLatinShape(word)))
  if (hasLatin && (hasCyrillic || isAll(word, CYRILLIC_SHAPE))) add(keyOf(inShape(word, CYRILLIC_SHAPE)))
  if ((hasLatin || hasCyrillic) && DIGIT.test(word))
    for (const table of [LEET_LATIN, LEET_OTHER]) {
      const read = word.replace(/[0-9]/g, (digit) => table[digit] ?? digit)
      add(keyOf(read))
      if (hasCyrillic && hasLatin) add(keyOf(inLatinShape(read)))
    }
  return keys
}

/** Shorter words of such letters are words of both alphabets. */
const isAll = (word: string, shape: ReadonlyMap<string, string>) =>
  word.length >= 6 && Array.from(word).every((one) => shape.has(one))

export type Joined = { text: string; keys: string[]; first: number; last: number }

const SEPARATOR_LETTERS: Record<string, string> = { $: 's', '@': 'a', '!': 'i', '|': 'l', '*': '', '€': 'e' }

/**
 * Words that may be one word taken apart: two or three neighbours with at most two signs between them (`теле*грам`, `wh@tsapp`,
 * `tele gram`), and letters that stand one by one (`t e l e g r a m`).
 */
export function joinedOf(words: readonly Word[], plain: Plain): Joined[] {
  const joined: Joined[] = []
  const gap = (i: number) => plain.text.slice(words[i]?.end ?? 0, words[i + 1]?.start ?? 0)
  const add = (text: string, first: number, last: number) => joined.push({ text, keys: keysOf(text), first, last })
  for (let i = 0; i < words.length; i++) {
    let plainly = words[i]?.text ?? ''
    let read = plainly
    for (let j = i + 1; j < Math.min(words.length, i + 3); j++) {
      const between = gap(j - 1)
      if (between.length > 2) break
      const next = words[j]?.text ?? ''
      plainly += next
      read += (SEPARATOR_LETTERS[between.trim()] ?? '') + next
      if (plainly.length > 24) break
      add(plainly, i, j)
      if (read !== plainly) add(read, i, j)
    }
  }
  for (const { first, last, text } of lettersApart(words)) {
    add(text, first, last)
    add(Array.from(text).reverse().join(''), first, last)
  }
  return joined
}

/** Abbreviations made of single letters, which are no words taken apart. */
const SINGLE_WORDS = new Set(Array.from('аиоусвкяéaiouwzyeі'))

/** Runs of at least four letters, each by itself. */
export function lettersApart(words: readonly Word[]): { text: string; first: number; last: number }[] {
  const runs: { text: string; first: number; last: number }[] = []
  let first = 0
  const close = (end: number) => {
    const letters = words.slice(first, end)
    const text = letters.map((word) => word.text).join('')
    const own = letters.filter((word) => !SINGLE_WORDS.has(word.text) && /\p{L}/u.test(word.text)).length
    if (letters.length >= 4 && own >= 2 && /\p{L}.*\p{L}.*\p{L}/u.test(text)) runs.push({ text, first, last: end - 1 })
  }
  for (let i = 0; i <= words.length; i++) {
    const word = words[i]
    const isTight = i > first && (word?.start ?? 0) - (words[i - 1]?.end ?? 0) <= 3
    if (word && word.text.length === 1 && (i === first || isTight)) continue
    close(i)
    first = word && word.text.length === 1 ? i : i + 1
  }
  return runs
}
