import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { listOf, ROWS } from '#pipeline/lists/testing.ts'
import { listIn } from '#texts/desk/list-in.ts'
import { SITE_LANGUAGES } from '#texts/language.ts'
import { deskApp } from '#web/desk/app.ts'
import { openTestDesk } from '#web/desk/testing.ts'
import { axe, launch, open, serveApp, sideways } from './browser.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

/** A desk behind a door of its own, and a browser that came in by a one-time address. */
async function inside(options: Parameters<typeof open>[1] = {}) {
  const stack = new AsyncDisposableStack()
  const desk = stack.use(await openTestDesk())
  const { work, members, sessions } = desk
  const served = stack.use(await serveApp(deskApp({ work, members, sessions })))
  const { page, lines } = stack.use(await open(browser, options))
  const member = await members.add('Reader One')
  if (typeof member === 'string') throw new Error(member)
  await page.goto(`${served.address}/enter/${sessions.invite(member)}`)
  await page.getByRole('button').first().click()
  return { desk, page, lines, address: served.address, [Symbol.asyncDispose]: () => stack.disposeAsync() }
}

const send = async (page: Page, address: string, language: 'be' | 'ru' | 'en', text: string, name: string) => {
  const t = listIn[language]
  await page.goto(`${address}/${language}/add`)
  await page
    .getByLabel(t.file, { exact: true })
    .setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  await page.locator('#list-name').fill(name)
  await page.getByRole('button', { name: t.look }).click()
  await page.locator('#h-rows').waitFor()
}
const shown = async (page: Page) => (await page.locator('main').textContent()) ?? ''

for (const language of SITE_LANGUAGES)
  test(`a list comes in without JavaScript, on a phone, in ${language}`, async () => {
    await using at = await inside({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
    const { page, address, desk } = at
    const t = listIn[language]
    await send(page, address, language, listOf(...Object.values(ROWS), 'p9;Рэн Ада;31.02.1980;;;;;;;;'), 'A')
    assert.ok((await shown(page)).includes(t.faults.impossible_date))

    await page.locator('#column-6').selectOption('ignore')
    await page.getByRole('button', { name: t.again }).click()
    await page.locator('#h-rows').waitFor()
    assert.equal(await page.locator('#column-6').inputValue(), 'ignore')
    await page.getByRole('button', { name: t.bring }).click()
    await page.locator('#h-accept').waitFor()
    assert.ok((await shown(page)).includes(t.isIn))
    await page.locator('#h-accept ~ form').last().getByRole('button').click()
    assert.ok((await shown(page)).includes(t.nothingOpen))
    assert.ok([...desk.work.view().statements.values()].every(({ latest }) => latest?.act === 'accept'))

    // Somebody else's list: two of its people are here already.
    await send(page, address, language, 'ФИО;Дата рождения\nТалвик Мира;13.12.1985\nКорель Ян;02.02.1990\nВессен Тор;1969\n', 'B')
    assert.ok((await shown(page)).includes(t.groups.matched))
    await page.getByRole('button', { name: t.bring }).click()
    await page.locator('#h-join').waitFor()
    await page.getByLabel(/Талвик Мира/).check()
    await page.getByRole('button', { name: t.joinTicked }).click()
    assert.equal(desk.work.view().rows().judgements.length, 1)
  })

test('pages of a list are in order for everybody: axe finds nothing, nothing is cut off, no line in the console', async () => {
  for (const language of SITE_LANGUAGES) {
    await using at = await inside({ viewport: { width: 320, height: 640 } })
    const { page, address, lines } = at
    const look = async (what: string) => {
      assert.deepEqual(await axe(page), [], `${language} ${what}`)
      assert.equal(await sideways(page), 0, `${language} ${what}`)
    }
    await page.goto(`${address}/${language}/add`)
    await look('add')
    await send(page, address, language, listOf(...Object.values(ROWS)), 'A')
    await look('compared')
    await page.getByRole('button', { name: listIn[language].bring }).click()
    await page.locator('#h-accept').waitFor()
    await look('in')
    await send(
      page,
      address,
      language,
      'ФИО;Дата рождения;Освобождён\nТалвик Мира;13.12.1985;\nВолков Михаил;;\nВолков Михаил;02.05.1979;04.05.2023\n',
      'B',
    )
    for (const show of ['ambiguous', 'matched', 'conflicts']) {
      await page.goto(`${page.url().split('?')[0]}?show=${show}`)
      await look(show)
    }
    await page.getByRole('button', { name: listIn[language].bring }).click()
    await page.locator('#h-join').waitFor()
    await look('join')
    assert.deepEqual(lines, [])
  }
})
