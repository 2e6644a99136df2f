import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { frame } from '#texts/intake/frame.ts'
import { SITE_LANGUAGES } from '#texts/language.ts'
import { type Choice, FORM_STEPS, PLAIN_STEPS, pathOf, type StepCode } from '#web/intake/steps/flow.ts'
import { openTestDoor, type TestDoor } from '#web/intake/testing.ts'
import { axe, launch, open, serveApp, sideways } from './browser.ts'

let browser: Browser
let door: TestDoor
let site: Awaited<ReturnType<typeof serveApp>>
before(async () => {
  browser = await launch()
  door = await openTestDoor()
  site = await serveApp(door.app)
})
after(async () => {
  await browser.close()
  await site[Symbol.asyncDispose]()
  await door[Symbol.asyncDispose]()
})

const LONG = 'Іх вывелі ўранку і пасадзілі ў аўтобус без нумароў. '.repeat(20)
const ANSWERED = {
  where: 'unsure',
  'testimony.told': 'no',
  'testimony.what': LONG,
  'testimony.who': 'мая сястра',
  'testimony.allow-help': 'yes',
  'testimony.allow-publish': 'no',
  'contact.telegram': 'quiet_reader',
  'offer.title': 'Пекар',
  'need.needs.bed': '1',
}
const CHOICE_OF = new Map<StepCode, Choice>(
  (['tell', 'files', 'contact', 'need', 'housing', 'job', 'withdraw', 'change', 'answer', 'report'] as const).flatMap((choice) =>
    pathOf(choice).map((step) => [step, choice] as const),
  ),
)

/** Every page that is answered to a form, with what is to be sent for it. */
const PAGES: [string, Record<string, string>][] = [
  ...[...PLAIN_STEPS, ...FORM_STEPS].map((step): [string, Record<string, string>] => [
    step,
    { ...ANSWERED, from: 'check', to: step, choice: CHOICE_OF.get(step) ?? 'tell' },
  ]),
  ['where, nothing chosen', { from: 'where', to: 'next' }],
  ['menu, nothing chosen', { from: 'menu', to: 'next' }],
  ['kinds, nothing chosen', { from: 'kinds', to: 'next', choice: 'other' }],
  ['story, empty', { from: 'story', to: 'next', choice: 'tell' }],
  ['story, too long', { from: 'story', to: 'next', choice: 'tell', 'testimony.what': 'я'.repeat(20_010) }],
  ['contact, refused', { from: 'contact', to: 'next', choice: 'contact', 'contact.telegram': 't.me/+abcdef' }],
  ['number, wrong', { from: 'number', to: 'next', choice: 'number', number: '1234' }],
  ['mailbox, empty', { from: 'mailbox', to: 'next', choice: 'mailbox' }],
  ['mailbox, no receipt', { from: 'mailbox', to: 'next', choice: 'mailbox', receipt: 'адно два' }],
  [
    'offer, words that would keep it from the board',
    { from: 'offer', to: 'next', choice: 'job', 'offer.title': 'Пекар', 'offer.text': 'Пішыце на pekar@example.org' },
  ],
  ['kinds of an offer that is written anew', { from: 'change', to: 'next', choice: 'change', 'change.change': 'edit' }],
  ['check of a letter', { from: 'letter', to: 'next', choice: 'answer', 'letter.text': LONG, about: 'answer:abcdefgh234567ab' }],
  ['check of a need', { ...ANSWERED, from: 'need', to: 'check', choice: 'need' }],
  ['check of an offer', { ...ANSWERED, from: 'check', to: 'check', choice: 'housing', 'contact.telegram': '' }],
  ['problem: the page was open too long', { ...ANSWERED, t: 'x', from: 'check', to: 'send', choice: 'tell' }],
]

/** Sends fields from the first page, as a form would. The texts are run by the browser; the program itself knows no DOM. */
async function show(page: Page, language: string, fields: Record<string, string>): Promise<void> {
  await page.goto(`${site.address}/${language}/`)
  await Promise.all([
    page.waitForNavigation(),
    page.evaluate(`(() => {
      const form = document.querySelector('form')
      const own = form.querySelector('[name=t]').value
      form.replaceChildren()
      for (const [name, value] of Object.entries({ t: own, ...${JSON.stringify(fields)} })) {
        const field = document.createElement('textarea')
        field.name = name
        field.value = value
        form.append(field)
      }
      form.submit()
    })()`),
  ])
}

for (const language of SITE_LANGUAGES)
  test(`axe finds nothing on any page, at 320 px (400 % zoom) and at 1280 px, nothing is wider, no style stands on an element: ${language}`, async () => {
    await using opened = await open(browser, { viewport: { width: 320, height: 640 } })
    const { page } = opened
    const look = async (name: string) => {
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 640 })
        assert.deepEqual(await axe(page), [], `${name} at ${width}`)
        assert.equal(await sideways(page), 0, `${name} at ${width}`)
      }
      assert.equal(await page.locator('[style]').count(), 0, name)
      assert.equal(await page.title(), frame[language].title, name)
      assert.equal(new URL(page.url()).pathname, `/${language}/`, name)
      assert.equal(await page.locator('h1').count(), 1, name)
    }
    for (const [name, fields] of PAGES) {
      await show(page, language, fields)
      await look(name)
    }
    await page.goto(`${site.address}/${language}/`)
    door.pass(60_000)
    await send(page, { ...ANSWERED, choice: 'tell', from: 'check', to: 'send' })
    assert.equal(await page.locator('ol.words li').count(), 8)
    await look('sent')
    const receipt = (await page.locator('ol.words li').allTextContents()).join(' ')
    await show(page, language, { from: 'mailbox', to: 'next', choice: 'mailbox', receipt })
    await look('an open mailbox')
    assert.ok(opened.asked.every((url) => url.startsWith(`${site.address}/`)))
  })

/** Sends fields from the page that is open, with its token. */
async function send(page: Page, fields: Record<string, string>): Promise<void> {
  await Promise.all([
    page.waitForNavigation(),
    page.evaluate(`(() => {
      const form = document.querySelector('form')
      for (const [name, value] of Object.entries(${JSON.stringify(fields)})) {
        const field = document.createElement('textarea')
        field.name = name
        field.value = value
        form.append(field)
      }
      form.submit()
    })()`),
  ])
}

test('the document of all steps has no finding either, each step shown', async () => {
  for (const language of SITE_LANGUAGES) {
    await using opened = await open(browser, { viewport: { width: 320, height: 640 } })
    const { page } = opened
    // Without its script, so that each step can be looked at.
    await page.route('**/form.js', (route) => route.abort())
    await page.goto(`${site.address}/${language}/form`)
    const steps = await page.evaluate<string[]>(`[...document.querySelectorAll('[data-step]')].map((one) => one.dataset.step)`)
    const empty = ['sent', 'replies']
    assert.deepEqual(steps, [...PLAIN_STEPS, ...FORM_STEPS, ...empty])
    for (const step of steps.filter((one) => !empty.includes(one))) {
      await page.evaluate(
        `for (const one of document.querySelectorAll('[data-step]')) one.hidden = one.dataset.step !== '${step}'`,
      )
      // The same words as on the pages of their own: one language is enough.
      if (language === 'be') assert.deepEqual(await axe(page), [], step)
      assert.equal(await sideways(page), 0, `${language} ${step}`)
    }
  }
})

/** Presses a button that leads to a page, and waits for it. */
const press = (page: Page, to: string) =>
  Promise.all([page.waitForEvent('load'), page.locator(`button[name=to][value="${to}"]`).first().click()])

test('a relative abroad, no JavaScript, 50 kbit/s: a report in seven pages and 150 KB, the first page under 30 KB', async () => {
  await using opened = await open(browser, { javaScriptEnabled: false, locale: 'be', viewport: { width: 360, height: 640 } })
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
  door.pass(60_000)
  await press(page, 'send')
  await page.locator('ol.words li').nth(7).waitFor()
  assert.equal(documents, 7)
  assert.ok(received < 150_000, `${received} bytes`)
  const told = (await door.opened()).find(({ manifest }) => manifest.fields.who === 'мой брат')
  assert.equal(told?.manifest.fields['allow-icc'], 'yes')
  assert.notEqual(told?.manifest.mailbox, null)
})

test('no JavaScript: five files, a contact, answers changed, the language changed: nothing is lost', async () => {
  await using opened = await open(browser, { javaScriptEnabled: false, viewport: { width: 360, height: 640 } })
  const { page } = opened
  await page.goto(`${site.address}/ru/`)
  await page.getByLabel('За границей').check()
  await press(page, 'next')
  await page.getByLabel('Прислать файлы').check()
  await press(page, 'next')
  assert.match((await page.locator('main').textContent()) ?? '', /20 файлов, вместе до 500/)
  const file = (n: number) => ({ name: `часть-${n}.txt`, mimeType: 'text/plain', buffer: Buffer.from(`строка ${n}`) })
  door.pass(60_000)
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
  door.pass(60_000)
  await press(page, 'send')
  await page.locator('ol.words li').nth(7).waitFor()
  const words = await page.locator('ol.words li').allTextContents()
  assert.equal(words.length, 8)
  assert.equal(await page.locator('footer').count(), 0)
  const all = await door.opened()
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
  door.pass(60_000)
  await press(page, 'send')
  await page.getByText('Your eight words stay the same').waitFor()
  const consent = (await door.opened()).find(({ manifest }) => manifest.kind === 'consent')
  assert.equal(consent?.manifest.fields['no-more'], 'publish')
  assert.equal(consent?.manifest.mailbox?.id, testimony?.manifest.mailbox?.id)
})

test('inside the country: nothing to fill in, a number to dictate; it prints without buttons, and abroad the number opens the page', async () => {
  await using opened = await open(browser, { javaScriptEnabled: false })
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

test('“leave this page” is first in order and stays in view; it clears and goes elsewhere', async () => {
  await using opened = await open(browser, { viewport: { width: 320, height: 500 } })
  const { page } = opened
  await show(page, 'be', { ...ANSWERED, from: 'check', to: 'story', choice: 'tell' })
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate('document.activeElement.className'), 'button exit')
  await page.evaluate('scrollTo(0, document.body.scrollHeight)')
  const box = await page.locator('.exit').boundingBox()
  assert.ok(box && box.y >= 0 && box.y < 20 && box.height >= 44)
  const left = await door.ask('/be/x')
  assert.deepEqual([left.status, left.headers.get('clear-site-data')], [303, '"*"'])
})

test('“yes” and “no” are of one size, and nothing is chosen beforehand', async () => {
  await using opened = await open(browser, { viewport: { width: 360, height: 640 } })
  const { page } = opened
  await show(page, 'be', { from: 'check', to: 'consent', choice: 'tell' })
  assert.equal(await page.locator(':checked').count(), 0)
  const sizes = await Promise.all((await page.locator('.side .pick').all()).map((pick) => pick.boundingBox()))
  assert.equal(sizes.length, 10)
  for (const size of sizes) assert.deepEqual([size?.width, size?.height], [sizes[0]?.width, sizes[0]?.height])
})
