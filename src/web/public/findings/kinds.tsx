import type { Child } from 'hono/jsx'
import type { Cited, KindsDocument, PublicKindCard, PublicKindEvent, PublicKindLine } from '#publish/findings/types.ts'
import type { PublicId, PublicStatement } from '#publish/types.ts'
import { event as eventTexts } from '#texts/event.ts'
import { findings } from '#texts/findings/index.ts'
import { kinds as texts } from '#texts/findings/kinds.ts'
import { countOf, number, rangeInFigures } from '#texts/numbers.ts'
import { upperFirst } from '#texts/statements.ts'
import { eventLink } from '../../components/event-link.tsx'
import { kindName, lineName, scopeName } from '../../components/labels.ts'
import { values } from '../../components/notes.tsx'
import { firstOf, inLanguage, type Page, pick, pickSame } from '../../components/page.ts'
import { section } from '../../components/section.tsx'
import { joined, said, statementList } from '../../components/statement.tsx'
import { kindsFigure, sumInFigures } from './kinds-figure.tsx'
import { safeSection } from './kinds-safe.tsx'

/** So many events stand beside a kind, the newest. */
const SHOWN = 12
const SHAPE = { supported: 'yes', contradicted: 'no', mixed: 'mixed' } as const

export function kinds(page: Page, document: KindsDocument): Child {
  const { language } = page
  const t = texts[language]
  if (document.kinds.length === 0 && document.beside.length === 0) return <p>{findings[language].none}</p>
  return [
    section(page, {
      id: 'h-kinds',
      heading: null,
      main: [
        <figure>
          <figcaption>{t.figure}</figcaption>
          {kindsFigure(language, document.kinds)}
          <p class="said">{out(page, document)}</p>
        </figure>,
        table(page, document.kinds),
      ],
      margin: t.how.map((line) => <p>{line}</p>),
    }),
    document.cards.map((card) => whole(page, card, document.cards.length > 1)),
    reversed(page, document),
    beside(page, document),
    safeSection(page, document.figures),
  ]
}

function out({ language }: Page, { all, said: known }: KindsDocument): string {
  const t = texts[language]
  const events = (n: number) => countOf(language, 'event', n)
  const parts = all.people.map(({ scope, events: counted, people }) => {
    const own = known.people.find((one) => one.scope === scope)
    const [some, whole] = [own ? sumInFigures(language, own.people) : number(language, 0), sumInFigures(language, people)]
    if (scope === null) return `${t.noNumber} (${events(counted)})`
    const name = scopeName(language, scope).toLocaleLowerCase('be')
    return `${name}: ${some === whole ? whole : t.of(some, whole)} (${events(counted)})`
  })
  return [
    t.out(number(language, known.events), number(language, all.events)),
    ...(parts.length === 0 ? [] : [t.counted(parts.join('; '))]),
    ...(all.without.length === 0 ? [] : [t.open(events(all.without.length))]),
  ].join(' ')
}

function table(page: Page, lines: readonly PublicKindLine[]): Child {
  const { language } = page
  const t = texts[language]
  return (
    <table>
      <caption>{t.asTable}</caption>
      <thead>
        <tr>
          <th scope="col">{t.kind}</th>
          <th scope="col" class="num">
            {t.people}
          </th>
          <th scope="col" class="num">
            {t.events}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => [
          <tr>
            <th scope="row" class="name">
              {upperFirst(kindName(language, line.kind))}
            </th>
            <td class="num">{line.events.length === 0 ? '–' : sumInFigures(language, line.known)}</td>
            <td class="num">{number(language, line.events.length)}</td>
          </tr>,
          <tr class="more">
            <td colspan={3}>{where(page, line)}</td>
          </tr>,
        ])}
      </tbody>
    </table>
  )
}

/** Each number opens its quotes; where nobody says how many, the date does. */
function where(page: Page, { events, known, free, alone }: PublicKindLine): Child {
  const { language } = page
  const t = texts[language]
  const shown = events.slice(0, SHOWN)
  const numbered = shown.filter((one) => one.numbered)
  const open = shown.filter((one) => !one.numbered)
  const parts: Child[] = []
  if (numbered.length > 0)
    parts.push(
      joined(
        numbered.map((one) => [
          eventLink(page, one.event, one.date),
          ': ',
          values(page, quoted(page, one), rangeInFigures(language, one.people)),
        ]),
        '; ',
      ),
    )
  if (open.length > 0)
    parts.push([
      `${t.notSaid}: `,
      joined(
        open.map((one) => [
          eventLink(page, one.event, one.date),
          ' (',
          values(page, quoted(page, one), rangeInFigures(language, one.people)),
          ')',
        ]),
        '; ',
      ),
    ])
  if (events.length > SHOWN) parts.push(t.earlier(countOf(language, 'event', events.length - SHOWN)))
  if (free.min !== known.min) parts.push(t.free(sumInFigures(language, free)))
  if (alone.people > 0) parts.push(values(page, alone.cited, t.alone(number(language, alone.people))))
  return joined(parts, '. ')
}

/** Where the ends differ, what gives each of them; where counters do, each of these; else the first. */
const quoted = (page: Page, { cited, people: { min, max }, numbered }: PublicKindEvent): readonly PublicId[] => {
  if (min === max) return firstOf(page, cited)
  return numbered
    ? cited
    : pickSame(page, cited)
        .slice(0, 2)
        .map(({ id }) => id)
}

/** The card over all events of a kind: for and against, side by side, with what nobody says. */
function whole(page: Page, { kind, events, lines, unsaid }: PublicKindCard, several: boolean): Child {
  const { language } = page
  const t = texts[language]
  const states = eventTexts[language].states
  const n = (of: number) => t.of(number(language, of), number(language, events))
  const side = (state: keyof typeof SHAPE, of: number, cited: readonly PublicId[]) =>
    of > 0 && <span class={`state ${SHAPE[state]}`}>{[`${states[state]}: `, values(page, cited, n(of))]}</span>
  const main = [
    <p>{t.wholeOf(number(language, events))}</p>,
    <dl class="card">
      {lines.map(({ code, events: of, supporting, contradicting }) => (
        <div>
          <dt>{upperFirst(lineName(language, code))}</dt>
          <dd>
            {side('supported', of.supported, supporting.cited)}
            {side('contradicted', of.contradicted, contradicting.cited)}
            {side('mixed', of.mixed, [...supporting.cited.slice(0, 1), ...contradicting.cited.slice(0, 1)])}
          </dd>
          <dd>{of.none > 0 && <span class="state none">{`${states.none}: ${n(of.none)}`}</span>}</dd>
        </div>
      ))}
    </dl>,
    unsaid.length > 0 && [
      <h3 class="up">{t.unsaid}</h3>,
      <ul class="list2">
        {unsaid.map((code) => (
          <li>
            <span class="state none">{lineName(language, code)}</span>
          </li>
        ))}
      </ul>,
    ],
    several && <p class="meta">{t.bothKinds}</p>,
    <p class="meta">{eventTexts[language].neverShown}</p>,
  ]
  return section(page, { id: `h-${kind.replaceAll('_', '-')}`, heading: t.whole(upperFirst(kindName(language, kind))), main })
}

function reversed(page: Page, { reversed: people, heldAgain }: KindsDocument): Child {
  const { language, links, site } = page
  const t = texts[language]
  const main = [
    people.length === 0 && heldAgain.length === 0 && <p>{t.reversedNone}</p>,
    people.length > 0 && [
      <p>{t.reversedText}</p>,
      <ul class="said-list">
        {people.map(({ event, person, released, imprisoned, freeAgain }) => {
          const row = site.people.get(person)
          const date = event === null ? null : eventLink(page, event)
          return (
            <li>
              {row && [<a href={links.page(`${language}/people/${row.id}`)}>{inLanguage(language, row.name)}</a>, '. ']}
              {statementWords(page, released)}
              {date !== null && [' (', date, ')']}
              {'; '}
              {values(page, imprisoned, t.again)}
              {freeAgain && <span class="meta"> {t.freeAgain}</span>}
            </li>
          )
        })}
      </ul>,
    ],
    heldAgain.length > 0 && (
      <p>
        {t.heldAgain}{' '}
        {joined(
          heldAgain.map((one) => [eventLink(page, one.event, one.date), values(page, firstOf(page, one.cited), '')]),
          '; ',
        )}
      </p>
    ),
  ]
  return section(page, { id: 'h-reversed', heading: t.reversed, main })
}

/** What a statement says, opening its quote. */
function statementWords(page: Page, cited: readonly PublicId[]): Child {
  const [first] = pickSame(page, cited)
  return first ? values(page, cited, said(page, first)) : null
}

/** That it was announced is said by the heading; “not done” is not so of what is reported. */
const announcements = (page: Page, cited: readonly PublicId[]): PublicStatement[] =>
  pickSame(page, cited).map((statement) => ({ ...statement, modality: 'asserted' }))

function beside(page: Page, { beside: groups, movements, announced }: KindsDocument): Child {
  const { language } = page
  const t = texts[language]
  const apart = (heading: string, events: readonly (Cited & Pick<PublicKindEvent, 'event' | 'date'>)[]) =>
    events.length > 0 && [
      <h3 class="up">{heading}</h3>,
      <p>
        {joined(
          events.map((one) => [eventLink(page, one.event, one.date), values(page, firstOf(page, one.cited), '')]),
          '; ',
        )}
      </p>,
    ]
  if (groups.length + movements.length + announced.length === 0) return null
  const main = [
    <p>{t.besideText}</p>,
    groups.map(({ why, cited, statements }) => [
      <h3 class="up">{t.why[why]}</h3>,
      statementList(page, why === 'announced' ? announcements(page, cited) : pickSame(page, cited)),
      statements > cited.length && <p class="meta">{t.more(number(language, pick(page, cited).length))}</p>,
    ]),
    apart(t.movements, movements),
    apart(t.announced, announced),
  ]
  return section(page, { id: 'h-beside', heading: t.beside, main })
}
