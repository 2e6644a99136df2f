import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { openMembers, openSessions } from '#members/index.ts'
import { ingest } from '#pipeline/ingest.ts'
import { testStores } from '#pipeline/testing.ts'
import { openWorkroom } from '#pipeline/workroom.ts'
import { newSecret } from '#platform/chance.ts'
import { deskApp } from '#web/desk/app.ts'
import { axe, launch, open, serveApp, sideways } from './browser.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

const ARTICLE = `On 12 May 2026 Belarus released 24 prisoners. Mira Talvik was released on 12 May 2026. Pavel Marov was not pardoned.

Pavel Marov said that guards beat him. Seventeen people crossed into Lithuania.`
const REPLY = 'Павел Маров помилован. Мира Талвик была освобождена 12 мая 2026 года.'

/** A desk with two documents that were really read, and a browser page at its queue. */
async function deskIn(options: BrowserContextOptions = {}, texts: readonly string[] = [ARTICLE, REPLY]) {
  await using opened = new AsyncDisposableStack()
  const stores = opened.use(await testStores())
  const folder = mkdtempSync(join(tmpdir(), 'habeas-desk-'))
  opened.defer(() => rmSync(folder, { recursive: true, force: true }))
  for (const [n, text] of texts.entries()) writeFileSync(join(folder, `${n}.txt`), text)
  for await (const { error } of ingest(stores, [folder])) assert.equal(error, null)
  const faults: unknown[] = []
  const work = await openWorkroom(stores, (thrown) => faults.push(thrown))
  const members = await openMembers(stores.database, stores.newId)
  const sessions = openSessions({ now: stores.now, newSecret })
  const member = await members.add('Reader One')
  if (typeof member === 'string') throw new Error(member)
  const served = opened.use(await serveApp(deskApp({ work, members, sessions })))
  const { page, lines, asked } = opened.use(await open(browser, options))
  const enter = async (other: Page) => {
    await other.goto(`${served.address}/enter/${sessions.invite(member)}`)
    await other.getByRole('button').first().click()
    await other.waitForURL(/\/queue/)
  }
  await enter(page)
  const kept = opened.move()
  return { page, work, lines, asked, faults, address: served.address, [Symbol.asyncDispose]: () => kept.disposeAsync() }
}

const standings = (desk: Awaited<ReturnType<typeof deskIn>>) =>
  [...desk.work.view().statements.values()].map(({ latest }) => latest?.act ?? 'draft').sort()
const isClean = async (page: Page) => assert.deepEqual([await axe(page), await sideways(page)], [[], 0], page.url())

for (const language of ['be', 'ru', 'en'])
  test(`queue, document, forms and lists are clean and never wider than the window (${language})`, async () => {
    await using desk = await deskIn()
    const { page } = desk
    const source = [...desk.work.view().sources.keys()][0]
    // 320 CSS pixels are also what 400 % of 1280 leaves.
    for (const width of [1280, 768, 320]) {
      await page.setViewportSize({ width, height: 800 })
      for (const path of [
        'queue',
        'queue?by=person',
        'queue?by=event',
        'queue?only=open',
        `documents/${source}`,
        `documents/${source}?add=1`,
      ]) {
        await page.goto(`${desk.address}/${language}/${path}`)
        for (const fold of await page.locator('main details').all()) await fold.evaluate('(fold) => { fold.open = true }')
        await isClean(page)
      }
    }
    assert.deepEqual([desk.lines, desk.faults], [[], []])
    assert.ok(desk.asked.every((url) => url.startsWith(desk.address)))
  })

test('keys that are switched off do nothing, on the next page neither, until they are switched on again', async () => {
  await using desk = await deskIn()
  const { page } = desk
  const address = `${desk.address}/be/documents/${[...desk.work.view().sources.keys()][0]}`
  await page.goto(address)
  await page.getByRole('button', { name: 'Выключыць клавішы' }).click()
  await page.goto(address)
  await page.locator('h1').click()
  await page.keyboard.press('a')
  assert.equal(await page.locator('kbd').first().isVisible(), false)
  const on = page.getByRole('button', { name: 'Уключыць клавішы' })
  assert.equal(standings(desk).filter((one) => one === 'accept').length, 0)
  await on.click()
  await page.locator('h1').click()
  const loaded = page.waitForNavigation()
  await page.keyboard.press('a')
  await loaded
  assert.equal(standings(desk).filter((one) => one === 'accept').length, 1)
  assert.deepEqual([desk.lines, desk.faults], [[], []])
})

test('with keys alone: accept, reject with a reason, undo, a new fact from selected words', async () => {
  await using desk = await deskIn()
  const { page } = desk
  const source = [...desk.work.view().sources.values()].find(({ source: { language } }) => language === 'en')?.source.hash
  await page.goto(`${desk.address}/en/documents/${source}`)
  const title = () => page.locator('#h-form').textContent()
  const pressed = async (act: () => Promise<void>) => {
    const loaded = page.waitForNavigation()
    await act()
    await loaded
  }
  const before = await title()
  await pressed(() => page.keyboard.press('a'))
  assert.notEqual(await title(), before)
  assert.equal(standings(desk).filter((one) => one === 'accept').length, 1)
  await page.keyboard.press('r')
  await pressed(() => page.keyboard.press('4'))
  const rejected = [...desk.work.view().statements.values()].find(({ latest }) => latest?.act === 'reject')
  assert.equal(rejected?.latest?.why, 'wrong_person')
  await pressed(() => page.keyboard.press('u'))
  assert.ok(!standings(desk).includes('reject'))

  await page.goto(`${desk.address}/en/documents/${source}`)
  await page.evaluate(`(() => {
    const fold = document.querySelector('#text details')
    fold.open = true
    const text = fold.querySelector('[data-at]')
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    let started = false
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!started && node.data.includes('Seventeen')) { range.setStart(node, node.data.indexOf('Seventeen')); started = true }
      range.setEnd(node, node.data.length)
    }
    getSelection().removeAllRanges()
    getSelection().addRange(range)
  })()`)
  await pressed(() => page.keyboard.press('n'))
  assert.equal(await page.locator('textarea[name=passage]').inputValue(), 'Seventeen people crossed into Lithuania.')
  await page.locator('select[name=kind]').selectOption('crossing')
  await page.locator('input[name="count-0-number"]').fill('17')
  await page.locator('input[name="person-0"]').fill('a')
  await page.keyboard.press('a')
  assert.equal(await page.locator('input[name="person-0"]').inputValue(), 'aa')
  await page.locator('input[name="person-0"]').fill('Seventeen people')
  await page.locator('input[name="count-0-number"]').fill('')
  await pressed(() => page.getByRole('button', { name: 'Add and accept' }).click())
  assert.match((await page.getByRole('status').textContent()) ?? '', /Added and accepted/)
  const added = [...desk.work.view().statements.values()].find(({ rule }) => rule === 'member.add')
  assert.deepEqual([added?.statement.property, added?.latest?.act], ['crossing', 'accept'])
  assert.deepEqual([desk.lines, desk.faults], [[], []])
})

test('the selected words become the passage of the correction', async () => {
  await using desk = await deskIn()
  const { page } = desk
  const source = [...desk.work.view().sources.values()].find(({ source: { language } }) => language === 'en')?.source.hash
  await page.goto(`${desk.address}/en/documents/${source}`)
  await page.evaluate(`(() => {
    const mark = document.querySelector('#text mark')
    getSelection().selectAllChildren(mark)
  })()`)
  const words = await page.evaluate<string>('getSelection().toString().trim()')
  await page.keyboard.press('s')
  assert.equal(await page.locator('details.correct textarea[name=passage]').inputValue(), words)
})

test('without a script: accept, reject in two actions, correct with an error that keeps what was typed', async () => {
  await using desk = await deskIn({ javaScriptEnabled: false })
  const { page } = desk
  await page.locator('.rows a').first().click()
  await page.getByRole('button', { name: 'Accept' }).first().click()
  await page.waitForURL(/draft=/)
  assert.equal(standings(desk).filter((one) => one === 'accept').length, 1)
  await page.locator('details.reject > summary').click()
  await page.getByRole('button', { name: 'Wrong date' }).click()
  await page.waitForURL(/documents/)
  assert.equal(standings(desk).filter((one) => one === 'reject').length, 1)

  const source = [...desk.work.view().sources.values()].find(({ source: { language } }) => language === 'en')?.source.hash
  await page.goto(`${desk.address}/en/documents/${source}`)
  await page.locator('details.correct > summary').click()
  await page.locator('input[name=when]').fill('some day')
  await page.getByRole('button', { name: 'Save and accept' }).click()
  assert.match((await page.getByRole('alert').first().textContent()) ?? '', /Not a date/)
  assert.equal(await page.locator('input[name=when]').inputValue(), 'some day')
  await page.locator('input[name=when]').fill('12.05.2026')
  await page.locator('select[name=modality]').selectOption('possible')
  await page.getByRole('button', { name: 'Save and accept' }).click()
  assert.match((await page.getByRole('status').textContent()) ?? '', /Saved as you wrote it/)
  assert.deepEqual(desk.faults, [])
})

test('two tabs on one draft: the second is told, and nothing of either is lost', async () => {
  await using desk = await deskIn()
  const { page } = desk
  await page.locator('.rows a').first().click()
  const second = await page.context().newPage()
  await second.goto(page.url())
  await page.getByRole('button', { name: 'Accept' }).first().click()
  await page.waitForURL(/draft=/)
  await second.locator('details.reject > summary').click()
  await second.getByRole('button', { name: 'Another person' }).click()
  assert.match((await second.getByRole('alert').textContent()) ?? '', /Reader One decided: accepted/)
  assert.deepEqual(
    standings(desk).filter((one) => one !== 'draft'),
    ['accept'],
  )
  await isClean(second)
})
