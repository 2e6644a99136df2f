import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { beginTestFolder } from '#platform/testing.ts'
import { axe, launch, open, sideways } from './browser.ts'
import { habeas, ownFolder, type Running, run } from './program.ts'

const folder = ownFolder()
const env = { HABEAS_DATA: await beginTestFolder(folder.path) }
let browser: Browser
let started: Running
/** The address that was printed, and the desk behind it. */
let printed = ''
let desk = ''
/** The browser that came in first, without JavaScript, and stays. */
let first: Awaited<ReturnType<typeof open>>
before(async () => {
  browser = await launch()
  started = run(['start', '--empty'], env)
  const [, address = ''] = await started.said(/Desk\s+(\S+)/)
  printed = address
  desk = new URL(address).origin
  first = await open(browser, { javaScriptEnabled: false, locale: 'en' })
})
after(async () => {
  await browser.close()
  started.child.kill('SIGINT')
  await started.ended
  folder[Symbol.dispose]()
})

const TEXT =
  'Freed in Velland\n\nOn Tuesday the president pardoned 31 prisoners. Lena Marov was released on 3 May 2026. Pavel Ditrich was not pardoned.'

/** What must hold of every page. */
async function holds(page: Page): Promise<void> {
  assert.deepEqual([await axe(page), await sideways(page)], [[], 0], page.url().replace(/enter\/.*/, 'enter'))
}
/** A one-time address for somebody new, from the page Members. */
async function invite(name: string): Promise<string> {
  const { page } = first
  await page.goto(`${desk}/en/members`)
  await page.getByLabel('Working name').last().fill(name)
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByRole('button', { name: `New address: ${name}` }).click()
  return (await page.locator('.once').getAttribute('href')) ?? ''
}

test('without JavaScript: from the printed address to a document in six actions, with every error kept', async () => {
  const { page } = first
  await page.goto(printed)
  await page.getByRole('button', { name: 'Open the desk' }).click()
  assert.equal(page.url(), `${desk}/en/who`)
  await page.getByLabel('Working name').fill('Reader One')
  await page.getByRole('button', { name: 'Start' }).click()
  await page.getByRole('link', { name: 'Add', exact: true }).click()
  await page.getByLabel('Text of the article').fill(TEXT)
  await page.getByLabel('Day it was published').first().fill('soon')
  await page.getByRole('button', { name: 'Read it' }).click()
  assert.match((await page.getByRole('alert').textContent()) ?? '', /The day cannot be read/)
  assert.equal(await page.getByLabel('Text of the article').inputValue(), TEXT)
  await page.getByLabel('Day it was published').first().fill('2026-05-14')
  await page.getByRole('button', { name: 'Read it' }).click()
  assert.match(page.url(), /\/en\/documents\/[0-9a-f]{64}/)
  assert.equal(await page.locator('h1').textContent(), 'Freed in Velland')

  // The address that was printed is good for nothing now, in any browser.
  await using other = await open(browser, { javaScriptEnabled: false, locale: 'en' })
  await other.page.goto(printed)
  assert.match((await other.page.locator('h1').textContent()) ?? '', /used up/)
  await other.page.goto(`${desk}/en/queue`)
  assert.match((await other.page.locator('h1').textContent()) ?? '', /Nobody is at the desk/)

  // Files, one of them bad; what is known is said.
  await page.goto(`${desk}/en/add`)
  await page.locator('#files').setInputFiles([
    { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
    { name: 'known.txt', mimeType: 'text/plain', buffer: Buffer.from(TEXT) },
    { name: 'навіна.txt', mimeType: 'text/plain', buffer: Buffer.from('Аду Рэн вызвалілі 3 мая 2026 года.') },
  ])
  await page.getByRole('button', { name: 'Read the files' }).click()
  while ((await page.locator('progress').count()) > 0) await page.reload()
  assert.match((await page.locator('main').textContent()) ?? '', /New: 1\. Known already: 1\. Not read: 1\./)

  // Somebody else works in another browser; each has their own name and their own undo.
  await other.page.goto(await invite('Reader Two'))
  await other.page.getByRole('button').click()
  assert.match((await other.page.locator('.langs').first().textContent()) ?? '', /Acting as Reader Two/)
  await page.goto(`${desk}/en/members`)
  assert.match((await page.locator('.members').textContent()) ?? '', /Reader Two · 1 browser is at the desk/)
})

test('an act can be taken back from every page', async () => {
  await using opened = await open(browser, { locale: 'en' })
  const { page } = opened
  await page.goto(await invite('Reader Three'))
  await page.getByRole('button').click()
  await page.goto(`${desk}/en/queue`)
  await page.getByRole('link', { name: 'Freed in Velland' }).first().click()
  await page.getByRole('button', { name: /^Accept/ }).click()
  assert.match((await page.locator('footer').textContent()) ?? '', /Last act: accepted a draft, Reader Three/)
  await page.goto(`${desk}/en/members`)
  await page.getByRole('button', { name: 'Undo' }).click()
  assert.equal(page.url(), `${desk}/en/members?done=undone`)
  assert.match((await page.getByRole('status').textContent()) ?? '', /Taken back/)
  assert.doesNotMatch((await page.locator('footer').textContent()) ?? '', /Last act/)
})

for (const language of ['be', 'ru', 'en'] as const)
  test(`the door, the team and adding, wide and at 320 px; axe finds nothing (${language})`, async () => {
    for (const width of [1280, 320]) {
      await using opened = await open(browser, { viewport: { width, height: 800 }, locale: language })
      const { page, asked, lines } = opened
      await page.goto(await invite(`Reader ${language} ${width}`))
      await holds(page)
      await page.getByRole('button').click()
      for (const path of ['queue', 'add', 'members']) {
        await page.goto(`${desk}/${language}/${path}`)
        await holds(page)
      }
      await page.locator('form[action$="/members"] button').click()
      await holds(page)
      await page.goto(`${desk}/${language}/nothing`)
      await holds(page)
      assert.ok(asked.every((url) => url.startsWith(`${desk}/`)))
      assert.deepEqual(
        lines.filter((line) => !/status of 4(?:22|04)/.test(line)),
        [],
      )
    }
  })

test('the desk holds its folder, listens on this machine only, and ends with Ctrl-C', async () => {
  const held = await habeas(['desk'], env)
  assert.equal(held.status, 3)
  await using second = ownFolder()
  const elsewhere = await habeas(['desk'], { HABEAS_DATA: second.path, HABEAS_HOST: '0.0.0.0' })
  assert.deepEqual([elsewhere.status, /HABEAS_HOST may only be this machine/.test(elsewhere.err)], [2, true])
  const own = run(['desk'], { HABEAS_DATA: await beginTestFolder(second.path) })
  const [, address = ''] = await own.said(/Desk\s+(\S+)/)
  assert.match(address, /^http:\/\/127\.0\.0\.1:\d+\/enter\/[\w-]{43}$/)
  own.child.kill('SIGINT')
  assert.equal((await own.ended).status, 0)
})
