import { type Edtf, isEdtf } from '#core/edtf.ts'
import type { Language } from '#core/layer.ts'
import { readText } from '#extract/index.ts'
import { monthOf } from '#vocabulary/index.ts'
import { type Fault, isFault, type Read } from './faults.ts'

/** Which number comes first where both stand in figures: `03/04/2021`. A column says it by its other cells; null where none does. */
export type DayOrder = 'dmy' | 'mdy' | null

/** What tells how the cells of a column are to be read. */
export type DateHow = { order: DayOrder; language: Language }

const FIGURES = /^(\d{1,2})\s?([./-])\s?(\d{1,2})\s?[./-]\s?(\d{4}|\d{2})$/
/** Behind a day: a time of the clock that a spreadsheet adds, the word for year, the word for born. */
const BEHIND =
  /(?:[\sT]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?|[,\s]*(?:года?|гг?)\.?(?:\s?(?:р|н|рожд\p{L}*|нар\p{L}*)\.?)?|[,\s]+нар\p{L}*\.?)$/iu
const YEARS = { least: 1900, most: 2099 } as const

/** How the days of a column are written, by the cells that leave no choice. */
export function dayOrderOf(texts: readonly string[]): DayOrder {
  const orders = new Set<DayOrder>()
  for (const text of texts) {
    const [, first, sign, second] = FIGURES.exec(plain(withoutDoubt(text.normalize('NFKC').trim()).bare)) ?? []
    if (sign === '.' || sign === undefined) continue
    if (Number(first) > 12) orders.add('dmy')
    if (Number(second) > 12) orders.add('mdy')
  }
  const [only] = orders
  return orders.size === 1 && only !== undefined ? only : null
}

/** The date a cell gives: a day, a month, a year, or what the reading engine makes of the words where they name a year. */
export function readDate(text: string, { order, language }: DateHow): Read<Edtf> {
  const { bare: dated, mark } = withoutDoubt(text.normalize('NFKC').trim())
  const read = readPlain(dated, { order, language })
  if (mark === '' || isFault(read)) return read
  const marked = `${read.value}${mark}`
  return isEdtf(marked) ? { value: marked } : { fault: 'bad_date' }
}

/** Words and signs that put a day in doubt, before and behind it. */
const ABOUT =
  /^(?:~\s*|≈\s*|(?:каля|прыкладна|прыблізна|около|примерно|приблизительно|about|around|circa|approx(?:imately)?|ca|c|ок|прим|прыкл)(?:\.\s*|\s+))/iu
const ABOUT_BEHIND = /(?:\s*~|\s*\(?(?:каля|прыкладна|прыблізна|около|примерно|приблизительно|approx(?:imately)?|about)\)?\.?)$/iu
const UNSURE =
  /(?:\s*%|\s*\(?\?+\)?|\s*\((?:не пацверджана|неафіцыйна|не подтверждено|неточно|недакладна|unconfirmed|uncertain)\))$/iu
const UNSURE_BEFORE = /^\(?\?+\)?\s*/u

/** A date without what puts it in doubt, and the sign EDTF has for that doubt. */
function withoutDoubt(text: string): { bare: string; mark: '' | '~' | '?' | '%' } {
  const sure = text.replace(UNSURE, '').replace(UNSURE_BEFORE, '').trim()
  const bare = sure.replace(ABOUT, '').replace(ABOUT_BEHIND, '').trim()
  const isAbout = bare !== sure || text.endsWith('%')
  if (bare === text) return { bare, mark: '' }
  return { bare, mark: sure === text ? '~' : isAbout ? '%' : '?' }
}

function readPlain(text: string, { order, language }: DateHow): Read<Edtf> {
  const bare = plain(text)
  if (/^\d{4}$/.test(bare)) return dateOf(Number(bare))
  const [iso, y, m, d] = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/.exec(bare) ?? []
  if (iso !== undefined) return dateOf(Number(y), Number(m), d === undefined ? undefined : Number(d))
  const [monthYear, onlyMonth, ofYear] = /^(\d{1,2})[./](\d{4})$/.exec(bare) ?? []
  if (monthYear !== undefined) return dateOf(Number(ofYear), Number(onlyMonth))
  const [figures, first, sign, second, year] = FIGURES.exec(bare) ?? []
  if (figures !== undefined) return inFigures(Number(first), Number(second), year ?? '', sign === '.' ? 'dmy' : order)
  if (isEdtf(bare)) return { value: bare }
  return inWords(bare) ?? asTheEngineReads(text, language)
}

const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim().replace(BEHIND, '').trim()

function inFigures(first: number, second: number, year: string, order: DayOrder): Read<Edtf> {
  if (year.length === 2) return { fault: 'short_year' }
  const known = order ?? (first > 12 ? 'dmy' : second > 12 ? 'mdy' : first === second ? 'dmy' : null)
  if (known === null) return { fault: 'ambiguous_day' }
  return known === 'dmy' ? dateOf(Number(year), second, first) : dateOf(Number(year), first, second)
}

/** `13 снежня 2025`, `December 13, 2025`, `снежань 2025`: one month in words, and nothing but numbers beside it. */
function inWords(text: string): Read<Edtf> | null {
  const words = text.split(/[\s.,]+/).filter((word) => word !== '')
  const months = words.flatMap((word) => monthOf(upperFirst(word)) ?? [])
  const numbers = words
    .map((word) => word.replace(/(?<=\d)(?:-?(?:го|ага|га)|st|nd|rd|th)$/i, ''))
    .filter((word) => /^\d+$/.test(word))
  const [month] = months
  if (!month || months.length > 1 || months.length + numbers.length !== words.length) return null
  const [year] = numbers.filter((word) => word.length === 4)
  const days = numbers.filter((word) => word.length <= 2)
  if (year === undefined) return { fault: numbers.length > 1 ? 'short_year' : 'bad_date' }
  if (days.length + 1 !== numbers.length || days.length > 1) return null
  return dateOf(Number(year), month.number, days[0] === undefined ? undefined : Number(days[0]))
}

const upperFirst = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

function dateOf(year: number, month?: number, day?: number): Read<Edtf> {
  const two = (n: number) => String(n).padStart(2, '0')
  const text = [String(year), ...[month, day].flatMap((n) => (n === undefined ? [] : [two(n)]))].join('-')
  return year >= YEARS.least && year <= YEARS.most && isEdtf(text) ? { value: text } : { fault: 'impossible_date' }
}

/** Words such as “autumn 2020”: only where they are one date and all of the cell, and the year is named. */
function asTheEngineReads(text: string, language: Language): Read<Edtf> {
  const fault: { fault: Fault } = { fault: 'bad_date' }
  if (!/\b(?:19|20)\d\d\b/.test(text) || text.length > LONGEST) return fault
  const [only, ...more] = readText(text, { language }).mentions.filter(({ kind }) => kind === 'date')
  if (only?.kind !== 'date' || only.value === null || more.length > 0) return fault
  const rest = text.slice(0, only.start) + text.slice(only.end)
  return /[^\s.,]/u.test(rest) ? fault : { value: only.value }
}

/** No date takes more. */
const LONGEST = 60
