import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Database } from '#platform/database/index.ts'
import { openTestDatabase } from '#platform/database/testing.ts'
import { localMember } from './index.ts'

let database: Database
before(async () => {
  database = await openTestDatabase()
})
after(() => database.close())

const ids = [
  '11111111-1111-4111-8111-111111111111',
  '22222222-2222-4222-8222-222222222222',
  '33333333-3333-4333-8333-333333333333',
]

test('there is one local member, also when several ask at once', async () => {
  const asked = await Promise.all(ids.map((id) => localMember(database, () => id)))
  const again = await localMember(database, () => assert.fail('no new id is needed'))
  assert.equal(new Set([...asked, again].map(({ id }) => id)).size, 1)
  assert.equal(again.name, 'local')
  assert.deepEqual(await database.kysely.selectFrom('member').select(['id', 'name']).execute(), [again])
})
