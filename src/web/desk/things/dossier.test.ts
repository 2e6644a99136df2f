import assert from 'node:assert/strict'
import { test } from 'node:test'
import { publish } from '#pipeline/publish.ts'
import { htmlOf } from '../../components/html.ts'
import type { Answer } from '../ask.ts'
import { dossierFile } from './dossier.tsx'
import { eventPage } from './event.tsx'
import { personPage } from './person.tsx'
import { testDesk } from './testing.ts'

const TEXT = {
  text: 'On 21 June 2025 a group of 14 people was released in Minsk. Mira Talvik was released on 21 June 2025.',
  publisher: 'A paper of the tests',
  language: 'en',
  published: '2025-06-22',
} as const

const html = (answer: Answer): string => ('main' in answer ? htmlOf(answer.main) : '')

test('the page of an event leads to its dossier once it is published; before, it says that it is not', async () => {
  await using desk = await testDesk([TEXT])
  await desk.accept([...desk.work.view().statements.values()])
  const key = [...desk.work.view().occurrences.values()].flatMap(({ id, type }) =>
    type === 'release_event' ? (desk.work.view().thing(id)?.key ?? []) : [],
  )[0]
  assert.ok(key)
  assert.match(html(eventPage(await desk.ask({ params: { key } }))), /Dossier<\/dt><dd>not published now/)
  const refused = await dossierFile(await desk.ask({ params: { key, format: 'pdf' } }))
  assert.equal('status' in refused && refused.status, 409)

  await publish(desk.stores)
  const page = html(eventPage(await desk.ask({ params: { key } })))
  for (const [format, head] of [
    ['pdf', '%PDF-'],
    ['docx', 'PK'],
  ] as const) {
    assert.ok(page.includes(`/en/things/${key}/dossier/${format}"`))
    const answer = await dossierFile(await desk.ask({ params: { key, format } }))
    assert.ok('response' in answer)
    const bytes = Buffer.from(await answer.response.arrayBuffer())
    assert.equal(bytes.toString('latin1', 0, head.length), head)
    assert.match(
      answer.response.headers.get('content-disposition') ?? '',
      /^attachment; filename="[a-z2-7]{16}-en\.(?:pdf|docx)"$/,
    )
  }
  assert.equal('status' in (await dossierFile(await desk.ask({ params: { key, format: 'html' } }))), true)
})

test('somebody hidden has no dossier', async () => {
  await using desk = await testDesk([TEXT])
  await desk.accept([...desk.work.view().statements.values()])
  await publish(desk.stores)
  const { key } = desk.thing('Mira Talvik')
  assert.match(html(await personPage(await desk.ask({ params: { key } }))), /Dossier<\/dt><dd>not published now/)
  const answer = await dossierFile(await desk.ask({ params: { key, format: 'docx' } }))
  assert.equal('status' in answer && answer.status, 409)
})
