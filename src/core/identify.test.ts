import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edtf } from './edtf.ts'
import type { Claim, Reading } from './extraction.ts'
import { identify } from './identify.ts'
import type { SourceHash } from './ids.ts'
import { layerOf } from './layer.ts'
import type { Mention, MentionValue } from './mention.ts'

const TEXT = 'On 3 May 2024 twelve people, including Mira Talvik, were freed. Talvik said nothing was asked of her.'
const layer = layerOf('ab'.repeat(32) as SourceHash, TEXT, 'en', 'text@1')

const mention = (id: string, exact: string, value: MentionValue, same_as: string | null = null, from = 0): Mention => {
  const start = TEXT.indexOf(exact, from)
  return { id, start, end: start + exact.length, exact, same_as, ...value }
}
const twelve = { min: 12, max: 12, approximate: false, scope: 'released', window: 'point', since: null, part_of: null } as const
const mentions = [
  mention('m1', '3 May 2024', { kind: 'date', value: edtf('2024-05-03') }),
  mention('m2', 'twelve people', { kind: 'count', value: twelve }),
  mention('m3', 'Mira Talvik', { kind: 'person', value: 'Mira Talvik' }),
  mention('m4', 'Talvik', { kind: 'person', value: 'Talvik' }, 'm3', 60),
  mention('m5', 'her', { kind: 'unnamed', value: 'm4' }, null, 95),
]
const claim = (key: string, over: Partial<Claim>): Claim & { key: string } => ({
  key,
  type: 'release',
  code: null,
  polarity: 'positive',
  modality: 'asserted',
  attributed_to: [],
  scare_quotes: false,
  date: null,
  rule: 'en.test',
  event: null,
  within: null,
  evidence: [{ start: 3, end: 62, exact: TEXT.slice(3, 62) }],
  arguments: [],
  ...over,
})
const event = claim('c1', { type: 'release_event', date: edtf('2024-05-03'), arguments: [{ role: 'count', mention: 'm2' }] })
const release = claim('c2', { event: 'c1', within: 'm2', arguments: [{ role: 'person', mention: 'm3' }] })
const demand = claim('c3', {
  type: 'demand',
  polarity: 'negative',
  attributed_to: ['m4'],
  evidence: [{ start: 64, end: 100, exact: TEXT.slice(64, 100) }],
  arguments: [{ role: 'person', mention: 'm5' }],
})
const reading = (claims: Reading['claims']): Reading => ({ language: 'en', mentions, claims, flags: [], uncovered: [] })

test('a surname and a pronoun are the same occurrence as the full name', () => {
  const { drafts } = identify(layer, reading([event, release, demand]))
  const [, released, demanded] = drafts
  assert.equal(demanded?.statement.subject, released?.statement.subject)
  assert.deepEqual(demanded?.statement.attributedTo, [released?.statement.subject])
})

test('the subject is the person, else the event, else the count', () => {
  const tally = claim('c4', { type: 'tally', arguments: [{ role: 'count', mention: 'm2' }] })
  const annulment = claim('c5', { type: 'annulment', polarity: 'negative', event: 'c1' })
  const { drafts, occurrences } = identify(layer, reading([event, release, tally, annulment]))
  const typeOf = (at: number) => occurrences.find(({ id }) => id === drafts[at]?.statement.subject)?.type
  assert.deepEqual([0, 1, 2, 3].map(typeOf), ['release_event', 'person', 'tally', 'release_event'])
  assert.equal(drafts[0]?.statement.subject, drafts[3]?.statement.subject)
})

test('the rule, the mention ids and the order of claims are not part of the identity', () => {
  const ids = (of: Reading) =>
    identify(layer, of)
      .drafts.map(({ id }) => id)
      .sort()
  const renamed = (text: string | null) => text?.replace('m', 'x') ?? null
  const other: Reading = {
    ...reading(
      [{ ...release, rule: 'en.other' }, event].map((one) => ({
        ...one,
        within: renamed(one.within),
        arguments: one.arguments.map((argument) => ({ ...argument, mention: renamed(argument.mention) ?? '' })),
      })),
    ),
    mentions: mentions
      .map((one) => ({ ...one, id: renamed(one.id) ?? '', same_as: renamed(one.same_as) }))
      .filter(({ id }) => id !== 'x5'),
  }
  assert.deepEqual(ids(other), ids(reading([event, release])))
})

test('the same said twice is one statement; another polarity is another', () => {
  const twice = identify(
    layer,
    reading([release, { ...release, key: 'c9', event: null }, event].map((one) => ({ ...one, event: null }))),
  )
  assert.equal(twice.drafts.length, 2)
  const denied = identify(layer, reading([{ ...release, event: null, polarity: 'negative' }]))
  assert.notEqual(denied.drafts[0]?.id, twice.drafts[0]?.id)
})

test('the extraction points from a person to the event and to the number that includes them', () => {
  const { extraction } = identify(layer, reading([event, release]), { withText: true })
  assert.equal(extraction.text, TEXT)
  assert.equal(extraction.statements[1]?.event, extraction.statements[0]?.id)
  assert.equal(extraction.statements[1]?.within, 'm2')
})

test('words that are not the text at their place are refused', () => {
  const wrong = { ...release, event: null, evidence: [{ start: 0, end: 2, exact: 'No' }] }
  assert.throws(() => identify(layer, reading([wrong])), RangeError)
})
