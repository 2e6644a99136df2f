import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Decision } from '#core/decision.ts'
import type { OccurrenceId } from '#core/ids.ts'
import { openTestDatabase } from '#platform/database/testing.ts'
import { decide, type RegisterRows, type RegisterView, readRegister, viewOf } from '#register/index.ts'
import { aMember, countingIds, keepDocument, statementIn, testDocument, workInEmpty } from '#register/testing.ts'
import { join } from './join.ts'

type Judgement = Decision & { target: 'judgement' }

const database = await openTestDatabase()
test.after(() => database.close())

/** A register of five people, everything about them accepted. */
const aRegister = (): Promise<RegisterRows> =>
  workInEmpty(database, async (db) => {
    const by = await aMember(db)
    const documents = ['Mira Talvik', 'M. Talvik', 'Jan Korel', 'Ada Renn', 'Tor Vessen'].map((name) => testDocument(name))
    for (const document of documents) await keepDocument(db, document)
    const statements = documents.flatMap((one) => [statementIn(one, 'release'), statementIn(one, 'sentence')])
    const acts = statements.map(({ id }) => ({ target: 'statement', statement: id, act: 'accept' }) as const)
    await decide(db, acts, by, countingIds())
    return readRegister(db)
  })

/** Every thing with its id, its occurrences and every statement about it and naming it, as somebody sees them. */
const everything = (view: RegisterView) =>
  new Map(
    [...view.occurrences.keys()].map((id) => {
      const thing = view.thing(id)
      const rows = thing?.occurrences.flatMap((one) => [...view.about(one), ...view.naming(one)]) ?? []
      return [id, { thing, rows }]
    }),
  )

test('whatever was joined, in whatever order: taken apart, each has exactly the id and the statements they had before', async () => {
  const rows = await aRegister()
  const people = rows.occurrences.filter(({ type }) => type === 'person').map(({ id }) => id)
  const pair = fc
    .tuple(fc.nat(people.length - 1), fc.nat(people.length - 1))
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => [people[a], people[b]].sort() as [OccurrenceId, OccurrenceId])
  const acts = fc.array(fc.tuple(pair, fc.constantFrom('same' as const, 'same' as const, 'different' as const)), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(
      acts,
      fc.constantFrom('different' as const, 'undecided' as const),
      fc.infiniteStream(fc.nat()),
      (judged, end, chance) => {
        const view = viewOf(rows, join)
        const before = everything(view)
        const versions = new Map<string, number>()
        let second = 0
        const judge = (act: Judgement['act'], on: [OccurrenceId, OccurrenceId]) => {
          const version = (versions.get(on.join()) ?? 0) + 1
          versions.set(on.join(), version)
          const at = `2026-02-01T00:00:${String(second++).padStart(2, '0')}.000Z`
          const by = rows.statements.find(({ latest }) => latest)?.latest?.by
          assert.ok(by)
          view.decided([{ target: 'judgement', pair: on, act, version, by, reason: null, at }], [])
        }
        for (const [on, act] of judged) judge(act, on)
        const things = new Set([...view.occurrences.keys()].map((id) => view.thing(id)))
        const told = [...things].flatMap((thing) => thing?.occurrences.flatMap((one) => view.about(one)) ?? [])
        assert.equal(new Set(told).size, view.statements.size, 'while joined, no statement is missing')
        const apart = [...new Map(judged.map(([on]) => [on.join(), on])).values()]
          .map((on) => ({ on, key: chance.next().value }))
          .sort((a, b) => a.key - b.key)
        for (const { on } of apart) judge(end, on)
        assert.deepEqual(everything(view), before)
      },
    ),
    { numRuns: 60 },
  )
})
