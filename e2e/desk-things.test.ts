import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { deskApp } from '#web/desk/app.ts'
import { type TestDesk, type Told, testDesk } from '#web/desk/things/testing.ts'
import { axe, launch, open, serveApp, sideways } from './browser.ts'

const TEXTS: readonly Told[] = [
  {
    text: 'On 12 May 2026 Belarus released 24 prisoners. Among them was Mira Talvik, who was serving six years in prison. Pavel Ditrich was not pardoned.',
    publisher: 'The A Post',
    language: 'en',
  },
  {
    text: 'Мира Талвик вышла на свободу 13 мая 2026 года. Павла Дитриха помиловали.',
    publisher: 'Б',
    language: 'ru',
  },
]

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

/** A desk behind a door of its own, and a browser that came in by a one-time address. */
async function inside(options: Parameters<typeof open>[1] = {}) {
  const stack = new AsyncDisposableStack()
  const desk = stack.use(await testDesk(TEXTS))
  const { work, members, sessions, faults } = desk
  const served = stack.use(await serveApp(deskApp({ work, members, sessions })))
  const { page, lines } = stack.use(await open(browser, options))
  await enter(page, served.address, desk, 'Reader One')
  return { desk, page, lines, faults, address: served.address, [Symbol.asyncDispose]: () => stack.disposeAsync() }
}

async function enter(page: Page, address: string, { members, sessions }: TestDesk, name: string): Promise<void> {
  const member = members.all().find((one) => one.name === name) ?? (await members.add(name))
  if (typeof member === 'string') throw new Error(member)
  await page.goto(`${address}/enter/${sessions.invite(member)}`)
  await page.getByRole('button').first().click()
}

test('without JavaScript: joined, ruled, shown and hidden again', async () => {
  await using at = await inside({ javaScriptEnabled: false })
  const { page, desk, address } = at
  await page.goto(`${address}/en/people`)
  await page.getByLabel('Name, in any of the languages').fill('талвик')
  await page.getByRole('button', { name: 'Find' }).click()
  assert.equal(await page.locator('.roll li').count(), 2)
  await page.getByRole('link', { name: 'Mira Talvik' }).click()
  assert.match((await page.locator('.beside').textContent()) ?? '', /nobody to show/)

  await page.getByRole('link', { name: /alike to decide/ }).click()
  const why = await page.locator('.why-alike tbody tr').allTextContents()
  assert.equal(why.length, 2)
  assert.match(why[0] ?? '', /^given nameMiraМира\+\d+(\.\d)? the same name in another language or spelling$/)
  assert.match(why[1] ?? '', /^surnameTalvikТалвик\+\d+(\.\d)? the same sounds, written otherwise$/)
  assert.match(
    (await page.locator('main').textContent()) ?? '',
    /Alike enough to be looked at\. Two people may bear one name\. Together \+\d.*is not known: patronymic, date of birth\./,
  )
  await page.getByLabel('Reason').fill('the same sentence, the same days')
  await page.getByRole('button', { name: 'The same' }).click()
  assert.match((await page.locator('main').textContent()) ?? '', /What holds it together/)

  await page.goto(`${address}/en/contradictions`)
  await page.getByRole('link', { name: 'Mira Talvik' }).click()
  await page.getByRole('link', { name: 'release', exact: true }).click()
  assert.equal(await page.locator('.contradiction .sides > div').count(), 2)
  await page.getByRole('button', { name: 'Prefer this' }).first().click()
  assert.match((await page.getByRole('alert').textContent()) ?? '', /Give the reason/)
  await page.getByLabel('Reason').fill('the list of that day has her')
  await page.getByRole('button', { name: 'Prefer this' }).first().click()
  assert.match(
    (await page.locator('.ruling').textContent()) ?? '',
    /Preferred.*Reader One.*the list of that day has her.*not deleted/,
  )

  await page.goto(`${address}/en/people/${desk.thing('Mira').key}`)
  await page.getByLabel('Show the name').check()
  await page.getByLabel('Беларуская').fill('Міра Талвік')
  await page.getByRole('button', { name: 'Save' }).click()
  assert.match((await page.getByRole('alert').textContent()) ?? '', /Choose the basis/)
  assert.equal(await page.getByLabel('Беларуская').inputValue(), 'Міра Талвік')
  await page.getByLabel('Basis').selectOption('consent')
  await page.getByRole('button', { name: 'Save' }).click()
  assert.match((await page.locator('.beside').textContent()) ?? '', /Shown by name: the person agreed/)
  await page.getByRole('button', { name: 'Hide now' }).click()
  assert.match((await page.locator('.beside').textContent()) ?? '', /Hidden: safety/)
  assert.deepEqual(at.faults, [])
})

test('two people at one desk: the later form says what the earlier one decided, and keeps its words', async () => {
  await using at = await inside()
  await at.desk.accept(at.desk.rows('Mira Talvik'))
  await using other = await open(browser)
  await enter(other.page, at.address, at.desk, 'Reader Two')
  const path = `${at.address}/en/people/${at.desk.thing('Mira').key}`
  for (const page of [at.page, other.page]) {
    await page.goto(path)
    await page.getByLabel('Show initials').check()
    await page.getByLabel('Basis').selectOption('widely_published')
  }
  await at.page.getByLabel('The wish of the family').fill('first')
  await at.page.getByRole('button', { name: 'Save' }).click()
  await other.page.getByLabel('The wish of the family').fill('second')
  await other.page.getByRole('button', { name: 'Save' }).click()
  assert.match(
    (await other.page.getByRole('alert').textContent()) ?? '',
    /Nothing was saved.*Reader One.*shown by initials.*first/s,
  )
  assert.equal(await other.page.getByLabel('The wish of the family').inputValue(), 'second')
  await other.page.getByRole('button', { name: 'Save' }).click()
  assert.match((await other.page.locator('.beside').textContent()) ?? '', /Reader Two.*second/s)
})

for (const language of ['be', 'ru', 'en'])
  test(`every page: axe finds nothing, nothing runs sideways at 320 px, the console is silent (${language})`, async () => {
    await using at = await inside()
    const { page, desk, address } = at
    const [mira, russian] = [desk.thing('Mira'), desk.thing('Мира')]
    const [left, right] = [mira.occurrences[0], russian.occurrences[0]].sort()
    assert.ok(left && right)
    const { session } = await desk.ask({})
    await desk.accept(desk.rows('Mira'))
    const paths = ['people', `people/${mira.key}`, `things/${mira.key}/same`, 'events', 'contradictions']
    const writing = ['articles', 'articles/new', 'cards', 'cards/new']
    const visit = async (path: string) => {
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 })
        await page.goto(`${address}/${language}/${path}`)
        assert.deepEqual([await axe(page), await sideways(page)], [[], 0], `${path} ${width}`)
      }
    }
    for (const path of [...paths, ...writing]) await visit(path)
    await page.goto(`${address}/${language}/words`)
    await page.locator('#word').waitFor()
    await visit('words')
    await desk.work.decide(session.member, [{ target: 'judgement', act: 'same', pair: [left, right] }])
    const event = [...desk.work.view().occurrences.values()].find(({ type }) => type === 'release_event')
    for (const path of [`things/${mira.key}/same`, `contradictions/${mira.key}/release`, `events/${event?.id}`, 'people/none'])
      await visit(path)
    assert.deepEqual([at.lines.filter((line) => !line.includes('404')), at.faults], [[], []])
  })
