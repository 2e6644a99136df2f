import { bounds, type Edtf, isEdtf } from '#core/edtf.ts'
import type { Grammar } from '../grammar/grammar.ts'
import type { Item } from '../text/item.ts'
import type { DateParts } from './draft.ts'

const DAY = 86_400_000
const two = (n: number) => String(n).padStart(2, '0')

/**
 * What the captures of a date rule say: `month day year weekday season seasonto` (words or numbers), `rel` a word such as “tomorrow”, `unit` with
 * `n` (“two weeks ago”), `same` (“that day”), `thatyear`, `yearafter`, `until` (end of a range of days or years), `lean` (last, this, next), `feast`,
 * `iso`. Null when they are no date.
 */
export function datePartsOf(captures: ReadonlyMap<string, readonly Item[]>, { pack }: Grammar): DateParts | null {
  const first = (name: string) => captures.get(name)?.[0]
  const table = <Value>(name: string, values: Readonly<Record<string, Value>>): Value | undefined => {
    const items = captures.get(name)
    const [item] = items ?? []
    return item === undefined ? undefined : (values[(items ?? []).map((one) => one.key).join('_')] ?? values[item.key])
  }
  const { dates } = pack
  const iso = first('iso')?.text
  if (iso !== undefined) {
    const [, y, m, d] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? []
    const [, dd, mm, yyyy] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(iso) ?? []
    return y !== undefined || yyyy !== undefined
      ? { year: Number(y ?? yyyy), month: Number(m ?? mm), day: Number(d ?? dd) }
      : null
  }
  const parts: DateParts = {}
  if (captures.has('same')) parts.same = true
  if (captures.has('thatyear')) parts.beside = 0
  if (captures.has('yearafter')) parts.beside = 1
  const until = first('until')?.amount
  if (until !== undefined) parts.until = until
  const feast = table('feast', dates.feasts)
  if (feast) Object.assign(parts, feast)
  const month = table('month', dates.months)
  if (month !== undefined) parts.month = month
  const span = month === undefined ? table('month', dates.monthSpans) : undefined
  if (span) Object.assign(parts, { month: span[1], onset: { month: span[0] } })
  const weekday = table('weekday', dates.weekdays)
  if (weekday !== undefined) parts.weekday = weekday
  const season = table('season', dates.seasons)
  if (season !== undefined) parts.season = season
  const seasonTo = table('seasonto', dates.seasons)
  if (seasonTo !== undefined) parts.seasonTo = seasonTo
  const lean = table('lean', dates.leans) ?? table('unit', dates.leans)
  if (lean !== undefined) parts.lean = lean
  const named = first('day')
  // “In July nine of them left”: a day is written in digits, or as an ordinal.
  const day = named && /\d/.test(named.text) ? named.amount : table('day', dates.ordinals ?? {})
  if (day !== undefined) parts.day = day
  else if (named) return null
  const year = first('year')?.amount
  // “Over 2,000 Christians”.
  if (/^\d+\D+\d/.test(first('year')?.text ?? '')) return null
  // “Two thousand other prisoners”.
  if (year !== undefined && !/\d/.test(first('year')?.text ?? '')) return null
  if (year !== undefined) parts.year = year
  const rel = table('rel', dates.days)
  if (rel !== undefined) parts.offset = { unit: 'day', n: rel }
  const unit = table('unit', dates.units)
  if (unit !== undefined) {
    const n = first('n')?.amount ?? 1
    const sign = captures.has('ahead') ? 1 : -1
    parts.offset = { unit, n: lean ?? n * sign }
    if (lean === undefined && unit !== 'day') parts.vague = true
  }
  if (parts.day !== undefined && (parts.day < 1 || parts.day > 31 || !Number.isInteger(parts.day))) return null
  if (parts.until !== undefined && parts.until <= (parts.day ?? parts.year ?? 0)) return null
  if (parts.year !== undefined && (parts.year < 1900 || parts.year > 2100 || !Number.isInteger(parts.year))) return null
  return Object.keys(parts).length > 0 ? parts : null
}

/**
 * The tense of what is told of a day: it was, is to come, was to come (or has an infinitive beside it), or nothing is said.
 * Of a day that was to come the nearest one is meant, on either side; of one without a tense the coming one only where that is near.
 */
export type Tense = 'past' | 'ahead' | 'either' | 'open'

/**
 * The date meant, seen from the day of publication: a year that is not written is that of the nearest such day in the past or in the
 * future, by tense. Null when it cannot be told; `impossible` for a day that is in no calendar.
 */
export function dateValue(parts: DateParts, published: Edtf | undefined, tense: Tense): Edtf | null | 'impossible' {
  const { onset } = parts
  const end = endValue(parts, published, tense)
  if (onset === undefined || end === null || end === 'impossible') return end
  // “From November to May 2024”: the year of the end, or the one before it.
  const year = Number(end.slice(0, 4))
  const own = onset.year !== undefined || onset.lean !== undefined
  const start = endValue(own ? onset : { ...onset, year }, published, tense)
  const before = !own && start !== null && start > end ? endValue({ ...onset, year: year - 1 }, published, tense) : start
  if (before === null || before === 'impossible' || before >= end) return end
  const span = `${before}/${end}`
  return isEdtf(span) ? span : end
}

/** The same without a beginning. */
function endValue(parts: DateParts, published: Edtf | undefined, tense: Tense): Edtf | null | 'impossible' {
  const anchor = published === undefined ? null : bounds(published)
  const day = anchor?.first !== null && anchor?.first === anchor?.last ? (anchor?.first ?? null) : null
  const checked = (text: string): Edtf | 'impossible' => (isEdtf(text) ? text : 'impossible')
  const ranged = (text: string, end: string | undefined) => checked(end === undefined ? text : `${text}/${end}`)
  if (parts.same) return null
  if (parts.offset && parts.month === undefined && parts.season === undefined && parts.weekday === undefined)
    return day === null ? null : dayOf(parts, shifted(day, parts.offset, parts.vague === true))
  if (parts.weekday !== undefined && parts.day === undefined)
    return day === null ? null : weekdayNear(day, parts.weekday, tense === 'ahead', parts.lean)
  const year = parts.year ?? (anchor?.first ? nearestYear(parts, anchor.first, anchor.last ?? anchor.first, tense) : null)
  if (year === null) return null
  if (parts.season !== undefined)
    return ranged(`${year}-${parts.season}`, parts.seasonTo === undefined ? undefined : `${year}-${parts.seasonTo}`)
  const { until } = parts
  if (parts.month === undefined) return ranged(String(year), until === undefined ? undefined : String(until))
  const month = `${year}-${two(parts.month)}`
  if (parts.day === undefined) return checked(month)
  return ranged(`${month}-${two(parts.day)}`, until === undefined ? undefined : `${month}-${two(until)}`)
}

/** “The 17th of last month”. */
function dayOf({ day, offset }: DateParts, month: Edtf | null): Edtf | null {
  if (day === undefined || offset?.unit !== 'month' || month === null) return month
  const text = `${month}-${two(day)}`
  return isEdtf(text) ? text : null
}

function nearestYear(parts: DateParts, first: string, last: string, tense: Tense): number {
  const year = Number(first.slice(0, 4))
  const month = parts.month ?? (parts.season === undefined ? undefined : (parts.season - 20) * 3)
  if (parts.offset?.unit === 'year') return year + parts.offset.n
  if (month === undefined) return year + (parts.lean ?? 0)
  const asked = `${two(month)}${parts.day === undefined ? '' : `-${two(parts.day)}`}`
  const here = first.slice(5, parts.day === undefined ? 7 : 10)
  const there = last.slice(5, parts.day === undefined ? 7 : 10)
  if (parts.lean === -1) return asked < here ? year : year - 1
  if (parts.lean === 0) return year
  // A day just behind, or just ahead, is that day whatever the tense: one a year away is written with its year.
  const away = (of: number) => Math.abs(daysBetween(first, `${of}-${two(month)}-${two(parts.day ?? MIDDLE)}`))
  const near = (date: string, days: number) => parts.day !== undefined && Math.abs(daysBetween(first, date)) <= days
  if (tense === 'either') return [year - 1, year, year + 1].reduce((best, one) => (away(one) < away(best) ? one : best))
  if (tense === 'ahead' || parts.lean === 1) return asked < here && !near(`${year}-${asked}`, JUST_BEHIND) ? year + 1 : year
  const soon = tense === 'open' ? SOON : JUST_AHEAD
  if (asked > there) return away(year) <= soon ? year : year - 1
  return asked < here && away(year + 1) <= soon ? year + 1 : year
}

/** Days. */
const JUST_BEHIND = 14
const JUST_AHEAD = 4
const SOON = 45
const MIDDLE = 15
const daysBetween = (a: string, b: string) => (Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / DAY

const dayText = (time: number) => new Date(time).toISOString().slice(0, 10)

function shifted(day: string, { unit, n }: { unit: 'day' | 'week' | 'month' | 'year'; n: number }, vague: boolean): Edtf | null {
  const time = Date.parse(`${day}T00:00:00Z`)
  const year = Number(day.slice(0, 4))
  const month = Number(day.slice(5, 7))
  let text: string
  if (unit === 'day') text = dayText(time + n * DAY)
  else if (unit === 'year') text = String(year + n)
  else if (unit === 'month') {
    const months = year * 12 + month - 1 + n
    text = `${Math.floor(months / 12)}-${two((months % 12) + 1)}`
  } else {
    const monday = time - ((new Date(time).getUTCDay() + 6) % 7) * DAY + n * 7 * DAY
    text = vague ? dayText(time + n * 7 * DAY) : `${dayText(monday)}/${dayText(monday + 6 * DAY)}`
  }
  const valued = vague && !text.includes('/') ? `${text}~` : text
  return isEdtf(valued) ? valued : null
}

function weekdayNear(day: string, weekday: number, ahead: boolean, lean: -1 | 0 | 1 | undefined): Edtf | null {
  const time = Date.parse(`${day}T00:00:00Z`)
  const back = (new Date(time).getUTCDay() - weekday + 7) % 7
  const forward = (7 - back) % 7
  const shift =
    lean === 1 || (ahead && lean !== -1) ? (lean === 1 && forward === 0 ? 7 : forward) : lean === -1 && back === 0 ? -7 : -back
  const text = dayText(time + shift * DAY)
  return isEdtf(text) ? text : null
}
