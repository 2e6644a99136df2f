import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bounds, covers, edtf, isEdtf, mayBeOneDay } from './edtf.ts'

test('the days a date can mean', () => {
  const table: [string, string | null, string | null][] = [
    ['2025-12-13', '2025-12-13', '2025-12-13'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-12~', '2025-12-01', '2025-12-31'],
    ['2024-22', '2024-06-01', '2024-08-31'],
    ['2024-24', '2024-12-01', '2025-02-28'],
    ['202X', '2020-01-01', '2029-12-31'],
    ['2024-07/..', '2024-07-01', null],
    ['../2025-01', null, '2025-01-31'],
    ['2024-07/2025-07-02', '2024-07-01', '2025-07-02'],
  ]
  for (const [text, first, last] of table) assert.deepEqual(bounds(edtf(text)), { first, last }, text)
})

test('what is in no calendar is no date', () => {
  for (const text of [
    '',
    '2025-13',
    '2025-02-29',
    '2025-00-01',
    '13.12.2025',
    '2025-12-13T10:00',
    '../..',
    '2025/2024',
    'a/b/c',
    '2024-22-01',
    '202X-01',
  ])
    assert.equal(isEdtf(text), false, text)
  assert.throws(() => edtf('soon'), RangeError)
})

test('a day of a period is certain, possible, or out of it', () => {
  const period = { first: '2024-07-01', last: '2025-07-02' }
  assert.equal(covers(period, edtf('2025-06-21')), 'certain')
  assert.equal(covers(period, edtf('2025-07')), 'possible')
  assert.equal(covers(period, edtf('2024')), 'possible')
  assert.equal(covers(period, edtf('2025-07-03')), 'no')
  assert.equal(covers(period, edtf('2024-07/..')), 'possible')
  assert.equal(covers({ first: '2024-07-01', last: null }, edtf('2030')), 'certain')
})

test('two dates may mean one day where their days meet, whichever is asked first', () => {
  for (const [one, other, may] of [
    ['2025-12-13', '2025-12-13', true],
    ['2025-12-13', '2025-12', true],
    ['2025', '2024-12-31', false],
    ['2024-07/..', '2030-01-01', true],
    ['2024-07/..', '2024-06-30', false],
    ['../2020', '2021', false],
    ['../2020', '2019/..', true],
  ] as const)
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const)
      assert.equal(mayBeOneDay(edtf(a), edtf(b)), may, `${a} ${b}`)
})
