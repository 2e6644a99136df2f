import type { CardState, CountLine, PeopleRange, Span } from '../assessment.ts'
import type { Edtf } from '../edtf.ts'
import type { EntityId, OccurrenceId, StatementId } from '../ids.ts'

/** What is said of people who came to one State, in one go. */
export type Leg = {
  /** ISO code of the State they came from, where it is said and is not Belarus. */
  from: string | null
  /** ISO code of the State they came to; null where nobody says. */
  to: string | null
  date: Edtf | null
  /** Where a place that is no State and no town is named: by its code, else by the words of the occurrence. */
  posts: { code: string | null; occurrence: OccurrenceId; statements: StatementId[] }[]
  /** How many, each counter with its own number. */
  counts: CountLine[]
  /** Lowest to highest of what counters say now; null where nobody says. */
  range: PeopleRange | null
  people: { person: EntityId; statements: StatementId[] }[]
  statements: StatementId[]
}

/** How many of the people who are named have it said of them, each by one of the three; of the others nothing is said. */
export type NamedPeople = { supported: number; contradicted: number; mixed: number }

/** What speaks for and against one indicator, by its code in `vocabulary/coercion.ts`. */
export type Indicator = {
  code: string
  state: CardState
  supporting: StatementId[]
  contradicting: StatementId[]
  /** Of an indicator that only words of the people themselves support: what others say for it. Feeds nothing. */
  claimed: StatementId[]
  people: NamedPeople
}

/** People taken out of Belarus: one release event, or one person or group told of without one. */
export type Taking = {
  event: EntityId | null
  /** Where one person is told of without an event. */
  person: EntityId | null
  date: Edtf | null
  /** Whether the day is said of the crossing itself, or is that of the release. */
  dated: 'crossing' | 'release'
  /** By State; what names no State comes last, and may be of the same people. */
  legs: Leg[]
  /** Those of which something is said. */
  indicators: Indicator[]
  /** How many of the people are named. */
  named: number
}

/** A crossing that is none out of Belarus: on from another State, into Belarus, or from where nobody says. */
export type OtherWay = 'onward' | 'into' | 'not_said'

/** Was the Rome Statute in force there on that day? `possible`: the date is wider than a day, or not known. */
export type InForce = 'certain' | 'possible' | 'no' | 'unknown'

/** What is known of crossings into one State. */
export type Territory = {
  to: string
  /** The sum of the lowest and of the highest numbers; a taking without a number leaves it without an upper end. */
  sum: Span
  takings: { event: EntityId | null; person: EntityId | null; date: Edtf | null; leg: Leg; inForce: InForce }[]
  withoutNumber: number
}

/** One answer of members to whether people of an event, or of the register as a whole, came to be abroad in this way. */
export type ModeAnswer = { answer: string; coders: number; notes: string[]; statements: StatementId[] }

/** One of the three ways, by its code in `vocabulary/displacement-modes.ts`. */
export type ModeLine = {
  mode: string
  /** Statements of a taking out of custody, from which `expelled` follows. */
  follows: StatementId[]
  /** More than one: the members differ. */
  answers: ModeAnswer[]
}

export type CrossingFindings = {
  /** Newest first, undated last. */
  takings: Taking[]
  others: (Leg & { way: OtherWay })[]
  territories: Territory[]
  /** By event, newest first; the register as a whole last. */
  modes: { event: EntityId | null; date: Edtf | null; lines: ModeLine[] }[]
  /** Of all release events on record: a taking is told; that people stayed is told and no taking; neither. */
  releases: { taken: EntityId[]; stayed: EntityId[]; notSaid: EntityId[] }
  /** Crossings that were planned, possible, demanded, denied or refuted: said, and no figure rests on them. */
  beside: StatementId[]
}
