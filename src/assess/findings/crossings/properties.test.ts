import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { CrossingFindings } from '#core/findings/crossings.ts'
import { isOnward } from '../../counted.ts'
import { recordOf, type Say } from '../../testing.ts'
import { happened, viewOf } from '../../view.ts'
import { groundOf } from '../ground.ts'
import { crossingsIn } from './index.ts'
import { isCrossing } from './ways.ts'

/** Crossings of all sorts: with and without event, person, day, number, State of both ends; said, planned, denied, refuted. */
const saying: fc.Arbitrary<Say> = fc.record(
  {
    property: fc.constantFrom('displacement', 'crossing', 'release', 'release_event', 'refusal', 'return', 'transfer'),
    event: fc.constantFrom('e', 'f'),
    person: fc.constantFrom('Jan Bokun', 'Ida Reut'),
    date: fc.constantFrom('2025-09-11', '2025-12-13', '2025-12-18', '2025'),
    from: fc.constantFrom('BY', 'UA', 'LT'),
    to: fc.constantFrom('LT', 'UA', 'PL', 'BY', 'vilnius', 'medininkai', 'nowhere'),
    count: fc.constantFrom(1, 20, 51),
    polarity: fc.constantFrom('positive', 'positive', 'negative'),
    modality: fc.constantFrom('asserted', 'asserted', 'planned', 'denied'),
    standing: fc.constantFrom('accepted', 'accepted', 'refuted'),
  },
  { requiredKeys: ['property'] },
)
const sayings = fc.array(saying, { maxLength: 12 })

const made = (says: Say[]) => {
  const { record } = recordOf([{ published: '2026-01-01', says }])
  const view = viewOf(record)
  return { record, view, found: crossingsIn(groundOf(record, [])) }
}
const taken = ({ takings }: CrossingFindings) => takings.flatMap(({ legs }) => legs.flatMap(({ statements }) => statements))

test('crossings out of Belarus never hold one that goes on from another State, nor what did not happen', () => {
  fc.assert(
    fc.property(sayings, (says) => {
      const { view, found } = made(says)
      for (const id of taken(found)) {
        const told = view.byId.get(id)
        assert.ok(told && happened(told) && !isOnward(told))
      }
    }),
  )
})

test('every crossing that is said to have happened is in one place, and once; every other one stands beside or was a staying', () => {
  fc.assert(
    fc.property(sayings, (says) => {
      const { view, found } = made(says)
      const placed = [...taken(found), ...found.others.flatMap(({ statements }) => statements)]
      assert.equal(new Set(placed).size, placed.length)
      const all = view.told.filter(isCrossing)
      assert.deepEqual(
        [...placed].sort(),
        all
          .filter(happened)
          .map(({ id }) => id)
          .sort(),
      )
      for (const told of all.filter((one) => !happened(one)))
        assert.ok(found.beside.includes(told.id) || told.statement.polarity === 'negative')
    }),
  )
})

test('sums of a State are those of its takings; of the people who are named no more are known than there are', () => {
  fc.assert(
    fc.property(sayings, (says) => {
      const { found } = made(says)
      for (const { to, sum, takings, withoutNumber } of found.territories) {
        const legs = found.takings.flatMap((taking) => taking.legs.filter((leg) => leg.to === to))
        assert.equal(takings.length, legs.length)
        assert.equal(withoutNumber, legs.filter(({ range }) => range === null).length)
        assert.ok(sum.low <= sum.high)
      }
      for (const { named, indicators } of found.takings)
        for (const { people } of indicators) assert.ok(people.supported + people.contradicted + people.mixed <= named)
    }),
  )
})

test('the order of the record does not matter', () => {
  fc.assert(
    fc.property(sayings, fc.nat(), (says, seed) => {
      const { record, found } = made(says)
      const turned = [...record.statements].sort((a, b) => (a.id < b.id ? 1 : -1) * (seed % 2 === 0 ? 1 : -1))
      const again = { ...record, statements: turned }
      assert.deepEqual(crossingsIn(groundOf(again, [])), found)
    }),
    { numRuns: 40 },
  )
})
