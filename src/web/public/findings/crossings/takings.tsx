import type { Child } from 'hono/jsx'
import type { PublicIndicator, PublicLeg, PublicTaking } from '#publish/findings/types.ts'
import type { PublicId } from '#publish/types.ts'
import { crossings as texts } from '#texts/findings/crossings.ts'
import { number } from '#texts/numbers.ts'
import { upperFirst } from '#texts/statements.ts'
import { COERCION } from '#vocabulary/coercion.ts'
import { placeName } from '../../../components/labels.ts'
import { value, values } from '../../../components/notes.tsx'
import { inLanguage, type Page, pickSame } from '../../../components/page.ts'
import { redacted } from '../../../components/redacted.tsx'
import { details, joined, said } from '../../../components/statement.tsx'
import { whoCounts } from '../../../components/who-counts.tsx'
import { pathOf } from '../../../routes.ts'
import { dayOf } from './who.tsx'

/** More than these say the same again: the page of the event has them all. */
const MOST = 4
export const SHAPE = { supported: 'yes', contradicted: 'no', mixed: 'mixed', none: 'none' } as const

/** One taking: the ledger line of each State, and what speaks for and against coercion, both in the same size. */
export function takingBlock(page: Page, taking: PublicTaking): Child {
  const { language } = page
  const t = texts[language]
  const { legs, indicators, dated } = taking
  const posts = legs.flatMap((leg) => leg.posts)
  const papers = indicators.find(({ code }) => code === 'papers_taken')
  const silent = COERCION.filter(({ code }) => !indicators.some((one) => one.code === code))
  return [
    <h3>{dayOf(page, taking)}</h3>,
    <dl class="facts">
      {legs.map((leg) => [<dt>{leg.to === null ? t.notOnMap : placeName(language, leg.to)}</dt>, <dd>{people(page, leg)}</dd>])}
      <dt>{t.day}</dt>
      <dd>{t.dated[dated]}</dd>
      <dt>{t.post}</dt>
      <dd>
        {posts.length === 0
          ? t.postNotSaid
          : posts.map(({ code, text, cited }, i) => [
              i > 0 && ', ',
              values(page, cited, code === null ? redacted(language, text) : placeName(language, code)),
            ])}
      </dd>
      <dt>{t.papers}</dt>
      <dd>{papersOf(page, papers)}</dd>
      <dt>{t.named}</dt>
      <dd>{namesIn(page, taking)}</dd>
    </dl>,
    <dl class="asked">{indicators.map((one) => indicatorRow(page, one, taking.named))}</dl>,
    silent.length > 0 && (
      <p class="meta">
        {t.nothingSaid}: {silent.map(({ labels }) => labels[language]).join('; ')}.
      </p>
    ),
  ]
}

const people = (page: Page, { counts, cited }: PublicLeg): Child =>
  counts.length === 0 ? values(page, cited, texts[page.language].peopleNotSaid) : whoCounts(page, counts)

function papersOf(page: Page, papers: PublicIndicator | undefined): Child {
  const t = texts[page.language]
  if (papers === undefined) return t.papersStates.none
  return values(page, [...papers.supporting, ...papers.contradicting], t.papersStates[papers.state])
}

/** Who is named as taken, and how many of the people of the release are named at all. */
function namesIn(page: Page, { legs, named }: PublicTaking): Child {
  const { language, links, site } = page
  const t = texts[language]
  const names = new Map(legs.flatMap((leg) => leg.people.map(({ person, cited }) => [person, cited] as const)))
  const rows = [...names].flatMap(([person, cited]) => {
    const row = site.people.get(person)
    return row ? [{ row, cited }] : []
  })
  if (rows.length === 0) return named === 0 ? t.namedNone : t.namedOnly(number(language, named))
  return [
    rows.map(({ row, cited }, i) => [
      i > 0 && ', ',
      <a href={links.page(pathOf.person(language, row.id))}>{inLanguage(language, row.name)}</a>,
      values(page, cited, ''),
    ]),
    named > rows.length && `; ${t.namedRest(number(language, named - rows.length))}`,
  ]
}

const ENTRIES = new Map(COERCION.map((entry) => [entry.code, entry]))

function indicatorRow(
  page: Page,
  { code, state, supporting, contradicting, claimed, people: of }: PublicIndicator,
  named: number,
): Child {
  const { language } = page
  const t = texts[language]
  const known = of.supported + of.contradicted + of.mixed
  const sides = [
    { words: t.for, ids: supporting },
    { words: t.against, ids: contradicting },
    { words: t.claimed, ids: claimed },
  ].filter(({ ids }) => ids.length > 0)
  return (
    <div>
      <dt>{upperFirst(ENTRIES.get(code)?.labels[language] ?? code)}</dt>
      <dd>
        <span class={`state ${SHAPE[state]}`}>{t.states[state]}</span>
      </dd>
      <dd class="wide">
        {sides.map(({ words, ids }) => (
          <p>
            {words}: {joined(spoken(page, ids), '; ')}
          </p>
        ))}
        {named > 0 && <p class="meta">{t.namedKnown(number(language, known), number(language, named))}</p>}
      </dd>
    </div>
  )
}

/** Statements in a few words each, those that look the same once. */
function spoken(page: Page, ids: readonly PublicId[]): Child[] {
  const unlike = new Map(
    pickSame(page, ids).map((statement) => {
      const { quote, counts, places, person } = statement
      return [JSON.stringify([page.quotes.get(quote)?.id, said(page, statement), counts, places, person]), statement]
    }),
  )
  const rest = unlike.size - MOST
  const more = rest > 0 ? [texts[page.language].more(number(page.language, rest))] : []
  const shown = [...unlike.values()].slice(0, MOST).map((statement) => {
    // The name is a link of its own, and no link stands in another.
    const row = statement.person === null ? undefined : page.site.people.get(statement.person)
    return [
      value(page, statement.quote, joined([said(page, statement), ...details(page, statement, { person: true })], ', ')),
      row && [
        ' (',
        <a href={page.links.page(pathOf.person(page.language, row.id))}>{inLanguage(page.language, row.name)}</a>,
        ')',
      ],
    ]
  })
  return [...shown, ...more]
}
