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

/** First days of what a row holds, and how many of it have none. */
type Marks = Record<ReformRow, { days: string[]; undated: number }>

export function marksOf(page: Page, { reforms, releases }: ReformsDocument): Marks {
  const of = (dates: readonly (Edtf | null)[]) => {
    const days = dates.flatMap((date) => (date === null ? [] : (bounds(date).first ?? bounds(date).last ?? []))).sort()
    return { days, undated: dates.length - days.length }
  }
  const said = (row: Exclude<ReformRow, 'releases'>) =>
    of(
      pickSame(
        page,
        reforms.flatMap((one) => one[row]),
      ).map(({ date }) => date),
    )
  return {
    releases: of(releases.events.map(({ date }) => date)),
    changed: said('changed'),
    unchanged: said('unchanged'),
    announced: said('announced'),
  }
}

/** Releases over what is said of change, on one axis of time; null where nothing has a date. */
export function reformsFigure({ language }: Page, marks: Marks): Child {
  const t = texts[language]
  const days = ROWS.flatMap((row) => marks[row].days).sort()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return null
  const [from, to] = [Date.parse(`${first.slice(0, 4)}-01-01`), Date.parse(`${last.slice(0, 4)}-12-31`)]
  const at = (day: string) => `${Math.round((LEFT + ((Date.parse(day) - from) / (to - from)) * (RIGHT - LEFT)) * 10) / 10}%`
  const height = ROWS.length * ROW + 22
  const years = yearsBetween(first, last)
  const dated = (day: string) => dateInFigures(language, day as Edtf)
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
          const { days: own, undated } = marks[row]
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
            own.map((day) => mark(row, at(day), y)),
          ]
        })}
      </svg>
      <p class="said" id="f-s">
        {t.figureSaid(dated(first), dated(last))}
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

function yearsBetween(first: string, last: string): string[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))]
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i))
}

/** The same in figures, by year. */
export function reformsByYear({ language }: Page, marks: Marks): Child {
  const t = texts[language]
  const days = ROWS.flatMap((row) => marks[row].days).sort()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return null
  const of = (row: ReformRow, year: string) => marks[row].days.filter((day) => day.startsWith(year)).length
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
        {yearsBetween(first, last).map((year) => (
          <tr>
            <th scope="row">{year}</th>
            <td class="num">{number(language, of('releases', year))}</td>
            <td>{saidIn(language, (row) => of(row, year))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function saidIn(language: SiteLanguage, of: (row: ReformRow) => number): string {
  const t = texts[language]
  const parts = ROWS.slice(1).flatMap((row) => (of(row) === 0 ? [] : [`${t.rows[row]}: ${number(language, of(row))}`]))
  return parts.length === 0 ? t.nothing : parts.join('; ')
}
