import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { compareNames, type Known } from './compare.ts'
import type { Band } from './evidence.ts'

type Pair = { kind: string; left: Known; right: Known; wanted: string }

/** Invented pairs of namesakes, siblings, fathers and sons, couples, twins, and of one person (data/names/README.md). */
const PAIRS: readonly Pair[] = readFileSync(new URL('../../data/names/namesakes.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [kind = '', one = '', bornOne = '', other = '', bornOther = '', wanted = ''] = line.split('\t')
    return {
      kind,
      left: { name: one, birth: bornOne || undefined },
      right: { name: other, birth: bornOther || undefined },
      wanted,
    }
  })
const say = ({ kind, left, right }: Pair) => `${kind}: ${left.name} ${left.birth ?? ''} ~ ${right.name} ${right.birth ?? ''}`
const fits: Record<string, (band: Band) => boolean> = {
  'not-same': (band) => band !== 'same',
  'not-different': (band) => band !== 'different',
}

test('each pair comes out as a careful person would leave it', () => {
  assert.ok(PAIRS.length > 100)
  for (const pair of PAIRS) {
    const { band, bits } = compareNames(pair.left, pair.right)
    assert.ok((fits[pair.wanted] ?? ((one) => one === pair.wanted))(band), `${say(pair)}: ${band} ${bits}, not ${pair.wanted}`)
  }
})

test('by name alone nobody is the same, whoever they are', () => {
  for (const pair of PAIRS)
    for (const [one, other] of [
      [pair.left, pair.right],
      [pair.left, pair.left],
      [pair.left, { ...pair.right, birth: undefined }],
    ] as const)
      assert.notEqual(compareNames({ ...one, birth: undefined }, other).band, 'same', say(pair))
})

test('relatives are never the same: not siblings, not twins, not parents and children, not couples', () => {
  const relatives = PAIRS.filter(({ kind }) => !['same', 'changed-surname', 'namesake'].includes(kind))
  assert.ok(relatives.length > 50)
  for (const pair of relatives) assert.notEqual(compareNames(pair.left, pair.right).band, 'same', say(pair))
})

test('a town or an article that agrees is not enough beside a name; a day of birth that contradicts outweighs all of them', () => {
  const beside = { detained: '2021-03-25', place: 'Брэст', articles: ['342'] }
  const name = 'Міра Паўлаўна Талвік'
  for (const known of [{ place: 'Брэст' }, { articles: ['342'] }])
    assert.equal(compareNames({ name, ...known }, { name, ...known }).band, 'review')
  assert.notEqual(compareNames({ name, ...beside, birth: '1984-03-12' }, { name, ...beside, birth: '1990-05-01' }).band, 'same')
})

test('the two sides may be exchanged', () => {
  for (const { left, right } of PAIRS) {
    const [there, back] = [compareNames(left, right), compareNames(right, left)]
    assert.deepEqual([there.bits, there.band], [back.bits, back.band], `${left.name} ${right.name}`)
  }
})
