import type { Match } from '../grammar/pattern.ts'
import { has, type Item, isMark } from '../text/item.ts'

/** “Rose from 300 to 1,393”: two numbers; no range, and none of them is a limit. */
export function isChange(items: readonly Item[], { spanFrom }: Match): boolean {
  for (let i = spanFrom - 1; i >= 0 && i > spanFrom - CHANGE && !isMark(items[i], ',;:.'); i--)
    if (has(items[i], 'changing')) return true
  return false
}
const CHANGE = 10

/** “Jailed for 20 years, up from 18”: of no people. */
export const isOfLength = (items: readonly Item[], { spanFrom }: Match): boolean =>
  items.slice(Math.max(0, spanFrom - LENGTH), spanFrom).some((item) => has(item, 'unit'))

/** Items back from such a number to “20 years”. */
const LENGTH = 4
