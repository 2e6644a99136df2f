import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { ArrestSide } from '#core/findings/deals.ts'
import type { DealsDocument, ElementsDocument, ReformsDocument } from '#publish/findings/types.ts'
import { openPublished } from '#publish/read.ts'
import { publish, publishedFolder } from './publish.ts'
import { sampleStores } from './testing.ts'

// Arrests around deals and answers by hand, as the published sample has them, against the chronicle and the answers themselves, by hand.

let deals: DealsDocument
let reforms: ReformsDocument
let elements: ElementsDocument

before(async () => {
  await using stores = await sampleStores()
  await publish(stores)
  const site = openPublished(publishedFolder(stores.folder.path)).current()
  deals = site.finding('deals') ?? assert.fail()
  reforms = site.finding('reforms') ?? assert.fail()
  elements = site.finding('elements') ?? assert.fail()
})

/** Garwood, 95 %, of 0, 1 and 2, from printed tables. */
const NONE = [0, 3.689]
const ONE = [0.025, 5.572]
const TWO = [0.242, 7.225]

/**
 * Ilyash some day of October 2024, Yanukevich some day of December 2024, Dabravolski on 22 January 2025, Gaweł on 4 September 2025: certain,
 * possible and interval on either side of each deal, and the published numbers that lie wholly within a side.
 */
const AROUND: [deal: string, before: [number, number, number[]], after: [number, number, number[]], numbers: string[]][] = [
  ['2026-03-19', [0, 0, NONE], [0, 0, NONE], []],
  ['2025-12-13', [0, 0, NONE], [0, 0, NONE], []],
  // From 24 August.
  ['2025-11-22', [1, 1, ONE], [0, 0, NONE], []],
  // From 22 August.
  ['2025-11-20', [1, 1, ONE], [0, 0, NONE], []],
  ['2025-09-11', [1, 1, ONE], [0, 0, NONE], []],
  // To 19 September; May lies wholly before, June on both sides.
  ['2025-06-21', [0, 0, NONE], [1, 1, ONE], ['before 100 2025-05']],
  ['2025-02-12', [2, 2, TWO], [0, 0, NONE], []],
  // From 3 October: a day of October may be earlier.
  ['2025-01', [1, 2, [0.025, 7.225]], [0, 0, NONE], ['before 100 2024-10-31/2024-11-06']],
]

test('arrests in the ninety days before and after each deal, reckoned by hand', () => {
  const thousandths = (n: number) => Math.round(n * 1000) / 1000
  const seen = (side: ArrestSide | null) =>
    side && [side.certain, side.possible, [side.interval.low, side.interval.high].map(thousandths)]
  assert.deepEqual(
    deals.deals.map(({ events, arrests }) => [
      events[0]?.date,
      seen(arrests?.before ?? null),
      seen(arrests?.after ?? null),
      arrests?.tallies.map(({ side, line }) => `${side} ${line.min} ${line.asOf}`),
    ]),
    AROUND,
  )
  assert.deepEqual(deals.detained, { people: 4, dated: 4 })
})

test('what binds the parties of two deals: where the two members of the example differ both answers stand', () => {
  const answered = deals.deals.flatMap(({ events, stipulations }) =>
    stipulations.flatMap(({ item, sets }) =>
      sets.map(({ answers, coders }) => [events[0]?.date, item, answers.map(({ answer }) => answer).join(' '), coders].join()),
    ),
  )
  assert.deepEqual(answered.sort(), [
    '2025-09-11,no_rearrest,undisclosed minimal,1',
    '2025-09-11,no_rearrest,undisclosed review,1',
    '2025-09-11,papers_returned,undisclosed not_initiated,2',
    '2025-09-11,sanctions_relief,disclosed full,1',
    '2025-09-11,sanctions_relief,disclosed intermediate,1',
    '2025-09-11,stay_by_choice,undisclosed not_initiated,2',
    '2025-12-13,captives,denied,1',
    '2025-12-13,captives,disclosed,1',
    '2025-12-13,sanctions_relief,disclosed full,2',
  ])
})

test('laws: one that was eased in 2019 and put back in 2022, of which the two answer differently', () => {
  const answered = reforms.reforms.flatMap(({ item, answers }) =>
    answers.flatMap(({ question, answer, coders }) => (question === 'direction' ? [`${item} ${answer} ${coders}`] : [])),
  )
  assert.deepEqual(answered.sort(), [
    'UK-193-1 neither 1',
    'UK-193-1 tightened 1',
    'citizenship_loss tightened 2',
    'consular_papers tightened 2',
    'in_absentia tightened 2',
    'optional_protocol tightened 2',
  ])
  const [eased] = reforms.reforms.filter(({ item }) => item === 'UK-193-1')
  const days = eased?.changed.map((id) => reforms.statements.find((one) => one.id === id)?.date)
  assert.deepEqual([...new Set(days)].sort(), ['2019-07-19', '2022-01'])
})

test('elements of one release have answers and standards; every note says that it is an example and no legal opinion', () => {
  const [september] = elements.events.filter(({ date }) => date === '2025-09-11')
  const lines = elements.lines.filter(({ answers }) => answers.length > 0)
  assert.deepEqual(
    lines.map(({ element, status, answers }) => [element, status, answers.map(({ answer }) => answer).sort()]),
    [
      ['rome_7_1/c1', 'mixed', ['mixed', 'no_information']],
      ['rome_7_1_d/d1', 'supported', ['supported', 'supported']],
      ['rome_7_1_d/d2', 'mixed', ['no_information', 'supported']],
      ['rome_7_1_d/d3', 'no_information', ['no_information', 'no_information']],
      ['iccpr_12/stay', 'supported', ['supported', 'supported']],
    ],
  )
  assert.ok(lines.every(({ event }) => event === september?.event))
  const notes = [
    ...lines.flatMap(({ answers }) => answers.map(({ note }) => note)),
    ...reforms.reforms.flatMap((one) => one.notes.map(({ words }) => words)),
    ...deals.deals.flatMap(({ stipulations }) => stipulations.flatMap((one) => one.notes)),
  ]
  assert.deepEqual(
    [...new Set(notes)],
    ['Example, no legal opinion. Прыклад, не юрыдычная ацэнка. Пример, не юридическая оценка.'],
  )
})
