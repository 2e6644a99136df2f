import { writeSync } from 'node:fs'
import { sql } from 'kysely'
import type { MemberId } from '#core/ids.ts'
import { REGISTER } from './migrate.ts'
import { openFolder } from './pglite.ts'

/** The process that is killed: `durability.testing.ts <folder> <member>`. Lines go out at once, before anything else is done. */
const [folder = '', member = ''] = process.argv.slice(2)
const say = (line: string) => writeSync(1, `${line}\n`)

const { kysely } = await openFolder(REGISTER, folder)
await kysely
  .insertInto('member')
  .values({ id: member as MemberId, name: 'writer' })
  .onConflict((conflict) => conflict.doNothing())
  .execute()
const { rows } = await sql<{ rows: number; highest: number }>`
  select count(*) as rows, coalesce(max(version), 0) as highest from decision`.execute(kysely)
const [found] = rows
say(JSON.stringify(found))

for (let version = (found?.highest ?? 0) + 1; ; version++) {
  const act = version % 2 === 0 ? 'unfree' : 'free'
  const row = { target_kind: 'word', target: 'word', version, act, member: member as MemberId, reason: null }
  await kysely
    .insertInto('decision')
    .values({ ...row, at: '2026-01-02T03:04:05.000Z', detail: '{}' })
    .execute()
  say(String(version))
}
