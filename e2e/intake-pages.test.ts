import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { frame } from '#texts/intake/frame.ts'
import { SITE_LANGUAGES } from '#texts/language.ts'
import { type Choice, FORM_STEPS, PLAIN_STEPS, pathOf, type StepCode } from '#web/intake/steps/flow.ts'
import { axe, open, sideways } from './browser.ts'
import { openIntakeSite } from './intake-site.ts'

let site: Awaited<ReturnType<typeof openIntakeSite>>
before(async () => {
  site = await openIntakeSite()
})
after(() => site[Symbol.asyncDispose]())

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
    await using opened = await open(site.browser, { viewport: { width: 320, height: 640 } })
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
    site.door.pass(60_000)
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
    await using opened = await open(site.browser, { viewport: { width: 320, height: 640 } })
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

test('“leave this page” is first in order and stays in view; it clears and goes elsewhere', async () => {
  await using opened = await open(site.browser, { viewport: { width: 320, height: 500 } })
  const { page } = opened
  await show(page, 'be', { ...ANSWERED, from: 'check', to: 'story', choice: 'tell' })
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate('document.activeElement.className'), 'button exit')
  await page.evaluate('scrollTo(0, document.body.scrollHeight)')
  const box = await page.locator('.exit').boundingBox()
  assert.ok(box && box.y >= 0 && box.y < 20 && box.height >= 44)
  const left = await site.door.ask('/be/x')
  assert.deepEqual([left.status, left.headers.get('clear-site-data')], [303, '"*"'])
})

test('“yes” and “no” are of one size, and nothing is chosen beforehand', async () => {
  await using opened = await open(site.browser, { viewport: { width: 360, height: 640 } })
  const { page } = opened
  await show(page, 'be', { from: 'check', to: 'consent', choice: 'tell' })
  assert.equal(await page.locator(':checked').count(), 0)
  const sizes = await Promise.all((await page.locator('.side .pick').all()).map((pick) => pick.boundingBox()))
  assert.equal(sizes.length, 10)
  for (const size of sizes) assert.deepEqual([size?.width, size?.height], [sizes[0]?.width, sizes[0]?.height])
})
