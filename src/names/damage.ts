/**
 * What a difference between two words costs, in tenths of a bit: how much rarer it is that one and the same name is written so
 * differently. Words are strings of sounds (`sounds/`). The costs are declared: which sounds the spellings of our languages, the ears of
 * reporters and the fingers of typists mix up, and how easily.
 */

/** Costs count in tenths of a bit, so that all arithmetic is of whole numbers. */
export const BIT = 10

const VOWELS = 'aeiouy'
const CONSONANTS = 'bvghxdZzklmnprstfcCSjw'
const SOUNDS = VOWELS + CONSONANTS
const N = SOUNDS.length + 1
/** How many numbers `soundCodes` gives, 0 for no sound. */
export const SOUND_CODES = N

const OTHER = 60
const VOWEL_FOR_VOWEL = 30
const CONSONANT_TOO_MANY = 45
const VOWEL_TOO_MANY = 35
export const CHANGED_PLACES = 40
/** The first sound of a name is seldom mistaken. */
export const AT_FIRST = 15

/** Sounds that stand for each other by the difference of languages and of systems of spelling, by ear or by a slip; cheapest first. */
const CONFUSED: readonly (readonly [cost: number, pairs: string])[] = [
  [2, 'vw'],
  [6, 'iy gh wu ij yj'],
  [8, 'ao hx ei'],
  [12, 'ea ia ct vu vf sz SZ ey cC'],
  [18, 'oe ou zZ sS cs CS tC kc zc dZ ua gZ'],
  [24, 'kx gx td bp kg bv io iu ju jo je tZ fx xS fp'],
]

/** Sounds that are easily left out or put in. */
const LEFT_OUT: readonly (readonly [cost: number, sounds: string])[] = [
  [10, 'j'],
  [22, 'h'],
  [28, 'ieyw'],
]

/** Two sounds that are written as one. */
const TWO_FOR_ONE: readonly (readonly [cost: number, two: string, one: string])[] = [
  [2, 'ts', 'c'],
  [4, 'SC', 'S'],
  [8, 'SC', 'C'],
  [4, 'dz', 'z'],
  [4, 'dz', 'd'],
  [4, 'dZ', 'Z'],
  [8, 'tC', 'C'],
  [8, 'zh', 'Z'],
  [8, 'zg', 'Z'],
  [8, 'kh', 'x'],
  [8, 'ks', 'x'],
  [8, 'ij', 'i'],
  [8, 'ij', 'y'],
  [8, 'yj', 'i'],
  [8, 'yj', 'y'],
  [8, 'ej', 'e'],
  [8, 'ja', 'e'],
  [8, 'jo', 'e'],
  [8, 'ou', 'u'],
  [10, 'ow', 'o'],
]

const code = new Uint8Array(128)
for (let i = 0; i < SOUNDS.length; i++) code[SOUNDS.charCodeAt(i)] = i + 1
const at = (sound: string | undefined) => code[sound?.charCodeAt(0) ?? 0] ?? 0

/** What it costs that one sound stands for another (`one * SOUND_CODES + other`), and that one is left out. */
export const replaced = new Uint8Array(N * N).fill(OTHER)
export const missed = new Uint8Array(N).fill(CONSONANT_TOO_MANY)
for (const a of VOWELS) {
  missed[at(a)] = VOWEL_TOO_MANY
  for (const b of VOWELS) replaced[at(a) * N + at(b)] = VOWEL_FOR_VOWEL
}
for (const [cost, pairs] of CONFUSED)
  for (const [a, b] of pairs.split(' ')) {
    replaced[at(a) * N + at(b)] = cost
    replaced[at(b) * N + at(a)] = cost
  }
for (let i = 0; i < N; i++) replaced[i * N + i] = 0
for (const [cost, sounds] of LEFT_OUT) for (const sound of sounds) missed[at(sound)] = cost

/** 255, more than anything is worth, where the two sounds are not written as the one. */
export const merged = new Uint8Array(N * N * N).fill(255)
for (const [cost, two, one] of TWO_FOR_ONE) merged[(at(two[0]) * N + at(two[1])) * N + at(one)] = cost

const mergedPairs = new Uint8Array(N * N)
for (const [, two] of TWO_FOR_ONE) mergedPairs[at(two[0]) * N + at(two[1])] = 1

/** 1 for a pair of sounds (`first * SOUND_CODES + second`) that may be written as one, else 0. */
export const isMerged = (pair: number): number => mergedPairs[pair] as number

/** Sounds by number, for `damage`; the numbers are of this file alone. */
export const soundCodes = (sounds: string): Uint8Array => Uint8Array.from(sounds, (sound) => at(sound))

/** Longest word compared, in sounds; what stands behind is left out of the comparison. */
export const LONGEST = 40

/** A row of the table of costs: for each length of `b` the least cost of making that much of it from what is read of `a`. */
type Row = Int32Array
const newRow = (): Row => new Int32Array(LONGEST + 1)

/** The row before anything of `a` is read. */
function beginRow(row: Row, b: Uint8Array, wide: number): void {
  row[0] = 0
  for (let j = 1; j <= wide; j++)
    row[j] = (row[j - 1] as number) + (missed[b[j - 1] as number] as number) + (j === 1 ? AT_FIRST : 0)
}

/**
 * Fills `row` for one more sound `x` of `a`, from the row `above` (without x) and the row `before` that (without x and the sound `w` in
 * front of it; w is 0 when there is none). Returns the least cost in the row.
 */
function nextRow(row: Row, above: Row, before: Row, w: number, x: number, b: Uint8Array, wide: number): number {
  const first = w === 0 ? AT_FIRST : 0
  const gone = missed[x] as number
  let least = (above[0] as number) + gone + first
  row[0] = least
  let z = 0
  for (let j = 1; j <= wide; j++) {
    const y = b[j - 1] as number
    let cost = (above[j - 1] as number) + (x === y ? 0 : (replaced[x * N + y] as number) + (j === 1 ? first : 0))
    const left = (above[j] as number) + gone
    if (left < cost) cost = left
    const put = (row[j - 1] as number) + (missed[y] as number)
    if (put < cost) cost = put
    if (w !== 0) {
      const two = (before[j - 1] as number) + (merged[(w * N + x) * N + y] as number)
      if (two < cost) cost = two
    }
    if (z !== 0) {
      const two = (above[j - 2] as number) + (merged[(z * N + y) * N + x] as number)
      if (two < cost) cost = two
      if (w === y && x === z && (before[j - 2] as number) + CHANGED_PLACES < cost)
        cost = (before[j - 2] as number) + CHANGED_PLACES
    }
    row[j] = cost
    if (cost < least) least = cost
    z = y
  }
  return least
}

const rows: [Row, Row, Row] = [newRow(), newRow(), newRow()]

/**
 * Tenths of a bit by which two words differ; 0 when they sound the same. Stops as soon as it is certain that it passes `limit` and then
 * gives a number above it.
 */
export function damage(a: Uint8Array, b: Uint8Array, limit: number): number {
  const long = Math.min(a.length, LONGEST)
  const wide = Math.min(b.length, LONGEST)
  let [before, above, row] = rows
  beginRow(above, b, wide)
  let leastAbove = 0
  for (let i = 0; i < long; i++) {
    const least = nextRow(row, above, before, i === 0 ? 0 : (a[i - 1] as number), a[i] as number, b, wide)
    // Two sounds that are one reach back a row further, so two rows must have passed the limit.
    if (least > limit && leastAbove > limit) return Math.min(least, leastAbove)
    leastAbove = least
    const spare = before
    before = above
    above = row
    row = spare
  }
  return above[wide] as number
}
