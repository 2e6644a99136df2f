import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { openDatabase } from '#platform/database/index.ts'
import { holdFolder } from '#platform/folder.ts'
import { backup } from '../backup.ts'
import { restore } from '../restore.ts'
import type { Stores } from '../stores.ts'
import { testStores } from '../testing.ts'
import { inboxOf } from './inbox.ts'
import { readerOf } from './reader.ts'
import { activeRecipients } from './rows.ts'
import { memberKey, sealInto } from './testing.ts'

const base = mkdtempSync(join(tmpdir(), 'habeas-inbox-'))
const now = () => '2026-04-03T04:05:06.000Z'
let stores: Stores
before(async () => {
  stores = await testStores()
})
after(async () => {
  await stores[Symbol.asyncDispose]()
  rmSync(base, { recursive: true })
})

test('a backup holds what came in confidence as it was sealed, and no contact', async () => {
  const key = await memberKey(stores)
  const inbox = await inboxOf(stores)
  const bytes = randomBytes(300_000)
  const id = await sealInto(stores, [key.recipient], { fields: { what: 'Бачыў яго ў чэрвені' }, files: [{ name: 'a', bytes }] })
  const contact = await sealInto(stores, [key.recipient], { kind: 'contact', fields: { telegram: 'someone_invented' } })
  const gone = await sealInto(stores, [key.recipient])
  await inbox.shred(stores.member, [gone])

  const file = join(base, 'one.age')
  const manifest = await backup(stores, file, { passphrase: 'only for this test' }, { now })
  assert.equal(manifest.inbox?.count, 3)
  const config = { data: join(base, 'to'), databaseUrl: null }
  await restore(config, file, { passphrase: 'only for this test' })
  const there = join(config.data, 'inbox')
  assert.deepEqual(readdirSync(there), [id])
  for (const part of readdirSync(join(there, id)))
    assert.deepEqual(readFileSync(join(there, id, part)), readFileSync(join(stores.folder.path, 'inbox', id, part)))
  assert.equal(existsSync(join(there, contact)), false)

  using folder = holdFolder(config.data, { begin: 'own', newId: stores.newId })
  const database = await openDatabase(config)
  try {
    const restored = await inboxOf({ folder, database, now })
    assert.deepEqual(
      restored
        .all()
        .map((one) => one.id)
        .sort(),
      [id, contact, gone].sort(),
    )
    const reader = readerOf(restored, key.unlocked())
    assert.equal((await reader.open(id))?.manifest?.fields.what, 'Бачыў яго ў чэрвені')
    assert.equal((await reader.open(contact))?.fault, 'absent')
    assert.equal(await reader.open(gone), null)
    assert.deepEqual(await activeRecipients(database), [key.recipient])
  } finally {
    await database.close()
  }
})
