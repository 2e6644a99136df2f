import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Coding } from '#core/coding.ts'
import { edtf } from '#core/edtf.ts'
import { type MemberId, mintedId } from '#core/ids.ts'
import { agreementBy, agreementOf, codersOf } from './agreement.ts'

const times = (n: number, a: string, b: string) => Array.from({ length: n }, () => [a, b] as const)

test('known values', () => {
  const cases: [why: string, pairs: (readonly [string, string])[], n: number, same: number, kappa: number | null][] = [
    [
      'two by two of fifty',
      [...times(20, 'y', 'y'), ...times(5, 'y', 'n'), ...times(10, 'n', 'y'), ...times(15, 'n', 'n')],
      50,
      35,
      0.4,
    ],
    ['all alike, with variation', [...times(3, 'a', 'a'), ...times(2, 'b', 'b')], 5, 5, 1],
    ['never alike', [...times(4, 'a', 'b'), ...times(4, 'b', 'a')], 8, 0, -1],
    [
      'as chance would have it',
      [...times(1, 'a', 'a'), ...times(1, 'a', 'b'), ...times(1, 'b', 'a'), ...times(1, 'b', 'b')],
      4,
      2,
      0,
    ],
    ['one never varies', [...times(3, 'a', 'a'), ...times(1, 'a', 'b')], 4, 3, 0],
    ['nobody varies', times(6, 'a', 'a'), 6, 6, null],
    ['nothing', [], 0, 0, null],
  ]
  for (const [why, pairs, n, same, kappa] of cases) {
    const found = agreementOf(pairs)
    assert.deepEqual([found.n, found.same, found.share, found.kappa], [n, same, n === 0 ? null : same / n, kappa], why)
  }
})

test('three answers: reckoned by hand', () => {
  // Rows 10, 8, 6; columns 11, 7, 6; 18 of 24 alike; by chance (110 + 56 + 36) / 576.
  const pairs = [
    ...times(8, 'a', 'a'),
    ...times(2, 'a', 'b'),
    ...times(5, 'b', 'b'),
    ...times(2, 'b', 'a'),
    ...times(1, 'b', 'c'),
    ...times(5, 'c', 'c'),
    ...times(1, 'c', 'a'),
  ]
  assert.equal(agreementOf(pairs).kappa, (24 * 18 - 202) / (576 - 202))
})

test('at most the share of the same, the same whoever is first, and whatever the answers are called', () => {
  const answer = fc.constantFrom('a', 'b', 'c')
  fc.assert(
    fc.property(fc.array(fc.tuple(answer, answer)), (pairs) => {
      const found = agreementOf(pairs)
      assert.deepEqual(agreementOf(pairs.map(([a, b]) => [b, a])), found)
      assert.deepEqual(agreementOf(pairs.map(([a, b]) => [`x${a}`, `x${b}`])), found)
      if (found.kappa !== null && found.share !== null) assert.ok(found.kappa >= -1 && found.kappa <= found.share)
    }),
  )
})

const member = (n: number) => mintedId<MemberId>(`00000000-0000-4000-8000-${String(n).padStart(12, '0')}`)
const coding = (by: number, item: string, answers: Coding['answers']): Coding => ({
  id: `${by} ${item}`,
  form: 'stipulation',
  item,
  event: null,
  answers,
  standard: null,
  asOf: edtf('2026-05-01'),
  note: '',
  statements: [],
  version: 1,
  by: member(by),
  at: '2026-05-01T08:00:00.000Z',
  withdrawn: false,
})

test('only what both answered counts, question by question, for every two members', () => {
  const codings = [
    coding(2, 'amnesty', { disclosure: 'disclosed', state: 'full' }),
    coding(1, 'amnesty', { disclosure: 'undisclosed', state: 'full' }),
    coding(1, 'papers', { disclosure: 'disclosed' }),
    coding(2, 'flights', { disclosure: 'disclosed' }),
    coding(3, 'papers', { due: '2026' }),
  ]
  const [only, ...others] = codersOf(codings, 'stipulation')
  assert.ok(only && others.length === 0)
  assert.deepEqual(only.members, [member(1), member(2)])
  assert.deepEqual(
    [...agreementBy(only)].map(([question, { n, same, kappa }]) => [question, n, same, kappa]),
    [
      ['disclosure', 1, 0, 0],
      ['state', 1, 1, null],
    ],
  )
  assert.deepEqual(codersOf(codings, 'reform'), [])
})
