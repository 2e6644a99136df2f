import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { argon2idAsync } from '@noble/hashes/argon2.js'
import fc from 'fast-check'
import { isHybridRecipient } from '../sealing/index.ts'
import { receiptFrom } from './codec.ts'
import { folded } from './fold.ts'
import { mailboxOf, readReceipt, receiptWords, recognitionWords, WORDS, type WordLanguage } from './index.ts'
import { mailboxOf as mailboxFrom } from './mailbox.ts'
import type { Argon2id } from './types.ts'

const LANGUAGES = ['be', 'ru', 'en'] as const
const LETTERS = { be: /^[а-зй-шыьэюяёіў]{3,8}$/, ru: /^[а-яё]{3,8}$/, en: /^[a-z]{3,8}$/ }
const random = fc.uint8Array({ minLength: 10, maxLength: 10 }).map(receiptFrom)
const language = fc.constantFrom<WordLanguage>(...LANGUAGES)

test('each list has 2048 words of three to eight letters', () => {
  for (const code of LANGUAGES) {
    assert.equal(WORDS[code].length, 2048)
    assert.deepEqual(
      WORDS[code].filter((word) => !LETTERS[code].test(word)),
      [],
    )
  }
})

test('no two words of a list can be taken for one another: folded they differ, and in more than one letter', () => {
  for (const code of LANGUAGES) {
    const words = WORDS[code].map(folded)
    const whole = new Set(words)
    assert.equal(whole.size, 2048)
    const blanked = new Map<string, string>()
    const near: string[] = []
    for (const word of words)
      for (let i = 0; i < word.length; i++) {
        const [before, letter, after] = [word.slice(0, i), word.charAt(i), word.slice(i + 1)]
        const swapped = before + after.charAt(0) + letter + after.slice(1)
        if (whole.has(before + after) || (swapped !== word && whole.has(swapped))) near.push(word)
        const gap = `${before}_${after}`
        if (blanked.has(gap)) near.push(word)
        blanked.set(gap, word)
      }
    assert.deepEqual(near, [], code)
  }
})

test('the lists never change: receipts that people keep would open other mailboxes', () => {
  const digests = LANGUAGES.map((code) => createHash('sha256').update(WORDS[code].join('\n')).digest('hex').slice(0, 16))
  assert.deepEqual(digests, DIGESTS)
})

test('a receipt is read back from its words, whatever was done to case, layout, spaces and look-alike letters', () => {
  const joint = fc.constantFrom(' ', '\n', ',  ', '\t', ' — ', '-', '\u00a0', '. ', '\r\n\r\n', ' / ')
  const look = (word: string) => word.replaceAll('а', 'a').replaceAll('о', 'o').replaceAll('С', 'C')
  fc.assert(
    fc.property(
      random,
      language,
      fc.array(joint, { minLength: 8, maxLength: 8 }),
      fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
      (receipt, code, joints, loud) => {
        const words = receiptWords(receipt, code)
        const typed = words.map((word, i) => `${loud[i] ? look(word.toUpperCase()) : word.normalize('NFD')}${joints[i]}`).join('')
        for (const text of [typed, words.map((word, i) => `${i + 1}. ${word}`).join('\n'), words.map(folded).join(' ')])
          assert.deepEqual(readReceipt(text), { receipt, language: code })
      },
    ),
  )
})

test('words typed while the keyboard was switched to other letters are read', () => {
  const turned = (text: string, from: string, to: string) =>
    [...text].map((letter) => (from.includes(letter) ? to.charAt(from.indexOf(letter)) : letter)).join('')
  const latin = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
  const keys = { be: "ёйцукенгшўзх'фывапролджэячсмітьбю", ru: 'ёйцукенгшщзхъфывапролджэячсмитьбю' }
  fc.assert(
    fc.property(random, fc.constantFrom('be' as const, 'ru' as const), (receipt, code) => {
      const typed = turned(receiptWords(receipt, code).join(' '), keys[code], latin)
      assert.deepEqual(readReceipt(typed), { receipt, language: code })
      const english = turned(receiptWords(receipt, 'en').join(' '), latin, keys[code])
      assert.deepEqual(readReceipt(english), { receipt, language: 'en' })
    }),
  )
})

test('what is no receipt is told by where it went wrong', () => {
  const words = receiptWords(receiptFrom(new Uint8Array(10).fill(7)), 'en')
  assert.deepEqual(readReceipt(''), { fault: 'count', count: 0 })
  assert.deepEqual(readReceipt(words.slice(0, 7).join(' ')), { fault: 'count', count: 7 })
  assert.deepEqual(readReceipt(words.with(4, 'qqqq').join(' ')), { fault: 'word', place: 5 })
  assert.deepEqual(readReceipt(words.toReversed().join(' ')), { fault: 'check' })
  for (const hostile of ['\u0000', '\ud800', 'а'.repeat(100_000), '1 '.repeat(9_999), '__proto__ '.repeat(8), '🙂'.repeat(8)])
    assert.ok('fault' in readReceipt(hostile))
})

test('of wrong words in the right number, one in 2048 passes: one wrong or two exchanged words do not', () => {
  let passed = 0
  const tries = 400
  for (let i = 0; i < tries; i++) {
    const words = receiptWords(receiptFrom(createHash('sha256').update(`${i}`).digest().subarray(0, 10)), 'ru')
    const other = WORDS.ru[(i * 37) % 2048] ?? ''
    const wrong = i % 2 === 0 ? words.with(i % 8, other) : [words[1], words[0], ...words.slice(2)]
    if (wrong.join() !== words.join() && !('fault' in readReceipt(wrong.join(' ')))) passed++
  }
  assert.ok(passed <= 4, `${passed} of ${tries}`)
})

test('a receipt leads to one mailbox, in Node and in a browser, whatever language it was read in', async () => {
  const script: Argon2id = (password, salt, { memory, passes, parallelism }) =>
    argon2idAsync(password, salt, { m: memory, t: passes, p: parallelism, dkLen: 32 })
  const receipt = receiptFrom(Uint8Array.from({ length: 10 }, (_, i) => i * 25))
  const mailbox = await mailboxOf(receipt)
  assert.deepEqual(await mailboxFrom(receipt, script), mailbox)
  for (const code of LANGUAGES) {
    const read = readReceipt(receiptWords(receipt, code).join(' '))
    assert.ok('receipt' in read)
    assert.deepEqual(await mailboxOf(read.receipt), mailbox)
    assert.equal(new Set(recognitionWords(mailbox, code)).size, 2)
  }
  assert.ok(isHybridRecipient(mailbox.recipient))
  assert.deepEqual([mailbox.id, mailbox.recognition], KNOWN)
})

/** As they came out when the lists and the derivation were made. */
const DIGESTS = ['ac9f4aee92d475e2', 'de4a855e9a0fa22b', 'f53f38d0ba4f811c']
const KNOWN = ['7c53a2296357b657244dab529ed7a9f9', [936, 208]]
