import { sha256 } from '#core/canonical.ts'
import type { Published } from '#publish/read.ts'
import type { EventDocument, Manifest, OverviewDocument, PersonDocument, SourceDocument } from '#publish/types.ts'
import { exactly, line, on, quote, statement, total } from './build.ts'
import { gap, gapRows } from './gap.ts'

/** A small published state: public facts about public figures, in our own words. */
const STATKEVICH = { be: 'Мікалай Статкевіч', ru: 'Николай Статкевич', en: 'Mikalai Statkevich' }
const KOLESNIKOVA = { be: 'Марыя Калеснікава', ru: 'Мария Колесникова', en: 'Maria Kolesnikova' }

const september: EventDocument = {
  v: 1,
  id: 'september',
  date: on('2025-09-11'),
  isRelease: true,
  announcedOnly: false,
  kinds: [
    { kind: 'forced_displacement', rule: 'taken over a border', count: exactly(51), statements: ['s2'] },
    { kind: 'refused', rule: 'refused and returned', count: exactly(1), statements: ['s3'] },
  ],
  total: { ...total('released', 51, 52), statements: ['s1', 's2'] },
  counts: [
    line('s1', 'announced', 52, 'US embassy', { asOf: on('2025-09-11') }),
    line('s2', 'displaced', 51, 'Pozirk', { counter: { code: 'pozirk', text: 'Pozirk' } }),
    line('s7', 'crossed', 52, 'Nausėda'),
    line('s2', 'crossed', 51, 'Pozirk', { counter: { code: 'pozirk', text: 'Pozirk' } }),
    line('s5', 'foreign', 14, 'Nausėda'),
    line('s6', 'other', [13, 14], '▮', { approximate: true }),
  ],
  differences: [{ code: 'counters_differ', low: 51, high: 52, statements: ['s1', 's2'] }],
  negotiators: [
    { text: 'John Coale', code: null, statements: ['s1'] },
    { text: 'Lithuania', code: 'LT', statements: ['s7'] },
  ],
  concessions: [{ code: 'sanctions_relief', statements: ['s4'] }],
  obligations: [],
  card: [
    { code: 'papers_kept', state: 'contradicted', supporting: [], contradicting: ['s6'] },
    { code: 'free_to_stay', state: 'contradicted', supporting: [], contradicting: ['s3'] },
    { code: 'rearrest', state: 'supported', supporting: ['s3'], contradicting: [] },
    { code: 'exchange', state: 'mixed', supporting: ['s4'], contradicting: ['s8'] },
    ...['annulled', 'illegality', 'rehabilitated', 'petitioned', 'warned', 'bank', 'parcels', 'work'].map((code) => ({
      code,
      state: 'none' as const,
      supporting: [],
      contradicting: [],
    })),
  ],
  people: [{ person: 'statkevich', name: STATKEVICH, kinds: ['refused'], statements: ['s3'] }],
  contradictions: [
    {
      property: 'crossing',
      sides: [
        { value: '51', statements: ['s2'] },
        { value: '52', statements: ['s7'] },
      ],
      ruling: { preferred: ['s2'], refuted: ['s7'], reason: 'The one who refused is named.' },
    },
    {
      property: 'concession',
      sides: [
        { value: 'yes', statements: ['s4'] },
        { value: 'no', statements: ['s8'] },
      ],
      ruling: null,
    },
  ],
  statements: [
    statement('s1', 'release_event', {
      code: 'pardon',
      date: on('2025-09-11'),
      event: 'september',
      counts: [{ ...exactly(52), approximate: false }],
    }),
    statement('s2', 'displacement', {
      date: on('2025-09-11'),
      event: 'september',
      counts: [{ ...exactly(51), approximate: false }],
      places: [{ role: 'to', code: 'LT', text: 'Lithuania' }],
    }),
    statement('s3', 'refusal', { person: 'statkevich', event: 'september', date: on('2025-09-11') }),
    statement('s4', 'concession', { code: 'sanctions_relief', event: 'september' }),
    statement('s5', 'tally', { event: 'september', counts: [{ ...exactly(14), approximate: false }] }),
    statement('s6', 'condition', { code: 'papers_taken', event: 'september', counts: [{ min: 13, max: 14, approximate: true }] }),
    statement('s7', 'crossing', { event: 'september', counts: [{ ...exactly(52), approximate: false }], standing: 'refuted' }),
    statement('s8', 'concession', { event: 'september', polarity: 'negative' }),
    statement('s9', 'release_event', {
      event: 'september',
      modality: 'planned',
      counts: [{ min: null, max: 40, approximate: true }],
    }),
  ],
  quotes: [
    quote('q-s1', 'вызваленне 52 чалавек', {
      before: 'Пасольства паведаміла пра ',
      after: '.',
      language: 'be',
      address: { text: 'https://charter97.org/ru/news/2025/9/11/655332/', partial: false },
      speakers: [{ code: 'us_embassy', text: 'US embassy' }],
    }),
    quote('q-s2', 'вывезлі 51 чалавека', {
      before: 'Паводле «Позірка», з краіны ',
      after: '.',
      language: 'be',
      speakers: [{ code: 'pozirk', text: 'Pozirk' }],
    }),
    quote('q-s3', 'Мікалай Статкевіч выязджаць адмовіўся', { after: ', яго вярнулі ў зняволенне.', language: 'be' }),
    quote('q-s4', 'the US lifted part of the limits on Belavia', { before: 'On the same day ', after: '.', source: 'source2' }),
    quote('q-s5', '14 foreign nationals', {
      before: 'Among them were ',
      after: '.',
      source: 'source2',
      speakers: [{ code: null, text: 'Nausėda' }],
    }),
    quote('q-s6', 'about 13 or 14 were left without a passport', {
      before: '▮ said that ',
      after: '.',
      source: 'source2',
      speakers: [{ code: null, text: '▮' }],
      address: { text: 'https://example.org/news/▮', partial: true },
    }),
    quote('q-s7', '52 people safely crossed the border', {
      after: '.',
      source: 'source2',
      speakers: [{ code: null, text: 'Nausėda' }],
    }),
    quote('q-s8', 'not in exchange for anything', { before: 'They were released ', after: '.', source: 'source2' }),
    quote('q-s9', 'up to about 40 more are to follow', { after: '.', source: 'source2' }),
  ],
  sources: ['source1', 'source2'],
}

const statkevich: PersonDocument = {
  v: 1,
  id: 'statkevich',
  name: STATKEVICH,
  level: 'public',
  basis: 'public_figure',
  status: { code: 'released', asOf: on('2026-02-20'), statements: ['p4'] },
  timeline: [
    { statement: 'p0', date: on('2020-05-31'), inCustody: true },
    { statement: 'p1', date: on('2025-09-11'), inCustody: true },
    { statement: 'p2', date: on('2025-09-11'), inCustody: true },
    { statement: 'p3', date: null, inCustody: true },
    { statement: 'p4', date: on('2026-02-19'), inCustody: false },
  ],
  why: { role: ['p6'], sentence: ['p5'] },
  kinds: [{ kind: 'refused', rule: 'refused and returned', count: null, statements: ['p2'] }],
  contradictions: [
    {
      property: 'pardon',
      sides: [
        { value: '2025-09', statements: ['p7'] },
        { value: 'no', statements: ['p3'] },
      ],
      ruling: null,
    },
  ],
  events: [{ event: 'september', date: on('2025-09-11') }],
  statements: [
    statement('p0', 'detention', { person: 'statkevich', date: on('2020-05-31') }),
    statement('p1', 'release', {
      code: 'pardon',
      person: 'statkevich',
      event: 'september',
      date: on('2025-09-11'),
      modality: 'denied',
    }),
    statement('p2', 'refusal', { person: 'statkevich', event: 'september', date: on('2025-09-11') }),
    statement('p3', 'return', { person: 'statkevich' }),
    statement('p4', 'release', {
      person: 'statkevich',
      date: on('2026-02-19'),
      places: [{ role: 'place', code: 'BY', text: 'Belarus' }],
    }),
    statement('p5', 'sentence', {
      person: 'statkevich',
      terms: [{ min: 'P14Y', max: 'P14Y' }],
      articles: [{ code: 'UK', article: '293', part: ['1'] }],
    }),
    statement('p6', 'role', { person: 'statkevich' }),
    statement('p7', 'pardon', { person: 'statkevich', date: on('2025-09'), scareQuotes: true }),
    statement('p8', 'quotation', { person: 'statkevich' }),
  ],
  quotes: ['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p7', 'p8']
    .map((id) => quote(`q-${id}`, `our words for ${id}`, { before: 'In our summary stand ', after: ' and no more.' }))
    .concat(quote('q-p6', 'a politician, a candidate for president in 2010', { before: 'Statkevich is ', after: '.' })),
  sources: ['source1'],
}

const kolesnikova: PersonDocument = {
  v: 1,
  id: 'kolesnikova',
  name: KOLESNIKOVA,
  level: 'public',
  basis: 'widely_published',
  status: { code: 'released_abroad', asOf: on('2025-12-13'), statements: ['k1'] },
  timeline: [{ statement: 'k1', date: on('2025-12-13'), inCustody: false }],
  why: {},
  kinds: [{ kind: 'forced_displacement', rule: 'taken over a border', count: null, statements: ['k1'] }],
  contradictions: [],
  events: [{ event: 'december', date: on('2025-12-13') }],
  statements: [
    statement('k1', 'displacement', {
      person: 'kolesnikova',
      event: 'december',
      date: on('2025-12-13'),
      places: [{ role: 'to', code: 'UA', text: 'Ukraine' }],
    }),
  ],
  quotes: [quote('q-k1', 'Maria Kolesnikova was taken to Ukraine', { after: '.', source: 'source2' })],
  sources: ['source2'],
}

const december: EventDocument = {
  ...september,
  id: 'december',
  date: on('2025-12-13'),
  kinds: [{ kind: 'forced_displacement', rule: 'taken over a border', count: null, statements: ['d1'] }],
  total: { ...total('released', 123), statements: ['d1'] },
  counts: [line('d1', 'released', 123, 'Coale')],
  differences: [],
  negotiators: [],
  concessions: [],
  card: [],
  people: [{ person: 'kolesnikova', name: KOLESNIKOVA, kinds: [], statements: ['d1'] }],
  contradictions: [],
  statements: [
    statement('d1', 'release_event', {
      code: 'pardon',
      event: 'december',
      date: on('2025-12-13'),
      counts: [{ ...exactly(123), approximate: false }],
    }),
  ],
  quotes: [quote('q-d1', '123 people were released', { after: '.', source: 'source2' })],
  sources: ['source2'],
}

const moved: EventDocument = {
  ...december,
  id: 'moved',
  date: on('2025-12-18'),
  isRelease: false,
  kinds: [],
  total: null,
  counts: [],
  people: [],
  statements: [],
  quotes: [],
  sources: [],
}

const source1: SourceDocument = {
  v: 1,
  id: 'source1',
  title: 'Chronicle, September 2025',
  publisher: 'Habeas',
  publisherKind: 'own_summary',
  summary: true,
  published: on('2025-09-12'),
  language: 'be',
  addresses: [],
  passages: [
    {
      text: 'Пасольства паведаміла пра вызваленне 52 чалавек. Паводле «Позірка», з краіны вывезлі 51 чалавека. Мікалай Статкевіч выязджаць адмовіўся, яго вярнулі ў зняволенне.',
      marks: [
        { quote: 'q-s1', start: 26, end: 47 },
        { quote: 'q-s2', start: 77, end: 96 },
        { quote: 'q-s3', start: 98, end: 135 },
        { quote: 'q-p2', start: 98, end: 162 },
      ],
    },
  ],
  statements: [{ id: 's3', property: 'refusal', event: 'september', person: 'statkevich' }],
}
const source2: SourceDocument = {
  ...source1,
  id: 'source2',
  title: '▮ and 51 others leave Belarus',
  publisher: 'Mirage News',
  publisherKind: 'media',
  summary: false,
  published: on('2025-12-20'),
  language: 'en',
  addresses: [
    { text: 'https://www.miragenews.com/un-experts-warn-belarus-expulsions-risk-1585351', partial: false },
    { text: 'https://example.org/news/▮', partial: true },
  ],
  passages: [{ text: 'They were released not in exchange for anything.', marks: [{ quote: 'q-s8', start: 19, end: 47 }] }],
  statements: [],
}

const row = ({ id, date, isRelease, announcedOnly, total, kinds }: EventDocument) => ({
  id,
  date,
  isRelease,
  announcedOnly,
  total: total && { min: total.min, max: total.max, scope: total.scope },
  kinds: kinds.map(({ kind }) => kind),
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
const source = ({ id, title, publisher, published, language }: SourceDocument) => ({ id, title, publisher, published, language })

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
    line('h1', 'held', 1140, 'Pozirk', { counter: { code: 'pozirk', text: 'Pozirk' }, asOf: on('2026-03-05') }),
    line('h2', 'held', [1201, 1336], 'Viasna', { counter: { code: 'viasna', text: 'Viasna' }, asOf: on('2025-09-30') }),
  ],
  gaps: [gap],
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
}

/** A published state held in memory. Hashes are those of the documents, as in a folder. */
export function publishedOf(
  overview: OverviewDocument,
  found: { events: EventDocument[]; people: PersonDocument[]; sources: SourceDocument[] },
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
    file: (path) => (path === 'manifest.json' ? json(manifest) : (files.get(path) ?? null)),
  }
}

const json = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value))

export const samplePublished = (): Published => publishedOf(overview, documents)
