import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EnvelopeId, MailboxId } from '#core/envelope.ts'
import type { Sent } from '../offers/chain.ts'
import { reportsOf, threadsOf } from './threads.ts'

const id = (sign: string) => sign.repeat(32) as EnvelopeId
const box = (sign: string) => ({ id: sign.repeat(32) as MailboxId, recipient: 'age1pq' })
const sent = (sign: string, mailbox: string | null, fields: Record<string, string>, day = '2026-05-01'): Sent => ({
  id: id(sign),
  day,
  language: 'be',
  mailbox: mailbox === null ? null : box(mailbox),
  fields,
  links: [],
})
const OFFER = 'abcdefghijklmnop'
const offererOf = (offer: string) => (offer === OFFER ? box('1') : undefined)
const answer = sent('a', '2', { answer: OFFER, text: 'I can bake.' })

test('a letter begins a thread with who made the offer; an offer nobody knows has none', () => {
  const [thread, ...rest] = threadsOf([answer, sent('b', '3', { answer: 'zzzzzzzzzzzzzzzz', text: 'x' })], [], offererOf)
  assert.deepEqual(rest, [])
  assert.deepEqual(thread?.mailboxes, { offerer: box('1'), answerer: box('2') })
})

test('each side is known by its own mailbox; a stranger in a thread is nobody', () => {
  const thread = (mailbox: string | null) => sent('c', mailbox, { thread: id('a'), text: 'x' }, '2026-05-02')
  const sides = (mailbox: string | null) =>
    threadsOf([answer, thread(mailbox)], [], offererOf)[0]?.letters.map(({ side }) => side)
  assert.deepEqual(sides('1'), ['answerer', 'offerer'])
  assert.deepEqual(sides('2'), ['answerer', 'answerer'])
  assert.deepEqual(sides('3'), ['answerer'])
  assert.deepEqual(sides(null), ['answerer'])
})

test('a contact is shared by a side, never by a stranger, and the latest one holds', () => {
  const share = (sign: string, mailbox: string, day: string) => sent(sign, mailbox, { thread: id('a'), other: sign }, day)
  const shared = (...contacts: Sent[]) => {
    const { offerer, answerer } = threadsOf([answer], contacts, offererOf)[0]?.shared ?? {}
    return [offerer?.fields.other ?? null, answerer?.fields.other ?? null]
  }
  assert.deepEqual(shared(), [null, null])
  assert.deepEqual(shared(share('d', '2', '2026-05-02')), [null, 'd'])
  assert.deepEqual(shared(share('e', '2', '2026-05-03'), share('d', '2', '2026-05-02'), share('f', '1', '2026-05-02')), [
    'f',
    'e',
  ])
  assert.deepEqual(shared(share('f', '3', '2026-05-02')), [null, null])
})

test('reports', () =>
  assert.deepEqual(
    reportsOf([answer, sent('b', null, { report: OFFER })]).map(({ offer, sent: { id: of } }) => [offer, of]),
    [[OFFER, id('b')]],
  ))
