import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { HandleFault } from '../forms/types.ts'
import { readOtherWay, readTelegram } from './index.ts'

const TAKEN: [string, string][] = [
  ['@green_hat', 'green_hat'],
  ['green_hat', 'green_hat'],
  ['Green_Hat', 'green_hat'],
  ['  @green_hat \n', 'green_hat'],
  ['t.me/green_hat', 'green_hat'],
  ['T.ME/Green_Hat', 'green_hat'],
  ['t.me/green_hat/', 'green_hat'],
  ['t.me/@green_hat', 'green_hat'],
  ['//t.me/green_hat', 'green_hat'],
  ['http://t.me/green_hat', 'green_hat'],
  ['https://telegram.me/green_hat/', 'green_hat'],
  ['https://telegram.dog/green_hat', 'green_hat'],
  ['https://www.t.me/green_hat', 'green_hat'],
  ['https://t.me/green_hat?profile', 'green_hat'],
  ['https://t.me/green_hat#top', 'green_hat'],
  ['green_hat.t.me', 'green_hat'],
  ['https://green_hat.t.me/', 'green_hat'],
  ['tg://resolve?domain=green_hat', 'green_hat'],
  ['tg:resolve?domain=green_hat', 'green_hat'],
  ['abcde', 'abcde'],
  ['robot_fan', 'robot_fan'],
  ['1abcd', '1abcd'],
  ['a'.repeat(32), 'a'.repeat(32)],
  ['', ''],
  ['   ', ''],
]
const REFUSED: [string, HandleFault][] = [
  ['https://t.me/+AbCdEfGhIjKlMnOp', 'invite'],
  ['t.me/joinchat/AAAAAE', 'invite'],
  ['+AbCdEfGhIj', 'invite'],
  ['tg://join?invite=AAAA', 'invite'],
  ['+375 29 123-45-67', 'phone'],
  ['80291234567', 'phone'],
  ['(029) 123.45.67', 'phone'],
  ['t.me/+375291234567', 'phone'],
  ['tg://resolve?phone=375291234567', 'phone'],
  ['@375291234567', 'phone'],
  ['t.me/375291234567', 'phone'],
  ['helper_bot', 'bot'],
  ['@HelperBOT', 'bot'],
  ['t.me/green_hat?start=abc', 'bot'],
  ['tg://resolve?domain=green_hat&start=x', 'bot'],
  ['green_hаt', 'letters'],
  ['зялёны', 'letters'],
  ['ｇreen_hat', 'letters'],
  ['green\u200bhat', 'letters'],
  ['green\u202ehat', 'letters'],
  ['𝐠reenhat', 'letters'],
  ['green\u0000hat', 'letters'],
  ['green\ud800hat', 'letters'],
  ['t.me/grееn_hat', 'letters'],
  ['green-hat', 'signs'],
  ['green_hat!', 'signs'],
  ['@@green_hat', 'several'],
  ['<script>', 'signs'],
  ['joinchat', 'reserved'],
  ['t.me/share', 'reserved'],
  ['@addstickers', 'reserved'],
  ['t.me/proxy?server=1.2.3.4', 'reserved'],
  ['t.me/c/12345/6', 'reserved'],
  ['t.me/s/green_hat', 'reserved'],
  ['t.me/green_hat/17', 'reserved'],
  ['tg://settings', 'reserved'],
  ['telegram', 'reserved'],
  ['abcd', 'short'],
  ['t.me/', 'short'],
  ['@', 'short'],
  ['www.t.me', 'short'],
  ['a'.repeat(33), 'long_name'],
  ['a'.repeat(100_000), 'long_name'],
  ['https://example.org/green_hat', 'elsewhere'],
  ['t.me.example.org/green_hat', 'elsewhere'],
  ['https://t.me@example.org/green_hat', 'elsewhere'],
  ['somebody@example.org', 'elsewhere'],
  ['vk.com/green_hat', 'elsewhere'],
  ['@green_hat, @blue_hat', 'several'],
  ['@green_hat @blue_hat', 'several'],
  ['green_hat;blue_hat', 'several'],
]

for (const [typed, name] of TAKEN)
  test(`${JSON.stringify(typed.slice(0, 40))} is the name ${JSON.stringify(name)}`, () => assert.equal(readTelegram(typed), name))

for (const [typed, why] of REFUSED)
  test(`${JSON.stringify(typed.slice(0, 40))} is refused: ${why}`, () => {
    // Nothing of what was typed is in the refusal.
    assert.deepEqual(readTelegram(typed), { why })
  })

test('whatever is typed, it is a name or a reason; a name read again is itself', () => {
  const parts = fc.constantFrom(
    't.me/',
    'https://',
    '@',
    '+',
    'bot',
    '_',
    '375291234567',
    'joinchat',
    'а',
    '\u200b',
    '?start=',
    '#',
    '.t.me',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(parts, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 6 }), (typed) => {
      const read = readTelegram(typed.join(''))
      if (typeof read !== 'string') return assert.deepEqual(Object.keys(read), ['why'])
      assert.match(read, /^(?:[a-z0-9_]{5,32})?$/)
      assert.equal(readTelegram(read), read)
    }),
  )
})

test('another way is taken as it is, except invitations and addresses in two alphabets', () => {
  for (const text of ['Signal: green.12', 'somebody@example.org', 'праз маю сястру ў Вільні', '', 'Signal +370 600 00000'])
    assert.equal(readOtherWay(text), null)
  for (const text of ['https://t.me/+AbCd', 'chat.whatsapp.com/AbCd', 'https://signal.group/#abc'])
    assert.equal(readOtherWay(text), 'invite')
  for (const text of ['sоmebody@example.org', '@grееn_hat', 'some\u200bbody@example.org'])
    assert.equal(readOtherWay(text), 'letters')
})
