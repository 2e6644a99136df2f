import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { LINES } from '#pipeline/lists/faults.ts'
import { FIELDS } from '#pipeline/lists/fields.ts'
import { listRoom } from '#pipeline/lists/list-room.ts'
import { listOf, ROWS } from '#pipeline/lists/testing.ts'
import { counts, readLists } from '#register/index.ts'
import { listIn } from '#texts/desk/list-in.ts'
import { SITE_LANGUAGES } from '#texts/language.ts'
import { type Browser, leadsTo, openTestDesk, type TestDesk, wordsOf } from '../testing.ts'

let desk: TestDesk
let browser: Browser
before(async () => {
  desk = await openTestDesk()
  browser = await desk.sit()
})
after(() => desk[Symbol.asyncDispose]())

const over = async () => {
  for (const { over: done } of listRoom(desk.work).list()) await done
}
const send = async (text: string, fields: Record<string, string> = {}, language = 'en') => {
  const files = [new File([text], 'people.csv', { type: 'text/csv' })]
  const response = await browser.post(`/${language}/add/list`, { ...fields, files })
  await over()
  return response
}
const pageOf = async (response: Response) => browser.get(leadsTo(response) ?? '')
const idOf = (response: Response) => (leadsTo(response) ?? '').split('/').at(-1) ?? ''

test('every field and every fault has its words in three languages', () => {
  for (const language of SITE_LANGUAGES) {
    assert.deepEqual(Object.keys(listIn[language].fields), [...FIELDS])
    for (const code of Object.keys(LINES)) assert.ok(code in listIn[language].faults, `${language} ${code}`)
  }
})

test('a list is looked at, its columns set, brought in, accepted as a whole; nothing comes in before that', async () => {
  const sent = await send(listOf(ROWS.mira, ROWS.jan, 'p9;Рэн Ада;31.02.1980;;;;;;;;'), { list: 'The list', day: '14.05.2026' })
  assert.equal(sent.status, 303)
  const id = idOf(sent)
  const page = await wordsOf(await pageOf(sent))
  assert.match(page, /The list version 1 Nothing is written yet/)
  assert.match(page, /Rows: 3 .*Not read 1 New 3/)
  assert.match(page, /Row 4, date or year of birth · 31\.02\.1980 : There is no such day/)
  assert.match(page, /Прозвішча, імя Талвік Міра/)
  assert.equal((await counts(desk.stores.database)).drafts, 0)

  const again = await browser.post(`/en/lists/${id}/again`, {
    list: 'The list',
    'was-6': 'term',
    'column-6': 'ignore',
    'was-3': 'birth',
    'column-3': 'birth',
  })
  await over()
  assert.equal(listRoom(desk.work).find(id)?.opened?.list.tables[0]?.columns[5]?.field, 'ignore')
  assert.match(await wordsOf(await pageOf(again)), /Nothing is written yet/)

  const brought = await browser.post(`/en/lists/${id}/bring`)
  await over()
  assert.equal((await counts(desk.stores.database)).drafts, 8)
  assert.deepEqual(
    (await readLists(desk.stores.database)).map(({ list, number, columns }) => [list, number, columns[5]?.field]),
    [['The list', 1, 'ignore']],
  )
  const there = await wordsOf(await pageOf(brought))
  assert.match(there, /The list is in/)
  assert.match(there, /8 drafts wait/)

  const accepted = await browser.post(`/en/lists/${id}/accept`, { careful: '1' })
  assert.match(
    await wordsOf(await pageOf(accepted)),
    /Accepted\. Each draft has a decision of its own\..*Nothing of it waits any more/,
  )
  const rows = [...desk.work.view().statements.values()]
  const member = desk.members.all().find(({ name }) => name === 'Reader One')?.id
  assert.ok(rows.every(({ latest }) => latest?.act === 'accept' && latest.by === member && latest.reason === 'as_a_list'))
})

test('a newer version says what changed, and who is in the register already is joined by ticking, nobody else', async () => {
  const newer = await send(listOf(ROWS.mira, ROWS.jan.replace('у зняволенні;;', 'вызвалены;13.12.2025;памілаванне')), {
    list: 'The list',
  })
  const page = await wordsOf(await pageOf(newer))
  assert.match(page, /version 2/)
  assert.match(page, /Changed since the earlier version 1 Not in the list any more 1 As before 1/)
  assert.match(page, /held, released, died: was у зняволенні, is вызвалены/)
  const gone = await wordsOf(await browser.get(`${leadsTo(newer)}?show=gone`))
  assert.match(gone, /Рэн Ада row 4 of the earlier version/)

  const other = await send('ФИО;Дата рождения;Освобождён\nТалвик Мира;13.12.1985;\nВессен Тор;1969;\n', { list: 'Another' })
  const id = idOf(other)
  assert.match(
    await wordsOf(await pageOf(other)),
    /One person may be meant 1 New 1 .*Талвик Мира.*Талвік Міра in the register · weight/,
  )
  await browser.post(`/en/lists/${id}/bring`)
  await over()
  const html = await (await browser.get(`/en/lists/${id}`)).text()
  const pair = /name="pair" value="([0-9a-f-]+)"/.exec(html)?.[1] ?? ''
  assert.notEqual(pair, '')
  assert.doesNotMatch(html, /name="pair"[^>]* checked/)
  const none = await browser.post(`/en/lists/${id}/join`, { pair: 'a-b' })
  assert.match(await wordsOf(await pageOf(none)), /Nobody was ticked/)
  assert.match(await wordsOf(await pageOf(await browser.post(`/en/lists/${id}/join`, { pair }))), /Joined\./)
  assert.deepEqual(
    desk.work
      .view()
      .rows()
      .judgements.map(({ act }) => act),
    ['same'],
  )
  const left = await browser.post(`/en/lists/${id}/leave`)
  assert.equal(leadsTo(left), '/en/add')
  assert.equal((await browser.get(`/en/lists/${id}`)).status, 404)
})

test('what is wrong is said in three languages, and what was typed is kept', async () => {
  const cases: [string, RegExp][] = [
    ['be', /Дзень не ўдалося прачытаць/],
    ['ru', /День не удалось прочитать/],
    ['en', /The day cannot be read/],
  ]
  for (const [language, words] of cases) {
    const response = await send(listOf(ROWS.mira), { list: 'My "list"', day: 'soon' }, language)
    assert.equal(response.status, 422)
    const html = await response.text()
    assert.match(html, words)
    assert.match(html, /value="My &quot;list&quot;"/)
  }
  const nothing = await browser.post('/en/add/list', { files: [], list: '' })
  assert.ok(nothing.status === 422 || nothing.status === 303)
  for (const [language, words] of [
    ['be', /Не прачытана\. Слупок з імёнамі не знойдзены/],
    ['ru', /Не прочитано\. Столбец с именами не найден/],
    ['en', /It was not read\. No column was recognised/],
  ] as const)
    assert.match(await wordsOf(await pageOf(await send('a;b\n1;2\n3;4\n', {}, language))), words)
  assert.match(await wordsOf(await pageOf(await send('', {}, 'en'))), /The file is empty|There is no text/)
})

test('pages of a list stand in three languages without a fault', async () => {
  for (const language of SITE_LANGUAGES) {
    const sent = await send(listOf(...Object.values(ROWS)), { list: `People ${language}` }, language)
    for (const show of ['unreadable', 'conflicts', 'ambiguous', 'matched', 'changed', 'gone', 'new', 'same'])
      assert.equal((await browser.get(`${leadsTo(sent)}?show=${show}&from=999`)).status, 200)
    const page = await wordsOf(await pageOf(sent))
    assert.match(page, new RegExp(listIn[language].compared))
    assert.match(page, new RegExp(listIn[language].columns))
  }
  assert.deepEqual(desk.faults, [])
})
