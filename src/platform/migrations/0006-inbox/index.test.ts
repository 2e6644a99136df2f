import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import type { Database } from '#platform/database/index.ts'
import { openTestDatabase } from '#platform/database/testing.ts'

let database: Database
before(async () => {
  database = await openTestDatabase()
  await run(`insert into member values ('${MEMBER}', 'a')`)
  await run(`insert into envelope values ('${ID}', 'testimony', '2026-05-01', '2026-05-02')`)
})
after(() => database.close())

const MEMBER = '11111111-1111-4111-8111-111111111111'
const ID = 'a'.repeat(32)
const run = (statement: string) => sql.raw(statement).execute(database.kysely)
const act = (version: number, name: string, member: string | null, envelope = ID) =>
  run(
    `insert into envelope_act (envelope, version, act, member, at) values ('${envelope}', ${version}, '${name}', ${member === null ? 'null' : `'${member}'`}, '2026-05-03')`,
  )

test('an envelope has an id, a kind and days, and stays as it is', async () => {
  for (const refused of [
    `insert into envelope values ('${ID}', 'testimony', '2026-05-01', '2026-05-02')`,
    `insert into envelope values ('${'A'.repeat(32)}', 'testimony', '2026-05-01', '2026-05-02')`,
    `insert into envelope values ('../../etc', 'testimony', '2026-05-01', '2026-05-02')`,
    `insert into envelope values ('${'b'.repeat(32)}', 'letters', '2026-05-01', '2026-05-02')`,
    `insert into envelope values ('${'b'.repeat(32)}', 'need', '2026-02-30', '2026-05-02')`,
    `update envelope set kind = 'contact'`,
    'delete from envelope',
  ])
    await assert.rejects(run(refused), refused)
})

test('acts have versions without gaps, members but for the clock, and one end', async () => {
  await assert.rejects(act(2, 'opened', MEMBER))
  await act(1, 'opened', MEMBER)
  await assert.rejects(act(1, 'handled', MEMBER))
  await assert.rejects(act(2, 'read', MEMBER))
  await assert.rejects(act(2, 'handled', null))
  await assert.rejects(act(1, 'opened', MEMBER, 'c'.repeat(32)))
  await act(2, 'shredded', null)
  await assert.rejects(act(3, 'shredded', MEMBER))
  for (const refused of ["update envelope_act set act = 'handled'", 'delete from envelope_act', 'truncate envelope_act'])
    await assert.rejects(run(refused), refused)
})

test('a key is a post-quantum recipient of a member, and only its end is written later', async () => {
  const recipient = `age1pq1${'q'.repeat(60)}`
  const insert = (key: string) =>
    run(`insert into member_key (recipient, member, since) values ('${key}', '${MEMBER}', '2026-05-01')`)
  for (const classic of ['age1qqqq', 'AGE-SECRET-KEY-PQ-1QQQ', '', `${recipient} `])
    await assert.rejects(insert(classic), classic)
  await insert(recipient)
  await assert.rejects(insert(recipient))
  await assert.rejects(run(`update member_key set ended = '2026-04-30'`))
  await run(`update member_key set ended = '2026-05-02'`)
  await assert.rejects(run(`update member_key set recipient = '${recipient}x'`))
  await assert.rejects(run('delete from member_key'))
})
