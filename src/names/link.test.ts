import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linkNames } from './link.ts'

const LEXICON = 'a\tМіра Талвік\na\tMira Talvik\nb\tПавел Дзітрых\nc\tІна Ольвен\n'
const idsOf = (lexicon: string, query: string) => linkNames(lexicon, query).results[0]?.candidates.map(({ id }) => id)

test('each name is looked up, the likeliest first; the figures count those that say who is right', () => {
  const { v, queries, at1, at5, at10, results } = linkNames(
    LEXICON,
    'Миру Талвик\ta\nПавлу Дитриху\tb\nИна Ольвен\ta\nZbigniew Brzęczyszczykiewicz\tc\nOlven\n',
  )
  assert.deepEqual([v, queries, at1, at5, at10], [1, 5, 0.5, 0.5, 0.5])
  assert.deepEqual(
    results.map(({ query, candidates: [first, second] }) => [query, first?.id, (first?.bits ?? 0) > (second?.bits ?? 0)]),
    [
      ['Миру Талвик', 'a', true],
      ['Павлу Дитриху', 'b', true],
      ['Ина Ольвен', 'c', true],
      ['Zbigniew Brzęczyszczykiewicz', undefined, false],
      ['Olven', 'c', true],
    ],
  )
  for (const { candidates } of results) {
    assert.equal(new Set(candidates.map(({ id }) => id)).size, candidates.length)
    assert.deepEqual(
      candidates.map(({ bits }) => bits),
      candidates.map(({ bits }) => bits).sort((x, y) => y - x),
    )
  }
})

test('somebody with several spellings is found by each, once', () => {
  const [found] = linkNames('a\tІрына Крук\na\tІрына Галота\nb\tПавел Дзітрых', 'Irina Galota').results
  assert.deepEqual(
    found?.candidates.map(({ id, name }) => [id, name]),
    [['a', 'Ірына Галота']],
  )
  assert.deepEqual(Object.keys(found?.candidates[0] ?? {}), ['id', 'name', 'bits'])
})

test('byte order marks, Windows line ends, blanks and lines of nothing change nothing', () => {
  const messy = `\uFEFF${LEXICON.replaceAll('\n', '\r\n\r\n').replaceAll('\t', ' \t ')}`
  assert.deepEqual(linkNames(messy, '\uFEFF\r\n Миру Талвик \t a \r\n\r\n'), linkNames(LEXICON, 'Миру Талвик\ta'))
  assert.deepEqual(idsOf(`# id\tname\n${LEXICON}`, 'Миру Талвик'), ['a'])
})

test('lines without a name or an id, and names nobody can read, do no harm', () => {
  assert.deepEqual(idsOf('a\n\tМіра Талвік\nb\tМіра Талвік\n', 'Міра Талвік')?.sort(), ['', 'b'])
  assert.deepEqual(linkNames('', 'Міра Талвік\ta'), {
    v: 1,
    queries: 1,
    at1: 0,
    at5: 0,
    at10: 0,
    results: [{ query: 'Міра Талвік', candidates: [] }],
  })
  assert.deepEqual(
    linkNames(LEXICON, '—\n😀\n').results.map(({ candidates }) => candidates.length),
    [0, 0],
  )
})

test('without a right id there is no figure; without a question there is nothing', () => {
  const unlabelled = linkNames(LEXICON, 'Мира Талвик')
  assert.deepEqual([unlabelled.queries, unlabelled.at1, unlabelled.at5, unlabelled.at10], [1, null, null, null])
  assert.deepEqual(linkNames(LEXICON, ''), { v: 1, queries: 0, at1: null, at5: null, at10: null, results: [] })
})

test('a lexicon of single words: a given name or a surname alone', () => {
  const words = '1\tТалвик\n2\tКорань\n3\tМихаил\n4\tМикола\n5\tДитрих'
  assert.equal(idsOf(words, 'Talvik')?.[0], '1')
  assert.equal(idsOf(words, 'Ditrich')?.[0], '5')
  assert.equal(idsOf(words, 'Mikhail')?.[0], '3')
})
