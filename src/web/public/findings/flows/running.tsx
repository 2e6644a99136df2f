import type { Child } from 'hono/jsx'
import type { FlowsDocument } from '#publish/findings/types.ts'
import type { PublicCountLine } from '#publish/types.ts'
import { sinceInWords } from '#texts/dates.ts'
import { flows as texts } from '#texts/findings/flows.ts'
import { gap } from '#texts/gap.ts'
import { rangeInFigures } from '#texts/numbers.ts'
import { lowerFirst } from '#texts/statements.ts'
import { counterName, thingOf } from '../../../components/counts.tsx'
import { values } from '../../../components/notes.tsx'
import type { Page } from '../../../components/page.ts'
import { section } from '../../../components/section.tsx'
import { tableHead } from '../../../components/table-head.tsx'
import { heldLines } from './held.tsx'
import { asOfInFigures, middle } from './words.ts'

/** Every published number of everybody that is not of people held on a day: as it stands, with who says so; last those without a day. */
export function running(page: Page, document: FlowsDocument): Child {
  const { language } = page
  const t = texts[language]
  const shown = new Set(heldLines(document).flat())
  const lines = document.series.flatMap((one) => one.lines).filter((line) => !shown.has(line))
  if (lines.length + document.undated.length === 0) return null
  const main = [
    <p>{t.runningSaid}</p>,
    lines.length > 0 && (
      <table>
        {tableHead(t.asOf, t.people, t.what)}
        <tbody>
          {lines
            .sort((a, b) => Number(b.window === 'cumulative') - Number(a.window === 'cumulative') || day(a) - day(b))
            .map((line) => (
              <tr class={line.apart === null ? undefined : 'apart'}>
                <th scope="row">{asOfInFigures(language, line)}</th>
                <td class="num">{values(page, line.statements, rangeInFigures(language, line))}</td>
                <td>{who(page, line)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    ),
    document.undated.length > 0 && [
      <h3 class="up">{t.undated}</h3>,
      <ul class="said-list">
        {document.undated.map((line) => (
          <li>
            <b>{values(page, line.statements, rangeInFigures(language, line))}</b> {who(page, line)}
          </li>
        ))}
      </ul>,
    ],
  ]
  return section(page, { id: 'h-running', heading: t.running, main })
}

const day = ({ asOf }: PublicCountLine) => (asOf === null ? 0 : middle(asOf))

const who = (page: Page, line: PublicCountLine): Child => [counterName(page, line), ': ', remarks(page, line).join(', ')]

const remarks = (page: Page, line: PublicCountLine): string[] => [
  lowerFirst(thingOf(page, line)),
  ...(line.window === 'cumulative' ? [sinceInWords(page.language, line.since)] : []),
  ...(line.apart === null ? [] : [gap[page.language].apart[line.apart]]),
]
