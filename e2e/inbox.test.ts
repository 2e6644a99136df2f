import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { synchronise } from '#pipeline/carry/index.ts'
import { inboxOf, readerOf } from '#pipeline/inbox/index.ts'
import { PASSPHRASE, sitWithKey } from '#web/desk/inbox/testing.ts'
import { openTestDesk, type TestDesk } from '#web/desk/testing.ts'
import { openTestDoor, type TestDoor } from '#web/intake/testing.ts'
import { launch, open, serveApp } from './browser.ts'

let browser: Browser
let door: TestDoor
let desk: TestDesk
before(async () => {
  browser = await launch()
  door = await openTestDoor({ isClosed: true })
  desk = await openTestDesk()
})
after(async () => {
  await browser.close()
  assert.deepEqual([desk.faults, door.faults], [[], []])
  await desk[Symbol.asyncDispose]()
  await door[Symbol.asyncDispose]()
})

const SENTINEL = 'Сініца-5521'
const FILES = Array.from({ length: 5 }, (_, n) => ({
  name: `${SENTINEL}-${n}.txt`,
  mimeType: 'text/plain',
  buffer: Buffer.from(`Ліст ${n}: ${SENTINEL}`),
}))

const press = (page: Page, value: string) => page.locator(`button[value="${value}"]`).first().click()
const choose = (page: Page, value: string) => page.locator(`input[value="${value}"]`).first().check()
const wordsOf = async (page: Page) => ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ')
/** Files of a folder that hold these bytes. */
const holding = (folder: string, words: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && readFileSync(path).includes(words))

test('somebody abroad sends words and five files without JavaScript; it is opened, answered, made a fact, and destroyed when they withdraw', async () => {
  const one = await sitWithKey(desk, 'Reader One')
  const carry = () => synchronise(desk.stores, door.store.carrier)
  assert.equal((await carry()).recipients, 'sent')

  await using intake = await serveApp(door.app)
  await using sender = await open(browser, { javaScriptEnabled: false, locale: 'be' })
  const outside = sender.page
  await outside.goto(`${intake.address}/be/`)
  await choose(outside, 'abroad')
  await press(outside, 'next')
  await choose(outside, 'files')
  await press(outside, 'next')
  await outside.locator('input[type=file]').setInputFiles(FILES)
  await outside.locator('form[enctype] button[type=submit]:not([value=back])').first().click()
  await outside.locator('[id="testimony.what"]').fill(`Яго адпусцілі ў аўторак, ${SENTINEL}.`)
  await press(outside, 'next')
  for (const purpose of ['help', 'publish']) await outside.locator(`input[name="testimony.allow-${purpose}"][value=yes]`).check()
  await press(outside, 'next')
  await press(outside, 'send')
  const receipt = (await outside.locator('ol.words li').allTextContents()).join(' ')
  assert.equal(receipt.split(' ').length, 8)
  assert.deepEqual(holding(door.path, SENTINEL), [])

  const carried = await carry()
  assert.deepEqual([carried.envelopes, carried.broken], [2, 0])
  assert.deepEqual(await door.store.carrier.waiting(), [])

  // At the desk, without JavaScript too.
  await using served = await serveApp(desk.app)
  await using member = await open(browser, { javaScriptEnabled: false, locale: 'en' })
  const { page } = member
  await page.goto(`${served.address}/enter/${desk.sessions.invite(one.member)}`)
  await page.locator('button').first().click()
  await page.goto(`${served.address}/en/inbox`)
  await page
    .locator('#key-file')
    .setInputFiles({ name: 'key', mimeType: 'text/plain', buffer: Buffer.from(await one.file.arrayBuffer()) })
  await page.getByLabel('Passphrase').fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Open the inbox' }).click()
  const session = desk.sessions.open().findLast(({ unlocked }) => unlocked)
  assert.ok(session?.unlocked)
  const reader = readerOf(await inboxOf(desk.stores), session.unlocked)
  await reader.look()
  await page.goto(`${served.address}/en/inbox`)
  await page.getByRole('link', { name: new RegExp(SENTINEL) }).click()
  const testimony = page.url()
  const text = await wordsOf(page)
  assert.ok(text.includes(`Яго адпусцілі ў аўторак, ${SENTINEL}.`))
  assert.match(text, /To publish it: yes/)
  for (const { name } of FILES) assert.ok(text.includes(name), name)
  await page
    .getByRole('link', { name: /Look at it here/ })
    .nth(3)
    .click()
  assert.match((await page.locator('pre.sent').textContent()) ?? '', /Ліст 3: Сініца/)
  await page.goto(testimony)
  const saving = page.waitForEvent('download')
  await page
    .getByRole('link', { name: /Save it/ })
    .first()
    .click()
  const saved = await saving
  assert.equal(saved.suggestedFilename(), 'file-1.bin')
  assert.deepEqual(readFileSync(await saved.path()), FILES[0]?.buffer)

  await page.locator('#reply').fill('Дзякуй. Ці вядома, куды яго перавезлі?')
  await page.getByRole('button', { name: 'Seal the answer' }).click()
  await page.getByRole('link', { name: 'Make it a statement of the register' }).click()
  await page.locator('#summary').fill('Maksim Prykladny was released on 28 April 2026.')
  await page.getByRole('button', { name: 'Go on to the statement' }).click()
  await page.locator('#kind').selectOption('release')
  await page.locator('#person-0').fill('Maksim Prykladny')
  await page.locator('#when').fill('28.04.2026')
  await page.locator('input[name=file]').first().check()
  await page.locator('form.fact button[type=submit]').click()
  assert.match(await wordsOf(page), /the commitment is the one of this envelope/)
  const resting = [...desk.work.view().statements.values()].filter(({ statement }) =>
    statement.evidence.some(({ kind }) => kind === 'sealed'),
  )
  assert.deepEqual(
    resting.map(({ statement, latest }) => [statement.property, statement.date, latest?.act]),
    [['release', '2026-04-28', 'accept']],
  )

  // The eight words open the answer, and nothing of what was sent.
  assert.equal((await carry()).replies, 1)
  await outside.goto(`${intake.address}/be/`)
  await choose(outside, 'abroad')
  await press(outside, 'next')
  await choose(outside, 'mailbox')
  await press(outside, 'next')
  await outside.locator('[name=receipt]:not([type=hidden])').fill(receipt.toUpperCase())
  await press(outside, 'next')
  const mailbox = await wordsOf(outside)
  assert.match(mailbox, /Ці вядома, куды яго перавезлі/)
  assert.ok(!mailbox.includes(SENTINEL))

  await press(outside, 'withdraw')
  await outside.locator('input[name="withdrawal.no-more.all"]').check()
  await press(outside, 'next')
  await press(outside, 'send')
  assert.equal((await carry()).envelopes, 1)

  await page.goto(`${served.address}/en/inbox`)
  await reader.look()
  await page.goto(testimony)
  await page.getByRole('link', { name: 'Do what was asked' }).click()
  assert.match(await wordsOf(page), /1 statement of the register will be taken back/)
  await page.getByRole('button', { name: 'Take back and destroy' }).click()
  assert.match(await wordsOf(page), /Nothing was destroyed/)
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Take back and destroy' }).click()
  assert.match(await wordsOf(page), /what rested on it is taken back, and it is destroyed/)
  assert.equal(desk.work.view().statements.get(resting[0]?.id ?? ('' as never))?.latest?.act, 'retract')
  const left = readdirSync(join(desk.stores.folder.path, 'inbox'))
  const inbox = await inboxOf(desk.stores)
  assert.deepEqual(
    inbox
      .all()
      .filter(({ id }) => left.includes(id))
      .map(({ kind }) => kind),
    ['consent'],
  )
  assert.equal(existsSync(join(desk.stores.folder.path, 'inbox', testimony.split('/').at(-1) ?? '')), false)
  assert.doesNotMatch(await wordsOf(page), /Withdrawal of consent/)
  for (const folder of [desk.stores.folder.path, door.path]) assert.deepEqual(holding(folder, SENTINEL), [])
})
