import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sha256 } from '#core/canonical.ts'
import { edtf } from '#core/edtf.ts'
import type { Claim, Reading } from '#core/extraction.ts'
import { identify } from '#core/identify.ts'
import type { EntityId, SourceHash } from '#core/ids.ts'
import { layerOf } from '#core/layer.ts'
import type { Mention } from '#core/mention.ts'
import { exposureAct, prepare } from './apply.ts'
import { readDecisions } from './decisions-file.ts'
import { draftEntries } from './drafts.ts'

const TEXT = 'Mira Talvik and Jan Korel were freed on 3 May 2024. Nobody else was freed. Jan Korel left for Norrin.'
const hash = sha256(TEXT) as SourceHash
const layer = layerOf(hash, TEXT, 'en', 'text@1')
const at = (exact: string, from = 0) => {
  const start = TEXT.indexOf(exact, from)
  return { start, end: start + exact.length, exact }
}
const person = (id: string, exact: string, from = 0): Mention => ({
  id,
  ...at(exact, from),
  same_as: null,
  kind: 'person',
  value: exact,
})
const mentions = [person('m1', 'Mira Talvik'), person('m2', 'Jan Korel'), { ...person('m3', 'Jan Korel', 60), same_as: 'm2' }]
const freed = (key: string, who: string): Claim & { key: string } => ({
  key,
  type: 'release',
  code: null,
  polarity: 'positive',
  modality: 'asserted',
  attributed_to: [],
  scare_quotes: false,
  date: edtf('2024-05-03'),
  rule: 'en.test',
  event: null,
  within: null,
  evidence: [at('Mira Talvik and Jan Korel were freed on 3 May 2024')],
  arguments: [{ role: 'person', mention: who }],
})
const reading: Reading = { language: 'en', mentions, claims: [freed('c1', 'm1'), freed('c2', 'm2')], flags: [], uncovered: [] }
const identified = identify(layer, reading)
const rows = {
  sources: [
    {
      source: {
        hash,
        mediaType: 'text/plain',
        size: TEXT.length,
        addresses: ['https://news.example/a'],
        title: null,
        publisher: null,
        publisherKind: 'media' as const,
        published: edtf('2024-05-04'),
        timeZone: null,
        language: 'en' as const,
        visibility: 'public' as const,
        fileName: 'a.txt',
      },
      layers: [layer],
    },
  ],
  occurrences: identified.occurrences,
  statements: identified.drafts.map(({ statement, id, rule }) => ({ id, statement, rule, latest: null })),
}
const quote = { exact: 'Mira Talvik and Jan Korel were freed on 3 May 2024' }
const release = { target: 'statement', source: 'a.txt', quote, property: 'release', act: 'accept' }
const read = (...decisions: object[]) => prepare(rows, readDecisions(JSON.stringify({ v: 1, decisions })))

test('a draft is found by address, hash or file name, its words, and about whom', () => {
  for (const source of ['https://news.example/a', hash, 'a.txt']) {
    const { acts, failed } = read({ ...release, source, about: 'Jan Korel' })
    assert.deepEqual(failed, [])
    assert.deepEqual(
      acts.map(({ act }) => act),
      [{ target: 'statement', statement: identified.drafts[1]?.id, act: 'accept' }],
    )
  }
})

test('each entry that cannot be followed says why; the others are prepared', () => {
  const { acts, failed } = read(
    release,
    { ...release, source: 'b.txt' },
    { ...release, quote: { exact: 'was freed on Monday' } },
    { ...release, quote: { exact: 'Jan Korel' } },
    { ...release, about: 'Mira Talvik', property: 'pardon' },
    { ...release, act: 'believe' },
    { ...release, about: 'Mira Talvik' },
  )
  assert.deepEqual(
    failed.map(({ index, code }) => [index, code]),
    [
      [0, 'ambiguous_statement'],
      [1, 'unknown_source'],
      [2, 'quote_missing'],
      [3, 'quote_ambiguous'],
      [4, 'no_such_statement'],
      [5, 'unreadable'],
    ],
  )
  assert.deepEqual(
    acts.map(({ index }) => index),
    [6],
  )
})

test('a message about a failure repeats no words of the source', () => {
  const { failed } = read(release, { ...release, quote: { exact: 'Jan Korel' } })
  for (const { message } of failed) assert.doesNotMatch(message, /Korel|Talvik/)
})

test('an entry that the database could not keep spoils no other', () => {
  const free = { target: 'word', word: 'fine', act: 'free' }
  const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`)
  const added = { ...release, target: 'add', property: 'role', act: undefined }
  const { acts, failed } = read(
    { ...free, word: 'a\0b' },
    free,
    { ...free, reason: 'x\ud800' },
    { ...free, deep },
    { ...added, value: 'Head of the list' },
    { ...added, value: 'LT' },
  )
  assert.equal(acts.length, 1)
  assert.deepEqual(
    failed.map(({ index, code }) => [index, code]),
    [
      [0, 'unreadable'],
      [2, 'unreadable'],
      [3, 'unreadable'],
      [4, 'unreadable'],
      [5, 'unreadable'],
    ],
  )
})

test('a message repeats no field name and no value of the file', () => {
  const { failed } = read(
    { ...release, 'Jan Korel': 1 },
    JSON.parse('{"target":"word","word":"x","act":"Korel","__proto__":{"Talvik":1},"constructor":{"Talvik":1}}'),
    { target: 'Korel' },
    { ...release, quote: { exact: 'Nobody', Korel: 1 } },
  )
  assert.equal(failed.length, 4)
  for (const { code, message } of failed) {
    assert.equal(code, 'unreadable')
    assert.doesNotMatch(message, /Korel|Talvik|__proto__/)
  }
  assert.equal(Object.hasOwn(Object.prototype, 'Talvik'), false)
})

test('a missed fact is added from the words of the source, about the same person as the drafts', () => {
  const { added, acts, failed } = read({
    target: 'add',
    source: 'a.txt',
    quote: { exact: 'Jan Korel left for Norrin' },
    property: 'displacement',
    value: null,
    arguments: [
      { role: 'person', quote: { exact: 'Jan Korel', prefix: 'and ' }, means: { kind: 'person' } },
      { role: 'to', quote: { exact: 'Norrin' }, means: { kind: 'place', value: 'XN' } },
    ],
  })
  assert.deepEqual(failed, [])
  const [statement] = added.map(({ identified: { drafts } }) => drafts[0]?.statement)
  assert.equal(statement?.subject, identified.drafts[1]?.statement.subject)
  assert.equal(statement?.qualifiers?.to?.[0]?.value, 'XN')
  assert.deepEqual(
    acts.map(({ act }) => act.act),
    ['accept'],
  )
})

test('a judgement can name what an earlier entry adds', () => {
  const event = { source: 'a.txt', quote: { exact: 'Nobody else was freed' }, type: 'release_event' }
  const added = { target: 'add', source: 'a.txt', quote: event.quote, property: 'release_event' }
  const other = { ...added, quote: { exact: 'Jan Korel left for Norrin' } }
  const same = { target: 'judgement', left: event, right: { ...event, quote: other.quote }, act: 'same' }
  assert.deepEqual(
    read(same).failed.map(({ code }) => code),
    ['no_such_occurrence'],
  )
  const { acts, failed } = read(added, other, same)
  assert.deepEqual(failed, [])
  assert.equal(acts.length, 3)
})

test('a judgement names its pair in one order, whichever side was written first', () => {
  const left = { source: 'a.txt', quote: { exact: 'Mira Talvik' }, type: 'person' }
  const right = { source: 'a.txt', quote: { exact: 'Jan Korel', prefix: 'and ' }, type: 'person' }
  const one = read({ target: 'judgement', left, right, act: 'different' })
  const other = read({ target: 'judgement', left: right, right: left, act: 'different' })
  assert.deepEqual(one.acts[0]?.act, other.acts[0]?.act)
})

test('nobody is shown of whom nothing is accepted', () => {
  const entry = {
    target: 'exposure',
    person: { source: 'a.txt', quote: { exact: 'Mira Talvik' } },
    act: 'public',
    basis: 'public_figure',
  }
  const [exposure] = read(entry).exposures
  assert.ok(exposure)
  const nobody = exposureAct(rows, new Map(), exposure.entry)
  assert.ok('failure' in nobody && nobody.failure.code === 'no_entity')
  const subject = identified.drafts[0]?.statement.subject
  assert.ok(subject)
  const shown = exposureAct(rows, new Map([[subject, 'e' as EntityId]]), exposure.entry)
  assert.deepEqual(shown, { act: { target: 'exposure', entity: 'e', act: 'public', basis: 'public_figure' } })
})

test('a file that is no file of decisions is refused whole', () => {
  for (const text of ['', '[]', '{"v": 2, "decisions": []}', '{"v": 1}'])
    assert.throws(() => readDecisions(text), { code: 'usage' })
})

test('a draft is offered as an entry that finds it again', () => {
  const offered = draftEntries(rows)
  assert.equal(offered.length, 2)
  const { acts, failed } = read(...offered.map(({ entry }) => ({ ...entry, act: 'accept' })))
  assert.deepEqual(failed, [])
  assert.deepEqual(
    new Set(acts.map(({ act }) => act.target === 'statement' && act.statement)),
    new Set(rows.statements.map(({ id }) => id)),
  )
})

test('drafts that differ in what they name alone are told apart by their names', () => {
  const said = (key: string, ...others: Mention[]): Claim & { key: string } => ({
    ...freed(key, 'm2'),
    arguments: [{ role: 'person', mention: 'm2' }, ...others.map(({ id }) => ({ role: 'agent' as const, mention: id }))],
  })
  const [talvik] = mentions
  assert.ok(talvik)
  const twice = identify(layer, { ...reading, claims: [said('c1'), said('c2', talvik)] })
  const both = { ...rows, statements: twice.drafts.map(({ statement, id, rule }) => ({ id, statement, rule, latest: null })) }
  const decisions = draftEntries(both).map(({ entry }) => ({ ...entry, act: 'accept' }))
  const { acts, failed } = prepare(both, readDecisions(JSON.stringify({ v: 1, decisions })))
  assert.deepEqual(failed, [])
  assert.equal(new Set(acts.map(({ act }) => act.target === 'statement' && act.statement)).size, 2)
})
