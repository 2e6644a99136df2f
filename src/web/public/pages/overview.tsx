import type { Child } from 'hono/jsx'
import type { EventRow, OverviewDocument } from '#publish/types.ts'
import { dateInFigures, dateInWords } from '#texts/dates.ts'
import { event as eventTexts } from '#texts/event.ts'
import { gap as gapTexts } from '#texts/gap.ts'
import { countOf, openEnd, rangeInFigures, spanInFigures } from '#texts/numbers.ts'
import { overview as texts } from '#texts/overview.ts'
import { sharesInWords } from '#texts/shares.ts'
import { counterName } from '../../components/counts.tsx'
import { eventTable } from '../../components/event-table.tsx'
import { gapFigure, gapSentence, isShort, periodInWords } from '../../components/gap.tsx'
import { gapTable } from '../../components/gap-table.tsx'
import { values } from '../../components/notes.tsx'
import { type Content, type Page, type PageSetting, startPage } from '../../components/page.ts'
import { section } from '../../components/section.tsx'

const SHOWN = 10

export function overviewPage(setting: PageSetting, document: OverviewDocument): Content {
  const t = texts[setting.language]
  const gaps = inOrder(document.gaps)
  const page = startPage(setting, {
    statements: [...document.statements, ...gaps.flatMap((gap) => gap.statements)],
    quotes: [...document.quotes, ...gaps.flatMap((gap) => gap.quotes)],
  })
  if (document.events.length === 0 && document.people.length === 0 && document.sources.length === 0) return empty(page)
  const main = [
    <h1>{t.title}</h1>,
    section(page, { id: 'h-latest', heading: null, main: latest(page, document) }),
    document.events.length > 0 &&
      section(page, {
        id: 'h-events',
        heading: t.latestEvents,
        main: [
          eventTable(page, document.events.slice(0, SHOWN)),
          document.events.length > SHOWN && (
            <p class="meta">
              <a href={page.links.page(`${page.language}/events`)}>
                {t.allEvents(countOf(page.language, 'event', document.events.length))}
              </a>
            </p>
          ),
        ],
      }),
    held(page, document),
    ...gaps.slice(0, 1).map((gap) => gapSection(page, gap, 'gap1')),
    otherGaps(page, gaps.slice(1)),
  ]
  return { title: t.title, section: 'overview', main }
}

function empty({ language, links }: Page): Content {
  const t = texts[language]
  const main = [
    <h1>{t.empty}</h1>,
    <div class="s">
      <p class="lede">{t.emptyText}</p>
      <ol>
        {t.emptySteps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <p>
        <a href={links.page(`${language}/methods`)}>{gapTexts[language].how}</a>
      </p>
    </div>,
  ]
  return { title: t.empty, section: 'overview', main }
}

function latest(page: Page, { events, readUntil, latestEvent }: OverviewDocument): Child {
  const { language } = page
  const t = texts[language]
  const newest = events.find((row: EventRow) => row.isRelease && !row.announcedOnly)
  const shares = newest ? sharesInWords(language, newest) : null
  const date = newest && <a href={page.links.page(`${language}/events/${newest.id}`)}>{dateInWords(language, newest.date)}</a>
  const [before = '', after = ''] = newest?.total
    ? t.latest('\0', countOf(language, 'person', newest.total)).split('\0')
    : t.latestWithout('\0').split('\0')
  return [
    newest && (
      <p class="lede">
        {before}
        {date}
        {after}
        {shares !== null && ` ${shares}`}
      </p>
    ),
    <p class="meta">{t.age(dateInWords(language, latestEvent), dateInWords(language, readUntil))}</p>,
  ]
}

function held(page: Page, { held }: OverviewDocument): Child {
  const { language } = page
  const t = texts[language]
  const table =
    held.length === 0 ? (
      <p>{t.heldNone}</p>
    ) : (
      <table>
        <thead>
          <tr>
            <th scope="col">{t.asOf}</th>
            <th scope="col" class="num">
              {t.people}
            </th>
            <th scope="col">{t.whoCounts}</th>
          </tr>
        </thead>
        <tbody>
          {held.map((line) => (
            <tr>
              <th scope="row">{dateInFigures(language, line.asOf)}</th>
              <td class="num">{values(page, line.statements, rangeInFigures(language, line))}</td>
              <td>
                {counterName(page, line)}
                {line.apart !== null && `. ${gapTexts[language].apartLong[line.apart]}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    )
  const margin = [
    <h3>{t.whyDiffer}</h3>,
    <p>{t.whyDifferText}</p>,
    <p>
      <a href={page.links.page(`${language}/methods`, 'definitions')}>{t.definitions}</a>
    </p>,
  ]
  return section(page, { id: 'h-held', heading: t.held, main: [<p>{t.heldText}</p>, table], margin })
}

type Gap = OverviewDocument['gaps'][number]

/** The figure shown is one in which something is missing, the newest of them. */
const inOrder = (gaps: readonly Gap[]): Gap[] =>
  [...gaps].sort((a, b) => Number(isShort(b)) - Number(isShort(a)) || (b.total.asOf ?? '').localeCompare(a.total.asOf ?? ''))

/** Other published totals in one sentence each: a figure for every one of them would hide the first. */
function otherGaps(page: Page, gaps: readonly Gap[]): Child {
  if (gaps.length === 0) return null
  const { language } = page
  const main = (
    <ul class="said-list">
      {gaps.map((gap) => (
        <li>
          {gapSentence(language, gap)} {values(page, gap.total.statements, counterName(page, gap.total))}
        </li>
      ))}
    </ul>
  )
  return section(page, { id: 'h-totals', heading: gapTexts[language].others, main })
}

function gapSection(page: Page, gap: Gap, id: string): Child {
  const { language } = page
  const t = gapTexts[language]
  const main = [
    <figure>
      <figcaption>{t.caption(periodInWords(language, gap))}</figcaption>
      {gapFigure({ language, id }, gap)}
      <p class="said" id={`${id}-s`}>
        {gapSentence(language, gap)} {values(page, gap.total.statements, '')}
      </p>
      <p class="meta">
        <a href={page.links.page(`${language}/downloads`)}>{eventTexts[language].download}</a>
      </p>
    </figure>,
    gapTable(page, gap),
  ]
  const margin = [
    <h3>{t.howToRead}</h3>,
    <p>{t.howToReadText}</p>,
    <h3 class="up">{t.method}</h3>,
    <p>{t.methodText}</p>,
    gap.apart.length > 0 && <p>{t.apartText(spanInFigures(language, gap.sumWithApart))}</p>,
    gap.sum.high === null && <p>{openEnd[language]}</p>,
    <p>{t.mixedText}</p>,
    <p>
      <a href={page.links.page(`${language}/methods`, 'gap')}>{t.how}</a>
    </p>,
  ]
  return section(page, { id: `h-${id}`, heading: t.heading, main, margin })
}
