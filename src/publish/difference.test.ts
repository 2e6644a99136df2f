import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { assessing } from '#assess/index.ts'
import { trace } from './behind.ts'
import { type Change, differenceOf } from './difference.ts'
import { documentsOf } from './documents.ts'
import { NO_DOCUMENTS } from './documents-in.ts'
import { publicId } from './public-id.ts'
import { type Doc, entityId, recordOf } from './testing.ts'

const KEY = Buffer.alloc(32, 7)
const name = (text: string) => ({ level: 'public' as const, shown: { be: text, ru: text, en: text } })
const EVENT = { words: 'a group of people', key: 'spring' }
const FILLER = 'The people were taken to the border in the same night and left there without papers. '.repeat(12)

/** One document with one event of so many people, in which some were released. */
const report = (n: number, people: readonly string[]): Doc => ({
  text: [
    `On 3 May 2024 the authorities released ${EVENT.words}, ${n} people in all.`,
    ...people.map((one) => `${one} was released.`),
    FILLER,
  ].join(' '),
  published: '2024-05-04',
  addresses: ['https://spring96.org/en/news/1'],
  says: [
    {
      property: 'release_event',
      evidence: `released ${EVENT.words}, ${n} people`,
      event: EVENT,
      count: { words: `${n} people`, n },
      date: '2024-05-03',
    },
    ...people.map((one) => ({
      property: 'release' as const,
      evidence: `${one} was released`,
      person: { words: one, key: one },
      event: EVENT,
      date: '2024-05-03',
    })),
  ],
})

const documents = (n: number, people: readonly string[], shown: readonly string[] = people) => {
  const record = recordOf([report(n, people)], Object.fromEntries(shown.map((one) => [one, name(one)])))
  return { record, documents: documentsOf(record, assessing, KEY) }
}
const told = (changes: readonly Change[]) =>
  changes.flatMap(({ of, mark, lines }) => lines.map((line) => `${of} ${mark}: ${line.mark} ${(line.after ?? line.before)?.is}`))

test('somebody shown: their page, their line in the event, what the source opens', () => {
  const before = documents(12, ['Mira Talvik'], [])
  const after = documents(12, ['Mira Talvik'])
  assert.deepEqual(told(differenceOf(before.documents, after.documents)), [
    'finding changed: changed afterwards',
    'event changed: added named',
    'person added: added person',
    'person added: added status',
    'person added: added kind',
    'person added: added statement',
    'source changed: changed passage',
  ])
})

test('the way back says the same with the signs turned', () => {
  const before = documents(12, ['Mira Talvik'], [])
  const after = documents(12, ['Mira Talvik'])
  const changes = differenceOf(after.documents, before.documents)
  assert.deepEqual(told(changes).slice(0, 6), [
    'finding changed: changed afterwards',
    'event changed: hidden named',
    'person hidden: hidden person',
    'person hidden: hidden status',
    'person hidden: hidden kind',
    'person hidden: hidden statement',
  ])
})

test('another number is told with both, and with what it rests on', () => {
  const before = documents(12, [])
  const after = documents(13, [])
  const [change] = differenceOf(before.documents, after.documents).filter(({ of }) => of === 'event')
  const count = change?.lines.find(({ after: said }) => said?.is === 'count')
  assert.equal(count?.mark, 'changed')
  assert.deepEqual(
    [count?.before?.is === 'count' && count.before.line.min, count?.after?.is === 'count' && count.after.line.min],
    [12, 13],
  )
  assert.equal(count?.statements.length, 2)
})

test('what stands behind a change leads back to the register', () => {
  const { record, documents: after } = documents(12, ['Mira Talvik'])
  const sources = [...record.sources.values()].map(({ hash }) => hash)
  const [source] = sources
  assert.ok(source !== undefined)
  const traced = trace(differenceOf(NO_DOCUMENTS, after), KEY, {
    statements: record.statements.map(({ id }) => ({ statement: id, source })),
    entities: record.entities.keys(),
    sources,
  })
  const person = traced.find(({ of }) => of === 'person')
  assert.equal(person?.entity, entityId('person', 'Mira Talvik'))
  assert.equal(traced.find(({ of }) => of === 'source')?.source, source)
  for (const line of traced.flatMap(({ lines }) => lines).filter(({ after: said }) => said?.is === 'statement'))
    assert.equal(line.origins.length, 1)
  assert.equal(publicId(KEY, 'person', person?.entity ?? '').length, 16)
})

test('no difference with itself; from nothing everything is added and to nothing everything goes', () => {
  const people = fc.subarray(['Mira Talvik', 'Jan Korel', 'Ada Renn'])
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 20 }), people, people, (n, named, shown) => {
      const { documents: one } = documents(n, named, shown)
      assert.deepEqual(differenceOf(one, one), [])
      const lines = (changes: readonly Change[]) =>
        changes.flatMap((change) => change.lines).filter(({ before, after }) => !before || !after)
      assert.ok(lines(differenceOf(NO_DOCUMENTS, one)).every(({ mark }) => mark === 'added'))
      assert.ok(lines(differenceOf(one, NO_DOCUMENTS)).every(({ mark }) => mark === 'hidden'))
    }),
    { numRuns: 20 },
  )
})

test('there and back are the same lines with the signs turned', () => {
  const state = fc.record({ n: fc.integer({ min: 3, max: 5 }), shown: fc.subarray(['Mira Talvik', 'Jan Korel']) })
  const turned = { added: 'hidden', hidden: 'added', changed: 'changed' } as const
  fc.assert(
    fc.property(state, state, (a, b) => {
      const [one, other] = [a, b].map(({ n, shown }) => documents(n, ['Mira Talvik', 'Jan Korel'], shown).documents)
      if (!one || !other) return
      const lines = (changes: readonly Change[], turn: boolean) =>
        changes
          .flatMap((change) => change.lines)
          .map(({ mark, before, after }) =>
            turn ? JSON.stringify([turned[mark], after, before]) : JSON.stringify([mark, before, after]),
          )
          .sort()
      assert.deepEqual(lines(differenceOf(one, other), false), lines(differenceOf(other, one), true))
    }),
    { numRuns: 20 },
  )
})
