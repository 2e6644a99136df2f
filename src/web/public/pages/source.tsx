import type { Child } from 'hono/jsx'
import type { SourceDocument } from '#publish/types.ts'
import { dateInFigures, dateInWords } from '#texts/dates.ts'
import { langAttribute } from '#texts/language.ts'
import { copyInWords, source as texts } from '#texts/source.ts'
import { kindOf, upperFirst } from '#texts/statements.ts'
import { marked } from '../../components/marked.tsx'
import { address, isNamed } from '../../components/notes.tsx'
import { type Content, inLanguage, type PageSetting } from '../../components/page.ts'
import { redacted } from '../../components/redacted.tsx'
import { joined } from '../../components/statement.tsx'

/** The title stays neutral: the date of the source, never its headline. */
export function sourcePage(setting: PageSetting, document: SourceDocument): Content {
  const { language } = setting
  const t = texts[language]
  const main = [
    <h1 lang={document.title === null ? undefined : langAttribute(document.language)}>
      {document.title === null ? t.untitled : redacted(language, document.title)}
    </h1>,
    <div class="s">{facts(setting, document)}</div>,
    <section class="s" aria-labelledby="h-passages">
      <h2 id="h-passages">{t.passages}</h2>
      {passages(setting, document)}
    </section>,
    <section class="s" aria-labelledby="h-statements">
      <h2 id="h-statements">{t.statements}</h2>
      {statements(setting, document)}
    </section>,
  ]
  return {
    title: document.published === null ? t.untitled : dateInFigures(language, document.published),
    section: 'sources',
    main,
  }
}

function facts(setting: PageSetting, document: SourceDocument): Child {
  const { language, links } = setting
  const t = texts[language]
  const known = (kind: string): kind is keyof typeof t.kinds => kind in t.kinds
  return (
    <dl class="facts">
      {document.publisher !== null &&
        isNamed(document.publisher) && [<dt>{t.publisher}</dt>, <dd>{redacted(language, document.publisher)}</dd>]}
      <dt>{t.kind}</dt>
      <dd>{known(document.publisherKind) ? t.kinds[document.publisherKind] : document.publisherKind}</dd>
      <dt>{t.published}</dt>
      <dd>{dateInWords(language, document.published)}</dd>
      <dt>{t.language}</dt>
      <dd>{t.languages[document.language]}</dd>
      <dt>{t.addresses}</dt>
      <dd>
        {document.addresses.length === 0
          ? t.noAddress
          : joined(
              document.addresses.map((found) => address(setting, found)),
              <br />,
            )}
      </dd>
      <dt>{t.copy}</dt>
      <dd>
        {document.capture && [<span class="id">{copyInWords(language, document.capture)}</span>, <br />]}
        {document.id} · <a href={links.file(`data/sources/${document.id}.json`)}>JSON</a>
      </dd>
    </dl>
  )
}

function passages({ language }: PageSetting, document: SourceDocument): Child {
  const t = texts[language]
  if (document.passages.length === 0) return <p>{t.passagesNone}</p>
  return [
    <p class="meta">
      {t.passagesHelp} {document.summary ? t.whole : t.quarter}
    </p>,
    ...document.passages.map((passage) => (
      <blockquote class="quote" lang={langAttribute(document.language)}>
        {marked(language, passage)}
      </blockquote>
    )),
  ]
}

function statements({ language, links, site }: PageSetting, document: SourceDocument): Child {
  if (document.statements.length === 0) return <p>{texts[language].statementsNone}</p>
  return (
    <ul class="said-list">
      {unlike(document.statements).map(({ property, person, event }) => {
        const who = person === null ? undefined : site.people.get(person)
        const row = event === null ? undefined : site.events.get(event)
        const parts: Child[] = [upperFirst(kindOf(language, property))]
        if (who) parts.push(<a href={links.page(`${language}/people/${who.id}`)}>{inLanguage(language, who.name)}</a>)
        if (row) parts.push(<a href={links.page(`${language}/events/${row.id}`)}>{dateInFigures(language, row.date)}</a>)
        return <li>{joined(parts)}</li>
      })}
    </ul>
  )
}

/** A page that says the same thing of the same person twice is listed once. */
const unlike = (statements: SourceDocument['statements']): SourceDocument['statements'] => [
  ...new Map(statements.map((one) => [`${one.property} ${one.person} ${one.event}`, one])).values(),
]
