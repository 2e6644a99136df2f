import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { EnvelopeId } from '#core/envelope.ts'
import { inboxOf, standingOf } from '#pipeline/inbox/index.ts'
import { newTestKey, sealInto, type TestEnvelope } from '#pipeline/inbox/testing.ts'
import { tidyInbox } from '#pipeline/inbox/tidy.ts'
import { SITE_LANGUAGES } from '#texts/language.ts'
import { leadsTo, openTestDesk, type TestDesk, wordsOf } from '../testing.ts'
import { keyFileOf, PASSPHRASE, sitWithKey } from './testing.ts'

let desk: TestDesk
let one: Awaited<ReturnType<typeof sitWithKey>>
before(async () => {
  desk = await openTestDesk()
  one = await sitWithKey(desk, 'Reader One')
})
after(async () => {
  assert.deepEqual(desk.faults, [])
  await desk[Symbol.asyncDispose]()
})

const send = (given: TestEnvelope = {}) => sealInto(desk.stores, [one.key.recipient], { day: '2026-04-20', ...given })
const page = async (path: string) => wordsOf(await one.browser.get(path))
const SENTINEL = 'Зімародак-7419'

test('without a key nothing is shown but how much waits', async () => {
  const id = await send({ fields: { what: SENTINEL } })
  for (const language of SITE_LANGUAGES)
    for (const path of [
      `/${language}/inbox`,
      `/${language}/inbox/${id}`,
      `/${language}/inbox/${id}/fact`,
      `/${language}/inbox/${id}/withdraw`,
    ]) {
      const text = await wordsOf(await one.browser.get(path))
      assert.match(text, /1 envelope to read|1 канверт|1 конверт/)
      assert.ok(!text.includes(SENTINEL), path)
    }
  for (const path of [`/inbox/${id}/save/file-1`, `/inbox/${id}/pixels/file-1`])
    assert.match((await one.browser.get(path)).headers.get('content-type') ?? '', /^text\/html/)
  assert.equal((await one.browser.post(`/en/inbox/${id}/shred`, { sure: '1' })).status, 200)
  assert.ok(existsSync(join(desk.stores.folder.path, 'inbox', id)))
})

test('a key that is none, another passphrase, the key of another: each is said, and guesses cost time', async () => {
  const said = async (fields: Parameters<typeof one.browser.post>[1]) => {
    const response = await one.browser.post('/en/inbox/unlock', fields)
    assert.equal(response.status, 422)
    return wordsOf(response)
  }
  assert.match(await said({ passphrase: PASSPHRASE, key: [new File([], '')] }), /Choose the key file/)
  assert.match(await said({ passphrase: PASSPHRASE, key: [new File(['hello'], 'a')] }), /This file is no key/)
  assert.match(await said({ passphrase: PASSPHRASE, key: [new File([one.key.identity], 'a')] }), /This file is no key/)
  assert.match(await said({ passphrase: PASSPHRASE, key: [await keyFileOf(await newTestKey())] }), /does not know this key/)
  const two = await sitWithKey(desk, 'Reader Two')
  assert.match(await said({ passphrase: PASSPHRASE, key: [two.file] }), /key of another member/)
  for (let n = 0; n < 3; n++) assert.match(await said({ passphrase: 'wrong', key: [one.file] }), /not the right one/)
  assert.match(await said({ passphrase: PASSPHRASE, key: [one.file] }), /Try again in \d+ seconds?/)
  desk.pass(60_000)
  assert.equal(
    (await one.browser.post('/en/inbox/unlock', { passphrase: PASSPHRASE, key: [new File(['x'.repeat(70_000)], 'a')] })).status,
    413,
  )
  assert.equal(leadsTo(await one.unlock()), '/en/inbox')
  // The key file was never on the disk.
  assert.ok(
    !existsSync(join(desk.stores.folder.path, 'uploads')) || readdirSync(join(desk.stores.folder.path, 'uploads')).length === 0,
  )
})

test('it locks on leaving, on a pause, after half an hour, and when somebody asks; the clock forgets keys too', async () => {
  const three = await sitWithKey(desk, 'Reader Three')
  const isLocked = async () => /to read\. Your key opens them/.test(await wordsOf(await three.browser.get('/en/inbox')))
  const open = async () => assert.equal(leadsTo(await three.unlock()), '/en/inbox')
  await open()
  assert.equal(await isLocked(), false)
  assert.equal(leadsTo(await three.browser.post('/en/inbox/lock')), '/en/inbox?done=inboxLocked')
  assert.equal(await isLocked(), true)
  await open()
  await three.browser.post('/en/pause', { back: 'inbox' })
  assert.equal(await isLocked(), true)
  await open()
  desk.pass(31 * 60_000)
  assert.equal(await isLocked(), true)
  await open()
  const session = desk.sessions.open().find(({ member }) => member.name === 'Reader Three')
  assert.ok(session?.unlocked)
  desk.pass(31 * 60_000)
  await using tidying = tidyInbox({ stores: desk.stores, sessions: desk.sessions, fault: assert.ifError })
  await tidying.look()
  assert.equal(session.unlocked, null)
  await open()
  const closing = desk.sessions.open().find(({ member }) => member.name === 'Reader Three')?.unlocked?.closing
  assert.ok(closing)
  await three.browser.post('/en/leave')
  assert.equal(closing.signal.aborted, true)
  await one.unlock()
})

test('who joined later reads what somebody seals anew; a contact is kept longer only when it is said to be needed', async () => {
  const contact = await send({ kind: 'contact', fields: { telegram: 'someone_invented' } })
  const four = await sitWithKey(desk, 'Reader Four')
  await four.unlock()
  assert.match(await wordsOf(await four.browser.get(`/en/inbox/${contact}`)), /Your key does not open it/)
  assert.equal(
    leadsTo(await one.browser.post(`/en/inbox/${contact}/act`, { act: 'rewrap' })),
    `/en/inbox/${contact}?done=envelopesRewrapped`,
  )
  assert.match(await wordsOf(await four.browser.get(`/en/inbox/${contact}`)), /someone_invented/)
  assert.match(await page(`/en/inbox/${contact}`), /is destroyed after 31 May 2026/)
  desk.pass(10 * 24 * 60 * 60_000)
  await one.unlock()
  await one.browser.post(`/en/inbox/${contact}/act`, { act: 'needed' })
  assert.match(await page(`/en/inbox/${contact}`), /is destroyed after 10 June 2026/)
  await one.browser.post(`/en/inbox/${contact}/act`, { act: 'handled' })
  const kept = (await inboxOf(desk.stores)).find(contact as EnvelopeId)
  assert.ok(kept && standingOf(kept).isHandled)
})
