import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Coding } from '#core/coding.ts'
import { edtf } from '#core/edtf.ts'
import type { MemberId } from '#core/ids.ts'
import type { Database } from '#platform/database/index.ts'
import { openTestDatabase } from '#platform/database/testing.ts'
import { CODING } from '#vocabulary/coding.ts'
import { keepCoding, readCodings } from './codings.ts'
import { StaleError } from './decide.ts'
import { aMember, countingIds } from './testing.ts'

let database: Database
let one: MemberId
let two: MemberId
before(async () => {
  database = await openTestDatabase()
  one = (await aMember(database, 'one')).by
  two = (await aMember(database, 'two')).by
})
after(() => database.close())

const newId = countingIds()
const answer = (by: MemberId, of: Partial<Coding> = {}): Omit<Coding, 'version'> => ({
  id: newId(),
  form: 'reform',
  item: 'extremist_lists',
  event: null,
  answers: { state: 'unchanged' },
  standard: null,
  asOf: edtf('2026-05-01'),
  note: '',
  statements: [],
  by,
  at: '2026-05-01T08:00:00.000Z',
  withdrawn: false,
  ...of,
})

test('versions follow each other under the first id; who answers from an old page is told; members do not meet', async () => {
  const first = await keepCoding(database, answer(one), 0)
  await assert.rejects(keepCoding(database, answer(one), 0), StaleError)
  const second = await keepCoding(database, answer(one, { answers: { state: 'changed' }, at: '2026-05-02T08:00:00.000Z' }), 1)
  await assert.rejects(keepCoding(database, answer(one), 1), StaleError)
  assert.deepEqual([second.id, second.version], [first.id, 2])
  const other = await keepCoding(database, answer(two, { note: 'As it was.' }), 0)
  assert.notEqual(other.id, first.id)
  assert.deepEqual(
    (await readCodings(database)).sort((a, b) => a.version - b.version || (a.id < b.id ? -1 : 1)),
    [first, other, second],
  )
  assert.deepEqual(
    (await readCodings(database, { asOf: '2026-05-01T09:00:00.000Z' })).map(({ version }) => version),
    [1, 1],
  )
})

test('two at once: one is kept, the other is told', async () => {
  const fresh = () => answer(one, { item: 'amnesty' })
  const settled = await Promise.allSettled([keepCoding(database, fresh(), 0), keepCoding(database, fresh(), 0)])
  assert.deepEqual(settled.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  for (const done of settled) if (done.status === 'rejected') assert.ok(done.reason instanceof StaleError)
})

test('every item of the vocabulary can be answered', async () => {
  for (const { form, items, standard } of Object.values(CODING))
    for (const { code } of items)
      await keepCoding(
        database,
        answer(two, { form, item: code, at: '2026-05-03T08:00:00.000Z', standard: standard ? 'balance' : null }),
        (await readCodings(database)).filter((one) => one.form === form && one.item === code && one.by === two).length,
      )
})
