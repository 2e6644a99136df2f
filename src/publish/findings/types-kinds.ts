import type { CardState } from '#core/assessment.ts'
import type { Edtf } from '#core/edtf.ts'
import type { Beside, CountedAs, KnownPeople, KnownSum } from '#core/findings/kinds.ts'
import type { SafeTable } from '../figures/index.ts'
import type { PublicId } from '../types.ts'
import type { FindingDocument } from './document.ts'

export type { SafeLine, SafeNumber, SafeTable } from '../figures/index.ts'

/** Statements of which the first may be cited and how many there are: a register of thousands does not fit on a page. */
export type Cited = { cited: PublicId[]; statements: number }

/** What gives the least number is cited first, then what gives the most. */
export type PublicKindEvent = Cited & { event: PublicId; date: Edtf | null; people: KnownPeople; numbered: boolean }
export type PublicKindLine = {
  kind: string
  events: PublicKindEvent[]
  known: KnownSum
  free: KnownSum
  alone: Cited & { people: number }
}
export type PublicKindCard = {
  kind: string
  events: number
  /** Without the lines of which no event says anything; those by their codes in `unsaid`. */
  lines: { code: string; events: Record<CardState, number>; supporting: Cited; contradicting: Cited }[]
  unsaid: string[]
}

export type KindsDocument = FindingDocument & {
  /** Only kinds that something shows; the page knows the words of the vocabulary itself. */
  kinds: PublicKindLine[]
  all: { events: number; people: CountedAs[]; without: PublicId[] }
  said: { events: number; people: CountedAs[] }
  cards: PublicKindCard[]
  reversed: { event: PublicId | null; person: PublicId; released: PublicId[]; imprisoned: PublicId[]; freeAgain: boolean }[]
  heldAgain: (Cited & { event: PublicId; date: Edtf | null })[]
  movements: (Cited & { event: PublicId; date: Edtf | null })[]
  announced: (Cited & { event: PublicId; date: Edtf | null })[]
  beside: (Cited & { why: Beside })[]
  /** Of the whole register, made safe. */
  figures: SafeTable[]
}
