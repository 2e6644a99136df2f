import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assessing } from '#assess/index.ts'
import { KNOWN_BEFORE, REST } from '#core/figures.ts'
import { documentsOf } from '../documents.ts'
import { type Doc, entityId, recordOf, type Say } from '../testing.ts'

const KEY = Buffer.alloc(32, 7)
const EVENT = { words: 'a group of 60 people', key: 'batch' }
const SYLLABLES = ['ba', 'ke', 'lu', 'mi', 'no', 'ra', 'sa', 'tu', 'vi', 'zo']
const nameOf = (n: number) =>
  `Qz${SYLLABLES[Math.floor(n / 10) % 10]}${SYLLABLES[n % 10]} Wx${SYLLABLES[n % 7]}ovich${SYLLABLES[n % 10]}`

/** A batch with people whom nobody may be shown; the first `bound` may not leave the country. */
function world(people: number, bound: number) {
  const names = Array.from({ length: people }, (_, n) => nameOf(n))
  const says = names.flatMap((words, n): Say[] => {
    const person = { words, key: words }
    return [
      { property: 'release', evidence: `${words} was released`, person, event: EVENT, date: '2025-12-13' },
      ...(n < bound ? [{ property: 'condition' as const, code: 'exit_ban', evidence: `${words} may not leave`, person }] : []),
      ...(n === 0 ? [{ property: 'condition' as const, code: 'cooperation_paper', evidence: `${words} signed`, person }] : []),
    ]
  })
  const doc: Doc = {
    text:
      `On 13 December 2025 the authorities released ${EVENT.words} in Minsk. ` +
      names.map((name) => `${name} was released. ${name} may not leave. ${name} signed.`).join(' ') +
      ' The people were taken from the colony in the same night.'.repeat(40),
    published: '2025-12-14',
    says: [
      {
        property: 'release_event',
        evidence: `released ${EVENT.words}`,
        event: EVENT,
        count: { words: '60 people', n: 60 },
        date: '2025-12-13',
      },
      ...says,
    ],
  }
  const before: Doc = {
    text: `${names.map((name) => `${name} was sentenced.`).join(' ')}`,
    published: '2024-01-01',
    says: names.slice(0, Math.floor(people / 2)).map((words) => ({
      property: 'sentence',
      evidence: `${words} was sentenced`,
      person: { words, key: words },
    })),
  }
  const record = recordOf([before, doc])
  // All but the first was accepted a quarter before it.
  const statements = record.statements.map((one, at) => (at === 0 ? one : { ...one, decidedAt: '2025-12-30T00:00:00Z' }))
  return documentsOf({ ...record, statements }, assessing, KEY)
}

test('what binds people who are not shown goes out in figures and nowhere else', () => {
  const { findings, people, events } = world(60, 30)
  const exit = findings.kinds.figures.find(({ of, by }) => of === 'exit_ban' && by === 'year')
  const [of, said] = [exit?.total.all ?? 0, exit?.total.said ?? 0]
  assert.ok(Math.abs(of - 60) <= 4 && of % 5 === 0, String(of))
  assert.ok(Math.abs(said - 30) <= 4 && said % 5 === 0, String(said))
  assert.deepEqual(people, [])
  assert.deepEqual(events[0]?.people, [])
  const all = JSON.stringify({ ...findings, kinds: { ...findings.kinds, figures: [] } })
  assert.doesNotMatch(all, /exit_ban|Qz|ovich/)
})

test('what is secret of one person is in no figure, and no id of the register leaves', () => {
  const all = JSON.stringify(world(60, 30))
  assert.doesNotMatch(all, /cooperation|condition/)
  assert.doesNotMatch(all, /[0-9a-f]{8}-[0-9a-f]{4}-/)
  assert.ok(!all.includes(entityId('release_event', 'batch')))
})

test('coverage stands by the published id of the event', () => {
  const { findings, events } = world(60, 0)
  const coverage = findings.kinds.figures.find(({ of }) => of === KNOWN_BEFORE)
  assert.deepEqual(
    coverage?.groups.map(({ group }) => group),
    [events[0]?.id, REST],
  )
  const line = coverage?.groups[0]
  assert.ok(line?.all && line.said && Math.abs(line.said - 30) <= 4 && line.interval)
})

test('few people: every table has the same form and no number', () => {
  const [few, none] = [world(8, 4), world(1, 0)].map(({ findings }) => findings.kinds.figures)
  assert.deepEqual(few, none)
  for (const { groups, total } of few ?? [])
    for (const { all, said, interval } of [...groups, total]) assert.deepEqual([all, said, interval], [null, null, null])
})

test('kinds rest on shown statements: named people who are hidden make no kind more certain', () => {
  const { findings } = world(60, 30)
  const unknown = findings.kinds.kinds.find(({ kind }) => kind === 'unknown')
  assert.deepEqual(unknown?.known, { min: 60, max: 60, open: 0 })
  assert.equal(unknown?.events[0]?.numbered, true)
  assert.ok(findings.kinds.statements.every(({ person }) => person === null))
  const counted = findings.kinds.all.people.map(({ events, people }) => [events, people])
  assert.deepEqual(counted, [[1, { min: 60, max: 60, open: 0 }]])
})

test('what gives the most is cited, however many newer statements show the kind', () => {
  const event = { words: 'a group of 18 people', key: 'pardoned' }
  const told: Doc = {
    text: `The president pardoned ${event.words}. ${'The invented town was quiet. '.repeat(20)}`,
    published: '2026-03-05',
    says: [
      {
        property: 'release_event',
        code: 'pardon',
        evidence: `pardoned ${event.words}`,
        event,
        count: { words: '18 people', n: 18 },
        date: '2026-03-05',
      },
    ],
  }
  const later = Array.from(
    { length: 9 },
    (_, n): Doc => ({
      text: `Witness ${n} said that ${event.words} had stayed at home. ${'It rained on the road. '.repeat(20)}`,
      published: `2026-03-${10 + n}`,
      says: [
        {
          property: 'displacement',
          evidence: `${event.words} had stayed at home`,
          event,
          polarity: 'negative',
          date: '2026-03-06',
        },
      ],
    }),
  )
  const { kinds } = documentsOf(recordOf([told, ...later]), assessing, KEY).findings
  const [found] = kinds.kinds.find(({ kind }) => kind === 'pardon_stay')?.events ?? []
  assert.deepEqual(found?.people, { min: 1, max: 18 })
  assert.equal(found?.statements, 10)
  const cited = kinds.statements.filter(({ id }) => found?.cited.slice(0, 2).includes(id))
  assert.ok(cited.some(({ counts }) => counts.some(({ max }) => max === 18)))
})
