/**
 * How a word of a name may sound, an ASCII letter a sound, so that words of six languages and two scripts can be laid side by side.
 *
 * Vowels `a e i o u y`, consonants `b v g h x d Z z k l m n p r s t f c C S j w`: `Z` ж, `C` ч, `S` ш, `x` х, `c` ц, `SC` щ, `h` the г of
 * Belarusian and Ukrainian, `w` ў. What no spelling can be relied on to tell is evened out by the rules of `even.ts`; how close two
 * readings are is for others to say (а and о, g and h, d and dz stay apart here).
 */
import { folded, unmasked } from '../letters.ts'
import { ANY_LATIN } from './any-latin.ts'
import { ANY_CYRILLIC, CYRILLIC } from './cyrillic.ts'
import { evened } from './even.ts'
import { PRESS, STANDARDS } from './latin.ts'
import { CODES, readBy, type System, type Table, tableOf } from './system.ts'

export type SystemId = string
export type Reading = { sounds: string; system: SystemId }

/** All systems, likeliest first; the last two are for words that no other reads. */
export const SYSTEMS: readonly System[] = [...CYRILLIC, ...STANDARDS, ...PRESS, ANY_CYRILLIC, ANY_LATIN]

const MOST_READINGS = 8
/** A word of a name is read up to this letter. */
const MOST_LETTERS = 48
/** Of the rows of a system that may also be read in a rarer way, this many are tried, one at a time. */
const MOST_CHOICES = 2

/** What stands behind the last letter, as one more letter after z; `#` in the rows of signs. */
const END = 0x7b

const tables: readonly Table[] = SYSTEMS.map(tableOf)
const ORDINARY = 2 ** (SYSTEMS.length - 2) - 1
const LAST = 2 ** SYSTEMS.length - 1 - ORDINARY

/** By letter, the systems that have it; by letter and by pair of letters, those it is a sign of and those that never have it. */
const having = new Uint32Array(CODES)
const signOf = new Uint32Array(CODES)
const pairSignOf = new Uint32Array(1024)
const pairStrangeTo = new Uint32Array(1024)
let needingSigns = 0

SYSTEMS.forEach((system, index) => {
  const bit = 2 ** index
  for (let code = 0; code < CODES; code++) if (tables[index]?.[code] !== undefined) having[code] = (having[code] ?? 0) | bit
  if (system.signs !== undefined) needingSigns |= bit
  for (const sign of groups(system.signs)) {
    const [marks, at] = sign.length === 1 ? [signOf, sign.charCodeAt(0)] : [pairSignOf, pairWritten(sign)]
    marks[at] = (marks[at] ?? 0) | bit
  }
  for (const pair of groups(system.never)) {
    const at = pairWritten(pair)
    pairStrangeTo[at] = (pairStrangeTo[at] ?? 0) | bit
  }
})

function groups(written: string | undefined): readonly string[] {
  return written === undefined ? [] : written.split(' ')
}

/** Two letters a to z as one number; 0, which is no pair, when one is another letter. */
function pairOf(first: number, second: number): number {
  return first < 0x61 || first > 0x7a || second < 0x61 || second > END ? 0 : ((first - 0x60) << 5) | (second - 0x60)
}

function pairWritten(pair: string): number {
  return pairOf(pair.charCodeAt(0), pair.charAt(1) === '#' ? END : pair.charCodeAt(1))
}

const letters = new Uint16Array(MOST_LETTERS)
const rough = new Uint8Array(MOST_LETTERS * 4)
const even = new Uint8Array(MOST_LETTERS * 8)
/** What was found so far: its sounds one after another, where each ends, and by which system. */
const found = new Uint8Array(MOST_READINGS * even.length)
const ends = new Uint16Array(MOST_READINGS)
const systems = new Uint8Array(MOST_READINGS)
const choices = new Uint8Array(SYSTEMS.length)

/**
 * How a word of a name may sound: distinct sounds, likeliest first, at most 8; a letter of no table is left out. Any case, any normal form;
 * letters of another script that only look alike are read as what they stand for. A word without letters has no reading.
 */
export function readingsOf(word: string): readonly Reading[] {
  const count = taken(word)
  const able = systemsFor(count)
  let readings = 0
  let mostChoices = 0
  for (let choice = 0; choice <= Math.min(mostChoices, MOST_CHOICES); choice++) {
    for (let rest = able; rest !== 0 && readings < MOST_READINGS; rest &= rest - 1) {
      const index = 31 - Math.clz32(rest & -rest)
      const table = tables[index]
      if (table === undefined || (choice > 0 && (choices[index] ?? 0) < choice)) continue
      const read = readBy(table, letters, count, choice, rough)
      choices[index] = read >> 16
      mostChoices = Math.max(mostChoices, read >> 16)
      if (kept(readings, evened(rough, read & 0xffff, even))) systems[readings++] = index
    }
  }
  return told(readings)
}

/** Puts the letters of a word that some table knows into `letters`; returns how many. */
function taken(word: string): number {
  const plain = word.length > 4 * MOST_LETTERS ? word.slice(0, 4 * MOST_LETTERS) : word
  const lower = folded(unmasked(plain.normalize('NFC')))
  let count = 0
  for (let at = 0; at < lower.length && count < MOST_LETTERS; at++) {
    const code = lower.charCodeAt(at)
    if (code < CODES && having[code] !== 0) letters[count++] = code
  }
  return count
}

/** The systems that may have written the first `count` of `letters`, as bits. */
function systemsFor(count: number): number {
  let able = count === 0 ? 0 : ORDINARY
  let all = LAST
  let signs = 0
  for (let at = 0; at < count; at++) {
    const code = letters[at] ?? 0
    const pair = pairOf(code, at + 1 === count ? END : (letters[at + 1] ?? 0))
    able &= (having[code] ?? 0) & ~(pairStrangeTo[pair] ?? 0)
    all &= having[code] ?? 0
    signs |= (signOf[code] ?? 0) | (pairSignOf[pair] ?? 0)
  }
  able &= ~needingSigns | signs
  return able === 0 && count > 0 ? all : able
}

/** Adds the first `length` of `even` as reading number `readings`, unless there is one like it or nothing to add. */
function kept(readings: number, length: number): boolean {
  if (length === 0) return false
  for (let i = 0; i < readings; i++) if (same(i === 0 ? 0 : (ends[i - 1] ?? 0), ends[i] ?? 0, length)) return false
  const start = readings === 0 ? 0 : (ends[readings - 1] ?? 0)
  for (let i = 0; i < length; i++) found[start + i] = even[i] ?? 0
  ends[readings] = start + length
  return true
}

function same(start: number, end: number, length: number): boolean {
  if (end - start !== length) return false
  for (let i = 0; i < length; i++) if (found[start + i] !== even[i]) return false
  return true
}

function told(readings: number): Reading[] {
  const list: Reading[] = []
  let at = 0
  for (let i = 0; i < readings; i++) {
    let sounds = ''
    for (; at < (ends[i] ?? 0); at++) sounds += String.fromCharCode(found[at] ?? 0)
    list.push({ sounds, system: SYSTEMS[systems[i] ?? 0]?.id ?? '' })
  }
  return list
}
