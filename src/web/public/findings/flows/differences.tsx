import type { Child } from 'hono/jsx'
import type { FlowsDocument } from '#publish/findings/types.ts'
import type { PublicCountLine, PublicId } from '#publish/types.ts'
import { flows as texts } from '#texts/findings/flows.ts'
import { number, rangeInFigures, spanInFigures } from '#texts/numbers.ts'
import { lowerFirst } from '#texts/statements.ts'
import { counterName, thingOf } from '../../../components/counts.tsx'
import { eventLink } from '../../../components/event-link.tsx'
import { values } from '../../../components/notes.tsx'
import type { Page } from '../../../components/page.ts'
import { section } from '../../../components/section.tsx'
import { asOfInFigures, counted } from './words.ts'

/** Published numbers that differ, side by side, with why they may; or that nothing on record says why. */
export function differences(page: Page, { differences: found }: FlowsDocument): Child {
  const { language } = page
  const t = texts[language]
  if (found.length === 0) return null
  const unexplained = found.filter(({ reasons }) => reasons.length === 0).length
  const [totals, releases] = [found.filter(({ event }) => event === null), found.filter(({ event }) => event !== null)]
  const main = [
    <p>{t.differSaid(counted(language, found.length, t.pairs), counted(language, unexplained, t.pairs))}</p>,
    totals.length > 0 && [<h3 class="up">{t.totals}</h3>, pairs(page, totals)],
    releases.length > 0 && [<h3 class="up">{t.releases}</h3>, pairs(page, releases)],
  ]
  return section(page, { id: 'h-differ', heading: t.differ, main })
}

const pairs = (page: Page, found: FlowsDocument['differences']): Child => {
  const { language } = page
  const t = texts[language]
  return (
    <ul class="said-list pairs">
      {found.map(({ event, lines: [less, more], by, reasons }) => (
        <li>
          {event === null ? asOfInFigures(language, more) : eventLink(page, event)}: {side(page, less)}; {side(page, more)}.{' '}
          {t.by} {spanInFigures(language, by)}:{' '}
          {reasons.length === 0 ? (
            <strong>{t.unexplained}</strong>
          ) : (
            reasons.map(({ reason, cited }, i) => [i > 0 && '; ', values(page, restOf(cited, less, more), t.reasons[reason])])
          )}
          .
        </li>
      ))}
    </ul>
  )
}

/** What an explanation rests on besides the two numbers, which stand beside it. */
const restOf = (cited: readonly PublicId[], less: PublicCountLine, more: PublicCountLine) =>
  cited.filter((id) => !less.statements.includes(id) && !more.statements.includes(id))

const side = (page: Page, line: PublicCountLine): Child => [
  <b>{values(page, line.statements, rangeInFigures(page.language, line))}</b>,
  ' ',
  counterName(page, line),
  <small> ({lowerFirst(thingOf(page, line))})</small>,
]

/** Sums of published numbers: what adds up and what does not, the latter first. */
export function checks(page: Page, { checks: found }: FlowsDocument): Child {
  const { language } = page
  const t = texts[language]
  const right = found.filter(({ agrees }) => agrees).length
  const sorted = [...found].sort((a, b) => Number(a.agrees) - Number(b.agrees))
  const main =
    found.length === 0 ? (
      <p>{t.checksNone}</p>
    ) : (
      [
        <p>{t.checksSaid(number(language, right), number(language, found.length))}</p>,
        <table>
          <thead>
            <tr>
              <th scope="col">{t.where}</th>
              <th scope="col" class="num">
                {t.published}
              </th>
              <th scope="col">{t.check}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map(({ code, event, line, found: sum, agrees, cited }) => {
              const range = spanInFigures(language, sum)
              return (
                <tr>
                  <th scope="row">{event === null ? asOfInFigures(language, line) : eventLink(page, event)}</th>
                  <td class="num">{values(page, line.statements, rangeInFigures(language, line))}</td>
                  <td>
                    {values(page, restOf(cited, line, line), code === 'parts' ? t.parts(range) : t.rising(range))}:{' '}
                    {agrees ? t.agrees : <strong>{t.disagrees}</strong>}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>,
      ]
    )
  return section(page, { id: 'h-checks', heading: t.checks, main })
}
