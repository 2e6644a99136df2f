import type { PersonDocument } from '#publish/types.ts'
import { on, quote, statement } from './build.ts'

export const STATKEVICH = { be: 'Мікалай Статкевіч', ru: 'Николай Статкевич', en: 'Mikalai Statkevich' }
export const KOLESNIKOVA = { be: 'Марыя Калеснікава', ru: 'Мария Колесникова', en: 'Maria Kolesnikova' }

export const statkevich: PersonDocument = {
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

export const kolesnikova: PersonDocument = {
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
