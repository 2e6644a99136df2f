import type { Act, Binding } from '../grammar/pack.ts'
import type { Match } from '../grammar/pattern.ts'
import { has, type Item, isMark } from '../text/item.ts'

export type Found<Rule> = { rule: Rule; match: Match }
export type FoundAct = Found<Act>
export type FoundBinding = Found<Binding>

/** The binding over an act; `joined`: through a series, or from behind, not right before it. */
export type Governing = { over: FoundBinding; joined: boolean }

export const isJoint = (item: Item | undefined) => isMark(item, ',;:') || has(item, 'and')

/** “From: (1) leaving, (2) writing”, “a) to stay at home”: what only counts the acts of a row. */
export const isEnumerator = (items: readonly Item[], at: number): boolean => {
  const item = items[at]
  if (isMark(item, '(')) return isMark(items[at + 2], ')')
  if (isMark(item, ')')) return isCounter(items[at - 1])
  return isCounter(item) && isMark(items[at + 1], ')')
}

const isCounter = (item: Item | undefined) => item?.kind === 'number' || /^[a-zа-я]$|^[ivx]+$/u.test(item?.key ?? '')

/** A series of acts, in which nobody else begins to do something; “to report to the police” tells nothing. */
export const goesOn = (between: readonly Item[]) =>
  !between.some(
    (item, i) =>
      isMark(item, '—') ||
      (NEW.some((tag) => has(item, tag)) && !isDescribing(between, i)) ||
      (has(item, 'speech') && !has(between[i - 1], 'toinf') && i > 0) ||
      item.mention?.tags.has('subjective') === true,
  )

const NEW = ['be', 'have', 'do', 'future', 'would', 'may', 'must', 'contrast']

/** “Remarks that are offensive”: a verb right behind what opens a relative clause says more of what is forbidden, and begins nothing. */
const isDescribing = (between: readonly Item[], at: number) => {
  const lead = between.findLast((item, i) => i < at && !NEW.some((tag) => has(item, tag)) && !has(item, 'adverb'))
  return has(lead, 'relative') || has(lead, 'that')
}
