import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recordOf } from '#pipeline/record.ts'
import { whyHidden } from '#pipeline/why-hidden.ts'
import { dayOf } from '#platform/clock.ts'
import { shownPeople } from '#publish/shown.ts'
import { isPublic } from '#publish/statements.ts'
import { testDesk } from './testing.ts'

const TEXT = `On 12 May 2026 Belarus released 24 prisoners. Among them was Mira Talvik, who was serving six years in prison. Pavel Ditrich was released on 13 May 2026.
Pavel Ditrich asked for a pardon. Officers took the passports of Mira Talvik. Ada Renn was not pardoned.`

test('what the desk says of each statement is what publishing does', async () => {
  await using desk = await testDesk([{ text: TEXT, publisher: 'The A Post', language: 'en' }])
  const all = [...desk.work.view().statements.values()]
  await desk.accept(all.slice(1))
  const { session, now } = await desk.ask({})
  const mira = desk.thing('Mira Talvik')
  assert.ok(mira.entity)
  await desk.work.decide(session.member, [
    { target: 'exposure', entity: mira.entity, act: 'public', basis: 'consent' },
    ...desk
      .rows('Pavel Ditrich', 'release')
      .map(({ id }) => ({ target: 'statement' as const, statement: id, act: 'retract' as const })),
  ])
  const view = desk.work.view()
  const { folder } = desk.stores
  const record = recordOf(view.rows(), { id: folder.register, kind: folder.kind }, dayOf(now))
  const shown = shownPeople(record)
  const published = new Set(record.statements.filter((one) => isPublic(record, shown, one)).map(({ id }) => id))
  const reasons = new Set<string | null>()
  for (const row of view.statements.values()) {
    const why = whyHidden(view, row, dayOf(now))
    reasons.add(why)
    assert.equal(why === null, published.has(row.id), `${row.statement.property} ${why}`)
  }
  for (const why of [null, 'draft', 'rejected', 'nobody_shown', 'never_of_one_person'] as const)
    assert.ok(reasons.has(why), `${why}`)
})
