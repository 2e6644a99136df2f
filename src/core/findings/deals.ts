import type { Edtf } from '../edtf.ts'
import type { EntityId, StatementId } from '../ids.ts'

/** What was traded around one release event. */
export type Deal = {
  event: EntityId
  date: Edtf | null
  concessions: { code: string | null; statements: StatementId[] }[]
  statements: StatementId[]
}

export type DealFindings = { deals: Deal[] }
