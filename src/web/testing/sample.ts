import { sha256 } from '#core/canonical.ts'
import type { FindingDocuments } from '#publish/findings/types.ts'
import type { Published } from '#publish/read.ts'
import type {
  ArticleDocument,
  BoardDocument,
  EventDocument,
  HelpDocument,
  Manifest,
  OverviewDocument,
  PersonDocument,
  SourceDocument,
} from '#publish/types.ts'
import { exactly, line, on, quote, statement } from './build.ts'
import { gap, gapRows } from './gap.ts'
import { board } from './sample-board.ts'
import { december, moved, september } from './sample-events.ts'
import { kolesnikova, statkevich } from './sample-people.ts'
import { source1, source2 } from './sample-sources.ts'
import { article, articleRow, help } from './sample-writings.ts'

/** A small published state: public facts about public figures, in our own words. */
const row = ({ id, date, isRelease, announcedOnly, total, kinds }: EventDocument) => ({
  id,
  date,
  isRelease,
  announcedOnly,
  total: total && { min: total.min, max: total.max, scope: total.scope },
  kinds: kinds.map(({ kind }) => kind),
  stayed: null,
  destinations:
    id === 'september'
      ? [{ code: 'LT', ...exactly(51) }]
      : id === 'december'
        ? [
            { code: 'UA', ...exactly(114) },
            { code: 'LT', ...exactly(9) },
          ]
        : [],
})
const person = ({ id, name, status, kinds, events }: PersonDocument) => ({
  id,
  name,
  status: status.code,
  statusAsOf: status.asOf,
  kinds: kinds.map(({ kind }) => kind),
  events,
})
const source = ({ id, title, publisher, published, language, summary }: SourceDocument) => ({
  id,
  title,
  publisher,
  published,
  language,
  summary,
})

const gapEvents: EventDocument[] = gapRows.map((found) => ({
  ...moved,
  ...found,
  isRelease: true,
  kinds: [],
  total: found.total && { ...found.total, statements: [] },
}))

export const overview: OverviewDocument = {
  v: 1,
  kind: 'sample',
  readUntil: on('2026-03-20'),
  latestEvent: on('2025-12-18'),
  events: [row(moved), row(december), row(september), ...gapRows],
  people: [person(statkevich), person(kolesnikova)],
  sources: [source(source1), source(source2)],
  held: [
    line('h1', 'held', 1140, 'Pozirk', { counter: { code: 'pozirk', person: null, text: 'Pozirk' }, asOf: on('2026-03-05') }),
    line('h2', 'held', [1201, 1336], 'Viasna', {
      counter: { code: 'viasna', person: null, text: 'Viasna' },
      asOf: on('2025-09-30'),
    }),
  ],
  gaps: [gap],
  articles: [articleRow],
  help: true,
  board: true,
  statements: [statement('h1', 'tally'), statement('h2', 'tally')],
  quotes: [
    quote('q-h1', '1,140 political prisoners', { before: 'In prison are ', after: '.' }),
    quote('q-h2', 'between 1,201 and 1,336', { before: 'Counted were ', after: '.' }),
  ],
}

export const documents = {
  events: [september, december, moved, ...gapEvents],
  people: [statkevich, kolesnikova],
  sources: [source1, source2],
  articles: [article],
  help,
  board,
}

/** A published state held in memory. Hashes are those of the documents, as in a folder. */
export function publishedOf(
  overview: OverviewDocument,
  found: {
    events: EventDocument[]
    people: PersonDocument[]
    sources: SourceDocument[]
    articles?: ArticleDocument[]
    help?: HelpDocument
    board?: BoardDocument
    findings?: Partial<FindingDocuments>
  },
): Published {
  const files = new Map<string, Uint8Array>([
    ['overview.json', json(overview)],
    [
      'statements.jsonl',
      Buffer.from(found.events.flatMap(({ statements }) => statements.map((one) => `${JSON.stringify(one)}\n`)).join('')),
    ],
    ['events.csv', Buffer.from(`id,date\n${overview.events.map(({ id, date }) => `${id},${date}\n`).join('')}`)],
    ...found.events.map((one) => [`events/${one.id}.json`, json(one)] as const),
    ...found.people.map((one) => [`people/${one.id}.json`, json(one)] as const),
    ...found.sources.map((one) => [`sources/${one.id}.json`, json(one)] as const),
    ...(found.articles ?? []).map((one) => [`articles/${one.id}.json`, json(one)] as const),
    ...Object.entries(found.findings ?? {}).map(([kind, one]) => [`findings/${kind}.json`, json(one)] as const),
    ['help.json', json(found.help ?? { v: 1, cards: [] })],
    ['board.json', json(found.board ?? { v: 1, offers: [] })],
  ])
  const listed = [...files].map(([path, bytes]) => ({ path, sha256: sha256(bytes), size: bytes.length }))
  const manifest: Manifest = {
    v: 1,
    register: 'register1',
    number: 1,
    publishedOn: '2026-03-21',
    files: listed,
    root: sha256(JSON.stringify(listed)),
    publicKey: 'key',
    signature: 'signature',
  }
  const byId = <Document extends { id: string }>(list: Document[]) => {
    const map = new Map(list.map((one) => [one.id, one]))
    return (id: string) => map.get(id) ?? null
  }
  return {
    manifest,
    overview,
    event: byId(found.events),
    person: byId(found.people),
    source: byId(found.sources),
    article: byId(found.articles ?? []),
    help: () => found.help ?? { v: 1, cards: [] },
    board: () => found.board ?? { v: 1, offers: [] },
    finding: (kind) => found.findings?.[kind] ?? null,
    file: (path) => (path === 'manifest.json' ? json(manifest) : (files.get(path) ?? null)),
  }
}

const json = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value))

export const samplePublished = (): Published => publishedOf(overview, documents)
