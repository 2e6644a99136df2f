/**
 * The copy of a text that rules read: one kind of quote, dash, space and ellipsis, letters composed (NFC), invisible characters and
 * stress marks gone. Every place in it leads back to the untouched text; a character (surrogate pair, letter with its marks) is never cut.
 */
export type Folded = {
  text: string
  /** The range of the original text that a folded range (not empty) stands for. */
  toOriginal(start: number, end: number): { start: number; end: number }
}

export type FoldOptions = {
  /** Belarusian in Latin script is read as Cyrillic. */
  latin?: boolean
}

/** What may have to change: anything but letters, digits and plain ASCII, with the marks that follow it; the apostrophe that counts as a letter. */
const SPECIAL = /\r\n?|[^\p{L}\p{N}\n\t !-~]\p{M}*|ʼ\p{M}*/gu
const MARK = /^\p{M}/u
const LATIN = /[A-Za-zÀ-ž]\p{M}*/u
const SIMPLE: Record<string, string> = {
  '«': '"',
  '»': '"',
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '″': '"',
  '’': "'",
  ʼ: "'",
  '‘': "'",
  '‛': "'",
  '`': "'",
  '´': "'",
  '′': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '—',
  '—': '—',
  '―': '—',
  '−': '-',
  '…': '...',
  '\u00AD': '',
  '\uFEFF': '',
  '\u2060': '',
  '\r': '\n',
  '\r\n': '\n',
}

/** A stretch of the folded text from `at` on: copied unit for unit from `start` of the original, or written for all of `start` to `end`. */
type Run = { at: number; start: number; end: number; copied: boolean }

/** Folds a text with a way back. Linear; nothing is thrown, whatever the text. A text that needs no folding is one run. */
export function fold(text: string, options: FoldOptions = {}): Folded {
  const runs: Run[] = []
  const parts: string[] = []
  let at = 0
  const put = (piece: string, start: number, end: number, copied = false) => {
    if (piece === '') return
    runs.push({ at, start, end, copied })
    parts.push(piece)
    at += piece.length
  }
  const copy = (from: number, to: number) =>
    options.latin ? copyLatin(text, from, to, put) : put(text.slice(from, to), from, to, true)
  let done = 0
  for (const match of text.matchAll(SPECIAL)) {
    const [found] = match
    const from = MARK.test(found) ? beforeMark(text, match.index, done) : match.index
    const end = match.index + found.length
    const cluster = text.slice(from, end)
    const piece = foldCluster(cluster)
    if (piece === cluster) continue
    if (options.latin && LATIN.test(cluster)) continue
    copy(done, from)
    put(piece, from, end)
    done = end
  }
  copy(done, text.length)
  const folded = parts.join('')
  return {
    text: folded,
    toOriginal(start, end) {
      const first = runAt(runs, start)
      const last = runAt(runs, end - 1)
      if (!first || !last || start < 0 || end > folded.length || start >= end)
        throw new RangeError(`no range ${start}-${end} in a folded text of ${folded.length} units`)
      return { start: startOf(text, first, start), end: endOf(text, last, end - 1) }
    },
  }
}

/** The run that a place of the folded text stands in, by halving. */
function runAt(runs: readonly Run[], place: number): Run | undefined {
  let low = 0
  let high = runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((runs[middle]?.at ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return runs[low]
}

/** Where the sign at a folded place begins and ends in the original: a surrogate pair is one. */
function startOf(text: string, { at, start, copied }: Run, place: number): number {
  const origin = start + place - at
  return copied ? (isLow(text, origin) ? origin - 1 : origin) : start
}

function endOf(text: string, { at, start, end, copied }: Run, place: number): number {
  const next = start + place - at + 1
  return copied ? (isLow(text, next) ? next + 1 : next) : end
}

/** Where the letter or sign begins that a combining mark at `at` belongs to. */
function beforeMark(text: string, at: number, least: number): number {
  const base = isLow(text, at - 1) ? at - 2 : at - 1
  return base < least || /\s/.test(text.charAt(base)) ? at : base
}

const isLow = (text: string, at: number) => {
  if (at <= 0 || at >= text.length) return false
  const unit = text.charCodeAt(at)
  const before = text.charCodeAt(at - 1)
  return unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff
}

function foldCluster(cluster: string): string {
  const simple = SIMPLE[cluster]
  if (simple !== undefined) return simple
  if (/^(?:[\u200B-\u200F]|\uFE0E|\uFE0F)/u.test(cluster)) return ''
  if (/^[\p{Zs}\u0085]/u.test(cluster)) return ' '
  if (/^[\u2028\u2029]/u.test(cluster)) return '\n'
  if (/\u20E3$/u.test(cluster) && /^[0-9#*]?(?:\uFE0F|\u20E3)+$/u.test(cluster)) return ''
  // A stress mark stands on Cyrillic vowels only in dictionaries and headlines; on Latin letters it is part of the letter.
  const bare = /^[\u0400-\u04FF]/u.test(cluster) ? cluster.replace(/[\u0300\u0301]/gu, '') : cluster
  const composed = bare.normalize('NFC')
  return composed === '' || /^\p{M}+$/u.test(composed) ? '' : composed
}

/** Latin letters of Belarusian and what they stand for, longest first (the alphabet of Taraškievič, 1929). */
const LATIN_PAIRS: readonly (readonly [string, string])[] = [
  ['dź', 'дзь'],
  ['dž', 'дж'],
  ['ch', 'х'],
  ['a', 'а'],
  ['b', 'б'],
  ['c', 'ц'],
  ['ć', 'ць'],
  ['č', 'ч'],
  ['d', 'д'],
  ['e', 'э'],
  ['f', 'ф'],
  ['g', 'ґ'],
  ['h', 'г'],
  ['i', 'і'],
  ['j', 'й'],
  ['k', 'к'],
  ['l', 'ль'],
  ['ł', 'л'],
  ['m', 'м'],
  ['n', 'н'],
  ['ń', 'нь'],
  ['o', 'о'],
  ['p', 'п'],
  ['r', 'р'],
  ['s', 'с'],
  ['ś', 'сь'],
  ['š', 'ш'],
  ['t', 'т'],
  ['u', 'у'],
  ['ŭ', 'ў'],
  ['v', 'в'],
  ['y', 'ы'],
  ['z', 'з'],
  ['ź', 'зь'],
  ['ž', 'ж'],
]
const LATIN_LETTERS = new Map(LATIN_PAIRS)
const SOFT_VOWEL: Record<string, string> = { a: 'я', e: 'е', o: 'ё', u: 'ю' }
const isLetter = (letter: string) => LATIN_LETTERS.has(letter)

function copyLatin(text: string, from: number, to: number, put: (piece: string, start: number, end: number) => void) {
  const clusters = [...text.slice(from, to).matchAll(/\p{L}\p{M}*|[\s\S]/gu)].map((match) => {
    const written = match[0].normalize('NFC')
    return { written, low: written.toLowerCase(), start: from + match.index, end: from + match.index + match[0].length }
  })
  for (let i = 0; i < clusters.length; i++) {
    const one = clusters[i]
    if (!one) continue
    const next = clusters[i + 1]
    const before = clusters[i - 1]
    const pair = next ? one.low + next.low : ''
    const upper = one.written !== one.low
    const cased = (piece: string) => (upper ? piece.charAt(0).toUpperCase() + piece.slice(1) : piece)
    const soft = next ? SOFT_VOWEL[next.low] : undefined
    const letter = LATIN_LETTERS.get(one.low)
    if (next && LATIN_LETTERS.has(pair)) {
      put(cased(LATIN_LETTERS.get(pair) ?? pair), one.start, next.end)
      i++
    } else if (one.low === 'j' && soft !== undefined && next) {
      put(cased(soft), one.start, next.end)
      i++
    } else if (one.low === 'i' && soft !== undefined && before && isLetter(before.low) && next) {
      put(soft, one.start, next.end)
      i++
    } else if (one.low === 'l' && next && (SOFT_VOWEL[next.low] !== undefined || next.low === 'i')) {
      put(cased('л'), one.start, one.end)
      const vowel = SOFT_VOWEL[next.low]
      if (vowel !== undefined) {
        put(vowel, next.start, next.end)
        i++
      }
    } else put(letter === undefined ? one.written : cased(letter), one.start, one.end)
  }
}

/**
 * Belarusian words of both orthographies as one key: assimilated soft signs, soft л and the vowels of loan words are levelled, on the
 * side of the rules and on the side of the text alike. For matching only, never for show.
 */
export const belarusianKey = (word: string): string => (LEVELLED.test(word) ? word.replace(LEVELS, levelOf) : word)

const LEVELLED = /[ьыэўґ]|л[ёяю]/
/** All words of the rules are levelled at each start: one expression goes through a word faster than we do, letter by letter. */
const LEVELS = /(?<=[зсцн])ь(?=[бвгґджзклмнпрстфхцчшў])|(?<=[здтсц])ы|(?<=л)[ёяю]|[эўґ]/g
const LEVEL: Readonly<Record<string, string>> = { ь: '', ы: 'і', ё: 'о', я: 'а', ю: 'у', э: 'е', ў: 'у', ґ: 'г' }
const levelOf = (letter: string): string => LEVEL[letter] ?? letter
