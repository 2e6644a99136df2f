import { compareDays, type Day, dayBits, dayOf } from './days.ts'
import type { Band, Family, Level, Piece } from './evidence.ts'
import { type NameReading, parseName } from './parse.ts'
import {
  givenBits,
  givenPiece,
  type PieceOf,
  patronymicBits,
  patronymicPiece,
  type SurnameBits,
  surnameBits,
  surnamePiece,
} from './pieces.ts'
import { type Word, wordOf } from './words.ts'

/** What is known of somebody besides the name; every family speaks for itself. Dates are EDTF: `1974`, `1974-03`, `1974-03-12`. */
export type Known = {
  name: string
  birth?: string | undefined
  detained?: string | undefined
  place?: string | undefined
  /** Articles they were charged or sentenced under: `342`, `361-1`. */
  articles?: readonly string[] | undefined
}

export type NameComparison = {
  /** Sum of the evidence, in bits. */
  bits: number
  /** That the two are one person, when one of `people` is. */
  probability: number
  band: Band
  explanation: readonly Piece[]
  /** What would decide more and is not there on one side at least. */
  missing: readonly Family[]
}

/** What a register knows of its own names, where there is one. */
export type Setting = {
  /** Bits that agreement in a surname is worth: the rarer, the more. */
  surnameBits?: SurnameBits | undefined
  /** How many people are looked among. */
  people?: number
}

/** The size a register of this kind usually has. */
const PEOPLE = 4096

/** From so many bits, people look at a pair; names of two people seldom reach it by chance. */
export const REVIEW_BITS = 8.5

/** Above this probability, and with a second family, a pair is proposed as the same. */
const SAME_PROBABILITY = 0.999

/** A second family agrees from so many bits: a day or a month of birth does; a year, which one in forty shares, a town or an article do not. */
const SECOND_FAMILY = 9
/** A surname that is only near agrees when it still says so much: Волк is not Волков. */
const NEAR_SURNAME = 7

/**
 * Compares two people by name and what else is known. `same` needs the name and a second family that agrees, and nothing against it: a
 * name alone, however rare and however long, is never enough.
 */
export function compareNames(left: string | Known, right: string | Known, setting: Setting = {}): NameComparison {
  return comparePrepared(prepare(left), prepare(right), setting)
}

/** One way of understanding a name, its words made ready. */
export type Line = { given: Word | null; patronymic: Word | null; surnames: readonly Word[] }

/** Somebody made ready to be compared with many. */
export type Prepared = Known & { lines: readonly Line[]; born: Day | null; taken: Day | null; town: string | null }

export function prepare(one: string | Known): Prepared {
  const known = typeof one === 'string' ? { name: one } : one
  return {
    ...known,
    lines: parseName(known.name).readings.map(lineOf),
    born: dayOf(known.birth),
    taken: dayOf(known.detained),
    town: known.place?.normalize('NFC').toLowerCase() ?? null,
  }
}

const lineOf = ({ given, patronymic, surnames }: NameReading): Line => ({
  given: given === null ? null : wordOf(given, 'given'),
  patronymic: patronymic === null ? null : wordOf(patronymic, 'given'),
  surnames: surnames.map((surname) => wordOf(surname, 'surname')),
})

export function comparePrepared(a: Prepared, b: Prepared, setting: Setting = {}): NameComparison {
  const { left, right } = bestLines(a.lines, b.lines, setting)
  const names = left && right ? piecesOf(left, right, setting) : []
  const beside = piecesBeside(a, b)
  const explanation = [...names, ...beside]
  const bits = tenths(explanation.reduce((sum, piece) => sum + piece.bits, 0))
  const probability = 1 / (1 + 2 ** (Math.log2(setting.people ?? PEOPLE) - bits))
  const there = new Set(explanation.map(({ part }) => part))
  return {
    bits,
    probability,
    band: bandOf(names, beside, bits, probability),
    explanation,
    missing: (['given', 'patronymic', 'surname', 'birth_date'] as const).filter((part) => !there.has(part)),
  }
}

function bandOf(names: readonly Piece[], beside: readonly Piece[], bits: number, probability: number): Band {
  if (bits < REVIEW_BITS || names.length === 0) return 'different'
  // Another town or another article says next to nothing: people move, and are charged under several.
  const against = [...names, ...beside.filter(({ part }) => part === 'birth_date')].some((piece) => piece.bits < 0)
  const second = beside.some((piece) => piece.bits >= SECOND_FAMILY)
  // Twins share the surname, the patronymic and the day of birth: an initial, a short form (Саша) or what may be a man's genitive and a
  // woman's name (Александра) is not the same name.
  const isNear = ({ level }: Piece) => !SURE.has(level)
  const agrees = (part: Family, near: number) =>
    names.some((piece) => piece.part === part && piece.bits > (isNear(piece) ? near : 0))
  return agrees('surname', NEAR_SURNAME) &&
    agrees('given', Number.POSITIVE_INFINITY) &&
    second &&
    !against &&
    probability >= SAME_PROBABILITY
    ? 'same'
    : 'review'
}

/** Ways to agree in a name that leave nothing open. */
const SURE: ReadonlySet<Level> = new Set<Level>(['same_letters', 'same_sounds', 'same_name'])

/** The bits of `comparePrepared`, without the reasons: for ranking many. */
export function bitsBetween(a: Prepared, b: Prepared, setting: Setting = {}): number {
  const [left, right] = [a.lines[0], b.lines[0]]
  const single = left !== undefined && right !== undefined && a.lines.length === 1 && b.lines.length === 1
  return tenths((single ? lineBits(left, right, setting) : bestLines(a.lines, b.lines, setting).bits) + bitsBeside(a, b))
}

/** Each later way of understanding a name is a little less likely. */
const LATER_LINE = 0.5
/** A given name alone tells one in thirty; it never makes a pair worth a look. */
const WITHOUT_SURNAME = 4

/** The two lines that agree best; a later one without a surname speaks only for what agrees: Малахевіч is nobody's patronymic against another one. */
function bestLines(left: readonly Line[], right: readonly Line[], setting: Setting) {
  let best: { left: Line | undefined; right: Line | undefined; bits: number } = { left: undefined, right: undefined, bits: 0 }
  let most = Number.NEGATIVE_INFINITY
  for (let i = 0; i < left.length; i++)
    for (let j = 0; j < right.length; j++) {
      const bits = lineBits(left[i] as Line, right[j] as Line, setting)
      const worth = bits - (i + j) * LATER_LINE
      if (worth <= most || (i + j > 0 && bits <= 0 && isWithoutSurname(left[i], right[j]))) continue
      most = worth
      best = { left: left[i], right: right[j], bits }
    }
  return best
}

const isWithoutSurname = (a: Line | undefined, b: Line | undefined): boolean =>
  a?.surnames.length === 0 || b?.surnames.length === 0

/** What two lines say together. */
export function lineBits(a: Line, b: Line, setting: Setting = {}): number {
  const surname = surnameBits(a.surnames, b.surnames, setting.surnameBits)
  const given = a.given === null || b.given === null ? 0 : givenBits(a.given, b.given)
  const patronymic = a.patronymic === null || b.patronymic === null ? 0 : patronymicBits(a.patronymic, b.patronymic)
  return a.surnames.length === 0 || b.surnames.length === 0
    ? Math.min(WITHOUT_SURNAME, given + patronymic)
    : surname + given + patronymic
}

function piecesOf(a: Line, b: Line, setting: Setting): Piece[] {
  const surname = surnamePiece(a.surnames, b.surnames, setting.surnameBits)
  const pieces: (Piece | null)[] = [
    a.given && b.given && named('given', givenPiece(a.given, b.given)),
    a.patronymic && b.patronymic && named('patronymic', patronymicPiece(a.patronymic, b.patronymic)),
    surname && named('surname', surname),
  ]
  const there = pieces.filter((piece) => piece !== null)
  return surname === null
    ? there.map((piece) => ({ ...piece, bits: Math.min(piece.bits, WITHOUT_SURNAME / there.length) }))
    : there
}

// Field by field, which is several times faster than spreading.
const named = (part: Family, { left, right, level, bits, rule }: PieceOf): Piece => ({
  part,
  left,
  right,
  level,
  bits: tenths(bits),
  rule,
})

/** What is decided is what is shown: a tenth of a bit. */
const tenths = (bits: number) => Math.round(bits * 10) / 10

/** A day, a year, a place, an article that both sides have. */
function piecesBeside(a: Prepared, b: Prepared): Piece[] {
  const pieces: (Piece | null)[] = [
    dated('birth_date', a.born, b.born),
    dated('detention_date', a.taken, b.taken),
    a.town === null || b.town === null
      ? null
      : { part: 'place', left: a.place ?? '', right: b.place ?? '', ...said('place', a.town === b.town) },
    a.articles?.length && b.articles?.length
      ? {
          part: 'article',
          left: a.articles.join(', '),
          right: b.articles.join(', '),
          ...said('article', isAnyShared(a.articles, b.articles)),
        }
      : null,
  ]
  return pieces.filter((piece) => piece !== null)
}

/** The bits of `piecesBeside`. */
function bitsBeside(a: Prepared, b: Prepared): number {
  let bits = dayBits(a.born, b.born, 'birth_date') + dayBits(a.taken, b.taken, 'detention_date')
  if (a.town !== null && b.town !== null) bits += BESIDE.place[a.town === b.town ? 'same' : 'other']
  if (a.articles?.length && b.articles?.length) bits += BESIDE.article[isAnyShared(a.articles, b.articles) ? 'same' : 'other']
  return bits
}

function dated(part: 'birth_date' | 'detention_date', left: Day | null, right: Day | null): Piece | null {
  return left === null || right === null ? null : { part, left: left.text, right: right.text, ...compareDays(left, right, part) }
}

/**
 * Two thirds of a register come from ten towns, so a town is worth little; another town says next to nothing: people move. Most are
 * charged under the same few articles.
 */
const BESIDE = { place: { same: 3, other: -0.5 }, article: { same: 2, other: -1 } }

const said = (part: keyof typeof BESIDE, same: boolean) => ({
  level: same ? ('same_letters' as const) : ('unlike' as const),
  bits: BESIDE[part][same ? 'same' : 'other'],
  rule: part,
})

const isAnyShared = (left: readonly string[], right: readonly string[]) => left.some((article) => right.includes(article))
