import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { test } from 'node:test'
import { beginTestFolder } from '#platform/testing.ts'
import { counts, readLists, readRegister } from '#register/index.ts'
import { openStores } from '../stores.ts'
import { openWorkroom } from '../workroom.ts'
import { keepList, openList } from './bring-list.ts'
import { listOf } from './testing.ts'

const WRITER = join(import.meta.dirname, 'interrupted.testing.ts')
const HOOK = join(import.meta.dirname, '../../platform/tsx-hook.mjs')

/** Brings a list in and is killed behind a step, while the next may be under way. */
async function killedAfter(step: number, data: string, path: string): Promise<void> {
  const child = spawn(process.execPath, ['--import', HOOK, WRITER, data, path, String(step + 2)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = once(child, 'exit')
  for await (const line of createInterface({ input: child.stdout })) if (Number(line) === step) child.kill('SIGKILL')
  await gone
}

/** Brings a list in to its end, and gives all that the register holds then. */
async function whole(data: string, path: string) {
  await using stores = await openStores({ data, databaseUrl: null }, { begin: 'own' })
  const work = await openWorkroom(stores)
  const opened = await openList(work, { path, hints: {}, list: 'people', columns: new Map() })
  await Array.fromAsync(keepList(work, stores.member, opened))
  const { statements, occurrences } = await readRegister(stores.database)
  const readings = await stores.database.kysely.selectFrom('reading').selectAll().execute()
  return {
    statements: statements.map(({ id }) => id),
    occurrences: occurrences.map(({ id }) => id),
    readings: readings.length,
    counts: await counts(stores.database),
    versions: (await readLists(stores.database)).map(({ number }) => number),
    known: opened.known,
    joins: work.view().rows().judgements.length,
  }
}

test('a process killed in the middle leaves what it wrote; the same file goes on from there, and nothing is there twice', async () => {
  const base = mkdtempSync(join(tmpdir(), 'habeas-killed-'))
  try {
    const letters = [...'абвгдежзіклмнопрстуф']
    const rows = letters.flatMap((one) =>
      letters.map(
        (other, n) =>
          `${one}${other};Та${one}л${other}ік Міра;19${50 + n};09.08.2020;342;2 гады;12.03.2021;ПК № 4;у зняволенні;;`,
      ),
    )
    const path = join(base, 'people.csv')
    writeFileSync(path, listOf(...rows))
    const expected = await whole(await beginTestFolder(join(base, 'whole')), path)
    assert.ok(expected.statements.length > 1500)
    await killedAfter(1, await beginTestFolder(join(base, 'killed')), path)
    await killedAfter(3, join(base, 'killed'), path)
    assert.deepEqual(await whole(join(base, 'killed'), path), expected)
    assert.equal((await whole(join(base, 'killed'), path)).known, true)
  } finally {
    rmSync(base, { recursive: true, force: true })
  }
})
