import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compareDays, dayOf } from './days.ts'

const compared = (left: string, right: string, part: 'birth_date' | 'detention_date') => {
  const [a, b] = [dayOf(left), dayOf(right)]
  return a && b && compareDays(a, b, part)
}
const levelOf = (left: string, right: string) => compared(left, right, 'birth_date')?.level ?? null

test('two dates are compared as exactly as both are known', () => {
  for (const [left, right, level] of [
    ['1984-03-12', '1984-03-12', 'same_day'],
    ['1984-03-12', '1984-03', 'same_month'],
    ['1984-03', '1984-03', 'same_month'],
    ['1984-03-12', '1984', 'same_year'],
    ['1984', '1984', 'same_year'],
    ['1984', '1984~', 'same_year'],
    ['1984-03-12', '1984-03-13', 'next_to'],
    ['1984-12-31', '1985-01-01', 'next_to'],
    ['1984', '1985', 'next_to'],
    ['1984-03-12', '1985', 'next_to'],
    ['1984-03-12', '1985-03-12', 'year_slipped'],
    ['1984-03-12', '1984-12-03', 'changed_places'],
    ['1984-03-12', '1984-03-14', 'other_date'],
    ['1984-03-12', '1984-05-12', 'other_date'],
    ['1984-03', '1984-05', 'other_date'],
    ['1984-03-12', '1987-03-12', 'other_date'],
    ['1984-03-12', '1985-06-01', 'other_date'],
    ['1984', '1989', 'other_date'],
    ['1984', '1990', 'other_age'],
    ['1956-03-12', '1984-03-12', 'other_age'],
  ] as const) {
    assert.equal(levelOf(left, right), level, `${left} ${right}`)
    assert.equal(levelOf(right, left), level, `${right} ${left}`)
  }
})

test('what is no date says nothing', () => {
  for (const text of ['', '84', '12.03.1984', '1984-3-12', 'unknown', '1984-03-12T00:00', '1984/1985', '198X'])
    assert.equal(compared(text, '1984-03-12', 'birth_date'), null, text)
})

test('the better known, the more it says; a first of January may stand for a year alone; a contradiction speaks against', () => {
  const bits = (left: string, right: string) => compared(left, right, 'birth_date')?.bits ?? Number.NaN
  const falling = [
    bits('1984-03-12', '1984-03-12'),
    bits('1984-01-01', '1984-01-01'),
    bits('1984-03', '1984-03'),
    bits('1984', '1984'),
    bits('1984-03-12', '1984-12-03'),
    0,
    bits('1984-03-12', '1984-05-20'),
    bits('1956', '1984'),
  ]
  assert.deepEqual(
    falling,
    [...falling].sort((a, b) => b - a),
  )
})

test('a day of detention says less than a day of birth, for and against', () => {
  for (const [left, right] of [
    ['1984-03-12', '1984-03-12'],
    ['1984', '1984'],
    ['1984-03-12', '1984-05-20'],
    ['1984', '1996'],
  ] as const) {
    const born = compared(left, right, 'birth_date')?.bits ?? Number.NaN
    const detained = compared(left, right, 'detention_date')?.bits ?? Number.NaN
    assert.ok(Math.abs(detained) < Math.abs(born) && detained * born > 0, `${left} ${right}: ${detained} ${born}`)
  }
})

test('both sides say the same', () => {
  const two = (most: number) => fc.integer({ min: 1, max: most }).map((one) => String(one).padStart(2, '0'))
  const date = fc
    .tuple(fc.integer({ min: 1930, max: 2010 }), fc.option(fc.tuple(two(12), fc.option(two(28)))))
    .map(([year, rest]) => [year, ...(rest ? [rest[0], ...(rest[1] ? [rest[1]] : [])] : [])].join('-'))
  fc.assert(
    fc.property(date, date, (left, right) =>
      assert.deepEqual(compared(left, right, 'birth_date'), compared(right, left, 'birth_date')),
    ),
  )
})
