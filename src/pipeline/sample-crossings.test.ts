import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { assessing } from '#assess/index.ts'
import { documentsOf } from '#publish/documents.ts'
import type { CrossingsDocument } from '#publish/findings/types.ts'
import { readRegister } from '#register/index.ts'
import { recordOf } from './record.ts'
import { sampleStores } from './testing.ts'

// The crossing ledger of the sample, against what the pages themselves say, read by hand.

let found: CrossingsDocument

before(async () => {
  await using stores = await sampleStores()
  const record = recordOf(await readRegister(stores.database), { id: stores.folder.register, kind: 'sample' }, '2026-04-01')
  found = documentsOf(record, assessing, Buffer.alloc(32, 1)).findings.crossings
})

/** Day of the release, State, and each number with how many say it. */
const LEDGER: [date: string, to: string | null, numbers: number[]][] = [
  ['2026-03-19', 'LT', [15]],
  ['2025-12-13', 'LT', [8, 9, 9]],
  ['2025-12-13', 'UA', [114]],
  ['2025-11-22', 'UA', [31]],
  ['2025-11-20', 'VA', [2]],
  ['2025-09-11', 'LT', [51, 51]],
  ['2025-09-11', null, [52]],
  ['2025-06-21', 'LT', [14]],
  ['2025-02-12', 'LT', [3]],
]

test('each taking with its State and every differing number', () => {
  assert.deepEqual(
    found.takings.flatMap(({ date, legs }) =>
      legs.map(({ to, counts }) => [date, to, counts.map(({ min }) => min).sort((a, b) => (a ?? 0) - (b ?? 0))]),
    ),
    LEDGER,
  )
  assert.deepEqual(
    found.territories.map(({ to, sum }) => [to, sum.low, sum.high]),
    [
      ['UA', 145, 145],
      ['LT', 91, 92],
      ['VA', 2, 2],
    ],
  )
})

test('the twenty who moved on are no taking, and neither are the two named with them', () => {
  assert.deepEqual(
    found.others.map(({ way, from, to, date, range, people }) => [way, from, to, date, range, people.length]),
    [['onward', 'UA', 'LT', '2025-12-18', { min: 20, max: 20 }, 2]],
  )
})

test('who refused was brought back, papers were taken twice; of all releases fourteen are told with people who stayed', () => {
  const states = (code: string) =>
    found.takings.flatMap(({ date, indicators }) =>
      indicators.filter((one) => one.code === code).map(({ state }) => `${date} ${state}`),
    )
  assert.deepEqual(states('papers_taken'), ['2026-03-19 supported', '2025-09-11 supported'])
  assert.deepEqual(states('returned'), ['2025-09-11 supported'])
  assert.deepEqual(states('consent'), ['2025-09-11 contradicted'])
  assert.equal(states('taken').length, 7)
  const { taken, stayed, notSaid } = found.releases
  assert.deepEqual([taken.length, stayed.length, notSaid.length], [7, 14, 3])
})
