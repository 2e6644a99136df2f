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
    same_day: 5.5,
    same_month: 3.5,
    same_year: 1.5,
    next_to: 3,
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

/** Compares two dates, each as exact as it is known; null when one is none. Source of the sizes: docs/methods/names.md. */
export function compareDays(
  left: string,
  right: string,
  part: 'birth_date' | 'detention_date',
): { level: BirthLevel; bits: number; rule: string } | null {
  const [a, b] = [DATE.exec(left), DATE.exec(right)]
  if (!a || !b) return null
  const level = levelOf(a, b)
  const placeholder = level === 'same_day' && left.slice(5, 10) === '01-01' ? NEW_YEAR : 0
  return { level, bits: BITS[part][level] - placeholder, rule: `${part}.${level}` }
}

function levelOf([, yearA, monthA, dayA]: RegExpExecArray, [, yearB, monthB, dayB]: RegExpExecArray): BirthLevel {
  const years = Math.abs(Number(yearA) - Number(yearB))
  if (years > OTHER_AGE) return 'other_age'
  const days = dayA !== undefined && dayB !== undefined
  if (years > 0) {
    if (days && monthA === monthB && dayA === dayB) return years === 1 ? 'year_slipped' : 'other_date'
    if (years > 1) return 'other_date'
    return days ? (daysApart(yearA, monthA, dayA, yearB, monthB, dayB) <= 1 ? 'next_to' : 'other_date') : 'next_to'
  }
  if (monthA === undefined || monthB === undefined) return 'same_year'
  if (monthA === monthB)
    return !days
      ? 'same_month'
      : dayA === dayB
        ? 'same_day'
        : Math.abs(Number(dayA) - Number(dayB)) === 1
          ? 'next_to'
          : 'other_date'
  return days && monthA === dayB && dayA === monthB ? 'changed_places' : 'other_date'
}

const DAY = 86_400_000
const daysApart = (...[yearA, monthA, dayA, yearB, monthB, dayB]: (string | undefined)[]) =>
  Math.abs(
    Date.UTC(Number(yearA), Number(monthA) - 1, Number(dayA)) - Date.UTC(Number(yearB), Number(monthB) - 1, Number(dayB)),
  ) / DAY
