import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edtf } from '#core/edtf.ts'
import type { ArrestSide } from '#core/findings/deals.ts'
import type { DealsDocument, PublicDeal } from '#publish/findings/types.ts'
import { line, quote, statement } from '../../../testing/build.ts'
import { documents, overview, publishedOf } from '../../../testing/sample.ts'
import { publicApp } from '../../app.ts'

const day = edtf('2025-10-01')
const side = (certain: number, possible: number, high: number, from: string, to: string): ArrestSide => ({
  from,
  to,
  days: 90,
  certain,
  possible,
  interval: { low: 0.2, high },
})

const deal: PublicDeal = {
  events: [{ event: 'september', date: edtf('2025-09-11'), released: { min: 51, max: 52, scope: 'released', cited: ['n'] } }],
  negotiators: [{ code: 'LT', person: null, text: 'Lithuania', cited: ['talks'] }],
  negotiated: ['talks'],
  terms: [
    {
      kind: 'concession',
      standing: 'given',
      code: 'sanctions_relief',
      measures: ['aviation'],
      statements: [{ id: 'relief', bodies: ['belavia'] }],
    },
    { kind: 'concession', standing: 'denied', code: null, measures: [], statements: [{ id: 'nothing', bodies: [] }] },
  ],
  exchange: { claimed: [], denied: ['not'] },
  disclosed: [],
  undisclosed: ['hidden'],
  measures: [
    {
      measure: 'aviation',
      lifted: ['relief'],
      answers: [{ question: 'imposed_for', answer: 'migrants', asOf: day, coders: 1, cited: [] }],
      sets: [{ answers: [{ question: 'imposed_for', answer: 'migrants' }], asOf: day, coders: 1, cited: [], notes: [] }],
      notes: [],
    },
  ],
  stipulations: [
    {
      item: 'no_rearrest',
      disclosures: [
        { value: 'inferred', coders: 1, cited: [] },
        { value: 'undisclosed', coders: 1, cited: ['hidden'] },
      ],
      states: [
        { question: 'state', answer: 'minimal', asOf: edtf('2025-09-20'), coders: 1, cited: [] },
        { question: 'state', answer: 'full', asOf: day, coders: 2, cited: ['talks'] },
        { question: 'state', answer: 'not_initiated', asOf: edtf('2025-12-01'), coders: 1, cited: [] },
      ],
      review: ['again'],
      kept: [],
      broken: ['again'],
      answers: [{ question: 'due', answer: '2026-01-01', asOf: day, coders: 1, cited: [] }],
      sets: [
        {
          answers: [
            { question: 'disclosure', answer: 'inferred' },
            { question: 'state', answer: 'full' },
            { question: 'due', answer: '2026-01-01' },
          ],
          asOf: day,
          coders: 2,
          cited: ['talks'],
          notes: [],
        },
        {
          answers: [
            { question: 'disclosure', answer: 'denied' },
            { question: 'state', answer: 'not_initiated' },
          ],
          asOf: edtf('2025-12-01'),
          coders: 1,
          cited: [],
          notes: ['▮ was taken back.'],
        },
      ],
      notes: ['▮ was taken back.'],
    },
  ],
  withoutText: { low: 19, high: 20, of: 21 },
  arrests: {
    before: side(3, 5, 11.7, '2025-06-13', '2025-09-10'),
    after: side(9, 14, 23.5, '2025-09-12', '2025-12-10'),
    complete: true,
    ratio: { low: 0.41, high: null },
    tallies: [{ side: 'after', line: line('n', 'detained', 300, 'Viasna') }],
    neighbours: 1,
    cited: ['taken'],
  },
}

const said = {
  n: ['release_event', 'the number was fifty-one or fifty-two'],
  talks: ['negotiation', 'Lithuania sat at the table'],
  relief: ['concession', 'the airline got its parts'],
  nothing: ['concession', 'the envoy denied that anything was paid'],
  not: ['release_event', 'it was not for the sanctions'],
  hidden: ['obligation', 'the terms stay between the parties'],
  again: ['return', 'one of them was locked up again'],
  taken: ['detention', 'the baker was detained in the autumn'],
} as const
const document: DealsDocument = {
  v: 1,
  deals: [deal],
  detained: { people: 20, dated: 17 },
  loose: [],
  statements: Object.entries(said).map(([id, [property]]) => statement(id, property)),
  quotes: Object.entries(said).map(([id, [, words]]) => quote(`q-${id}`, words)),
}
const pageOf = async (language: string, made: DealsDocument = document) => {
  const published = publishedOf(overview, { ...documents, findings: { deals: made } })
  const response = await publicApp({ published: () => published }).request(`/${language}/findings/deals`)
  assert.equal(response.status, 200)
  return response.text()
}
const plain = (html: string) =>
  html
    .replaceAll(/<(?:svg|sup)[\s\S]*?<\/(?:svg|sup)>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')

test('what was given, what is denied and what is not disclosed stand in one table, each with its quote', async () => {
  const html = await pageOf('en')
  for (const [, words] of Object.values(said)) assert.ok(html.includes(words), words)
  const text = plain(html)
  for (const words of [
    'Given Sanctions on aviation Belavia',
    'Denied Concession',
    'Not disclosed Terms The full terms are not disclosed . 19–\u206020 of 21 stipulations have no public text. The team differs on it.',
    'Nobody says so in what was read.',
    'Executive Order 14038 : Belavia — for repression, for support of a war',
    'Why it had been imposed: for migrants brought to the border',
  ])
    assert.ok(text.includes(words), `${words}\n${text}`)
})

test('members who differ both stand there, unnamed, with the day of each answer; a new imprisonment asks for review', async () => {
  const text = plain(await pageOf('en'))
  for (const words of [
    'They differ; every answer stands. 2 of the team answer: Disclosed: inferred from what was done; How far it is carried out: 3: carried out; Due: 1 January 2026 , as of 1 Oct 2025',
    '1 of the team answers: Disclosed: denied by a party; How far it is carried out: 0: not begun, as of 1 Dec 2025 Note: ▮ was taken back.',
    'Earlier: 1: a first step, 20 Sep 2025. 1 of the team answers',
    'Under review: imprisoned again after release',
  ])
    assert.ok(text.includes(words), `${words}\n${text}`)
})

test('arrests: a figure with its sentence and table, the association, and what is known at all', async () => {
  const html = await pageOf('en')
  assert.equal(html.match(/<svg[^>]*role="img"/g)?.length, 1)
  assert.doesNotMatch(html, /NaN|Infinity|undefined/)
  const text = plain(html)
  for (const words of [
    'On record as detained before the deal: 3 to 5; after it: 9 to 14. Where there are two numbers, the first is certain by its date',
    'divided by arrests per day before: at least 0.41, without an upper limit',
    'This is an association',
    'detention of 20 people in all, and the day of 17',
    'Other deals fall within these days: 1.',
    'Before 13 Jun 2025 – 10 Sep 2025 3–\u20605 0.2–\u206011.7',
  ])
    assert.ok(text.includes(words), `${words}\n${text}`)
})

test('nobody with a day of detention: no figure of nothing, but that it is a gap', async () => {
  const html = await pageOf('en', { ...document, detained: { people: 4, dated: 0 } })
  assert.doesNotMatch(html, /<svg/)
  assert.match(html, /a gap in the record, not an absence of arrests/)
})

test('all of it in Belarusian and Russian, and no price of a person in any language', async () => {
  for (const [language, words] of [
    [
      'be',
      [
        'Далі',
        'Адмаўляюць',
        'Не раскрыта',
        'Гэта сувязь у часе',
        '2 чалавекі з каманды адказваюць: ',
        'за падтрымку вайны',
        'Executive Order 14038 (выканаўчы ўказ 14038)',
      ],
    ],
    [
      'ru',
      [
        'Дали',
        'Отрицают',
        'Не раскрыто',
        'Это связь во времени',
        '2 человека из команды отвечают: ',
        'за поддержку войны',
        'Executive Order 14038 (исполнительный указ 14038)',
      ],
    ],
  ] as const) {
    const text = plain(await pageOf(language))
    for (const one of words) assert.ok(text.includes(one), one)
    assert.doesNotMatch(text, /на (?:аднаго|одного) (?:чалавека|человека)/)
  }
})
