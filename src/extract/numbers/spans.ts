import type { Term } from '#core/mention.ts'
import { has, type Item, isOneOf } from '../text/item.ts'

/**
 * “Over a year”, “in the past three years”, “for May”, “since the war began”: where the words end that name a span of time and begin at `at`;
 * 0 if none do. A day is no span, nor is “a year before the end”.
 */
export function endOfSpan(items: readonly Item[], at: number): number {
  // “After over five months in prison”: for how long.
  if (has(items[at], 'atleast') && has(items[at - 1], 'preposition')) return 0
  const [onset, next] = [items[at + 1], items[at + 2]]
  const begins = has(items[at], 'since') || has(items[at], 'afterwards')
  if (begins && (has(onset, 'onset') || (describes(onset) && has(next, 'onset')))) return at + 2
  // “In 2020–2025”.
  if (has(items[at], 'prep_in') && onset?.kind === 'date' && onset.mention?.parts?.until !== undefined && isLong(onset))
    return at + 2
  // “In the past three years”, “in the last month”, but “in March”.
  const recent =
    has(items[at], 'prep_in') &&
    (isUpTo(items, at) ||
      has(onset, 'recent') ||
      has(next, 'recent') ||
      (has(onset, 'definite') && (next?.mention?.parts?.lean ?? 0) < 0))
  if (!recent && !has(items[at], 'span')) return 0
  let i = at + 1
  while (i < at + LIGHT && describes(items[i])) i++
  const last = items[i]
  const n = items.slice(at + 1, i).find(({ amount }) => amount !== undefined)?.amount ?? 1
  if (isShort(last, n)) return 0
  // “During a June rally”, “over the 2017 coup”: no time of its own.
  const named = last?.mention?.parts?.year !== undefined || !has(onset, 'definite')
  if (last?.kind === 'date' && has(onset, 'determiner') && named && has(items[i + 1], 'open')) return 0
  // “During a march”.
  const month = has(last, 'month') && (last?.cap === true || !has(onset, 'determiner'))
  const long = last?.kind === 'term' || has(last, 'period') || month || has(last, 'unit')
  if (!long && !isLong(last)) return 0
  return ['atmost', 'possessive', 'shifting'].some((name) => has(items[i + 1], name)) ? 0 : i + 1
}
const LIGHT = 5
/** “In the two years to May”. */
const isUpTo = (items: readonly Item[], at: number) =>
  has(items[at + 1], 'definite') &&
  items.slice(at + 2, at + 2 + UP_TO).some((item, i, way) => has(item, 'upto') && i > 0 && isTime(way[i - 1]))
const isTime = (item: Item | undefined) => item?.kind === 'term' || has(item, 'unit')
/** Items from “the” to “to May”. */
const UP_TO = 4
const isDescribing = isOneOf(
  'recent',
  'determiner',
  'definite',
  'lean',
  'counted',
  'adj',
  'spanning',
  'atleast',
  'about',
  'atmost',
)
const describes = (item: Item | undefined) => item?.kind === 'number' || (item?.kind === 'word' && isDescribing(item))

/** So many days, or a week, are the time of one event: nothing was added up. */
function isShort(item: Item | undefined, n: number): boolean {
  const term = item?.kind === 'term' ? (item.mention?.value as Term) : 'life'
  const [, length = '', unit = ''] = (typeof term === 'string' ? null : /^P(\d+)([DW])$/.exec(term.max)) ?? []
  if (unit !== '') return Number(length) * (unit === 'W' ? 7 : 1) < FORTNIGHT
  return (has(item, 'oneday') && n < FORTNIGHT) || has(item, 'oneweek')
}
const FORTNIGHT = 14

/** A month, a year, weeks: longer than a week. */
function isLong(item: Item | undefined): boolean {
  const parts = item?.mention?.parts
  if (!parts || item?.kind !== 'date') return false
  // “On 13–14 March”.
  if (parts.until !== undefined) return parts.day === undefined || parts.until - parts.day > FORTNIGHT
  if (parts.day !== undefined || parts.weekday !== undefined || parts.same) return false
  const { unit, n = 0 } = parts.offset ?? {}
  return !(unit === 'day' && Math.abs(n) < FORTNIGHT) && !(unit === 'week' && Math.abs(n) < 2)
}
