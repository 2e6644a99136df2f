import { bounds, type Edtf } from '#core/edtf.ts'
import type { SiteLanguage } from './language.ts'
import { MONTHS, SEASONS, SHORT_ENGLISH } from './months.ts'

type Case = 'named' | 'genitive' | 'instrumental'

const YEAR: Record<SiteLanguage, Record<Case, string>> = {
  be: { named: ' год', genitive: ' года', instrumental: ' годам' },
  ru: { named: ' год', genitive: ' года', instrumental: ' годом' },
  en: { named: '', genitive: '', instrumental: '' },
}
const DECADE: Record<SiteLanguage, Record<Case, string>> = {
  be: { named: '-я гады', genitive: '-х гадоў', instrumental: '-мі гадамі' },
  ru: { named: '-е годы', genitive: '-х годов', instrumental: '-ми годами' },
  en: { named: 's', genitive: 's', instrumental: 's' },
}
const WORDS = {
  be: { about: 'каля', perhaps: 'магчыма,', until: 'да', unknown: 'дата невядомая', sinceUnknown: 'з якога часу, не сказана' },
  ru: {
    about: 'около',
    perhaps: 'возможно,',
    until: 'до',
    unknown: 'дата неизвестна',
    sinceUnknown: 'с какого времени, не сказано',
  },
  en: { about: 'about', perhaps: 'perhaps', until: 'until', unknown: 'date not known', sinceUnknown: 'since when is not said' },
}

/** One date of the held forms, without an interval. Day: 13 снежня 2025 года. */
function one(language: SiteLanguage, text: string, grammar: Case): string {
  const mark = /[~?%]$/.exec(text)?.[0] ?? ''
  const words = WORDS[language]
  const about = mark === '~' || mark === '%'
  const plain = certain(language, mark === '' ? text : text.slice(0, -1), about ? 'genitive' : grammar)
  return [mark === '?' || mark === '%' ? words.perhaps : '', about ? words.about : '', plain]
    .filter((part) => part !== '')
    .join(' ')
}

function certain(language: SiteLanguage, text: string, grammar: Case): string {
  const [year = '', month, day] = text.split('-')
  if (year.endsWith('XX')) return `${year.replace('XX', '00')}–${year.replace('XX', '99')}`
  if (year.endsWith('X')) return `${year.replace('X', '0')}${DECADE[language][grammar]}`
  const n = year.replace(/^0+(?=\d)/, '')
  if (month === undefined) return `${n}${YEAR[language][grammar]}`
  const name =
    Number(month) > 20
      ? SEASONS[language][grammar][Number(month) - 21]
      : MONTHS[language][day === undefined ? grammar : 'genitive'][Number(month) - 1]
  return `${day === undefined ? '' : `${Number(day)} `}${name ?? month} ${n}${YEAR[language].genitive}`
}

/** “since”: з, са, с, со before what follows. */
function since(language: SiteLanguage, words: string): string {
  if (language === 'en') return `since ${words}`
  if (language === 'ru') return `${/^2 /.test(words) ? 'со' : 'с'} ${words}`
  return `${/^(?:сту|сне)/.test(words) ? 'са' : 'з'} ${words}`
}

/**
 * A date as people write it: “13 снежня 2025 года”, “люты 2025 года”, “лета 2024 года”, “каля 2024 года”, “с июля 2024 года”,
 * “from 3 July 2024 to 2 July 2025”. Null is said: “date not known”.
 */
export function dateInWords(language: SiteLanguage, date: Edtf | null, grammar: Case = 'named'): string {
  if (date === null) return WORDS[language].unknown
  const [left = '', right] = date.split('/')
  if (right === undefined) return one(language, left, grammar)
  if (left === '..') return `${WORDS[language].until} ${one(language, right, 'genitive')}`
  const from = one(language, left, 'genitive')
  if (right === '..') return since(language, from)
  const to = one(language, right, 'genitive')
  return language === 'en' ? `${from} to ${to}` : `${since(language, from)} ${WORDS[language].until} ${to}`
}

/** From when something is counted: “since July 2024”, “з ліпеня 2024 года”, “с июля 2024 года”. */
export const sinceInWords = (language: SiteLanguage, date: Edtf | null): string =>
  date === null ? WORDS[language].sinceUnknown : since(language, one(language, opening(date), 'genitive'))
const opening = (date: Edtf) => date.split('/')[0] ?? ''

/** The last of the dates that an interval runs to: what is counted over a time stands as of its end. An open one stays as it is. */
export function endOf(date: Edtf): Edtf {
  const last = date.split('/').at(-1)
  return last === undefined || last === '..' ? date : (last as Edtf)
}

/** For tables: 19 Mar 2026, 19.03.2026, Dec 2024, снежань 2024; anything else in words. */
export function dateInFigures(language: SiteLanguage, date: Edtf | null): string {
  if (date === null) return '–'
  const [, year = '', month = '', day] = /^(\d{4})-(0\d|1[0-2])(?:-(\d{2}))?$/.exec(date) ?? []
  if (year === '') return dateInWords(language, date)
  if (language === 'en')
    return `${day === undefined ? '' : `${Number(day)} `}${SHORT_ENGLISH[Number(month) - 1] ?? month} ${year}`
  return day === undefined ? `${MONTHS[language].named[Number(month) - 1] ?? month} ${year}` : `${day}.${month}.${year}`
}

/** The neutral title of a page about a date: 11.09.2025, 09.2025, 2025; a dash for what has no first day. */
export function dateTitle(date: Edtf | null): string {
  if (date === null) return '–'
  const [year, month, day] = /^(\d{4})(?:-(0\d|1[0-2])(?:-(\d{2}))?)?/.exec(date)?.slice(1) ?? []
  return [day, month, year].filter((part) => part !== undefined).join('.') || '–'
}

/** The value of `datetime` of a <time>, where HTML can say it: a day, a month or a year. */
export const machineDate = (date: Edtf | null): string | undefined =>
  /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?(?=[~?%]?$)/.exec(date ?? '')?.[0]

/** The month in which a date ends, in a case: “сакавіком 2026 года”. Null when it is open or not known. */
export function endingMonth(language: SiteLanguage, date: Edtf | null, grammar: Case): string | null {
  const last = date === null ? null : bounds(date).last
  return last === null ? null : one(language, last.slice(0, 7), grammar)
}
