import type { SiteLanguage } from './language.ts'
import { NOUNS, type Noun, type NounCode, plural } from './plural.ts'

/** A number of something; null = open on that side. */
export type NumberRange = { min: number | null; max: number | null; approximate?: boolean }

const FORMATS: Record<SiteLanguage, Intl.NumberFormat> = {
  be: new Intl.NumberFormat('be', { useGrouping: 'min2' }),
  ru: new Intl.NumberFormat('ru', { useGrouping: 'min2' }),
  en: new Intl.NumberFormat('en'),
}

const WORDS = {
  be: {
    atLeast: 'не менш за',
    atMost: 'не больш за',
    about: 'каля',
    unknown: 'невядома',
    between: (a: string, b: string) => `ад ${a} да ${b}`,
  },
  ru: {
    atLeast: 'не менее',
    atMost: 'не более',
    about: 'около',
    unknown: 'неизвестно',
    between: (a: string, b: string) => `от ${a} до ${b}`,
  },
  en: {
    atLeast: 'at least',
    atMost: 'at most',
    about: 'about',
    unknown: 'not known',
    between: (a: string, b: string) => `${a} to ${b}`,
  },
}

/** 1,140 in English, 1140 and 12 345 in Belarusian and Russian. A negative number has a minus sign, not a hyphen. */
export const number = (language: SiteLanguage, n: number): string => FORMATS[language].format(n).replace('-', '−')

/** Between the ends of a range, which a word joiner keeps on one line. */
export const RANGE_DASH = '–\u2060'

/** For tables and figures: 51–52, ≥18, ≤20, ~40; a dash when nothing is known. */
export function rangeInFigures(language: SiteLanguage, { min, max, approximate = false }: NumberRange): string {
  const about = approximate ? '~' : ''
  if (min === null && max === null) return '–'
  if (min === null || max === null) return `${about}${min === null ? '≤' : '≥'}${number(language, min ?? max ?? 0)}`
  return min === max
    ? `${about}${number(language, min)}`
    : `${about}${number(language, min)}${RANGE_DASH}${number(language, max)}`
}

/** For sentences: “213 to 215”, “at least 18”, “about 40”, “not known”. */
export const rangeInWords = (language: SiteLanguage, range: NumberRange): string => inWords(language, range, null)

/** What was added up or taken away; null on a side on which nobody gives an end. */
type Span = { low: number | null; high: number | null }

/** 51–52, 269+, ≤117. “+”: a part of it has no upper end; a page that shows one says so. */
export const spanInFigures = (language: SiteLanguage, { low, high }: Span): string =>
  high === null && low !== null ? `${number(language, low)}+` : rangeInFigures(language, { min: low, max: high })

/** What “+” stands for, on every page that shows one. */
export const openEnd: Record<SiteLanguage, string> = {
  be: '«+»: не менш за паказанае; для часткі найбольшага ліку ніхто не назваў.',
  ru: '«+»: не меньше показанного; для части наибольшего числа никто не назвал.',
  en: '“+”: at least so many; for a part of them nobody gives an upper number.',
}

/** In a sentence: “213 to 215”, “at least 213”. */
export const spanInWords = (language: SiteLanguage, { low, high }: Span): string =>
  rangeInWords(language, { min: low, max: high })

/** So many fewer, told as so many more: its ends change places. */
export const negated = ({ low, high }: Span): Span => ({ low: high && -high, high: low && -low })

/** So many for each of others, two places after the point; between nothing and no end nothing is known. */
export function indexInFigures(language: SiteLanguage, { low, high }: Span): string {
  const short = (n: number | null) => (n === null ? null : Math.round(n * 100) / 100)
  return low === 0 && high === null ? WORDS[language].unknown : spanInFigures(language, { low: short(low), high: short(high) })
}

/** With its noun: “213 to 215 people”, “ад 213 да 215 чалавек”, “около 21 человека”. */
export const countOf = (language: SiteLanguage, noun: NounCode, range: NumberRange | number): string =>
  inWords(language, typeof range === 'number' ? { min: range, max: range } : range, NOUNS[noun])

function inWords(language: SiteLanguage, { min, max, approximate = false }: NumberRange, noun: Noun | null): string {
  const words = WORDS[language]
  const tail = (n: number, form: 'named' | 'genitive') => (noun ? ` ${plural(language, n, noun[language][form])}` : '')
  const about = approximate ? `${words.about} ` : ''
  if (min === null && max === null) return words.unknown
  if (min === null || max === null) {
    const n = min ?? max ?? 0
    return `${min === null ? words.atMost : words.atLeast} ${number(language, n)}${tail(n, 'genitive')}`
  }
  if (min !== max) return `${about}${words.between(number(language, min), number(language, max))}${tail(max, 'genitive')}`
  return `${about}${number(language, min)}${tail(min, approximate ? 'genitive' : 'named')}`
}

/** An ISO 8601 duration such as P8Y, P1Y6M, P15D: “8 гадоў”, “1 год 6 месяцев”. What is no such duration comes back as it is. */
export function durationInWords(language: SiteLanguage, iso: string): string {
  const match = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(iso)
  const units = ['year', 'month', 'week', 'day'] as const
  const parts = units.flatMap((unit, i) => (match?.[i + 1] === undefined ? [] : [countOf(language, unit, Number(match[i + 1]))]))
  return parts.length === 0 ? iso : parts.join(' ')
}

/** A term: one length, or from one to another. */
export function termInWords(language: SiteLanguage, { min, max }: { min: string; max: string }): string {
  return min === max ? durationInWords(language, min) : `${durationInWords(language, min)} – ${durationInWords(language, max)}`
}
