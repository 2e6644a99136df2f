import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sha256 } from '#core/canonical.ts'
import { edtf } from '#core/edtf.ts'
import { HabeasError } from '#core/errors.ts'
import { layerId } from '#core/layer.ts'
import { LIMITS, preserve } from './index.ts'
import type { Hints } from './reader.ts'

const TEXT = 'Дзве жанчыны вярнуліся дадому ў суботу.\r\nІх чакалі тры гады.\r\n'

test('a text file: its bytes by hash, its text as it is', async () => {
  const bytes = Buffer.from(`\ufeff${TEXT}`)
  const { source, layer, notes } = await preserve(bytes, { fileName: 'C:\\papers\\home.txt' })
  assert.equal(source.hash, sha256(bytes))
  assert.deepEqual(layer, {
    id: layerId(source.hash, layer.text),
    source: source.hash,
    text: TEXT.replaceAll('\r\n', '\n'),
    language: 'be',
    reader: 'text@1',
  })
  assert.deepEqual(source, {
    hash: source.hash,
    mediaType: 'text/plain',
    size: bytes.length,
    addresses: [],
    title: null,
    publisher: null,
    publisherKind: 'other',
    published: null,
    timeZone: null,
    language: 'be',
    visibility: 'public',
    fileName: 'home.txt',
  })
  assert.deepEqual(notes, ['no_date'])
})

const MARKDOWN = `---
title: "May in Sosnovka"
published: 2024-06
language: en
publisher: The chronicle
publisher_kind: own_summary
address: https://Chronicle.example/may?utm_source=x
address: https://mirror.example/may
time_zone: Europe/Minsk
author: Nobody
---

# May

- Three came home. <https://courier.example/three>
`

test('Markdown: front matter is metadata, the rest is the layer as written', async () => {
  const { source, layer, notes } = await preserve(Buffer.from(MARKDOWN.replaceAll('\n', '\r\n')), { fileName: 'may.MD' })
  assert.equal(layer.text, '\n# May\n\n- Three came home. <https://courier.example/three>\n')
  assert.equal(layer.reader, 'markdown@1')
  assert.deepEqual(
    [source.title, source.published, source.publisher, source.publisherKind, source.timeZone, source.language],
    ['May in Sosnovka', '2024-06', 'The chronicle', 'own_summary', 'Europe/Minsk', 'en'],
  )
  assert.deepEqual(source.addresses, ['https://chronicle.example/may', 'https://mirror.example/may'])
  assert.deepEqual(notes, ['front_matter_unknown'])
})

test('what a person says holds before what the file says', async () => {
  const { source, layer } = await preserve(Buffer.from(MARKDOWN), {
    mediaType: 'text/markdown; charset=utf-8',
    title: 'Other',
    published: edtf('2024-07-01'),
    language: 'ru',
    address: ['https://first.example/#x'],
    publisherKind: 'media',
    visibility: 'confidential',
  })
  assert.deepEqual(
    [source.title, source.published, layer.language, source.publisherKind, source.visibility],
    ['Other', '2024-07-01', 'ru', 'media', 'confidential'],
  )
  assert.deepEqual(source.addresses, ['https://first.example/', 'https://chronicle.example/may', 'https://mirror.example/may'])
})

const NO_FRONT_MATTER = [
  '---\nonly a rule before words\n---\nmore words',
  '---\ntitle: never closed',
  'words\n---\ntitle: late\n---\n',
  '---\n---\nwords',
]
for (const text of NO_FRONT_MATTER)
  test(`no front matter: ${JSON.stringify(text.slice(0, 20))}`, async () => {
    assert.equal((await preserve(Buffer.from(text), { fileName: 'a.md' })).layer.text, text)
  })

test('Markdown without a title has that of its first heading', async () => {
  assert.equal((await preserve(Buffer.from('## two\n\n# The one \n'), { fileName: 'a.md' })).source.title, 'The one')
})

test('the publisher and the time zone of a known host', async () => {
  const page =
    '<html><head><meta property="article:published_time" content="2024-05-10T22:30:00Z"></head><body><p>Они вернулись домой в субботу.</p></body></html>'
  const { source } = await preserve(Buffer.from(page), { address: ['https://www.belta.by/society/view/1'] })
  assert.deepEqual(
    [source.publisher, source.publisherKind, source.published, source.timeZone],
    ['BelTA', 'state', '2024-05-11', 'Europe/Minsk'],
  )
})

const big = new Uint8Array(LIMITS.textBytes + 1).fill(97)
const REFUSED: [string, Uint8Array, Hints, string][] = [
  ['no bytes', new Uint8Array(), {}, 'empty'],
  ['a file of white space', Buffer.from(' \r\n\t\u00a0'), {}, 'no_text'],
  ['a file of signs', Buffer.from('--- *** ---'), { fileName: 'a.md' }, 'no_text'],
  ['200 MB', new Uint8Array(200 * 1024 * 1024).fill(97), { fileName: 'a.txt' }, 'too_large'],
  ['one byte more than the limit', big, {}, 'too_large'],
  ['a PDF that is none', Buffer.from('%PDF-1.7\n%words'), { fileName: 'a.pdf' }, 'unreadable_pdf'],
  ['a PDF that says it is text', Buffer.from('%PDF-1.7\n%words'), { fileName: 'a.txt' }, 'unreadable_pdf'],
  ['a ZIP that is none', Buffer.from('PK\x03\x04words'), {}, 'unreadable_docx'],
  ['a picture', Buffer.from('\x89PNGwords', 'latin1'), {}, 'no_reader'],
  ['an unknown binary', Uint8Array.from({ length: 300 }, (_, at) => at % 256), {}, 'binary'],
  ['broken UTF-8', Buffer.concat([Buffer.from(TEXT), Uint8Array.of(0xc3)]), {}, 'undecodable'],
  ['a wrong date in front matter', Buffer.from('---\npublished: May\n---\nwords'), { fileName: 'a.md' }, 'front_matter'],
  ['a wrong address in front matter', Buffer.from('---\naddress: example.org\n---\nwords'), { fileName: 'a.md' }, 'front_matter'],
  ['a wrong address', Buffer.from('words'), { address: ['javascript:alert(1)'] }, 'bad_address'],
  ['a wrong time zone', Buffer.from('words'), { timeZone: 'Minsk' }, 'bad_time_zone'],
]
for (const [name, bytes, hints, code] of REFUSED)
  test(`refuses ${name}`, async () => {
    await assert.rejects(
      preserve(bytes, hints),
      (thrown) => thrown instanceof HabeasError && thrown.code === code && !/words|May/.test(thrown.message),
    )
  })

test('any text with a letter in it is its own layer, however it is named', async () => {
  const text = fc
    .string({ unit: 'grapheme', maxLength: 300 })
    .map((one) => `${one}я`)
    .filter((one) => !/\p{Cc}|^\ufeff/u.test(one.replace(/[\t\r\n]/g, '')))
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom('a.txt', 'b.TEXT'), async (one, fileName) => {
      const { layer, source } = await preserve(Buffer.from(one), { fileName })
      assert.equal(layer.text, one.replaceAll('\r\n', '\n'))
      assert.equal(layer.id, layerId(source.hash, layer.text))
    }),
  )
})
