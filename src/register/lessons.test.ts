import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Database, Db } from '#platform/database/index.ts'
import { openTestDatabase } from '#platform/database/testing.ts'
import { counts } from './counts.ts'
import { decide } from './decide.ts'
import { keepReading } from './keep.ts'
import { readRegister } from './read.ts'
import { aMember, countingIds, keepDocument, RULES, statementIn, testDocument, workInEmpty } from './testing.ts'

let database: Database
before(async () => {
  database = await openTestDatabase()
})
after(() => database.close())

const inEmpty = <Result>(work: (db: Db) => Promise<Result>) => workInEmpty(database, work)

test('a draft that a newer version of its engine no longer says does not wait; what was decided stays', () =>
  inEmpty(async (db) => {
    const by = await aMember(db)
    const document = testDocument('Yury Kalina')
    await keepDocument(db, document)
    assert.equal((await counts(db)).drafts, 2)
    const { id } = statementIn(document, 'release')
    await decide(db, [{ target: 'statement', statement: id, act: 'accept' }], by, countingIds())
    const empty = { drafts: [], occurrences: [], uncovered: [{ start: 0, end: 5 }] }
    for (const version of ['10', '9']) await keepReading(db, document.layer.id, empty, { ...RULES, version })
    const rows = await readRegister(db)
    assert.deepEqual(
      rows.statements.map((row) => row.id),
      [id],
    )
    assert.equal((await counts(db)).drafts, 0)
    assert.deepEqual(rows.uncovered, [{ layer: document.layer.id, start: 0, end: 5 }])
    await keepDocument(db, document, { ...RULES, version: '10.1' })
    assert.equal((await readRegister(db)).statements.length, 2)
  }))

test('lessons and passages are decided, undone, and read back as they were', () =>
  inEmpty(async (db) => {
    const by = await aMember(db)
    const document = testDocument('Nina Palyn')
    await keepDocument(db, document)
    const lesson = { kind: 'surname', language: 'be', word: 'Ўласік-Корж' } as const
    const scores = { releases: 0.5, persons: null }
    const score = { texts: 3, before: scores, after: { ...scores, persons: 0.75 } }
    const passage = { target: 'passage', layer: document.layer.id, start: 4, end: 23 } as const
    await decide(
      db,
      [
        { target: 'lesson', lesson, act: 'learn', score },
        { ...passage, act: 'empty' },
      ],
      by,
      countingIds(),
    )
    const [learned] = (await readRegister(db)).lessons
    assert.deepEqual([learned?.lesson, learned?.act, learned?.score], [lesson, 'learn', score])
    await decide(
      db,
      [
        { target: 'lesson', lesson, act: 'unlearn' },
        { ...passage, act: 'open' },
      ],
      by,
      countingIds(),
    )
    const rows = await readRegister(db)
    assert.deepEqual(
      rows.lessons.map(({ act, version }) => [act, version]),
      [['unlearn', 2]],
    )
    assert.deepEqual(
      rows.passages.map(({ start, end, act }) => [start, end, act]),
      [[4, 23, 'open']],
    )
    const nowhere = { ...passage, layer: '0'.repeat(64) as typeof passage.layer, act: 'empty' } as const
    const [failed] = await decide(db, [nowhere], by, countingIds())
    assert.ok(failed?.status === 'failed' && failed.code === 'no_such_layer')
  }))
