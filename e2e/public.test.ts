import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { publicApp } from '#web/public/app.ts'
import { writeSite } from '#web/public/write-site.ts'
import { samplePublished } from '#web/testing/sample.ts'
import { axe, launch, open, serveApp, sideways } from './browser.ts'

const published = samplePublished()
const LANGUAGES = ['be', 'ru', 'en']
const KINDS = [
  '',
  'events',
  'events/september',
  'people',
  'people/statkevich',
  'articles',
  'articles/article1',
  'help',
  'sources',
  'sources/source1',
  'methods',
  'downloads',
]

let browser: Browser
let site: Awaited<ReturnType<typeof serveApp>>
before(async () => {
  browser = await launch()
  site = await serveApp(publicApp({ published: () => published }))
})
after(async () => {
  await browser.close()
  await site[Symbol.asyncDispose]()
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing on any page, in three languages, ${colorScheme}`, async () => {
    await using opened = await open(browser, { colorScheme })
    for (const path of ['', 'no/such/page', ...LANGUAGES.flatMap((language) => KINDS.map((kind) => `${language}/${kind}`))]) {
      await opened.page.goto(`${site.address}/${path}`)
      assert.deepEqual(await axe(opened.page), [], path)
    }
  })

test('nothing is wider than a phone of 320 px, which is also 400 % zoom', async () => {
  await using opened = await open(browser, { viewport: { width: 320, height: 640 } })
  for (const language of LANGUAGES)
    for (const kind of KINDS) {
      await opened.page.goto(`${site.address}/${language}/${kind}`)
      assert.equal(await sideways(opened.page), 0, `${language}/${kind}`)
    }
})

test('a page asks for at most three things, all from its own address, and its console stays empty', async () => {
  for (const kind of KINDS) {
    await using opened = await open(browser)
    await opened.page.goto(`${site.address}/en/${kind}`, { waitUntil: 'networkidle' })
    assert.ok(opened.asked.length <= 3, opened.asked.join(' '))
    assert.ok(opened.asked.every((url) => url.startsWith(`${site.address}/`)))
    assert.deepEqual(opened.lines, [])
  }
})

test('without JavaScript: from the overview to an event, its quote, and the passage in the source', async () => {
  await using opened = await open(browser, { javaScriptEnabled: false, locale: 'be' })
  const { page } = opened
  await page.goto(`${site.address}/`)
  await page.waitForURL('**/be/')
  await page.getByRole('link', { name: '11.09.2025' }).first().click()
  assert.equal(await page.getByRole('heading', { level: 1 }).textContent(), '11 верасня 2025 года')
  await page.locator('a.v').first().click()
  assert.equal(await page.locator('.notes li:target').count(), 1)
  await page.locator('.notes li:target .back').click()
  assert.match(page.url(), /#v1$/)
  await page.locator('.notes li').first().getByRole('link').first().click()
  await page.waitForURL('**/be/sources/source1#q-q-s1')
  assert.ok((await page.locator('mark').first().textContent())?.includes('52'))
  await page.getByRole('link', { name: 'English' }).click()
  await page.waitForURL('**/en/sources/source1')
})

test('on a phone the quote comes up over the page and the reader keeps the place', async () => {
  await using opened = await open(browser, { viewport: { width: 390, height: 800 } })
  const { page } = opened
  await page.goto(`${site.address}/en/events/september`)
  await page.locator('a.v').first().click()
  const box = await page.locator('.notes li:target').boundingBox()
  assert.ok(box && box.y > 300 && box.y + box.height <= 801)
})

test('on paper: notes, figure and table stay, navigation goes', async () => {
  await using opened = await open(browser)
  const { page } = opened
  await page.emulateMedia({ media: 'print' })
  await page.goto(`${site.address}/en/`)
  const shown = (selector: string) => page.locator(selector).first().isVisible()
  assert.deepEqual(
    [await shown('nav'), await shown('.notes li'), await shown('figure svg'), await shown('table')],
    [false, true, true, true],
  )
  assert.ok((await page.pdf({ format: 'A4' })).length > 10_000)
})

test('the same site as files, opened from a folder', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-out-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  await writeSite(published, folder)
  await using opened = await open(browser, { javaScriptEnabled: false })
  const { page } = opened
  await page.goto(pathToFileURL(join(folder, 'index.html')).href)
  await page.getByRole('link', { name: 'Русский' }).click()
  await page.getByRole('link', { name: 'Люди', exact: true }).click()
  await page.getByRole('link', { name: 'Николай Статкевич' }).click()
  assert.equal(await page.getByRole('heading', { level: 1 }).textContent(), 'Николай Статкевич')
  assert.equal(await page.evaluate('getComputedStyle(document.body).backgroundColor'), 'rgb(251, 250, 246)')
  assert.ok(opened.asked.every((url) => url.startsWith('file:')))
})
