import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Coding } from '#core/coding.ts'
import { edtf } from '#core/edtf.ts'
import { mintedId } from '#core/ids.ts'
import { assessWhole } from '../../index.ts'
import { type Built, type Document, recordOf, type Say } from '../../testing.ts'

const D1 = 'rome_7_1_d/d1'
const MEMBERS = ['00000000-0000-4000-8000-00000000000a', '00000000-0000-4000-8000-00000000000b']

const OUT: Say = { property: 'release_event', event: 'june', date: '2025-06-21' }
const TAKEN: Say = { property: 'displacement', person: 'Palina', event: 'june' }
const STAYED: Say = { property: 'displacement', person: 'Vasil', event: 'june', polarity: 'negative' }

const coding = (
  built: Built,
  {
    answer,
    cites = [],
    event = 'june',
    by = 0,
    more = {},
  }: {
    answer: string
    cites?: number[]
    event?: string | null
    by?: number
    more?: Partial<Coding>
  },
): Coding => ({
  id: `c${by}`,
  form: 'element',
  item: D1,
  event: event === null ? null : built.entity('release_event', event),
  answers: { status: answer },
  standard: 'reasonable_grounds',
  asOf: edtf('2025-12-01'),
  note: `note ${by}`,
  statements: cites.map((say) => built.id(0, say)),
  version: 1,
  by: mintedId(MEMBERS[by] ?? ''),
  at: '2025-12-01T00:00:00Z',
  withdrawn: false,
  ...more,
})

function found(says: Say[], codings: (built: Built) => Coding[] = () => []) {
  const built = recordOf([{ says }])
  const { elements } = assessWhole(built.record, codings(built)).findings
  const line = (element: string, event: string | null = 'june') =>
    elements.lines.find(
      (one) => one.element === element && one.event === (event === null ? null : built.entity('release_event', event)),
    )
  return { built, elements, line }
}

type Row = [string, Say[], (built: Built) => Coding[], { status: string; sides: number[] } | undefined]
const ROWS: Row[] = [
  ['nothing said, nothing answered', [OUT], () => [], undefined],
  [
    'statements alone do not assess, and stand there',
    [OUT, TAKEN, STAYED],
    () => [],
    { status: 'not_assessed', sides: [1, 1, 0] },
  ],
  [
    'with an answer it is what was answered',
    [OUT, TAKEN],
    (b) => [coding(b, { answer: 'supported' })],
    { status: 'supported', sides: [1, 0, 0] },
  ],
  [
    'never the opposite of what was signed: statements against it stand beside',
    [OUT, STAYED],
    (b) => [coding(b, { answer: 'supported' })],
    { status: 'supported', sides: [0, 1, 0] },
  ],
  [
    'contradicted, where more speaks for it',
    [OUT, TAKEN],
    (b) => [coding(b, { answer: 'contradicted' }), coding(b, { answer: 'contradicted', by: 1 })],
    { status: 'contradicted', sides: [1, 0, 0] },
  ],
  [
    'two who differ',
    [OUT, TAKEN],
    (b) => [coding(b, { answer: 'supported' }), coding(b, { answer: 'no_information', by: 1 })],
    { status: 'mixed', sides: [1, 0, 0] },
  ],
  [
    'an answer without a statement',
    [OUT],
    (b) => [coding(b, { answer: 'supported' })],
    { status: 'supported', sides: [0, 0, 0] },
  ],
  [
    'what an assessor links counts on the side of the answer',
    [OUT, { property: 'refusal', person: 'Vasil', event: 'june' }],
    (b) => [coding(b, { answer: 'supported', cites: [1] })],
    { status: 'supported', sides: [1, 0, 0] },
  ],
  [
    'a fact that decides nothing stands beside',
    [OUT, { property: 'refusal', person: 'Vasil', event: 'june' }],
    () => [],
    { status: 'not_assessed', sides: [0, 0, 1] },
  ],
  [
    'planned stands beside, also when an assessor links it',
    [OUT, { ...TAKEN, modality: 'planned' }],
    (b) => [coding(b, { answer: 'supported', cites: [1] })],
    { status: 'supported', sides: [0, 0, 1] },
  ],
  ['refuted stands beside', [OUT, { ...TAKEN, standing: 'refuted' }], () => [], { status: 'not_assessed', sides: [0, 0, 1] }],
  [
    'a petition of one person is protected and is nowhere',
    [OUT, { property: 'petition', person: 'Vasil', event: 'june' }],
    (b) => [coding(b, { answer: 'contradicted', cites: [1] })],
    { status: 'contradicted', sides: [0, 0, 0] },
  ],
  [
    'what is said of another release stays there, also when an assessor links it',
    [OUT, { property: 'release_event', event: 'july', date: '2025-07-01' }, { ...STAYED, event: 'july' }],
    (b) => [coding(b, { answer: 'contradicted', cites: [2] })],
    { status: 'contradicted', sides: [0, 0, 0] },
  ],
  [
    'a withdrawn answer is none',
    [OUT, TAKEN],
    (b) => [coding(b, { answer: 'supported' }), coding(b, { answer: 'supported', more: { version: 2, withdrawn: true } })],
    { status: 'not_assessed', sides: [1, 0, 0] },
  ],
]
for (const [why, says, codings, expected] of ROWS)
  test(why, () => {
    const line = found(says, codings).line(D1)
    const got = line && {
      status: line.status,
      sides: [line.supporting.length, line.contradicting.length, line.beside.length],
    }
    assert.deepEqual(got, expected)
  })

test('two assessors who differ are both there, in an order that does not tell who said what', () => {
  const line = (first: number) =>
    found([OUT, TAKEN], (b) => [
      coding(b, { answer: 'supported', by: first, more: { note: 'yes' } }),
      coding(b, { answer: 'no_information', by: 1 - first, more: { note: 'no' } }),
    ]).line(D1)
  assert.deepEqual(line(0), line(1))
  assert.deepEqual(
    line(0)?.answers.map(({ answer, note }) => [answer, note]),
    [
      ['no_information', 'no'],
      ['supported', 'yes'],
    ],
  )
})

test('the register as a whole: its line holds what belongs to no release, its status is what was answered of it', () => {
  const { line } = found([OUT, TAKEN, { property: 'displacement', person: 'Ada', polarity: 'negative' }], (b) => [
    coding(b, { answer: 'supported', event: null, cites: [1] }),
  ])
  const whole = line(D1, null)
  assert.deepEqual([whole?.status, whole?.supporting.length, whole?.contradicting.length], ['supported', 0, 1])
})

test('questions are counted over releases that happened, with the number of these', () => {
  const { elements } = found([
    OUT,
    TAKEN,
    { property: 'release_event', event: 'july', date: '2025-07-01' },
    { property: 'release_event', event: 'never', modality: 'planned' },
  ])
  assert.equal(elements.events.length, 2)
  assert.equal(elements.questions.find(({ element, question }) => element === D1 && question === 'border')?.answered, 1)
  assert.equal(elements.questions.find(({ element, question }) => element === D1 && question === 'back')?.answered, 0)
})

test('the role of somebody of whom no imprisonment is told touches nothing', () => {
  const { built, elements } = found([
    OUT,
    { property: 'role', person: 'Ada' },
    { property: 'role', person: 'Palina' },
    { property: 'sentence', person: 'Palina' },
  ])
  const touched = new Set(
    elements.lines.flatMap(({ supporting, contradicting, beside }) => [...supporting, ...contradicting, ...beside]),
  )
  assert.deepEqual(
    [1, 2].map((say) => touched.has(built.id(0, say))),
    [false, true],
  )
})

test('a denial speaks against an element where something does, and answers no question; a statement that it was not so does', () => {
  const of = (told: Partial<Say>) => {
    const { line, elements } = found([OUT, { ...TAKEN, ...told }])
    const answered = elements.questions.filter(({ element, answered: many }) => element === D1 && many > 0)
    return { against: line(D1)?.contradicting.length, answered: answered.map(({ question }) => question) }
  }
  assert.deepEqual(of({ modality: 'denied' }), { against: 1, answered: [] })
  assert.deepEqual(of({ polarity: 'negative' }), { against: 1, answered: ['border'] })
  assert.deepEqual(of({ modality: 'denied', polarity: 'negative' }), { against: 0, answered: [] })
})

const say: fc.Arbitrary<Say> = fc.record({
  property: fc.constantFrom('displacement', 'violation', 'recognition', 'refusal', 'return', 'sentence'),
  person: fc.constantFrom('Palina', 'Vasil'),
  event: fc.constantFrom('june', 'july'),
  polarity: fc.constantFrom('positive', 'negative'),
  modality: fc.constantFrom('asserted', 'planned', 'denied', 'possible'),
})

test('without answers nothing is ever assessed; no statement stands on two sides; the order of the record does not matter', () => {
  fc.assert(
    fc.property(fc.array(say, { maxLength: 12 }), (says) => {
      const documents: Document[] = [{ says: [OUT, { ...OUT, event: 'july' }, ...says] }]
      const { record } = recordOf(documents)
      const { elements } = assessWhole(record, []).findings
      for (const { status, supporting, contradicting, beside } of elements.lines) {
        assert.equal(status, 'not_assessed')
        const all = [...supporting, ...contradicting, ...beside]
        assert.equal(new Set(all).size, all.length)
      }
      const reversed = assessWhole({ ...record, statements: [...record.statements].reverse() }, []).findings
      assert.deepEqual(reversed.elements, elements)
    }),
    { numRuns: 60 },
  )
})
