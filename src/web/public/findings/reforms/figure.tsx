import type { Child } from 'hono/jsx'
import { bounds, type Edtf } from '#core/edtf.ts'
import type { ReformsDocument } from '#publish/findings/types.ts'
import { dateInFigures } from '#texts/dates.ts'
import { type ReformRow, reforms as texts } from '#texts/findings/reforms.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { number } from '#texts/numbers.ts'
import { type Page, pickSame } from '../../../components/page.ts'

/** Per cent of the width between which marks stand; pixels of a row with its words. */
const LEFT = 1
const RIGHT = 99
const ROW = 44

const ROWS = ['releases', 'changed', 'unchanged', 'announced'] as const satisfies readonly ReformRow[]

/** Of what a row holds each with a year, by its first day; and how many have none, or more than one. */
type Mark = { day: string; date: Edtf }
type Marks = Record<ReformRow, { marks: Mark[]; undated: number }>

export function marksOf(page: Page, { reforms, releases }: ReformsDocument): Marks {
  const of = (dates: readonly (Edtf | null)[]) => {
    const marks = dates.flatMap((date): Mark[] => {
      const { first, last } = date === null ? { first: null, last: null } : bounds(date)
      return date !== null && first !== null && first.slice(0, 4) === last?.slice(0, 4) ? [{ day: first, date }] : []
    })
    return { marks: marks.sort(byDay), undated: dates.length - marks.length }
  }
  const said = (row: Exclude<ReformRow, 'releases'>) => {
    const statements = reforms.flatMap((one) => one[row])
    return of(pickSame(page, statements).map(({ date }) => date))
  }
  return {
    releases: of(releases.events.map(({ date }) => date)),
    changed: said('changed'),
    unchanged: said('unchanged'),
    announced: said('announced'),
  }
}

const byDay = (a: Mark, b: Mark) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)

/** The first and the last of all; null where nothing has a year. */
function endsOf(marks: Marks): [Mark, Mark] | null {
  const all = ROWS.flatMap((row) => marks[row].marks).sort(byDay)
  const [first, last] = [all[0], all.at(-1)]
  return first && last ? [first, last] : null
}

/** Releases over what is said of change, on one axis of time; null where nothing has a year. */
export function reformsFigure({ language }: Page, marks: Marks): Child {
  const t = texts[language]
  const ends = endsOf(marks)
  if (!ends) return null
  const years = yearsOf(marks, ends)
  const [from, to] = [Date.parse(`${years[0]}-01-01`), Date.parse(`${years.at(-1)}-12-31`)]
  const at = (day: string) => `${Math.round((LEFT + ((Date.parse(day) - from) / (to - from)) * (RIGHT - LEFT)) * 10) / 10}%`
  const height = ROWS.length * ROW + 22
  const [first, last] = ends
  return (
    <figure>
      <figcaption>{t.figure}</figcaption>
      <svg height={String(height)} role="img" aria-labelledby="f-t" aria-describedby="f-s">
        <title id="f-t">{t.figure}</title>
        {years.map((year) => (
          <text class="soft" x={at(`${year}-01-01`)} y={String(height - 4)}>
            {year}
          </text>
        ))}
        {ROWS.map((row, i) => {
          const { marks: own, undated } = marks[row]
          const y = i * ROW
          const words = [
            t.rows[row],
            ...(own.length === 0 ? [t.nothing] : []),
            ...(undated > 0 ? [t.undated(number(language, undated))] : []),
          ]
          return [
            <text class="strong" x="0" y={String(y + 12)}>
              {words.join(' · ')}
            </text>,
            <line class="axis" x1="0" x2="100%" y1={String(y + 36)} y2={String(y + 36)} />,
            years.map((year) => (
              <line class="axis" x1={at(`${year}-01-01`)} x2={at(`${year}-01-01`)} y1={String(y + 36)} y2={String(y + 41)} />
            )),
            own.map(({ day }) => mark(row, at(day), y)),
          ]
        })}
      </svg>
      <p class="said" id="f-s">
        {t.figureSaid(dateInFigures(language, first.date), dateInFigures(language, last.date))}
      </p>
    </figure>
  )
}

/** A shape for each row, never a colour alone. */
function mark(row: ReformRow, x: string, y: number): Child {
  if (row === 'unchanged')
    return (
      <text class="strong" x={x} y={String(y + 32)} text-anchor="middle">
        ×
      </text>
    )
  return (
    <rect
      class={row === 'announced' ? 'open' : 'bar'}
      x={x}
      y={String(y + 20)}
      width={row === 'releases' ? '3' : '7'}
      height="16"
    />
  )
}

/** So many years in a row are told one by one; of more only those in which there is anything. */
const MOST = 40

function yearsOf(marks: Marks, [first, last]: [Mark, Mark]): string[] {
  const [from, to] = [Number(first.day.slice(0, 4)), Number(last.day.slice(0, 4))]
  if (to - from < MOST) return Array.from({ length: to - from + 1 }, (_, i) => String(from + i).padStart(4, '0'))
  return [...new Set(ROWS.flatMap((row) => marks[row].marks.map(({ day }) => day.slice(0, 4))))].sort()
}

/** The same in figures, by year; what has none comes last. */
export function reformsByYear({ language }: Page, marks: Marks): Child {
  const t = texts[language]
  const ends = endsOf(marks)
  if (!ends) return null
  const inYear = (year: string) => (row: ReformRow) => marks[row].marks.filter(({ day }) => day.startsWith(year)).length
  const without = (row: ReformRow) => marks[row].undated
  const line = (name: string, of: (row: ReformRow) => number) => (
    <tr>
      <th scope="row">{name}</th>
      <td class="num">{number(language, of('releases'))}</td>
      <td>{saidIn(language, of)}</td>
    </tr>
  )
  return (
    <table>
      <caption>{t.asTable}</caption>
      <thead>
        <tr>
          <th scope="col">{t.year}</th>
          <th scope="col" class="num">
            {t.releases}
          </th>
          <th scope="col">{t.saidOfChange}</th>
        </tr>
      </thead>
      <tbody>
        {yearsOf(marks, ends).map((year) => line(year, inYear(year)))}
        {ROWS.some((row) => without(row) > 0) && line(t.noYear, without)}
      </tbody>
    </table>
  )
}

function saidIn(language: SiteLanguage, of: (row: ReformRow) => number): string {
  const t = texts[language]
  const parts = ROWS.slice(1).flatMap((row) => (of(row) === 0 ? [] : [`${t.rows[row]}: ${number(language, of(row))}`]))
  return parts.length === 0 ? '–' : parts.join('; ')
}
