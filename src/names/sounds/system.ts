/**
 * A system of writing as data, and what it makes of letters.
 *
 * Rows are written `letters=sounds`, apart by blanks. `letters=sounds|rarer` gives a second, rarer reading. A condition on what stands
 * around comes after a slash: `ts=t/_S` before a softening letter, `ou=u/C_C` between consonants, `ff=v/_#` at the end. Signs of
 * conditions: `V` vowel letter, `C` consonant letter, `S` softening letter (i, e, j, ь and the Cyrillic soft vowels), `I` i or j, `#`
 * edge of the word. The longest row whose condition holds is taken, from left to right; of equals one with a condition.
 */
export type System = {
  /** What a reading names: `bgn-be`. */
  id: string
  /** The standard or habit that the rows follow. */
  source: string
  rows: string
  /** Letters or pairs of letters a to z (`c#`: at the end) of which a word must have one to be read by this system; absent: any word. */
  signs?: string
  /** Pairs of letters a to z that no word of this system has. */
  never?: string
}

export type Row = {
  letters: readonly number[]
  before: number
  after: number
  sounds: readonly number[]
  rarer: readonly number[] | null
}

/** The rows of a system by the code of their first letter, those to be tried first in front. */
export type Table = readonly (readonly Row[] | undefined)[]

/** No letter that the tables know has a higher code: the end of the Cyrillic supplement. */
export const CODES = 0x530

const CLASSES = { V: 1, C: 2, S: 4, I: 8, '#': 16 } as const
const EDGE: number = CLASSES['#']

/** The classes of each letter by its code: its base letter decides, so ė and ą are vowel letters as e and a. */
const classOf = new Uint8Array(CODES)
for (let code = 0x61; code < CODES; code++) {
  const letter = String.fromCharCode(code)
  if (!/\p{L}/u.test(letter)) continue
  const base = letter.normalize('NFD').charAt(0)
  const vowel = 'aeiouyаеиоуыэюяєіѣ'.includes(base) && !'ŭўй'.includes(letter)
  classOf[code] =
    (vowel ? CLASSES.V : 'ьъ'.includes(base) ? 0 : CLASSES.C) |
    ('iejьеёиіюяєї'.includes(base) ? CLASSES.S : 0) |
    ('ij'.includes(base) ? CLASSES.I : 0)
}

const codesOf = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0))

/** @throws RangeError when a row is not written as said above. */
function parsed(row: string): Row {
  const match = /^([^=|/]+)=([a-zA-Z]*)(?:\|([a-zA-Z]+))?(?:\/([VCSI#]?)_([VCSI#]?))?$/u.exec(row)
  if (match === null) throw new RangeError(`not a row of a system of writing: ${row}`)
  const [, letters = '', sounds = '', rarer, before, after] = match
  return {
    letters: codesOf(letters),
    before: classNamed(before),
    after: classNamed(after),
    sounds: codesOf(sounds),
    rarer: rarer === undefined ? null : codesOf(rarer),
  }
}

function classNamed(name: string | undefined): number {
  return Object.entries(CLASSES).find(([known]) => known === name)?.[1] ?? 0
}

/**
 * The table of a system. A later row of the same letters and conditions takes the place of an earlier one.
 * @throws RangeError when a row is not written as said above or begins with a letter beyond the tables.
 */
export function tableOf(system: System): Table {
  const table: (Row[] | undefined)[] = new Array(CODES).fill(undefined)
  for (const written of system.rows.split(/\s+/u)) {
    if (written === '') continue
    const row = parsed(written)
    const first = row.letters[0] ?? CODES
    if (first >= CODES) throw new RangeError(`a letter beyond the tables in system ${system.id}`)
    const others = (table[first] ?? []).filter((other) => !sameLetters(other, row))
    table[first] = [...others, row].sort((a, b) => b.letters.length - a.letters.length || conditions(b) - conditions(a))
  }
  return table
}

const conditions = (row: Row): number => Number(row.before !== 0) + Number(row.after !== 0)

function sameLetters(one: Row, other: Row): boolean {
  return one.before === other.before && one.after === other.after && one.letters.join() === other.letters.join()
}

/**
 * The sounds of the first `count` of `letters` by a table, written to `sounds`; letters without a row are left out. `rarely` is which of the
 * rows with a rarer reading is to be taken so (0 none, 1 the first met, ...).
 * Returns the number of sounds, and of rows with a rarer reading in the upper 16 bits: this is the inner loop and allocates nothing.
 */
export function readBy(table: Table, letters: Uint16Array, count: number, rarely: number, sounds: Uint8Array): number {
  let length = 0
  let choices = 0
  for (let at = 0; at < count; ) {
    const row = rowAt(table, letters, count, at)
    if (row === null) {
      at++
      continue
    }
    let chosen = row.sounds
    if (row.rarer !== null && ++choices === rarely) chosen = row.rarer
    for (let i = 0; i < chosen.length && length < sounds.length; i++) sounds[length++] = chosen[i] ?? 0
    at += row.letters.length
  }
  return length | (choices << 16)
}

function rowAt(table: Table, letters: Uint16Array, count: number, at: number): Row | null {
  const rows = table[letters[at] ?? 0]
  if (rows === undefined) return null
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]
    if (row !== undefined && holds(row, letters, count, at)) return row
  }
  return null
}

function holds(row: Row, letters: Uint16Array, count: number, at: number): boolean {
  const end = at + row.letters.length
  if (end > count) return false
  for (let i = 1; i < row.letters.length; i++) if (letters[at + i] !== row.letters[i]) return false
  if (row.before !== 0 && (row.before & classAt(letters, count, at - 1)) === 0) return false
  return row.after === 0 || (row.after & classAt(letters, count, end)) !== 0
}

function classAt(letters: Uint16Array, count: number, at: number): number {
  return at < 0 || at >= count ? EDGE : (classOf[letters[at] ?? 0] ?? 0)
}
