import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Evaluation, evaluateNames, labelledIn } from './evaluate.ts'

const evaluated = (tsv: string, withBirthDates = false): Evaluation => evaluateNames(labelledIn(tsv), withBirthDates)

/** Two people in two languages, no namesakes: six pairs, two of them right. */
const TWO = 'a\tq\t1984-03-12\tМіра Талвік|Mira Talvik\nb\tq\t1990-07-01\tПавел Дзітрых|Павел Дитрих\n'

test('a file is read line by line, whatever ends and surrounds the lines', () => {
  const expected = [
    { id: 'a', birth: '1984-03-12', names: ['Міра Талвік', 'Mira Talvik'] },
    { id: 'b', birth: null, names: ['Павел Дзітрых'] },
  ]
  for (const tsv of [
    'a\tq\t1984-03-12\tМіра Талвік|Mira Talvik\nb\tq\t\tПавел Дзітрых',
    '\uFEFFa\tq\t1984-03-12\tМіра Талвік|Mira Talvik\r\nb\tq\t\tПавел Дзітрых\r\n',
    '\n\na\t\t 1984-03-12 \tМіра Талвік|Mira Talvik||\n  \nb\tq\t\tПавел Дзітрых| \n\n',
    '# id\tlink\tborn\tnames\na\tq\t1984-03-12\tМіра Талвік|Mira Talvik\nb\tq\t\tПавел Дзітрых',
  ])
    assert.deepEqual(labelledIn(tsv), expected, JSON.stringify(tsv))
})

test('the figures of a file that can be counted by hand', () => {
  assert.deepEqual(evaluated(TWO), {
    v: 1,
    pairs: 6,
    positives: 2,
    namesake_pairs: 0,
    precision: 1,
    recall: 1,
    f1: 1,
    threshold: 8.5,
    best_f1: 1,
    best_threshold: 17,
    same_band_precision: null,
    same_band_recall: 0,
    namesakes_in_same_band: 0,
  })
})

test('a name nobody can find costs recall: one of three pairs of a person', () => {
  const { pairs, positives, precision, recall, f1 } = evaluated('a\tq\t\tМіра Талвік|Mira Talvik|Іна Ольвен')
  assert.deepEqual([pairs, positives, precision, recall, f1], [3, 3, 1, 0.3333, 0.5])
})

test('two who are hardly told apart cost precision: a father and a son without patronymics, written a little otherwise', () => {
  const { pairs, positives, precision, recall, namesake_pairs } = evaluated('a\tq\t\tIhar Talvik\nb\tq\t\tІгар Талвік')
  assert.deepEqual([pairs, positives, precision, recall, namesake_pairs], [1, 0, 0, null, 0])
})

test('namesakes are counted apart, and by name alone none is the same', () => {
  const namesakes = `${TWO}c\tq\t1951-11-30\tМіра Талвік|Мира Талвик`
  const { pairs, positives, namesake_pairs, precision, namesakes_in_same_band } = evaluated(namesakes)
  assert.deepEqual([pairs, positives, namesake_pairs, precision, namesakes_in_same_band], [11, 3, 4, 1, 0])
})

test('with dates of birth only those who have one are compared, and the band "same" is measured', () => {
  const figures = evaluated(`${TWO}c\tq\t\tМіра Талвік|Мира Талвик`, true)
  assert.deepEqual([figures.pairs, figures.positives, figures.namesake_pairs], [6, 2, 0])
  assert.deepEqual([figures.same_band_precision, figures.same_band_recall], [1, 1])
})

test('a ratio over nothing is null, never a number', () => {
  for (const tsv of ['', '\n', 'a\tq\t\tМіра Талвік', 'a'])
    assert.deepEqual(
      [evaluated(tsv).precision, evaluated(tsv).recall, evaluated(tsv).f1, evaluated(tsv).best_f1, evaluated(tsv).pairs],
      [null, null, null, null, 0],
      tsv,
    )
})
