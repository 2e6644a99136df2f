import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import type { Act, Decision } from '#core/decision.ts'
import type { Database, Db } from '#platform/database/index.ts'
import { openTestDatabase } from '#platform/database/testing.ts'
import { counts } from './counts.ts'
import { type Decided, decide } from './decide.ts'
import { hasReading, keepSource } from './keep.ts'
import { readRegister } from './read.ts'
import { aMember, countingIds, keepDocument, RULES, statementIn, testDocument, workInEmpty } from './testing.ts'

let database: Database
before(async () => {
  database = await openTestDatabase()
})
after(() => database.close())

const inEmpty = <Result>(work: (db: Db) => Promise<Result>) => workInEmpty(database, work)

const PEOPLE = ['Ales Zorny', 'Volha Rakita', 'Ihar Tsvet', 'Nina Palyn', 'Yury Kalina']
const accept = (document: ReturnType<typeof testDocument>, property: 'sentence' | 'release'): Act => ({
  target: 'statement',
  statement: statementIn(document, property).id,
  act: 'accept',
})
const applied = (one: Decided | undefined): Decision => (one && one.status !== 'failed' ? one.decision : assert.fail('failed'))

test('a source is new once; again it only gains addresses', () =>
  inEmpty(async (db) => {
    const { source } = testDocument('Ales Zorny', { address: 'https://example.org/b' })
    assert.equal(await keepSource(db, source), 'new')
    assert.equal(await keepSource(db, { ...source, addresses: ['https://example.org/b', 'https://example.org/a'] }), 'known')
    const [row] = (await readRegister(db)).sources
    assert.deepEqual(row, { source: { ...source, addresses: ['https://example.org/b', 'https://example.org/a'] }, layers: [] })
  }))

test('what was kept is read back as it was', () =>
  inEmpty(async (db) => {
    const document = testDocument('Volha Rakita')
    await keepDocument(db, document)
    const rows = await readRegister(db)
    assert.deepEqual(rows.sources, [{ source: document.source, layers: [document.layer] }])
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
    assert.deepEqual(rows.occurrences, document.identified.occurrences.toSorted(byId))
    assert.deepEqual(
      rows.statements.map(({ id, statement, rule, latest }) => ({ id, statement, rule, latest })),
      document.identified.drafts.map(({ id, statement, rule }) => ({ id, statement, rule, latest: null })).toSorted(byId),
    )
    assert.equal(await hasReading(db, document.layer.id, RULES), true)
    assert.equal(await hasReading(db, document.layer.id, { ...RULES, version: '2' }), false)
  }))

test('statement ids and everything read do not depend on the order of ingestion or its repetition', () =>
  fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(PEOPLE, { minLength: 2 }), async (people) => {
      const documents = people.map((person) => testDocument(person))
      const mirror = documents
        .slice(0, 1)
        .map((one) => ({ ...one, source: { ...one.source, addresses: ['https://mirror.example/'] } }))
      const read = (list: typeof documents) =>
        inEmpty(async (db) => {
          for (const document of list) await keepDocument(db, document)
          return readRegister(db)
        })
      const forward = await read([...documents, ...mirror])
      const back = await read([...mirror, ...documents.toReversed(), ...documents])
      assert.deepEqual(back, forward)
    }),
    { numRuns: 15 },
  ))

test('decisions survive another engine version that says the same, and a newer layer leaves the old quotes', () =>
  fc.assert(
    fc.asyncProperty(fc.nat({ max: 12 }), fc.constantFrom('accept', 'reject', 'refute', 'prefer'), (version, act) =>
      inEmpty(async (db) => {
        const by = await aMember(db)
        const document = testDocument('Ihar Tsvet')
        await keepDocument(db, document)
        const { id } = statementIn(document, 'release')
        await decide(db, [{ target: 'statement', statement: id, act }], by, countingIds())
        const before = await readRegister(db)
        const again = testDocument('Ihar Tsvet', { rule: 'another.rule' })
        await keepDocument(db, again, { name: 'rules', version: `${version}.1` })
        await keepDocument(db, testDocument('Ihar Tsvet', { reader: 'text@2' }))
        const after = await readRegister(db)
        const said = (rows: typeof after) =>
          rows.statements
            .filter(({ statement }) => statement.layer === document.layer.id)
            .map(({ id, statement, latest }) => ({ id, statement, latest }))
        assert.deepEqual(said(after), said(before))
        assert.equal(after.statements.length, 4)
        assert.deepEqual(
          after.sources.map(({ layers }) => layers.map(({ reader }) => reader)),
          [['text@1', 'text@2']],
        )
      }),
    ),
    { numRuns: 10 },
  ))

test('the first acceptance mints the subject, then people and organisations it names; later ones mint nothing twice', () =>
  inEmpty(async (db) => {
    const by = await aMember(db)
    const newId = countingIds()
    const document = testDocument('Nina Palyn')
    await keepDocument(db, document)
    const { statement } = statementIn(document, 'sentence')
    assert.deepEqual((await readRegister(db)).minted, [])
    await decide(db, [accept(document, 'release'), accept(document, 'sentence')], by, newId)
    const authority = statement.qualifiers?.authority?.[0]?.occurrence
    const minted = [
      { occurrence: statement.subject, entity: '00000000-0000-4000-8000-000000000001' },
      { occurrence: authority, entity: '00000000-0000-4000-8000-000000000002' },
    ]
    assert.deepEqual((await readRegister(db)).minted, minted)
    await decide(db, [{ ...accept(document, 'release'), act: 'retract' } as Act, accept(document, 'release')], by, newId)
    assert.deepEqual((await readRegister(db)).minted, minted)
  }))

test('the same act again writes nothing; another act is the next version', () =>
  inEmpty(async (db) => {
    const by = await aMember(db)
    const document = testDocument('Yury Kalina')
    await keepDocument(db, document)
    const one = accept(document, 'release')
    const first = await decide(db, [{ ...one, reason: 'read twice' }], by, countingIds())
    assert.deepEqual(first, [{ status: 'applied', decision: { ...one, version: 1, by: by.by, reason: 'read twice', at: by.at } }])
    assert.deepEqual(await decide(db, [one], by, countingIds()), [{ ...first[0], status: 'already' }])
    const [apart] = await decide(db, [{ ...one, apart: 'rounded' } as Act], by, countingIds())
    assert.equal(applied(apart).version, 2)
    assert.deepEqual(await counts(db), { drafts: 1, accepted: 1, rejected: 0, refuted: 0, waiting_documents: 1 })
    await decide(
      db,
      [accept(document, 'sentence'), { ...one, act: 'refute', against: statementIn(document, 'sentence').id } as Act],
      by,
      countingIds(),
    )
    assert.deepEqual(await counts(db), { drafts: 0, accepted: 1, rejected: 0, refuted: 1, waiting_documents: 0 })
  }))

test('judgements, exposures and words: targets have one form each', () =>
  inEmpty(async (db) => {
    const by = await aMember(db)
    const newId = countingIds()
    const [left, right] = [testDocument('Ales Zorny'), testDocument('Volha Rakita')]
    for (const document of [left, right]) await keepDocument(db, document)
    await decide(db, [accept(left, 'sentence'), accept(right, 'sentence')], by, newId)
    const [a, b] = [statementIn(left, 'sentence').statement.subject, statementIn(right, 'sentence').statement.subject].toSorted()
    assert.ok(a && b)
    const { minted } = await readRegister(db)
    const person = minted.find(({ occurrence }) => occurrence === a)?.entity
    const court = minted.find(({ occurrence }) => occurrence !== a && occurrence !== b)
    assert.ok(person && court)
    const results = await decide(
      db,
      [
        { target: 'judgement', pair: [b, a], act: 'different' },
        { target: 'judgement', pair: [a, b], act: 'different' },
        { target: 'judgement', pair: [a, a], act: 'same' },
        { target: 'judgement', pair: [a, court.occurrence], act: 'same' },
        { target: 'word', word: 'Ліпень', act: 'free' },
        { target: 'word', word: 'ліпень', act: 'free' },
        { target: 'exposure', entity: person, act: 'public', basis: 'public_figure', shown: { be: 'A', ru: 'A', en: 'A' } },
        { target: 'exposure', entity: court.entity, act: 'public', basis: 'public_figure' },
      ],
      by,
      newId,
    )
    assert.deepEqual(
      results.map((one) => (one.status === 'failed' ? one.code : one.status)),
      ['applied', 'already', 'unlike_occurrences', 'unlike_occurrences', 'applied', 'already', 'applied', 'not_a_person'],
    )
    const rows = await readRegister(db)
    assert.deepEqual(
      rows.judgements.map(({ pair, act, version }) => ({ pair, act, version })),
      [{ pair: [a, b], act: 'different', version: 1 }],
    )
    assert.deepEqual(
      rows.words.map(({ word, act }) => ({ word, act })),
      [{ word: 'ліпень', act: 'free' }],
    )
    assert.deepEqual(
      rows.exposures.map(({ entity, act, basis, shown }) => ({ entity, act, basis, shown })),
      [{ entity: person, act: 'public', basis: 'public_figure', shown: { be: 'A', ru: 'A', en: 'A' } }],
    )
  }))

test('versions have no gaps whatever is decided, and the last act holds', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom('one', 'two'), fc.constantFrom('free', 'unfree')), { maxLength: 12 }),
      (list) =>
        inEmpty(async (db) => {
          const by = await aMember(db)
          const acts = list.map(([word, act]) => ({ target: 'word', word, act }) as Act)
          const half = Math.floor(acts.length / 2)
          await decide(db, acts.slice(0, half), by, countingIds())
          await decide(db, acts.slice(half), by, countingIds())
          const rows = await db.kysely
            .selectFrom('decision')
            .select(['target', 'version', 'act'])
            .orderBy('target')
            .orderBy('version')
            .execute()
          for (const word of ['one', 'two']) {
            const changes = list.filter(([name]) => name === word).map(([, act]) => act)
            const expected = changes.filter((act, at) => act !== changes[at - 1])
            assert.deepEqual(
              rows.filter(({ target }) => target === word),
              expected.map((act, at) => ({ target: word, version: at + 1, act })),
            )
          }
        }),
    ),
    { numRuns: 15 },
  ))

test('those who decide at the same time never lose a decision', async () => {
  const members = await Promise.all(['first', 'second', 'third', 'fourth'].map((name) => aMember(database, name)))
  const ROUNDS = 6
  const done = await Promise.all(
    members.map(async (by, who) => {
      const results: Decided[] = []
      for (let round = 0; round < ROUNDS; round++) {
        const acts = ['alpha', 'beta'].map(
          (word): Act => ({ target: 'word', word, act: (round + who) % 2 === 0 ? 'free' : 'unfree' }),
        )
        results.push(...(await decide(database, who % 2 === 0 ? acts : acts.toReversed(), by, countingIds())))
      }
      return results
    }),
  )
  const written = done
    .flat()
    .filter(({ status }) => status === 'applied')
    .map(applied)
  const rows = await database.kysely.selectFrom('decision').select(['target', 'version', 'act', 'member']).execute()
  const line = (parts: unknown[]) => parts.join(' ')
  assert.deepEqual(
    rows.map(({ target, version, act, member }) => line([target, version, act, member])).sort(),
    written.map((one) => line([one.target === 'word' && one.word, one.version, one.act, one.by])).sort(),
  )
  for (const word of ['alpha', 'beta']) {
    const versions = rows
      .filter(({ target }) => target === word)
      .map(({ version }) => version)
      .sort((a, b) => a - b)
    assert.deepEqual(
      versions,
      versions.map((_, at) => at + 1),
    )
  }
})
