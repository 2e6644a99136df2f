import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HabeasError } from '#core/errors.ts'
import { bombed, makeDocx, paragraph } from '../docx.fixture.ts'
import { preserve } from '../index.ts'
import { LIMITS } from '../limits.ts'
import { packed } from '../zip.ts'
import { sheetOf } from './index.ts'
import { makeXlsx, sheetXml, words, xlsxFiles } from './xlsx.fixture.ts'

const GOOD = makeXlsx(
  [
    [
      'Жанчыны',
      sheetXml(
        `<row r="1">${words('A1', 'Name')}<c r="B1" t="s"><v>0</v></c>${words('C1', 'Term')}</row>` +
          `<row r="2">${words('A2', ' Krot\nAlena ')}<c r="B2" s="2"><v>29221</v></c><c r="C2"><f>2+3.50</f><v>5.50</v></c></row>` +
          `<row r="5">${words('A5', '=HYPERLINK(1)')}<c r="B5" s="1"><v>0.5</v></c><c r="C5" t="e"><v>#N/A</v></c><c r="D5" t="b"><v>1</v></c></row>`,
      ),
    ],
    ['Empty', sheetXml('')],
    [
      'Men &amp; boys',
      sheetXml(`<row r="3">${words('B3', 'Busel Ihar')}<c r="C3" t="str"><f>A1&amp;B1</f><v>stored</v></c></row>`),
    ],
  ],
  ['Born'],
)

test('every sheet is a table, its rows numbered as in the file, in a layer of lines with tabs', async () => {
  const { source, layer } = await preserve(GOOD, { fileName: 'a.xlsx' })
  assert.equal(source.mediaType, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  assert.equal(
    layer.text,
    '\fЖанчыны\nName\tBorn\tTerm\nKrot Alena\t1980-01-01\t5.50\n\n\n=HYPERLINK(1)\t12:00\t\tTRUE\n\fEmpty\n\fMen & boys\n\n\n\tBusel Ihar\tstored',
  )
  const { kind, text, tables, unreadable } = sheetOf(layer)
  assert.deepEqual([kind, text, unreadable], ['xlsx', layer.text, []])
  assert.deepEqual(
    tables.map(({ title, rows }) => [title, rows.map(({ number, cells }) => [number, ...cells.map((cell) => cell.text)])]),
    [
      [
        'Жанчыны',
        [
          [1, 'Name', 'Born', 'Term'],
          [2, 'Krot Alena', '1980-01-01', '5.50'],
          [5, '=HYPERLINK(1)', '12:00', '', 'TRUE'],
        ],
      ],
      ['Men & boys', [[3, '', 'Busel Ihar', 'stored']]],
    ],
  )
  for (const { rows } of tables)
    for (const { cells } of rows) for (const cell of cells) assert.equal(layer.text.slice(cell.start, cell.end), cell.text)
})

const one = (rows: string) => makeXlsx([['Zyxwvu', sheetXml(rows)]])
const without = (name: string) => {
  const files = xlsxFiles([['Zyxwvu', sheetXml(words('A1', 'a'))]])
  files.delete(name)
  return packed(files)
}
const bomb = bombed(
  'xl/worksheets/a.xml',
  LIMITS.xlsxXmlBytes + 1,
  { size: 10 },
  xlsxFiles([['Zyxwvu', sheetXml(words('A1', 'a'))]]),
)
const REFUSED: [name: string, bytes: Uint8Array, code: string][] = [
  ['the first half of a file', GOOD.subarray(0, GOOD.length / 2), 'unreadable_xlsx'],
  ['a workbook without its sheet', without('xl/worksheets/sheet0.xml'), 'unreadable_xlsx'],
  ['a binary workbook', without('xl/workbook.xml'), 'no_reader'],
  ['XML that ends too soon', one('<row r="1"><c r="A1"><v>Zyxwvu'), 'unreadable_xlsx'],
  ['a cell far out', one(`<row r="1048576">${words('XFD1048576', 'Zyxwvu')}</row>`), 'too_many_rows'],
  ['a row beyond the last', one('<row r="9999999"></row>'), 'unreadable_xlsx'],
  ['a row of a number that is none', one('<row r="1e9"></row>'), 'unreadable_xlsx'],
  ['a column beyond the last', one(`<row r="1">${words('ZZZ1', 'Zyxwvu')}</row>`), 'unreadable_xlsx'],
  ['rows in disorder', one(`<row r="2">${words('A2', 'Zyxwvu')}</row><row r="1">${words('A1', 'b')}</row>`), 'unreadable_xlsx'],
  ['a shared string that is not there', one('<row r="1"><c r="A1" t="s"><v>7</v></c></row>'), 'unreadable_xlsx'],
  ['no words', one(''), 'no_text'],
  ['201 sheets', makeXlsx(Array.from({ length: 201 }, (_, at) => [`s${at}`, sheetXml('')])), 'too_complex'],
  ['a bomb', bomb, 'unpacks_too_large'],
]
for (const [name, bytes, code] of REFUSED)
  test(`refuses ${name}`, async () => {
    await assert.rejects(preserve(bytes, { fileName: 'a.xlsx' }), (thrown) => {
      assert.ok(thrown instanceof HabeasError, String(thrown))
      assert.equal(thrown.code, code)
      assert.ok(!thrown.message.includes('Zyxwvu'))
      return true
    })
  })

test('a document that holds a workbook is a document', async () => {
  const files = makeDocx(paragraph('She came home.'))
  assert.match((await preserve(files, { fileName: 'a.xlsx' })).layer.reader, /^docx@/)
})
