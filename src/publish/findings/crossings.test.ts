import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assessing } from '#assess/index.ts'
import type { Coding } from '#core/coding.ts'
import { edtf } from '#core/edtf.ts'
import { mintedId } from '#core/ids.ts'
import { documentsOf } from '../documents.ts'
import { emptyMemory } from '../memory.ts'
import { type Doc, entityId, recordOf } from '../testing.ts'

const KEY = Buffer.alloc(32, 7)
const EVENT = { words: 'a group of 52 people', key: 'september' }
const SHOWN = {
  kol: { level: 'public' as const, shown: { be: 'Марыя Калеснікава', ru: 'Мария Колесникова', en: 'Maria Kolesnikova' } },
}
const REPORT: Doc = {
  text:
    'On 11 September 2025 the authorities released a group of 52 people in Minsk. ' +
    'They were taken to Lithuania, 51 people in all. ' +
    'They left by way of Kplmrt Bzdrik. ' +
    'Maria Kolesnikova was taken to Lithuania. ' +
    'Zinaida Tsikhamirava was taken to Poland. ' +
    'Their passports were kept from them. ' +
    'Maria Kolesnikova did not sign any petition. ' +
    'Zinaida Tsikhamirava refused to go. ' +
    'It rained in Minsk on most of the days of that month, and the trains ran late between the towns. '.repeat(20),
  publisher: 'Viasna',
  published: '2025-09-12',
  says: [
    {
      property: 'release_event',
      evidence: 'released a group of 52 people',
      event: EVENT,
      count: { words: '52 people', n: 52 },
      date: '2025-09-11',
    },
    {
      property: 'displacement',
      evidence: 'taken to Lithuania, 51 people in all',
      event: EVENT,
      to: { words: 'Lithuania', key: 'LT' },
      count: { words: '51 people', n: 51, scope: 'displaced' },
    },
    { property: 'crossing', evidence: 'They left by way of', event: EVENT, to: { words: 'Kplmrt Bzdrik', key: 'nowhere' } },
    {
      property: 'displacement',
      evidence: 'Maria Kolesnikova was taken to Lithuania',
      person: { words: 'Maria Kolesnikova', key: 'kol' },
      event: EVENT,
      to: { words: 'Lithuania', key: 'LT' },
    },
    {
      property: 'displacement',
      evidence: 'Zinaida Tsikhamirava was taken to Poland',
      person: { words: 'Zinaida Tsikhamirava', key: 'zin' },
      event: EVENT,
      to: { words: 'Poland', key: 'PL' },
    },
    { property: 'condition', code: 'papers_taken', evidence: 'Their passports were kept', event: EVENT },
    {
      property: 'petition',
      evidence: 'did not sign any petition',
      person: { words: 'Maria Kolesnikova', key: 'kol' },
      event: EVENT,
    },
    {
      property: 'refusal',
      evidence: 'refused to go',
      person: { words: 'Zinaida Tsikhamirava', key: 'zin' },
      event: EVENT,
    },
  ],
}
const record = recordOf([REPORT], SHOWN)
const coding = (n: number, so: string, note: string): Coding => ({
  id: `${n}`,
  form: 'displacement_mode',
  item: 'fled_environment',
  event: entityId('release_event', 'september'),
  answers: { so },
  standard: null,
  asOf: edtf('2026-03-01'),
  note,
  statements: [],
  version: 1,
  by: mintedId(entityId('case', `member ${n}`)),
  at: '2026-03-01T10:00:00Z',
  withdrawn: false,
})
const codings = [coding(1, 'some', 'Zinaida Tsikhamirava left in the spring.'), coding(2, 'none', '')]
const documents = documentsOf(record, assessing, KEY, emptyMemory(), { articles: [], cards: [], offers: [], codings })
const { crossings } = documents.findings
const [taking] = crossings.takings

test('a ledger line has State, counters with their numbers, people shown and the statements it rests on', () => {
  const person = documents.people[0]?.id
  assert.equal(taking?.event, documents.events[0]?.id)
  assert.deepEqual(
    taking?.legs.map(({ to, range, counts, people, posts }) => [
      to,
      range,
      counts.map(({ min, counter }) => [min, counter.code]),
      people.map((one) => one.person === person),
      posts.map(({ text }) => text),
    ]),
    [
      ['LT', { min: 51, max: 51 }, [[51, 'viasna']], [true], []],
      [null, null, [], [], ['▮']],
    ],
  )
  const told = new Set(crossings.statements.map(({ id }) => id))
  for (const { cited, people } of taking?.legs ?? [])
    for (const id of [...cited, ...people.flatMap((one) => one.cited)]) assert.ok(told.has(id))
  assert.equal(crossings.quotes.length, crossings.statements.length)
})

test('of somebody hidden nothing is here: not the State, not the refusal, not the name in a note', () => {
  const all = JSON.stringify(crossings)
  assert.doesNotMatch(all, /Tsikhamirava|Zinaida|"PL"|"refusal"/)
  assert.deepEqual(
    crossings.modes[0]?.lines
      .find(({ mode }) => mode === 'fled_environment')
      ?.answers.map(({ answer, coders, notes }) => [answer, coders, notes]),
    [
      ['none', 1, []],
      ['some', 1, ['▮ left in the spring.']],
    ],
  )
  for (const { by } of codings) assert.ok(!all.includes(by))
})

test('what is protected of one person speaks for nothing, and is nowhere', () => {
  assert.deepEqual(
    taking?.indicators.map(({ code, state, people }) => [code, state, people.supported]),
    [
      ['taken', 'supported', 1],
      ['papers_taken', 'supported', 0],
    ],
  )
  assert.equal(taking?.named, 1)
  assert.doesNotMatch(JSON.stringify(crossings), /petition/)
})

test('a State stands with the first day of the Rome Statute there, and whether that was checked', () => {
  assert.deepEqual(
    crossings.territories.map(({ to, party, since, confirmed, sum, takings }) => [
      to,
      party,
      since,
      confirmed,
      sum,
      takings[0]?.inForce,
    ]),
    [['LT', true, '2003-08-01', true, { low: 51, high: 51 }, 'certain']],
  )
})

test('what nobody has said is not named in the document: the page knows the questions itself', () => {
  const silent = recordOf([{ ...REPORT, says: REPORT.says.slice(0, 2) }], SHOWN)
  const { crossings: found } = documentsOf(silent, assessing, KEY).findings
  assert.deepEqual(
    found.takings[0]?.indicators.map(({ code }) => code),
    ['taken'],
  )
  assert.doesNotMatch(JSON.stringify(found), /condition|papers|consent/)
})
