import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assessing } from '#assess/index.ts'
import type { Coding } from '#core/coding.ts'
import { edtf } from '#core/edtf.ts'
import { type EntityId, mintedId, type StatementId } from '#core/ids.ts'
import { documentsOf } from '../documents.ts'
import { emptyMemory } from '../memory.ts'
import { type Doc, entityId, recordOf } from '../testing.ts'

/** Invented people but for the one who is shown; what the States said is public. */
const EVENT = { words: 'group of 52 people', key: 'e1' }
const SHOWN = {
  kol: { level: 'public' as const, shown: { be: 'Марыя Калеснікава', ru: 'Мария Колесникова', en: 'Maria Kolesnikova' } },
}
const docs: Doc[] = [
  {
    published: '2025-12-20',
    text: `A group of 52 people was released. Maria Kolesnikova was among them. Hleb Drazdou negotiated it. The sanctions on potash were lifted. The terms were not disclosed. Later Iryna Zub was brought back to prison. Iryna Zub had been detained in May.`,
    seen: ['Iryna Zub', 'Hleb Drazdou'],
    says: [
      { property: 'release_event', evidence: 'A group of 52 people was released', event: EVENT, date: '2025-09-11' },
      {
        property: 'release',
        evidence: 'Maria Kolesnikova was among them',
        person: { words: 'Maria Kolesnikova', key: 'kol' },
        event: EVENT,
      },
      {
        property: 'negotiation',
        evidence: 'Hleb Drazdou negotiated it',
        event: EVENT,
        negotiator: { words: 'Hleb Drazdou', key: 'drazdou' },
      },
      { property: 'concession', evidence: 'The sanctions on potash were lifted', event: EVENT, code: 'sanctions_relief' },
      { property: 'obligation', evidence: 'The terms were not disclosed', event: EVENT, code: 'undisclosed' },
      {
        property: 'return',
        evidence: 'Later Iryna Zub was brought back to prison',
        person: { words: 'Iryna Zub', key: 'zub' },
        event: EVENT,
      },
      {
        property: 'detention',
        evidence: 'Iryna Zub had been detained in May',
        person: { words: 'Iryna Zub', key: 'zub' },
        date: '2025-07',
      },
    ],
  },
]
const record = recordOf(docs, SHOWN)
const statementsOf = (property: string): StatementId[] =>
  record.statements.flatMap(({ id, statement }) => (statement.property === property ? [id] : []))
const event: EntityId = entityId('release_event', 'e1')
const coding = (n: number, more: Partial<Coding>): Coding => ({
  id: `c${n}`,
  form: 'stipulation',
  item: 'monitors',
  event,
  answers: { disclosure: 'undisclosed', state: 'not_initiated' },
  standard: null,
  asOf: edtf('2026-01-01'),
  note: '',
  statements: statementsOf('obligation'),
  version: 1,
  by: mintedId(`00000000-0000-4000-8000-00000000000${n}`),
  at: '2026-01-02T00:00:00Z',
  withdrawn: false,
  ...more,
})
const documentOf = (codings: Coding[], of = record) =>
  documentsOf(of, assessing, new Uint8Array(32).fill(7), emptyMemory(), { articles: [], cards: [], offers: [], codings }).findings
    .deals

test('a deal of what may be shown: terms, nothing of the hidden negotiator, arrest or return', () => {
  const { deals, detained, statements } = documentOf([])
  const [deal, more] = deals
  assert.ok(deal && more === undefined)
  assert.deepEqual(
    deal.terms.map(({ kind, standing, measures }) => [kind, standing, measures]),
    [['concession', 'given', ['potash']]],
  )
  assert.equal(deal.undisclosed.length, 1)
  assert.deepEqual(deal.negotiators, [])
  assert.deepEqual(detained, { people: 0, dated: 0 })
  assert.deepEqual(
    deal.stipulations.map(({ item }) => item),
    ['sanctions_relief'],
  )
  assert.ok(statements.every(({ property }) => property !== 'return' && property !== 'detention'))
  const text = JSON.stringify(documentOf([]))
  for (const name of ['Zub', 'Drazdou', 'condition']) assert.ok(!text.includes(name), name)
})

test('the same person, once shown, puts freedom under review and counts as an arrest', () => {
  const zub = { level: 'public' as const, shown: { be: 'Ірына Зуб', ru: 'Ирина Зуб', en: 'Iryna Zub' } }
  const { deals, detained } = documentOf([], recordOf(docs, { ...SHOWN, zub }))
  const review = deals[0]?.stipulations.filter((one) => one.review.length > 0).map(({ item }) => item)
  assert.deepEqual(review, ['no_rearrest', 'stay_by_choice', 'freedom_of_movement', 'end_of_prosecution'])
  assert.deepEqual([deals[0]?.arrests?.before.certain, detained.dated], [1, 1])
})

test('answers of members: how many, never who; notes without hidden names; what rests on hidden statements alone is not there', () => {
  const document = documentOf([
    coding(1, { note: 'Nobody but Iryna Zub was asked, in Minsk.' }),
    coding(2, { answers: { disclosure: 'undisclosed', state: 'minimal', monitor: 'party' } }),
    coding(3, { item: 'silence', statements: statementsOf('return') }),
    coding(4, { item: 'embassy', answers: { state: 'some words of a member' } }),
  ])
  const found = document.deals[0]?.stipulations ?? []
  const monitors = found.find(({ item }) => item === 'monitors')
  assert.deepEqual(
    monitors?.states.map(({ answer, coders, cited }) => [answer, coders, cited.length]),
    [
      ['minimal', 1, 1],
      ['not_initiated', 1, 1],
    ],
  )
  assert.deepEqual(
    monitors?.disclosures.map(({ value, coders }) => [value, coders]),
    [['undisclosed', 2]],
  )
  assert.ok(monitors?.notes[0]?.includes('▮'))
  assert.ok(!found.some(({ item }) => item === 'silence'))
  const text = JSON.stringify(document)
  for (const hidden of ['Zub', '00000000-0000', 'some words']) assert.ok(!text.includes(hidden), hidden)
})
