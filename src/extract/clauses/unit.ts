import type { Draft } from '../mentions/draft.ts'
import type { Item } from '../text/item.ts'

/** A mention in its sentence: what governs it, what it stands together with. */
export type Unit = {
  at: number
  draft: Draft
  /** The preposition before its noun phrase. */
  prep: Item | null
  /** Followed by a possessive ending: “Losik’s lawyer” is not Losik. */
  possessive: boolean
  /** The unit it is joined to by a comma or “and”. */
  joined: Unit | null
  /** Named after “including”: the number or portion it belongs to. */
  within: Unit | null
  /** Stands after “including”, whatever that belongs to. */
  listed: boolean
  /** Explains the unit before it (“X, an aide to Y,”). */
  apposed: boolean
}

const PEOPLE: ReadonlySet<Draft['kind']> = new Set(['person', 'count', 'unnamed'])
export const isPeopleDraft = ({ kind }: Draft): boolean => PEOPLE.has(kind)
export const isPeople = ({ draft }: Unit): boolean => isPeopleDraft(draft)

/** A unit and all that are joined to it after it, but whose these are (“X and Y’s aide Z”: X and Z). */
export const groupOf = (first: Unit, units: readonly Unit[]): Unit[] => {
  const group = [first]
  for (const unit of units) if (unit.joined && group.includes(unit.joined)) group.push(unit)
  return group.filter((unit) => unit === first || !unit.possessive)
}
