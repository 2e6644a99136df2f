import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assessing } from '#assess/index.ts'
import { CODING_FORMS, type Coding } from '#core/coding.ts'
import { edtf } from '#core/edtf.ts'
import { FINDINGS } from '#core/findings/index.ts'
import { type MemberId, mintedId } from '#core/ids.ts'
import { CODING } from '#vocabulary/coding.ts'
import { differenceOf } from '../../difference.ts'
import { documentsOf } from '../../documents.ts'
import { NO_DOCUMENTS } from '../../documents-in.ts'
import { factsOf } from '../../facts.ts'
import { emptyMemory } from '../../memory.ts'
import { type Doc, entityId, recordOf } from '../../testing.ts'

const EVENT = { words: 'a group of people', key: 'spring' }
const REPORT: Doc = {
  text: [
    'On 3 May 2025 the authorities released a group of people, 24 people in all.',
    'The United States lifted sanctions in return.',
    'All were taken to Lithuania.',
    'They were taken over the border in the same night and left there without papers. '.repeat(12),
  ].join(' '),
  published: '2025-05-04',
  publisher: 'Viasna',
  says: [
    {
      property: 'release_event',
      evidence: 'released a group of people, 24 people',
      event: EVENT,
      count: { words: '24 people', n: 24 },
      date: '2025-05-03',
    },
    { property: 'concession', evidence: 'lifted sanctions in return', event: EVENT, code: 'sanctions_relief' },
    {
      property: 'displacement',
      evidence: 'All were taken to Lithuania',
      event: EVENT,
      to: { words: 'Lithuania', key: 'LT' },
      date: '2025-05-03',
    },
  ],
}
const record = recordOf([REPORT])
const event = entityId('release_event', EVENT.key)

const member = (n: number) => mintedId<MemberId>(`00000000-0000-4000-8000-${String(n).padStart(12, '0')}`)
/** What two members answer to the first question of one item of each form: not the same. */
const CODINGS: Coding[] = CODING_FORMS.flatMap((form) =>
  [0, 1].map((at): Coding => {
    const { items, questions, about, standard } = CODING[form]
    const [question] = questions
    const item = items.find(({ code }) => code === 'no_rearrest' || code === 'sanctions_potash') ?? items[0]
    assert.ok(item && question && question.answers !== 'day')
    return {
      id: `${form} ${at}`,
      form,
      item: item.code,
      event: about === 'register' ? null : event,
      answers: { [question.code]: question.answers[at]?.code ?? '' },
      standard: standard ? 'balance' : null,
      asOf: edtf('2025-06-01'),
      note: `It is ${at === 0 ? 'known' : 'told'} by Zinaida Tsikhamirava.`,
      statements: record.statements.map(({ id }) => id),
      version: 1,
      by: member(at),
      at: '2025-06-01T08:00:00.000Z',
      withdrawn: false,
    }
  }),
)
const made = (codings: readonly Coding[]) =>
  documentsOf(record, assessing, Buffer.alloc(32, 7), emptyMemory(), {
    articles: [],
    cards: [],
    offers: [],
    codings: [...codings],
  })
const whole = made(CODINGS)

const toldIn = (changes: ReturnType<typeof differenceOf>) =>
  changes.flatMap(({ of, title, lines }) =>
    lines.map((line) => ({ of, title, mark: line.mark, said: line.after ?? line.before })),
  )

test('answers and notes of each form are told before they go out, redacted, and told as gone when they are taken back', () => {
  for (const form of CODING_FORMS) {
    const before = made(CODINGS.filter((one) => one.form !== form))
    for (const [was, will, mark] of [
      [before, whole, 'added'],
      [whole, before, 'hidden'],
    ] as const) {
      const told = toldIn(differenceOf(was, will)).filter(({ of }) => of === 'finding')
      const notes = told.flatMap((one) => (one.said?.is === 'note' && one.said.form === form ? [[one.mark, one.said.text]] : []))
      assert.deepEqual(
        notes,
        [
          [mark, 'It is known by ▮.'],
          [mark, 'It is told by ▮.'],
        ],
        form,
      )
      const answers = told.flatMap(({ said }) => (said?.is === 'answered' && said.form === form ? said.answers : []))
      assert.deepEqual([answers.length, answers.every(({ coders }) => coders === 1)], [2, true], form)
    }
  }
})

test('who changes an answer changes a line; who changes nothing changes none', () => {
  assert.deepEqual(differenceOf(whole, whole), [])
  const other = made(
    CODINGS.map((one) =>
      one.form === 'reform' && one.by === member(0)
        ? { ...one, answers: CODINGS.find(({ form, by }) => form === 'reform' && by === member(1))?.answers ?? {} }
        : one,
    ),
  )
  assert.deepEqual(
    toldIn(differenceOf(whole, other)).map(({ title, mark, said }) => [title.is === 'finding' && title.finding, mark, said?.is]),
    [['reforms', 'changed', 'answered']],
  )
})

test('no free words of a finding go out untold, and no statement is told twice', () => {
  const facts = [...factsOf(whole).values()].flatMap((thing) => [...thing.facts.values()])
  const told = JSON.stringify(facts)
  for (const finding of FINDINGS) {
    const { statements: _, quotes: __, ...own } = whole.findings[finding]
    for (const words of freeWords({ ...own, instruments: [] }))
      assert.ok(told.includes(JSON.stringify(words).slice(1, -1)), `${finding}: ${words}`)
  }
  const ids = facts.flatMap(({ said }) => (said.is === 'statement' ? [said.statement.id] : []))
  assert.equal(new Set(ids).size, ids.length)
  const cited = new Set(FINDINGS.flatMap((finding) => whole.findings[finding].statements.map(({ id }) => id)))
  const all = new Set(facts.flatMap(({ statements }) => statements))
  assert.deepEqual(
    [...cited].filter((id) => !all.has(id)),
    [],
  )
})

test('from nothing, everything that a finding tells is added', () => {
  const lines = toldIn(differenceOf(NO_DOCUMENTS, whole)).filter(({ of }) => of === 'finding')
  assert.ok(lines.length > 20)
  assert.ok(lines.every(({ mark }) => mark === 'added' || mark === 'changed'))
})

/** Every text with a space in it: what no code, id or date has. */
function freeWords(value: unknown): string[] {
  if (typeof value === 'string') return /\s/.test(value) ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(freeWords) : []
}
