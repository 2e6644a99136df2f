import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Coding } from '#core/coding.ts'
import { edtf } from '#core/edtf.ts'
import { type EntityId, type MemberId, mintedId } from '#core/ids.ts'
import { readCodings, StaleError } from '#register/index.ts'
import { statementIn } from '#register/testing.ts'
import { readSigned } from '../signed.ts'
import { acceptedPerson, testStores } from '../testing.ts'
import { openWorkroom } from '../workroom.ts'
import { codingsOn, heldCodings } from './held.ts'
import { answer, type Checked, codingsHeld, ownVersions, takeBack } from './index.ts'

const member = (n: number) => mintedId<MemberId>(`00000000-0000-4000-8000-${String(n).padStart(12, '0')}`)
const entity = (n: number) => mintedId<EntityId>(`11111111-0000-4000-8000-${String(n).padStart(12, '0')}`)

const given = (code: string): Checked => ({
  answers: { disclosure: code },
  standard: null,
  asOf: edtf('2026-03-01'),
  note: '',
  statements: [],
})
const TERM = { form: 'stipulation', item: 'no_rearrest' } as const

test('an answer holds for publication as long as it stands: of now, and of a time without what was taken back since', async () => {
  await using stores = await testStores()
  const work = await openWorkroom(stores)
  const subject = { form: 'reform', item: 'courts', event: null } as const
  const signed = async (asOf: string | null = null) =>
    heldCodings((await readSigned(stores.database, '2026-04-01', asOf)).codings, (event) => event).map(
      ({ answers }) => answers.disclosure,
    )
  await answer(work, stores.member, { ...subject, seen: 0 }, given('disclosed'))
  const between = stores.now()
  await answer(work, stores.member, { ...subject, seen: 1 }, given('undisclosed'))
  assert.deepEqual([await signed(), await signed(between)], [['undisclosed'], ['disclosed']])
  await assert.rejects(takeBack(work, stores.member, { ...subject, seen: 1 }), StaleError)
  await takeBack(work, stores.member, { ...subject, seen: 2 })
  assert.deepEqual([await signed(), await signed(between)], [[], []])
  await answer(work, stores.member, { ...subject, seen: 3 }, given('denied'))
  assert.deepEqual(await signed(), ['denied'])
})

test('two events that are found to be one: the answer given last holds, and both are taken back together', async () => {
  await using stores = await testStores()
  const first = await acceptedPerson(stores, 'Mira Talvik')
  const second = await acceptedPerson(stores, 'M. Talvik')
  const work = await openWorkroom(stores)
  await answer(work, stores.member, { ...TERM, event: second.entity, seen: 0 }, given('disclosed'))
  await answer(work, stores.member, { ...TERM, event: first.entity, seen: 0 }, given('undisclosed'))
  const [left, right] = [first, second].map(({ document }) => statementIn(document, 'release').statement.subject).sort()
  assert.ok(left && right)
  await work.decide(stores.member, [{ target: 'judgement', pair: [left, right], act: 'same' }])
  const event = work.view().thing(left)?.entity ?? assert.fail()
  const held = await codingsHeld(work)
  assert.deepEqual(
    held.map((one) => [one.event, one.answers.disclosure]),
    [[event, 'undisclosed']],
  )
  const subject = { ...TERM, event }
  assert.equal((await ownVersions(work, stores.member, subject)).length, 2)
  await assert.rejects(answer(work, stores.member, { ...subject, seen: 1 }, given('denied')), StaleError)
  await answer(work, stores.member, { ...subject, seen: 2 }, given('denied'))
  assert.deepEqual(
    (await codingsHeld(work)).map(({ answers }) => answers.disclosure),
    ['denied'],
  )
  await takeBack(work, stores.member, { ...subject, seen: 3 })
  assert.deepEqual(await codingsHeld(work), [])
  assert.equal((await readCodings(stores.database)).length, 5)
})

test('what holds does not depend on the order of reading, and is one answer for each member, item and event', () => {
  const version = fc.record({ by: fc.nat(2), event: fc.nat(2), item: fc.constantFrom('a', 'b'), withdrawn: fc.boolean() })
  const join = (event: EntityId) => (event === entity(2) ? entity(1) : event)
  fc.assert(
    fc.property(fc.array(version, { maxLength: 12 }), fc.nat(), (list, turn) => {
      const count = new Map<string, number>()
      const codings = list.map(({ by, event, item, withdrawn }, n): Coding => {
        const id = `${by} ${event} ${item}`
        count.set(id, (count.get(id) ?? 0) + 1)
        return {
          ...given(String(n)),
          note: String(n),
          id,
          ...TERM,
          item,
          event: entity(event),
          version: count.get(id) ?? 1,
          by: member(by),
          at: `2026-03-01T08:00:${String(n).padStart(2, '0')}.000Z`,
          withdrawn,
        }
      })
      const said = (from: readonly Coding[]) =>
        heldCodings(from, join)
          .map(({ by, event, item, answers }) => JSON.stringify([by, event, item, answers.disclosure]))
          .sort()
      const turned = [...codings.slice(turn % (codings.length + 1)), ...codings.slice(0, turn % (codings.length + 1))]
      assert.deepEqual(said(turned), said(codings))
      const behind = codingsOn(codings, join)
      assert.deepEqual(codingsOn(behind, join), behind)
      const held = heldCodings(codings, join)
      assert.equal(new Set(held.map(({ by, event, item }) => `${by} ${event} ${item}`)).size, held.length)
      assert.ok(behind.every(({ event, withdrawn }) => event !== entity(2) && !withdrawn))
      // Of each row the newest alone has its note.
      assert.ok(behind.every((one) => one.note === '' || held.some(({ id, at }) => id === one.id && at === one.at)))
    }),
  )
})
