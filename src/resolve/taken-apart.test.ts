import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { MemberId, OccurrenceId } from '#core/ids.ts'
import type { Judgement } from './meetings.ts'
import { takenApartAt } from './taken-apart.ts'

const [a, b, c] = ['a', 'b', 'c'] as OccurrenceId[]
const judged = (act: Judgement['act'], pair: readonly (OccurrenceId | undefined)[], at: string, version = 1): Judgement => ({
  target: 'judgement',
  act,
  pair: pair as [OccurrenceId, OccurrenceId],
  version,
  by: 'm' as MemberId,
  reason: null,
  at,
})
const on = (judgements: readonly Judgement[]) => (id: OccurrenceId) => judgements.filter(({ pair }) => pair.includes(id))

test('a join that was taken back is the moment; two who were never one are not', () => {
  const apart = [judged('different', [a, b], '2026-05-02', 2)]
  assert.equal(takenApartAt([a as OccurrenceId], on(apart), []), '2026-05-02')
  assert.equal(takenApartAt([b as OccurrenceId], on(apart), []), '2026-05-02')
  assert.equal(takenApartAt([c as OccurrenceId], on(apart), []), null)
  assert.equal(takenApartAt([a as OccurrenceId], on([judged('different', [a, b], '2026-05-02')]), []), null)
  assert.equal(takenApartAt([a, b] as OccurrenceId[], on([judged('same', [a, b], '2026-05-02', 3)]), []), null)
})

test('a chain cut by a judgement between its ends is taken apart too', () => {
  const join = judged('same', [b, c], '2026-05-01')
  const all = [judged('same', [a, b], '2026-05-01'), join, judged('different', [a, c], '2026-05-03')]
  assert.equal(takenApartAt([a, b] as OccurrenceId[], on(all), [join]), '2026-05-03')
  assert.equal(takenApartAt([c as OccurrenceId], on(all), [join]), '2026-05-03')
})
