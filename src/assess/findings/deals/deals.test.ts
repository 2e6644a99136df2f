import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Coding } from '#core/coding.ts'
import { edtf } from '#core/edtf.ts'
import type { Deal, DealFindings } from '#core/findings/deals.ts'
import { mintedId, type StatementId } from '#core/ids.ts'
import { type Built, type Document, recordOf } from '../../testing.ts'
import { viewOf } from '../../view.ts'
import { groundOf } from '../ground.ts'
import { dealsIn } from './index.ts'
import { termsOf } from './terms.ts'

/** Invented people; what the bodies got is public. The speakers of a concession stand for whom it benefits, so that tests can name them. */
const built = (documents: Document[]): Built => {
  const found = recordOf(documents)
  const statements = found.record.statements.map((one) => {
    const { attributedTo, ...statement } = one.statement
    if (statement.property !== 'concession' || attributedTo === undefined) return one
    const beneficiary = attributedTo.map((occurrence) => ({ kind: 'organisation' as const, occurrence }))
    return { ...one, statement: { ...statement, qualifiers: { ...statement.qualifiers, beneficiary } } }
  })
  return { ...found, record: { ...found.record, statements } }
}
const found = ({ record }: Built, codings: Coding[] = []): DealFindings => dealsIn(groundOf(record, codings))
const only = ({ deals }: DealFindings): Deal => {
  const [deal, more] = deals
  assert.ok(deal && more === undefined)
  return deal
}
const stipulation = (deal: Deal, code: string) => {
  const one = deal.stipulations.find(({ item }) => item === code)
  assert.ok(one, code)
  return one
}

const batch = (day: string, event = 'e'): Document => ({
  published: '2025-12-31',
  says: [
    { property: 'release_event', event, date: day, count: 20 },
    { property: 'negotiation', event, negotiators: ['US'] },
  ],
})

test('what was given, promised, mentioned and denied stands each by itself, and only what was given lifts a measure', () => {
  const world = built([
    batch('2025-09-11'),
    {
      published: '2025-09-12',
      says: [
        { property: 'concession', event: 'e', code: 'sanctions_relief', by: ['Belavia'], date: '2025-09-11' },
        { property: 'concession', event: 'e', code: 'sanctions_relief', by: ['Belaruskali'], modality: 'planned' },
        { property: 'concession', event: 'e', code: 'other', modality: 'possible' },
        { property: 'concession', event: 'e', polarity: 'negative' },
        { property: 'concession', event: 'e', code: 'other', polarity: 'negative' },
        { property: 'concession', event: 'e', modality: 'denied' },
        { property: 'concession', event: 'e', standing: 'refuted' },
        { property: 'obligation', event: 'e', code: 'undisclosed' },
        { property: 'demand', event: 'e' },
        { property: 'release_event', event: 'e', code: 'exchange' },
        { property: 'release_event', event: 'e', code: 'exchange', polarity: 'negative' },
      ],
    },
  ])
  const deal = only(found(world))
  assert.deepEqual(
    deal.terms.map(({ kind, standing, measures, statements }) => [kind, standing, measures, statements.length]),
    [
      ['concession', 'given', ['aviation'], 1],
      ['concession', 'promised', ['potash'], 1],
      ['concession', 'mentioned', [], 1],
      ['concession', 'not_given', [], 2],
      ['concession', 'denied', [], 1],
      ['concession', 'refuted', [], 1],
      ['demand', 'demanded', [], 1],
    ],
  )
  assert.deepEqual(deal.terms[0]?.statements, [{ id: world.id(1, 0), bodies: ['belavia'] }])
  assert.deepEqual(
    deal.measures.map(({ measure, lifted }) => [measure, lifted]),
    [['aviation', [world.id(1, 0)]]],
  )
  assert.deepEqual(deal.exchange, { claimed: [world.id(1, 9)], denied: [world.id(1, 10)] })
  assert.deepEqual(deal.undisclosed, [world.id(1, 7)])
  assert.deepEqual(deal.negotiators[0]?.code, 'US')
  assert.equal(deal.events[0]?.released?.max, 20)
  assert.equal(stipulation(deal, 'sanctions_relief').disclosures[0]?.value, 'disclosed')
  assert.deepEqual(stipulation(deal, 'monitors').disclosures, [{ value: 'undisclosed', coders: 0, statements: [world.id(1, 7)] }])
  // Sanctions were lifted in public; that captives were exchanged is said and denied in public.
  const of = deal.stipulations.length
  assert.deepEqual(deal.withoutText, { low: of - 2, high: of - 2, of })
  assert.deepEqual(stipulation(deal, 'captives').disclosures, [
    { value: 'disclosed', coders: 0, statements: [world.id(1, 9)] },
    { value: 'denied', coders: 0, statements: [world.id(1, 10)] },
  ])
})

test('which measures a statement speaks of: by the bodies it names, else by its words', () => {
  const cases: [says: string, bodies: string[], measures: string[]][] = [
    ['The United States lifted sanctions on potash.', [], ['potash']],
    ['Улады гавораць пра калійныя ўгнаенні.', [], ['potash']],
    ['Послабление касается запчастей для самолётов.', [], ['aviation']],
    ['Nothing was spoilt in turmoil.', [], []],
    ['Санкцыі знялі.', ['міністэрства фінансаў Беларусі'], ['public_finance']],
    ['The bank got nothing.', ['Ministry of Finance of Belarus'], ['public_finance']],
    ['They were lifted.', ['Belaruskali', 'Belavia'], ['potash', 'aviation']],
    ['They were lifted.', ['a firm that nobody knows'], []],
  ]
  for (const [exact, by, measures] of cases) {
    const { record } = built([{ says: [{ property: 'concession', event: 'e', ...(by.length > 0 && { by }) }] }])
    const view = viewOf(record)
    const told = view.told.map((one) => ({
      ...one,
      statement: { ...one.statement, evidence: one.statement.evidence.map((span) => ({ ...span, exact })) },
    }))
    assert.deepEqual(termsOf(view, told)[0]?.measures, measures, exact)
  }
})

test('a release of which nothing is said to have been traded is no deal; two that one statement joins are one', () => {
  const world = built([
    { says: [{ property: 'release_event', event: 'plain', date: '2025-03-01', count: 5 }] },
    batch('2025-05-01', 'first'),
    batch('2025-06-01', 'second'),
    { published: '2025-06-02', says: [{ property: 'concession', event: 'second', link: 'first', code: 'sanctions_relief' }] },
    { says: [{ property: 'concession', code: 'other' }] },
  ])
  const { deals, loose } = found(world)
  assert.deepEqual(
    deals.map(({ events }) => events.map(({ date }) => date)),
    [['2025-06-01', '2025-05-01']],
  )
  assert.equal(deals[0]?.arrests?.before.to, '2025-04-30')
  assert.deepEqual(loose, [world.id(4, 0)])
})

const member = (n: number) => mintedId<Coding['by']>(`00000000-0000-4000-8000-00000000000${n}`)
const coding = (by: number, version: number, answers: Record<string, string>, more: Partial<Coding> = {}): Coding => ({
  id: `${by}-${version}`,
  form: 'stipulation',
  item: 'no_rearrest',
  event: null,
  answers,
  standard: null,
  asOf: edtf('2025-10-01'),
  note: '',
  statements: [],
  version,
  by: member(by),
  at: '2026-01-01T00:00:00Z',
  withdrawn: false,
  ...more,
})

test('the state of a stipulation over time, by members who differ; who took an answer back leaves nothing', () => {
  const world = built([batch('2025-09-11')])
  const event = world.entity('release_event', 'e')
  const codings = [
    coding(1, 1, { state: 'minimal', disclosure: 'inferred' }, { event, note: 'The first month.' }),
    coding(1, 2, { state: 'full', disclosure: 'inferred' }, { event, asOf: edtf('2025-12-01'), note: 'The third month.' }),
    coding(2, 1, { state: 'not_initiated', disclosure: 'undisclosed', monitor: 'nobody' }, { event }),
    coding(3, 1, { state: 'full' }, { event }),
    coding(3, 2, {}, { event, withdrawn: true }),
    coding(4, 1, { state: 'no such code' }, { event }),
  ]
  const one = stipulation(only(found(world, codings)), 'no_rearrest')
  assert.deepEqual(
    one.states.map(({ answer, asOf, coders }) => [answer, asOf, coders]),
    [
      ['minimal', '2025-10-01', 1],
      ['not_initiated', '2025-10-01', 1],
      ['full', '2025-12-01', 1],
    ],
  )
  assert.deepEqual(
    one.disclosures.map(({ value, coders }) => [value, coders]),
    [
      ['undisclosed', 1],
      ['inferred', 1],
    ],
  )
  assert.deepEqual(
    one.answers.map(({ question, answer }) => [question, answer]),
    [['monitor', 'nobody']],
  )
  assert.deepEqual(one.notes, ['The third month.'])
})

test('what one member answers stays together; where members differ about a public text, how many have none is a range', () => {
  const world = built([batch('2025-09-11')])
  const event = world.entity('release_event', 'e')
  const codings = [
    coding(1, 1, { state: 'full', disclosure: 'disclosed' }, { event, note: 'It was said aloud.' }),
    coding(2, 1, { state: 'not_initiated', disclosure: 'denied', due: 'soon' }, { event }),
    coding(3, 1, { disclosure: 'denied', state: 'not_initiated' }, { event, note: 'Nobody says so.' }),
  ]
  const deal = only(found(world, codings))
  const { sets } = stipulation(deal, 'no_rearrest')
  assert.deepEqual(
    sets.map(({ answers, coders, notes }) => [answers.map(({ question, answer }) => `${question} ${answer}`), coders, notes]),
    [
      [['disclosure denied', 'state not_initiated'], 2, ['Nobody says so.']],
      [['disclosure disclosed', 'state full'], 1, ['It was said aloud.']],
    ],
  )
  assert.deepEqual(stipulation(only(found(world, codings.toReversed())), 'no_rearrest').sets, sets)
  const of = deal.stipulations.length
  assert.deepEqual(deal.withoutText, { low: of - 1, high: of, of })
  assert.deepEqual(only(found(world, codings.slice(0, 1))).withoutText, { low: of - 1, high: of - 1, of })
})

test('who was released and is imprisoned again puts freedom under review, until an answer names the statement', () => {
  const world = built([
    batch('2025-09-11'),
    {
      published: '2025-12-30',
      says: [
        { property: 'release', person: 'Iva Bor', event: 'e', date: '2025-09-11' },
        { property: 'release', person: 'Jan Sad', event: 'e', date: '2025-09-11' },
        { property: 'detention', person: 'Iva Bor', date: '2021-05-01' },
        { property: 'detention', person: 'Jan Sad', date: '2025-09-11' },
        { property: 'detention', person: 'Iva Bor', date: '2025-11-20' },
        { property: 'detention', person: 'Jan Sad', date: '2025-11', modality: 'possible' },
      ],
    },
  ])
  const again: StatementId = world.id(1, 4)
  const reviewed = (codings: Coding[]) =>
    only(found(world, codings))
      .stipulations.filter(({ review }) => review.length > 0)
      .map(({ item, review }) => [item, review])
  const freedom = ['no_rearrest', 'stay_by_choice', 'freedom_of_movement', 'end_of_prosecution']
  assert.deepEqual(
    reviewed([]),
    freedom.map((item) => [item, [again]]),
  )
  const event = world.entity('release_event', 'e')
  assert.equal(reviewed([coding(1, 1, { state: 'full' }, { event })]).length, 4)
  assert.equal(reviewed([coding(1, 1, { state: 'minimal' }, { event, statements: [again] })]).length, 3)
})

// Rates are divided by days, in files of their own.
test('nothing in what deals are made of divides: there is no price of a person', () => {
  const here = import.meta.dirname
  const files = readdirSync(here).filter((name) => !/test|gamma|poisson|days/.test(name))
  for (const path of [...files.map((name) => `${here}/${name}`), `${here}/../../../publish/findings/deals.ts`]) {
    const code = readFileSync(path, 'utf8')
      .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
      .replaceAll(/'[^'\n]*'|`[^`]*`/g, '')
    const divisions = [...code.matchAll(/[\w)\]] *\/ *[\w(].*/g)].map(([line]) => line)
    assert.deepEqual(divisions, [], path)
  }
})
