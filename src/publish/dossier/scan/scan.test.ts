import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { type Dossier, dossierOf, renderDossier } from '../index.ts'
import { publishedWorld } from '../testing.ts'
import { unzip, zip } from '../zip.ts'
import { dossierStrings, scanDossier } from './index.ts'
import { PdfLexer } from './pdf-lexer.ts'

const world = await publishedWorld()
after(() => world[Symbol.dispose]())
const [event] = world.published.overview.events
assert.ok(event)
const dossier = dossierOf(world.published, { kind: 'event', id: event.id }, 'be')
const [PDF, DOCX] = [await renderDossier(dossier, 'pdf'), await renderDossier(dossier, 'docx')]
const NAME = 'Святлана Рагуля'

const codes = async (bytes: Uint8Array, of: Dossier | null = dossier, forbidden: readonly string[] = [NAME]) =>
  [...new Set((await scanDossier(bytes, forbidden, of)).map(({ code }) => code))].sort()

test('a file as it was made holds nothing else; its links lead where the footnotes say', async () => {
  const links = new Set(dossier.notes.flatMap(({ address }) => address.link ?? []))
  assert.ok(links.size > 1)
  for (const bytes of [PDF, DOCX])
    assert.deepEqual(new Set(dossierStrings(bytes).flatMap(({ kind, text }) => (kind === 'link' ? [text] : []))), links)
  assert.deepEqual(await codes(PDF), [])
  assert.deepEqual(await codes(DOCX), [])
})

test('the letters of the three languages come out of the glyphs of the PDF', () => {
  const shown = dossierStrings(PDF)
    .flatMap(({ kind, text }) => (kind === 'shown' ? [text] : []))
    .join(' ')
  for (const words of ['Сказы і сцвярджэнні', 'Чаго пра чалавека не апублікавана', 'У зносцы', 'ў', '▮'])
    assert.ok(shown.includes(words), words)
})

/** The PDF with one more object before its table of places; readers that trust the table never see it. */
const withObject = (object: string): Uint8Array => {
  const at = Buffer.from(PDF).lastIndexOf('\nxref\n') + 1
  return Buffer.concat([PDF.subarray(0, at), Buffer.from(`9999 0 obj\n${object}\nendobj\n`, 'latin1'), PDF.subarray(at)])
}
const utf16 = (text: string) => `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`
const stream = (bytes: Buffer, filter: string) =>
  `<< /Length ${bytes.length} ${filter}>>\nstream\n${bytes.toString('latin1')}\nendstream`

test('what somebody puts into a PDF is found, wherever it stands', async () => {
  const planted: [Uint8Array, string[]][] = [
    [Buffer.concat([PDF, Buffer.from(`\n% ${NAME}\n`)]), ['forbidden', 'foreign']],
    [withObject(`<< /Title ${utf16(NAME)} >>`), ['forbidden', 'foreign']],
    [withObject(`<< /Alt (${Buffer.from(NAME).toString('latin1')}) >>`), ['forbidden', 'foreign']],
    [withObject(stream(deflateSync(Buffer.from(NAME)), '/Filter /FlateDecode ')), ['forbidden', 'unreadable']],
    [withObject(`<< /A << /URI (https://example.org/${encodeURIComponent(NAME)}) >> >>`), ['forbidden', 'foreign']],
    [withObject('<< /A << /URI (https://example.org/other) >> >>'), ['foreign']],
    [Buffer.concat([PDF, Buffer.from(`\n${Buffer.from(NAME).toString('base64')}`)]), ['forbidden', 'foreign']],
    [Buffer.concat([PDF, Buffer.from('\nother words')]), ['foreign']],
  ]
  for (const [bytes, expected] of planted) assert.deepEqual(await codes(bytes), expected)
})

test('a PDF that cannot be read to the end is refused, not passed', async () => {
  const refused = [
    withObject(stream(Buffer.from('00'), '/Filter /ASCIIHexDecode ')),
    withObject(stream(Buffer.from('00'), '/Type /ObjStm ')),
    withObject(stream(Buffer.from('00'), '/Type /EmbeddedFile ')),
    withObject('<< /Length 5 >>\nstream\n0123456789\nendstream'),
    Buffer.from('%PDF-1.7\n'),
    Buffer.from('words'),
    Buffer.from(PDF).fill(32, PDF.length - 200),
  ]
  for (const bytes of refused) await assert.rejects(codes(bytes), RangeError)
})

const withPart = (name: string, change: (xml: string) => string): Uint8Array => {
  const parts = unzip(DOCX)
  parts.set(name, Buffer.from(change(Buffer.from(parts.get(name) ?? []).toString('utf8'))))
  return zip(parts)
}

test('what somebody puts into a DOCX is found, in every part', async () => {
  const planted: [Uint8Array, string[]][] = [
    [withPart('word/document.xml', (xml) => xml.replace('<w:t', `<w:t>${NAME}</w:t><w:t`)), ['forbidden', 'foreign']],
    [
      withPart('word/document.xml', (xml) => xml.replace('<w:t', '<w:t>Святлана</w:t><w:t>Ра</w:t><w:t>гуля</w:t><w:t')),
      ['forbidden', 'foreign'],
    ],
    [withPart('word/document.xml', (xml) => xml.replace('<w:body>', `<w:body><!-- ${NAME} -->`)), ['forbidden', 'foreign']],
    [withPart('word/footnotes.xml', (xml) => xml.replace('<w:p>', `<w:p w:descr="${NAME}">`)), ['forbidden', 'foreign']],
    [
      withPart('docProps/core.xml', (xml) =>
        xml.replace('</cp:coreProperties>', `<dc:subject>${NAME}</dc:subject></cp:coreProperties>`),
      ),
      ['forbidden', 'foreign'],
    ],
    [
      withPart('word/_rels/document.xml.rels', (xml) =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="link9" Type="x" Target="https://example.org/other" TargetMode="External"/></Relationships>',
        ),
      ),
      ['foreign'],
    ],
    [withPart('word/media/image1.png', () => NAME), ['forbidden', 'foreign', 'unreadable']],
    [withPart(`word/${NAME}.xml`, () => '<a/>'), ['forbidden', 'foreign']],
    [withPart('word/document.xml', (xml) => xml.replace('<w:t', '<w:t>Нехта іншы</w:t><w:t')), ['foreign']],
  ]
  for (const [bytes, expected] of planted) assert.deepEqual(await codes(bytes), expected)
})

test('a forbidden string is found in other cases, accents and breaks', async () => {
  const [word] = dossier.title.split(':')
  assert.ok(word)
  for (const form of [word, word.toUpperCase(), [...word].join(' '), word.replace('В', 'В\u0301'), 'Пазнака Сцвярджэнні'])
    for (const bytes of [PDF, DOCX]) assert.deepEqual(await codes(bytes, null, [form]), ['forbidden'], form)
})

test('values of PDF are read as the standard writes them', () => {
  const bytes = (text: string) => {
    const value = new PdfLexer(text).next()
    return value?.kind === 'string' ? value.bytes.toString('latin1') : null
  }
  const table: [string, string][] = [
    ['(abc)', 'abc'],
    ['(a(b)c)', 'a(b)c'],
    ['(\\(\\)\\\\)', '()\\'],
    ['(\\101\\7x)', 'A\x07x'],
    ['(a\\\nb)', 'ab'],
    ['<41 4>', 'A@'],
    ['  % words\n(x)', 'x'],
  ]
  for (const [text, expected] of table) assert.equal(bytes(text), expected)
  const value = new PdfLexer('<< /A#20b [1 -2.5 3 0 R true] /C << >> >>').next()
  assert.equal(value?.kind, 'dictionary')
  assert.deepEqual(value?.kind === 'dictionary' ? [...value.entries.keys()] : [], ['A b', 'C'])
  for (const text of ['(abc', '<41', '[1', '<< 1 2 >>']) assert.throws(() => new PdfLexer(text).next(), RangeError)
})

test('a container gives back what was put into it, the same bytes each time', () => {
  const part = fc.tuple(fc.string({ minLength: 1, maxLength: 20 }), fc.uint8Array({ maxLength: 300 }))
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (list) => {
      const parts = new Map(list)
      const bytes = zip(parts)
      assert.deepEqual(
        [...unzip(bytes)].map(([name, data]) => [name, [...data]]),
        [...parts].map(([name, data]) => [name, [...data]]),
      )
      assert.deepEqual(zip(parts), bytes)
    }),
    { numRuns: 40 },
  )
})
