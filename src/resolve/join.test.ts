import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { EntityId, LayerId, MemberId, OccurrenceId } from '#core/ids.ts'
import { type EntityType, type Occurrence, occurrenceOf } from '#core/occurrence.ts'
import { spanOf } from '#core/span.ts'
import { join } from './join.ts'

type Judgement = Parameters<typeof join>[1][number]

const layer = 'cd'.repeat(32) as LayerId
const text = 'abcdefgh'
const person = (at: number, type: EntityType = 'person'): Occurrence => occurrenceOf(layer, type, [spanOf(text, at, at + 1)])
const people = Array.from(text, (_, at) => person(at))
const id = (at: number) => (people[at] as Occurrence).id
const judge = (act: Judgement['act'], a: number, b: number, at = '2026-01-01T00:00:00.000Z'): Judgement => ({
  target: 'judgement',
  pair: [id(a), id(b)].sort() as [OccurrenceId, OccurrenceId],
  act,
  version: 1,
  by: 'm' as MemberId,
  reason: null,
  at,
})
const mint = (at: number) => ({ occurrence: id(at), entity: `entity-${at}` as EntityId })
const groups = ({ entities }: ReturnType<typeof join>) =>
  [...entities.values()].map(({ id: entity, occurrences }) => [
    entity,
    occurrences.map((one) => people.findIndex((p) => p.id === one)).sort(),
  ])

test('judgements join in chains, and the oldest minted id stays', () => {
  assert.deepEqual(groups(join(people, [judge('same', 0, 1), judge('same', 1, 2)], [mint(2), mint(0)])), [
    ['entity-2', [0, 1, 2]],
  ])
})

test('what only drafts speak of is no entity', () => {
  assert.deepEqual(groups(join(people, [judge('same', 0, 1)], [mint(5)])), [['entity-5', [5]]])
})

test('"different" cuts the chain where it would close, and says so', () => {
  const joined = join(
    people,
    [judge('same', 0, 1, '2026-01-01'), judge('same', 1, 2, '2026-01-02'), judge('different', 0, 2)],
    [mint(0), mint(2)],
  )
  assert.deepEqual(groups(joined), [
    ['entity-0', [0, 1]],
    ['entity-2', [2]],
  ])
  assert.deepEqual(
    joined.cut.map(({ pair }) => pair),
    [[id(1), id(2)].sort()],
  )
})

test('taken apart again, each part has its own: the one with the oldest accepted occurrence keeps the id', () => {
  const minted = [mint(1), mint(0)]
  assert.deepEqual(groups(join(people, [judge('same', 0, 1)], minted)), [['entity-1', [0, 1]]])
  assert.deepEqual(groups(join(people, [judge('different', 0, 1)], minted)), [
    ['entity-1', [1]],
    ['entity-0', [0]],
  ])
})

test('a person and an event are never one', () => {
  const event = person(7, 'release_event')
  const wrong = { ...judge('same', 0, 1), pair: [id(0), event.id] as [OccurrenceId, OccurrenceId] }
  assert.equal(join([...people, event], [wrong], [mint(0)]).entityOf.size, 1)
})

test('the order in which judgements are read does not matter, and no veto is ever broken', () => {
  const anyJudgement = fc.record({
    act: fc.constantFrom('same' as const, 'different' as const),
    a: fc.nat(7),
    b: fc.nat(7),
    at: fc.nat(99),
  })
  fc.assert(
    fc.property(
      fc.uniqueArray(anyJudgement, { selector: ({ a, b }) => [a, b].sort().join(), maxLength: 20 }),
      fc.infiniteStream(fc.nat()),
      (list, random) => {
        const judgements = list
          .filter(({ a, b }) => a !== b)
          .map(({ act, a, b, at }) => judge(act, a, b, `2026-01-01T00:00:${at}`))
        const minted = people.map((_, at) => mint(at))
        const shuffled = judgements
          .map((one) => ({ one, key: random.next().value }))
          .sort((x, y) => x.key - y.key)
          .map(({ one }) => one)
        const joined = join(people, judgements, minted)
        assert.deepEqual(join(people, shuffled, minted), joined)
        for (const { act, pair } of judgements)
          if (act === 'different') assert.notEqual(joined.entityOf.get(pair[0]), joined.entityOf.get(pair[1]))
      },
    ),
  )
})
