import type { Child } from 'hono/jsx'
import type { PublicReform, ReformsDocument } from '#publish/findings/types.ts'
import type { PublicId } from '#publish/types.ts'
import { dateInFigures } from '#texts/dates.ts'
import { findings } from '#texts/findings/index.ts'
import { type SaidOfItem, reforms as texts } from '#texts/findings/reforms.ts'
import { countOf, number, rangeInFigures } from '#texts/numbers.ts'
import { overview } from '#texts/overview.ts'
import { REFORM_ITEMS } from '#vocabulary/reform-items.ts'
import { eventTable } from '../../components/event-table.tsx'
import { scopeName } from '../../components/labels.ts'
import { values } from '../../components/notes.tsx'
import { type Page, pickSame } from '../../components/page.ts'
import { section } from '../../components/section.tsx'
import { marksOf, reformsByYear, reformsFigure } from './reforms/figure.tsx'
import { demand, reformGroups, saidOf } from './reforms/items.tsx'

/** Releases set beside what is said of laws and courts; the table of what changed and what did not; demands for release. */
export function reforms(page: Page, document: ReformsDocument): Child {
  const { releases, reforms: lines, releaseDemands } = document
  if (releases.events.length + lines.length + releaseDemands.length === 0) return <p>{findings[page.language].none}</p>
  const t = texts[page.language]
  const marks = marksOf(page, document)
  return [
    section(page, {
      id: 'h-beside',
      heading: t.beside,
      main: [...beside(page, document), reformsFigure(page, marks), reformsByYear(page, marks)],
      margin: [<p>{t.sumsMargin}</p>, methods(page)],
    }),
    section(page, {
      id: 'h-items',
      heading: t.items,
      main: reformGroups(page, document),
      margin: [<p>{t.margin}</p>, methods(page)],
    }),
    section(page, { id: 'h-demands', heading: t.demands, main: demands(page, document) }),
    releases.events.length > 0 &&
      section(page, {
        id: 'h-events',
        heading: t.eventsHeading,
        main: eventList(page, releases),
      }),
  ]
}

/** The newest of them; all are on the page of events. */
const LISTED = 30

function eventList(page: Page, { events }: ReformsDocument['releases']): Child {
  const { language, links } = page
  const rows = events.flatMap(({ event }) => page.site.events.get(event) ?? [])
  return [
    eventTable(page, rows.slice(0, LISTED)),
    rows.length > LISTED && (
      <p class="meta">
        <a href={links.page(`${language}/events`)}>{overview[language].allEvents(countOf(language, 'event', rows.length))}</a>
      </p>
    ),
  ]
}

const methods = ({ language, links }: Page): Child => (
  <p>
    <a href={links.page(`${language}/methods`, 'reforms')}>{texts[language].how}</a>
  </p>
)

const SYSTEM = new Set(REFORM_ITEMS.flatMap(({ code, group }) => (group === 'redress' ? [] : [code])))
const STATES = ['changed', 'unchanged', 'mixed', 'announced', 'demanded'] as const satisfies readonly SaidOfItem[]
/** Told only where there are such. */
const RARE = ['answered', 'neither'] as const satisfies readonly SaidOfItem[]

/** Both sides in columns of one size, then what they mean together and what they do not. */
function beside(page: Page, { releases, reforms: lines }: ReformsDocument): Child[] {
  const { language } = page
  const t = texts[language]
  const system = lines.filter(({ item }) => SYSTEM.has(item))
  const redress = lines.filter(({ item }) => item !== 'other' && !SYSTEM.has(item))
  const silent = SYSTEM.size - system.length
  const inState = (state: SaidOfItem) => system.filter((line) => saidOf(line) === state)
  const other = lines.find(({ item }) => item === 'other')
  return [
    <p>
      {t.sentence(
        number(language, releases.events.length),
        number(language, SYSTEM.size),
        number(language, inState('changed').length),
        number(language, inState('unchanged').length),
        number(language, silent),
      )}
    </p>,
    <div class="sides wide">
      <div>
        <h3>{t.letGo}</h3>
        <dl class="pairs">
          {pair(number(language, releases.events.length), t.events)}
          {releases.lines.map((line) =>
            pair(
              values(page, line.statements, rangeInFigures(language, line)),
              `${scopeName(language, line.scope)} (${countOf(language, 'event', line.events.length)})`,
            ),
          )}
          {releases.withoutNumber.length > 0 && pair(number(language, releases.withoutNumber.length), t.withoutNumber)}
        </dl>
      </div>
      <div>
        <h3>{t.system}</h3>
        <dl class="pairs">
          {pair(number(language, SYSTEM.size), t.inTable)}
          {[...STATES, ...RARE.filter((state) => inState(state).length > 0)].map((state) =>
            pair(numberOf(page, state, inState(state)), t.states[state]),
          )}
          {pair(number(language, silent), t.silent)}
          {DIRECTIONS.some((one) => wentTo(system, one) > 0) &&
            pair(DIRECTIONS.map((one) => number(language, wentTo(system, one))).join(' / '), t.directions)}
          {pair(sidesOf(page, redress), t.redress)}
          {other && pair(statementsOf(page, other), t.otherSaid)}
        </dl>
      </div>
    </div>,
    <p>{t.meaning}</p>,
  ]
}

/** Changed is not better: of how many items a member answers in which direction. Where members differ it counts in both. */
const DIRECTIONS = ['eased', 'tightened'] as const
const wentTo = (lines: readonly PublicReform[], direction: (typeof DIRECTIONS)[number]): number =>
  lines.filter(({ answers }) => answers.some(({ question, answer }) => question === 'direction' && answer === direction)).length

/** How many items; the number opens what says so of them. */
function numberOf(page: Page, state: SaidOfItem, lines: readonly PublicReform[]): Child {
  const of: Partial<Record<SaidOfItem, (line: PublicReform) => PublicId[]>> = {
    changed: ({ changed }) => changed,
    unchanged: ({ unchanged }) => unchanged,
    mixed: ({ changed, unchanged }) => [...changed, ...unchanged],
    announced: ({ announced }) => announced,
    demanded: ({ demanded }) => demanded.flatMap(({ statements }) => statements),
  }
  return values(page, lines.flatMap(of[state] ?? (() => [])), number(page.language, lines.length))
}

/** Of how many items it is said to be done, and not to be done. */
function sidesOf(page: Page, lines: readonly PublicReform[]): Child {
  const side = (name: 'changed' | 'unchanged') => {
    const said = lines.filter((line) => line[name].length > 0)
    return values(
      page,
      said.flatMap((line) => line[name]),
      number(page.language, said.length),
    )
  }
  return [side('changed'), ' / ', side('unchanged')]
}

/** Statements that no item has are counted themselves. */
const statementsOf = (page: Page, { changed, unchanged }: PublicReform): Child => {
  const side = (ids: readonly PublicId[]) => values(page, ids, number(page.language, pickSame(page, ids).length))
  return [side(changed), ' / ', side(unchanged)]
}

const pair = (figure: Child, words: string): Child => (
  <div>
    <dt>{words}</dt>
    <dd>{figure}</dd>
  </div>
)

/** The event whose people are meant. */
const LINKED = 4

function eventLink({ language, links, site }: Page, id: PublicId): Child {
  const row = site.events.get(id)
  return (
    row && <a href={links.page(`${language}/events/${id}`)}>{texts[language].ofRelease(dateInFigures(language, row.date))}</a>
  )
}

/** Those that say “unconditional” themselves first; then the newest. */
function demands(page: Page, { releaseDemands }: ReformsDocument): Child {
  const t = texts[page.language]
  if (releaseDemands.length === 0) return <p>{t.demandsNone}</p>
  const sorted = [...releaseDemands].sort((a, b) => Number(b.withoutTerms) - Number(a.withoutTerms))
  return [
    <p>{t.demandsText}</p>,
    <ul class="said-list">
      {sorted.slice(0, LISTED).map((one) => (
        <li>
          {demand(page, one)}
          {one.events.slice(0, LINKED).map((event) => [' ', eventLink(page, event)])}
          {one.withoutTerms && <span class="meta"> {t.withoutTerms}</span>}
        </li>
      ))}
    </ul>,
    sorted.length > LISTED && <p class="meta">{t.more(number(page.language, sorted.length - LISTED))}</p>,
  ]
}
