import type { Child } from 'hono/jsx'
import type { FlowsDocument } from '#publish/findings/types.ts'
import { dateInFigures, dateInWords, dateTitle } from '#texts/dates.ts'
import { flows as texts } from '#texts/findings/flows.ts'
import { countOf } from '#texts/numbers.ts'
import { eventLink } from '../../../components/event-link.tsx'
import { values } from '../../../components/notes.tsx'
import type { Page } from '../../../components/page.ts'
import { section } from '../../../components/section.tsx'
import { openNote } from './open-note.tsx'
import { betweenInFigures, counted } from './words.ts'

const LEFT = 20
const RIGHT = 90
const ROW = 19
/** Pixels that a bar without an upper end goes on. */
const ENDLESS = 18
const percent = (n: number) => `${Math.round(n * 10) / 10}%`

type Month = FlowsDocument['months'][number]

/** How many people left in each month of the record: certain and possible, with the releases and who came in. */
export function months(page: Page, { months: found }: FlowsDocument): Child {
  const { language } = page
  const t = texts[language]
  const most = found.reduce<Month | null>((best, one) => (best === null || isMore(one.left, best.left) ? one : best), null)
  if (most === null) return null
  const released = found.filter(({ left, open }) => left.possible !== 0 || open > 0)
  const people = countOf(language, 'person', { min: most.left.certain, max: most.left.possible })
  const main = [
    <figure>
      <figcaption>{t.monthsTitle}</figcaption>
      {figure(page, found)}
      <p class="said" id="months-s">
        {t.monthsSaid(counted(language, released.length, t.monthNoun), dateInWords(language, most.month), people)}
      </p>
    </figure>,
    <table>
      <thead>
        <tr>
          <th scope="col">{t.month}</th>
          <th scope="col" class="num">
            {t.left}
          </th>
          <th scope="col" class="num">
            {t.came}
          </th>
        </tr>
      </thead>
      <tbody>
        {found.map((month) => (
          <tr>
            <th scope="row" class="name">
              {dateInFigures(language, month.month)}
              {[...new Set(month.events)].map((event, i) => [i === 0 ? ': ' : ', ', eventLink(page, event)])}
              {month.open > 0 && `; ${t.open(counted(language, month.open, t.eventNoun))}`}
            </th>
            <td class="num">{values(page, month.left.cited, betweenInFigures(language, month.left))}</td>
            <td class="num">
              {month.came.possible === 0 ? '–' : values(page, month.came.cited, betweenInFigures(language, month.came))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>,
    openNote(
      language,
      found.flatMap(({ left, came }) => [left, came]),
    ),
  ]
  return section(page, { id: 'h-months', heading: t.months, main })
}

/** More people are certain; of as many, more are possible. */
const isMore = (one: Month['left'], other: Month['left']): boolean =>
  one.certain === other.certain ? drawnTo(one) > drawnTo(other) : one.certain > other.certain

/** Where a bar ends: one without an upper end where what is certain does. */
const drawnTo = ({ certain, possible }: Month['left']): number => possible ?? certain

/** One row for each month: filled to what is certain, open to what is possible; without an upper end the open box has no side there. */
function figure({ language }: Page, found: readonly Month[]): Child {
  const t = texts[language]
  const most = Math.max(1, ...found.map(({ left }) => drawnTo(left)))
  const at = (people: number) => LEFT + (people * (RIGHT - LEFT)) / most
  return (
    <svg height={String(found.length * ROW + 10)} role="img" aria-labelledby="months-t" aria-describedby="months-s">
      <title id="months-t">{t.monthsTitle}</title>
      <line class="thin" x1={percent(LEFT)} x2={percent(LEFT)} y1="2" y2={String(found.length * ROW + 6)} />
      {found.map(({ month, left }, i) => {
        const [from, to, y] = [at(left.certain), at(drawnTo(left)), 6 + i * ROW]
        return [
          <text class="soft" x="0" y={String(y + 11)}>
            {dateTitle(month)}
          </text>,
          <rect class="bar" x={percent(LEFT)} y={String(y)} width={percent(from - LEFT)} height="13" />,
          to > from && <rect class="open" x={percent(from)} y={String(y)} width={percent(to - from)} height="13" />,
          left.possible === null && (
            <svg x={percent(from)} y={String(y)} overflow="visible" aria-hidden="true">
              <path class="open" d={`M0 0H${ENDLESS}M0 13H${ENDLESS}`} />
            </svg>
          ),
          <text x={percent(to)} dx={left.possible === null ? String(ENDLESS + 5) : '5'} y={String(y + 11)}>
            {betweenInFigures(language, left)}
          </text>,
        ]
      })}
    </svg>
  )
}
