import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sha256 } from '#core/canonical.ts'
import type { Act, Decision } from '#core/decision.ts'
import { edtf } from '#core/edtf.ts'
import { hashId, type MemberId, type StatementId } from '#core/ids.ts'
import { layerOf } from '#core/layer.ts'
import type { Count } from '#core/mention.ts'
import type { Source } from '#core/source.ts'
import { personKey } from '#names/key.ts'
import { type RegisterRows, viewOf } from '#register/index.ts'
import { type HandRead, readingByHand } from './by-hand.ts'
import { contradict, LEFT_OPEN, tellTheSame } from './claims.ts'
import { queueOf } from './queue.ts'

const NAMES = ['Mira Talvik', 'Міра Талвік', 'Jan Korel', 'Ада Рэн']
const DATES = [null, edtf('2026-05-12'), edtf('2026-05'), edtf('2026-06-01')]
const TYPES = ['release', 'pardon', 'death', 'quotation'] as const
const FEW: Count = { min: 2, max: 2, approximate: false, scope: 'released', window: 'point', since: null, part_of: null }

type Told = {
  name: number
  type: number
  date: number
  negative: boolean
  modality: 'asserted' | 'planned' | 'denied'
  count: number
}
type Document = { publisher: number; told: Told[] }

const told: fc.Arbitrary<Told> = fc.record({
  name: fc.nat(3),
  type: fc.nat(3),
  date: fc.nat(3),
  negative: fc.boolean(),
  modality: fc.constantFrom('asserted', 'planned', 'denied'),
  count: fc.nat(2),
})
const documents: fc.Arbitrary<Document[]> = fc.array(
  fc.record({ publisher: fc.nat(2), told: fc.array(told, { maxLength: 4 }) }),
  { maxLength: 5 },
)

/** The rows of a register in which these documents were read, and nobody has decided anything. */
function rowsOf(list: readonly Document[]): RegisterRows {
  const rows: RegisterRows = {
    sources: [],
    occurrences: [],
    statements: [],
    ...{ judgements: [], exposures: [], words: [], lessons: [], passages: [], uncovered: [], minted: [] },
  }
  const known = { occurrences: new Set<string>(), statements: new Set<string>() }
  for (const [n, document] of list.entries()) {
    const lines = document.told.map((one, i) => `${NAMES[one.name]} line ${i} of two people.`)
    const text = [`Document ${n}`, ...lines].join('\n')
    const hash = hashId<Source['hash']>(sha256(text))
    const layer = layerOf(hash, text, 'en', 'text@1')
    const source: Source = {
      ...{
        hash,
        mediaType: 'text/plain',
        size: text.length,
        addresses: [],
        title: null,
        publisherKind: 'media',
        published: null,
      },
      ...{ timeZone: null, language: 'en', visibility: 'public', fileName: null, publisher: `P${document.publisher}` },
    }
    rows.sources.push({ source, layers: [layer] })
    let at = text.indexOf('\n') + 1
    for (const [i, one] of document.told.entries()) {
      const name = NAMES[one.name] ?? ''
      const line = lines[i] ?? ''
      const number = { start: at + line.indexOf('two people'), end: at + line.indexOf('two people') + 10 }
      const said: HandRead = {
        property: TYPES[one.type] ?? 'release',
        value: null,
        polarity: one.negative ? 'negative' : 'positive',
        modality: one.modality,
        date: DATES[one.date] ?? null,
        scareQuotes: false,
        evidence: [{ start: at, end: at + line.length }],
        arguments: [
          { role: 'person', range: { start: at, end: at + name.length }, means: { kind: 'person', value: null } },
          ...(one.count > 0
            ? [
                {
                  role: 'count' as const,
                  range: number,
                  means: { kind: 'count' as const, value: { ...FEW, max: one.count + 1, min: one.count + 1 } },
                },
              ]
            : []),
        ],
        attributedTo: [],
        event: null,
        within: null,
      }
      const { drafts, occurrences } = readingByHand(layer, said)
      for (const occurrence of occurrences)
        if (!known.occurrences.has(occurrence.id)) {
          known.occurrences.add(occurrence.id)
          rows.occurrences.push(occurrence)
        }
      for (const { id, statement } of drafts)
        if (!known.statements.has(id)) {
          known.statements.add(id)
          rows.statements.push({ id: hashId<StatementId>(id), statement, rule: `rule.${one.type}`, latest: null })
        }
      at += line.length + 1
    }
  }
  return rows
}

const join = () => ({ entities: new Map(), entityOf: new Map(), together: new Map(), cut: [] })
const viewIn = (rows: RegisterRows) => viewOf(rows, join)
const decided = (act: Act, version: number): Decision => ({
  ...act,
  version,
  by: 'm' as MemberId,
  reason: null,
  at: '2026-01-01',
})

test('every draft stands in exactly one entry, and nothing else does', () =>
  fc.assert(
    fc.property(documents, fc.array(fc.nat(20)), (list, accepted) => {
      const rows = rowsOf(list)
      const view = viewIn(rows)
      for (const [version, n] of accepted.entries()) {
        const row = rows.statements[n]
        if (row)
          view.decided([decided({ target: 'statement', statement: row.id, act: n % 2 ? 'accept' : 'reject' }, version + 1)], [])
      }
      const queue = queueOf(view, personKey)
      const waiting = [...view.statements.values()].filter(({ latest }) => latest === null).map(({ id }) => id)
      const shown = queue.entries.flatMap(({ drafts }) => drafts.map(({ row }) => row.id))
      assert.deepEqual(shown.sort(), waiting.sort())
      assert.equal(queue.drafts, waiting.length)
      for (const { source, drafts } of queue.entries)
        for (const { row } of drafts) assert.equal(view.layers.get(row.statement.layer)?.source.hash, source.hash)
    }),
  ))

test('what is kept in step decision by decision is what a new look gives', () =>
  fc.assert(
    fc.property(
      documents,
      fc.array(fc.tuple(fc.nat(20), fc.constantFrom('accept', 'reject', 'refute', 'reopen')), { maxLength: 8 }),
      (list, acts) => {
        const rows = rowsOf(list)
        const view = viewIn(rows)
        queueOf(view, personKey)
        for (const [version, [n, act]] of acts.entries()) {
          const row = rows.statements[n]
          if (row) view.decided([decided({ target: 'statement', statement: row.id, act }, version + 1)], [])
          queueOf(view, personKey)
        }
        const plain = (queue: ReturnType<typeof queueOf>) => ({
          entries: queue.entries.map(({ source, drafts, ...rest }) => ({
            ...rest,
            source: source.hash,
            drafts: drafts.map(({ row }) => row.id).sort(),
          })),
          told: [...queue.told].map(([id, { voices, topic, rule }]) => [id, voices, topic.isContradicted, { ...rule }]).sort(),
          people: queue.by('person').map(({ subject: _, ...rest }) => rest),
        })
        assert.deepEqual(plain(queueOf(view, personKey)), plain(queueOf(viewIn(view.rows()), personKey)))
      },
    ),
  ))

test('telling the same and speaking against each other are the same from both sides', () =>
  fc.assert(
    fc.property(documents, (list) => {
      const all = rowsOf(list).statements.map(({ statement }) => statement)
      for (const a of all)
        for (const b of all) {
          assert.equal(tellTheSame(a, b), tellTheSame(b, a))
          assert.equal(contradict(a, b), contradict(b, a))
          assert.ok(!contradict(a, a) && tellTheSame(a, a))
        }
    }),
  ))

const one = (more: Partial<Told> = {}): Told => ({
  name: 0,
  type: 0,
  date: 1,
  negative: false,
  modality: 'asserted',
  count: 0,
  ...more,
})

test('first what several publishers tell, then contradictions, then the rest; articles of one publisher are one voice', () => {
  const view = viewIn(
    rowsOf([
      { publisher: 0, told: [one({ name: 3 }), one({ name: 3, type: 1 }), one({ name: 3, type: 2 })] },
      { publisher: 0, told: [one({ name: 2, type: 1 })] },
      { publisher: 1, told: [one({ name: 2, type: 1, negative: true })] },
      { publisher: 1, told: [one({ name: 0 })] },
      { publisher: 2, told: [one({ name: 1, date: 2 })] },
      { publisher: 2, told: [one({ name: 1, date: 3 })] },
    ]),
  )
  const { entries } = queueOf(view, personKey)
  const lines = entries.map(({ source, shared, contradicted, voices }) => [
    view.sources.get(source.hash)?.layers[0]?.text.split('\n')[0],
    ...[shared, voices, contradicted],
  ])
  assert.deepEqual(
    lines.slice(0, 2).map(([, ...rest]) => rest),
    [
      [1, 2, 0],
      [1, 2, 0],
    ],
  )
  assert.deepEqual(
    lines.slice(2, 4).map(([, ...rest]) => rest),
    [
      [0, 1, 1],
      [0, 1, 1],
    ],
  )
  assert.equal(lines[4]?.[0], 'Document 0')
})

test('what was left open on both sides is not asked about again, until a third side comes up', () => {
  const documents = [
    { publisher: 0, told: [one({ type: 1 })] },
    { publisher: 1, told: [one({ type: 1, negative: true })] },
    { publisher: 2, told: [one({ type: 1 })] },
  ]
  const leave = (list: typeof documents) => {
    const rows = rowsOf(list)
    const view = viewIn(rows)
    for (const { id } of rows.statements.slice(0, 2))
      view.decided([{ ...decided({ target: 'statement', statement: id, act: 'accept' }, 1), reason: `${LEFT_OPEN}both` }], [])
    return queueOf(view, personKey).entries.map(({ contradicted }) => contradicted)
  }
  assert.deepEqual(leave(documents), [0])
  assert.deepEqual(leave([...documents, { publisher: 2, told: [one({ type: 1, date: 3 })] }]), [1, 1])
})

test('one person of several documents and languages stands once, with all that waits', () => {
  const view = viewIn(
    rowsOf([
      { publisher: 0, told: [one({ name: 0 }), one({ name: 2 })] },
      { publisher: 1, told: [one({ name: 1 }), one({ name: 1, type: 1 })] },
    ]),
  )
  const queue = queueOf(view, personKey)
  const [first, ...rest] = queue.by('person')
  assert.deepEqual([first?.documents, first?.drafts, rest.length], [2, 3, 1])
  const topics = queue.about(first?.who ?? '')
  assert.deepEqual(
    topics.map(({ told: list }) => list.length),
    [2, 1],
  )
})
