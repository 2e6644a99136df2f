import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { EntityId } from '#core/ids.ts'
import { publish, publishedFolder } from '#pipeline/publish.ts'
import { readSigned } from '#pipeline/signed.ts'
import { openPublished } from '#publish/read.ts'
import { readCodings } from '#register/index.ts'
import { CODING } from '#vocabulary/coding.ts'
import { provisionOf } from '#vocabulary/instruments/index.ts'
import { eventPage } from '../things/event.tsx'
import { fieldIn, said, type TestDesk, testDesk } from '../things/testing.ts'
import { aboutPage } from './about-page.tsx'
import { codingAct } from './act.ts'
import { differencesPage } from './differences-page.tsx'
import { codingPage } from './form-page.tsx'
import { codingsPage } from './list.tsx'
import { elementOf } from './words.tsx'

const [ITEM] = CODING.stipulation.items
const [QUESTION] = CODING.stipulation.questions
assert.ok(ITEM && QUESTION && QUESTION.answers !== 'day')
const [FIRST, SECOND] = QUESTION.answers
assert.ok(FIRST && SECOND)
const ELEMENT = CODING.element.items[0] ?? assert.fail()
const [STATUS] = CODING.element.questions
assert.ok(STATUS && STATUS.answers !== 'day')
const STATUS_CODE = STATUS.answers[0]?.code ?? ''

let desk: TestDesk
let event: EntityId
before(async () => {
  desk = await testDesk([
    {
      text: 'On 12 March 2026 Belarus released 24 prisoners. Among them was Mira Talvik, who was serving six years in prison.',
      publisher: 'The A Post',
      language: 'en',
      published: '2026-03-14',
    },
  ])
  await desk.accept([...desk.work.view().statements.values()])
  const found = [...desk.work.view().occurrences.values()].find(({ type }) => type === 'release_event') ?? assert.fail()
  event = desk.work.view().thing(found.id)?.entity ?? assert.fail()
})
after(() => desk[Symbol.asyncDispose]())

type Form = Record<string, string | readonly string[]>
const about = (form = 'stipulation', item = ITEM.code, key: string = event) => ({ about: key, form, item })
const send = async (params: Record<string, string>, form: Form, as = 'Reader One') =>
  codingAct({
    ...(await desk.ask({ params, as })),
    form: {
      get: (name) => [form[name] ?? ''].flat()[0] ?? '',
      all: (name) => [form[name] ?? []].flat(),
      files: [],
      held: [],
    },
  })
const TYPED = { seen: '0', act: 'keep', asOf: '14.03.2026', [`q-${QUESTION.code}`]: FIRST.code, note: 'It was in the papers.' }
const status = (answer: Awaited<ReturnType<typeof send>>) => ('status' in answer ? answer.status : 200)

test('an answer is kept, holds at once for publication, stands on the page of its event, and is taken back', async () => {
  const params = about()
  const statements = desk.rows('24').map(({ id }) => id)
  assert.ok(statements.length > 0)
  const kept = await send(params, { ...TYPED, statement: statements })
  assert.equal(said(kept), `to codings/${event}?done=answerKept#i-stipulation-${ITEM.code}`)
  const [coding] = (await readSigned(desk.stores.database, '2026-04-01', null)).codings
  assert.deepEqual(
    [coding?.answers, coding?.asOf, coding?.note, coding?.statements, coding?.event],
    [{ [QUESTION.code]: FIRST.code }, '2026-03-14', TYPED.note, statements.toSorted(), event],
  )
  const page = said(await aboutPage(await desk.ask({ params })))
  assert.match(
    page,
    new RegExp(`${ITEM.labels.en.slice(1)} .*${FIRST.labels.en} .*Reader One, as of 14 March 2026.*It was in the papers`),
  )
  assert.match(said(eventPage(await desk.ask({ params: { key: event } }))), /what members answer about this event/)
  assert.match(said(await codingsPage(await desk.ask({}))), /12 March 2026, 24 people 1 answer/)

  const form = await codingPage(await desk.ask({ params }))
  assert.equal(fieldIn(form, 'seen'), '1')
  assert.match('main' in form ? String(form.main) : '', /name="asOf" type="text" value="2026-03-14"/)
  assert.equal(said(await send(params, { seen: '1', act: 'withdraw' })).split('#')[0], `to codings/${event}?done=answerWithdrawn`)
  assert.deepEqual((await readSigned(desk.stores.database, '2026-04-01', null)).codings, [])
  assert.deepEqual(
    (await readCodings(desk.stores.database)).map(({ version, withdrawn, note }) => [version, withdrawn, note]),
    [
      [1, false, TYPED.note],
      [2, true, ''],
    ],
  )
})

test('the same member in another window is told, and what was typed stands in the form', async () => {
  const params = about('stipulation', CODING.stipulation.items[0]?.code, event)
  const seen = fieldIn(await codingPage(await desk.ask({ params })), 'seen')
  await send(params, { ...TYPED, seen })
  for (const act of ['keep', 'withdraw']) {
    const late = await send(params, { ...TYPED, seen, act, note: 'Typed here.', [`q-${QUESTION.code}`]: SECOND.code })
    assert.equal(status(late), 409)
    assert.match(said(late), /answered this question in another window.*Typed here\./)
    assert.equal(fieldIn(late, 'seen'), String(Number(seen) + 1))
  }
})

test('what lacks is said, and nothing is kept', async () => {
  const before = (await readCodings(desk.stores.database)).length
  const [row] = desk.rows('24')
  assert.ok(row)
  const element = { ...TYPED, [`q-${STATUS.code}`]: STATUS_CODE }
  const cases: [RegExp, Record<string, string>, Form][] = [
    [/Answer at least one question/, about(), { ...TYPED, [`q-${QUESTION.code}`]: '' }],
    [/not an answer to the question/, about(), { ...TYPED, [`q-${QUESTION.code}`]: 'perhaps' }],
    [/Write the day/, about(), { ...TYPED, asOf: 'in May' }],
    [/lies in the future/, about(), { ...TYPED, asOf: '2126-05-14' }],
    [/too long/, about(), { ...TYPED, note: 'x'.repeat(4001) }],
    [/not among the accepted/, about(), { ...TYPED, statement: ['0'.repeat(64)] }],
    [/Say what the answer rests on/, about(), { ...TYPED, note: ' ' }],
    [/standard of proof/, about('element', ELEMENT.code), element],
  ]
  for (const [why, params, form] of cases) {
    const refused = await send(params, { ...form, seen: '0' }, 'Reader Four')
    assert.equal(status(refused), 422, String(why))
    assert.match(said(refused), why)
    if (form.note === TYPED.note) assert.match(said(refused), /It was in the papers/)
  }
  assert.equal((await readCodings(desk.stores.database)).length, before)
  const kept = await send(about('element', ELEMENT.code), { ...element, standard: 'reasonable_basis', seen: '0' }, 'Reader Four')
  assert.match(said(kept), /answerKept/)
})

test('an element stands under its instrument with its number, and the stored words of the law are folded beside it', async () => {
  const page = said(await aboutPage(await desk.ask({ params: about() })))
  const form = said(await codingPage(await desk.ask({ params: about('element', ELEMENT.code) })))
  for (const shown of [page, form]) {
    const { number, provisions } = elementOf('element', ELEMENT.code) ?? assert.fail()
    const [stored] = provisions.flatMap((code) => provisionOf(code).texts)
    assert.ok(stored && shown.includes(number))
    assert.match(shown, /Words of the law/)
    assert.ok(shown.replaceAll('&#39;', "'").includes(stored.text.split(/[\s"“”]+/)[0] ?? ''))
  }
  assert.equal(elementOf('stipulation', ITEM.code), null)
})

test('what is not there or is asked of something else leads nowhere', async () => {
  for (const params of [
    about('stipulation', 'no_such_item'),
    about('verdict'),
    about('stipulation', ITEM.code, 'register'),
    about('reform', CODING.reform.items[0]?.code),
    about('stipulation', ITEM.code, '00000000-0000-4000-8000-000000000000'),
    about('stipulation', ITEM.code, desk.thing('Mira').key),
  ]) {
    assert.equal(status(await codingPage(await desk.ask({ params }))), 404, JSON.stringify(params))
    assert.equal(status(await send(params, TYPED)), 404)
  }
})

test('statements are looked for by their words, and what is ticked stays', async () => {
  const [row] = desk.rows('24')
  assert.ok(row)
  const found = await send(about(), { ...TYPED, act: 'find', words: 'talvik', statement: [row.id] }, 'Reader Five')
  assert.equal(status(found), 200)
  const html = said(found)
  assert.match(html, /1 found.*24 people.*Mira Talvik/s)
  assert.match(html, /not published/)
  assert.match(said(await send(about(), { ...TYPED, act: 'find', words: 'nowhere' }, 'Reader Five')), /No accepted statement/)
})

test('two members differ: side by side, with their agreement; published as many, never by name', async () => {
  const params = about()
  const seenBy = async (as: string) => fieldIn(await codingPage(await desk.ask({ params, as })), 'seen')
  await send(params, { ...TYPED, seen: await seenBy('Reader One') })
  const other = { ...TYPED, [`q-${QUESTION.code}`]: SECOND.code, note: 'Nobody has said so.' }
  await send(params, { ...other, seen: await seenBy('Reader Two') }, 'Reader Two')
  const page = said(await differencesPage(await desk.ask({})))
  assert.match(page, /Reader One and Reader Two|Reader Two and Reader One/)
  assert.match(page, new RegExp(`${QUESTION.labels.en} 1 0 0 too few to say`))
  assert.match(page, /It was in the papers/)
  assert.match(page, /Nobody has said so/)
  assert.match(said(await aboutPage(await desk.ask({ params }))), /members differ/)
  await publish(desk.stores)
  const site = openPublished(publishedFolder(desk.stores.folder.path)).current()
  const written = JSON.stringify(['deals', 'elements'].map((kind) => site.finding(kind as 'deals')))
  assert.doesNotMatch(written, /Reader (?:One|Two)/)
})
