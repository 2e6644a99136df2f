import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { test } from 'node:test'
import { generateHybridIdentity, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { type RecipientList, RecipientListError, readRecipients, signerOf, signRecipients } from './recipients.ts'
import { SealError } from './sealing/index.ts'

const register = generateKeyPairSync('ed25519').privateKey
const other = generateKeyPairSync('ed25519').privateKey
const recipient = async () => identityToRecipient(await generateHybridIdentity())
const list = async (more: Partial<RecipientList> = {}): Promise<RecipientList> => ({
  v: 1,
  register: 'an-invented-register',
  epoch: 3,
  until: '2026-05-31',
  recipients: [await recipient(), await recipient()],
  ...more,
})
const faultOf = (act: () => unknown): string => {
  try {
    act()
  } catch (thrown) {
    assert.ok(thrown instanceof RecipientListError, String(thrown))
    return thrown.fault
  }
  return 'none'
}

test('a signed list comes back as it was, and says who signed it', async () => {
  const given = await list()
  const read = readRecipients(signRecipients(given, register), null, '2026-05-31')
  assert.deepEqual(read, { list: given, signer: signerOf(register) })
  assert.deepEqual(readRecipients(signRecipients(given, register), { signer: read.signer, epoch: 3 }, '2026-05-01'), read)
})

test('another signer, an older epoch, a day too late: each is refused for its own reason', async () => {
  const text = signRecipients(await list(), register)
  const own = signerOf(register)
  assert.equal(
    faultOf(() => readRecipients(text, { signer: signerOf(other), epoch: 0 }, '2026-05-01')),
    'signer',
  )
  assert.equal(
    faultOf(() => readRecipients(text, { signer: own, epoch: 4 }, '2026-05-01')),
    'older',
  )
  assert.equal(
    faultOf(() => readRecipients(text, { signer: own, epoch: 3 }, '2026-06-01')),
    'expired',
  )
})

test('whatever is changed in a signed list is noticed', async () => {
  const text = signRecipients(await list(), register)
  const signed = JSON.parse(text) as Record<string, string>
  const stranger = await recipient()
  const changed: [Record<string, unknown>, string][] = [
    [{ ...signed, list: signed.list?.replace('"epoch":3', '"epoch":9') }, 'signature'],
    [{ ...signed, list: signed.list?.replace(/age1pq1[a-z0-9]+/, stranger) }, 'signature'],
    [{ ...signed, list: `${signed.list} ` }, 'signature'],
    [{ ...signed, key: signerOf(other) }, 'signature'],
    [{ ...signed, key: 'AAAA' }, 'signature'],
    [{ ...signed, key: '' }, 'signature'],
    [{ ...signed, signature: '' }, 'signature'],
    [{ ...signed, signature: 7 }, 'form'],
    [{ list: signed.list }, 'form'],
  ]
  for (const [value, fault] of changed)
    assert.equal(
      faultOf(() => readRecipients(JSON.stringify(value), null, '2026-05-01')),
      fault,
    )
  for (const none of ['', '[]', 'null', '{', '"list"'])
    assert.equal(
      faultOf(() => readRecipients(none, null, '2026-05-01')),
      'form',
    )
})

test('what is well signed may still be no list', async () => {
  const classic = await identityToRecipient(await generateX25519Identity())
  for (const bad of [{ epoch: -1 }, { epoch: 1.5 }, { until: 'soon' }, { v: 2 as never }, { register: 7 as never }]) {
    const text = signRecipients(await list(bad), register)
    assert.equal(
      faultOf(() => readRecipients(text, null, '2026-05-01')),
      'form',
      JSON.stringify(bad),
    )
  }
  for (const recipients of [[], [classic], [await recipient(), classic], ['age1pq1nothing'], [`${await recipient()}q`]])
    await assert.rejects(async () => signRecipients(await list({ recipients }), register), SealError)
})
