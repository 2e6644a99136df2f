import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { edtf } from '#core/edtf.ts'
import { HabeasError, UsageError } from '#core/errors.ts'
import { openBlobs } from '#platform/blobs.ts'
import { newId } from '#platform/chance.ts'
import { type Database, openDatabase } from '#platform/database/index.ts'
import { makeServerDatabase, openTestDatabase } from '#platform/database/testing.ts'
import { type DataFolder, holdFolder, readFolder } from '#platform/folder.ts'
import { KEY_FILES } from '#platform/keys.ts'
import { decide, keepCoding, readCodings, readRegister } from '#register/index.ts'
import { aMember, keepDocument, statementIn, testDocument } from '#register/testing.ts'
import { backup } from './backup.ts'
import { restore } from './restore.ts'

const base = mkdtempSync(join(tmpdir(), 'habeas-backup-'))
const now = () => '2026-02-03T04:05:06.000Z'
const hasCode = (code: string) => (error: unknown) => error instanceof HabeasError && error.code === code
const PEOPLE = ['Ales Zorny', 'Volha Rakita', 'Ihar Tsvet']

let held: { folder: DataFolder; database: Database; blobs: ReturnType<typeof openBlobs> }
let identity: string
let recipient: string
const file = join(base, 'one.age')

/** A small register on the given engine: three documents, decisions of every kind, one of them changed twice. */
async function fill(database: Database, name: string) {
  const folder = holdFolder(join(base, name), { begin: 'own', newId })
  const blobs = openBlobs(folder.blobs)
  const by = await aMember(database)
  const documents = PEOPLE.map((person) => testDocument(person))
  for (const document of documents) {
    await keepDocument(database, document)
    await blobs.put(document.source.hash, Buffer.from(document.layer.text))
  }
  const act = (verb: 'accept' | 'retract', one: (typeof documents)[number]) =>
    ({ target: 'statement', statement: statementIn(one, 'release').id, act: verb }) as const
  await decide(
    database,
    documents.map((one) => act('accept', one)),
    by,
    newId,
  )
  for (const one of documents.slice(0, 1))
    await decide(database, [act('retract', one), { ...act('accept', one), apart: 'rounded' }], by, newId)
  await decide(database, [{ target: 'word', word: 'суд', act: 'free', reason: 'a common word' }], by, newId)
  const { minted } = await readRegister(database)
  await decide(
    database,
    minted.slice(0, 1).map(({ entity }) => ({ target: 'exposure', entity, act: 'initials', basis: 'wish' })),
    by,
    newId,
  )
  await keepCoding(
    database,
    {
      id: newId(),
      form: 'reform',
      item: 'extremist_lists',
      event: null,
      answers: { state: 'unchanged' },
      standard: null,
      asOf: edtf('2026-02-03'),
      note: 'The lists grow.',
      statements: documents.map((one) => statementIn(one, 'release').id),
      by: by.by,
      at: by.at,
      withdrawn: false,
    },
    0,
  )
  return { folder, database, blobs }
}

before(async () => {
  held = await fill(await openTestDatabase(), 'from')
  identity = await generateX25519Identity()
  recipient = await identityToRecipient(identity)
  const manifest = await backup(held, file, { recipients: [recipient] }, { now })
  assert.deepEqual([manifest.tables.statement?.rows, manifest.tables.decision?.rows, manifest.blobs.count], [6, 7, 3])
})
after(async () => {
  held.folder[Symbol.dispose]()
  await held.database.close()
  rmSync(base, { recursive: true })
})

/** The restored register says what the old one said, in rows, bytes, keys and description. */
async function assertSame(from: typeof held, config: { data: string; databaseUrl: string | null }): Promise<void> {
  for (const name of KEY_FILES)
    assert.equal(readFileSync(join(config.data, name), 'utf8'), readFileSync(join(from.folder.path, name), 'utf8'))
  assert.deepEqual(readFolder(config.data), readFolder(from.folder.path))
  const database = await openDatabase(config)
  try {
    const rows = await readRegister(from.database)
    assert.deepEqual(await readRegister(database), rows)
    assert.deepEqual(await readCodings(database), await readCodings(from.database))
    assert.equal((await readCodings(database)).length, 1)
    const history = (one: Database) =>
      one.kysely.selectFrom('decision').selectAll().orderBy('target').orderBy('version').execute()
    assert.deepEqual(await history(database), await history(from.database))
    const blobs = openBlobs(join(config.data, 'blobs'))
    for (const { source } of rows.sources) assert.deepEqual(await blobs.get(source.hash), await from.blobs.get(source.hash))
  } finally {
    await database.close()
  }
}

test('a backup comes back as it was, in the embedded database, and can be worked on', async () => {
  const config = { data: join(base, 'to'), databaseUrl: null }
  let steps = 0
  const manifest = await restore(config, file, { identities: [identity] }, { step: (count) => (steps += count) })
  assert.equal(steps, Object.values(manifest.tables).reduce((sum, { rows }) => sum + rows, 0) + manifest.blobs.count)
  await assertSame(held, config)
  await assert.rejects(restore(config, file, { identities: [identity] }), UsageError)
  await assertSame(held, config)
})

test('and on a server, from either engine', { skip: !process.env.HABEAS_TEST_DATABASE_URL }, async () => {
  const embedded = await fill(await openTestDatabase('pglite'), 'embedded')
  const other = join(base, 'other.age')
  await backup(embedded, other, { recipients: [recipient] }, { now })
  for (const [from, sealed] of [
    [held, file],
    [embedded, other],
  ] as const) {
    const made = (await makeServerDatabase()) ?? assert.fail('no server')
    const config = { data: mkdtempSync(join(base, 'server-')), databaseUrl: made.url }
    await restore(config, sealed, { identities: [identity] })
    await assertSame(from, config)
    const again = { ...config, data: join(base, `again-${newId()}`) }
    await assert.rejects(restore(again, sealed, { identities: [identity] }), UsageError)
    await made.drop()
  }
  embedded.folder[Symbol.dispose]()
  await embedded.database.close()
})

test('a backup is one encrypted file for its owner, never overwritten', async () => {
  assert.equal(statSync(file).mode & 0o777, 0o600)
  const bytes = readFileSync(file)
  assert.ok(bytes.subarray(0, 22).equals(Buffer.from('age-encryption.org/v1\n')))
  for (const word of [...PEOPLE, 'tables/', 'суд']) assert.equal(bytes.includes(word), false, word)
  await assert.rejects(backup(held, file, { recipients: [recipient] }, { now }), UsageError)
  assert.deepEqual(readFileSync(file), bytes)
  await assert.rejects(backup(held, join(base, 'no.age'), { recipients: ['age1nobody'] }, { now }), UsageError)
  await assert.rejects(backup(held, join(base, 'no.age'), { recipients: [] }, { now }), UsageError)
  await assert.rejects(backup(held, join(base, 'not', 'there.age'), { recipients: [recipient] }, { now }), /ENOENT/)
  assert.deepEqual(
    readdirSync(base).filter((name) => /^no|part$/.test(name)),
    [],
  )
})

test('a passphrase opens it too; another key does not, and leaves nothing', async () => {
  const sealed = join(base, 'passphrase.age')
  await backup(held, sealed, { passphrase: 'four quiet words here' }, { now })
  const data = join(base, 'by-passphrase')
  await assert.rejects(restore({ data, databaseUrl: null }, sealed, { passphrase: 'other words' }), hasCode('backup_key'))
  await assert.rejects(restore({ data, databaseUrl: null }, sealed, { identities: [identity] }), hasCode('backup_key'))
  assert.equal(existsSync(data), false)
  await restore({ data, databaseUrl: null }, sealed, { passphrase: 'four quiet words here' })
  await assertSame(held, { data, databaseUrl: null })
})

test('a backup that was cut or changed is refused and leaves an empty folder', async () => {
  const whole = readFileSync(file)
  const cut = join(base, 'cut.age')
  writeFileSync(cut, whole)
  truncateSync(cut, whole.length - 100)
  const changed = join(base, 'changed.age')
  writeFileSync(changed, whole.with(whole.length - 5, (whole.at(-5) ?? 0) ^ 1))
  for (const broken of [cut, changed]) {
    const data = mkdtempSync(join(base, 'broken-'))
    await assert.rejects(restore({ data, databaseUrl: null }, broken, { identities: [identity] }), hasCode('backup_damaged'))
    assert.deepEqual(
      readdirSync(data).filter((name) => !name.startsWith('lock.sqlite')),
      [],
    )
  }
})

test('a preserved copy that is gone or damaged is said: no backup is made that lacks it', async () => {
  const [row] = (await readRegister(held.database)).sources
  const hash = row?.source.hash ?? assert.fail('no source')
  const path = join(held.folder.blobs, hash.slice(0, 2), hash)
  const bytes = readFileSync(path)
  writeFileSync(path, bytes.with(0, 63))
  await assert.rejects(backup(held, join(base, 'lacking.age'), { recipients: [recipient] }, { now }), hasCode('blob'))
  rmSync(path)
  await assert.rejects(backup(held, join(base, 'lacking.age'), { recipients: [recipient] }, { now }), hasCode('blob'))
  assert.equal(existsSync(join(base, 'lacking.age')), false)
  writeFileSync(path, bytes)
})
