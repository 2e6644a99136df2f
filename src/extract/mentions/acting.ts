import type { Grammar } from '../grammar/grammar.ts'
import { has, type Item, isMark } from '../text/item.ts'

/** An unknown capitalised word that speaks, is freed or has a wife: a name rather than anything else. Plurals (“Officials said”) are none. */
export function isActing(items: readonly Item[], at: number, speaks: boolean, { pack }: Grammar): boolean {
  if (at === 0 && (pack.order === 'ending' || items[at]?.key.endsWith('s'))) return false
  if (has(items[at + 1], 'possessive')) return has(items[at + 2], 'role')
  // “Freed prisoners in Rangoon told a newspaper.”
  if (speaks) return !has(items[at - 1], 'prep_in') || !has(items[at + 1], 'speech')
  // “Zork Blim of Plinton was freed”: where Zork Blim is from.
  if (has(items[at - 1], 'prep_of') && items[at - 2]?.cap && items[at - 3]?.cap) return false
  // “Zork, who was freed in May, …”.
  const who = isMark(items[at + 1], ',') && has(items[at + 2], 'relative') && has(items[at + 2], 'subjective')
  const happens = items.slice(who ? at + 3 : at + 1, at + (who ? 7 : 5))
  return ['be', 'have', 'future'].some((tag) => has(happens[0], tag)) && happens.some((one) => has(one, 'participle'))
}
