import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { synchronise } from '#pipeline/carry/index.ts'
import { publish, publishedFolder } from '#pipeline/publish.ts'
import { PASSPHRASE, sitWithKey } from '#web/desk/inbox/testing.ts'
import { openTestDesk, type TestDesk } from '#web/desk/testing.ts'
import { openTestDoor, type TestDoor } from '#web/intake/testing.ts'
import { publicApp } from '#web/public/app.ts'
import { axe, launch, open, serveApp, sideways } from './browser.ts'

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

const press = (page: Page, value: string) => page.locator(`button[value="${value}"]`).first().click()
const choose = (page: Page, value: string) => page.locator(`input[value="${value}"]`).first().check()
const fill = (page: Page, name: string, words: string) => page.locator(`[id="${name}"]`).fill(words)
const wordsOf = async (page: Page) => ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ')
const receiptOn = async (page: Page) => (await page.locator('ol.words li').allTextContents()).join(' ')
const carry = () => synchronise(desk.stores, door.store.carrier)

/** A member at the desk, who has opened the inbox with their key. */
async function sitDown(page: Page, address: string, one: Awaited<ReturnType<typeof sitWithKey>>): Promise<void> {
  await page.goto(`${address}/enter/${desk.sessions.invite(one.member)}`)
  await page.locator('button').first().click()
  await page.goto(`${address}/en/exchange`)
  await page
    .locator('#key-file')
    .setInputFiles({ name: 'key', mimeType: 'text/plain', buffer: Buffer.from(await one.file.arrayBuffer()) })
  await page.getByLabel('Passphrase').fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Open the inbox' }).click()
}

async function openMailbox(page: Page, address: string, receipt: string): Promise<string> {
  await page.goto(`${address}/be/`)
  await choose(page, 'abroad')
  await press(page, 'next')
  await choose(page, 'mailbox')
  await press(page, 'next')
  await page.locator('[name=receipt]:not([type=hidden])').fill(receipt)
  await press(page, 'next')
  return wordsOf(page)
}

test('a room: offered without JavaScript, read by two, on the board, answered through the team, contacts both at once, withdrawn', async () => {
  const one = await sitWithKey(desk, 'Reader One')
  const two = await sitWithKey(desk, 'Reader Two')
  await carry()
  await using intake = await serveApp(door.app)
  await using served = await serveApp(desk.app)
  const plain = { javaScriptEnabled: false, locale: 'be' }

  // Offered.
  await using offerer = await open(browser, plain)
  const host = offerer.page
  await host.goto(`${intake.address}/be/`)
  await choose(host, 'abroad')
  await press(host, 'next')
  await choose(host, 'housing')
  await press(host, 'next')
  await fill(host, 'offer.title', 'Пакой на два месяцы')
  await fill(host, 'offer.text', 'Асобны пакой з замком, дзесяць хвілін пешшу да вакзала. Дамову падпісваем.')
  await press(host, 'next')
  await fill(host, 'offer.place', 'Літва, Вільнюс')
  await press(host, 'next')
  if ((await host.locator('[id="offer.until"]').count()) > 0) await press(host, 'next')
  await press(host, 'send')
  const hostWords = await receiptOn(host)
  assert.equal(hostWords.split(' ').length, 8)
  assert.equal((await carry()).envelopes, 1)

  // Read by two different members.
  await using first = await open(browser, { locale: 'en' })
  await using second = await open(browser, { locale: 'en' })
  await sitDown(first.page, served.address, one)
  await sitDown(second.page, served.address, two)
  for (const { page } of [first, second]) {
    await page.goto(`${served.address}/en/exchange`)
    await page.getByRole('link', { name: 'Пакой на два месяцы' }).click()
    assert.deepEqual([await axe(page), await sideways(page)], [[], 0])
    // Who publishes writes the place; the first says only that they have read it.
    if ((await page.locator('#country').count()) > 0) {
      await page.locator('#country').selectOption('LT')
      await page.locator('#city').fill('Вільнюс')
    }
    const tick = page.locator('input[name=read]')
    if ((await tick.count()) > 0) await tick.check()
    await press(page, 'publish')
  }
  assert.match(await wordsOf(second.page), /will stand on the board with the next publication/)

  // On the board.
  await publish(desk.stores)
  await using site = await serveApp(
    publicApp({
      published: publishedFolder(desk.stores.folder.path),
      today: () => desk.stores.now().slice(0, 10),
      intake: `${intake.address}/`,
    }),
  )
  await using reader = await open(browser, plain)
  const guest = reader.page
  await guest.goto(`${site.address}/be/board`)
  assert.match(await wordsOf(guest), /прачыталі два мадэратары/)
  await guest.locator('article.notice .acts a.button').click()

  // Answered, and passed on.
  await choose(guest, 'abroad')
  await press(guest, 'next')
  await fill(guest, 'letter.text', 'Нас двое, я і дачка. Можам заехаць у панядзелак.')
  await press(guest, 'next')
  await press(guest, 'send')
  const guestWords = await receiptOn(guest)
  assert.equal(guestWords.split(' ').length, 8)
  assert.equal((await carry()).envelopes, 1)
  const { page } = first
  await page.goto(`${served.address}/en/exchange`)
  await page.locator('a[href*="/exchange/letters/"]').click()
  assert.match(await wordsOf(page), /Нас двое, я і дачка/)
  assert.deepEqual([await axe(page), await sideways(page)], [[], 0])
  const thread = page.url()
  await page.getByRole('button', { name: 'Pass it on' }).click()
  await carry()

  // The host reads it and leaves a contact for the guest; the guest does not see it yet.
  const mailbox = await openMailbox(host, intake.address, hostWords)
  assert.match(mailbox, /Нас двое, я і дачка/)
  await host.locator('button[value^="share:"]').first().click()
  await fill(host, 'contact.other', 'пытайцеся ў кавярні на рагу')
  await press(host, 'next')
  await press(host, 'send')
  await carry()
  await page.goto(thread.split('?')[0] ?? '')
  assert.match(await wordsOf(page), /Only one side has given a contact/)
  assert.doesNotMatch(await openMailbox(guest, intake.address, guestWords), /кавярні/)

  // The host asks in a letter; the guest answers with a contact, and both get the other's.
  await openMailbox(host, intake.address, hostWords)
  await host.locator('button[value^="letter:"]').first().click()
  await fill(host, 'letter.text', 'Заязджайце. Пакіньце і вы кантакт.')
  await press(host, 'next')
  await press(host, 'send')
  await carry()
  await page.goto(thread.split('?')[0] ?? '')
  await page.getByRole('button', { name: 'Pass it on' }).first().click()
  await carry()
  assert.match(await openMailbox(guest, intake.address, guestWords), /Пакіньце і вы кантакт/)
  await guest.locator('button[value^="share:"]').first().click()
  await fill(guest, 'contact.telegram', '@green_hat_guest')
  await press(guest, 'next')
  await press(guest, 'send')
  await carry()
  await page.goto(thread.split('?')[0] ?? '')
  await page.getByRole('button', { name: 'Give each the contact of the other' }).click()
  await carry()
  assert.match(await openMailbox(guest, intake.address, guestWords), /кавярні на рагу/)
  assert.match(await openMailbox(host, intake.address, hostWords), /@green_hat_guest/)

  // Withdrawn by its words: gone from the site as soon as the desk sees it.
  await press(host, 'change')
  await choose(host, 'withdraw')
  await press(host, 'next')
  await press(host, 'send')
  assert.equal((await carry()).envelopes, 1)
  await page.goto(`${served.address}/en/exchange`)
  assert.match(await wordsOf(page), /withdrawn by its sender/)
  await guest.goto(`${site.address}/be/board`)
  assert.doesNotMatch(await wordsOf(guest), /Пакой на два месяцы/)
})
