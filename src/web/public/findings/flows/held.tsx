import type { Child } from 'hono/jsx'
import type { FlowsDocument } from '#publish/findings/types.ts'
import type { PublicCountLine } from '#publish/types.ts'
import { dateInWords, endOf } from '#texts/dates.ts'
import { flows as texts } from '#texts/findings/flows.ts'
import { findings } from '#texts/findings/index.ts'
import { gap } from '#texts/gap.ts'
import { rangeInFigures, rangeInWords } from '#texts/numbers.ts'
import { counterName } from '../../../components/counts.tsx'
import { values } from '../../../components/notes.tsx'
import type { Page } from '../../../components/page.ts'
import { section } from '../../../components/section.tsx'
import { tableHead } from '../../../components/table-head.tsx'
import { heldFigure, mark } from './held-figure.tsx'
import { asOfInFigures, counted, middle } from './words.ts'

/** Lines of people held that stand on a day, one list for each counter, in the order of the document. */
export const heldLines = ({ series }: Pick<FlowsDocument, 'series'>): PublicCountLine[][] =>
  series
    .filter(({ scope, window }) => scope === 'held' && window === 'point')
    .map(({ lines }) => lines.filter(({ of }) => of === null))
    .filter((lines) => lines.length > 0)

/** Published totals of people held: a line for each counter, a sentence and the table of every number. */
export function held(page: Page, document: FlowsDocument): Child {
  const { language } = page
  const t = texts[language]
  const counters = heldLines(document)
  const all = counters.flat().sort((a, b) => day(a) - day(b))
  const [first, last] = [all[0], all.at(-1)]
  if (!first || !last) return section(page, { id: 'h-held', heading: t.held, main: <p>{findings[language].none}</p> })
  const range = {
    min: Math.min(...all.map((one) => one.min ?? one.max ?? 0)),
    max: Math.max(...all.map((one) => one.max ?? one.min ?? 0)),
  }
  const said = t.heldSaid(
    counted(language, counters.length, t.counters),
    counted(language, all.length, t.numbers),
    dateInWords(language, first.asOf && endOf(first.asOf), 'genitive'),
    dateInWords(language, last.asOf && endOf(last.asOf), 'genitive'),
    rangeInWords(language, range),
  )
  const main = [
    <figure>
      <figcaption>{t.heldTitle}</figcaption>
      {counters.length > 0 && heldFigure(language, counters, t.heldTitle)}
      <ul class="key">
        {counters.map(([line], at) => (
          <li>
            <svg width="16" height="16" aria-hidden="true">
              {mark(at, '8', 8)}
            </svg>{' '}
            {line && counterName(page, line)}
          </li>
        ))}
      </ul>
      <p class="said" id="held-s">
        {said}
      </p>
    </figure>,
    <table>
      <caption>{t.heldTable}</caption>
      {tableHead(t.asOf, t.people, t.who)}
      <tbody>
        {all.map((line) => {
          const range = document.days.find(({ scope, asOf }) => scope === 'held' && asOf === line.asOf)
          return (
            <tr class={line.apart === null ? undefined : 'apart'}>
              <th scope="row">{asOfInFigures(language, line)}</th>
              <td class="num">{values(page, line.statements, rangeInFigures(language, line))}</td>
              <td>
                {counterName(page, line)}
                {line.apart !== null && `. ${gap[language].apartLong[line.apart]}`}
                {range && <small>, {t.sameDay(rangeInFigures(language, range))}</small>}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>,
  ]
  return section(page, { id: 'h-held', heading: t.held, main })
}

const day = ({ asOf }: PublicCountLine) => (asOf === null ? 0 : middle(asOf))
