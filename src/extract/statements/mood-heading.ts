import type { Parsed } from '../clauses/parse.ts'
import { isPeople } from '../clauses/unit.ts'
import { has, isVerbal } from '../text/item.ts'

/** “Minsk to free 30 prisoners”, as headings write it; “the names of 30 to be freed”. */
export function isToCome({ items, units }: Parsed, from: number, verb: number): boolean {
  const to = items.findLastIndex((item, i) => i < verb && i >= from - 1 && has(item, 'toinf'))
  // “30 prisoners from all over the country to be freed”.
  const bare = has(items[to + 1], 'be') && !items.slice(0, to).some((item) => isVerbal(item) || has(item, 'past'))
  const subject = units.find(({ at }) => at === to - 1 || (bare && at < 5 && items[at]?.kind === 'count'))
  // “Norland to free 30”: a country that nobody has told us of.
  const named = subject !== undefined || (to < 4 && items[to - 1]?.kind === 'word' && items[to - 1]?.cap === true)
  if (!named || items.slice(to + 1, verb).some((item) => !has(item, 'be') && !has(item, 'adverb'))) return false
  if (subject && has(items[to + 1], 'be') && isPeople(subject)) return subject.prep?.key !== 'for'
  return to < HEADING && !items.slice(0, to).some((item) => isVerbal(item) || has(item, 'past'))
}

/** Words of the subject of a heading. */
const HEADING = 8
