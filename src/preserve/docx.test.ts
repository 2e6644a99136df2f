import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HabeasError } from '#core/errors.ts'
import { bombed, item, makeDocx, paragraph } from './docx.fixture.ts'
import { preserve } from './index.ts'
import { packed } from './zip.ts'

const read = (docx: Buffer) => preserve(docx, { fileName: 'list.docx' })

const TABLE = `<w:tbl>${[
  ['Імя', 'Тэрмін'],
  ['Антон Брэжка', '5 гадоў'],
]
  .map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`)
  .join('')}</w:tbl>`

test('paragraphs, a list, a table, a note, a raised digit; title and date as the package has them', async () => {
  const body = [
    paragraph('Вызваленыя ў траўні', '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>'),
    `<w:p><w:r><w:t xml:space="preserve">У пятніцу выйшлі </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>трое</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t xml:space="preserve"> паводле арт. 361</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r><w:r><w:t>.</w:t></w:r></w:p>`,
    item('Брэжка, цясляр'),
    item('двое без імёнаў'),
    TABLE,
    '<w:p><w:r><w:drawing><a:blip r:link="i"/></w:drawing></w:r></w:p>',
  ].join('')
  const { layer, source, notes } = await read(
    makeDocx(body, '<dc:title>Спіс &amp; тэрміны</dc:title><dcterms:created>2024-05-10T21:30:00Z</dcterms:created>'),
  )
  assert.equal(
    layer.text,
    [
      'Вызваленыя ў траўні',
      'У пятніцу выйшлі трое паводле арт. 361¹.',
      '• Брэжка, цясляр',
      '• двое без імёнаў',
      'Імя\tТэрмін',
      'Антон Брэжка\t5 гадоў',
      '• Said to the court.',
    ].join('\n\n'),
  )
  assert.deepEqual([source.title, source.published, layer.reader, notes], ['Спіс & тэрміны', '2024-05-10', 'docx@1', []])
})

const MB = 1024 * 1024
const GOOD = makeDocx(paragraph('Zyxwvu came home.'))
const locked = Buffer.from(GOOD)
locked.writeUInt16LE(1, locked.indexOf('PK\x01\x02', 0, 'latin1') + 8)

const REFUSED: [string, Buffer, string][] = [
  ['a bomb that says so', bombed('word/media.bin', 150 * MB), 'unpacks_too_large'],
  ['a bomb in the words that says it is small', bombed('word/bomb.xml', 60 * MB, { size: 10 }), 'unpacks_too_large'],
  ['sixty thousand entries', bombed('word/a.xml', 10, { count: 60_000 }), 'unpacks_too_large'],
  ['a directory with fewer entries than it counts', bombed('word/a.xml', 10, { count: 100 }), 'unreadable_docx'],
  ['a locked entry', locked, 'encrypted'],
  ['the first half of a file', GOOD.subarray(0, GOOD.length / 2), 'unreadable_docx'],
  ['a ZIP of something else', packed(new Map([['a.txt', Buffer.from('Zyxwvu')]])), 'no_reader'],
  ['XML that ends too soon', makeDocx('<w:p><w:r><w:t>Zyxwvu'), 'unreadable_docx'],
  [
    'XML nested very deep',
    makeDocx('<w:sdt><w:sdtContent>'.repeat(20_000) + paragraph('Zyxwvu') + '</w:sdtContent></w:sdt>'.repeat(20_000)),
    'too_complex',
  ],
  ['more paragraphs than a page may have tags', makeDocx(paragraph('Zyxwvu').repeat(200_001)), 'too_complex'],
  ['no words', makeDocx('<w:p/>'), 'no_text'],
]
for (const [name, docx, code] of REFUSED)
  test(`refuses ${name}`, async () => {
    await assert.rejects(read(docx), (thrown) => {
      assert.ok(thrown instanceof HabeasError, String(thrown))
      assert.equal(thrown.code, code)
      assert.ok(!thrown.message.includes('Zyxwvu'))
      return true
    })
  })

test('entities that would expand are not', async () => {
  const docx = makeDocx(paragraph('Zyxwvu &b; came home.'))
  const text = await read(docx).then(
    ({ layer }) => layer.text,
    (thrown: unknown) => (thrown instanceof HabeasError ? '' : String(thrown)),
  )
  assert.ok(text.length < 100)
})
