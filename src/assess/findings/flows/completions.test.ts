import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { edtf } from '#core/edtf.ts'
import type { Between } from '#core/findings/flows.ts'
import type { Scope } from '#core/mention.ts'
import { recordOf, type Say } from '../../testing.ts'
import { groundOf } from '../ground.ts'
import { timeOf, within } from '../items.ts'
import { indexOf } from './door.ts'
import { flowsIn } from './index.ts'
import { monthly } from './months.ts'
import { item } from './testing.ts'

// What was: people, each of whom left in one release and may be told of in a later one too. What is told of it: a number of each release,
// exact, open or none, with its day or only its month. Whatever was, every figure made of what is told must hold it.

const START = Date.parse('2025-01-01')
const dayText = (day: number) => new Date(START + day * 86_400_000).toISOString().slice(0, 10)
const LAST = 150

type How = 'exact' | 'at least' | 'up to' | 'rounded' | 'nothing'
const COUNTS: Record<How, (people: number, off: number) => Pick<Say, 'count' | 'apart'>> = {
  exact: (people) => ({ count: people }),
  'at least': (people, off) => ({ count: { min: Math.max(0, people - off) } }),
  'up to': (people, off) => ({ count: { max: people + off } }),
  rounded: (people) => ({ count: people, apart: 'rounded' }),
  nothing: () => ({}),
}

const how = fc.constantFrom<How>('exact', 'at least', 'up to')
/** `own`: left in it. `again`: so many of the one before are told of in it once more. */
const release = fc.record({
  day: fc.nat(LAST),
  own: fc.nat(30),
  again: fc.nat(12),
  off: fc.nat(6),
  how: fc.constantFrom<How>('exact', 'exact', 'at least', 'up to', 'rounded', 'nothing'),
  dated: fc.constantFrom('day', 'month'),
  kind: fc.constantFrom('pardon', 'amnesty', null),
})
const worlds = fc.record({
  releases: fc.array(release, { maxLength: 5 }).map((all) => all.sort((a, b) => a.day - b.day)),
  held: fc.integer({ min: 200, max: 900 }),
  heldTold: fc.tuple(how, how),
  days: fc.tuple(fc.nat(LAST), fc.nat(LAST)).map(([a, b]) => (a <= b ? ([a, b + 1] as const) : ([b, a + 1] as const))),
  arrested: fc.array(fc.nat(LAST), { maxLength: 5 }),
  // Left in no event, each by themselves.
  alone: fc.array(fc.record({ day: fc.nat(LAST), dated: fc.constantFrom('day', 'month') }), { maxLength: 4 }),
  // Arrested in February, all on one day, and not named; counted together with those who are.
  february: fc.record({ day: fc.integer({ min: 31, max: 58 }), many: fc.nat(40), off: fc.nat(6) }),
})
type World = typeof worlds extends fc.Arbitrary<infer W> ? W : never

const isIn = (month: string) => (day: number) => dayText(day).startsWith(month)
const left = ({ releases, alone }: World, inside: (day: number) => boolean): number =>
  releases.reduce((sum, { day, own }) => sum + (inside(day) ? own : 0), alone.filter(({ day }) => inside(day)).length)
const came = ({ arrested, february }: World, inside: (day: number) => boolean): number =>
  arrested.filter(inside).length + (inside(february.day) ? february.many : 0)

const address = 'https://example.org/page'
const tally = (date: string, scope: Scope, told: How, people: number, off: number): Say => {
  const { count } = COUNTS[told](people, off)
  const range = typeof count === 'object' ? count : { min: people, max: people }
  return { property: 'tally', date, count: { ...range, scope }, by: ['Viasna'], address }
}

/** What is told of it. */
function toldOf(world: World): Say[] {
  const { releases, held, heldTold, days, arrested, alone, february } = world
  const [from, to] = days
  const between = (day: number) => day > from && day < to
  const dateOf = ({ day, dated }: { day: number; dated: string }) => (dated === 'day' ? dayText(day) : dayText(day).slice(0, 7))
  return [
    tally(dayText(from), 'held', heldTold[0], held, 5),
    tally(dayText(to), 'held', heldTold[1], held + came(world, between) - left(world, between), 5),
    tally('2025-02', 'detained', 'at least', came(world, isIn('2025-02')), february.off),
    ...arrested.map((day, at): Say => ({ property: 'detention', person: `Person ${at}`, date: dayText(day), address })),
    ...alone.map((one, at): Say => ({ property: 'release', person: `Alone ${at}`, date: dateOf(one), address })),
    ...releases.flatMap(({ day, own, again, off, how: told, dated, kind }, at): Say[] => {
      const shared = Math.min(again, releases[at - 1]?.own ?? 0)
      const date = dateOf({ day, dated })
      const event: Say = { property: 'release_event', event: `e${at}`, address }
      return [
        { ...event, date, ...(kind && { code: kind }), ...COUNTS[told](own + shared, off) },
        ...(shared > 0 ? [{ ...event, link: `e${at - 1}`, modality: 'possible' as const }] : []),
      ]
    }),
  ]
}

const holds = ({ certain, possible }: Between, n: number, what: string) =>
  assert.ok(certain <= n && n <= possible, `${what}: ${certain} ${n} ${possible}`)

test('whatever the numbers and days are and whoever was counted twice: months, balances and indices hold what was', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const { record } = recordOf([{ published: '2025-09-01', says: toldOf(world) }])
      const { months, balances, door } = flowsIn(groundOf(record, []))
      for (const row of months) holds(row.left, left(world, isIn(row.month)), `left in ${row.month}`)
      for (const { day, own } of world.releases)
        assert.ok(own === 0 || months.some(({ month }) => isIn(month)(day)), `nobody left on ${dayText(day)}`)
      // Everybody who came in and went out is told of, so it may be that nothing is left over.
      for (const { residual } of balances) holds({ certain: residual.low, possible: residual.high }, 0, 'left over')
      for (const line of door) {
        holds(line.left, left(world, isIn(line.period)), `left in ${line.period}`)
        holds(line.came, came(world, isIn(line.period)), `came in ${line.period}`)
        const ratio = came(world, isIn(line.period)) / left(world, isIn(line.period))
        if (line.index) holds({ certain: line.index.low, possible: line.index.high }, ratio, 'index')
      }
    }),
    { numRuns: 300 },
  )
})

test('an index holds every ratio of what both numbers can be', () => {
  const number = fc
    .record({ certain: fc.nat(60), more: fc.nat(30), open: fc.boolean(), at: fc.nat(30) })
    .map(({ certain, more, open, at }) => ({
      told: { certain, possible: open ? Infinity : certain + more },
      was: certain + (open ? at : Math.min(at, more)),
    }))
  fc.assert(
    fc.property(number, number, (came, left) => {
      const index = indexOf(came.told, left.told)
      if (left.told.certain === 0) return assert.equal(index, null)
      const ratio = came.was / left.was
      assert.ok(index && index.low <= ratio && ratio <= index.high)
    }),
  )
  assert.deepEqual(indexOf({ certain: 10, possible: 20 }, { certain: 5, possible: Infinity }), { low: 0, high: 4 })
  assert.deepEqual(indexOf({ certain: 10, possible: Infinity }, { certain: 5, possible: 10 }), { low: 1, high: Infinity })
})

test('a month with an open number is open, and those after it are not', () => {
  const found = monthly([item('2025-02', 5, Infinity), item('2025-01/2025-03', 2, Infinity), item('2025-03', 4, 6)], 2025 * 12, 5)
  assert.deepEqual(
    found.map(({ certain, possible }) => [certain, possible]),
    [
      [0, Infinity],
      [5, Infinity],
      [4, Infinity],
      [0, 0],
      [0, 0],
    ],
  )
  assert.equal(within(timeOf(edtf('2025-02')), item('2025-02', 5, Infinity)), 'certain')
})
