import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { beginTestFolder } from '#platform/testing.ts'
import { bombed, makeDocx, paragraph } from '#preserve/docx.fixture.ts'
import { column, makePdf } from '#preserve/pdf.fixture.ts'
import { type IngestLine, ingest } from './ingest.ts'
import { openStores } from './stores.ts'

const WORDS = 'Zyxwvu came home on Friday with two others.'
const pdf = makePdf([column([WORDS])])
const docx = makeDocx(paragraph(WORDS))
const message = `{"id":1,"type":"message","date_unixtime":"1714742400","text":[${'{"type":"bold","text":"a"},'.repeat(200_000)}"a"]}`
const chat = (messages: string) => `{"name":"Zyxwvu","type":"public_channel","id":1,"messages":[${messages}]}`
const letter = 'From: a@post.example\nTo: b@post.example\nSubject: Zyxwvu\n'

/** Every way in which a file may be bad that somebody thought of, one good file between them, and what is said of each. */
const FILES: [string, string | Uint8Array, (string | null)[]][] = [
  ['bomb.docx', bombed('word/bomb.xml', 60 * 1024 * 1024, { size: 9 }), ['unpacks_too_large']],
  ['cut.docx', docx.subarray(0, docx.length - 40), ['unreadable_docx']],
  [
    'cut.eml',
    `${letter}Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\nJVBERi0x`,
    [null, 'unreadable_pdf'],
  ],
  ['cut.json', chat(message).slice(0, -9), ['unreadable_export']],
  ['cut.pdf', pdf.subarray(0, 300), ['unreadable_pdf']],
  [
    'deep.eml',
    letter + Array.from({ length: 99 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`).join(''),
    ['nested_too_deep'],
  ],
  ['deep.html', '<div>'.repeat(100_000), ['nested_too_deep']],
  ['deep.json', `{"name":"a","type":"public_channel","id":1,"messages":[{"text":${'['.repeat(1_000_000)}`, ['nested_too_deep']],
  [
    'entities.json',
    chat(`${message},{"id":2,"type":"message","date_unixtime":"1714742400","text":"Two came home."}`),
    [null, 'unreadable_message', null],
  ],
  ['good.txt', 'Two people came home on Friday.', [null]],
  ['loop.pdf', Buffer.from(pdf.toString('latin1').replace('/Kids [6 0 R]', '/Kids [2 0 R]'), 'latin1'), ['unreadable_pdf']],
  ['polyglot.pdf', Buffer.concat([pdf, docx]), [null]],
  ['wrong.txt', Buffer.concat([Buffer.from('Хто вярнуўся дадому. '.repeat(20)), Uint8Array.of(0xff, 0xfe)]), ['undecodable']],
]

test('each hostile file ends in an error for that file only, and no error holds words of a document', async () => {
  const place = mkdtempSync(join(tmpdir(), 'habeas-hostile-'))
  try {
    const documents = join(place, 'documents')
    mkdirSync(documents)
    for (const [name, bytes] of FILES) writeFileSync(join(documents, name), bytes)
    const config = { data: await beginTestFolder(join(place, 'data')), databaseUrl: null } as const
    await using stores = await openStores(config, { begin: 'own' })
    const lines = await Array.fromAsync(ingest(stores, [documents]))
    const said = (name: string) =>
      lines.filter(({ path }) => path.endsWith(`/${name}`)).map(({ error }: IngestLine) => error?.code ?? null)
    assert.deepEqual(
      FILES.map(([name]) => [name, said(name)]),
      FILES.map(([name, , codes]) => [name, codes]),
    )
    for (const { error } of lines) assert.ok(!error?.message.includes('Zyxwvu'))
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
})
