import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { HabeasError } from '#core/errors.ts'
import type { MemberId } from '#core/ids.ts'
import { migrate, REGISTER } from './migrate.ts'
import { openServer } from './postgres.ts'
import { openTestDatabase } from './testing.ts'
import type { Database, Db } from './types.ts'

let database: Database
before(async () => {
  database = await openTestDatabase()
})
after(() => database.close())

const ID = '11111111-1111-4111-8111-111111111111' as MemberId
const addMember = ({ kysely }: Db, name: string) =>
  kysely
    .insertInto('member')
    .values({ id: ID.replace(/1$/, String(name.length)) as MemberId, name })
    .execute()
const names = async ({ kysely }: Db) =>
  (await kysely.selectFrom('member').select('name').orderBy('name').execute()).map(({ name }) => name)

test('values come out of both engines as the same types', async () => {
  const { rows } = await sql`
    select 7::int4 as int4, 9007199254740991::int8 as int8, count(*) as count, 0.5::float8 as float8, '1.50'::numeric as numeric,
      date '2025-12-13' as date, timestamp '2025-12-13 10:00:00' as timestamp, timestamptz '2025-12-13 13:00:00.5+03' as timestamptz,
      '{"b": [1, null], "a": "ў"}'::jsonb as jsonb, ${ID}::uuid as uuid, true as bool, null as nothing`.execute(database.kysely)
  assert.deepEqual(rows, [
    {
      int4: 7,
      int8: 9007199254740991,
      count: 1,
      float8: 0.5,
      numeric: '1.50',
      date: '2025-12-13',
      timestamp: '2025-12-13 10:00:00',
      timestamptz: '2025-12-13T10:00:00.500Z',
      jsonb: { b: [1, null], a: 'ў' },
      uuid: ID,
      bool: true,
      nothing: null,
    },
  ])
})

test('a transaction is all or nothing, also where it joins another', async () => {
  const failed = database.transaction(async (outer) => {
    await addMember(outer, 'a')
    await outer.transaction((inner) => addMember(inner, 'bb'))
    assert.deepEqual(await names(outer), ['a', 'bb'])
    throw new RangeError('no')
  })
  await assert.rejects(failed, RangeError)
  assert.deepEqual(await names(database), [])
})

test('transactions begun at the same time do not mix', async () => {
  const one = database.transaction(async (db) => {
    await addMember(db, 'a')
    return names(db)
  })
  const two = database.transaction(async (db) => {
    await addMember(db, 'bb')
    throw new RangeError('no')
  })
  const both = await Promise.allSettled([one, two])
  assert.deepEqual(both[0], { status: 'fulfilled', value: ['a'] })
  assert.deepEqual(await names(database), ['a'])
})

test('a snapshot reads one state and writes nothing', async () => {
  const seen = await database.snapshot(async (db) => {
    const first = await names(db)
    // On a server somebody else may write meanwhile; embedded, they wait until the snapshot is done.
    const other = addMember(database, 'ccc')
    if (database.engine === 'postgres') await other
    return { first, second: await names(db), other: () => other }
  })
  await seen.other()
  assert.deepEqual(seen.second, seen.first)
  assert.deepEqual(await names(database), ['a', 'ccc'])
  await assert.rejects(
    database.snapshot((db) => addMember(db, 'dddd')),
    /read-only transaction/,
  )
})

test('the program works as its role', async () => {
  const { rows } = await sql`select current_user as role`.execute(database.kysely)
  assert.deepEqual(rows, [{ role: 'habeas' }])
})

test('a database written by a newer program is refused and left alone', async () => {
  const own = await openTestDatabase()
  await own.kysely.transaction().execute(async (transaction) => {
    await sql`set local role none`.execute(transaction)
    await sql`insert into kysely_migration values ('9999-later', '2030-01-01')`.execute(transaction)
  })
  await own.kysely.connection().execute(async (connection) => {
    await sql`set role none`.execute(connection)
    await assert.rejects(migrate(connection, REGISTER), (error) => error instanceof HabeasError && error.code === 'migration')
  })
  await own.close()
})

test('a server that cannot be reached is said so', async () => {
  const unreachable = openServer(REGISTER, 'postgres://somebody:secret@127.0.0.1:1/habeas')
  await assert.rejects(
    unreachable,
    (error) => error instanceof HabeasError && error.code === 'database' && !error.message.includes('secret'),
  )
})
