import { has, type Item, isMark } from '../text/item.ts'
import { isAlone } from './asides.ts'
import { ownVerbOf } from './counted-names.ts'
import { isExplanation } from './explained.ts'
import { alike, beginsAnew, besideWhom, isAnother, isFronted, sharesCase } from './joints.ts'
import type { Unit } from './unit.ts'

type Sentence = {
  units: readonly Unit[]
  items: readonly Item[]
  verbs: ReadonlySet<number>
  /** Commas and words like “and” between the two. */
  commas: number
  /** Does “his” stand in between? */
  owned: boolean
}

/** Joins a mention to the one before it behind a comma or “and”, or finds that it says who that is. */
export function joinTo(unit: Unit, previous: Unit, { units, items, verbs, commas, owned }: Sentence): void {
  if (isExplanation(unit, previous, items, commas)) {
    unit.apposed = true
    return
  }
  const part = unit.draft.link !== null && unit.draft.link === previous.draft
  const head = besideWhom(unit, previous, units, items, verbs, commas)
  if (
    head &&
    // “X was found guilty, he got two years”: another clause.
    !(part || (unit.draft.pronoun && isMark(items[unit.at - 1], ','))) &&
    alike(head.draft, unit.draft) &&
    (!owned || sharesCase(unit.draft, head.draft)) &&
    commas < 3 &&
    !isFronted(head, unit, items, verbs) &&
    !(commas === 2 && beginsAnew(head, unit, items, verbs)) &&
    !isAlone(head, unit, items) &&
    // “Killed 12 and wounded 40.”
    !items.slice(previous.at + 1, unit.at).some((item, i, way) => has(item, 'harming') && has(way[i - 1], 'and')) &&
    ownVerbOf(items, unit.at) < 0 &&
    !isAnother(head, unit, items, verbs)
  )
    join(unit, head)
}

export function join(unit: Unit, previous: Unit) {
  unit.joined = previous
  unit.prep = previous.prep
  unit.listed = previous.listed
}
