import type { Child } from 'hono/jsx'
import type { Edtf } from '#core/edtf.ts'
import type { PersonDocument, PublicStatement } from '#publish/types.ts'
import { dateInFigures, dateInWords, machineDate } from '#texts/dates.ts'
import { event as eventTexts } from '#texts/event.ts'
import { SITE_LANGUAGES } from '#texts/language.ts'
import { overview } from '#texts/overview.ts'
import { person as texts } from '#texts/person.ts'
import { upperFirst } from '#texts/statements.ts'
import { kindName } from '../../components/labels.ts'
import { isQuoted, value, values } from '../../components/notes.tsx'
import {
  type Content,
  firstOf,
  inLanguage,
  type Page,
  type PageSetting,
  pick,
  startPage,
  uncited,
} from '../../components/page.ts'
import { redacted } from '../../components/redacted.tsx'
import { section } from '../../components/section.tsx'
import { contradictions } from '../../components/sides.tsx'
import { sourceList } from '../../components/source-list.tsx'
import { details, joined, said, statementList } from '../../components/statement.tsx'

const WHY = ['role', 'charge', 'sentence', 'violation', 'citizenship', 'recognition'] as const

export function personPage(setting: PageSetting, document: PersonDocument): Content {
  const page = startPage(setting, document)
  const { language } = setting
  const t = texts[language]
  const name = inLanguage(language, document.name)
  const main = [
    <h1>{name}</h1>,
    otherNames(page, document),
    section(page, { id: 'h-now', heading: null, main: head(page, document) }),
    section(page, { id: 'h-line', heading: t.line, main: timeline(page, document) }),
    section(page, { id: 'h-why', heading: t.why, main: why(page, document) }),
    document.contradictions.length > 0 &&
      section(page, {
        id: 'h-sides',
        heading: eventTexts[language].contradictions,
        main: contradictions(page, document.contradictions),
      }),
    others(page),
    <p class="s meta">
      {eventTexts[language].neverShown} {t.correct}
    </p>,
    sourceList(page, document.sources, `people/${document.id}.json`),
  ]
  return { title: name, section: 'people', main }
}

function otherNames({ language }: Page, { name }: PersonDocument): Child {
  const others = SITE_LANGUAGES.filter((other) => other !== language && name[other] !== name[language])
  if (others.length === 0) return null
  return <p class="meta">{joined(others.map((other) => <span lang={other}>{name[other]}</span>))}</p>
}

function head(page: Page, document: PersonDocument): Child {
  const { language, links } = page
  const t = texts[language]
  const { status } = document
  return (
    <dl class="facts">
      <dt>{t.now}</dt>
      <dd>
        {values(page, status.statements, t.statuses[status.code])}
        {status.asOf !== null && `; ${t.asOf(dateInWords(language, status.asOf))}`}
      </dd>
      {document.kinds.length > 0 && [
        <dt>{t.kinds}</dt>,
        <dd>
          {joined(
            document.kinds.map(({ kind, statements }) => values(page, firstOf(page, statements), kindName(language, kind))),
            '; ',
          )}
        </dd>,
      ]}
      {document.events.length > 0 && [
        <dt>{t.events}</dt>,
        <dd>
          {joined(
            document.events.map(({ event, date }) => (
              <a href={links.page(`${language}/events/${event}`)}>{dateInFigures(language, date)}</a>
            )),
            ', ',
          )}
        </dd>,
      ]}
      <dt>{t.shownBecause}</dt>
      <dd>{basis(page, document.basis)}</dd>
    </dl>
  )
}

function basis({ language }: Page, code: string): string {
  const { bases } = texts[language]
  const known = (key: string): key is keyof typeof bases => key in bases
  return known(code) ? bases[code] : code
}

/** Heavy line in custody, dotted outside, said in words above it. An unknown day is said, not left out. */
function timeline(page: Page, document: PersonDocument): Child {
  const { language, links } = page
  const t = texts[language]
  if (document.timeline.length === 0) return <p>{t.lineNone}</p>
  const items = stations(page, document).map(({ statements, first, date, inCustody }) => {
    const machine = machineDate(date)
    const when = date === null ? t.dayUnknown : dateInWords(language, date)
    const rows = [...new Set(statements.flatMap(({ event }) => event ?? []))].flatMap((id) => page.site.events.get(id) ?? [])
    return (
      <li class={inCustody === true ? 'held' : undefined}>
        {machine === undefined ? <span class="when">{when}</span> : <time datetime={machine}>{when}</time>}
        <strong>
          {values(
            page,
            statements.map(({ id }) => id),
            said(page, first),
          )}
        </strong>
        {joined(['', ...details(page, first, { person: true })])}
        {rows.map((row) => [
          ' · ',
          <a
            href={links.page(`${language}/events/${row.id}`)}
          >{`${overview[language].event} ${dateInFigures(language, row.date)}`}</a>,
        ])}
      </li>
    )
  })
  return [<p class="meta">{t.lineHelp}</p>, <ol class="line">{items}</ol>]
}

type Station = { statements: PublicStatement[]; first: PublicStatement; date: Edtf | null; inCustody: boolean | null }

/** Neighbours that say the same of the same day are one station with several quotes. */
function stations(page: Page, document: PersonDocument): Station[] {
  const found: (Station & { key: string })[] = []
  const inLine = new Set(document.timeline.map(({ statement }) => statement))
  for (const { statement: id, date, inCustody } of document.timeline) {
    const statement = page.statements.get(id)
    // A translation gives way to the station of the statement that it translates.
    if (!statement || (statement.id !== id && inLine.has(statement.id))) continue
    const { counts, places, terms, articles } = statement
    const key = JSON.stringify([date, inCustody, said(page, statement), counts, places, terms, articles])
    const last = found.at(-1)
    if (last?.key === key) last.statements.push(statement)
    else found.push({ key, statements: [statement], first: statement, date, inCustody })
  }
  return found
}

function why(page: Page, document: PersonDocument): Child {
  const t = texts[page.language]
  const known = WHY.flatMap((code) => {
    const statements = pick(page, document.why[code] ?? [])
    return statements.length === 0 ? [] : [{ code, statements }]
  })
  if (known.length === 0) return <p>{t.whyNone}</p>
  return (
    <dl class="facts">
      {known.map(({ code, statements }) => [
        <dt>{t.whys[code]}</dt>,
        <dd>
          {statements.map((statement, i) => {
            const more = details(page, statement, { person: true })
            return [
              i > 0 && <br />,
              value(
                page,
                statement.quote,
                more.length === 0 || code === 'role'
                  ? quoted(page, statement)
                  : [upperFirst(said(page, statement)), ': ', joined(more, ', ')],
              ),
            ]
          })}
        </dd>,
      ])}
    </dl>
  )
}

/** The words of the source, where no more can be said in ours and they may be shown. */
function quoted(page: Page, statement: PublicStatement): Child {
  const quote = page.quotes.get(statement.quote)
  return quote && isQuoted(quote) ? redacted(page.language, quote.exact) : upperFirst(said(page, statement))
}

function others(page: Page): Child {
  const rest = uncited(page)
  if (rest.length === 0) return null
  return section(page, { id: 'h-others', heading: texts[page.language].others, main: statementList(page, rest) })
}
