import type { Child } from 'hono/jsx'
import type { GapDocument, PublicCountLine } from '#publish/types.ts'
import { dateInFigures } from '#texts/dates.ts'
import { gap as texts } from '#texts/gap.ts'
import { number, rangeInFigures, spanInFigures } from '#texts/numbers.ts'
import { eventLink } from './event-link.tsx'
import { isShort } from './gap.tsx'
import { values } from './notes.tsx'
import type { Page } from './page.ts'
import { tableHead } from './table-head.tsx'
import { whoCounts } from './who-counts.tsx'

/** The gap figure as a table: every event with its numbers and who counts, the sum, what is missing, and what is not summed. */
export function gapTable(page: Page, gap: GapDocument): Child {
  const { language } = page
  const t = texts[language]
  const asides = aside(gap)
  const sum = spanInFigures(language, gap.sum)
  return (
    <table>
      <caption>{t.asTable}</caption>
      {tableHead(t.event, t.people, t.whoCounts)}
      <tbody>
        {gap.events.map(({ event, date, range, lines, standing }) => (
          <tr>
            <th scope="row">{eventLink(page, event, date)}</th>
            <td class="num">{range === null ? '–' : rangeInFigures(language, range)}</td>
            <td>
              {range === null ? t.noNumber : whoCounts(page, lines.filter(isSummed))}
              {standing === 'possible' && `. ${t.possible}`}
              {overlaps(page, gap, event)}
            </td>
          </tr>
        ))}
        <tr class="sum">
          <th scope="row">{t.sum}</th>
          <td class="num">{sum}</td>
          <td />
        </tr>
        <tr class="sum">
          <th scope="row">{t.missing}</th>
          <td class="num">{isShort(gap) ? spanInFigures(language, gap.missing) : number(language, 0)}</td>
          <td>{t.lessSum(rangeInFigures(language, gap.total))}</td>
        </tr>
        {asides.length > 0 && (
          <tr class="group">
            <th scope="rowgroup" colspan={3}>
              {t.notSummed}
            </th>
          </tr>
        )}
        {asides.map(({ event, date, line, reason }) => (
          <tr class="apart">
            <th scope="row">{eventLink(page, event, date)}</th>
            <td class="num">{rangeInFigures(language, line)}</td>
            <td>
              {whoCounts(page, [line])}. {t.apartLong[reason]}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What is summed; a number that its counter has replaced is told on the page of the event. */
const isSummed = ({ apart, superseded }: PublicCountLine) => apart === null && !superseded

/** Numbers that stand apart: those of events without any other, and those beside the numbers that are summed. */
const aside = ({ apart, events }: GapDocument) => [
  ...apart,
  ...events.flatMap(({ event, date, lines }) =>
    lines.flatMap((line) => (line.apart === null || line.superseded ? [] : [{ event, date, line, reason: line.apart }])),
  ),
]

/** Said once, at the last of the events that may hold the same people. */
function overlaps(page: Page, gap: GapDocument, event: string): Child {
  const { language, site } = page
  const order = gap.events.map((one) => one.event)
  return gap.overlaps
    .filter(({ events }) => events.includes(event) && events.every((other) => order.indexOf(other) <= order.indexOf(event)))
    .map(({ events, statements }) => {
      const dates = events
        .filter((other) => other !== event)
        .map((other) => dateInFigures(language, site.events.get(other)?.date ?? null))
      return ['. ', values(page, statements, texts[language].overlap(dates.join(', ')))]
    })
}
