import { kept } from './once.ts'

declare const brand: unique symbol
/**
 * A date as people know it: EDTF level 1 (Library of Congress, 2019), years 0000 to 9999. Held forms: `2025-12-13`, `2025-12`, `2025`,
 * each with `~` (about), `?` (uncertain) or `%` (both); seasons `2024-21` (spring) to `2024-24` (winter); decades and centuries by
 * unspecified digits `202X`, `20XX`; intervals `a/b`, open `a/..` and `../b`. Not held: times of day, level 2.
 */
export type Edtf = string & { readonly [brand]: 'Edtf' }

/** A day as `2025-12-13`; compares as text. */
export type Day = string

/** The first and last day a date can mean; null where it is open. */
export type Bounds = { first: Day | null; last: Day | null }

const ONE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)$/

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
const daysIn = (year: number, month: number) => (month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31)
const two = (n: number) => String(n).padStart(2, '0')
const four = (n: number) => String(n).padStart(4, '0')

/** First and last month of a season code; winter runs from December of that year to the February after. */
const SEASON: Record<string, [number, number]> = { '21': [3, 5], '22': [6, 8], '23': [9, 11], '24': [12, 14] }

function oneBounds(text: string): { first: Day; last: Day } | null {
  const match = ONE.exec(text)
  if (!match) return null
  const [, yearText = '', month, day] = match
  if (yearText.includes('X')) {
    if (month !== undefined) return null
    return { first: `${yearText.replaceAll('X', '0')}-01-01`, last: `${yearText.replaceAll('X', '9')}-12-31` }
  }
  const year = Number(yearText)
  if (month === undefined) return { first: `${yearText}-01-01`, last: `${yearText}-12-31` }
  const season = SEASON[month]
  if (season) {
    if (day !== undefined) return null
    const [from, to] = season
    const lastYear = to > 12 ? year + 1 : year
    const lastMonth = to > 12 ? to - 12 : to
    return {
      first: `${yearText}-${two(from)}-01`,
      last: `${four(lastYear)}-${two(lastMonth)}-${two(daysIn(lastYear, lastMonth))}`,
    }
  }
  const m = Number(month)
  if (m < 1 || m > 12) return null
  if (day === undefined) return { first: `${yearText}-${month}-01`, last: `${yearText}-${month}-${two(daysIn(year, m))}` }
  const d = Number(day)
  return d < 1 || d > daysIn(year, m) ? null : { first: `${yearText}-${month}-${day}`, last: `${yearText}-${month}-${day}` }
}

/** The days a text can mean, or null when it is no date of the held forms. `about` widens nothing: it is said in words. */
function boundsOf(text: string): Bounds | null {
  const [left, right, more] = text.split('/')
  if (left === undefined || more !== undefined) return null
  if (right === undefined) return oneBounds(left)
  if (left === '..' && right === '..') return null
  const from = left === '..' ? { first: null } : oneBounds(left)
  const to = right === '..' ? { last: null } : oneBounds(right)
  if (!from || !to) return null
  return from.first !== null && to.last !== null && from.first > to.last ? null : { first: from.first, last: to.last }
}

export const isEdtf = (text: string): text is Edtf => boundsOf(text) !== null

/** Reads a date. Throws RangeError when it is none of the held forms or not in the calendar. */
export function edtf(text: string): Edtf {
  if (!isEdtf(text))
    throw new RangeError(`not a date (EDTF, such as 2025-12-13, 2025-12 or 2024-07/..): ${JSON.stringify(text.slice(0, 40))}`)
  return text
}

/** First and last day a date can mean. */
export const bounds: (date: Edtf) => Readonly<Bounds> = kept(20_000, (text) => {
  const found = boundsOf(text)
  if (!found) throw new RangeError('a date that was not read by edtf()')
  return Object.freeze(found)
})

/** May two dates mean one day? A side that is open reaches any. */
export function mayBeOneDay(a: Edtf, b: Edtf): boolean {
  const [one, other] = [bounds(a), bounds(b)]
  return (one.first ?? '') <= (other.last ?? '9999') && (other.first ?? '') <= (one.last ?? '9999')
}

/** Is the day within the date: certainly, possibly (the date is wider than a day, or open), or not at all? */
export function covers(period: { first: Day | null; last: Day | null }, date: Edtf): 'certain' | 'possible' | 'no' {
  const { first, last } = bounds(date)
  const from = period.first ?? '0000-01-01'
  const to = period.last ?? '9999-12-31'
  if ((last ?? '9999-12-31') < from || (first ?? '0000-01-01') > to) return 'no'
  return (first ?? '0000-01-01') >= from && (last ?? '9999-12-31') <= to ? 'certain' : 'possible'
}
