import type { Published } from '#publish/read.ts'
import type { EventDocument, PersonDocument, SourceDocument } from '#publish/types.ts'
import { exactly, on, quote, statement } from './build.ts'
import { documents, overview, publishedOf } from './sample.ts'

/** A published state of any size, of invented people: each in one event, with eight statements from three sources. */
export function manyPublished(people: number, changedName = 'Alba'): Published {
  const sources: SourceDocument[] = Array.from({ length: Math.ceil(people / 10) }, (_, i) => ({
    ...sourceOf(),
    id: `source${i + 1}`,
  }))
  const list = Array.from({ length: people }, (_, i) => personOf(i, sources.length, i === 0 ? changedName : `Name${i}`))
  const events: EventDocument[] = documents.events
  const rows = list.map(({ id, name, status, kinds, events }) => ({
    id,
    name,
    status: status.code,
    statusAsOf: status.asOf,
    kinds: kinds.map(({ kind }) => kind),
    events,
  }))
  return publishedOf(
    {
      ...overview,
      people: rows,
      sources: sources.map(({ id, title, publisher, summary, published, language }) => ({
        id,
        title,
        publisher,
        summary,
        published,
        language,
      })),
    },
    { events, people: list, sources },
  )
}

function sourceOf(): SourceDocument {
  const [first] = documents.sources
  if (!first) throw new RangeError('the sample has a source')
  return first
}

const TYPES = ['detention', 'charge', 'sentence', 'recognition', 'pardon', 'displacement', 'crossing', 'role'] as const

function personOf(i: number, sources: number, surname: string): PersonDocument {
  const id = `person${i}`
  const statements = TYPES.map((type, n) =>
    statement(`${id}s${n}`, type, {
      person: id,
      date: on(`20${20 + (n % 6)}-0${1 + (i % 9)}-1${n}`),
      event: n > 4 ? 'september' : null,
      ...(type === 'sentence' && {
        terms: [{ min: 'P8Y', max: 'P8Y' }],
        articles: [{ code: 'UK', article: '130', part: ['1'] }],
      }),
      ...(type === 'displacement' && {
        places: [{ role: 'to' as const, code: 'LT', text: 'Lithuania' }],
        counts: [{ ...exactly(51), approximate: false }],
      }),
    }),
  )
  const ids = statements.map((one) => one.id)
  return {
    v: 1,
    id,
    name: { be: `Алба ${surname}`, ru: `Алба ${surname}`, en: `Alba ${surname}` },
    level: 'public',
    basis: 'consent',
    status: { code: 'released_abroad', asOf: on('2025-09-11'), statements: ids.slice(5, 6) },
    timeline: statements.map((one, n) => ({ statement: one.id, date: one.date, inCustody: n < 5 })),
    why: { charge: ids.slice(1, 2), sentence: ids.slice(2, 3), role: ids.slice(7) },
    kinds: [{ kind: 'forced_displacement', rule: 'taken over a border', count: null, statements: ids.slice(5, 6) }],
    contradictions: [],
    events: [{ event: 'september', date: on('2025-09-11') }],
    statements,
    quotes: statements.map((one, n) =>
      quote(one.quote, `what the source says in its own words, number ${n}, of ${surname}`, {
        before: 'Some words of the sentence stand before the quoted ones, ',
        after: ', and some words follow them to the end of the sentence.',
        source: `source${1 + ((i + n) % sources)}`,
        address: { text: `https://example.org/news/2025/09/11/${i}`, partial: false },
      }),
    ),
    sources: [1, 2, 3].map((n) => `source${1 + ((i + n) % sources)}`),
  }
}
