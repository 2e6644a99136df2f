import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HabeasError } from '#core/errors.ts'
import { makeDocx, paragraph } from './docx.fixture.ts'
import { open, partsOf, preserve } from './index.ts'
import { column, makePdf } from './pdf.fixture.ts'

const HEADERS = `From: =?utf-8?B?${Buffer.from('Вера Лісоўская').toString('base64')}?= <vera@post.example>
To: desk@chronicle.example
Subject: =?windows-1251?Q?=C4=E2=EE=E5_=E4=EE=EC=E0?=
Date: Fri, 10 May 2024 00:30:00 +0300 (+03)
Message-ID: <1@post.example>
MIME-Version: 1.0
`
const part = (type: string, body: string, more = '') => `--b\nContent-Type: ${type}\n${more}\n${body}\n`
const multipart = (kind: string, ...parts: string[]) =>
  Buffer.from(`${HEADERS}Content-Type: multipart/${kind}; boundary=b\n\n${parts.join('')}--b--\n`)
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\n')
const BASE64 = 'Content-Transfer-Encoding: base64\n'

const bytesIn = (charset: string, text: string) => {
  const letters = new TextDecoder(charset).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  return Uint8Array.from(text, (letter) => letters.indexOf(letter))
}
const read = (eml: Uint8Array) => preserve(eml, { fileName: 'letter.eml' })
const PLAIN = 'Во вторник из колонии вышли двое, слесарь и учительница, и родные узнали об этом вечером.'

test('a plain letter: its headers describe it, it is confidential', async () => {
  const { layer, source, notes } = await read(
    Buffer.from(`${HEADERS}Content-Type: text/plain; charset=utf-8\n\n${PLAIN}\r\n\r\nВера\r\n`),
  )
  assert.equal(layer.text, `${PLAIN}\n\nВера`)
  assert.deepEqual(
    [source.title, source.publisher, source.published, source.timeZone, source.visibility, layer.language, notes],
    ['Двое дома', 'Вера Лісоўская', '2024-05-10', 'Etc/GMT-3', 'confidential', 'ru', []],
  )
  assert.equal((await preserve(Buffer.from(`${HEADERS}\n${PLAIN}`), { visibility: 'public' })).source.visibility, 'public')
})

const TRANSFERS: [string, string, Uint8Array][] = [
  [
    'quoted-printable',
    'text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable',
    Buffer.from(
      [...Buffer.from(PLAIN)]
        .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
        .join('')
        .replace(/.{72}/g, '$&=\n'),
    ),
  ],
  [
    'base64 of windows-1251',
    `text/plain; charset=windows-1251\n${BASE64.trim()}`,
    Buffer.from(base64(bytesIn('windows-1251', PLAIN))),
  ],
  ['koi8-r', 'text/plain; charset=koi8-r\nContent-Transfer-Encoding: 8bit', bytesIn('koi8-r', PLAIN)],
  ['windows-1251 that does not say so', 'text/plain\nContent-Transfer-Encoding: 8bit', bytesIn('windows-1251', PLAIN)],
]
for (const [name, type, body] of TRANSFERS)
  test(`reads ${name}`, async () => {
    const eml = Buffer.concat([Buffer.from(`${HEADERS}Content-Type: ${type}\n\n`), body, Buffer.from('\n')])
    assert.equal((await read(eml)).layer.text, PLAIN)
  })

test('an encoding that was guessed is a note', async () => {
  const eml = Buffer.concat([Buffer.from(`${HEADERS}Content-Type: text/plain\n\n`), bytesIn('windows-1251', PLAIN)])
  assert.deepEqual((await read(eml)).notes, ['charset_guessed'])
})

test('the HTML part where the plain one is poorer', async () => {
  const html = part(
    'text/html; charset=utf-8',
    `<html><style>p{}</style><p>${PLAIN}</p><ul><li>слесарь</li><li>учительница</li></ul></html>`,
  )
  const poor = multipart('alternative', part('text/plain', 'Open this letter in a browser.'), html)
  assert.equal((await read(poor)).layer.text, `${PLAIN}\n\n• слесарь\n\n• учительница`)
  const same = multipart('alternative', part('text/plain; charset=utf-8', `${PLAIN}\n- слесарь`), html)
  assert.equal((await read(same)).layer.text, `${PLAIN}\n- слесарь`)
})

test('attachments with a reader are parts, letters in letters too; the others are counted as left', async () => {
  const inner = multipart(
    'mixed',
    part('text/plain', 'The inner letter.'),
    part('text/html', '<p>An inner page of words.</p>', 'Content-Disposition: attachment; filename="p.html"\n'),
  )
  const eml = multipart(
    'mixed',
    part('text/plain', 'See the list.'),
    part(
      'application/pdf; name="list.pdf"',
      base64(makePdf([column(['A list of three.'])])),
      `${BASE64}Content-Disposition: attachment; filename="list.pdf"\n`,
    ),
    part(
      'application/octet-stream',
      base64(makeDocx(paragraph('A second list.'))),
      `${BASE64}Content-Disposition: attachment; filename="list.docx"\n`,
    ),
    part('image/png', base64(Buffer.from('\x89PNG')), `${BASE64}Content-Disposition: attachment; filename="a.png"\n`),
    part('application/pdf', base64(Buffer.from('%PDF-broken')), `${BASE64}Content-Disposition: attachment; filename="b.pdf"\n`),
    part('message/rfc822', inner.toString().replaceAll('--b', '--c').replace('boundary=b', 'boundary=c'), ''),
  )
  const opened = await open(eml, { fileName: 'a.eml' })
  assert.deepEqual([opened.layer?.text, opened.notes], ['See the list.', ['attachments_left']])
  const parts = (await Array.fromAsync(partsOf(opened))).filter((one) => one !== null)
  assert.deepEqual(
    parts.map(({ name, opened: one, refused }) => [
      name,
      one?.layer?.text ?? refused?.code,
      one?.source.visibility,
      one?.source.published,
    ]),
    [
      ['1', 'A list of three.', 'confidential', '2024-05-10'],
      ['2', 'A second list.', 'confidential', '2024-05-10'],
      ['3', 'unreadable_pdf', undefined, undefined],
      ['4', 'The inner letter.', 'confidential', '2024-05-10'],
      ['4/1', 'An inner page of words.', 'confidential', '2024-05-10'],
    ],
  )
})

function nested(depth: number): Buffer {
  let body = `--b${depth}\nContent-Type: text/plain\n\nZyxwvu\n`
  for (let at = depth - 1; at >= 0; at--) body = `--b${at}\nContent-Type: multipart/mixed; boundary=b${at + 1}\n\n${body}`
  return Buffer.from(`${HEADERS}Content-Type: multipart/mixed; boundary=b0\n\n${body}`)
}

test('a letter in a letter, and so on: the one that lies too deep is refused, not the others', async () => {
  let eml = Buffer.from(`${HEADERS}Content-Type: text/plain\n\nThe innermost letter.\n`)
  for (let depth = 0; depth < 6; depth++)
    eml = Buffer.from(
      `${HEADERS}Content-Type: multipart/mixed; boundary=x${depth}\n\n--x${depth}\nContent-Type: text/plain\n\nLetter ${depth}.\n--x${depth}\nContent-Type: message/rfc822\nContent-Disposition: attachment\n\n${eml}\n--x${depth}--\n`,
    )
  const parts = await Array.fromAsync(partsOf(await open(eml, { fileName: 'a.eml' })))
  assert.deepEqual(
    parts.map((one) => one?.opened?.layer?.text ?? one?.refused?.code),
    ['Letter 4.', 'Letter 3.', 'nested_too_deep'],
  )
})

const REFUSED: [string, Uint8Array, string][] = [
  ['parts nested very deep', nested(200), 'nested_too_deep'],
  ['headers without end', Buffer.from(`${HEADERS}X-A: ${'a'.repeat(3_000_000)}\n\nZyxwvu`), 'unreadable_email'],
  [
    'a thousand attachments',
    multipart(
      'mixed',
      ...Array.from({ length: 1_000 }, () => part('text/plain', 'Zyxwvu', 'Content-Disposition: attachment; filename=a.txt\n')),
    ),
    'too_complex',
  ],
  ['a letter without words', Buffer.from(`${HEADERS}\n\n`), 'no_text'],
]
for (const [name, eml, code] of REFUSED)
  test(`refuses ${name}`, async () => {
    await assert.rejects(read(eml), (thrown) => {
      assert.ok(thrown instanceof HabeasError, String(thrown))
      assert.equal(thrown.code, code)
      assert.ok(!thrown.message.includes('Zyxwvu'))
      return true
    })
  })
