import assert from 'node:assert/strict'
import { test } from 'node:test'
import { armor, Encrypter, generateX25519Identity } from 'age-encryption'
import { newMemberKey } from '#members/keys.ts'
import { openKeyFile } from './key-file.ts'

const PASSPHRASE = 'сіні човен на возеры'

test('the file that is made for a member opens with its passphrase, however it is typed, and with no other', async () => {
  const { recipient, file } = await newMemberKey(PASSPHRASE.normalize('NFC'))
  const opened = await openKeyFile(Buffer.from(file), ` ${PASSPHRASE.normalize('NFD')}\n`)
  assert.ok(typeof opened === 'object')
  assert.equal(opened.recipient, recipient)
  assert.match(opened.identity, /^AGE-SECRET-KEY-PQ-1/)
  const crlf = file.replaceAll('\n', '\r\n')
  assert.equal(typeof (await openKeyFile(Buffer.from(`made for me\r\n${crlf}`), PASSPHRASE)), 'object')
  for (const wrong of ['', 'іншае', PASSPHRASE.toUpperCase()])
    assert.equal(await openKeyFile(Buffer.from(file), wrong), 'passphrase')
})

test('anything else is no key file', async () => {
  const sealed = async (text: string) => {
    const encrypter = new Encrypter()
    encrypter.setPassphrase(PASSPHRASE)
    encrypter.setScryptWorkFactor(2)
    return encrypter.encrypt(text)
  }
  const classic = await sealed(`${await generateX25519Identity()}\n`)
  assert.equal(await openKeyFile(classic, PASSPHRASE), 'file')
  assert.equal(await openKeyFile(Buffer.from(armor.encode(await sealed('words'))), PASSPHRASE), 'file')
  const whole = armor.encode(await sealed('words'))
  for (const text of [
    '',
    'AGE-SECRET-KEY-PQ-1',
    whole.slice(0, 60),
    whole.replace('YWdl', 'YWxx'),
    '-----BEGIN AGE ENCRYPTED FILE-----\n%%%\n',
  ])
    assert.equal(await openKeyFile(Buffer.from(text), PASSPHRASE), 'file', text)
})
