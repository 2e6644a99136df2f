import type { Unit } from '../clauses/unit.ts'
import type { VerbGroup } from '../clauses/verbs.ts'

/** Who takes which part in what a trigger says. */
export type Parts = {
  acted: Unit[]
  actor: Unit[]
  group: VerbGroup
  /** The trigger only describes (“people convicted in May”). */
  describes?: boolean
}
