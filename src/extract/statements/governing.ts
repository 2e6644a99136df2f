import type { Act, Binding } from '../grammar/pack.ts'
import type { Match } from '../grammar/pattern.ts'
import { has, type Item, isMark } from '../text/item.ts'

export type Found<Rule> = { rule: Rule; match: Match }
export type FoundAct = Found<Act>
export type FoundBinding = Found<Binding>

/** The binding over an act; `joined`: through a series, or from behind, not right before it. */
export type Governing = { over: FoundBinding; joined: boolean }

export const isJoint = (item: Item | undefined) => isMark(item, ',;:') || has(item, 'and')

/** A series of acts, in which nobody else begins to do something; “to report to the police” tells nothing. */
export const goesOn = (between: readonly Item[]) =>
  !between.some(
    (item, i) =>
      isMark(item, '—') ||
      NEW.some((tag) => has(item, tag)) ||
      (has(item, 'speech') && !has(between[i - 1], 'toinf') && i > 0) ||
      item.mention?.tags.has('subjective') === true,
  )

const NEW = ['be', 'have', 'do', 'future', 'would', 'may', 'must', 'contrast']
