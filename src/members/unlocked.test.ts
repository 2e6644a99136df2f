import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mintedId } from '#core/ids.ts'
import { type Member, openSessions } from './index.ts'
import { countAttempts, lockIfIdle, unlock, unlockedIn } from './unlocked.ts'

const member: Member = { id: mintedId('11111111-1111-4111-8111-111111111111'), name: 'Reader', leftOn: null }
const key = { identities: ['secret'], recipient: 'age1pq1x' }

function sessionAt(start: string) {
  let time = Date.parse(start)
  const now = () => new Date(time).toISOString()
  let n = 0
  const sessions = openSessions({ now, newSecret: () => `secret-${++n}` })
  const entered = sessions.enter(sessions.invite(member))
  assert.ok(entered)
  const pass = (minutes: number) => {
    time += minutes * 60_000
  }
  return { ...entered, sessions, now, pass }
}

test('a key is in the memory of its session until it was not used for half an hour', () => {
  const { session, now, pass } = sessionAt('2026-05-01T08:00:00.000Z')
  assert.equal(unlockedIn(session, now()), null)
  const { closing } = unlock(session, key, now())
  pass(30)
  assert.equal(unlockedIn(session, now())?.recipient, key.recipient)
  pass(29)
  lockIfIdle(session, now())
  assert.ok(session.unlocked)
  pass(2)
  assert.equal(closing.signal.aborted, false)
  assert.equal(unlockedIn(session, now()), null)
  assert.equal(closing.signal.aborted, true)
  assert.equal(session.unlocked, null)
})

test('who leaves, or works under another name, leaves no key behind', () => {
  const { session, sessions, now } = sessionAt('2026-05-01T08:00:00.000Z')
  const first = unlock(session, key, now())
  sessions.actAs(session, member)
  assert.deepEqual([first.closing.signal.aborted, session.unlocked], [true, null])
  const second = unlock(session, key, now())
  sessions.end(session)
  assert.deepEqual([second.closing.signal.aborted, session.unlocked], [true, null])
})

test('wrong passphrases cost more and more time, each member their own', () => {
  const attempts = countAttempts()
  const at = (seconds: number) => new Date(Date.parse('2026-05-01T08:00:00.000Z') + seconds * 1000).toISOString()
  const waits = Array.from({ length: 12 }, () => {
    attempts.failed('a', at(0))
    return attempts.wait('a', at(0))
  })
  assert.deepEqual(waits, [0, 0, 10, 20, 40, 80, 160, 320, 640, 900, 900, 900])
  assert.deepEqual([attempts.wait('a', at(899)), attempts.wait('a', at(900)), attempts.wait('b', at(0))], [1, 0, 0])
  attempts.passed('a')
  attempts.failed('a', at(0))
  assert.equal(attempts.wait('a', at(0)), 0)
})
