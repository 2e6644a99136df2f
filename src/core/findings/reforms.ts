import type { StatementId } from '../ids.ts'

/** One law, court, list or mechanism: what was demanded, what changed, what did not. */
export type ReformLine = { item: string; demanded: StatementId[]; changed: StatementId[]; unchanged: StatementId[] }

export type ReformFindings = { reforms: ReformLine[] }
