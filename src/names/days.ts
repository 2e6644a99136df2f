export type BirthLevel =
  | 'same_day'
  | 'same_month'
  | 'same_year'
  | 'next_to'
  | 'year_slipped'
  | 'changed_places'
  | 'other_date'
  | 'other_age'

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/

type Bits = Record<BirthLevel, number>

/**
 * What two dates say. A year of birth is shared by one in forty or so, a day by one in 14,000; a mistyped day or a day put for a month is
 * possible but rare, another year than the neighbouring one hardly is. A day of detention is shared by hundreds, and one person has several.
 */
const BITS: Record<'birth_date' | 'detention_date', Bits> = {
  birth_date: {
    same_day: 13.8,
    same_month: 9,
    same_year: 5.3,
    next_to: -1,
    year_slipped: 2,
    changed_places: 2,
    other_date: -9,
    other_age: -14,
  },
  detention_date: {
    same_day: 4.5,
    same_month: 3,
    same_year: 1.5,
    next_to: 2.5,
    year_slipped: 0,
    changed_places: 1,
    other_date: -1,
    other_age: -1,
  },
}

/** So many years apart are a father and a son. */
const OTHER_AGE = 5

/** A first of January often stands for a year of which no day is known. */
const NEW_YEAR = 4

/** A date taken apart; 0 for a month or a day that is not known. */
export type Day = { text: string; year: number; month: number; day: number }

/** Reads an EDTF date; null when it is none. */
export function dayOf(text: string | undefined): Day | null {
  const [whole, year, month = 0, day = 0] = (text === undefined ? null : DATE.exec(text)) ?? []
  return whole === undefined ? null : { text: whole, year: Number(year), month: Number(month), day: Number(day) }
}

type DatePart = keyof typeof BITS

/** Compares two dates, each as exact as it is known. Source of the sizes: docs/methods/names.md. */
export function compareDays(a: Day, b: Day, part: DatePart): { level: BirthLevel; bits: number; rule: string } {
  const level = levelOf(a, b)
  return { level, bits: bitsAt(level, a, part), rule: `${part}.${level}` }
}

/** The bits alone; 0 where a date is not known. */
export const dayBits = (a: Day | null, b: Day | null, part: DatePart): number =>
  a === null || b === null ? 0 : bitsAt(levelOf(a, b), a, part)

const bitsAt = (level: BirthLevel, { month, day }: Day, part: DatePart): number =>
  BITS[part][level] - (level === 'same_day' && month === 1 && day === 1 ? NEW_YEAR : 0)

function levelOf(a: Day, b: Day): BirthLevel {
  const years = Math.abs(a.year - b.year)
  if (years > OTHER_AGE) return 'other_age'
  const days = a.day !== 0 && b.day !== 0
  if (years > 0) {
    if (days && a.month === b.month && a.day === b.day) return years === 1 ? 'year_slipped' : 'other_date'
    if (years > 1) return 'other_date'
    return days ? (daysApart(a, b) <= 1 ? 'next_to' : 'other_date') : 'next_to'
  }
  if (a.month === 0 || b.month === 0) return 'same_year'
  if (a.month === b.month)
    return !days ? 'same_month' : a.day === b.day ? 'same_day' : Math.abs(a.day - b.day) === 1 ? 'next_to' : 'other_date'
  return days && a.month === b.day && a.day === b.month ? 'changed_places' : 'other_date'
}

const DAY = 86_400_000
const daysApart = (a: Day, b: Day): number =>
  Math.abs(Date.UTC(a.year, a.month - 1, a.day) - Date.UTC(b.year, b.month - 1, b.day)) / DAY
