import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type EntityType, isOnePerson, shownWords } from './occurrence.ts'

const CASES: [EntityType, string, boolean][] = [
  ['person', 'Mira Talvik', true],
  ['group', 'She', true],
  ['group', 'яму', true],
  ['group', 'Я', true],
  ['group', 'they', false],
  ['group', 'the prisoners', false],
  ['tally', '12 people', false],
]
for (const [type, exact, expected] of CASES)
  test(`${type} “${exact}”: ${expected ? 'one person' : 'nobody in particular'}`, () =>
    assert.equal(isOnePerson({ type, anchors: [{ start: 0, end: exact.length, exact, prefix: '', suffix: '' }] }), expected))
test('an unknown occurrence is nobody', () => assert.equal(isOnePerson(undefined), false))

const NAMES: [exact: string, shown: string][] = [
  ['Талвік;Міра;Паўлаўна', 'Талвік Міра Паўлаўна'],
  ['Талвик,Мира,Павловна', 'Талвик Мира Павловна'],
  ['Talvik";"Mira', 'Talvik Mira'],
  ['Talvik","Mira', 'Talvik Mira'],
  ['Талвік | Міра', 'Талвік Міра'],
  ['Талвик\tМира\nПавловна', 'Талвик Мира Павловна'],
  ['Талвік  Міра', 'Талвік Міра'],
  ['Talvik, Mira', 'Talvik, Mira'],
  ['Дз’яніс “Дзед” Корэль', 'Дз’яніс “Дзед” Корэль'],
  ['Jan "Bear" Korel', 'Jan "Bear" Korel'],
]
for (const [exact, shown] of NAMES)
  test(`${JSON.stringify(exact)} is shown as “${shown}”`, () => assert.equal(shownWords(exact), shown))
