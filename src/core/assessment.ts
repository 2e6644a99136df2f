import type { Apart } from './decision.ts'
import type { Edtf } from './edtf.ts'
import type { StatementType } from './extraction.ts'
import type { EntityId, LayerId, OccurrenceId, StatementId } from './ids.ts'
import type { Scope } from './mention.ts'

/** What accepted statements add up to. Every figure and every line names the statements it rests on; nothing here is a name or a text. */
export type Assessment = {
  /** Newest first; undated last. */
  events: EventAssessment[]
  people: PersonAssessment[]
  gaps: Gap[]
  /** Published totals of people held, newest first: what trackers say, side by side. */
  held: CountLine[]
  /** Last publication date of any source with an accepted statement. */
  readUntil: Edtf | null
}

/** Who counts: the innermost speaker if one is named (a body by its vocabulary code where known), else the publisher of the source. */
export type Counter = { code: string | null; occurrence: OccurrenceId | null; layer: LayerId }

/** A range of a number of people; null = open on that side. */
export type PeopleRange = { min: number | null; max: number | null }

/**
 * Lowest and highest of what was reckoned; a difference may be below zero. A side on which nobody gives an end is infinite: sums and
 * differences go through it. Documents have null there.
 */
export type Span = { low: number; high: number }

export type CountLine = PeopleRange & {
  /** All that say this number of this thing for this counter, the newest first; the line is made of the first. */
  statements: [StatementId, ...StatementId[]]
  approximate: boolean
  scope: Scope
  window: 'point' | 'cumulative'
  since: Edtf | null
  counter: Counter
  /** The date of the statement, else of its source; null where that is our own summary, whose day is not that of the number. */
  asOf: Edtf | null
  /** Listed but never summed, and why. */
  apart: Apart | null
  /** The same counter gave a later number for the same thing. */
  superseded: boolean
  /** The statement of the whole this is a part of ("114 of the 123"). */
  partOf: StatementId | null
  /** A code of what is counted, where the vocabulary knows it: a place (destination), a citizenship, journalists. */
  of: string | null
}

/** Equal sides that do not agree; a ruling if a person made one. */
export type Contradiction = {
  property: StatementType
  sides: { value: string; statements: StatementId[] }[]
  ruling: { preferred: StatementId[]; refuted: StatementId[]; reason: string | null } | null
}

/** supported / contradicted: accepted statements on one side only; mixed: on both. */
export type CardState = 'supported' | 'contradicted' | 'mixed' | 'none'

/** One line of the card of a release event; codes and sensitivity in `vocabulary/card.ts`. */
export type CardLine = { code: string; state: CardState; supporting: StatementId[]; contradicting: StatementId[] }

/** Which kind of release, by which rule, resting on what (codes in `vocabulary/release-kinds.ts`). `count` null = some, number not said. */
export type KindFinding = { kind: string; rule: string; count: PeopleRange | null; statements: StatementId[] }

export type EventAssessment = {
  event: EntityId
  date: Edtf | null
  /** False for a movement that is no release (people moved on after an earlier one). */
  isRelease: boolean
  /** Planned, possible, demanded or denied only: announced but not reported as having happened. */
  announcedOnly: boolean
  kinds: KindFinding[]
  counts: CountLine[]
  /** Lowest to highest of each counter's latest whole-event number in the scope that applies; null if there is none. */
  total: (PeopleRange & { scope: Scope; statements: StatementId[] }) | null
  /** What does not add up, with the figures: `parts` against a whole, `counters` against each other. `scope`, `of`: of which number. */
  differences: {
    code: 'counters_differ' | 'parts_exceed_total' | 'parts_below_total' | 'names_exceed_count'
    scope: Scope
    of: string | null
    low: number
    high: number
    statements: StatementId[]
  }[]
  /** Negotiators, each once: a body or place by its code, a person by the entity. */
  negotiators: { code: string | null; occurrence: OccurrenceId; statements: StatementId[] }[]
  /** What was traded. */
  concessions: { code: string | null; statements: StatementId[] }[]
  obligations: { code: string | null; statements: StatementId[] }[]
  card: CardLine[]
  people: { person: EntityId; kinds: string[]; statements: StatementId[] }[]
  contradictions: Contradiction[]
  /** Every accepted statement about the event, in text order of its sources. */
  statements: StatementId[]
}

/** What is known of custody at the end of the record. 'no_news' is not 'free'. */
export type CustodyStatus = 'held' | 'released' | 'released_abroad' | 'refused_and_returned' | 'died' | 'no_news'

export type PersonAssessment = {
  person: EntityId
  status: { code: CustodyStatus; asOf: Edtf | null; statements: StatementId[] }
  /** In order of date; undated after the dated ones they follow in their source. `inCustody` after it, null if not known. */
  timeline: { statement: StatementId; date: Edtf | null; property: StatementType; inCustody: boolean | null }[]
  /** Why imprisoned: public activity (role), charge, term, trial violations, citizenship. */
  why: Partial<Record<'role' | 'charge' | 'sentence' | 'violation' | 'citizenship' | 'recognition', StatementId[]>>
  kinds: KindFinding[]
  contradictions: Contradiction[]
  events: EntityId[]
}

/** A published running total against the events on record in its time. */
export type Gap = {
  total: CountLine
  /** Statements that give the total, first the newest. */
  statements: StatementId[]
  from: Edtf
  to: Edtf
  /** In order of date, those that are summed; `range` null = on record without any number. */
  events: {
    event: EntityId
    date: Edtf | null
    range: PeopleRange | null
    lines: CountLine[]
    standing: 'certain' | 'possible'
  }[]
  /** Numbers that stand apart, unsummed, with the reason. */
  apart: { event: EntityId; date: Edtf | null; line: CountLine; reason: Apart }[]
  /** Named, not subtracted: statements that say two events may hold the same people. */
  overlaps: { events: EntityId[]; statements: StatementId[] }[]
  /** Sum of the lowest and of the highest. */
  sum: Span
  /** The sum with the numbers that stand apart. */
  sumWithApart: Span
  /** Total less sum; negative when more is on record than was published. */
  missing: Span
  withoutNumber: EntityId[]
}
