import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import type { Decision } from '#core/decision.ts'
import { HabeasError } from '#core/errors.ts'
import { type MemberId, mintedId } from '#core/ids.ts'
import { openTestDatabase } from '#platform/database/testing.ts'
import {
  decide,
  type ReasonedAct,
  type RegisterView,
  readMinted,
  readRegister,
  StaleError,
  versionOf,
  viewOf,
} from '#register/index.ts'
import { aMember, countingIds, keepDocument, statementIn, testDocument, workInEmpty } from '#register/testing.ts'
import { join } from '#resolve/index.ts'
import { openWorkroom } from './workroom.ts'

const database = await openTestDatabase()
test.after(() => database.close())

const PEOPLE = ['Mira Talvik', 'M. Talvik', 'Jan Korel', 'Ada Renn', 'Tor Vessen']

test('what is kept in step act by act is what a new read of the register gives', { timeout: 600_000 }, async () => {
  const target = fc.record({ a: fc.nat(4), b: fc.nat(4), kind: fc.nat(6) })
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(target, { minLength: 1, maxLength: 3 }), { maxLength: 8 }), (steps) =>
      workInEmpty(database, async (db) => {
        const { by } = await aMember(db)
        const newId = countingIds()
        const documents = PEOPLE.map((name) => testDocument(name))
        for (const document of documents) await keepDocument(db, document)
        const view = viewOf(await readRegister(db), join)
        let last = (await readMinted(db)).at(-1)?.entity
        for (const [second, step] of steps.entries()) {
          const acts = step.flatMap(({ a, b, kind }): ReasonedAct[] => {
            const [one, other] = [documents[a], documents[b]]
            if (!one || !other) return []
            const { id, statement } = statementIn(one, 'release')
            if (kind < 2) return [{ target: 'statement', statement: id, act: kind === 0 ? 'accept' : 'reopen' }]
            if (kind === 2) return [{ target: 'word', word: PEOPLE[a] ?? '', act: 'free' }]
            const act = (['same', 'same', 'different', 'undecided'] as const)[kind - 3] ?? 'same'
            return a === b
              ? []
              : [{ target: 'judgement', pair: [statement.subject, statementIn(other, 'release').statement.subject], act }]
          })
          const at = `2026-01-02T03:04:0${second}.000Z`
          const decided = await decide(db, acts, { by, at }, newId)
          const minted = await readMinted(db, last)
          last = minted.at(-1)?.entity ?? last
          const before = thingsOf(view)
          const at0 = view.version
          view.decided(
            decided.flatMap((one) => (one.status === 'applied' ? [one.decision] : [])),
            minted,
          )
          const changed = view.changedSince(at0)
          for (const [id, thing] of thingsOf(view))
            if (!isDeepStrictEqual(before.get(id), thing)) assert.ok(changed?.occurrences.has(id), 'an unsaid change')
        }
        const rows = await readRegister(db)
        const fresh = viewOf(rows, join)
        assert.deepEqual(view.rows(), rows)
        for (const { id } of rows.occurrences) assert.deepEqual(view.thing(id), fresh.thing(id))
        for (const { entity } of rows.minted) assert.deepEqual(view.thing(entity), fresh.thing(entity))
        assert.deepEqual(pairs(view.cut()), pairs(fresh.cut()))
        const { entities } = join(rows.occurrences, rows.judgements, rows.minted)
        for (const { id, occurrences } of entities.values())
          for (const one of occurrences) assert.equal(view.thing(one)?.entity, id)
      }),
    ),
    { numRuns: 60 },
  )
})

/** Each occurrence with its thing and where everything about it stands. */
const thingsOf = (view: RegisterView) =>
  new Map([...view.occurrences.keys()].map((id) => [id, [view.thing(id), view.about(id).map(versionOf)]]))

const pairs = (judgements: readonly (Decision & { target: 'judgement' })[]) => judgements.map(({ pair }) => pair.join()).sort()

test('two people at one desk: the second is told what the first decided, and nothing of theirs is half written', async () => {
  await workInEmpty(database, async (db) => {
    const one = { id: (await aMember(db, 'one')).by, name: 'one', leftOn: null }
    const two = { id: (await aMember(db, 'two')).by, name: 'two', leftOn: null }
    const document = testDocument('Mira Talvik')
    await keepDocument(db, document)
    const work = await openWorkroom(storesOver(db))
    const { id: release } = statementIn(document, 'release')
    const { id: sentence } = statementIn(document, 'sentence')
    const seen = versionOf(work.view().statements.get(release) ?? assert.fail())
    await work.decide(one, [{ target: 'statement', statement: release, act: 'accept', seen }])
    const late = work.decide(two, [
      { target: 'statement', statement: sentence, act: 'accept', seen: 0 },
      { target: 'statement', statement: release, act: 'reject', why: 'negated', seen },
    ])
    await assert.rejects(late, (thrown) => {
      assert.ok(thrown instanceof StaleError && thrown instanceof HabeasError)
      assert.deepEqual(
        thrown.held.map(({ decision }) => [decision?.act, decision?.by]),
        [['accept', one.id]],
      )
      return true
    })
    assert.equal(work.view().statements.get(sentence)?.latest, null)
    assert.equal(work.view().statements.get(release)?.latest?.act, 'accept')
  })
})

test('undo puts back what held before, as a decision of its own; a draft is a draft again and counts against no rule', async () => {
  await workInEmpty(database, async (db) => {
    const member = { id: (await aMember(db)).by, name: 'tester', leftOn: null }
    const document = testDocument('Mira Talvik')
    await keepDocument(db, document)
    const work = await openWorkroom(storesOver(db))
    const { id } = statementIn(document, 'release')
    const applied = async (acts: readonly ReasonedAct[]) =>
      (await work.decide(member, acts)).flatMap((one) => (one.status === 'applied' ? [one.decision] : []))
    const first = await applied([{ target: 'statement', statement: id, act: 'accept' }])
    const second = await applied([{ target: 'statement', statement: id, act: 'retract' }])
    await assert.rejects(work.undo(member, first), StaleError)
    await work.undo(member, second)
    assert.equal(work.view().statements.get(id)?.latest?.act, 'accept')
    await work.decide(member, [{ target: 'statement', statement: id, act: 'reject', why: 'not_said' }])
    const history = await work.history({ target: 'statement', statement: id, act: 'accept' })
    assert.deepEqual(
      history.map(({ version, act }) => [version, act]),
      [
        [1, 'accept'],
        [2, 'retract'],
        [3, 'accept'],
        [4, 'reject'],
      ],
    )
    const third = testDocument('Jan Korel')
    await keepDocument(db, third)
    await work.refresh([third.source.hash])
    const draft = statementIn(third, 'release').id
    await work.undo(member, await applied([{ target: 'statement', statement: draft, act: 'reject', why: 'not_said' }]))
    const row = work.view().statements.get(draft) ?? assert.fail()
    assert.deepEqual([row.latest, versionOf(row)], [null, 2])
    assert.deepEqual(work.view().rows(), await readRegister(db))
  })
})

/** Only what the workroom uses: a database, a clock, ids. */
function storesOver(db: Parameters<typeof readRegister>[0]): Parameters<typeof openWorkroom>[0] {
  const unused = (): never => assert.fail('not used here')
  return {
    folder: { path: '', blobs: '', register: mintedId('00000000-0000-4000-8000-000000000001'), kind: 'own' } as never,
    keys: {} as never,
    database: { ...db, engine: 'pglite', close: unused },
    blobs: {} as never,
    member: { id: mintedId<MemberId>('00000000-0000-4000-8000-000000000002'), name: 'local', leftOn: null },
    now: () => '2026-01-02T03:04:05.000Z',
    newId: countingIds(),
    [Symbol.asyncDispose]: unused,
  }
}
