import type { Clause } from '../clauses/clause.ts'
import { isPeopleDraft, type Unit } from '../clauses/unit.ts'
import type { VerbGroup } from '../clauses/verbs.ts'

/** Who takes which part in what a trigger says. */
export type Parts = {
  acted: Unit[]
  actor: Unit[]
  group: VerbGroup
  /** The trigger only describes (“people convicted in May”). */
  describes?: boolean
}

/** The place of a subject that its sentence leaves out. */
export const LEFT_OUT = -1

/** “They read her the decision and let go”: to whom something was told. A locative stands behind a preposition only. */
export const isToldTo = ({ draft, prep, listed }: Unit) =>
  !(prep || listed) &&
  isPeopleDraft(draft) &&
  draft.cases?.has('dat') === true &&
  [...draft.cases].every((one) => one === 'dat' || one === 'loc')

/** “X lived there, but left the country”: the subject of a clause before, told by its form alone. */
export const isSubjectBefore = ({ at, draft, prep, listed, apposed, joined }: Unit, clause: Clause, of: readonly Clause[]) =>
  draft.kind === 'person' &&
  draft.cases?.size === 1 &&
  draft.cases.has('nom') &&
  !(prep || listed || apposed || joined) &&
  (of[at]?.id ?? clause.id) < clause.id &&
  of[at]?.part === clause.part &&
  of[at]?.opener === null
