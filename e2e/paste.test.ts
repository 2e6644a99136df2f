import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { readApp } from '#web/desk/read/app.ts'
import { axe, launch, open, serveApp, sideways } from './browser.ts'

let browser: Browser
let desk: Awaited<ReturnType<typeof serveApp>>
before(async () => {
  browser = await launch()
  desk = await serveApp(readApp())
})
after(async () => {
  await browser.close()
  await desk[Symbol.asyncDispose]()
})

/** What a reader would copy. */
const copied = (page: Page) =>
  page.evaluate<string>("getSelection().selectAllChildren(document.querySelector('.gloss-text')); getSelection().toString()")

for (const language of ['be', 'ru', 'en'])
  test(`one click reads the example; what is copied is what was pasted; axe finds nothing (${language})`, async () => {
    for (const width of [1280, 320]) {
      await using opened = await open(browser, { viewport: { width, height: 800 } })
      const { page, asked, lines } = opened
      await page.goto(`${desk.address}/${language}/read`)
      assert.deepEqual([await axe(page), await sideways(page)], [[], 0])
      const text = await page.locator('textarea').inputValue()
      await page.locator('button').click()
      await page.locator('.gloss-text').waitFor()
      assert.equal(await copied(page), text)
      await page.evaluate('getSelection().removeAllRanges()')
      assert.deepEqual([await axe(page), await sideways(page)], [[], 0])
      assert.ok(asked.every((url) => url.startsWith(`${desk.address}/`)))
      assert.deepEqual(lines, [])
    }
  })

test('without JavaScript: a typed text, an error that keeps it, and the statement that leads to its place', async () => {
  await using opened = await open(browser, { javaScriptEnabled: false })
  const { page } = opened
  await page.goto(`${desk.address}/en/read`)
  await page.getByLabel('Text of an article').fill('Ada Renn was not pardoned.\n\nShe refused to write a petition.')
  await page.getByLabel('Day it was published').fill('soon')
  await page.getByRole('button').click()
  assert.match((await page.getByRole('alert').textContent()) ?? '', /^Error/)
  assert.match(await page.getByLabel('Text of an article').inputValue(), /^Ada Renn/)
  await page.getByLabel('Day it was published').fill('2026-05-14')
  await page.getByRole('button').click()
  assert.match((await page.locator('.drafts').textContent()) ?? '', /Not pardoned — Ada Renn/)
  await page.locator('.drafts .k').first().click()
  assert.equal(await page.locator('.d:target').count(), 1)
})
