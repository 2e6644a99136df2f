import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HabeasError } from '#core/errors.ts'
import { preserve } from './index.ts'
import { column, makePdf } from './pdf.fixture.ts'

const read = (pdf: Buffer) => preserve(pdf, { fileName: 'report.pdf' })
const HEAD = { text: 'Веснік Сасноўкі', x: 60, y: 810, size: 9 }
const foot = (number: number) => ({ text: `- ${number} -`, x: 290, y: 30, size: 9 })

test('paragraphs of lines, a hyphen at the end of a line, a paragraph over two pages, heads and numbers of pages', async () => {
  const first = [
    'У пятніцу раніцай з сасноўскай турмы выйшлі трое мужчын, на ты-',
    'дзень раней, чым іх чакалі. Загад перадалі па тэлефоне з Паўночна-',
    'Заходняй акругі.',
    '',
    'Старэйшы з іх, цясляр Антон Брэжка, адседзеў чатыры гады з пяці,',
    'а што-',
    'то яшчэ яму не вярнулі, і таму ён пайшоў',
  ]
  const second = ['дадому пешшу.', '', 'Астатнія прасілі не называць іх імёнаў.']
  const { layer, source, notes } = await read(
    makePdf(
      [
        [HEAD, ...column(first), foot(1)],
        [HEAD, ...column(second), foot(2)],
        [HEAD, ...column(['Канец гісторыі.']), foot(3)],
      ],
      {
        title: 'Трое на волі',
        created: "D:20240510093000+03'00'",
      },
    ),
  )
  assert.equal(
    layer.text,
    [
      'У пятніцу раніцай з сасноўскай турмы выйшлі трое мужчын, на тыдзень раней, чым іх чакалі. Загад перадалі па тэлефоне з Паўночна-Заходняй акругі.',
      'Старэйшы з іх, цясляр Антон Брэжка, адседзеў чатыры гады з пяці, а што-то яшчэ яму не вярнулі, і таму ён пайшоў дадому пешшу.',
      'Астатнія прасілі не называць іх імёнаў.',
      'Канец гісторыі.',
    ].join('\n\n'),
  )
  assert.deepEqual(
    [source.title, source.published, source.timeZone, layer.language, layer.reader, notes],
    ['Трое на волі', '2024-05-10', 'Etc/GMT-3', 'be', 'pdf@2', []],
  )
})

test('two columns of prose are read one after the other, a table row by row', async () => {
  const left = ['Three men walked out of the town', 'jail on Friday morning, a week', 'before anybody expected them to.']
  const right = ['The oldest had served four years', 'of his five and was given shoes', 'and a ticket for the last bus.']
  const title = [{ text: 'What happened in Sosnovka on Friday, told by those who waited', x: 60, y: 800, size: 15 }]
  const columns = await read(makePdf([[...title, ...column(left, { top: 740 }), ...column(right, { x: 320, top: 740 })]]))
  assert.equal(columns.layer.text, [title[0]?.text, left.join(' '), right.join(' ')].join('\n\n'))

  const rows = [
    ['Anton Brezhko', '5 years', 'art. 342'],
    ['Vera Lisowska', '3 years', 'art. 368'],
    ['Oleg Prudnik', '2 years', 'art. 342'],
    ['Nina Palyn', '4 years', 'art. 130'],
  ]
  const cells = rows.flatMap((row, at) => row.map((text, place) => ({ text, x: 60 + place * 170, y: 700 - at * 16 })))
  assert.equal((await read(makePdf([cells]))).layer.text, rows.map((row) => row.join('\t')).join('\n\n'))
})

test('two columns that stand as near as two words do are two all the same', async () => {
  const left = [
    'Three men walked out',
    'of the town jail one',
    'Friday morning and a',
    'week before anybody ',
    'expected them to be.',
  ]
  const right = [
    'The oldest had four',
    'years behind him of',
    'his five and had no',
    'shoes but those the',
    'guards gave to him.',
  ]
  const near = makePdf([[...column(left), ...column(right, { x: 60 + 20 * 6 + 12 })]])
  assert.equal(
    (await read(near)).layer.text,
    [left, right].map((lines) => lines.map((line) => line.trim()).join(' ')).join('\n\n'),
  )
})

test('pieces of a line written in any order, words in pieces', async () => {
  const words = [
    { text: 'home', x: 200, y: 700 },
    { text: 'Th', x: 60, y: 700 },
    { text: 'ey came', x: 72, y: 700 },
    { text: 'back ', x: 124, y: 700 },
    { text: 'at last', x: 154, y: 700 },
    { text: 'from', x: 228, y: 700 },
  ]
  assert.equal((await read(makePdf([words]))).layer.text, 'They came back at last home from')
})

test('pages without text among others are said; numbers that stand in the text stay', async () => {
  const { layer, notes, source } = await read(
    makePdf([column(['One line of text stands here.', '', '12', '', 'And one more line.'])], {
      pictures: 2,
      title: 'report.docx',
    }),
  )
  assert.deepEqual(notes, ['pages_without_text', 'no_date'])
  assert.equal(layer.text, 'One line of text stands here.\n\n12\n\nAnd one more line.')
  assert.equal(source.title, null)
})

const GOOD = makePdf([column(['One line of text stands here, Zyxwvu.'])])
const REFUSED: [string, Buffer, string][] = [
  ['pages that are pictures', makePdf([], { pictures: 3 }), 'no_text_layer'],
  ['a locked file', makePdf([column(['Zyxwvu'])], { locked: true }), 'encrypted'],
  ['the first half of a file', makePdf([]).subarray(0, 120), 'unreadable_pdf'],
  ['nothing but a signature', Buffer.from('%PDF-1.7\n'), 'unreadable_pdf'],
  [
    'pages that hold themselves',
    Buffer.from(GOOD.toString('latin1').replace('/Kids [6 0 R]', '/Kids [2 0 R]'), 'latin1'),
    'unreadable_pdf',
  ],
]
for (const [name, pdf, code] of REFUSED)
  test(`refuses ${name}`, async () => {
    await assert.rejects(read(pdf), (thrown) => {
      assert.ok(thrown instanceof HabeasError, String(thrown))
      assert.equal(thrown.code, code)
      assert.ok(!thrown.message.includes('Zyxwvu'))
      return true
    })
  })

test('a PDF with a page in front of it is a PDF only from its first byte on', async () => {
  const { source } = await preserve(Buffer.concat([Buffer.from('<html><p>They came home on Friday.</p>'), GOOD]), {
    fileName: 'a.html',
  })
  assert.equal(source.mediaType, 'text/html')
})
