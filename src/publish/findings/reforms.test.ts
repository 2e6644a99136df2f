import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assessing } from '#assess/index.ts'
import type { Coding } from '#core/coding.ts'
import { edtf } from '#core/edtf.ts'
import { mintedId } from '#core/ids.ts'
import type { RegisterRecord } from '#core/record.ts'
import { documentsOf } from '../documents.ts'
import { emptyMemory } from '../memory.ts'
import { type Doc, recordOf } from '../testing.ts'

const EVENT = { words: 'a group of 52 people', key: 'september' }
const REPORT: Doc = {
  text:
    'On 11 September 2025 the authorities released a group of 52 people in Minsk. ' +
    'Article 342 of the Criminal Code was changed, wrote Viasna. ' +
    'Zinaida Tsikhamirava spoke in Vilnius. The list of extremists had to go. ' +
    'Uladzislau Krupka spoke there too. The same list of extremists had to be burnt. ' +
    'Viasna demanded freedom for all without terms, unconditionally. ' +
    'It rained in Minsk on most of the days of that month, and the trains ran late between the towns. '.repeat(20),
  publisher: 'Viasna',
  published: '2025-12-14',
  says: [
    {
      property: 'release_event',
      evidence: 'released a group of 52 people',
      event: EVENT,
      count: { words: '52 people', n: 52 },
      date: '2025-09-11',
    },
    {
      property: 'reform',
      evidence: 'Article 342 of the Criminal Code was changed',
      by: { words: 'Viasna', key: 'v', type: 'organisation' },
    },
    {
      property: 'demand',
      evidence: 'The list of extremists had to go.',
      by: { words: 'Zinaida Tsikhamirava', key: 'zin', type: 'person' },
    },
    {
      property: 'demand',
      evidence: 'The same list of extremists had to be burnt.',
      by: { words: 'Uladzislau Krupka', key: 'krupka', type: 'person' },
    },
    {
      property: 'release_event',
      evidence: 'demanded freedom for all without terms, unconditionally',
      event: { words: 'freedom for all', key: 'all' },
      by: { words: 'Viasna', key: 'v', type: 'organisation' },
    },
  ],
}

/** The last statement of the report is what is demanded. */
function record(): RegisterRecord {
  const made = recordOf([REPORT], {}, ['Article', 'Criminal', 'Code'])
  return {
    ...made,
    statements: made.statements.map((one) =>
      one.statement.evidence.some((span) => span.kind === 'span' && span.exact.startsWith('demanded freedom'))
        ? { ...one, statement: { ...one.statement, modality: 'demanded' } }
        : one,
    ),
  }
}

const coding: Coding = {
  id: 'one',
  form: 'reform',
  item: 'courts',
  event: null,
  answers: { state: 'unchanged' },
  standard: null,
  asOf: edtf('2026-03-01'),
  note: 'Judge Varfalamei Shestsipiorau still sits.',
  statements: [],
  version: 1,
  by: mintedId('00000001-0000-4000-8000-000000000000'),
  at: '2026-03-02T10:00:00Z',
  withdrawn: false,
}

const { findings } = documentsOf(record(), assessing, Buffer.alloc(32, 7), emptyMemory(), {
  articles: [],
  cards: [],
  offers: [],
  codings: [coding],
})
const { reforms, releaseDemands, releases } = findings.reforms

test('only what is said or answered is named; statements are those of the document', () => {
  assert.deepEqual(
    reforms.map(({ item, state }) => [item, state]),
    [
      ['UK-342', 'changed'],
      ['list_people', 'none'],
      ['courts', 'none'],
    ],
  )
  const known = new Set(findings.reforms.statements.map(({ id }) => id))
  const cited = [
    ...reforms.flatMap(({ changed, demanded }) => [...changed, ...demanded.flatMap(({ statements }) => statements)]),
    ...releaseDemands.flatMap(({ statements }) => statements),
    ...releases.lines.flatMap(({ statements }) => statements),
  ]
  assert.ok(cited.length > 4 && cited.every((id) => known.has(id)))
})

test('people who demand are hidden unless shown, and two of them are not told apart', () => {
  const [, list] = reforms
  assert.deepEqual(
    list?.demanded.map(({ by, statements }) => [by.map(({ text }) => text), statements.length]),
    [[['▮'], 2]],
  )
  assert.deepEqual(
    releaseDemands.map(({ by, withoutTerms }) => [by.map(({ code }) => code), withoutTerms]),
    [[['viasna'], true]],
  )
})

test('a note is redacted like any words; of who wrote it nothing is there', () => {
  const [, , courts] = reforms
  assert.deepEqual(courts?.answers, [{ question: 'state', answer: 'unchanged', coders: 1, asOf: '2026-03-01' }])
  const all = JSON.stringify(findings.reforms)
  for (const word of ['Shestsipiorau', 'Varfalamei', 'Tsikhamirava', 'Krupka', coding.by, 'condition":'])
    assert.ok(!all.includes(word), word)
  assert.match(courts?.notes[0]?.words ?? '', /▮.*still sits/)
})

test('what is only demanded is no event of release', () => {
  assert.deepEqual(
    releases.lines.map(({ scope, min, max, events }) => [scope, min, max, events.length]),
    [['released', 52, 52, 1]],
  )
  assert.equal(releases.events.length, 1)
})
