import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { publishedFolder } from '#pipeline/publish.ts'
import { CODING } from '#vocabulary/coding.ts'
import { deskApp } from '#web/desk/app.ts'
import { type TestDesk, type Told, testDesk } from '#web/desk/things/testing.ts'
import { publicApp } from '#web/public/app.ts'
import { axe, launch, open, serveApp, sideways } from './browser.ts'

const TEXTS: readonly Told[] = [
  {
    text: 'On 12 March 2026 Belarus released 24 prisoners. In exchange for the release the United States lifted sanctions on Belavia. Among them was Mira Talvik, who was serving six years in prison.',
    publisher: 'The A Post',
    language: 'en',
    published: '2026-03-14',
  },
]

const { items, questions } = CODING.stipulation
const item = items.find(({ code }) => code === 'no_rearrest') ?? assert.fail()
const disclosure = questions.find(({ code }) => code === 'disclosure') ?? assert.fail()
const answer = (code: string, language: 'be' | 'en') =>
  disclosure.answers === 'day' ? assert.fail() : (disclosure.answers.find((one) => one.code === code)?.labels[language] ?? '')

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

/** A desk over one event of which everything is accepted, the public door, and browsers that come in. */
async function inside() {
  const stack = new AsyncDisposableStack()
  const desk = stack.use(await testDesk(TEXTS))
  const { work, members, sessions, faults } = desk
  await desk.accept([...work.view().statements.values()])
  const found = [...work.view().occurrences.values()].find(({ type }) => type === 'release_event') ?? assert.fail()
  const event = work.view().thing(found.id)?.entity ?? assert.fail()
  const served = stack.use(await serveApp(deskApp({ work, members, sessions })))
  const site = stack.use(await serveApp(publicApp({ published: publishedFolder(desk.stores.folder.path) })))
  const come = async (name: string, options: Parameters<typeof open>[1] = {}) => {
    const { page, lines } = stack.use(await open(browser, options))
    await enter(page, served.address, desk, name)
    return { page, lines }
  }
  return {
    desk,
    event,
    faults,
    come,
    address: served.address,
    site: site.address,
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  }
}

async function enter(page: Page, address: string, { members, sessions }: TestDesk, name: string): Promise<void> {
  const member = members.all().find((one) => one.name === name) ?? (await members.add(name))
  if (typeof member === 'string') throw new Error(member)
  await page.goto(`${address}/enter/${sessions.invite(member)}`)
  await page.getByRole('button').first().click()
}

const main = async (page: Page) => (await page.locator('main').textContent()) ?? ''

test('без JavaScript: двое адказваюць па-рознаму, разыходжанне відаць, і сайт паказвае абодва адказы', async () => {
  await using at = await inside()
  const { address, event } = at
  const one = await at.come('Першая', { javaScriptEnabled: false })
  const two = await at.come('Другі', { javaScriptEnabled: false })
  for (const [page, code, note] of [
    [one.page, 'disclosed', 'Пра гэта сказалі ўголас.'],
    [two.page, 'undisclosed', 'Пра гэта ведае Міра Талвік.'],
  ] as const) {
    await page.goto(`${address}/be/events/${event}`)
    await page.getByRole('link', { name: 'што пра гэту падзею адказвае каманда' }).click()
    await page.getByRole('link', { name: `Адказаць: ${item.labels.be}` }).click()
    await page.getByLabel('Чаму').fill(note)
    await page.getByRole('button', { name: 'Захаваць адказ' }).click()
    assert.match((await page.getByRole('alert').textContent()) ?? '', /Адкажыце хаця б на адно пытанне/)
    assert.equal(await page.getByLabel('Чаму').inputValue(), note)
    await page.getByRole('group', { name: disclosure.labels.be }).getByLabel(answer(code, 'be')).check()
    await page.getByLabel('Словы са сцвярджэння').fill('belavia')
    await page.getByRole('button', { name: 'Знайсці' }).click()
    await page.getByRole('checkbox').first().check()
    await page.getByRole('button', { name: 'Захаваць адказ' }).click()
    assert.match(await main(page), /Захавана\. Выйдзе з наступнай публікацыяй/)
  }
  const { page } = two
  await page.goto(`${address}/be/codings`)
  assert.match(await main(page), /2 адказы · разыходжанні ў 1 пытанні/)
  await page.getByRole('link', { name: 'Дзе адказы разыходзяцца' }).click()
  const sides = page.locator('.difference .coded')
  assert.equal(await sides.count(), 2)
  const said = (await sides.allTextContents()).join('\n')
  assert.match(said, new RegExp(answer('disclosed', 'be')))
  assert.match(said, new RegExp(answer('undisclosed', 'be')))
  assert.deepEqual(await page.locator('.agreement tbody td').allTextContents(), ['1', '0', '0', 'замала адказаў'])

  await page.goto(`${address}/be/publish`)
  await page.getByRole('button', { name: /Апублікаваць/ }).waitFor()
  const changes = await main(page)
  assert.match(changes, /Адказы каманды: Вызваленых не зняволяць зноў/)
  assert.match(changes, /Тлумачэнне да адказу: Вызваленых не зняволяць зноў.*Пра гэта ведае ▮/)
  assert.doesNotMatch(changes, /Талвік/)
  assert.equal(await page.locator('a[href="/preview/next/be/findings/deals"]').count(), 1)
  await page.getByRole('button', { name: /Апублікаваць/ }).click()
  await page.locator('h1', { hasText: 'Публікацыя' }).waitFor()
  const shown = await (await fetch(`${at.site}/be/findings/deals`)).text()
  const words = shown.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
  assert.match(words, new RegExp(answer('undisclosed', 'be')))
  assert.match(words, /Пра гэта сказалі ўголас/)
  assert.match(words, /Пра гэта ведае ▮/)
  assert.doesNotMatch(words, /Талвік|Першая|Другі/)

  await one.page.goto(`${address}/be/codings/${event}/stipulation/no_rearrest`)
  await one.page.getByRole('button', { name: 'Адклікаць' }).click()
  assert.match(await main(one.page), /Адклікана\. З наступнай публікацыяй знікне/)
  assert.deepEqual(at.faults, [])
})

for (const language of ['be', 'ru', 'en'] as const)
  test(`every page: axe finds nothing, nothing runs sideways at 320 px, the console is silent (${language})`, async () => {
    await using at = await inside()
    const { address, event } = at
    for (const name of ['Reader One', 'Reader Two']) {
      const { page } = await at.come(name, { javaScriptEnabled: false })
      await page.goto(`${address}/en/codings/${event}/stipulation/no_rearrest`)
      const code = name === 'Reader One' ? 'disclosed' : 'undisclosed'
      await page.getByRole('group', { name: disclosure.labels.en }).getByLabel(answer(code, 'en')).check()
      await page.getByRole('checkbox').first().check()
      await page.getByRole('button', { name: 'Keep the answer' }).click()
    }
    const { page, lines } = await at.come('Reader One')
    const element = CODING.element.items[0]?.code ?? ''
    for (const path of [
      'codings',
      'codings/differences',
      `codings/${event}`,
      'codings/register',
      `codings/${event}/stipulation/no_rearrest`,
      `codings/${event}/element/${element}`,
      'codings/nothing',
    ])
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 })
        await page.goto(`${address}/${language}/${path}`)
        assert.deepEqual([await axe(page), await sideways(page)], [[], 0], `${path} ${width}`)
      }
    assert.deepEqual([lines.filter((line) => !line.includes('404')), at.faults], [[], []])
  })
