import type { CountLine, PeopleRange, Span } from '../assessment.ts'
import type { Edtf } from '../edtf.ts'
import type { EntityId, StatementId } from '../ids.ts'
import type { Scope } from '../mention.ts'

/**
 * A number of people: how many are certain, how many are possible; infinite where nobody gives an upper end. Whatever the numbers and days
 * turn out to be, and whoever was counted twice, what was lies between.
 */
export type Between = { certain: number; possible: number }

/** What one counter has published of one thing over time, the oldest first. */
export type Series = { scope: Scope; since: Edtf | null; window: 'point' | 'cumulative'; lines: CountLine[] }

/** What more than one counter published of one thing as of one day: the lowest and the highest. */
export type DayRange = PeopleRange & { scope: Scope; asOf: Edtf; counters: number; statements: StatementId[] }

/** Why two numbers may differ and both be right. Rules: `assess/findings/flows/reasons.ts`. */
export const REASONS = [
  'replaced',
  'part_of',
  'rounded',
  'beginning',
  'political_part',
  'left_country',
  'definition',
  'flow',
] as const
export type Reason = (typeof REASONS)[number]
export type Explanation = { reason: Reason; statements: StatementId[] }

/** Two published numbers that differ, the lower one first; no reason: it cannot be explained from what is on record. */
export type Difference = {
  event: EntityId | null
  lines: [CountLine, CountLine]
  /** Higher less lower. */
  by: Span
  reasons: Explanation[]
}

/** A sum that can be done on published numbers. `parts`: men and women against the whole; `rising`: a running total never falls. */
export type Check = {
  code: 'parts' | 'rising'
  event: EntityId | null
  line: CountLine
  /** What the parts add up to, or what the total stood at before. */
  found: Span
  agrees: boolean
  statements: StatementId[]
}

/** What changes a number of people held between two days. `recognised`: recognised only then, arrested before. */
export const ENTERING = ['arrested', 'recognised', 'corrected'] as const
export const LEAVING = ['released', 'died', 'delisted'] as const
export type FlowCode = (typeof ENTERING)[number] | (typeof LEAVING)[number]
export type FlowTerm = Between & {
  code: FlowCode
  /** Of a release: its kind by code; `several` where one event has more. */
  kind: string | null
  events: EntityId[]
  statements: StatementId[]
}

/** Two totals of one counter, and what is on record between them. Residual: opening and those who came, less those who left and closing. */
export type Balance = { opening: CountLine; closing: CountLine; terms: FlowTerm[]; residual: Span }

/** One month of the record. `open`: releases on record in it without any number that counts: by them `left` has no upper end. */
export type FlowMonth = {
  month: Edtf
  left: Between & { statements: StatementId[] }
  came: Between & { statements: StatementId[] }
  open: number
  events: EntityId[]
}

/** For each person who left, how many came in. `left`: by what they are divided. */
export type DoorIndex = {
  period: Edtf
  by: 'arrested' | 'recognised'
  per: 'on_record' | 'pardoned' | 'pardoned_and_served'
  came: Between
  left: Between
  /** Null where nobody is certain to have left. */
  index: Span | null
  statements: StatementId[]
}

/** What is known of people who left custody. `no_news` is not `free`. */
export const AFTER = ['free', 'no_news', 'held_again', 'died'] as const
export type After = { code: (typeof AFTER)[number]; people: number; statements: StatementId[] }

/** Published totals, everybody's, and whether they fit each other. */
export type FlowFindings = {
  series: Series[]
  /** Totals of which nobody says as of which day. */
  undated: CountLine[]
  days: DayRange[]
  differences: Difference[]
  checks: Check[]
  balances: Balance[]
  months: FlowMonth[]
  door: DoorIndex[]
  after: After[]
}
