import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { HabeasError } from '#core/errors.ts'
import { decode } from './charset.ts'

const RU =
  'Во вторник из колонии вышли двое: слесарь и учительница. Родные узнали об этом только вечером, ёлка ещё стояла во дворе.\n'
const BE =
  'У аўторак з калоніі выйшлі двое: слесар і настаўніца. Сваякі даведаліся пра гэта толькі ўвечары, ёлка яшчэ стаяла ў двары.\n'
const SHORT = 'Он дома.'
const FRENCH = 'Le café était fermé, la fenêtre ouverte et les élèves déjà rentrés.\n'

/** Writes text in an encoding of one byte per letter, by asking the decoder what each byte means. */
function encode(text: string, charset: string): Uint8Array {
  const letters = new TextDecoder(charset).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  return Uint8Array.from(text, (letter) => {
    const byte = letters.indexOf(letter)
    assert.ok(byte >= 0, `${letter} is not in ${charset}`)
    return byte
  })
}

function utf16(text: string, order: 'le' | 'be', bom: boolean): Uint8Array {
  const bytes = Buffer.from(bom ? `\ufeff${text}` : text, 'utf16le')
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16())
}

const CASES: [string, Uint8Array, string, string, string | undefined, boolean][] = [
  ['UTF-8', Buffer.from(RU + BE), RU + BE, 'utf-8', undefined, false],
  ['UTF-8 with BOM', Buffer.from(`\ufeff${BE}`), BE, 'utf-8', undefined, false],
  ['UTF-8 whatever is declared', Buffer.from(BE), BE, 'utf-8', 'windows-1251', false],
  ['UTF-16 LE with BOM', utf16(BE, 'le', true), BE, 'utf-16le', undefined, false],
  ['UTF-16 BE with BOM', utf16(RU, 'be', true), RU, 'utf-16be', undefined, false],
  ['UTF-16 LE, evident', utf16(BE, 'le', false), BE, 'utf-16le', undefined, false],
  [
    'UTF-16 BE, evident',
    utf16('Two people were released. Двое на свободе.', 'be', false),
    'Two people were released. Двое на свободе.',
    'utf-16be',
    undefined,
    false,
  ],
  ['windows-1251, Russian', encode(RU, 'windows-1251'), RU, 'windows-1251', undefined, true],
  ['windows-1251, Belarusian', encode(BE, 'windows-1251'), BE, 'windows-1251', undefined, true],
  ['windows-1251, short', encode(SHORT, 'windows-1251'), SHORT, 'windows-1251', undefined, true],
  ['windows-1251, declared', encode(BE, 'windows-1251'), BE, 'windows-1251', 'cp1251', false],
  [
    'windows-1251 after a long ASCII beginning',
    encode(`${'x'.repeat(70_000)} ${RU}`, 'windows-1251'),
    `${'x'.repeat(70_000)} ${RU}`,
    'windows-1251',
    undefined,
    true,
  ],
  ['koi8-r', encode(RU, 'koi8-r'), RU, 'koi8-r', undefined, true],
  ['ibm866', encode(RU, 'ibm866'), RU, 'ibm866', undefined, true],
  ['windows-1252', encode(FRENCH, 'windows-1252'), FRENCH, 'windows-1252', undefined, true],
  [
    'windows-1257, declared',
    encode('Šiandien paleisti trys žmonės.', 'windows-1257'),
    'Šiandien paleisti trys žmonės.',
    'windows-1257',
    'windows-1257',
    false,
  ],
  ['an unknown declaration', encode(RU, 'windows-1251'), RU, 'windows-1251', 'x-nonsense', true],
]
for (const [name, bytes, text, charset, declared, guessed] of CASES)
  test(`decodes ${name}`, () => assert.deepEqual(decode(bytes, declared), { text, charset, guessed }))

test('nothing is folded: marks, no-break spaces, soft hyphens, odd quotes, lone CR', () => {
  const text = "й и\u0306 \u00a0 сло\u00adво «“„' \u2028 \r конец \u{1f54a}\ufe0f"
  assert.equal(decode(Buffer.from(text)).text, text)
  assert.equal(decode(Buffer.from('a\r\nb\n\r\nc')).text, 'a\nb\n\nc')
})

const broken = Buffer.from(RU)
const REFUSED: [string, Uint8Array, string][] = [
  ['no bytes', new Uint8Array(), 'empty'],
  ['UTF-8 cut within a letter', broken.subarray(0, broken.indexOf(0xd1) + 1), 'undecodable'],
  ['one broken byte in UTF-8', Buffer.concat([Buffer.from(RU), Uint8Array.of(0xff), Buffer.from(RU)]), 'undecodable'],
  ['a lone surrogate written as UTF-8', Buffer.concat([Buffer.from(RU), Uint8Array.of(0xed, 0xa0, 0x80)]), 'undecodable'],
  [
    'a BOM of UTF-8 before something else',
    Buffer.concat([Uint8Array.of(0xef, 0xbb, 0xbf), encode(RU, 'windows-1251')]),
    'undecodable',
  ],
  ['a lone surrogate in UTF-16', utf16(`${BE}\ud83d`, 'le', true), 'undecodable'],
  ['UTF-16 cut within a unit', utf16(BE, 'le', true).subarray(0, 31), 'undecodable'],
  ['NUL in text', Buffer.from('one\0two'), 'binary'],
  ['NUL in windows-1251', Buffer.concat([encode(RU, 'windows-1251'), Uint8Array.of(0)]), 'binary'],
  ['control characters', Uint8Array.from({ length: 500 }, (_, at) => (at * 7) % 32), 'binary'],
  ['bytes in no order', Uint8Array.from({ length: 4000 }, (_, at) => 1 + ((at * at * 31 + at * 17) % 255)), 'binary'],
]
for (const [name, bytes, code] of REFUSED)
  test(`refuses ${name}`, () => {
    assert.throws(
      () => decode(bytes),
      (thrown) => thrown instanceof HabeasError && thrown.code === code,
    )
  })

test('text without NUL and controls survives UTF-8 and UTF-16', () => {
  const letters = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
    .filter((text) => !text.includes('\ufeff') && !/\p{Cc}/u.test(text.replace(/[\t\r\n]/g, '')))
  fc.assert(
    fc.property(letters, (text) => {
      const folded = text.replaceAll('\r\n', '\n')
      assert.equal(decode(Buffer.from(text)).text, folded)
      assert.equal(decode(utf16(text, 'le', true)).text, folded)
      assert.equal(decode(utf16(text, 'be', true)).text, folded)
    }),
  )
})

test('Cyrillic prose in windows-1251 and koi8-r is recognised from a few words on', () => {
  const words = (RU + BE).split(/[\s,.:]+/).filter((word) => /^[а-яё]+$/i.test(word))
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...words), { minLength: 8, maxLength: 60 }),
      fc.constantFrom('windows-1251', 'koi8-r'),
      (some, charset) => {
        const text = some.filter((word) => charset === 'windows-1251' || !/[ўі]/i.test(word)).join(' ')
        fc.pre(text.length > 40)
        assert.equal(decode(encode(text, charset)).text, text)
      },
    ),
  )
})
