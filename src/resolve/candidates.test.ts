import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decision } from '#core/decision.ts'
import { type Edtf, edtf } from '#core/edtf.ts'
import type { LayerId, MemberId, OccurrenceId } from '#core/ids.ts'
import { type EntityType, type Occurrence, occurrenceOf } from '#core/occurrence.ts'
import { spanOf } from '#core/span.ts'
import type { Statement } from '#core/statement.ts'
import type { StatementRow } from '#register/types.ts'
import { candidatesOf } from './candidates.ts'
import { cutsOf, heldTogether } from './held-together.ts'
import { join } from './join.ts'
import type { Seen } from './meetings.ts'

type Judgement = Decision & { target: 'judgement' }
type Named = { name: string; type?: EntityType; date?: Edtf }

/** A small register of names, each in its own document, with judgements between them by their places in the list. */
function register(named: readonly Named[], judged: readonly [Judgement['act'], number, number][] = []) {
  const all = named.map(({ name, type = 'person' }, at) =>
    occurrenceOf(at.toString(16).padStart(64, 'a') as LayerId, type, [spanOf(name, 0, name.length)]),
  )
  const one = (at: number) => all[at] as Occurrence
  const judgements = judged.map(
    ([act, a, b], at): Judgement => ({
      target: 'judgement',
      act,
      pair: [one(a).id, one(b).id].sort() as [OccurrenceId, OccurrenceId],
      version: 1,
      by: 'm' as MemberId,
      reason: null,
      at: `2026-01-01T00:00:0${at}.000Z`,
    }),
  )
  const { together, cut } = join(all, judgements, [])
  const dates = new Map(all.map(({ id }, at) => [id, named[at]?.date]))
  const seen: Seen = {
    occurrences: new Map(all.map((occurrence) => [occurrence.id, occurrence])),
    about: (id) => {
      const date = dates.get(id)
      return date === undefined ? [] : [{ statement: { property: 'release_event', date } as Statement } as StatementRow]
    },
    thing: (id) => {
      const occurrences = together.get(id as OccurrenceId) ?? []
      const [first] = occurrences
      const type = all.find((occurrence) => occurrence.id === id)?.type
      return first && type ? { key: first, entity: null, type, occurrences } : undefined
    },
    judgementsOn: (id) => judgements.filter(({ pair }) => pair.includes(id)),
  }
  const thing = (at: number) => {
    const found = seen.thing(one(at).id)
    assert.ok(found)
    return found
  }
  const placesOf = (ids: readonly OccurrenceId[]) => ids.map((id) => all.findIndex((occurrence) => occurrence.id === id)).sort()
  const found = (at: number) => candidatesOf(seen, thing(at)).map(({ other }) => placesOf(other.occurrences))
  return { seen, thing, found, cut, placesOf }
}

const names = (...list: string[]) => list.map((name) => ({ name }))

test('one person in three languages meets; another given name does not; a surname alone meets all', () => {
  const { found } = register(names('Міра Талвік', 'Мира Талвик', 'Пётр Талвик', 'Талвик', 'Іна Ольвен'))
  assert.deepEqual(found(0), [[1], [3]])
  assert.deepEqual(found(3).sort(), [[0], [1], [2]])
  assert.deepEqual(found(4), [])
})

test('the explanation says what is alike, part by part, and what is missing', () => {
  const { seen, thing } = register(names('Міра Талвік', 'Мира Талвик'))
  const [first] = candidatesOf(seen, thing(0))
  assert.deepEqual(
    first?.explanation.map(({ part, left, right, level }) => [part, left, right, level]),
    [
      ['given', 'Міра', 'Мира', 'same_name'],
      ['surname', 'Талвік', 'Талвик', 'same_sounds'],
    ],
  )
  assert.equal(first?.weight?.band, 'review')
  assert.deepEqual(first?.missing, ['patronymic', 'birth_date'])
  assert.deepEqual(first?.pair, [first?.left, first?.right].sort())
})

test('what is one already is not asked; what was judged apart stands last, with its judgement', () => {
  const { found, seen, thing } = register(names('Мира Талвик', 'Мира Талвик', 'Мира Талвик', 'Мира Талвик'), [
    ['same', 0, 1],
    ['different', 1, 2],
  ])
  assert.deepEqual(found(0), [[3], [2]])
  assert.deepEqual(
    candidatesOf(seen, thing(0)).map(({ judged }) => judged.map(({ act }) => act)),
    [[], ['different']],
  )
})

test('events of the same or the next day meet, those of other days and without a day do not', () => {
  const event = (date?: string): Named => ({ name: 'released', type: 'release_event', ...(date && { date: edtf(date) }) })
  const { found } = register([event('2026-05-12'), event('2026-05-13'), event('2026-05'), event('2026-05-20'), event()])
  assert.deepEqual(found(0).sort(), [[1], [2]])
  assert.deepEqual(found(3), [[2]])
  assert.deepEqual(found(4), [])
})

test('the index grows with the register', () => {
  const { seen, thing } = register(names('Мира Талвик'))
  assert.deepEqual(candidatesOf(seen, thing(0)), [])
  const later = occurrenceOf('f'.repeat(64) as LayerId, 'person', [spanOf('Mira Talvik', 0, 11)])
  const occurrences = seen.occurrences as Map<OccurrenceId, Occurrence>
  occurrences.set(later.id, later)
  const known: Seen['thing'] = (id) =>
    id === later.id ? { key: later.id, entity: null, type: 'person', occurrences: [later.id] } : seen.thing(id)
  assert.equal(candidatesOf({ ...seen, thing: known }, thing(0)).length, 1)
})

test('what holds a person together is listed, and why a join was not followed', () => {
  const { seen, thing, cut, placesOf } = register(names('Мира Талвик', 'Мира Талвик', 'Мира Талвик'), [
    ['same', 0, 1],
    ['same', 1, 2],
    ['different', 0, 2],
  ])
  assert.deepEqual(
    heldTogether(seen, thing(0)).map(({ pair }) => placesOf(pair)),
    [[0, 1]],
  )
  const [only] = cutsOf(seen, cut, thing(0))
  assert.deepEqual(placesOf(only?.judgement.pair ?? []), [1, 2])
  assert.deepEqual(
    only?.because.map(({ pair }) => placesOf(pair)),
    [[0, 2]],
  )
})
