import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Entry, nameIndex } from './lookup.ts'

const SURNAMES = 'Талвік Talvik Корель Карэль Ровнаў Ровнов Rounau Корзун Пальчык Шарэнда-Панасюк Panasiuk Лойка Лойко'.split(' ')
const GIVEN = 'Міра Мира Mira Пётр Piotr Аляксей Aliaksei Ганна М.'.split(' ')
const name = fc.tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...SURNAMES)).map((words) => words.join(' '))
const people = fc
  .array(
    fc.record({
      names: fc.array(name, { minLength: 1, maxLength: 3 }),
      birth: fc.option(fc.constantFrom('1974', '1984-03-12'), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((all) => all.map((one, key): Entry<number> => ({ ...one, key })))
/** Those of equal bits stand in the order in which they were added, so answers in another order are compared as a set. */
const asSet = (found: readonly { key: number; bits: number }[]) => found.map(({ key, bits }) => `${key} ${bits}`).sort()
const ALL = 100

test('adding one after another and building from all at once give the same answers', () => {
  fc.assert(
    fc.property(people, name, (all, query) => {
      const grown = nameIndex<number>()
      for (const one of all) {
        grown.add(one)
        grown.search(query)
      }
      assert.deepEqual(grown.search(query), nameIndex(all).search(query))
    }),
    { numRuns: 50 },
  )
})

test('the order of adding decides only between equals', () => {
  fc.assert(
    fc.property(people, name, (all, query) =>
      assert.deepEqual(asSet(nameIndex(all).search(query, ALL)), asSet(nameIndex([...all].reverse()).search(query, ALL))),
    ),
    { numRuns: 50 },
  )
})

test('removing undoes adding', () => {
  fc.assert(
    fc.property(people, fc.array(name, { minLength: 1, maxLength: 2 }), name, (all, names, query) => {
      const index = nameIndex(all)
      const before = index.search(query)
      index.add({ key: -1, names })
      index.remove(-1)
      assert.deepEqual(index.search(query), before)
      assert.equal(index.size(), all.length)
    }),
    { numRuns: 50 },
  )
})

test('a meeting tells of whoever is written with a slip, though another one is written as asked, and of whom it is told to', () => {
  const index = nameIndex([
    { key: 'asked', names: ['Пётр Карэль'], birth: '1974-05-02' },
    { key: 'slip', names: ['Пётр Каэрль'], birth: '1984-03-12' },
    { key: 'other', names: ['Пётр Лойка'], birth: '1984-03-12' },
  ])
  const query = { name: 'Пётр Карэль', birth: '1984-03-12' }
  assert.deepEqual(
    index.meeting(query).map(({ key }) => key),
    ['slip'],
  )
  assert.deepEqual(
    index
      .meeting(query, 10, ({ explanation }) => explanation.every(({ part, bits }) => part !== 'surname' || bits > 0))
      .map(({ key }) => key),
    ['slip', 'asked'],
  )
})
