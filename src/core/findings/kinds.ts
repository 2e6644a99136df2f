import type { CardState, PeopleRange } from '../assessment.ts'
import type { Edtf } from '../edtf.ts'
import type { EntityId, StatementId } from '../ids.ts'
import type { Scope } from '../mention.ts'

/** A number of people: `min` are certain, `max` are possible; null = nobody gives an upper end. What was lies within. */
export type KnownPeople = PeopleRange & { min: number }

/** Such numbers of several events, added up. `open`: so many of them have no upper end and are in `max` with what is certain of them. */
export type KnownSum = { min: number; max: number; open: number }

/** Events whose own number counts this, and these numbers added up; null: of which nobody gives a number. */
export type CountedAs = { scope: Scope | null; events: number; people: KnownSum }

/** How many people of one kind are known in one release event. */
export type KindEvent = {
  event: EntityId
  date: Edtf | null
  people: KnownPeople
  /** False: the kind is shown and nobody says of how many; `min` is then the people named, or one. */
  numbered: boolean
  /** What gives the least, and what gives the most; `upper` is empty where nothing gives more than the least. */
  lower: StatementId[]
  upper: StatementId[]
  /** These and all else that shows the kind. */
  statements: StatementId[]
}

/** One kind of release over all release events that are said to have happened. */
export type KindLine = {
  kind: string
  events: KindEvent[]
  known: KnownSum
  /** `known` without those who were imprisoned again. */
  free: KnownSum
  /** People of this kind who are in no release event. */
  alone: { person: EntityId; statements: StatementId[] }[]
}

/** One line of the card over all events of a kind: what speaks for and against it, and in how many events nothing does. */
export type KindCardLine = {
  code: string
  events: Record<CardState, number>
  supporting: StatementId[]
  contradicting: StatementId[]
}

/** Somebody released and imprisoned again. `freeAgain`: released once more since. */
export type Reversal = {
  event: EntityId | null
  person: EntityId
  released: StatementId[]
  imprisoned: StatementId[]
  freeAgain: boolean
}

/** Why a statement that speaks of a release feeds no figure. `announced`: planned, and the release it speaks of is reported. */
export const BESIDE = ['refuted', 'denied', 'planned', 'announced', 'possible'] as const
export type Beside = (typeof BESIDE)[number]

export type KindFindings = {
  /** Every kind of the vocabulary, in its order. */
  kinds: KindLine[]
  /** What each figure is out of. `said`: events of which a kind is said. `without`: events without an upper number. */
  all: { events: number; people: CountedAs[]; without: EntityId[] }
  said: { events: number; people: CountedAs[] }
  /** Of these kinds everything that public statements say of how it was done. */
  cards: { kind: string; events: number; lines: KindCardLine[] }[]
  reversed: Reversal[]
  /** Releases of which it is said that some of the people were held again, named or not. */
  heldAgain: { event: EntityId; date: Edtf | null; statements: StatementId[] }[]
  /** People moved on after they had left custody: no release. */
  movements: { event: EntityId; date: Edtf | null; statements: StatementId[] }[]
  /** Announced, and not reported as having happened. */
  announced: { event: EntityId; date: Edtf | null; statements: StatementId[] }[]
  beside: { why: Beside; statements: StatementId[] }[]
}
