import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EnvelopeId } from '#core/envelope.ts'
import type { OfferBody } from '#core/offer.ts'
import { OFFER_FORM } from './form.ts'
import { isOutdated, type KeptAct, offersOn, stateOf } from './standing.ts'

const body: OfferBody = {
  kind: 'housing',
  language: 'be',
  title: 'Пакой',
  text: 'Асобны пакой.',
  country: 'LT',
  city: '',
  pay: null,
  contract: null,
  hours: '',
  level: '',
  lodging: '',
  organisation: '',
}
const published = (offer: string, version = 1, more: Partial<KeptAct> = {}): KeptAct => ({
  offer,
  version,
  kind: 'housing',
  act: 'publish',
  envelope: 'a'.repeat(32) as EnvelopeId,
  body,
  until: '2026-05-31',
  first: 'one',
  at: `2026-05-0${version}T10:00:00.000Z`,
  ...more,
})
const gone = (offer: string, version: number, act: KeptAct['act']): KeptAct =>
  published(offer, version, { act, body: null, until: null, first: null })

test('what stands: the latest act is a publication and its last day has not come', () => {
  const acts = [published('a'), published('b'), gone('b', 2, 'pull'), published('c'), gone('c', 2, 'withdraw'), published('c', 3)]
  const on = (day: string) => offersOn(acts, day).map(({ id, from }) => `${id} ${from}`)
  assert.deepEqual(on('2026-05-30'), ['c 2026-05-03', 'a 2026-05-01'])
  assert.deepEqual(on('2026-05-31'), [])
  assert.equal(offersOn(acts, '2026-05-30')[0]?.moderators, 2)
})

test('an edit that waits or was refused takes what stood before from the board', () =>
  assert.deepEqual(offersOn([published('a'), gone('a', 2, 'ask')], '2026-05-10'), []))

test('what is sent anew is held until it is read, and what stood before may not stand', () => {
  const sent = (id: string, change?: string) => ({
    latest: {
      id: id.repeat(32) as EnvelopeId,
      day: '2026-05-02',
      language: 'be' as const,
      mailbox: null,
      fields: change === undefined ? {} : { change },
      links: [],
    },
  })
  const acts = [published('x')]
  assert.equal(stateOf(sent('a'), [], '2026-05-10'), 'held')
  assert.equal(stateOf(sent('a'), acts, '2026-05-10'), 'published')
  assert.equal(stateOf(sent('a'), acts, '2026-05-31'), 'expired')
  assert.equal(stateOf(sent('a'), [...acts, gone('x', 2, 'pull')], '2026-05-10'), 'pulled')
  assert.equal(stateOf(sent('b', 'edit'), acts, '2026-05-10'), 'held')
  assert.equal(stateOf(sent('b', 'withdraw'), acts, '2026-05-10'), 'withdrawn')
  assert.deepEqual(
    [isOutdated(sent('a'), acts), isOutdated(sent('b', 'edit'), acts), isOutdated(sent('b'), [...acts, gone('x', 2, 'pull')])],
    [false, true, false],
  )
})

test('the form of what is let out', () => {
  const fits = (more: object) => OFFER_FORM.safeParse({ ...body, ...more }).success
  assert.ok(fits({}))
  const pay = { min: 10, max: 12, currency: 'EUR', per: 'hour', is: 'gross' }
  assert.ok(fits({ kind: 'job', pay, contract: 'full' }))
  for (const [name, more] of Object.entries({
    'only work is paid': { pay },
    'the lower end above the upper': { kind: 'job', pay: { ...pay, min: 13 } },
    'a contact beside it': { contact: '@name' },
    'no title': { title: ' ' },
    'no such country': { country: 'XX' },
    'a long line': { city: 'a'.repeat(200) },
  }))
    assert.ok(!fits(more), name)
})
