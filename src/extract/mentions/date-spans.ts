import { has, type Item, isMark, isOneOf, itemBefore } from '../text/item.ts'
import type { DateParts } from './draft.ts'
import type { Found } from './name-words.ts'

/**
 * The dates of a sentence, each as long as it is said: with the part of the time it names (“late May”, «в конце прошлого года»), a day with the
 * word it is called by (“last Friday, 9 May”, “Thursday (1 August)”), and a span of time with both its ends (“from 9 to 12 August”). In order of place.
 */
export function wholeDates(found: readonly Found[], items: readonly Item[]): readonly Found[] {
  if (!found.some(({ draft }) => draft.kind === 'date')) return found
  const whole: Found[] = []
  for (const one of found) {
    const last = whole.at(-1)
    const joined = last && isDate(last) && isDate(one) ? joinedWith(last, one, whole.at(-2), items) : null
    if (joined) whole[whole.length - 1] = joined
    else whole.push(isDate(one) ? withPortion(one, items) : one)
  }
  return whole
}

const isDate = ({ draft }: Found) => draft.kind === 'date' && draft.parts !== undefined

/** A date from its first item on, with what is said of it. */
function spanning(one: Found, from: number, to: number, items: readonly Item[], parts = one.draft.parts): Found {
  const draft = { ...one.draft, parts, start: items[from]?.start ?? one.draft.start, end: items[to - 1]?.end ?? one.draft.end }
  return { draft, from, to }
}

/** “Late May”, “the end of 2022”, «начале июля»: class `portion`, before months, seasons, years; “last Friday, 9 May”. */
function withPortion(one: Found, items: readonly Item[]): Found {
  const { day, weekday, same, offset, lean } = one.draft.parts ?? {}
  const before = itemBefore(items, one.from)
  if (weekday !== undefined && day !== undefined && has(before, 'lean')) return spanning(one, one.from - 1, one.to, items)
  if (day !== undefined || weekday !== undefined || same || (offset !== undefined && lean === undefined)) return one
  // «В конце апреля» of no year told: in a language that has them in the class `partofyear`, the month alone.
  const { month, year } = one.draft.parts ?? {}
  const part = month === undefined || year !== undefined ? [...PORTIONS, 'partofyear'] : PORTIONS
  if (part.some((tag) => has(before, tag))) return spanning(one, one.from - 1, one.to, items)
  if (!has(before, 'prep_of') || !has(itemBefore(items, one.from - 1), 'portion')) return one
  const from = one.from - 2
  return spanning(one, has(itemBefore(items, from), 'definite') ? from - 1 : from, one.to, items)
}

const PORTIONS: readonly string[] = ['portion']

/** Two dates as one, where they are. */
function joinedWith(one: Found, next: Found, earlier: Found | undefined, items: readonly Item[]): Found | null {
  const [parts, other] = [one.draft.parts ?? {}, next.draft.parts ?? {}]
  const gap = items.slice(one.to, next.from)
  if (isCalling(parts) && other.month !== undefined && other.day !== undefined && other.until === undefined) {
    if (gap.every((item) => isMark(item, ',')) && gap.length < 2) return spanning(next, one.from, next.to, items)
    const closed = gap.length === 1 && isMark(gap[0], '([') && isMark(items[next.to], ')]')
    return closed ? spanning(next, one.from, next.to + 1, items) : null
  }
  const series = earlier !== undefined && isDate(earlier) && earlier.to === one.from - 1
  if (gap.length !== 1 || series) return null
  const span = isJoint(one, next, items) ? spanOf(parts, other) : null
  return span && spanning(next, one.from, next.to, items, span)
}

/** A weekday alone: what a day is also called. */
const isCalling = ({ weekday, day, month }: DateParts) => weekday !== undefined && day === undefined && month === undefined

/**
 * Does what stands between two dates lead from the first to the second, as their ends? “And” does between days, months or seasons that follow each
 * other and are said together (“9 and 10 August”, “summer and autumn”), and behind “between”; nothing does from a day that something is moved from.
 */
function isJoint(one: Found, next: Found, items: readonly Item[]): boolean {
  const joint = items[one.to]
  for (let i = one.from - 1; i >= Math.max(0, one.from - MOVED); i--) if (has(items[i], 'deferring')) return false
  if (isMark(joint, '—-') || (has(joint, 'upto') && (!has(joint, 'and') || has(itemBefore(items, one.from), 'between'))))
    return true
  if (!JOINS(joint)) return false
  const [first, last] = [one.draft.parts ?? {}, next.draft.parts ?? {}]
  const kind = unitOf(first)
  if (kind === null || kind === 'year' || (last[kind] ?? 0) !== (first[kind] ?? 0) + 1) return false
  const isWhole = ({ from, to }: Found) => items.slice(from, to).some((item) => has(item, 'month'))
  return kind === 'day' ? !(isWhole(one) && isWhole(next)) : one.to - one.from === 1
}

/** The span of time from one date to another of the same kind; null where they are no ends of one. */
function spanOf(first: DateParts, last: DateParts): DateParts | null {
  const kind = unitOf(first)
  if (kind === null || kind !== unitOf(last) || (first.until ?? last.until) !== undefined) return null
  if (kind === 'year') return rising(first.year, last.year) ? { ...last, year: first.year ?? 0, until: last.year ?? 0 } : null
  const inMonth = kind === 'day' && (first.month ?? last.month) === last.month && (first.year ?? last.year) === last.year
  if (inMonth) return rising(first.day, last.day) ? { ...last, day: first.day ?? 0, until: last.day ?? 0 } : null
  return { ...last, onset: first }
}

const rising = (first = 0, last = 0) => first < last

/** “To”, “and”; in the night from a day «на» the next. */
const JOINS = isOneOf('upto', 'tonext')

/** Items from “adjourned” to the days it is from and to. */
const MOVED = 6

/** What a date names: a day, a month, a season, a year. */
function unitOf({
  day,
  month,
  season,
  year,
  weekday,
  lean,
  offset,
  same,
}: DateParts): 'day' | 'month' | 'season' | 'year' | null {
  if (weekday !== undefined || same) return null
  if (day !== undefined) return 'day'
  if (month !== undefined) return 'month'
  if (season !== undefined) return 'season'
  return year === undefined || lean !== undefined || offset !== undefined ? null : 'year'
}
