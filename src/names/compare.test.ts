import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareNames, likeness } from './compare.ts'
import { bestSpelling } from './spelling.ts'

test('each part is compared by itself, and what is missing is said', () => {
  const rows: [string, string, [string, string][], string[]][] = [
    [
      'Мира Талвик',
      'Mira Talvik',
      [
        ['given', 'same_sounds'],
        ['surname', 'same_sounds'],
      ],
      ['birth_date'],
    ],
    [
      'Міра Талвік',
      'Міра Талвік',
      [
        ['given', 'same_letters'],
        ['surname', 'same_letters'],
      ],
      ['birth_date'],
    ],
    [
      'М. Талвик',
      'Марта Талвик',
      [
        ['given', 'same_first_sound'],
        ['surname', 'same_letters'],
      ],
      ['birth_date'],
    ],
    [
      'Пётр Талвик',
      'Марта Талвик',
      [
        ['given', 'unlike'],
        ['surname', 'same_letters'],
      ],
      ['birth_date'],
    ],
    ['Талвик', 'Мира Талвик', [['surname', 'same_letters']], ['given', 'birth_date']],
  ]
  for (const [left, right, parts, missing] of rows) {
    const compared = compareNames(left, right)
    assert.deepEqual(
      compared.explanation.map(({ part, rule }) => [part, rule]),
      parts,
      left,
    )
    assert.deepEqual(compared.missing, missing, left)
  }
})

test('the likelier pair comes first', () => {
  const worth = (left: string, right: string) => likeness(compareNames(left, right))
  assert.ok(worth('Мира Талвик', 'Мира Талвик') > worth('Мира Талвик', 'Mira Talvik'))
  assert.ok(worth('Мира Талвик', 'Mira Talvik') > worth('Мира Талвик', 'Марта Талвик'))
  assert.ok(worth('Мира Талвик', 'Марта Талвик') > worth('Мира Талвик', 'Пётр Талвик'))
})

test('a person is called as the texts of the language most fully and most often do', () => {
  const of = (...pairs: [string, string][]) => pairs.map(([exact, language]) => ({ exact, language }))
  const three = of(['Mira Talvik', 'en'], ['Талвик', 'ru'], ['Миру Талвик', 'ru'], ['Мира Талвик', 'ru'], ['Мира Талвик', 'ru'])
  assert.equal(bestSpelling(three, 'ru'), 'Мира Талвик')
  assert.equal(bestSpelling([...three].reverse(), 'ru'), 'Мира Талвик')
  assert.equal(bestSpelling(three, 'en'), 'Mira Talvik')
  assert.equal(bestSpelling(three, 'be'), 'Мира Талвик')
  assert.equal(bestSpelling([], 'be'), null)
})
