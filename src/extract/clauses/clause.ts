import type { Item } from '../text/item.ts'
import type { Unit } from './unit.ts'

/** A clause of a sentence. Its items need not stand together: “X, who was pardoned, said …”. */
export type Clause = {
  id: number
  parent: Clause | null
  /** The word that opens it, such as “if” or “who”. */
  opener: Item | null
  /** What a relative clause speaks of. */
  antecedent: Unit | null
  /** Clauses on either side of a semicolon know nothing of each other. */
  part: number
  hasVerb: boolean
}

export type Clauses = { all: Clause[]; of: Clause[] }
