import type { Range } from '#core/span.ts'
import type { Word } from '../text/words.ts'
import { withoutKnown } from './known-numbers.ts'
import { CONNECTORS, NUMBER_WORDS, PHONE_CUES, QUANTITY, REPEATS, TURNED_NUMBER_WORDS, WRITTEN_NUMBERS } from './number-words.ts'

/** A piece of a number: digits as they stand, a word for some, or nothing but what is said between them. Places are those of the plain text. */
type Piece = Range & { digits: string; isWord: boolean; word: number }

/** Fewest digits that are a number to call; with a word for calling before it. */
const FEWEST = 7
const FEWEST_AFTER_CUE = 5
/** Fewest digits, one to three at a time, with words between them that have nothing to do with it. */
const FEWEST_SCATTERED = 9
const SCATTERED_PIECES = 5
/** How far apart two pieces may stand, in units of the plain text, and how many strange words may stand between scattered ones. */
const APART = 24
const STRANGE_WORDS = 2

/** Numbers that can be called, or paid to, however they are written: ranges of the plain text. `walls`: where no number runs on. */
export function phonesIn(text: string, words: readonly Word[], walls: readonly number[]): Range[] {
  const left = withoutKnown(text)
  const found: Range[] = []
  for (const table of [NUMBER_WORDS, TURNED_NUMBER_WORDS]) {
    const pieces = piecesOf(left, words, table)
    found.push(...runsOf(pieces, left, words, walls))
    if (table === NUMBER_WORDS) found.push(...scatteredIn(pieces, walls))
  }
  return found
}

/** O for 0, l for 1, З for 3: letters among digits. */
const LIKE_DIGITS: Record<string, string> = {
  o: '0',
  о: '0',
  q: '9',
  l: '1',
  i: '1',
  і: '1',
  '|': '1',
  z: '2',
  з: '3',
  ч: '4',
  s: '5',
  ѕ: '5',
  б: '6',
  b: '8',
  в: '8',
  g: '9',
}

function piecesOf(left: string, words: readonly Word[], table: ReadonlyMap<string, number>): Piece[] {
  const pieces: Piece[] = []
  let repeat = 1
  words.forEach((word, at) => {
    const text = left.slice(word.start, word.end)
    const { digits, isWord } =
      isBesideDigits(words, at) && ALL_LETTERS.test(text)
        ? { digits: asDigits(text), isWord: false }
        : digitsOf(text, word, table)
    const times = word.keys.map((key) => REPEATS.get(key)).find((n) => n !== undefined)
    if (times !== undefined && digits === '') repeat = times
    else if (digits !== '') {
      pieces.push({ start: word.start, end: word.end, digits: digits.repeat(repeat), isWord, word: at })
      repeat = 1
    } else if (!word.keys.some((key) => CONNECTORS.has(key))) repeat = 1
  })
  return pieces
}

/** Letters that are all digits in disguise, where a number goes on beside them: `03O-ОЗО`. */
const ALL_LETTERS = /^[oоlіiз]{2,4}$/u
const asDigits = (text: string) => Array.from(text, (one) => LIKE_DIGITS[one] ?? one).join('')
const isBesideDigits = (words: readonly Word[], at: number): boolean => {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (!word) return false
  const touches = (one: Word | undefined, gap: number) => one !== undefined && gap <= 3 && /[0-9]/.test(one.text)
  return touches(before, word.start - (before?.end ?? 0)) || touches(next, (next?.start ?? 0) - word.end)
}

function digitsOf(text: string, word: Word, table: ReadonlyMap<string, number>): { digits: string; isWord: boolean } {
  if (/^[0-9_]+$/.test(text)) return { digits: text.replaceAll('_', ''), isWord: false }
  if (text.includes('\uE000')) return { digits: '', isWord: false }
  if (/[0-9]/.test(text)) {
    const read = asDigits(text)
    const digits = read.replace(/\D/g, '')
    // "12k", "b2" stay words; "6o0l23" is a number; letters strewn between digits are left out.
    if (/^[0-9_]+$/.test(read)) return { digits, isWord: false }
    const own = text.replace(/\D/g, '')
    return { digits: own.length >= 2 || text.length <= 3 ? own : '', isWord: false }
  }
  const value = word.keys.map((key) => table.get(key)).find((n) => n !== undefined)
  if (value !== undefined) return { digits: String(value), isWord: true }
  return { digits: gluedDigits(word.text, WRITTEN_NUMBERS) || gluedDigits(word.keys[0] ?? '', table), isWord: true }
}

/** Words for digits without spaces between them: `шестьноль`, `twofivezero`. */
function gluedDigits(key: string, table: ReadonlyMap<string, number>): string {
  if (key.length < 6) return ''
  // What has been read up to each place; a letter that ends one word and begins the next stands in the key once.
  const read: (string | undefined)[] = ['']
  for (let at = 0; at < key.length; at++) {
    const before = read[at]
    if (before === undefined) continue
    for (const from of at > 0 ? [at, at - 1] : [at])
      for (let length = 2; length <= LONGEST_NAME && from + length <= key.length; length++) {
        const value = from + length > at ? table.get(key.slice(from, from + length)) : undefined
        if (value !== undefined) read[from + length] ??= before + value
      }
  }
  return read[key.length] ?? ''
}

const LONGEST_NAME = 16

/** Pieces one after another with nothing but signs and words like "then" between them. */
function runsOf(pieces: readonly Piece[], left: string, words: readonly Word[], walls: readonly number[]): Range[] {
  const found: Range[] = []
  let first = 0
  for (let i = 1; i <= pieces.length; i++) {
    const last = pieces[i - 1]
    const next = pieces[i]
    if (last && next && belongTogether(last, next, left, words, walls)) continue
    const run = pieces.slice(first, i)
    if (isNumber(run, left, words)) found.push({ start: run[0]?.start ?? 0, end: last?.end ?? 0 })
    first = i
  }
  return found
}

function belongTogether(one: Piece, next: Piece, left: string, words: readonly Word[], walls: readonly number[]): boolean {
  if (next.start - one.end > APART * 2 || isWalled(one, next, walls)) return false
  for (let i = one.word + 1; i < next.word; i++) {
    const keys = words[i]?.keys ?? []
    if (keys.some((key) => QUANTITY.has(key)) || left.slice(words[i]?.start, words[i]?.end).includes('\uE000')) return false
    if (!keys.some((key) => CONNECTORS.has(key) || REPEATS.has(key)) && (words[i]?.text.length ?? 0) > 1) return false
  }
  return !/[\uE000%€$£]/.test(left.slice(one.end, next.start))
}

const isWalled = (one: Range, next: Range, walls: readonly number[]) =>
  walls.some((wall) => wall >= one.end && wall <= next.start)

function isNumber(run: readonly Piece[], left: string, words: readonly Word[]): boolean {
  const digits = digitsIn(run)
  const first = run[0]
  if (!first || digits < FEWEST_AFTER_CUE || isEnumeration(run) || isWeak(run, left)) return false
  if (followsQuantity(run, words)) return false
  return (
    digits >= FEWEST ||
    words.slice(Math.max(0, first.word - 4), first.word).some((word) => word.keys.some((key) => PHONE_CUES.test(key)))
  )
}

/** "Two thousand five hundred": a number word before a thousand is a quantity, whatever follows. */
const followsQuantity = (run: readonly Piece[], words: readonly Word[]): boolean =>
  run.length <= 3 &&
  run.every((piece) => piece.isWord) &&
  [run.at(-1), run[0]].some(
    (piece, i) => words[(piece?.word ?? 0) + (i === 0 ? 1 : -1)]?.keys.some((key) => QUANTITY.has(key)) === true,
  )

/** Tens and hundreds in words take the digits after them in: "sixty one" adds two digits, "six hundred" three. */
function digitsIn(run: readonly Piece[]): number {
  let count = 0
  let open = 0
  for (const { digits, isWord } of run) {
    if (isWord && open > 0 && digits.length <= open) {
      open = /0+$/.test(digits) ? digits.length - 1 : 0
      continue
    }
    count += digits.length
    open = isWord ? Math.max(0, (/0+$/.exec(digits)?.[0].length ?? 0) * (digits.length > 1 ? 1 : 0)) : 0
  }
  return count
}

/** 1, 2, 3, 4: a list. */
function isEnumeration(run: readonly Piece[]): boolean {
  const values = run.map(({ digits }) => Number(digits))
  if (values.length >= FEWEST && run.every(({ isWord }) => isWord)) return false
  return values.length >= 3 && (values[0] ?? 9) <= 1 && values.every((value, i) => i === 0 || value === (values[i - 1] ?? 0) + 1)
}

/** Years, and stretches of hours or days: 2020, 2021, 2023; 8-16, 10-18. Not where nothing but spaces stands between them. */
function isWeak(run: readonly Piece[], left: string): boolean {
  const text = left.slice(run[0]?.start, run.at(-1)?.end)
  const years = run.every(({ digits }) => /^(?:19[3-9]|20[0-4])\d$/.test(digits))
  if (years) return run.every((piece, i) => i === 0 || /[^\s]/.test(left.slice(run[i - 1]?.end, piece.start)))
  const hours = text.split(/\s*(?:,|;|\/|и|і|and|i|ir)\s*/)
  return (
    hours.length <= 3 &&
    hours.every((part) => {
      const [from = Number.NaN, to = Number.NaN, more] = part.split(/ ?- ?/).map(Number)
      return more === undefined && from < to && to <= 31
    })
  )
}

/** Digits one to three at a time, strewn over a sentence or two among other words. */
function scatteredIn(pieces: readonly Piece[], walls: readonly number[]): Range[] {
  const found: Range[] = []
  let first = 0
  for (let i = 1; i <= pieces.length; i++) {
    const last = pieces[i - 1]
    const next = pieces[i]
    const goesOn =
      last &&
      next &&
      next.digits.length <= 3 &&
      last.digits.length <= 3 &&
      next.word - last.word <= STRANGE_WORDS + 1 &&
      next.start - last.end <= APART &&
      !isWalled(last, next, walls)
    if (goesOn) continue
    const run = pieces.slice(first, i)
    const isStrewn =
      run.filter(({ digits }) => digits.length === 1).length * 2 >= run.length || run.some(({ digits }) => /^0/.test(digits))
    if (run.length >= SCATTERED_PIECES && isStrewn && digitsIn(run) >= FEWEST_SCATTERED && !isEnumeration(run))
      found.push({ start: run[0]?.start ?? 0, end: last?.end ?? 0 })
    first = i
  }
  return found
}
