import assert from 'node:assert/strict'
import { test } from 'node:test'
import { csvCell, csvOf } from './csv.ts'

const CELLS: [text: string, cell: string][] = [
  ['Alena Krot', 'Alena Krot'],
  ['', ''],
  ['Krot, Alena', '"Krot, Alena"'],
  ['the "Lis" club', '"the ""Lis"" club"'],
  ['two\nlines', '"two\nlines"'],
  [' a space', '" a space"'],
  ['=1+1', `"'=1+1"`],
  ['+375', `"'+375"`],
  ['-5', `"'-5"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['\t=1', `"'\t=1"`],
  ['\r=1', `"'\r=1"`],
  ['  =1', `"'  =1"`],
  ['＝1', `"'＝1"`],
  ['=a,"b"', `"'=a,""b"""`],
  ['a=1', 'a=1'],
]
for (const [text, cell] of CELLS) test(`the cell ${JSON.stringify(text)}`, () => assert.equal(csvCell(text), cell))

test('rows end with CRLF', () => {
  assert.equal(
    csvOf([
      ['a', 'b'],
      ['c', ''],
    ]),
    'a,b\r\nc,\r\n',
  )
  assert.equal(csvOf([]), '')
})
