import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readArticles } from './read-articles.ts'
import { dayOrderOf, readDate } from './read-date.ts'
import { readTerm } from './read-term.ts'

test('dates as lists write them', () => {
  const rows: [text: string, read: string, order?: 'dmy' | 'mdy'][] = [
    ['13.12.2025', '2025-12-13'],
    ['3.4.2021', '2021-04-03'],
    ['2025-12-13', '2025-12-13'],
    ['2025-12-13 00:00:00', '2025-12-13'],
    ['2025-12-13T00:00:00.000Z', '2025-12-13'],
    ['2020/08/09', '2020-08-09'],
    ['13 снежня 2025', '2025-12-13'],
    ['13 декабря 2025 г.', '2025-12-13'],
    ['13 December 2025', '2025-12-13'],
    ['December 13, 2025', '2025-12-13'],
    ['13th December 2025', '2025-12-13'],
    ['снежань 2025', '2025-12'],
    ['12.2020', '2020-12'],
    ['2020-12', '2020-12'],
    ['1974', '1974'],
    ['1974 г.н.', '1974'],
    ['1974 г.р.', '1974'],
    ['13.12.1985 г.', '1985-12-13'],
    ['1974~', '1974~'],
    ['15/04/2021', '2021-04-15'],
    ['03/04/2021', '2021-04-03', 'dmy'],
    ['03/04/2021', '2021-03-04', 'mdy'],
    ['03/03/2021', '2021-03-03'],
    ['вясна 2021', '2021-21'],
  ]
  for (const [text, value, order = null] of rows) assert.deepEqual(readDate(text, { order, language: 'be' }), { value }, text)
})

test('what puts a day in doubt is kept', () => {
  const rows: [text: string, read: string][] = [
    ['13.12.2025?', '2025-12-13?'],
    ['13.12.2025 (?)', '2025-12-13?'],
    ['?2025', '2025?'],
    ['13 снежня 2025 ?', '2025-12-13?'],
    ['13.12.2025 (не подтверждено)', '2025-12-13?'],
    ['2025 (unconfirmed)', '2025?'],
    ['~2025', '2025~'],
    ['2025~', '2025~'],
    ['каля 2025', '2025~'],
    ['прыкладна 13.12.2025', '2025-12-13~'],
    ['около 2025 г.', '2025~'],
    ['примерно декабрь 2025', '2025-12~'],
    ['2025 (примерно)', '2025~'],
    ['about 2025', '2025~'],
    ['circa December 2025', '2025-12~'],
    ['c. 2025', '2025~'],
    ['~2025?', '2025%'],
    ['2025%', '2025%'],
  ]
  for (const [text, value] of rows) assert.deepEqual(readDate(text, { order: null, language: 'be' }), { value }, text)
  for (const text of [
    'да 2025',
    'после 2025',
    'before 2025',
    '2025 or 2026',
    '2025!?',
    'магчыма 2025',
    'вероятно 13.12.2025',
    '13.12.2025 (not sure)',
  ])
    assert.deepEqual(readDate(text, { order: null, language: 'be' }), { fault: 'bad_date' }, text)
})

test('what may mean two days, or none, is no date', () => {
  const rows: [text: string, fault: string][] = [
    ['03/04/2021', 'ambiguous_day'],
    ['13.12.85', 'short_year'],
    ['13 снежня', 'bad_date'],
    ['31.02.2021', 'impossible_date'],
    ['1085', 'impossible_date'],
    ['44178', 'bad_date'],
    ['невядома', 'bad_date'],
    ['?', 'bad_date'],
    ['12.03.2021, 15.04.2022', 'bad_date'],
    ['у канцы года', 'bad_date'],
  ]
  for (const [text, fault] of rows) assert.deepEqual(readDate(text, { order: null, language: 'be' }), { fault }, text)
})

test('the cells of a column say which number is the day', () => {
  assert.equal(dayOrderOf(['03/04/2021', '25/04/2021']), 'dmy')
  assert.equal(dayOrderOf(['03/04/2021', '04/25/2021']), 'mdy')
  assert.equal(dayOrderOf(['25/04/2021', '04/25/2021']), null)
  assert.equal(dayOrderOf(['03.04.2021', '25.04.2021']), null)
})

test('terms', () => {
  const rows: [text: string, min: string, max?: string][] = [
    ['5 лет', 'P5Y'],
    ['5 гадоў калоніі ўзмоцненага рэжыму', 'P5Y'],
    ['2 гады 6 месяцаў', 'P2Y6M'],
    ['2 года и 6 месяцев', 'P2Y6M'],
    ['2,5 года', 'P2Y6M'],
    ['0,5 года', 'P6M'],
    ['18 мес.', 'P18M'],
    ['15 сутак', 'P15D'],
    ['15 дзён', 'P15D'],
    ['15 дзен', 'P15D'],
    ['3 years', 'P3Y'],
    ['3-year term', 'P3Y'],
    ['3–5 лет', 'P3Y', 'P5Y'],
    ['4 г. 3 мес.', 'P4Y3M'],
    ['11 лет колонии, штраф 32 000 рублей', 'P11Y'],
  ]
  for (const [text, min, max = min] of rows) assert.deepEqual(readTerm(text, null), { value: { min, max } }, text)
  assert.deepEqual(readTerm('5', 'Y'), { value: { min: 'P5Y', max: 'P5Y' } })
  assert.deepEqual(readTerm('2,5', 'Y'), { value: { min: 'P2Y6M', max: 'P2Y6M' } })
  for (const life of ['пожизненно', 'пажыццёва', 'пажыццева', 'life'])
    assert.deepEqual(readTerm(life, null), { value: 'life' }, life)
  for (const [text, fault] of [
    ['5', 'no_unit'],
    ['многа', 'bad_term'],
    ['0 лет', 'bad_term'],
    ['было 5 лет, стало 4 года', 'several_terms'],
    ['5 лет и 5 лет', 'several_terms'],
  ] as const)
    assert.deepEqual(readTerm(text, null), { fault }, text)
})

test('articles', () => {
  const rows: [text: string, read: string[]][] = [
    ['342', ['342']],
    ['361-1', ['361-1']],
    ['361¹', ['361-1']],
    ['3611', ['361-1']],
    ['361–1', ['361-1']],
    ['ст. 361¹ УК', ['361-1']],
    ['арт. 342 КК', ['342']],
    ['ч. 1 ст. 342', ['342/1']],
    ['ч.1 ст.342 УК РБ', ['342/1']],
    ['342 ч. 1', ['342/1']],
    ['342 (ч. 1)', ['342/1']],
    ['ст. 293 ч. 2, ст. 342 ч. 1', ['293/2', '342/1']],
    ['ч. 1, 2 ст. 342', ['342/1,2']],
    ['342 ч. 1, 361-1', ['342/1', '361-1']],
    ['342, 361-1; 130', ['342', '361-1', '130']],
    ['342 і 368', ['342', '368']],
    ['ч. 3 ст. 3611', ['361-1/3']],
    ['Article 361–1', ['361-1']],
    ['ст. 19.11 КоАП', ['KoAP 19.11']],
    ['19.11', ['KoAP 19.11']],
    ['ч. 1 арт. 342; ч. 2 арт. 293 КК Рэспублікі Беларусь.', ['342/1', '293/2']],
  ]
  for (const [text, expected] of rows) {
    const read = readArticles(text)
    assert.ok('value' in read, text)
    assert.deepEqual(
      read.value.map(
        ({ article: { code, article, part } }) =>
          `${code === 'UK' ? '' : `${code} `}${article}${part.length > 0 ? `/${part.join()}` : ''}`,
      ),
      expected,
      text,
    )
  }
  for (const text of ['', 'хуліганства', '1974', '13.12.2025', 'ст. 342 и что-то ещё', '9999'])
    assert.deepEqual(readArticles(text), { fault: 'bad_articles' }, text)
})

test('the places of articles hold them, in order and apart; nothing throws', () => {
  const piece = fc.constantFrom('342', '361-1', 'ч. 2 ', 'ст. ', ', ', '; ', ' і ', 'УК', '¹', 'x', ' ', '19.11', '(', ')')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('')
      const read = readArticles(text)
      readTerm(text, null)
      readDate(text, { order: null, language: 'ru' })
      if (!('value' in read)) return
      let last = 0
      for (const { start, end } of read.value) {
        assert.ok(start >= last && end > start && end <= text.length)
        last = end
      }
    }),
    { numRuns: 300 },
  )
})
