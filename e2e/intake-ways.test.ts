import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { open } from './browser.ts'
import { openIntakeSite } from './intake-site.ts'

let site: Awaited<ReturnType<typeof openIntakeSite>>
before(async () => {
  site = await openIntakeSite()
})
after(() => site[Symbol.asyncDispose]())

const press = (page: Page, to: string) =>
  Promise.all([page.waitForEvent('load'), page.locator(`button[name=to][value="${to}"]`).first().click()])

test('a relative abroad, no JavaScript, 50 kbit/s: a report in seven pages and 150 KB, the first page under 30 KB', async () => {
  await using opened = await open(site.browser, { javaScriptEnabled: false, locale: 'be', viewport: { width: 360, height: 640 } })
  const { page } = opened
  const line = await page.context().newCDPSession(page)
  await line.send('Network.enable')
  await line.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 800,
    downloadThroughput: 50_000 / 8,
    uploadThroughput: 50_000 / 8,
  })
  let received = 0
  let documents = 0
  line.on('Network.loadingFinished', ({ encodedDataLength }) => {
    received += encodedDataLength
  })
  line.on('Network.requestWillBeSent', ({ type }) => {
    if (type === 'Document') documents++
  })
  await page.goto(`${site.address}/be/`)
  assert.ok(received < 30_000, `${received} bytes`)
  await page.getByLabel('За мяжой').check()
  await press(page, 'next')
  await page.getByLabel('Расказаць, што ведаю').check()
  await press(page, 'next')
  await page.getByLabel('Не', { exact: true }).check()
  await press(page, 'next')
  await page.getByLabel('Што здарылася').fill('Брата вывезлі ў аўторак раніцай. Куды, не сказалі.')
  await page.getByLabel('Пра каго гаворка').fill('мой брат')
  await press(page, 'next')
  for (const pick of await page.locator('input[value=yes]').all()) await pick.check()
  await press(page, 'next')
  assert.match((await page.locator('main').textContent()) ?? '', /мой брат/)
  site.door.pass(60_000)
  await press(page, 'send')
  await page.locator('ol.words li').nth(7).waitFor()
  assert.equal(documents, 7)
  assert.ok(received < 150_000, `${received} bytes`)
  const told = (await site.door.opened()).find(({ manifest }) => manifest.fields.who === 'мой брат')
  assert.equal(told?.manifest.fields['allow-icc'], 'yes')
  assert.notEqual(told?.manifest.mailbox, null)
})

test('no JavaScript: five files, a contact, answers changed, the language changed: nothing is lost', async () => {
  await using opened = await open(site.browser, { javaScriptEnabled: false, viewport: { width: 360, height: 640 } })
  const { page } = opened
  await page.goto(`${site.address}/ru/`)
  await page.getByLabel('За границей').check()
  await press(page, 'next')
  await page.getByLabel('Прислать файлы').check()
  await press(page, 'next')
  assert.match((await page.locator('main').textContent()) ?? '', /20 файлов, вместе до 500/)
  const file = (n: number) => ({ name: `часть-${n}.txt`, mimeType: 'text/plain', buffer: Buffer.from(`строка ${n}`) })
  site.door.pass(60_000)
  await page.setInputFiles('input[type=file]', [1, 2, 3, 4, 5].map(file))
  await page.locator('[data-send=files]').click()
  await page.getByLabel('О ком речь').fill('соседка')
  await page.getByRole('button', { name: 'English' }).click()
  assert.equal(await page.getByLabel('Who it is about').inputValue(), 'соседка')
  await page.getByLabel('How do you know it?').fill('heard through the wall')
  // Enter in a line goes on; it never goes back.
  await page.getByLabel('Who it is about').press('Enter')
  await page.getByRole('heading', { name: 'What may we use it for?' }).waitFor()
  await press(page, 'back')
  assert.equal(await page.getByLabel('How do you know it?').inputValue(), 'heard through the wall')
  await press(page, 'care')
  await press(page, 'back')
  await press(page, 'next')
  await press(page, 'next')
  assert.match((await page.locator('main').textContent()) ?? '', /5 files/)
  await press(page, 'story')
  await page.getByLabel('Where', { exact: true }).fill('a yard')
  await press(page, 'next')
  await page.getByRole('heading', { name: 'Check your answers' }).waitFor()
  await press(page, 'contact')
  await page.getByLabel('Username in Telegram').fill('https://t.me/+SentinelInvite')
  await press(page, 'next')
  const refused = await page.content()
  assert.ok(refused.includes('invitation') && !refused.includes('SentinelInvite'))
  await page.getByLabel('Username in Telegram').fill('t.me/Second_Floor')
  await press(page, 'next')
  site.door.pass(60_000)
  await press(page, 'send')
  await page.locator('ol.words li').nth(7).waitFor()
  const words = await page.locator('ol.words li').allTextContents()
  assert.equal(words.length, 8)
  assert.equal(await page.locator('footer').count(), 0)
  const all = await site.door.opened()
  const testimony = all.find(({ manifest }) => manifest.fields.who === 'соседка')
  assert.equal(testimony?.manifest.fields.where, 'a yard')
  const files = all.find(({ id }) => id === testimony?.manifest.links[0])
  assert.deepEqual(Object.keys(files?.files ?? {}).length, 5)
  const contact = all.find(({ manifest }) => manifest.kind === 'contact' && manifest.links[0] === testimony?.id)
  assert.equal(contact?.manifest.fields.telegram, 'second_floor')

  // The words open a mailbox; from there a consent is taken back.
  await page.goto(`${site.address}/en/`)
  await page.getByLabel('Abroad').check()
  await press(page, 'next')
  await page.getByLabel('I have eight words').check()
  await press(page, 'next')
  await page.getByLabel('Your eight words').fill(words.join('\n').toUpperCase())
  await press(page, 'next')
  await page.getByText('There is no reply here.').waitFor()
  await press(page, 'withdraw')
  await page.getByLabel('To publish').check()
  await press(page, 'next')
  site.door.pass(60_000)
  await press(page, 'send')
  await page.getByText('Your eight words stay the same').waitFor()
  const consent = (await site.door.opened()).find(({ manifest }) => manifest.kind === 'consent')
  assert.equal(consent?.manifest.fields['no-more'], 'publish')
  assert.equal(consent?.manifest.mailbox?.id, testimony?.manifest.mailbox?.id)
})

test('inside the country: nothing to fill in, a number to dictate; it prints without buttons, and abroad the number opens the page', async () => {
  await using opened = await open(site.browser, { javaScriptEnabled: false })
  const { page } = opened
  await page.goto(`${site.address}/be/`)
  await page.getByLabel('У Беларусі').check()
  await press(page, 'next')
  assert.equal(await page.locator('main :is(input:not([type=hidden]), textarea, select)').count(), 0)
  const number = await page.locator('.meta .n').textContent()
  assert.match(number ?? '', /^\d{4}\s\d{4}\s\d{4}$/)
  await page.emulateMedia({ media: 'print' })
  assert.deepEqual(
    await Promise.all(['.leave', '.acts', 'footer', 'h1', '.meta .n'].map((one) => page.locator(one).first().isVisible())),
    [false, false, false, true, true],
  )
  assert.ok((await page.pdf({ format: 'A6' })).length > 5_000)
  await page.emulateMedia({ media: 'screen' })
  await page.goto(`${site.address}/be/`)
  await page.getByLabel('За мяжой').check()
  await press(page, 'next')
  await page.getByLabel('Мне далі нумар старонкі').check()
  await press(page, 'next')
  await page.getByLabel('Нумар старонкі').fill(number ?? '')
  await press(page, 'next')
  await page.getByRole('heading', { name: 'Калі вы ў Беларусі' }).waitFor()
})
