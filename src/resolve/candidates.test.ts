import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edtf } from '#core/edtf.ts'
import type { LayerId, OccurrenceId } from '#core/ids.ts'
import { type Occurrence, occurrenceOf } from '#core/occurrence.ts'
import { spanOf } from '#core/span.ts'
import { candidatesOf } from './candidates.ts'
import { cutsOf, heldTogether } from './held-together.ts'
import { type Seen, takeIn } from './meetings.ts'
import { type Named, names, register } from './testing.ts'

test('one person in three languages meets; another given name does not; a surname alone meets all', () => {
  const { found } = register(names('Міра Талвік', 'Мира Талвик', 'Пётр Талвик', 'Талвик', 'Іна Ольвен'))
  assert.deepEqual(found(0), [[1], [3]])
  assert.deepEqual(found(3).sort(), [[0], [1], [2]])
  assert.deepEqual(found(4), [])
})

test('whoever is written with a slip is proposed too, though others are written without', () => {
  const { found } = register(names('Мира Талвик', 'Mira Talvik', 'Мира Тавлик', 'Мира Талик', 'Мира Корань'))
  assert.deepEqual(found(0).sort(), [[1], [2], [3]])
  assert.deepEqual(found(2).sort(), [[0], [1], [3]])
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

test('names taken in a few at a time are found as if they had been there at once', () => {
  const { seen, found } = register(names('Міра Талвік', 'Мира Талвик', 'Пётр Талвик', 'Талвик'))
  assert.equal(takeIn(seen, 3), false)
  assert.equal(takeIn(seen, 3), true)
  assert.deepEqual(found(0), [[1], [3]])
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
