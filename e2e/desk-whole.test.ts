import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Locator, Page } from 'playwright-core'
import { beginTestFolder } from '#platform/testing.ts'
import { add } from '#texts/desk/add.ts'
import { deskShell } from '#texts/desk/shell.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { launch, open } from './browser.ts'
import { ownFolder, run } from './program.ts'

let browser: Browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

/** The most actions from an empty register to a published page of one event and two people. */
const MOST = 40

type Name = Record<SiteLanguage, string>
type Case = {
  what: string
  language: SiteLanguage
  scripts: readonly boolean[]
  text: string
  people: readonly { inText: string; shown: Name }[]
}
const LENA: Name = { be: 'Алена Мароўская', ru: 'Елена Маровская', en: 'Lena Marov' }
const PAVEL: Name = { be: 'Павел Дзітрых', ru: 'Павел Дитрих', en: 'Pavel Ditrich' }

const BOTH = [false, true]
/** Analysis as such teams publish it: one release, who was in it, what it was for, and what did not change. */
const ARTICLE = `What the pardon of May means

On 12 May 2026 the authorities of Belarus announced a pardon of 31 people. In return the United States lifted sanctions on a potash producer.

Among those released were Lena Marov, a human rights defender, and Pavel Ditrich, an editor.

Most of the pardoned could not stay: 24 people were taken to Lithuania. No sentence was annulled. What Minsk promised was not made public.

The laws under which they were sentenced are still in force, and nobody knows what will happen if repression goes on.`

const CASES: readonly Case[] = [
  {
    what: 'a report',
    language: 'en',
    scripts: BOTH,
    text: 'Freed on Tuesday\n\nOn 12 May 2026 the president of Belarus pardoned 31 prisoners. Lena Marov and Pavel Ditrich were released on 12 May 2026.',
    people: [
      { inText: 'Lena Marov', shown: LENA },
      { inText: 'Pavel Ditrich', shown: PAVEL },
    ],
  },
  {
    what: 'a report',
    language: 'ru',
    scripts: BOTH,
    text: 'Вышли во вторник\n\n12 мая 2026 года президент Беларуси помиловал 31 заключённого. Елену Маровскую и Павла Дитриха освободили 12 мая 2026 года.',
    people: [
      { inText: 'Елену Маровскую', shown: LENA },
      { inText: 'Павла Дитриха', shown: PAVEL },
    ],
  },
  {
    what: 'a report',
    language: 'be',
    scripts: BOTH,
    text: 'Выйшлі ў аўторак\n\n12 мая 2026 года прэзідэнт Беларусі памілаваў 31 зняволенага. Алену Мароўскую і Паўла Дзітрыха вызвалілі 12 мая 2026 года.',
    people: [
      { inText: 'Алену Мароўскую', shown: LENA },
      { inText: 'Паўла Дзітрыха', shown: PAVEL },
    ],
  },
  {
    what: 'an article of analysis',
    language: 'en',
    scripts: [false],
    text: ARTICLE,
    people: [
      { inText: 'Lena Marov', shown: LENA },
      { inText: 'Pavel Ditrich', shown: PAVEL },
    ],
  },
]

/** Everything a person does is counted: an address opened, something pressed, a field filled. */
function hands(page: Page) {
  let actions = 0
  const counted =
    <Given extends readonly unknown[]>(act: (...given: Given) => Promise<unknown>) =>
    async (...given: Given) => {
      actions++
      await act(...given)
    }
  return {
    done: () => actions,
    go: counted((address: string) => page.goto(address)),
    press: counted((what: Locator) => what.click()),
    fill: counted((field: Locator, text: string) => field.fill(text)),
    choose: counted((list: Locator, value: string) => list.selectOption(value)),
  }
}

for (const one of CASES)
  for (const javaScriptEnabled of one.scripts)
    test(`from an empty register to one event and two people in public: ${one.what} (${one.language}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript)`, () =>
      whole(one, javaScriptEnabled))

async function whole({ language, text, people }: Case, javaScriptEnabled: boolean): Promise<void> {
  using folder = ownFolder()
  const started = run(['start', '--empty'], { HABEAS_DATA: await beginTestFolder(folder.path) })
  const [, site = ''] = await started.said(/Public site\s+(\S+)/)
  const [, desk = ''] = await started.said(/Desk\s+(\S+)/)
  await using opened = await open(browser, { javaScriptEnabled, locale: language })
  const { page, lines } = opened
  const { go, press, fill, choose, done } = hands(page)
  const t = deskShell[language]
  const part = (name: string) => page.locator('.head nav').getByRole('link', { name, exact: true })

  await go(desk)
  await press(page.locator('main button'))
  await fill(page.locator('#name'), 'Reader 1')
  await press(page.locator('main button'))
  await press(part(t.add))
  await fill(page.getByLabel(add[language].text), text)
  await fill(page.locator('#address'), 'https://news.example/a')
  await fill(page.locator('#day'), '2026-05-14')
  await press(page.getByRole('button', { name: add[language].read, exact: true }))
  const accept = page.locator('button[name="act"][value="accept"]')
  while ((await accept.count()) > 0) await press(accept.first())

  for (const { inText, shown } of people) {
    await press(part(t.people))
    await press(page.getByRole('link', { name: inText }).first())
    await press(page.locator('input[name="level"][value="public"]'))
    await choose(page.locator('select[name="basis"]'), 'widely_published')
    for (const [of, name] of Object.entries(shown)) {
      const field = page.locator(`input[name="${of}"]`)
      if ((await field.inputValue()) !== name) await fill(field, name)
    }
    await press(page.locator('button[name="act"][value="save"]'))
  }

  await press(part(t.publish))
  const publish = page.locator('form[action$="/publish"] button')
  // What would change is worked out beside; the page says so until it is.
  while ((await publish.count()) === 0) {
    assert.notEqual(
      await page.getByRole('link', { name: t.holdStill }).count(),
      0,
      'nothing is worked out, and nothing can be published',
    )
    await page.goto(page.url())
  }
  await press(publish.first())
  assert.match(page.url(), /done=published/)
  assert.ok(done() <= MOST, `${done()} actions`)
  assert.deepEqual(lines, [])

  for (const other of ['be', 'ru', 'en'] as const) {
    await page.goto(`${site}${other}/people`)
    const listed = (await page.locator('main').textContent()) ?? ''
    for (const { shown } of people) assert.ok(listed.includes(shown[other]), `${other}: ${shown[other]}`)
    await page.goto(`${site}${other}/events`)
    assert.match((await page.locator('main table').textContent()) ?? '', /2026.*31/s)
  }
  started.child.kill('SIGINT')
  assert.equal((await started.ended).status, 0)
}
