import type { Child } from 'hono/jsx'
import { assess } from '#assess/index.ts'
import type { CountLine, EventAssessment } from '#core/assessment.ts'
import type { StatementId } from '#core/ids.ts'
import { recordOfThing, rowsOf } from '#pipeline/thing-record.ts'
import { isStanding, type StatementRow, type Thing } from '#register/index.ts'
import { dateInFigures, dateInWords } from '#texts/dates.ts'
import { coding } from '#texts/desk/coding.ts'
import { things as texts } from '#texts/desk/things.ts'
import { event as publicTexts } from '#texts/event.ts'
import { countOf, number, rangeInFigures } from '#texts/numbers.ts'
import { bodyName, kindName, thingName } from '../../components/labels.ts'
import type { Answer, Ask } from '../ask.ts'
import { sourcesOf } from './appearing.ts'
import { eventName } from './event-words.tsx'
import { noSuchThing } from './missing.tsx'
import { pathOfThing, type Setting, settingOf, thingIn } from './setting.ts'
import { sharedFacts } from './shared-facts.tsx'
import { byKind, pagesByKind } from './statements.tsx'
import { joined, namedOf, nameOf } from './words.tsx'

/** Statements and people shown at once. */
const A_PAGE = 60

/** The page of a release event: numbers by who counts, kinds, people, contradictions, every statement; drafts marked as such. */
export function eventPage(ask: Ask): Answer {
  const setting = settingOf(ask)
  const thing = thingIn(setting, 'release_event')
  if (!thing) return noSuchThing(setting, 'events')
  const { view, language } = setting
  const t = texts[language]
  const p = publicTexts[language]
  const { about, naming } = rowsOf(view, thing)
  const rows = [...about, ...naming]
  const standing = rows.filter(isStanding)
  const away = rows.filter((row) => !standing.includes(row))
  const found = assess(recordOfThing(view, thing, { register: setting.register, drafts: true })).events.find(
    ({ event }) => event === thing.key,
  )
  return {
    title: t.event,
    part: 'events',
    main: [
      <h1>{eventName(setting, thing)}</h1>,
      <p class="meta">{t.assessedHelp}</p>,
      <section class="s">{head(setting, thing, rows, found)}</section>,
      <section class="s" aria-labelledby="h-counts">
        <h2 id="h-counts">{t.counts}</h2>
        {found && found.counts.length > 0 ? [differences(setting, found), counts(setting, found.counts)] : <p>{t.countsNone}</p>}
      </section>,
      <section class="s" aria-labelledby="h-people">
        <h2 id="h-people">{t.peopleHere}</h2>
        {people(setting, standing)}
      </section>,
      <section class="s" aria-labelledby="h-known">
        <h2 id="h-known">{t.known}</h2>
        {standing.length === 0 ? <p>{t.knownNoneEvent}</p> : pagesByKind(setting, thing, standing)}
      </section>,
      away.length > 0 && (
        <details class="s">
          <summary>{t.away(number(language, away.length))}</summary>
          {byKind(setting, thing, away.slice(0, A_PAGE))}
        </details>
      ),
      found && found.negotiators.length > 0 && (
        <section class="s" aria-labelledby="h-deal">
          <h2 id="h-deal">{p.negotiators}</h2>
          <p>
            {joined(
              found.negotiators.map(({ occurrence, statements }) => [namedOf(setting, occurrence), mark(setting, statements)]),
              ', ',
            )}
          </p>
        </section>
      ),
    ],
  }
}

function head(setting: Setting, thing: Thing, rows: readonly StatementRow[], found: EventAssessment | undefined): Child {
  const { view, language } = setting
  const t = texts[language]
  const p = publicTexts[language]
  const waiting = rows.filter(({ latest }) => latest === null).length
  return (
    <dl class="facts">
      <dt>{t.kinds}</dt>
      <dd>
        {!found || found.kinds.length === 0
          ? p.kindsNone
          : joined(
              found.kinds.map(({ kind, statements }) => [kindName(language, kind), mark(setting, statements)]),
              '; ',
            )}
        {found?.announcedOnly && `; ${t.announcedOnly}`}
        {found && !found.isRelease && `. ${p.notRelease}`}
      </dd>
      <dt>{t.statements}</dt>
      <dd>
        {t.counted(number(language, rows.length), number(language, waiting))},{' '}
        {countOf(language, 'source', sourcesOf(view, thing).length)}
      </dd>
      {thing.entity !== null && [
        <dt>{coding[language].title}</dt>,
        <dd>
          <a href={`/${language}/codings/${thing.entity}`}>{coding[language].fromEvent}</a>
        </dd>,
      ]}
      {sharedFacts(setting, thing, found?.contradictions ?? [])}
    </dl>
  )
}

/** A question mark by what rests on drafts alone. */
const mark = ({ view }: Setting, statements: readonly StatementId[]): Child =>
  statements.every((id) => view.statements.get(id)?.latest === null) && <span class="q"> ?</span>

function differences({ language }: Setting, { differences: found }: EventAssessment): Child {
  const p = publicTexts[language]
  const said = {
    counters_differ: p.differs,
    parts_exceed_total: p.partsExceed,
    parts_below_total: p.partsBelow,
    names_exceed_count: p.namesExceed,
  }
  return found.map(({ code, low, high, ...thing }) => (
    <p>{said[code](thingName(language, thing), number(language, low), number(language, high))}</p>
  ))
}

/** Every number by what it is a number of: how many, who says so, as of when. */
function counts(setting: Setting, lines: readonly CountLine[]): Child {
  const { language } = setting
  const groups = Map.groupBy(lines, (line) => thingName(language, line))
  return (
    <dl class="up">
      {[...groups].map(([heading, group]) => (
        <div class="scope">
          <dt>{heading}</dt>
          <dd>
            {group.map((line) => (
              <span>
                <b>
                  <a href={`#s-${line.statements[0].slice(0, 12)}`}>{rangeInFigures(language, line)}</a>
                  {mark(setting, line.statements)}
                </b>{' '}
                {counter(setting, line)}
                <small> {remarks(setting, line).join(', ')}</small>
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function counter(setting: Setting, { counter: { code, occurrence, layer } }: CountLine): string {
  const { view, language } = setting
  const source = view.layers.get(layer)?.source
  return (
    bodyName(language, code) ??
    (occurrence === null ? (source?.publisher ?? texts[language].publisherCounts) : namedOf(setting, occurrence))
  )
}

function remarks({ language }: Setting, line: CountLine): string[] {
  const t = texts[language]
  return [
    ...(line.asOf === null ? [] : [dateInFigures(language, line.asOf)]),
    ...(line.window === 'cumulative' ? [publicTexts[language].since(dateInWords(language, line.since))] : []),
    ...(line.superseded ? [t.superseded] : []),
  ]
}

/** Everybody of whom a statement of this event tells. */
function people(setting: Setting, rows: readonly StatementRow[]): Child {
  const { view, language } = setting
  const found = new Map<Thing['key'], { thing: Thing; accepted: boolean }>()
  for (const { statement, latest } of rows) {
    const thing = view.occurrences.get(statement.subject)?.type === 'person' ? view.thing(statement.subject) : undefined
    if (thing) found.set(thing.key, { thing, accepted: latest !== null || (found.get(thing.key)?.accepted ?? false) })
  }
  if (found.size === 0) return <p>{texts[language].peopleNone}</p>
  return (
    <ul class="list2">
      {[...found.values()].slice(0, A_PAGE * 4).map(({ thing, accepted }) => (
        <li>
          <a href={`/${language}/${pathOfThing(thing)}`}>{nameOf(setting, thing)}</a>
          {!accepted && <span class="q"> ?</span>}
        </li>
      ))}
    </ul>
  )
}
