import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { EnvelopeId, MailboxId } from '#core/envelope.ts'
import { chainsOf, offerIdOf, type Sent } from './chain.ts'

const id = (sign: string) => sign.repeat(32) as EnvelopeId
const sent = (sign: string, day: string, mailbox: string | null, more: Partial<Sent> = {}): Sent => ({
  id: id(sign),
  day,
  language: 'be',
  mailbox: mailbox === null ? null : { id: mailbox.repeat(32) as MailboxId, recipient: 'age1pq' },
  fields: {},
  links: [],
  ...more,
})
const told = (given: readonly Sent[]) => chainsOf(given).map(({ first, latest }) => `${first.id[0]}${latest.id[0]}`)

test('what was sent with one return code is one offer, and the last of it holds', () => {
  const edit = sent('b', '2026-05-01', '1', { links: [id('a')] })
  assert.deepEqual(told([edit, sent('a', '2026-05-01', '1'), sent('c', '2026-05-01', '2')]), ['ab', 'cc'].sort())
  assert.deepEqual(told([sent('a', '2026-05-03', '1'), sent('b', '2026-05-01', '1')]), ['ba'])
  assert.deepEqual(told([sent('a', '2026-05-01', null), sent('b', '2026-05-01', null)]).sort(), ['aa', 'bb'])
})

test('a change of the same day comes after what it changes, whatever their ids', () => {
  const edit = (sign: string) => sent(sign, '2026-05-01', '1', { fields: { change: 'edit' } })
  assert.deepEqual(told([edit('a'), sent('b', '2026-05-01', '1')]), ['ba'])
  assert.deepEqual(told([edit('b'), sent('a', '2026-05-01', '1')]), ['ab'])
})

test('a withdrawal is the end, also when an edit came on the same day or later', () => {
  const withdrawal = sent('b', '2026-05-01', '1', { fields: { change: 'withdraw' } })
  assert.deepEqual(told([withdrawal, sent('c', '2026-05-09', '1'), sent('a', '2026-05-01', '1')]), ['ab'])
})

test('any links, circles too, give an order that does not depend on how they came', () => {
  const link = fc.constantFrom(id('a'), id('b'), id('c'), id('d'))
  const one = (sign: string) =>
    fc
      .record({ day: fc.constantFrom('2026-05-01', '2026-05-02'), links: fc.array(link, { maxLength: 3 }) })
      .map(({ day, links }) => sent(sign, day, '1', { links }))
  fc.assert(
    fc.property(fc.tuple(one('a'), one('b'), one('c'), one('d')), fc.nat(), (all, turn) => {
      const turned = [...all.slice(turn % 4), ...all.slice(0, turn % 4)]
      assert.deepEqual(told(turned), told(all))
    }),
  )
})

test('an offer has the same id at every desk, and it is a UUID', () => {
  assert.match(offerIdOf(id('a')), /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
  assert.notEqual(offerIdOf(id('a')), offerIdOf(id('b')))
})
