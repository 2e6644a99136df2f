import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { isHeldOut, namePairs, spread } from './data.ts'
import { learnEdits } from './edits.ts'
import { learnSurprise } from './surprise.ts'

const WORDS = [
  ['shura', 'шура'],
  ['sasha', 'саша'],
  ['misha', 'миша'],
  ['masha', 'маша'],
  ['marim', 'марим'],
  ['arisa', 'ариса'],
] as const
const pairs = Array.from({ length: 30 }, () => WORDS.map(([latin, cyrillic]) => ({ latin, cyrillic }))).flat()

test('two letters that stand for one are learned as one edit', () => {
  const edits = learnEdits(pairs).sort((a, b) => b.share - a.share)
  const of = (latin: string) => edits.filter((edit) => edit.latin === latin).map((edit) => edit.cyrillic)
  assert.deepEqual(of('sh').slice(0, 1), ['ш'])
  assert.deepEqual(of('m').slice(0, 1), ['м'])
  assert.ok(Math.abs(edits.reduce((sum, { share }) => sum + share, 0) - 1) < 1e-9)
})

test('the same pairs give the same costs', () => {
  const digest = () =>
    createHash('sha256')
      .update(
        learnEdits(pairs)
          .map(({ latin, cyrillic, share }) => `${latin} ${cyrillic} ${Math.round(-16 * Math.log2(share))}`)
          .sort()
          .join('\n'),
      )
      .digest('hex')
      .slice(0, 16)
  assert.equal(digest(), '685bf121eb8d6056')
})

test('what may follow a letter adds up to one', () => {
  const sums = new Map<string, number>()
  for (const [before, , share] of learnSurprise(WORDS.map(([latin]) => latin))) sums.set(before, (sums.get(before) ?? 0) + share)
  assert.deepEqual([...sums.keys()].sort(), ['^', 'a', 'h', 'i', 'm', 'r', 's', 'u'])
  for (const sum of sums.values()) assert.ok(Math.abs(sum - 1) < 1e-9)
})

test('rows are read, and a token is held out by its letters without marks', () => {
  assert.deepEqual(namePairs('talvikson\tт а л в и к с о н\t1\n'), [{ latin: 'talvikson', cyrillic: 'талвиксон', seen: 1 }])
  assert.equal(isHeldOut({ latin: 'thomás', cyrillic: '', seen: 1 }), isHeldOut({ latin: 'thomas', cyrillic: '', seen: 1 }))
  assert.equal(spread('a'), 187539957)
})
