import type { Trigger } from '../grammar/pack.ts'
import { isInCustody } from '../numbers/cues.ts'
import { has, type Item, isMark, isOneOf } from '../text/item.ts'

/** “Must report to the guards every morning”, “in prison she may not …”: what binds people in custody; class `inside`. */
export const isInside = (items: readonly Item[]): boolean =>
  items.some((item, i) => has(item, 'inside') || item.mention?.tags.has('inside') === true || isTherein(items, i))

const isTherein = (items: readonly Item[], at: number) =>
  isInCustody(items, at) && (tellsWhere(items, at) || opensWhere(items, at))

/** “Served his term in a colony where he was not allowed to write.” */
const opensWhere = (items: readonly Item[], at: number) =>
  items.slice(at + 1, at + WHERE).some((item, i) => has(item, 'wherein') && (i === 0 || isMark(items[at + i], ',')))

/** Words from a prison to “, where”. */
const WHERE = 4

/** “In prison she was not allowed to write”: no ban that holds outside; who is put on a list there stays on it. */
export const isOfInmate = (items: readonly Item[], { type, code, form, told }: Trigger): boolean =>
  type === 'condition' &&
  told !== 'custody' &&
  (code === undefined || code === 'work' || (code === 'civic_rights' && form !== 'verb')) &&
  items.some((_, i) => isTherein(items, i))

/**
 * “In prison she was not allowed …”, “while in prison”, “not allowed to meet her in prison”: where it was forbidden. Not “about her time in prison”, nor
 * “to visit prisoners in jail”: who or what is there.
 */
function tellsWhere(items: readonly Item[], at: number): boolean {
  const prep = items.findLastIndex((item, i) => i < at && has(item, 'prep_in'))
  const before = prep > 0 ? items[prep - 1] : undefined
  return before === undefined || leads(before) || (before.mention?.pronoun === true && !before.mention.plural)
}

/** “But in prison”, “while in prison”. */
const leads = isOneOf('whilst', 'contrast', 'subordinator', 'and')
