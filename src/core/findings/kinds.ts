import type { PeopleRange } from '../assessment.ts'
import type { EntityId, StatementId } from '../ids.ts'

/** How many are known of one kind of release, over all events. */
export type KindLine = { kind: string; events: EntityId[]; known: PeopleRange | null; statements: StatementId[] }

export type KindFindings = { kinds: KindLine[] }
