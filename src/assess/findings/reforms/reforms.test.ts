import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Coding } from '#core/coding.ts'
import { edtf } from '#core/edtf.ts'
import { MODALITIES, type Modality, type Polarity, type StatementType } from '#core/extraction.ts'
import { mintedId } from '#core/ids.ts'
import type { Standing } from '#core/record.ts'
import { type More, type Plain, told } from './testing.ts'

const CASES: [string, More[], Record<string, Plain>][] = [
  ['a change by its article', [{ property: 'reform', article: 'UK 361-1' }], { 'UK-361-1': { state: 'changed', changed: [0] } }],
  [
    'both sides stand',
    [
      { property: 'reform', article: 'KoAP 19.11' },
      { property: 'reform', article: 'KoAP 19.11', polarity: 'negative' },
    ],
    { 'KoAP-19.11': { state: 'mixed', changed: [0], unchanged: [1] } },
  ],
  [
    'a denied change is no change',
    [{ property: 'reform', article: 'UK 342', modality: 'denied' }],
    { 'UK-342': { state: 'unchanged', unchanged: [0] } },
  ],
  [
    'a planned one is only announced',
    [
      { property: 'reform', measure: 'спіс экстрэмісцкіх матэрыялаў', modality: 'planned' },
      { property: 'reform', measure: 'перечень экстремистских формирований', modality: 'possible' },
    ],
    { list_formations: { state: 'announced', announced: [1] }, list_materials: { state: 'announced', announced: [0] } },
  ],
  [
    'what will not change, what is imagined and what is refuted says nothing',
    [
      { property: 'reform', article: 'UK 130', modality: 'planned', polarity: 'negative' },
      { property: 'reform', article: 'UK 130', modality: 'hypothetical' },
      { property: 'reform', article: 'UK 130', standing: 'refuted' },
      { property: 'reform', article: 'UK 130', modality: 'demanded', polarity: 'negative' },
    ],
    { 'UK-130': { state: 'none', undecided: [0, 1, 2, 3] } },
  ],
  [
    'the words of its sentence, several items at once',
    [
      {
        property: 'reform',
        sentence: 'Парламент не змяніў артыкулаў 361-1, 361–4 і 342 і не зрабіў рэформы судоў.',
        polarity: 'negative',
      },
    ],
    {
      'UK-342': { state: 'unchanged', unchanged: [0] },
      'UK-361-1': { state: 'unchanged', unchanged: [0] },
      'UK-361-4': { state: 'unchanged', unchanged: [0] },
      courts: { state: 'unchanged', unchanged: [0] },
    },
  ],
  [
    'a longer name is not the shorter one as well',
    [{ property: 'reform', sentence: 'Nobody was taken off the list of extremist formations.', polarity: 'negative' }],
    { list_formations: { state: 'unchanged', unchanged: [0] } },
  ],
  [
    'what nothing places',
    [{ property: 'reform', sentence: 'The rules were changed.' }],
    { other: { state: 'changed', changed: [0] } },
  ],
  [
    'by what it is',
    [
      { property: 'annulment', event: 'e', polarity: 'negative' },
      { property: 'rehabilitation', person: 'Nina Petrova' },
      { property: 'acknowledgement', event: 'e', modality: 'denied' },
    ],
    {
      annulment: { state: 'unchanged', unchanged: [0] },
      acknowledgement: { state: 'unchanged', unchanged: [2] },
      rehabilitation: { state: 'changed', changed: [1] },
    },
  ],
  [
    'the State recognises; what a human-rights group does is not in the table',
    [
      { property: 'recognition', agent: 'KGB', polarity: 'negative', event: 'e' },
      { property: 'recognition', by: ['Viasna'], person: 'Nina Petrova' },
    ],
    { acknowledgement: { state: 'unchanged', unchanged: [0] } },
  ],
]
for (const [name, says, expected] of CASES) test(`reforms: ${name}`, () => assert.deepEqual(told(says).plain.items, expected))

test('who demands a change: agent, speaker, nobody; the same one once', () => {
  const { plain: found } = told([
    { property: 'demand', agent: 'European Union', article: 'UK 342' },
    { property: 'reform', modality: 'demanded', by: ['Viasna'], article: 'UK 342' },
    { property: 'reform', modality: 'demanded', by: ['Весна'], article: 'UK 342' },
    { property: 'reform', modality: 'demanded', article: 'UK 342' },
    { property: 'demand', agent: 'European Union', modality: 'denied', article: 'UK 342' },
  ])
  assert.deepEqual(found.items, {
    'UK-342': {
      state: 'none',
      undecided: [4],
      demanded: [
        ['eu', 0],
        ['viasna', 1, 2],
        ['', 3],
      ],
    },
  })
})

test('a demand for release is no demand for a law, with or without terms', () => {
  const { plain: found } = told([
    {
      property: 'demand',
      agent: 'Viasna',
      person: 'Nina Petrova',
      sentence: 'Viasna demands freedom for Nina, tried under article 342.',
    },
    { property: 'release', person: 'Nina Petrova', modality: 'demanded', by: ['European Union'], sentence: 'Безоговорочно!' },
    { property: 'release_event', event: 'all', modality: 'demanded', polarity: 'negative', by: ['Viasna'] },
    { property: 'sentence', person: 'Nina Petrova', modality: 'demanded' },
    { property: 'demand', agent: 'Poland', sentence: 'Poland wants the sentences quashed: annul every sentence.' },
    { property: 'demand', agent: 'Poland', sentence: 'Poland demands the same.' },
  ])
  assert.deepEqual(found.release, [
    ['viasna', false, 0],
    ['eu', true, 1],
  ])
  assert.deepEqual(found.items, {
    annulment: { state: 'none', demanded: [['PL', 4]] },
    other: { state: 'none', demanded: [['PL', 5]] },
  })
})

const coding = (by: string, answers: Coding['answers'], more: Partial<Coding> = {}): Coding => ({
  id: by,
  form: 'reform',
  item: 'list_people',
  event: null,
  answers,
  standard: null,
  asOf: edtf('2026-03-01'),
  note: '',
  statements: [],
  version: 1,
  by: mintedId(`0000000${by}-0000-4000-8000-000000000000`),
  at: '2026-03-02T10:00:00Z',
  withdrawn: false,
  ...more,
})

test('answers of members stand beside statements, differing ones too, and change no state', () => {
  const codings = [
    coding('1', { state: 'unchanged', in_force: 'yes' }, { note: 'Still printed every week.' }),
    coding('2', { state: 'changed_in_part' }, { asOf: edtf('2026-03-09') }),
    coding('3', { state: 'unchanged' }, { version: 1 }),
    coding('3', { state: 'changed' }, { version: 2, withdrawn: true }),
    coding('4', { state: 'changed' }, { form: 'element' }),
  ]
  const { found } = told([{ property: 'reform', modality: 'planned', measure: 'list of extremists' }], codings)
  assert.deepEqual(
    found.reforms.map(({ item, state, answers, notes }) => ({ item, state, answers, notes })),
    [
      {
        item: 'list_people',
        state: 'announced',
        answers: [
          { question: 'state', answer: 'changed_in_part', coders: 1, asOf: '2026-03-09' },
          { question: 'state', answer: 'unchanged', coders: 1, asOf: '2026-03-01' },
          { question: 'in_force', answer: 'yes', coders: 1, asOf: '2026-03-01' },
        ],
        notes: [{ words: 'Still printed every week.', asOf: '2026-03-01', statements: [] }],
      },
    ],
  )
})

test('a statement that an answer names stands where the answer stands', () => {
  const says: More[] = [{ property: 'reform', sentence: 'The rules were changed.', polarity: 'negative' }]
  const id = told(says).id(0, 0)
  const { plain: found } = told(says, [coding('1', { state: 'unchanged' }, { item: 'in_absentia', statements: [id] })])
  assert.deepEqual(found.items, { in_absentia: { state: 'unchanged', unchanged: [0] } })
})

test('releases beside them: by what the numbers count; what was only planned is none', () => {
  const { found, entity } = told([
    { property: 'release_event', event: 'a', date: '2025-09-11', count: { min: 51, max: 52 }, words: '51 people' },
    { property: 'release_event', event: 'b', date: '2025-12-13', count: { min: 123, max: 123, scope: 'political' } },
    { property: 'release_event', event: 'c', date: '2025-12-20', count: { min: 9, max: 9, scope: 'political' }, words: 'nine' },
    { property: 'release_event', event: 'd', date: '2026-01-01' },
    { property: 'release_event', event: 'e', date: '2026-02-01', modality: 'planned', count: 300, words: '300 people' },
  ])
  const id = (name: string) => entity('release_event', name)
  assert.deepEqual(
    { ...found.releases, lines: found.releases.lines.map(({ statements: _, ...line }) => line) },
    {
      events: [
        { event: id('d'), date: '2026-01-01' },
        { event: id('c'), date: '2025-12-20' },
        { event: id('b'), date: '2025-12-13' },
        { event: id('a'), date: '2025-09-11' },
      ],
      lines: [
        { scope: 'political', min: 132, max: 132, events: [id('c'), id('b')] },
        { scope: 'released', min: 51, max: 52, events: [id('a')] },
      ],
      withoutNumber: [id('d')],
    },
  )
})

const CHANGES: readonly StatementType[] = ['reform', 'annulment', 'rehabilitation', 'acknowledgement', 'demand', 'release']

test('nothing planned, demanded, denied, imagined or refuted ever counts as changed', () => {
  const say = fc.record({
    property: fc.constantFrom(...CHANGES),
    polarity: fc.constantFrom<Polarity>('positive', 'negative'),
    modality: fc.constantFrom<Modality>(...MODALITIES),
    standing: fc.constantFrom<Standing>('accepted', 'preferred', 'refuted'),
    sentence: fc.constantFrom('Article 342 was repealed.', 'Реформа судов.', 'Nothing else.', 'Безумоўна!'),
    event: fc.option(fc.constantFrom('e', 'f'), { nil: undefined }),
  })
  fc.assert(
    fc.property(fc.array(say, { maxLength: 12 }), (says) => {
      const { found, id } = told(says.map(({ event, ...one }) => ({ ...one, ...(event !== undefined && { event }) })))
      const real = new Set(
        says.flatMap(({ property, polarity, modality, standing }, i) =>
          property !== 'demand' && polarity === 'positive' && modality === 'asserted' && standing !== 'refuted' ? [id(0, i)] : [],
        ),
      )
      for (const { state, changed, unchanged, announced, undecided } of found.reforms) {
        assert.ok(changed.every((one) => real.has(one)))
        assert.ok([...unchanged, ...announced, ...undecided].every((one) => !real.has(one)))
        assert.equal(state === 'changed' || state === 'mixed', changed.length > 0)
      }
    }),
    { numRuns: 60 },
  )
})
