import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { test } from 'node:test'
import { Encrypter } from 'age-encryption'
import { sql } from 'kysely'
import { pack } from 'tar-stream'
import { newId } from '#platform/chance.ts'
import { openDatabase } from '#platform/database/index.ts'
import { openTestDatabase } from '#platform/database/testing.ts'
import { type Row, readTables, type TableName } from '#platform/database/transfer.ts'
import { holdFolder } from '#platform/folder.ts'
import { KEY_FILES } from '#platform/keys.ts'
import { FROZEN, TABLES } from '#platform/migrations/0001-register/frozen.testing.ts'
import { readRegister } from '#register/index.ts'
import { DESCRIPTION, lineOf } from './backup-form.ts'
import { restore } from './restore.ts'

/** What came with later migrations: a backup of the first version does not have it. */
const LATER: Partial<Record<TableName, readonly string[]>> = { layer_reading: ['uncovered'], source: ['kept_on'] }
const isFirst = (table: TableName) => TABLES.some((one) => one === table)
const asFirst = (table: TableName, row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !LATER[table]?.includes(name)))

const sha = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** The rows of the first version as a backup of it has them. */
async function firstTables(): Promise<Map<TableName, string>> {
  const database = await openTestDatabase()
  try {
    for (const table of TABLES)
      for (const row of FROZEN[table]) {
        const names = Object.keys(row).map((name) => sql.ref(name))
        await sql`insert into ${sql.table(table)} (${sql.join(names)}) values (${sql.join(Object.values(row))})`.execute(
          database.kysely,
        )
      }
    return await database.snapshot(async (db) => {
      const lines = new Map<TableName, string>(TABLES.map((table) => [table, '']))
      for await (const { table, rows } of readTables(db))
        if (isFirst(table)) lines.set(table, rows.map((row) => lineOf(asFirst(table, row))).join(''))
      return lines
    })
  } finally {
    await database.close()
  }
}

/** A backup as the first version of the program wrote it. */
async function writeFirst(place: string, file: string, passphrase: string): Promise<void> {
  using folder = holdFolder(join(place, 'first'), { begin: 'own', newId })
  const tar = pack()
  const manifest = { v: 1, made: '2026-01-02T03:04:05.000Z', tables: {}, blobs: {}, files: {} }
  for (const name of [DESCRIPTION, ...KEY_FILES]) {
    const bytes = readFileSync(join(folder.path, name))
    manifest.files = { ...manifest.files, [name]: sha(bytes) }
    tar.entry({ name }, bytes)
  }
  for (const [table, lines] of await firstTables()) {
    manifest.tables = { ...manifest.tables, [table]: { rows: FROZEN[table as keyof typeof FROZEN].length, sha256: sha(lines) } }
    tar.entry({ name: `tables/${table}/00000001.jsonl` }, lines)
  }
  const [source] = FROZEN.source
  const [layer] = FROZEN.layer
  tar.entry({ name: `blobs/${source?.hash}` }, layer?.text ?? '')
  manifest.blobs = { count: 1, sha256: sha(`${source?.hash}\n`) }
  tar.entry({ name: 'manifest.json' }, JSON.stringify(manifest))
  tar.finalize()
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  encrypter.setScryptWorkFactor(4)
  const sealed = await encrypter.encrypt(Readable.toWeb(Readable.from(tar)) as ReadableStream<Uint8Array>)
  await pipeline(Readable.fromWeb(sealed as never), createWriteStream(file))
}

test('a backup by the first version comes back whole; what came since is empty', async () => {
  const place = mkdtempSync(join(tmpdir(), 'habeas-older-'))
  try {
    const file = join(place, 'first.age')
    await writeFirst(place, file, 'four quiet words here')
    const config = { data: join(place, 'data'), databaseUrl: null }
    const { tables } = await restore(config, file, { passphrase: 'four quiet words here' })
    assert.equal(tables.decision?.rows, FROZEN.decision.length)
    const database = await openDatabase(config)
    try {
      const { statements, uncovered, sources } = await readRegister(database)
      assert.deepEqual(
        statements.map(({ latest }) => latest?.act),
        ['accept'],
      )
      assert.deepEqual([sources.length, uncovered], [1, []])
    } finally {
      await database.close()
    }
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
})
