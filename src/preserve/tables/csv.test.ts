import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { csvOf } from '#core/csv.ts'
import { HabeasError } from '#core/errors.ts'
import type { Cell } from '#core/sheet.ts'
import { LIMITS } from '../limits.ts'
import { csvTables, guessDelimiter } from './csv.ts'

const wordsOf = (text: string) =>
  csvTables(text).tables.flatMap(({ rows }) => rows.map(({ cells }) => cells.map((cell) => cell.text)))

/** Every cell and row stands where it says. */
function holds(text: string): void {
  for (const { rows } of csvTables(text).tables)
    for (const row of rows)
      for (const cell of row.cells) {
        assert.equal(text.slice(cell.start, cell.end), cell.raw ?? cell.text)
        assert.ok(cell.start >= row.start && cell.end <= row.end)
      }
}

const READ: [name: string, text: string, rows: string[][]][] = [
  [
    'commas',
    'Name,Born\nAlena Krot,1980\n',
    [
      ['Name', 'Born'],
      ['Alena Krot', '1980'],
    ],
  ],
  [
    'semicolons with commas in the cells',
    'Імя;Артыкул\nКрот, Алена;361, 342\n',
    [
      ['Імя', 'Артыкул'],
      ['Крот, Алена', '361, 342'],
    ],
  ],
  [
    'tabs',
    'Имя\tГод\nКрот Алена\t1980',
    [
      ['Имя', 'Год'],
      ['Крот Алена', '1980'],
    ],
  ],
  [
    'bars with spaces',
    'a | b\nc | d\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['one column', 'Krot Alena\nBusel Ihar\n', [['Krot Alena'], ['Busel Ihar']]],
  [
    'one column with a comma here and there',
    'Krot Alena\nBusel Ihar, a poet\nLis Volha\n',
    [['Krot Alena'], ['Busel Ihar, a poet'], ['Lis Volha']],
  ],
  [
    'quotes',
    'a,"b, c"\nd,"e\nf"\n',
    [
      ['a', 'b, c'],
      ['d', 'e\nf'],
    ],
  ],
  [
    'doubled quotes',
    'a,"the ""Lis"" club"\nb,""""\n',
    [
      ['a', 'the "Lis" club'],
      ['b', '"'],
    ],
  ],
  [
    'quotes within a word',
    'a,the "Lis" club\nb,c\n',
    [
      ['a', 'the "Lis" club'],
      ['b', 'c'],
    ],
  ],
  [
    'a quoted word in front',
    'a,"Lis" club\nb,c\nd,e\n',
    [
      ['a', '"Lis" club'],
      ['b', 'c'],
      ['d', 'e'],
    ],
  ],
  [
    'spaces around quotes',
    'a, "b" ,c\nd,e,f\n',
    [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ],
  ],
  [
    'old line ends',
    'a,b\rc,d\r',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['rows of any length', 'a,b,c\nd\ne,f\ng,h,i\n', [['a', 'b', 'c'], ['d'], ['e', 'f'], ['g', 'h', 'i']]],
  [
    'what Excel says of its delimiter',
    'sep=;\na;b,c\nd;e,f\n',
    [
      ['a', 'b,c'],
      ['d', 'e,f'],
    ],
  ],
  [
    'decimal commas',
    '1,5;2,5\n3,5;4,5\n',
    [
      ['1,5', '2,5'],
      ['3,5', '4,5'],
    ],
  ],
  [
    'formulas as text',
    'a,=1+1\nb,@SUM(A1)\n',
    [
      ['a', '=1+1'],
      ['b', '@SUM(A1)'],
    ],
  ],
  ['no rows', '\n,,\n\n', []],
]
for (const [name, text, rows] of READ)
  test(`reads ${name}`, () => {
    assert.deepEqual(wordsOf(text), rows)
    assert.deepEqual(csvTables(text).unreadable, [])
    holds(text)
  })

test('rows are numbered as in the file, empty ones and those that cannot be read counted', () => {
  const { tables, unreadable } = csvTables('a,b\n\nc,d\n"e,f\ng,h\n"i"j,k,l\nm,n\n')
  assert.deepEqual(
    tables[0]?.rows.map(({ number, start, end }) => [number, start, end]),
    [
      [1, 0, 3],
      [3, 5, 8],
      [5, 14, 17],
      [7, 27, 30],
    ],
  )
  assert.deepEqual(
    unreadable.map(({ row, code }) => [row, code]),
    [
      [4, 'broken_quotes'],
      [6, 'broken_quotes'],
    ],
  )
  assert.equal(csvTables('sep=;\na;b').tables[0]?.rows[0]?.number, 2)
})

test('rows beyond the limits are told of; a cell beyond them is empty and says so', () => {
  const long = `a,b\nc,${'x'.repeat(LIMITS.cellUnits + 1)}\nd,e\n${'f,'.repeat(LIMITS.listColumns)}g\nh,i\n`
  const { tables, unreadable } = csvTables(long)
  assert.deepEqual(
    tables[0]?.rows.map(({ number }) => number),
    [1, 2, 3, 5],
  )
  assert.deepEqual(tables[0]?.rows[1]?.cells, [
    { text: 'c', start: 4, end: 5 },
    { text: '', start: 6, end: 6, long: true },
  ])
  assert.deepEqual(
    csvTables(`"${'x'.repeat(LIMITS.cellUnits + 1)}";b\n`).tables[0]?.rows[0]?.cells.map(({ text, long }) => [text, long]),
    [
      ['', true],
      ['b', undefined],
    ],
  )
  assert.deepEqual(
    unreadable.map(({ row, code }) => [row, code]),
    [[4, 'too_many_cells']],
  )
  for (const text of ['a\n'.repeat(LIMITS.listRows + 1), `${'a,'.repeat(400)}\n`.repeat(LIMITS.listCells / 400)])
    assert.throws(
      () => csvTables(text),
      (thrown) => thrown instanceof HabeasError && thrown.code === 'too_many_rows',
    )
})

const DELIMITERS = [',', ';', '\t', '|']
const word = fc.string({
  unit: fc.constantFrom('a', 'Б', 'ў', ' ', '"', ',', ';', '|', '.', '\n', '\u00a0', '🕊', "'", '='),
  maxLength: 6,
})
const table = fc.array(fc.array(word, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 })

test('what is written quoted is read back, with any delimiter and line end, where it says', () => {
  fc.assert(
    fc.property(table, fc.constantFrom(...DELIMITERS), fc.constantFrom('\n', '\r\n', '\r'), (rows, delimiter, end) => {
      const width = Math.max(...rows.map((row) => row.length))
      const full = rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')])
      // A first row of plain words, as a header is, so that there is one delimiter to be guessed.
      const all = [Array<string>(width).fill('head'), ...full]
      const text = all.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(delimiter)).join(end)
      assert.equal(guessDelimiter(text)?.delimiter, delimiter)
      holds(text)
      const expected = all.map((row) => row.map((one) => one.trim())).filter((row) => row.some((one) => one !== ''))
      assert.deepEqual(wordsOf(text), expected)
    }),
  )
})

test('an established parser reads the same', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const text = csvOf([['head', 'head'], ...rows])
      const theirs: string[][] = parse(text, { relax_column_count: true, trim: true, skip_records_with_empty_values: false })
      const seen = theirs.map((row) => row.map((one) => one.trim())).filter((row) => row.some((one) => one !== ''))
      if (guessDelimiter(text)?.delimiter === ',') assert.deepEqual(wordsOf(text), seen)
    }),
  )
})

test('any text gives rows that stand where they say, and none is lost silently', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', ' ', '\t'), maxLength: 60 }), (text) => {
      holds(text)
      const { tables, unreadable } = csvTables(text)
      const kept: Cell[] = tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
      if (text.includes('a')) assert.ok(kept.length + unreadable.length > 0)
    }),
    { numRuns: 1_000 },
  )
})
