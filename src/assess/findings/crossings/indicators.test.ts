import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Coding } from '#core/coding.ts'
import { edtf } from '#core/edtf.ts'
import { type EntityId, hashId, mintedId, type StatementId } from '#core/ids.ts'
import type { RegisterRecord } from '#core/record.ts'
import { recordOf, type Say } from '../../testing.ts'
import { groundOf } from '../ground.ts'
import { crossingsIn } from './index.ts'

const TAKEN: Say[] = [
  { property: 'release_event', event: 'e', date: '2025-09-11', count: 52 },
  { property: 'displacement', event: 'e', to: 'LT', count: 51 },
]
const of = (record: RegisterRecord, codings: Coding[] = []) => crossingsIn(groundOf(record, codings))
const lines = (says: Say[]) => {
  const [taking] = of(recordOf([{ says: [...TAKEN, ...says] }]).record).takings
  return taking?.indicators.map(({ code, state }) => `${code} ${state}`).filter((line) => line !== 'taken supported')
}
const inEvent = (property: Say['property'], more: Partial<Say> = {}): Say => ({ property, event: 'e', ...more })
const no = { polarity: 'negative' } as const

const CASES: [what: string, says: Say[], expected: string[]][] = [
  ['nothing is said', [], []],
  ['told beforehand', [inEvent('warning')], ['not_warned contradicted']],
  ['not told beforehand', [inEvent('warning', no)], ['not_warned supported']],
  ['decision shown', [inEvent('warning', { code: 'decision' })], ['decision_not_shown contradicted']],
  ['a denial is a no', [inEvent('warning', { code: 'decision', modality: 'denied' })], ['decision_not_shown supported']],
  ['a plan says nothing', [inEvent('warning', { modality: 'planned' })], []],
  ['what is refuted says nothing', [inEvent('warning', { standing: 'refuted' })], []],
  ['papers taken', [inEvent('condition', { code: 'papers_taken' })], ['papers_taken supported']],
  ['papers given back', [inEvent('condition', { code: 'papers_taken', ...no })], ['papers_taken contradicted']],
  [
    'papers, both',
    [inEvent('condition', { code: 'papers_taken' }), inEvent('condition', { code: 'papers_taken', ...no })],
    ['papers_taken mixed'],
  ],
  ['time left', [inEvent('remaining_term')], ['time_left supported']],
  ['nobody asked', [inEvent('petition', no)], ['not_asked supported']],
  ['they asked', [inEvent('petition')], ['not_asked contradicted']],
  ['no guilt admitted', [inEvent('admission', no)], ['no_admission supported']],
  ['refused and brought back', [inEvent('refusal'), inEvent('return')], ['returned supported', 'consent contradicted']],
  ['a citizenship lost', [inEvent('citizenship', no)], ['citizenship_lost supported']],
  ['what another event says', [{ property: 'warning', event: 'other' }], []],
  [
    'what is protected of a person',
    [inEvent('petition', { person: 'Jan Bokun' }), inEvent('admission', { person: 'Jan Bokun', ...no })],
    [],
  ],
  [
    'what is secret of an event',
    [inEvent('condition', { code: 'recruitment' }), inEvent('condition', { code: 'cooperation_paper' })],
    [],
  ],
  [
    'a deal of leaders is no consent',
    [inEvent('negotiation', { negotiators: ['US'] }), inEvent('obligation', { code: 'disclosed' })],
    [],
  ],
]
for (const [what, says, expected] of CASES) test(`indicator: ${what}`, () => assert.deepEqual(lines(says), expected))

test('agreement: own words support it, what anybody else says is a claim that feeds nothing', () => {
  const built = recordOf([
    {
      says: [
        ...TAKEN,
        { property: 'release', event: 'e', person: 'Jan Bokun' },
        { property: 'refusal', event: 'e', person: 'Jan Bokun', ...no, by: ['Belta'] },
      ],
    },
  ])
  const claim = built.id(0, 3)
  const consent = (record: RegisterRecord) => of(record).takings[0]?.indicators.find(({ code }) => code === 'consent')
  const claimed = consent(built.record)
  assert.deepEqual([claimed?.state, claimed?.supporting, claimed?.claimed], ['none', [], [claim]])

  const speaker = built.record.personOccurrences[0]?.id
  assert.ok(speaker)
  const statements = built.record.statements.map((one) =>
    one.id === claim ? { ...one, statement: { ...one.statement, attributedTo: [speaker] } } : one,
  )
  const own = consent({ ...built.record, statements })
  assert.deepEqual(
    [own?.state, own?.supporting, own?.claimed, own?.people],
    ['supported', [claim], [], { supported: 1, contradicted: 0, mixed: 0 }],
  )
})

test('people: each once, of those who are named; what is said of a group is said of none of them', () => {
  const papers = (person: string, more: Partial<Say> = {}): Say => inEvent('condition', { person, code: 'papers_taken', ...more })
  const { record } = recordOf([
    {
      says: [
        ...TAKEN,
        ...['Jan Bokun', 'Ida Reut', 'Max Tur', 'Eva Lis'].map((person): Say => inEvent('release', { person })),
        papers('Jan Bokun'),
        papers('Jan Bokun'),
        papers('Ida Reut', no),
        papers('Max Tur'),
        papers('Max Tur', no),
        inEvent('condition', { code: 'papers_taken' }),
      ],
    },
  ])
  const [taking] = of(record).takings
  assert.equal(taking?.named, 4)
  assert.deepEqual(taking?.indicators.find(({ code }) => code === 'papers_taken')?.people, {
    supported: 1,
    contradicted: 1,
    mixed: 1,
  })
})

test('what is said of a person without an event counts where the person is named in one event only', () => {
  const says: Say[] = [...TAKEN, inEvent('release', { person: 'Jan Bokun' }), { property: 'remaining_term', person: 'Jan Bokun' }]
  assert.deepEqual(lines(says.slice(2)), ['time_left supported'])
  assert.deepEqual(
    lines([...says.slice(2), { property: 'release', person: 'Jan Bokun', event: 'later', date: '2026-02-19' }]),
    [],
  )
})

const member = (n: number) => mintedId<Coding['by']>(`00000000-0000-4000-8000-00000000000${n}`)
const coding = (n: number, event: EntityId | null, item: string, so: string, statements: StatementId[] = []): Coding => ({
  id: `${n}`,
  form: 'displacement_mode',
  item,
  event,
  answers: { so },
  standard: null,
  asOf: edtf('2026-03-01'),
  note: `note ${n}`,
  statements,
  version: 1,
  by: member(n),
  at: '2026-03-01T10:00:00Z',
  withdrawn: false,
})
const modesOf = (says: Say[], codings: (event: EntityId) => Coding[]) => {
  const built = recordOf([{ says }])
  return of(built.record, codings(built.entity('release_event', 'e'))).modes.map(({ event, lines: of }) => [
    event === null ? 'register' : 'event',
    of.map(({ mode, follows, answers }) =>
      `${mode} ${follows.length} ${answers.map(({ answer, coders }) => `${answer}:${coders}`).join(' ')}`.trim(),
    ),
  ])
}

test('ways out: expelled follows from a taking out of custody, and from nothing else', () => {
  assert.deepEqual(
    modesOf(TAKEN, () => []),
    [['event', ['expelled 1']]],
  )
  assert.deepEqual(
    modesOf([...TAKEN.slice(0, 1), { property: 'crossing', event: 'e', to: 'LT' }], () => []),
    [],
  )
  assert.deepEqual(
    modesOf([{ property: 'displacement', person: 'Jan Bokun', to: 'LT', date: '2025-09-11' }], () => []),
    [],
  )
  const held: Say[] = [
    { property: 'detention', person: 'Jan Bokun', date: '2024-01-01' },
    { property: 'displacement', person: 'Jan Bokun', to: 'LT', date: '2025-09-11' },
  ]
  assert.deepEqual(
    modesOf(held, () => []),
    [['register', ['expelled 1']]],
  )
})

test('ways out: flight is what members say; where they differ each answer stands, and what is taken back does not', () => {
  const differ = (event: EntityId) => [
    coding(1, event, 'fled_environment', 'some'),
    coding(2, event, 'fled_environment', 'some'),
    coding(3, event, 'fled_environment', 'none'),
    { ...coding(4, event, 'fled_environment', 'all'), withdrawn: true },
    coding(5, null, 'fled_arrest', 'some'),
    { ...coding(6, event, 'no_rearrest', 'kept'), form: 'stipulation' as const },
  ]
  assert.deepEqual(modesOf(TAKEN, differ), [
    ['event', ['expelled 1', 'fled_environment 0 some:2 none:1']],
    ['register', ['fled_arrest 0 some:1']],
  ])
})

test('notes and statements of an answer are kept together', () => {
  const built = recordOf([{ says: TAKEN }])
  const event = built.entity('release_event', 'e')
  const rests = hashId<StatementId>(built.id(0, 1))
  const { modes } = of(built.record, [
    coding(1, event, 'fled_arrest', 'some', [rests]),
    coding(2, event, 'fled_arrest', 'some', [rests]),
  ])
  const answers = modes[0]?.lines.find(({ mode }) => mode === 'fled_arrest')?.answers
  assert.deepEqual(answers, [{ answer: 'some', coders: 2, notes: ['note 1', 'note 2'], statements: [rests] }])
})
