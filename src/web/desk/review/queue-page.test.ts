import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keepDocument, testDocument } from '#register/testing.ts'
import { SITE_LANGUAGES } from '#texts/language.ts'
import { said, testDesk } from '../things/testing.ts'
import { queuePage } from './queue-page.tsx'
import { A, at, B, linksIn } from './testing.ts'

test('what several publishers tell comes first, with those that tell it and those that tell it otherwise', async () => {
  await using desk = await testDesk([
    { text: 'Ada Renn was detained. Ada Renn was charged.', publisher: 'D', language: 'en' },
    A,
    B,
  ])
  const queue = said(queuePage(await desk.ask({})))
  assert.ok(
    queue.lastIndexOf('The A Post') < queue.lastIndexOf(' D ') && queue.lastIndexOf(' Б ') < queue.lastIndexOf(' D '),
    queue,
  )
  const page = said(await at(desk, 'The A Post').open(`draft=${at(desk, 'The A Post').row('release: Mira').id}`))
  assert.match(page, /Told by others too .*Мира Талвик/)
  const pardon = said(await at(desk, 'The A Post').open(`draft=${at(desk, 'The A Post').row('pardon not').id}`))
  assert.match(pardon, /Told otherwise .*Павел Маров помилован/)
  assert.match(said(queuePage(await desk.ask({ query: 'only=contradictions&language=ru' }))), /Б/)
  assert.match(said(queuePage(await desk.ask({ query: 'publisher=nobody' }))), /Nothing that fits/)
})

test('by person and by event: drafts of one claim stand together, from every document', async () => {
  await using desk = await testDesk([A, B])
  for (const language of SITE_LANGUAGES) assert.match(said(queuePage(await desk.ask({ query: 'by=event', language }))), /12/)
  const people = queuePage(await desk.ask({ query: 'by=person' }))
  const talvik = desk.thing('Mira Talvik').occurrences
  const same = desk.thing('Мира Талвик').occurrences
  const link = linksIn(people).find((href) => [...talvik, ...same].some((id) => href.endsWith(`about=${id}`))) ?? assert.fail()
  const about = said(queuePage(await desk.ask({ query: link.split('?')[1] ?? '' })))
  assert.match(about, /The A Post/)
  assert.match(about, / Б,/)
})

test('what came in after somebody last looked is marked, and can be asked for alone', async () => {
  await using desk = await testDesk([A])
  await desk.ask({})
  const document = testDocument('Ada Renn')
  await keepDocument(desk.stores.database, document)
  await desk.work.refresh([document.source.hash])
  const fresh = said(queuePage(await desk.ask({ query: 'only=fresh' })))
  assert.match(fresh, /About Ada Renn .*new since you last looked/)
  assert.doesNotMatch(fresh, /14 May 2026/)
  assert.equal(said(queuePage(await desk.ask({ as: 'Reader Two' }))).split('new since you last looked').length, 2)
})
