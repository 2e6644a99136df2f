import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decision } from '#core/decision.ts'
import { type MemberId, mintedId } from '#core/ids.ts'
import { newSecret } from '#platform/chance.ts'
import { breakDue, isFormToken, type Member, openSessions, remember, type Session } from './index.ts'

const memberOf = (digit: number): Member => ({
  id: mintedId<MemberId>(`${digit}1111111-1111-4111-8111-111111111111`),
  name: `Reader ${digit}`,
  leftOn: null,
})
const [one, two] = [memberOf(1), memberOf(2)]
const MINUTE = 60_000

function withClock() {
  let time = Date.parse('2026-05-01T08:00:00.000Z')
  return {
    sessions: openSessions({ now: () => new Date(time).toISOString(), newSecret }),
    pass: (ms: number) => {
      time += ms
    },
    now: () => new Date(time).toISOString(),
  }
}
function came(sessions: ReturnType<typeof openSessions>, member = one): { session: Session; cookie: string } {
  const entered = sessions.enter(sessions.invite(member))
  assert.ok(entered)
  return entered
}

test('a one-time address lets somebody in once; looking at it does not use it up', () => {
  const { sessions } = withClock()
  const token = sessions.invite(one)
  assert.equal(sessions.holds(token) && sessions.holds(token), true)
  assert.ok(sessions.enter(token))
  assert.equal(sessions.enter(token), null)
  assert.equal(sessions.holds(token), false)
  for (const wrong of ['', 'x', `${token}=`, token.slice(1)]) assert.equal(sessions.enter(wrong), null)
})

test('it waits for a day, and a newer one replaces it', () => {
  const { sessions, pass } = withClock()
  const token = sessions.invite(one)
  pass(24 * 60 * MINUTE)
  assert.equal(sessions.holds(token), true)
  pass(1)
  assert.equal(sessions.enter(token), null)
  const older = sessions.invite(one)
  const newer = sessions.invite(one)
  const other = sessions.invite(two)
  assert.deepEqual([older, newer, other].map(sessions.holds), [false, true, true])
})

test('two browsers have two sessions with tokens of their own; who leaves the team is out of both', () => {
  const { sessions } = withClock()
  const [a, b, c] = [came(sessions), came(sessions), came(sessions, two)]
  assert.equal(sessions.find(a.cookie), a.session)
  assert.notEqual(a.session, b.session)
  assert.equal(isFormToken(a.session, a.session.formToken), true)
  for (const wrong of [b.session.formToken, '', 'x']) assert.equal(isFormToken(a.session, wrong), false)
  for (const wrong of ['', a.session.formToken, 'x']) assert.equal(sessions.find(wrong), null)
  const waiting = sessions.invite(one)
  sessions.endAllOf(one.id)
  assert.deepEqual([a.cookie, b.cookie, c.cookie].map(sessions.find), [null, null, c.session])
  assert.equal(sessions.holds(waiting), false)
  sessions.end(c.session)
  assert.deepEqual(sessions.open(), [])
})

test('what is new since the last visit is known at the next', () => {
  const { sessions, pass, now } = withClock()
  const first = came(sessions)
  assert.equal(first.session.lastLooked, null)
  pass(5 * MINUTE)
  sessions.find(first.cookie)
  const seen = now()
  pass(60 * MINUTE)
  sessions.end(first.session)
  assert.equal(came(sessions).session.lastLooked, seen)
})

test('the reminder is due after fifty minutes at work, not after a pause, and not when it is off', () => {
  const { sessions, pass, now } = withClock()
  const { session, cookie } = came(sessions)
  for (let n = 0; n < 49; n++) {
    pass(MINUTE)
    sessions.find(cookie)
  }
  assert.equal(breakDue(session, now()), null)
  pass(MINUTE)
  assert.equal(breakDue(session, now()), 50)
  session.breakAfterMinutes = null
  assert.equal(breakDue(session, now()), null)
  session.breakAfterMinutes = 50
  pass(11 * MINUTE)
  sessions.find(cookie)
  assert.equal(breakDue(session, now()), null)
})

test('acts are kept together as they were decided; nothing is kept of what changed nothing', () => {
  const { sessions } = withClock()
  const { session } = came(sessions)
  const decision: Decision = {
    target: 'word',
    word: 'hero',
    act: 'free',
    version: 1,
    by: one.id,
    reason: null,
    at: '2026-05-01T08:00:00.000Z',
  }
  remember(session, [], decision.at)
  assert.equal(session.acts.length, 0)
  for (let n = 0; n < 300; n++) remember(session, [{ ...decision, version: n }, decision], decision.at)
  assert.equal(session.acts.length, 200)
  assert.equal(session.acts.at(-1)?.decisions[0]?.version, 299)
})
