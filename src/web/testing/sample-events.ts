import type { EventDocument } from '#publish/types.ts'
import { exactly, line, on, quote, statement, total } from './build.ts'
import { KOLESNIKOVA, STATKEVICH } from './sample-people.ts'

export const september: EventDocument = {
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
    line('s2', 'displaced', 51, 'Pozirk', { counter: { code: 'pozirk', person: null, text: 'Pozirk' } }),
    line('s7', 'crossed', 52, 'Nausėda'),
    line('s2', 'crossed', 51, 'Pozirk', { counter: { code: 'pozirk', person: null, text: 'Pozirk' } }),
    line('s5', 'foreign', 14, 'Nausėda'),
    line('s6', 'other', [13, 14], '▮', { approximate: true }),
  ],
  differences: [{ code: 'counters_differ', scope: 'released', of: null, low: 51, high: 52, statements: ['s1', 's2'] }],
  negotiators: [
    { text: 'John Coale', code: null, person: null, statements: ['s1'] },
    { text: 'Lithuania', code: 'LT', person: null, statements: ['s7'] },
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
      speakers: [{ code: 'us_embassy', person: null, text: 'US embassy' }],
    }),
    quote('q-s2', 'вывезлі 51 чалавека', {
      before: 'Паводле «Позірка», з краіны ',
      after: '.',
      language: 'be',
      speakers: [{ code: 'pozirk', person: null, text: 'Pozirk' }],
    }),
    quote('q-s3', 'Мікалай Статкевіч выязджаць адмовіўся', { after: ', яго вярнулі ў зняволенне.', language: 'be' }),
    quote('q-s4', 'the US lifted part of the limits on Belavia', { before: 'On the same day ', after: '.', source: 'source2' }),
    quote('q-s5', '14 foreign nationals', {
      before: 'Among them were ',
      after: '.',
      source: 'source2',
      speakers: [{ code: null, person: null, text: 'Nausėda' }],
    }),
    quote('q-s6', 'about 13 or 14 were left without a passport', {
      before: '▮ said that ',
      after: '.',
      source: 'source2',
      speakers: [{ code: null, person: null, text: '▮' }],
      address: { text: 'https://example.org/news/▮', partial: true },
    }),
    quote('q-s7', '52 people safely crossed the border', {
      after: '.',
      source: 'source2',
      speakers: [{ code: null, person: null, text: 'Nausėda' }],
    }),
    quote('q-s8', 'not in exchange for anything', { before: 'They were released ', after: '.', source: 'source2' }),
    quote('q-s9', 'up to about 40 more are to follow', { after: '.', source: 'source2' }),
  ],
  sources: ['source1', 'source2'],
}

export const december: EventDocument = {
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

export const moved: EventDocument = {
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
