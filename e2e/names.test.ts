import assert from 'node:assert/strict'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { habeas, ownFolder } from './program.ts'

const keysOf = (value: object) => Object.keys(value).sort().join(' ')

test('two names are compared with every piece of evidence, in JSON and in words', async () => {
  using folder = ownFolder()
  const HABEAS_DATA = join(folder.path, 'data')
  const args = ['names', 'compare', 'Міра Талвік', 'ТАЛВИК, Мира', '--birth-a', '1984-03-12', '--birth-b', '1984-03']
  const { status, out, err } = await habeas([...args, '--json'], { HABEAS_DATA })
  assert.deepEqual([status, err], [0, ''])
  const compared = JSON.parse(out)
  assert.equal(keysOf(compared), 'band bits explanation missing probability v')
  assert.equal(compared.v, 1)
  assert.deepEqual(
    compared.explanation.map(({ part, left, right, level }: Record<string, string>) => [part, left, right, level]),
    [
      ['given', 'Міра', 'Мира', 'same_name'],
      ['surname', 'Талвік', 'ТАЛВИК', 'same_sounds'],
      ['birth_date', '1984-03-12', '1984-03', 'same_month'],
    ],
  )
  for (const piece of compared.explanation) assert.equal(keysOf(piece), 'bits left level part right rule')
  assert.deepEqual(compared.missing, ['patronymic'])
  assert.ok(compared.probability > 0 && compared.probability < 1)

  const words = await habeas(args, { HABEAS_DATA })
  assert.equal(words.status, 0)
  assert.match(words.out, /^same: .*\ngiven .*Міра \| Мира .*\nsurname .*\nbirth_date .*\nnot known on both sides: patronymic\n$/)
  assert.ok(!existsSync(HABEAS_DATA), 'no data folder is opened')
})

test('by name alone two are to be looked at, and others are different', async () => {
  for (const [one, other, band] of [
    ['Міра Паўлаўна Талвік', 'Мира Павловна Талвик', 'review'],
    ['Міра Талвік', 'Павел Дзітрых', 'different'],
    ['', '😀', 'different'],
  ] as const) {
    const { status, out } = await habeas(['names', 'compare', one, other, '--json'])
    assert.deepEqual([status, JSON.parse(out).band], [0, band], `${one} ${other}`)
  }
})

test('a labelled file is evaluated, with Windows line ends, a byte order mark and names beyond the Basic Plane', async () => {
  using folder = ownFolder()
  const file = join(folder.path, 'people.tsv')
  const lines = [
    'a\tq\t1984-03-12\tМіра Талвік|Mira Talvik',
    'b\tm\t1990-07-01\tПавел Дзітрых|Павел Дитрих',
    'c\tm\t1951-11-30\tМіра Талвік',
    'd\tm\t\t😀',
    '',
  ]
  writeFileSync(file, `\uFEFF${lines.join('\r\n')}`)
  const figures = JSON.parse((await habeas(['names', 'evaluate', '--json', file])).out)
  assert.equal(
    keysOf(figures),
    'best_f1 best_threshold f1 namesake_pairs namesakes_in_same_band pairs positives precision recall same_band_precision same_band_recall threshold v',
  )
  const { v, pairs, positives, namesake_pairs, precision, recall, f1, namesakes_in_same_band } = figures
  assert.deepEqual([v, pairs, positives, namesake_pairs, namesakes_in_same_band], [1, 13, 2, 2, 0])
  assert.deepEqual([precision, recall, f1], [1, 1, 1])

  const dated = JSON.parse((await habeas(['names', 'evaluate', '--with-birth-dates', '--json', file])).out)
  assert.deepEqual([dated.pairs, dated.positives, dated.namesake_pairs, dated.namesakes_in_same_band], [8, 2, 2, 0])
  assert.deepEqual([dated.same_band_precision, dated.same_band_recall], [1, 1])

  assert.match((await habeas(['names', 'evaluate', file])).out, /^pairs +13$/m)
})

test('names of one file are looked up in another', async () => {
  using folder = ownFolder()
  const [lexicon, queries] = [join(folder.path, 'lexicon.tsv'), join(folder.path, 'queries.tsv')]
  writeFileSync(lexicon, 'a\tМіра Талвік\na\tMira Talvik\nb\tПавел Дзітрых\n')
  writeFileSync(queries, 'Миру Талвик\ta\nPaval Dzitrykh\tb\nТалвик Мира\n')
  const { status, out } = await habeas(['names', 'link', '--json', lexicon, queries])
  assert.equal(status, 0)
  const linking = JSON.parse(out)
  assert.equal(keysOf(linking), 'at1 at10 at5 queries results v')
  assert.deepEqual([linking.v, linking.queries, linking.at1, linking.at5, linking.at10], [1, 3, 1, 1, 1])
  for (const { query, candidates, ...more } of linking.results) {
    assert.equal(typeof query, 'string')
    assert.deepEqual(more, {})
    for (const one of candidates) assert.equal(keysOf(one), 'bits id name')
  }
  assert.match((await habeas(['names', 'link', lexicon, queries])).out, /\n3 names; right at 1: 1, at 5: 1, at 10: 1\n$/)
})

test('wrong calls say how it is done, missing files which; status 2, no stack, nothing on stdout', async () => {
  using folder = ownFolder()
  const there = join(folder.path, 'there.tsv')
  writeFileSync(there, 'a\tМіра Талвік\n')
  for (const [args, said] of [
    [['names'], /habeas names compare/],
    [['names', 'compare', 'Міра'], /takes two names.*Usage:/s],
    [['names', 'compare', 'Міра', 'Мира', 'Mira'], /takes two names/],
    [['names', 'compare', 'Міра', 'Мира', '--born', '1984'], /--born.*Usage:/s],
    [['names', 'compare', 'Міра', 'Мира', '--birth-a', '12.03.1984'], /12\.03\.1984 is no date\. Write it as/],
    [['names', 'compare', 'Міра', 'Мира', '--birth-b', '1984-02-31'], /1984-02-31 is no date/],
    [['names', 'evaluate'], /takes one file/],
    [['names', 'evaluate', there, there], /takes one file/],
    [['names', 'evaluate', '/nowhere/at-all.tsv'], /\/nowhere\/at-all\.tsv cannot be read/],
    [['names', 'link', there], /takes two files/],
    [['names', 'link', there, '/nowhere/queries.tsv'], /\/nowhere\/queries\.tsv cannot be read/],
    [['names', 'link', folder.path, there], /cannot be read/],
  ] as const) {
    const { status, out, err } = await habeas(args)
    assert.deepEqual([status, out], [2, ''], args.join(' '))
    assert.match(err, said)
    assert.doesNotMatch(err, /^\s+at /m)
  }
})
