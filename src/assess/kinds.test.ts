import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RELEASE_KINDS } from '#vocabulary/release-kinds.ts'
import { assess } from './index.ts'
import { KIND_RULES } from './kind-rules.ts'
import { recordOf, type Say } from './testing.ts'

const person = 'Alena Vigodskaya'
const say = (property: Say['property'], more: Partial<Say> = {}): Say => ({ property, person, ...more })
const kinds = (...says: Say[]) => assess(recordOf([{ says }]).record).people[0]?.kinds.map(({ rule }) => rule) ?? []
const batch = (property: Say['property'], more: Partial<Say> = {}): Say => ({ property, event: 'batch', ...more })
const batchKinds = (...says: Say[]) => assess(recordOf([{ says }]).record).events[0]?.kinds ?? []

/** Each rule with statements that it holds of, and nearly the same of which it does not. */
const examples: Record<string, { holds: Say[]; not: Say[] }> = {
  'displaced-abroad': {
    holds: [say('release'), say('displacement', { to: 'LT' })],
    not: [say('release'), say('displacement', { modality: 'planned' })],
  },
  'pardon-and-stayed': {
    holds: [
      batch('release_event', { code: 'pardon', count: 30 }),
      batch('tally', { count: { min: 30, max: 30, scope: 'stayed' } }),
    ],
    not: [batch('release_event', { code: 'pardon', count: 30 })],
  },
  'pardon-not-displaced': {
    holds: [say('release', { code: 'pardon' }), say('displacement', { polarity: 'negative' })],
    not: [say('release', { code: 'pardon' }), say('displacement')],
  },
  'left-and-stayed': {
    holds: [batch('release_event', { count: 250 }), batch('tally', { count: { min: 235, max: 235, scope: 'stayed' } })],
    not: [
      batch('release_event', { count: 250, code: 'pardon' }),
      batch('tally', { count: { min: 235, max: 235, scope: 'stayed' } }),
    ],
  },
  'left-not-displaced': {
    holds: [say('release'), say('displacement', { polarity: 'negative' })],
    // An authority that denies having taken anybody out tells of nobody who stayed.
    not: [say('release'), say('displacement', { modality: 'denied' })],
  },
  'exchange-said': {
    holds: [say('release', { code: 'exchange' })],
    not: [say('release', { code: 'exchange', polarity: 'negative' })],
  },
  'amnesty-said': {
    holds: [say('release', { code: 'amnesty' })],
    not: [say('release', { code: 'amnesty', modality: 'demanded' })],
  },
  'commutation-said': { holds: [say('sentence', { code: 'reduced' })], not: [say('sentence')] },
  'term-served': {
    holds: [say('release', { code: 'end_of_term' })],
    not: [say('release', { code: 'end_of_term', modality: 'possible' })],
  },
  'conditional-said': {
    holds: [say('release', { code: 'conditional' })],
    not: [say('release', { code: 'conditional', standing: 'refuted' })],
  },
  'refused-and-returned': {
    holds: [say('refusal'), say('return')],
    not: [say('refusal')],
  },
  'died-held': { holds: [say('detention'), say('death')], not: [say('release'), say('death')] },
  'left-by-pardon': {
    holds: [say('release', { code: 'pardon' })],
    not: [say('release', { code: 'pardon' }), say('displacement')],
  },
  'pardon-announced': { holds: [say('pardon')], not: [say('pardon'), say('release')] },
  'left-only': { holds: [say('release')], not: [say('release', { code: 'amnesty' })] },
}

for (const { id, kind } of KIND_RULES)
  test(`${id}: holds of its example, not of what is nearly the same`, () => {
    const example = examples[id]
    assert.ok(example, `no example of the rule ${id}`)
    const rules = (says: Say[]) => (says[0]?.event ? batchKinds(...says).map(({ rule }) => rule) : kinds(...says))
    assert.ok(rules(example.holds).includes(id))
    assert.ok(!rules(example.not).includes(id))
    assert.ok(RELEASE_KINDS.some(({ code }) => code === kind))
  })

test('refusal and return must meet in one person', () => {
  const refused = batchKinds(
    batch('release_event', { count: 52 }),
    { ...say('refusal'), event: 'batch' },
    { property: 'return', person: 'Another', event: 'batch' },
  )
  assert.deepEqual(
    refused.map(({ kind }) => kind),
    ['unknown'].slice(1),
  )
})

test('a mixed batch has several kinds, each with its number', () => {
  const found = batchKinds(
    batch('release_event', { count: 250 }),
    batch('tally', { count: { min: 235, max: 235, scope: 'stayed' }, partOf: 0 }),
    batch('displacement', { count: { min: 15, max: 15, scope: 'displaced' }, partOf: 0, to: 'LT' }),
  )
  assert.deepEqual(
    found.map(({ kind, count }) => [kind, count?.min, count?.max]),
    [
      ['forced_displacement', 15, 15],
      ['release_stay', 235, 235],
    ],
  )
})

test('destinations are added up, counter by counter', () => {
  const displaced = (to: string, n: number, by: string) =>
    batch('displacement', { count: { min: n, max: n, scope: 'displaced' }, partOf: 0, to, by: [by] })
  const found = batchKinds(
    batch('release_event', { code: 'pardon', count: 123 }),
    displaced('UA', 114, 'Viasna'),
    displaced('LT', 9, 'US embassy'),
    displaced('LT', 8, 'Radyjo Racyja'),
  )
  assert.deepEqual(
    found.map(({ kind, count }) => [kind, count?.min, count?.max]),
    [['forced_displacement', 122, 123]],
  )
})

test('people moved on from another State were not displaced out of custody, and the event is no release', () => {
  const { events } = assess(
    recordOf([{ says: [batch('displacement', { from: 'UA', to: 'LT', count: { min: 20, max: 20, scope: 'displaced' } })] }])
      .record,
  )
  assert.equal(events[0]?.isRelease, false)
  assert.equal(events[0]?.announcedOnly, false)
  assert.deepEqual(events[0]?.kinds, [])
})
