import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { alike, type Comparable } from './likeness.ts'

const one = (id: string, text: string, files: string[] = []): Comparable<string> => ({ id, text, files })

test('copies with other numbers, letters, addresses and signs are one; other words are not', () => {
  const groups = alike([
    one('a', 'Купіце танныя гадзіннікі сёння са зніжкай 50 %, пішыце на https://watch.example/1'),
    one('b', 'Майго брата забралі з дому ў сераду, ён працаваў настаўнікам у Пінску.'),
    one('c', 'КУПІЦЕ танныя гaдзіннікі сёння са зніжкай 70 %, пішыце на https://other.example/zz'),
    one('d', 'Купіце\u200b танныя гадзіннікі сёння са зніжкай 15 %!!! Пішыце на www.x.example'),
    one('e', 'Сястра чакае перадачу ўжо трэці месяц, адвакат не дапушчаны.'),
  ])
  assert.deepEqual(groups, [['a', 'c', 'd'], ['b'], ['e']])
})

test('the same file under another name is the same, and what is empty stands together', () => {
  assert.deepEqual(alike([one('a', '', ['f1']), one('b', '', ['f1']), one('c', '', ['f2']), one('d', ''), one('e', ' .')]), [
    ['a', 'b'],
    ['c'],
    ['d', 'e'],
  ])
})

test('a group is like its first one: it does not drift away step by step', () => {
  const words = Array.from(
    { length: 40 },
    (_, i) => `слова${String.fromCharCode(1072 + (i % 32))}${String.fromCharCode(1072 + ((i * 7) % 32))}`,
  )
  const steps = Array.from({ length: 21 }, (_, step) => one(String(step), words.slice(step, step + 20).join(' ')))
  const [first = []] = alike(steps)
  assert.ok(first.includes('1'))
  assert.ok(!first.includes('15'))
})

test('everybody is in one group, the groups in the order of their first', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 40 }), (texts) => {
      const groups = alike(texts.map((text, id) => ({ id, text, files: [] })))
      assert.deepEqual(
        groups.flat().sort((a, b) => a - b),
        texts.map((_, id) => id),
      )
      const firsts = groups.map(([first = -1]) => first)
      assert.deepEqual(
        firsts,
        [...firsts].sort((a, b) => a - b),
      )
      for (const group of groups)
        assert.deepEqual(
          group,
          [...group].sort((a, b) => a - b),
        )
    }),
    { numRuns: 60 },
  )
})

test('one real report stands alone among seven hundred of a flood', () => {
  const flood = Array.from({ length: 700 }, (_, i) =>
    one(`junk${i}`, `ты кто такой ${i} отвечай быстро ${'х'.repeat(i % 7)} мы знаем где ты живёшь и всё про тебя расскажем`),
  )
  flood.splice(350, 0, one('real', 'Мужа перавялі ў Наваполацк, лісты не прыходзяць з мая. Ён хворы, патрэбны лекі.'))
  const groups = alike(flood)
  assert.deepEqual(
    groups.map((group) => group.length),
    [700, 1],
  )
  assert.deepEqual(groups[1], ['real'])
})
