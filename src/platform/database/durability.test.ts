import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import type { MemberId } from '#core/ids.ts'
import { REGISTER } from './migrate.ts'
import { openFolder } from './pglite.ts'
import { layDatabase } from './testing.ts'

const base = mkdtempSync(join(tmpdir(), 'habeas-durable-'))
after(() => rmSync(base, { recursive: true }))

const MEMBER = '11111111-1111-4111-8111-111111111111' as MemberId
const WRITER = join(import.meta.dirname, 'durability.testing.ts')

/**
 * Opens the folder, says what it found, then writes decisions and says each one that is acknowledged, until it is killed. It compiles
 * quickly rather than well: it does not live long.
 */
function startWriter(folder: string) {
  const child = spawn(process.execPath, ['--liftoff-only', WRITER, folder, MEMBER], { stdio: ['ignore', 'pipe', 'inherit'] })
  return { child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() }
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

/** Kills a writer again and again; each round looks at what the one before was told. Returns how many decisions were written. */
async function killed(folder: string, rounds: number): Promise<number> {
  let acknowledged = 0
  for (let round = 0; round <= rounds; round++) {
    const { child, lines } = startWriter(folder)
    const first = await lines.next()
    assert.ok(!first.done, 'the database did not open again')
    const found = JSON.parse(first.value) as { rows: number; highest: number }
    assert.equal(found.rows, found.highest, 'versions have holes')
    assert.ok(found.highest >= acknowledged, `${acknowledged} were acknowledged, ${found.highest} are there`)
    // The one in flight when it was killed may have been kept without having been said.
    assert.ok(found.highest <= acknowledged + 1, `${acknowledged} were acknowledged, ${found.highest} are there`)
    acknowledged = found.highest
    await pause(randomInt(150))
    await kill(child)
    for await (const line of lines) acknowledged = Number(line)
  }
  return acknowledged
}

test('kill -9 at 50 random moments: every acknowledged decision is there, without holes', async () => {
  const places = ['one', 'two'].map((name) => join(base, name))
  for (const place of places) await layDatabase(place)
  const written = await Promise.all(places.map((place) => killed(join(place, 'database'), 25)))
  for (const decisions of written) assert.ok(decisions > 0)
})

test('each commit asks the disk to keep it', async () => {
  let syncs = 0
  const database = await openFolder(REGISTER, join(base, 'synced'), () => syncs++)
  const before = syncs
  assert.ok(before > 0)
  const COMMITS = 20
  for (let one = 0; one < COMMITS; one++)
    await database.kysely
      .insertInto('member')
      .values({ id: MEMBER.replace(/.{2}$/, String(10 + one)) as MemberId, name: `m${one}` })
      .execute()
  assert.ok(syncs - before >= COMMITS, `${syncs - before} for ${COMMITS} commits`)
  const { rows } = await sql<{ fsync: string }>`show fsync`.execute(database.kysely)
  assert.deepEqual(rows, [{ fsync: 'on' }])
  await database.close()
})
