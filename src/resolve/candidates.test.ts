import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LayerId, MemberId, OccurrenceId } from '#core/ids.ts'
import { occurrenceOf } from '#core/occurrence.ts'
import { spanOf } from '#core/span.ts'
import { candidates } from './candidates.ts'

const named = (name: string, layer: string) => ({
  occurrence: occurrenceOf(layer.repeat(64) as LayerId, 'person', [spanOf(name, 0, name.length)]),
  about: [],
})
const three = [named('Міра Талвік', 'a'), named('Мира Талвик', 'b'), named('Mira Talvik', 'c')]
const none = { entityOf: new Map() }

test('a block of three gives two questions, with both names and the key', () => {
  const found = candidates(three, [], none)
  assert.equal(found.length, 2)
  assert.ok(found.every(({ explanation }) => explanation[0]?.rule.startsWith('person:')))
  assert.deepEqual(candidates([...three].reverse(), [], none), found)
})

test('what has been judged is not asked again', () => {
  const [first] = candidates(three, [], none)
  assert.ok(first)
  const judgement = {
    target: 'judgement' as const,
    act: 'different' as const,
    pair: first.pair,
    version: 1,
    by: 'm' as MemberId,
    reason: null,
    at: '',
  }
  assert.equal(candidates(three, [judgement], none).length, 1)
})

test('what is one already is not asked', () => {
  const entityOf = new Map(three.map(({ occurrence }) => [occurrence.id as OccurrenceId, 'one' as never]))
  assert.deepEqual(candidates(three, [], { entityOf }), [])
})
