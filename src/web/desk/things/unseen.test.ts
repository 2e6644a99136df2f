import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OccurrenceId } from '#core/ids.ts'
import { contradictionPage } from './contradiction.tsx'
import { decideExposure } from './exposure-act.tsx'
import { personPage } from './person.tsx'
import { rule } from './rule.ts'
import { fieldIn, said, type Told, testDesk } from './testing.ts'

const told = (publisher: string, day: number): Told => ({
  text: `Mira Talvik was released on ${day} May 2026.`,
  publisher,
  language: 'en',
})
const NAMES = { be: 'Міра Талвік', ru: 'Мира Талвик', en: 'Mira Talvik' }

async function joined() {
  const desk = await testDesk([told('The A Post', 12), told('The B Post', 13)])
  const pair = [...desk.work.view().occurrences.values()].flatMap(({ id, type }) => (type === 'person' ? [id] : [])).sort()
  const [one, other] = pair
  if (!one || !other) throw new RangeError('two documents name a person each')
  const join = async () => {
    await desk.work.decide(desk.stores.member, [{ target: 'judgement', pair: [one, other], act: 'same' }])
  }
  return { desk, join, key: one as OccurrenceId }
}

test('a ruling takes in nothing that did not stand on its page', async () => {
  const { desk, join, key } = await joined()
  await using _ = desk
  await join()
  const params = { key: desk.work.view().thing(key)?.key ?? '', property: 'release' }
  const page = contradictionPage(await desk.ask({ params }))
  const seen = fieldIn(page, 'seen')
  const form = { form: fieldIn(page, 'form'), act: 'open', reason: 'both are close' }
  assert.equal(seen.split(' ').length, 2)
  const refused = await rule(await desk.ask({ params, form: { ...form, seen: seen.split(' ')[0] ?? '' } }))
  assert.equal('status' in refused && refused.status, 409)
  assert.match(said(refused), /has changed since you opened the page/)
  assert.ok([...desk.work.view().statements.values()].every(({ latest }) => latest === null))
  assert.match(said(await rule(await desk.ask({ params, form: { ...form, seen } }))), /leftOpen/)
})

test('what may be shown is decided of those who stood on the page, not of who was joined with them since; hiding never waits', async () => {
  const { desk, join, key } = await joined()
  await using _ = desk
  const rows = [...desk.work.view().statements.values()]
  await desk.accept(rows)
  const params = { key }
  const seen = fieldIn(await personPage(await desk.ask({ params })), 'seen')
  await join()
  const form = { ...NAMES, level: 'public', basis: 'consent', seen, reason: 'typed before' }
  const refused = await decideExposure(await desk.ask({ params, form }))
  assert.equal('status' in refused && refused.status, 409)
  assert.match(said(refused), /joined or taken apart since you opened the page.*typed before/)
  assert.deepEqual(desk.work.view().rows().exposures, [])
  assert.match(said(await decideExposure(await desk.ask({ params, form: { act: 'hide', seen } }))), /done=hiddenUnpublished/)
})
