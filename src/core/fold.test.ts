import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { belarusianKey, fold } from './fold.ts'

test('folding levels quotes, dashes, spaces, ellipses, stress marks and invisible signs', () => {
  const table: [string, string][] = [
    ['«Вольны» — „слова“', '"Вольны" — "слова"'],
    ['don’t', "don't"],
    ['12\u00A0чалавек', '12 чалавек'],
    ['пала\u00ADтвязень', 'палатвязень'],
    ['за\u0301мак', 'замак'],
    ['и\u0306од', 'йод'],
    ['у\u0306', 'ў'],
    ['wait… what', 'wait... what'],
    ['2020\u20112021', '2020-2021'],
    ['a\r\nb', 'a\nb'],
    ['x\u200By\uFEFFz', 'xyz'],
    ['1\uFE0F\u20E3 Title', ' Title'],
    ['Radosław', 'Radosław'],
  ]
  for (const [text, wanted] of table) assert.equal(fold(text).text, wanted, JSON.stringify(text))
})

test('every folded range leads back to the words it stands for', () => {
  const text = 'Ён сказаў: «пала\u00ADтвя\u0301зень» 🇧🇾 и\u0306од…'
  const { text: folded, toOriginal } = fold(text)
  const at = folded.indexOf('палатвязень')
  const { start, end } = toOriginal(at, at + 'палатвязень'.length)
  assert.equal(text.slice(start, end), 'пала\u00ADтвя\u0301зень')
  assert.throws(() => toOriginal(3, 3), RangeError)
  assert.throws(() => toOriginal(0, folded.length + 1), RangeError)
})

test('Belarusian in Latin script is read as Cyrillic, with its own places', () => {
  const text = 'Siaržuk Paŭłavič vyjšaŭ na volu z kałonii'
  const { text: folded, toOriginal } = fold(text, { latin: true })
  assert.equal(folded, 'Сяржук Паўлавіч выйшаў на волю з калоніі')
  const at = folded.indexOf('Паўлавіч')
  const { start, end } = toOriginal(at, at + 8)
  assert.equal(text.slice(start, end), 'Paŭłavič')
})

test('both orthographies of Belarusian have one key', () => {
  for (const [classical, official] of [
    ['палітвязьня', 'палітвязня'],
    ['калёнія', 'калонія'],
    ['прэзыдэнт', 'прэзідэнт'],
    ['зьмясьцілі', 'змясцілі'],
  ])
    assert.equal(belarusianKey(classical ?? ''), belarusianKey(official ?? ''))
})

const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.constantFrom(
    'e\u0301',
    'и\u0306',
    'у\u0306',
    '🇧🇾',
    '👩🏽‍⚖️',
    '\u00A0',
    '\u00AD',
    '\u200B',
    '\u0301',
    '…',
    '„',
    'שלום',
    'مرحبا',
    '\r\n',
    '\uFEFF',
    '𝕏',
    '\uD83D',
    '1\uFE0F\u20E3',
  ),
)

test('property: ranges grow with their folded ranges, cover the text and never cut a surrogate pair', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), fc.boolean(), (parts, latin) => {
      const text = parts.join('')
      const { text: folded, toOriginal } = fold(text, { latin })
      let before = 0
      for (let i = 0; i < folded.length; i++) {
        const { start, end } = toOriginal(i, i + 1)
        assert.ok(start < end && end <= text.length && start >= before - 2)
        for (const cut of [start, end]) {
          const pair = /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(cut - 1, cut + 1))
          assert.ok(cut === 0 || !pair, `cut at ${cut}`)
        }
        before = start
      }
    }),
  )
})

test('property: text of plain letters stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'abcdefXYZабвгдЖЗўі 0123456789.,!?') }), (text) =>
      assert.equal(fold(text).text, text),
    ),
  )
})
