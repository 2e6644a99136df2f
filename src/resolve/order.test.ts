import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { OccurrenceId } from '#core/ids.ts'
import { candidatesOf } from './candidates.ts'
import { cutsOf } from './held-together.ts'
import type { Seen } from './meetings.ts'
import { names, register } from './testing.ts'

const NAMES = names(
  'Міра Талвік',
  'Мира Талвик',
  'Mira Talvik',
  'Миру Талвик',
  'Талвик',
  'М. Талвік',
  'Mira Tolvik',
  'Мира Таллвик',
  'Пётр Талвик',
  'Мира Паўлаўна Талвік',
  'Павел Дзітрых',
  'Paval Ditrich',
  'Павла Дитриха',
  'Іна Ольвен (Талвік)',
  'Іна Ольвен',
  'Барыс Анісім',
  'Анісім Барыс',
  'Ivan Daniilovich',
)

/** What is proposed for each, in bands, with every piece. */
const proposed = (seen: Seen, ids: readonly OccurrenceId[]) =>
  new Map(
    ids.map((id) => {
      const thing = seen.thing(id)
      assert.ok(thing)
      const own = candidatesOf(seen, thing).map(
        ({ other, weight, explanation, missing, pair }) =>
          [other.key, { weight, explanation, missing, pair: [...pair] }] as const,
      )
      return [id, new Map(own.sort(([a], [b]) => (a < b ? -1 : 1)))] as const
    }),
  )

test('candidates of a register filled one by one are those of one filled at once, whatever the order', () => {
  const { all, seen } = register(NAMES)
  const ids = all.map(({ id }) => id)
  const wanted = proposed(seen, ids)
  assert.ok([...wanted.values()].some((candidates) => candidates.size > 4))
  const order = fc.shuffledSubarray(all, { minLength: all.length })
  fc.assert(
    fc.property(order, fc.array(fc.nat(all.length), { maxLength: 5 }), (arriving, asked) => {
      const occurrences = new Map<OccurrenceId, (typeof all)[number]>()
      const growing: Seen = { ...seen, occurrences }
      for (const [at, one] of arriving.entries()) {
        occurrences.set(one.id, one)
        if (asked.includes(at)) proposed(growing, [...occurrences.keys()])
      }
      assert.deepEqual(proposed(growing, ids), wanted)
    }),
    { numRuns: 40 },
  )
})

test('who is proposed for somebody has them proposed too, in the same band', () => {
  const { all, seen } = register(NAMES)
  const found = proposed(
    seen,
    all.map(({ id }) => id),
  )
  for (const [id, candidates] of found)
    for (const [other, { weight, pair }] of candidates) {
      const back = found.get(other as OccurrenceId)?.get(id)
      assert.deepEqual([back?.weight, back?.pair], [weight, pair], `${all.find((one) => one.id === id)?.anchors[0]?.exact}`)
    }
})

test('every join is followed, or cut and shown on both sides with the judgement that stands in its way', () => {
  const act = fc.constantFrom('same' as const, 'same' as const, 'different' as const, 'undecided' as const)
  const judgement = fc.tuple(act, fc.nat(7), fc.nat(7)).filter(([, a, b]) => a !== b)
  const judgements = fc.uniqueArray(judgement, { selector: ([, a, b]) => [a, b].sort().join(), maxLength: 20 })
  fc.assert(
    fc.property(judgements, (judged) => {
      const { all, seen, cut } = register(NAMES.slice(0, 8), judged)
      for (const [said, a, b] of judged) {
        const [left, right] = [seen.thing(all[a]?.id as OccurrenceId), seen.thing(all[b]?.id as OccurrenceId)]
        assert.ok(left && right)
        if (said === 'different') assert.notEqual(left.key, right.key)
        if (said !== 'same' || left.key === right.key) continue
        for (const thing of [left, right]) {
          const shown = cutsOf(seen, cut, thing).find(({ judgement: { pair } }) =>
            [all[a]?.id, all[b]?.id].every((id) => pair.some((side) => side === id)),
          )
          assert.ok(shown && shown.because.length > 0 && shown.because.every(({ act: why }) => why === 'different'))
        }
      }
    }),
  )
})
