import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { armor, Decrypter, Encrypter, identityToRecipient } from 'age-encryption'
import type { Database } from '#platform/database/index.ts'
import { openTestDatabase } from '#platform/database/testing.ts'
import { openMembers } from './index.ts'
import { endKey, fingerprintOf, keepKey, memberKeys, newMemberKey } from './keys.ts'
import { weaknessOf } from './passphrase.ts'

let database: Database
before(async () => {
  database = await openTestDatabase()
})
after(() => database.close())

test('a key file opens with its passphrase alone, and holds what was made', async () => {
  const { recipient, file } = await newMemberKey('слон чытае ліхтар')
  const open = (passphrase: string) => {
    const decrypter = new Decrypter()
    decrypter.addPassphrase(passphrase)
    return decrypter.decrypt(armor.decode(file), 'text')
  }
  const identity = /^AGE-SECRET-KEY-PQ-1\S+$/m.exec(await open('слон чытае ліхтар'))?.[0] ?? ''
  assert.equal(await identityToRecipient(identity), recipient)
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  assert.equal(await decrypter.decrypt(await encrypter.encrypt('a'), 'text'), 'a')
  await assert.rejects(open('слон чытае ліхтары'))
})

test('the register knows recipients, since when and until when; an end stays', async () => {
  const members = await openMembers(database, () => crypto.randomUUID())
  const member = await members.add('Чытачка')
  assert.ok(typeof member !== 'string')
  const recipients = ['age1pq1aaa', 'age1pq1bbb']
  for (const [i, recipient] of recipients.entries())
    await keepKey(database, { recipient, member: member.id, since: `2026-05-0${i + 1}` })
  await endKey(database, 'age1pq1aaa', '2026-06-01')
  await endKey(database, 'age1pq1aaa', '2026-07-01')
  assert.deepEqual(
    (await memberKeys(database)).map(({ recipient, since, ended }) => [recipient, since, ended]),
    [
      ['age1pq1aaa', '2026-05-01', '2026-06-01'],
      ['age1pq1bbb', '2026-05-02', null],
    ],
  )
  await assert.rejects(keepKey(database, { recipient: 'age1classic', member: member.id, since: '2026-05-01' }))
  assert.match(fingerprintOf('age1pq1aaa'), /^[0-9a-f]{4}(-[0-9a-f]{4}){3}$/)
})

test('passphrases that are guessed first are refused', () => {
  for (const [passphrase, why] of [
    ['', 'short'],
    ['elevenchars', 'short'],
    ['           a', 'short'],
    ['👍👍👍', 'short'],
    ['aaaaaaaaaaaaaaa', 'trivial'],
    ['abcabcabcabcabc', 'trivial'],
    ['123456789012345', 'trivial'],
    ['qwertyuiopasdf', 'trivial'],
    ['йцукенгшщзхъфыва', 'trivial'],
    ['zyxwvutsrqponm', 'trivial'],
    ['password password', 'trivial'],
    ['Password123456', 'trivial'],
    ['reader one reader one', 'trivial'],
    ['Reader One 2026', 'trivial'],
    ['слон чытае ліхтар', null],
    ['correct-horse-stable', null],
    ['k7#Vq9!xTz2&Lm', null],
  ] as const)
    assert.equal(weaknessOf(passphrase, 'Reader One'), why, passphrase)
})
