import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { pictureIn, textIn } from './pixels.ts'

const bytes = (...parts: (string | readonly number[])[]) =>
  Buffer.concat([
    ...parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
    Buffer.alloc(32),
  ])

test('a picture is known by its first bytes, with its size', () => {
  for (const [type, width, height, given] of [
    ['image/png', 300, 2, bytes('\x89PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', [0, 0, 1, 44, 0, 0, 0, 2, 8, 6, 0, 0, 0])],
    ['image/gif', 3, 258, bytes('GIF89a', [3, 0, 2, 1, 0, 0, 0])],
    [
      'image/gif',
      65535,
      9,
      bytes('GIF89a', [1, 0, 9, 0, 0, 0, 0, 0x21, 0xf9, 4, 0, 0, 0, 0, 0, 0x2c, 0, 0, 0, 0, 255, 255, 8, 0, 0]),
    ],
    ['image/gif', 7, 6, bytes('GIF89a', [1, 0, 1, 0, 0x80, 0, 0], [1, 2, 3, 4, 5, 6], [0x2c, 0, 0, 0, 0, 7, 0, 6, 0, 0])],
    ['image/jpeg', 640, 480, bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1, 0xff, 0xff, 0xc2, 0, 17, 8, 1, 224, 2, 128, 3])],
    ['image/webp', 17, 9, bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 8, 0, 0])],
    ['image/webp', 2, 3, bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8L', [10, 0, 0, 0, 0x2f, 1, 0x80, 0, 0])],
    ['image/webp', 5, 6, bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8 ', [10, 0, 0, 0, 0, 0, 0, 0x9d, 1, 0x2a, 5, 0, 6, 0])],
  ] as const)
    assert.deepEqual(pictureIn(given), { type, width, height })
})

test('nothing else is a picture, whatever it is called', () => {
  for (const given of [
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    '<!doctype html><script>alert(1)</script>                              ',
    '%PDF-1.7                                                     ',
    'GIF89',
    '\x89PNG\r\n\x1a\nnot a picture at all, really, no header    ',
    'BM                                                         ',
    'RIFF    WAVE                                               ',
    '',
  ])
    assert.equal(pictureIn(Buffer.from(given, 'latin1')), null, given)
  assert.equal(pictureIn(bytes('GIF89a', [0, 0, 2, 1])), null)
})

test('whatever the bytes are, nothing is thrown', () => {
  const heads = ['', '\x89PNG\r\n\x1a\n', '\xff\xd8\xff', 'GIF89a', 'RIFF    WEBP']
  fc.assert(
    fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 200 }), (head, rest) => {
      const given = Buffer.concat([Buffer.from(head, 'latin1'), rest])
      pictureIn(given)
      textIn(given)
    }),
  )
})

test('text is well-formed UTF-8 without signs that no text has; a letter cut at the end is left out', () => {
  assert.equal(textIn(Buffer.from('Ліст\r\n\tад сястры\f')), 'Ліст\r\n\tад сястры\f')
  assert.equal(textIn(Buffer.from('Ліст').subarray(0, 5)), 'Лі')
  assert.equal(textIn(Buffer.from('a\0b')), null)
  assert.equal(textIn(Buffer.from([0xcb, 0xe8, 0xf1, 0xf2])), null)
})
