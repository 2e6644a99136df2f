import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { openMembers, openSessions } from '#members/index.ts'
import { publishedFolder } from '#pipeline/publish.ts'
import { acceptedPerson, decideIn, expose, testStores } from '#pipeline/testing.ts'
import { openWorkroom } from '#pipeline/workroom.ts'
import { newSecret } from '#platform/chance.ts'
import { publicKeyOf } from '#publish/index.ts'
import { verifyFolder } from '#publish/verify-folder.ts'
import { deskApp } from '#web/desk/app.ts'
import { publicApp } from '#web/public/app.ts'
import { axe, launch, open, serveApp, sideways } from './browser.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

/** A register with two people, one of them decided to be shown; the desk, the public door, and a browser that came in. */
async function inside(options: Parameters<typeof open>[1] = {}) {
  const stack = new AsyncDisposableStack()
  const stores = stack.use(await testStores())
  const mira = await acceptedPerson(stores, 'Mira Talvik')
  const jan = await acceptedPerson(stores, 'Jan Korel')
  await decideIn(stores, [expose(mira.entity, 'public')])
  const faults: unknown[] = []
  const work = await openWorkroom(stores, (thrown) => faults.push(thrown))
  const members = await openMembers(stores.database, stores.newId)
  const sessions = openSessions({ now: stores.now, newSecret })
  const desk = stack.use(await serveApp(deskApp({ work, members, sessions })))
  const site = stack.use(await serveApp(publicApp({ published: publishedFolder(stores.folder.path) })))
  const member = await members.add('Reader One')
  if (typeof member === 'string') throw new Error(member)
  const { page, lines } = stack.use(await open(browser, options))
  await page.goto(`${desk.address}/enter/${sessions.invite(member)}`)
  await page.getByRole('button').first().click()
  return {
    stores,
    work,
    member,
    mira,
    jan,
    page,
    lines,
    faults,
    desk: desk.address,
    site: site.address,
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  }
}

/** The page comes back by itself until what it waits for is there. */
const looked = (page: Page) =>
  page.locator('h1', { hasText: /^(?:Publish|Публікацыя|Публикация|Back to|Назад да|Назад к)/ }).waitFor()

const main = async (page: Page) => (await page.locator('main').textContent()) ?? ''
const public_ = async (address: string) => (await fetch(`${address}/en/people`)).text()

test('without JavaScript: looked at, previewed, published, hidden, gone back to, written into a folder', async () => {
  await using at = await inside({ javaScriptEnabled: false })
  const { page, desk, site, work, member } = at
  await page.goto(`${desk}/en/publish`)
  await looked(page)
  assert.match(await main(page), /Nothing has been published yet.*Snapshot 1 would change/s)
  const origin = page.getByRole('link', { name: 'in the document' })
  const line = page.locator('.change li', { has: origin }).first()
  assert.match((await line.textContent()) ?? '', /added/)
  assert.match((await line.locator(origin).getAttribute('href')) ?? '', /^\/en\/documents\/.+\?draft=/)

  await page.goto(`${desk}/preview/next/en/people`)
  assert.match(await main(page), /Mira Talvik/)
  assert.doesNotMatch(await public_(site), /Talvik/)

  await page.goto(`${desk}/en/publish`)
  await looked(page)
  await page.getByRole('button', { name: 'Publish snapshot 1' }).click()
  await looked(page)
  assert.match(await main(page), /Published\. The public sees it now.*snapshot 1.*Reader One/s)
  assert.match(await public_(site), /Mira Talvik/)

  await work.decide(member, [expose(at.jan.entity, 'public')])
  await page.goto(`${desk}/en/people/${at.mira.entity}`)
  await page.getByRole('button', { name: 'Hide now' }).click()
  assert.doesNotMatch(await public_(site), /Talvik|Korel/)

  await page.goto(`${desk}/en/publish`)
  await looked(page)
  assert.match(await main(page), /people hidden/)
  await page.getByRole('button', { name: 'Publish snapshot 3' }).click()
  await looked(page)
  assert.match(await public_(site), /Jan Korel/)

  await page.getByRole('link', { name: 'What would change by going back to it' }).last().click()
  await looked(page)
  assert.match(await main(page), /Back to snapshot 1.*Jan Korel.*gone/s)
  assert.doesNotMatch(await main(page), /Mira/)
  await page.getByRole('button', { name: 'Go back to snapshot 1' }).click()
  await looked(page)
  assert.match(await main(page), /went back to 1/)
  assert.doesNotMatch(await public_(site), /Talvik|Korel/)

  const folder = mkdtempSync(join(tmpdir(), 'habeas-e2e-site-'))
  try {
    await page.getByLabel('Folder', { exact: true }).fill(join(at.stores.folder.path, 'blobs'))
    await page.getByRole('button', { name: 'Write the folder' }).click()
    await looked(page)
    assert.match((await page.getByRole('alert').textContent()) ?? '', /Nothing was written/)
    await page.getByLabel('Folder', { exact: true }).fill(folder)
    await page.getByRole('button', { name: 'Write the folder' }).click()
    await looked(page)
    assert.match(await main(page), /Snapshot 4 is written/)
    assert.deepEqual(verifyFolder(folder, publicKeyOf(at.stores.keys.signing)).faults, [])
  } finally {
    rmSync(folder, { recursive: true })
  }
  assert.deepEqual(at.faults, [])
})

test('what changed since it was looked at is not published, and who decided is said', async () => {
  await using at = await inside()
  const { page, desk, work, member } = at
  await page.goto(`${desk}/en/publish`)
  await looked(page)
  await work.decide(member, [expose(at.mira.entity, 'hidden')])
  await page.getByRole('button', { name: 'Publish snapshot 1' }).click()
  assert.match((await page.getByRole('alert').textContent()) ?? '', /Nothing was published/)
  assert.match(await main(page), /hid a person.*Reader One/s)
  assert.ok(!existsSync(join(publishedFolder(at.stores.folder.path), 'current')))
  await page.getByRole('link', { name: 'Look again' }).click()
  await looked(page)
  assert.doesNotMatch(await main(page), /Mira/)
  assert.deepEqual(
    at.lines.filter((line) => !line.includes('409')),
    [],
  )
})

test('outside the desk there is no preview', async () => {
  await using at = await inside()
  const response = await fetch(`${at.desk}/preview/next/en/`)
  assert.notEqual(response.status, 200)
  const answer = await at.page.goto(`${at.desk}/preview/next/en/`)
  const headers = answer?.headers() ?? {}
  assert.match(headers['content-security-policy'] ?? '', /default-src 'none'.*frame-ancestors 'none'/)
  assert.equal(headers['cache-control'], 'no-store')
})

test('axe finds nothing, nothing runs sideways at 320 px, the console is silent, in three languages', async () => {
  await using at = await inside({ viewport: { width: 320, height: 640 } })
  const { page, desk } = at
  const everywhere = async (path: string) => {
    for (const language of ['be', 'ru', 'en']) {
      await page.goto(`${desk}/${language}/${path}`)
      await looked(page)
      assert.deepEqual(await axe(page), [], `${language}/${path}`)
      assert.equal(await sideways(page), 0, `${language}/${path}`)
    }
  }
  await everywhere('publish')
  await page.locator('form.publishing button').click()
  await looked(page)
  await at.work.decide(at.member, [expose(at.jan.entity, 'public')])
  await everywhere('publish')
  await page.locator('form.publishing button').click()
  await looked(page)
  await everywhere('publish/back/1')
  assert.deepEqual(at.lines, [])
  assert.deepEqual(at.faults, [])
})
