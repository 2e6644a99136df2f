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

// Who was taken to one State on which day, and what is told of it: events, in which nobody is twice, and groups and people of whom no event is told,
// who are among those of an event of that day, or others.
const day = fc.constantFrom('2025-09-11', '2025-09-12', '2025-12-13')
const world = fc.record({
  events: fc.array(fc.record({ day, people: fc.nat(30) }), { maxLength: 3 }),
  others: fc.array(
    fc.record({
      day,
      told: fc.constantFrom('day', 'year', 'nothing'),
      people: fc.integer({ min: 1, max: 40 }),
      isPerson: fc.boolean(),
    }),
    { maxLength: 4 },
  ),
})

test('who is told of without an event may be among the people of one: at least is never more than there were', () => {
  fc.assert(
    fc.property(world, ({ events, others }) => {
      const days = [...new Set([...events, ...others].map((one) => one.day))]
      // The fewest there can have been: on each day the groups are all among the others of the day.
      const were = days.map((of) => {
        const inEvents = events.reduce((sum, one) => sum + (one.day === of ? one.people : 0), 0)
        const here = others.filter((one) => one.day === of)
        const groups = here.map(({ isPerson, people }) => (isPerson ? 0 : people))
        return Math.max(inEvents, here.filter(({ isPerson }) => isPerson).length, ...groups)
      })
      const { found } = made([
        ...events.map(
          ({ day: date, people }, at): Say => ({
            property: 'displacement',
            event: `e${at}`,
            date,
            to: 'LT',
            count: people,
          }),
        ),
        ...others.map(
          ({ day: on, told, people, isPerson }, at): Say => ({
            property: 'displacement',
            to: 'LT',
            ...(isPerson ? { person: `Person ${at}` } : { count: people }),
            ...(told !== 'nothing' && { date: told === 'day' ? on : '2025' }),
          }),
        ),
      ])
      for (const { sum } of found.territories) assert.ok(sum.low <= were.reduce((all, n) => all + n, 0))
    }),
    { numRuns: 300 },
  )
})

test('at least: 52 of an event and 20 of no event on one day are 52, on another day 72', () => {
  const least = (...says: Partial<Say>[]) =>
    made(says.map((say) => ({ property: 'displacement', to: 'LT', ...say }))).found.territories[0]?.sum
  const event = { event: 'e', date: '2025-09-11', count: 52 }
  assert.deepEqual(least(event, { date: '2025-09-11', count: 20 }), { low: 52, high: 72 })
  assert.deepEqual(least(event, { count: 20 }), { low: 52, high: 72 })
  assert.deepEqual(least(event, { person: 'Jan Bokun' }), { low: 52, high: 53 })
  assert.deepEqual(least(event, { date: '2025-12-13', count: 20 }), { low: 72, high: 72 })
})
