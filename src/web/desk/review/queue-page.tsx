import type { Child } from 'hono/jsx'
import { STATEMENT_TYPES } from '#core/extraction.ts'
import type { OccurrenceId } from '#core/ids.ts'
import { LANGUAGES } from '#core/layer.ts'
import type { Source } from '#core/source.ts'
import type { RegisterView } from '#register/index.ts'
import type { Queue, QueueEntry, Topic } from '#review/index.ts'
import { dateInWords } from '#texts/dates.ts'
import { review } from '#texts/desk/review.ts'
import { number } from '#texts/numbers.ts'
import { plural } from '#texts/plural.ts'
import { source as sourceTexts } from '#texts/source.ts'
import { kindOf, upperFirst } from '#texts/statements.ts'
import type { Answer, Ask } from '../ask.ts'
import { joined, namedOf, nameOf, origin, passage, saidOf, standingOf } from '../things/words.tsx'
import { linkTo, queueFor, titleOf, wordsOf } from './desk.ts'
import { countsOf } from './queue-list.tsx'

/** Rows of one page of a list. */
const PAGE = 50

/** What waits: by document, by person, by event, or everything about one of them. */
export function queuePage(ask: Ask): Answer {
  const { query, work } = ask
  const view = work.view()
  const queue = queueFor(view)
  const about = query.get('about')
  const by = query.get('by')
  const main =
    about !== null
      ? aboutOne(ask, view, queue, about as OccurrenceId)
      : by === 'person' || by === 'event'
        ? byThing(ask, view, queue, by)
        : byDocument(ask, queue)
  return { title: review[ask.language].queue, part: 'queue', main }
}

function head({ language, query }: Ask, title: string): Child {
  const t = review[language]
  const by = query.has('about') ? null : (query.get('by') ?? 'document')
  const ways = [
    ['document', `/${language}/queue`, t.byDocument],
    ['person', `/${language}/queue?by=person`, t.byPerson],
    ['event', `/${language}/queue?by=event`, t.byEvent],
  ] as const
  return [
    <h1>{title}</h1>,
    <nav class="ways" aria-label={t.queue}>
      <ul>
        {ways.map(([way, href, words]) => (
          <li>
            <a href={href} aria-current={way === by ? 'page' : undefined}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>,
  ]
}

const ONLY = ['shared', 'contradictions', 'open', 'fresh', 'untouched'] as const
const FITS: Record<(typeof ONLY)[number], (entry: QueueEntry, ask: Ask) => boolean> = {
  shared: ({ shared }) => shared > 0,
  contradictions: ({ contradicted }) => contradicted > 0,
  open: ({ open }) => open > 0,
  fresh: ({ source }, ask) => isFresh(ask, source),
  untouched: ({ untouched }) => untouched,
}

/** Did it come in after this member last worked here; at a first visit, since they came? */
function isFresh({ session, work }: Ask, { hash }: Source): boolean {
  const at = work.cameAt(hash)
  return at !== null && at > (session.lastLooked ?? session.begun)
}

function byDocument(ask: Ask, queue: Queue): Child {
  const { language, query } = ask
  const t = review[language]
  const filters = ['language', 'kind', 'publisher', 'only'].map((name) => [name, query.get(name) ?? ''] as const)
  const wanted = new Map(filters)
  const kind = STATEMENT_TYPES.find((one) => one === wanted.get('kind'))
  const only = ONLY.find((one) => one === wanted.get('only'))
  const fits = (entry: QueueEntry) =>
    (!wanted.get('language') || entry.source.language === wanted.get('language')) &&
    (!wanted.get('publisher') || entry.source.publisher === wanted.get('publisher')) &&
    (kind === undefined || entry.kinds.has(kind)) &&
    (!only || FITS[only](entry, ask))
  const isFiltered = filters.some(([, value]) => value !== '')
  const entries = isFiltered ? queue.entries.filter(fits) : queue.entries
  return [
    head(ask, t.queueTitle),
    <p class="meta">{t.queueOrder}</p>,
    queue.entries.length > 0 && filterForm(ask, queue, wanted),
    entries.length === 0 ? (
      <p class="lede">
        {isFiltered ? t.queueEmptyFilter : t.queueEmpty} <a href={`/${language}/add`}>{t.addDocuments}</a>
      </p>
    ) : (
      paged(ask, entries, (entry) => documentRow(ask, entry))
    ),
  ]
}

function documentRow(ask: Ask, entry: QueueEntry): Child {
  const { language } = ask
  const { source } = entry
  const from: Child[] = [
    ...(source.publisher === null ? [] : [source.publisher]),
    ...(source.published === null ? [] : [dateInWords(language, source.published)]),
    sourceTexts[language].languages[source.language],
    ...(isFresh(ask, source) ? [<strong>{review[language].fresh}</strong>] : []),
    ...(entry.untouched ? [review[language].untouched] : []),
  ]
  return (
    <li>
      <a href={linkTo({ ask, source })}>{titleOf(ask, source)}</a>
      <span class="meta">{joined(countsOf(language, entry))}</span>
      <span class="meta">{joined(from)}</span>
    </li>
  )
}

function filterForm({ language }: Ask, { entries }: Queue, wanted: ReadonlyMap<string, string>): Child {
  const t = review[language]
  const publishers = [...new Set(entries.flatMap(({ source }) => source.publisher ?? []))].sort((a, b) =>
    a.localeCompare(b, 'be'),
  )
  const kinds = [...new Set(entries.flatMap((entry) => [...entry.kinds]))]
  const languages = LANGUAGES.filter((one) => entries.some(({ source }) => source.language === one))
  const choice = (name: string, label: string, options: readonly (readonly [string, string])[]): Child => (
    <p class="field">
      <label for={`f-${name}`}>{label}</label>
      <select id={`f-${name}`} name={name}>
        <option value="">{t.any}</option>
        {options.map(([value, words]) => (
          <option value={value} selected={wanted.get(name) === value}>
            {words}
          </option>
        ))}
      </select>
    </p>
  )
  return (
    <details class="filter" open={[...wanted.values()].some((value) => value !== '')}>
      <summary>{t.filters}</summary>
      <form method="get" action={`/${language}/queue`} class="filters">
        {choice(
          'only',
          t.filterOnly,
          ONLY.map((one) => [one, t.only[one]]),
        )}
        {choice(
          'kind',
          t.filterKind,
          kinds.map((kind) => [kind, kindOf(language, kind)] as const).sort((a, b) => a[1].localeCompare(b[1], 'be')),
        )}
        {choice(
          'language',
          t.filterLanguage,
          languages.map((one) => [one, sourceTexts[language].languages[one]]),
        )}
        {choice(
          'publisher',
          t.filterPublisher,
          publishers.map((one) => [one, one]),
        )}
        <p class="field">
          <button class="second" type="submit">
            {t.apply}
          </button>
        </p>
      </form>
    </details>
  )
}

function byThing(ask: Ask, view: RegisterView, queue: Queue, kind: 'person' | 'event'): Child {
  const { language } = ask
  const t = review[language]
  const found = queue.by(kind)
  return [
    head(ask, kind === 'person' ? t.byPerson : t.byEvent),
    found.length === 0 ? (
      <p class="lede">{t.queueEmpty}</p>
    ) : (
      paged(ask, found, ({ subject, drafts, documents, contradicted, who }) => {
        const counts = [
          `${number(language, drafts)} ${plural(language, drafts, t.drafts)}`,
          `${number(language, documents)} ${plural(language, documents, t.documents)}`,
          ...(contradicted > 0 ? [`${number(language, contradicted)} ${plural(language, contradicted, t.contradictions)}`] : []),
        ]
        return (
          <li>
            <a href={`/${language}/queue?about=${subject}`}>{thingName(ask, view, subject, who)}</a>
            <span class="meta">{joined(counts)}</span>
          </li>
        )
      })
    ),
  ]
}

/** A person by name, an event by its day. */
function thingName({ language }: Ask, view: RegisterView, subject: OccurrenceId, who: string): string {
  const thing = view.thing(subject)
  if (thing?.type === 'person') return nameOf({ view, language }, thing)
  const date = view.about(subject).find(({ statement }) => statement.date !== undefined)?.statement.date
  return who.startsWith('event ') && date ? dateInWords(language, date) : wordsOf(view, subject)
}

function aboutOne(ask: Ask, view: RegisterView, queue: Queue, occurrence: OccurrenceId): Child {
  const { language } = ask
  const t = review[language]
  const one = view.about(occurrence).flatMap(({ id }) => queue.told.get(id) ?? [])[0]
  const topics = one ? queue.about(one.topic.who) : []
  const name = one ? thingName(ask, view, occurrence, one.topic.who) : wordsOf(view, occurrence)
  return [
    head(ask, t.factsAbout(name)),
    topics.length === 0 ? <p class="lede">{t.queueEmpty}</p> : paged(ask, topics, (topic) => topicRow(ask, view, topic)),
  ]
}

/** Statements of one question on this page; all of them are on the pages of the documents. */
const TOLD = 20

/** All that is told on one question, drafts and decided ones, each with its words and a way to its document. */
function topicRow({ language }: Ask, view: RegisterView, topic: Topic): Child {
  const t = review[language]
  const said = { view, language }
  const [first] = topic.told
  const title = first ? upperFirst(kindOf(language, first.row.statement.property)) : ''
  return (
    <li class="topic">
      <h2>{title}</h2>
      {topic.isContradicted && <p class="meta">{t.against}</p>}
      <ul class="told">
        {topic.told.slice(0, TOLD).map(({ row }) => (
          <li>
            <strong>{saidOf(language, row.statement)}</strong> <span class="meta">{namedOf(said, row.statement.subject)}</span>
            {passage(said, row)}
            <span class="meta">
              {origin(said, row)} · {standingOf(language, row)}
            </span>
          </li>
        ))}
      </ul>
    </li>
  )
}

function paged<Row>({ language, query }: Ask, rows: readonly Row[], row: (one: Row) => Child): Child {
  const t = review[language]
  const last = Math.max(1, Math.ceil(rows.length / PAGE))
  const page = Math.min(last, Math.max(1, Math.floor(Number(query.get('page')) || 1)))
  const to = (n: number) => {
    const other = new URLSearchParams(query)
    other.set('page', String(n))
    other.delete('done')
    return `/${language}/queue?${other}`
  }
  return [
    <ol class="rows" start={(page - 1) * PAGE + 1}>
      {rows.slice((page - 1) * PAGE, page * PAGE).map(row)}
    </ol>,
    last > 1 && (
      <nav class="ways" aria-label={t.pages}>
        <ul>
          {page > 1 && (
            <li>
              <a href={to(page - 1)}>{t.newer}</a>
            </li>
          )}
          <li>
            {number(language, page)} / {number(language, last)}
          </li>
          {page < last && (
            <li>
              <a href={to(page + 1)}>{t.older}</a>
            </li>
          )}
        </ul>
      </nav>
    ),
  ]
}
