import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { csvOf } from '#core/csv.ts'
import { open } from '../open.ts'
import type { Hints } from '../reader.ts'
import { gridOf, gridTables } from './grid.ts'
import { sheetOf } from './index.ts'

const HINTS: Hints = { list: true }

/** The tables of a file that is a list: kind, then title and words of each row with its number. */
async function read(file: string | Uint8Array, hints: Hints = {}) {
  const { layer } = await open(Buffer.from(file), { ...HINTS, ...hints })
  assert.ok(layer !== null)
  const { kind, text, tables } = sheetOf(layer)
  assert.equal(text, layer.text)
  for (const { rows } of tables)
    for (const { cells, start, end } of rows)
      for (const cell of cells) {
        assert.equal(text.slice(cell.start, cell.end), cell.raw ?? cell.text)
        assert.ok(start <= cell.start && cell.end <= end, JSON.stringify([start, cell, end]))
      }
  return {
    kind,
    tables: tables.map(({ title, rows }) => [
      title,
      ...rows.map(({ number, cells }) => [number, ...cells.map((cell) => cell.text)]),
    ]),
  }
}

const TABLE = `<html lang="be"><head><title>Спіс</title></head><body><nav><a href="/">Галоўная</a></nav><p>Каго судзілі ў траўні.</p>
<table><caption>Брэст</caption><thead><tr><th>Імя</th><th>Артыкул</th><th>Горад</th></tr></thead>
<tr><td>Крот<br>Алена</td><td rowspan="2">342</td><td>Брэст<span style="display: none">zz</span></td></tr><tr><td>Бусел Ігар</td><td>Пінск</td></tr>
<tr><td colspan="3">Пазней</td></tr><tr><td>Ліс Вольга</td><td colspan="2">невядома</td></tr></table>
<table><tr><td>Галоўная</td></tr></table><table><tr><td><table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td></td></tr></table></td><td>x</td></tr><tr><td>y</td><td>z</td></tr></table></body></html>`

test('the tables of a page, their long cells in each row, without what is hidden or only layout', async () => {
  assert.deepEqual(await read(TABLE), {
    kind: 'html',
    tables: [
      [
        'Брэст',
        [1, 'Імя', 'Артыкул', 'Горад'],
        [2, 'Крот Алена', '342', 'Брэст'],
        [3, 'Бусел Ігар', '342', 'Пінск'],
        [4, 'Пазней'],
        [5, 'Ліс Вольга', 'невядома', 'невядома'],
      ],
      [null, [1, 'a', 'b'], [2, 'c']],
    ],
  })
})

test('a page that is no list keeps its layer; a page with a list in its text is read as a list', async () => {
  const { layer } = await open(Buffer.from(TABLE))
  assert.equal(layer?.reader, 'html@2')
  assert.deepEqual(
    await read('<html><body><h2>Свабодныя</h2><ul><li>Крот Алена, 1980</li><li>Бусел Ігар, 1975</li></ul></body></html>'),
    {
      kind: 'list',
      tables: [['Свабодныя', [1, 'Крот Алена', '1980'], [2, 'Бусел Ігар', '1975']]],
    },
  )
})

test('an export: a row for each message, a table for a list in one', async () => {
  const message = (id: number, text: unknown) => ({
    id,
    type: 'message',
    date: `2025-12-${10 + id}T23:30:00`,
    date_unixtime: '1765000000',
    text,
  })
  const file = JSON.stringify({
    name: 'Nest',
    type: 'public_channel',
    id: 7,
    messages: [
      message(1, 'Крот Алена\n1980 г.н.\nБрэст'),
      { id: 2, type: 'service', date: '2025-12-12T00:00:00', text: 'Zyxwvu' },
      message(3, ['Вызваленыя:\n1. ', { type: 'bold', text: 'Бусел Ігар' }, ', 1975\n2. Ліс Вольга']),
    ],
  })
  assert.deepEqual(await read(file), {
    kind: 'telegram',
    tables: [
      ['Nest · 3 · 2025-12-13', [1, 'Бусел Ігар', '1975'], [2, 'Ліс Вольга']],
      ['Nest', [1, '1', '2025-12-11', 'Крот Алена', '1980 г.н.', 'Брэст']],
    ],
  })
})

const LISTS: [name: string, text: string, tables: unknown[]][] = [
  [
    'numbers under headings',
    'Свабодныя:\n\n1. Крот Алена, 1974 г.н., 5 гадоў\n2. Бусел Ігар (1980) — Брэст\n\nГродна\n3. Ліс Вольга',
    [
      ['Свабодныя:', [1, 'Крот Алена', '1974 г.н.', '5 гадоў'], [2, 'Бусел Ігар', '1980', 'Брэст']],
      ['Гродна', [3, 'Ліс Вольга']],
    ],
  ],
  [
    'items over several lines',
    '1) Krot Alena\nborn 1974\n\n2) Busel Ihar\nborn 1980',
    [[null, [1, 'Krot Alena', 'born 1974'], [2, 'Busel Ihar', 'born 1980']]],
  ],
  [
    'numbers within a line',
    'Затрыманы: 1) Крот Алена, 1974; 2) Бусел Ігар.',
    [[null, [1, 'Крот Алена', '1974'], [2, 'Бусел Ігар.']]],
  ],
  [
    'a list that begins anew',
    '1. Крот Алена\n2. Бусел Ігар\n1. Ліс Вольга',
    [
      [null, [1, 'Крот Алена'], [2, 'Бусел Ігар']],
      [null, [1, 'Ліс Вольга']],
    ],
  ],
  ['bullets', '• Крот Алена, 5 гадоў\n• Бусел Ігар', [[null, [1, 'Крот Алена', '5 гадоў'], [2, 'Бусел Ігар']]]],
  ['keys and little pictures', '1️⃣ Крот Алена\n2️⃣ Бусел Ігар', [[null, [1, 'Крот Алена'], [2, 'Бусел Ігар']]]],
  ['one name a line', 'Спіс:\nКрот Алена\n\nІван (Янка) Бусел', [['Спіс:', [1, 'Крот Алена'], [2, 'Іван (Янка) Бусел']]]],
  [
    'a date that looks like a number',
    '1. Крот Алена, затрымана 13. Суд быў 14. Яе вызвалілі\n2. Бусел Ігар',
    [[null, [1, 'Крот Алена', 'затрымана 13. Суд быў 14. Яе вызвалілі'], [2, 'Бусел Ігар']]],
  ],
  [
    'a table as documents write it',
    'Спіс\n\nІмя\tГод\n\nКрот Алена\t1974\n\n1.\t\n',
    [['Спіс', [1, 'Імя', 'Год'], [2, 'Крот Алена', '1974']]],
  ],
  [
    'prose',
    `${'Слова за словам ішлі людзі па вуліцы. '.repeat(8)}\n${'Ніхто не ведаў чаму, але ўсе ішлі разам. '.repeat(8)}`,
    [],
  ],
]
for (const [name, text, tables] of LISTS)
  test(`a text with ${name}`, async () => {
    const sheet = await read(text, { fileName: 'a.txt' })
    assert.deepEqual(sheet, { kind: 'list', tables })
  })

test('encodings: the rows are the same, and the layer is the text of the file', async () => {
  const text = 'Імя;Год\nКрот Алена;1974\nБусел Ігар;1980\nЛіс Вольга;1991\n'
  const expected = {
    kind: 'csv',
    tables: [[null, [1, 'Імя', 'Год'], [2, 'Крот Алена', '1974'], [3, 'Бусел Ігар', '1980'], [4, 'Ліс Вольга', '1991']]],
  }
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le')
  const windows = Buffer.from([...text].map((sign) => byteOf('windows-1251', sign)))
  for (const bytes of [Buffer.from(text), Buffer.from(`\ufeff${text}`), utf16, Buffer.from(utf16).swap16(), windows])
    assert.deepEqual(await read(bytes, { fileName: 'a.csv' }), expected)
  const russian = text.replaceAll('і', 'и').replaceAll('І', 'И')
  for (const charset of ['koi8-r', 'ibm866', 'iso-8859-5'])
    assert.equal(
      (
        await read(Buffer.from([...russian].map((sign) => byteOf(charset, sign))), {
          fileName: 'a.csv',
          mediaType: `text/csv; charset=${charset}`,
        })
      ).tables[0]?.length,
      5,
    )
  assert.deepEqual(await read(text, { fileName: 'a.txt' }), expected)
})

test('the encoding changes nothing', async () => {
  const letters = fc.string({ unit: fc.constantFrom(...'абвгўіКЛМ ",;'), minLength: 1, maxLength: 8 })
  const encodings: ((text: string) => Uint8Array)[] = [
    (text) => Buffer.from(text),
    (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
    (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
    (text) => Buffer.from([...text].map((sign) => byteOf('windows-1251', sign))),
  ]
  const mediaType = 'text/csv; charset=windows-1251'
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(letters, letters), { minLength: 1, maxLength: 5 }), fc.nat(3), async (rows, at) => {
      const text = csvOf([['Імя', 'Месца'], ...rows])
      assert.deepEqual(await read(encodings[at]?.(text) ?? '', { mediaType }), await read(text, { mediaType }))
    }),
  )
})

/** The byte of a letter in an encoding of single bytes. */
function byteOf(charset: string, sign: string): number {
  const decoder = new TextDecoder(charset)
  const byte = Array.from({ length: 256 }, (_, at) => at).find((at) => decoder.decode(Uint8Array.of(at)) === sign)
  assert.ok(byte !== undefined, sign)
  return byte
}

test('what is drawn as a grid is read back, where it says', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'Б', ' ', '\t', '\n', '\f', '\u00a0', '🕊', '=', '"'), maxLength: 5 })
  const table = fc.record({ title: fc.option(cell), rows: fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 5 }) })
  fc.assert(
    fc.property(fc.array(table, { maxLength: 4 }), (tables) => {
      const text = gridOf(tables)
      const squeezed = (one: string) => one.replace(/[ \t\n\f]+/g, ' ').trim()
      const expected = tables.map(({ title, rows }) => ({
        title: squeezed(title ?? '') || null,
        rows: rows.flatMap((row, at) => {
          const all = row.map(squeezed)
          const last = all.findLastIndex((one) => one !== '')
          return last < 0 ? [] : [[at + 1, ...all.slice(0, last + 1)]]
        }),
      }))
      const { tables: seen } = gridTables(text)
      for (const { rows } of seen)
        for (const { cells } of rows) for (const one of cells) assert.equal(text.slice(one.start, one.end), one.text)
      assert.deepEqual(
        seen.map(({ title, rows }) => ({
          title,
          rows: rows.map(({ number, cells }) => [number, ...cells.map((one) => one.text)]),
        })),
        expected.filter(({ rows }) => rows.length > 0),
      )
    }),
  )
})

test('any text gives rows that stand where they say', () => {
  const unit = fc.constantFrom(
    '1. ',
    '2) ',
    '• ',
    'Крот',
    ' Алена',
    ', ',
    '; ',
    '\n',
    '\n\n',
    '\t',
    ' — ',
    '(1974)',
    ': ',
    '3',
    '"',
    '\f',
  )
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 30 }), fc.constantFrom('text@1', 'csv@1', 'html@2', 'xlsx@1'), (some, reader) => {
      const text = some.join('')
      for (const { rows } of sheetOf({ text, reader }).tables)
        for (const { cells, start, end } of rows)
          for (const cell of cells) {
            assert.equal(text.slice(cell.start, cell.end), cell.raw ?? cell.text)
            assert.ok(start <= cell.start && cell.end <= end)
          }
    }),
    { numRuns: 1_000 },
  )
})
