import type { CardState, PeopleRange } from '../assessment.ts'
import type { Edtf } from '../edtf.ts'
import type { EntityId, StatementId } from '../ids.ts'

/** People taken over a border, as accepted statements tell it. */
export type Crossing = {
  event: EntityId | null
  /** Null where no one person is named. */
  person: EntityId | null
  date: Edtf | null
  /** ISO code of the State they came to; null where nobody says. */
  to: string | null
  people: PeopleRange | null
  /** What speaks for and against coercion, by codes of `vocabulary/coercion.ts`. */
  indicators: { code: string; state: CardState; supporting: StatementId[]; contradicting: StatementId[] }[]
  statements: StatementId[]
}

export type CrossingFindings = { crossings: Crossing[] }
