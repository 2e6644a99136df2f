import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { type Challenge, solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import fc from 'fast-check'
import { openBucket } from './bucket.ts'
import { openGate } from './index.ts'
import { readToken, writeToken } from './token.ts'

const KEY = randomBytes(32)
const NOON = Date.parse('2026-05-01T12:00:00.000Z')
const HOUR = 60 * 60 * 1000

function testGate() {
  let time = NOON
  const used = new Set<string>()
  const waited: number[] = []
  const gate = openGate({
    key: KEY,
    now: () => new Date(time).toISOString(),
    isUsed: async (hash) => used.has(hash),
    use: async ({ hash }) => used.size < used.add(hash).size,
    wait: async (ms) => {
      waited.push(ms)
      time += ms
    },
  })
  const pass = (ms: number) => {
    time += ms
  }
  return { gate, used, waited, pass }
}
/** What becomes of a form: when it is taken it is noted as used, as the store does. */
async function sent({ gate, used }: ReturnType<typeof testGate>, token: string) {
  const claim = await gate.send(token)
  if (claim.refused !== null) return claim
  using _held = claim
  used.add(claim.used.hash)
  return claim.used.until
}

test('a form is sent once, after eight seconds, within twelve hours', async () => {
  const all = testGate()
  const token = all.gate.token()
  all.pass(3_000)
  assert.equal(await sent(all, token), '2026-05-02')
  assert.deepEqual(all.waited, [5_000])
  assert.deepEqual(await sent(all, token), { refused: 'sent' })
  const late = all.gate.token()
  all.pass(13 * HOUR)
  assert.deepEqual(await sent(all, late), { refused: 'old' })
  assert.notEqual(all.gate.token(late), late)
})

test('a form that is sent beside itself waits for the first: it was taken, or it can be sent again', async () => {
  const all = testGate()
  const token = all.gate.token()
  all.pass(HOUR)
  const one = await all.gate.send(token)
  const two = all.gate.send(token)
  const three = all.gate.send(token)
  // The disk was full, say.
  if (one.refused === null) one[Symbol.dispose]()
  const next = await two
  assert.equal(next.refused, null)
  if (next.refused !== null) return
  all.used.add(next.used.hash)
  next[Symbol.dispose]()
  assert.deepEqual(await three, { refused: 'sent' })
})

test('where it cannot be known whether a form was used, it can be sent again', async () => {
  let isBroken = true
  const gate = openGate({
    key: KEY,
    now: () => new Date(NOON).toISOString(),
    isUsed: async () => {
      if (isBroken) throw new RangeError('no database')
      return false
    },
    use: async () => true,
    wait: async () => undefined,
  })
  const token = writeToken(KEY, NOON - HOUR)
  await assert.rejects(gate.send(token), RangeError)
  isBroken = false
  assert.equal((await gate.send(token)).refused, null)
})

test('a token that was changed anywhere, or is of another door, is none', () => {
  const token = writeToken(KEY, NOON)
  assert.equal(typeof readToken(KEY, token, NOON), 'object')
  assert.equal(readToken(randomBytes(32), token, NOON), 'forged')
  assert.equal(readToken(KEY, token, NOON - 1), 'forged')
  const other = fc
    .tuple(fc.nat(token.length - 1), fc.constantFrom(...'AZaz09-_!я\0'))
    .map(([at, sign]) => token.slice(0, at) + sign + token.slice(at + 1))
  // The last sign holds two bits that belong to no byte.
  const same = (text: string) => Buffer.from(text, 'base64url').equals(Buffer.from(token, 'base64url'))
  fc.assert(
    fc.property(fc.oneof(other, fc.string({ unit: 'binary' })), (text) => same(text) || readToken(KEY, text, NOON) === 'forged'),
  )
})

test('when many write everybody waits longer, and nobody is refused', async () => {
  const all = testGate()
  all.pass(9_000)
  for (let n = 0; n < 60; n++) {
    const token = writeToken(KEY, NOON)
    assert.equal(typeof (await sent(all, token)), 'string')
  }
  const token = writeToken(KEY, NOON)
  assert.deepEqual(await sent(all, token), { refused: 'wait', seconds: 51 })
  assert.equal(await all.gate.upload(token), true)
  assert.deepEqual(all.waited, [51_000])
  assert.equal(typeof (await sent(all, token)), 'string')
})

const solve = async (challenge: Challenge) => {
  const solution = await solveChallenge({ challenge, deriveKey })
  assert.ok(solution)
  return { challenge: JSON.parse(JSON.stringify(challenge)), solution }
}

test('work is taken once; forged, changed, old and foreign work never', async () => {
  const { gate, pass } = testGate()
  const proof = await solve(await gate.challenge())
  const { challenge, solution } = proof
  const parameters = { ...challenge.parameters, keyPrefix: '0' }
  for (const wrong of [
    null,
    'solved',
    { solved: true },
    { ...proof, solution: { ...solution, counter: solution.counter + 1 } },
    { ...proof, solution: { ...solution, derivedKey: `00${'ab'.repeat(31)}` } },
    { ...proof, solution: { ...solution, counter: -1 } },
    { ...proof, solution: { ...solution, counter: '1' } },
    { ...proof, challenge: { ...challenge, parameters } },
    { ...proof, challenge: { ...challenge, parameters: { ...challenge.parameters, cost: 1 } } },
    { ...proof, challenge: { ...challenge, signature: 'ab'.repeat(32) } },
    { ...proof, challenge: { parameters: challenge.parameters } },
    { ...proof, challenge: { ...challenge, parameters: { ...challenge.parameters, data: { until: 9_999_999 } } } },
  ])
    assert.equal(await gate.work(wrong), 'wrong', JSON.stringify(wrong)?.slice(0, 80))
  assert.equal(await gate.work(proof), 'taken')
  assert.equal(await gate.work(proof), 'wrong')
  const late = await solve(await gate.challenge())
  pass(3 * HOUR)
  assert.equal(await gate.work(late), 'wrong')
})

test('a bucket fills again, and never over its edge', () => {
  const bucket = openBucket(2, 10)
  assert.deepEqual([0, 0, 0, 9, 10, 10, 1000, 1000, 1000].map(bucket.take), [
    true,
    true,
    false,
    false,
    true,
    false,
    true,
    true,
    false,
  ])
})
