import type { Child } from 'hono/jsx'
import { KNOWN_BEFORE, REST, type Share } from '#core/figures.ts'
import type { SafeLine, SafeNumber, SafeTable } from '#publish/findings/types.ts'
import { dateInFigures, dateInWords } from '#texts/dates.ts'
import { kinds as texts } from '#texts/findings/kinds.ts'
import { countOf, number } from '#texts/numbers.ts'
import { upperFirst } from '#texts/statements.ts'
import { CONDITIONS } from '#vocabulary/index.ts'
import type { Page } from '../../components/page.ts'
import { section } from '../../components/section.tsx'

const LABELS = new Map(CONDITIONS.map(({ code, labels }) => [code as string, labels]))

/** What is told of people in figures alone, and how much of those released the register had known. Every number here has gone through disclosure control. */
export function safeSection(page: Page, tables: readonly SafeTable[]): Child {
  const t = texts[page.language]
  const harms = tables.filter(({ of }) => of !== KNOWN_BEFORE)
  const coverage = tables.find(({ of }) => of === KNOWN_BEFORE)
  if (tables.length === 0) return null
  return [
    section(page, {
      id: 'h-safe',
      heading: t.safe,
      main: [
        <p>{[t.safeText, as(page, tables)].join(' ')}</p>,
        harms.every(isWithheld) ? (
          <p>{t.nothing}</p>
        ) : (
          (
            [
              ['kind', t.byKind],
              ['year', t.byYear],
            ] as const
          ).map(([division, caption]) =>
            harmTable(
              page,
              caption,
              harms.filter(({ by }) => by === division),
            ),
          )
        ),
      ],
      margin: t.rule.map((line) => <p>{line}</p>),
    }),
    coverage &&
      section(page, {
        id: 'h-coverage',
        heading: t.coverage,
        main: [
          <p>{[t.coverageText, as(page, tables)].join(' ')}</p>,
          isWithheld(coverage) ? <p>{t.nothing}</p> : coverageTable(page, coverage),
        ],
      }),
  ]
}

/** Is there no number at all in it? */
const isWithheld = ({ groups, total }: SafeTable) => [...groups, total].every(({ all, said }) => all === null && said === null)

/** Groups of people, how many they are, and of how many of them each thing is said. */
function harmTable(page: Page, caption: string, tables: readonly SafeTable[]): Child {
  const { language } = page
  const t = texts[language]
  const [first] = tables
  if (!first) return null
  const said = (line: (table: SafeTable) => Pick<SafeLine, 'said'> | undefined) => {
    const numbers = tables.map((table) => ({
      label: LABELS.get(table.of)?.[language] ?? table.of,
      said: line(table)?.said ?? null,
    }))
    const shown = numbers.filter((one) => one.said !== null)
    const away = numbers.filter((one) => one.said === null)
    if (shown.length === 0) return '–'
    return [
      ...shown.map(({ label, said: n }) => `${label}: ${figure(page, n)}`),
      ...(away.length === 0 ? [] : [`${t.withheld}: ${away.map(({ label }) => label).join(', ')}`]),
    ].join('; ')
  }
  const rows = first.groups.map(({ group, all }, at) => ({ group, all, at }))
  const told = rows.filter(({ all, at }) => all !== null || tables.some((table) => (table.groups[at]?.said ?? null) !== null))
  return [
    <table class="up">
      <caption>{caption}</caption>
      {head(t.group, t.people, t.saidOf)}
      <tbody>
        {told.map(({ group, all, at }) => (
          <tr>
            <th scope="row" class="name">
              {upperFirst(t.groups[group] ?? group)}
            </th>
            <td class="num">{figure(page, all)}</td>
            <td>{said((table) => table.groups[at])}</td>
          </tr>
        ))}
        <tr class="sum">
          <th scope="row">{t.allGroups}</th>
          <td class="num">{figure(page, first.total.all)}</td>
          <td>{said(({ total }) => total)}</td>
        </tr>
      </tbody>
    </table>,
    told.length < rows.length && <p class="meta">{t.othersWithheld}</p>,
  ]
}

/** Events of which the number of people named can be shown; the others are counted. */
function coverageTable(page: Page, { groups, total }: SafeTable): Child {
  const { language, links, site } = page
  const t = texts[language]
  const shown = groups.filter(({ group, all }) => all !== null && group !== REST)
  const others = groups.filter(({ group, all }) => all === null && group !== REST).length
  return [
    <table>
      {head(t.event, t.named, t.known)}
      <tbody>
        {shown.map((line) => (
          <tr>
            <th scope="row">
              <a href={links.page(`${language}/events/${line.group}`)}>
                {dateInFigures(language, site.events.get(line.group)?.date ?? null)}
              </a>
            </th>
            <td class="num">{figure(page, line.all)}</td>
            <td>{share(page, line)}</td>
          </tr>
        ))}
        <tr class="sum">
          <th scope="row">{t.allGroups}</th>
          <td class="num">{figure(page, total.all)}</td>
          <td>{share(page, total)}</td>
        </tr>
      </tbody>
    </table>,
    others > 0 && <p class="meta">{t.otherEvents(countOf(language, 'event', others))}</p>,
  ]
}

const head = (first: string, second: string, third: string): Child => (
  <thead>
    <tr>
      <th scope="col">{first}</th>
      <th scope="col" class="num">
        {second}
      </th>
      <th scope="col">{third}</th>
    </tr>
  </thead>
)

/** As of when: the same day for every table. */
function as({ language }: Page, [first]: readonly SafeTable[]): string {
  return first && first.asOf !== null ? texts[language].asOf(dateInWords(language, first.asOf)) : ''
}

const figure = ({ language }: Pick<Page, 'language'>, n: SafeNumber): string => (n === null ? '–' : number(language, n))

function share(page: Page, { all, said, interval }: { all: SafeNumber; said: SafeNumber; interval: Share | null }): string {
  const { language } = page
  const t = texts[language]
  if (all === null || said === null || interval === null) return t.withheld
  const percent = (of: number) => t.percent(number(language, Math.round(of * 100)))
  return `${number(language, said)}: ${percent(said / all)}, ${t.interval(percent(interval.low), percent(interval.high))}`
}
