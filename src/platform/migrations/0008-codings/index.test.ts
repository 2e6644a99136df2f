import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import type { Database } from '#platform/database/index.ts'
import { openTestDatabase } from '#platform/database/testing.ts'

const MEMBER = '11111111-1111-4111-8111-111111111111'
const OTHER = '22222222-2222-4222-8222-222222222222'
const ID = '33333333-3333-4333-8333-333333333333'

const FIRST = {
  id: ID,
  version: 1,
  form: 'element',
  item: 'rome_7_1_d/d1',
  event: null as string | null,
  answers: '{"status": "supported"}',
  standard: 'reasonable_basis' as string | null,
  as_of: '2026-05-01',
  note: 'own words',
  statements: `["${'a'.repeat(64)}"]`,
  member: MEMBER,
  at: '2026-05-01T08:00:00.000Z',
  withdrawn: false,
}
const WITHDRAWN = { ...FIRST, version: 2, answers: '{}', standard: null, note: '', statements: '[]', withdrawn: true }

let database: Database
before(async () => {
  database = await openTestDatabase()
  for (const [id, name] of [
    [MEMBER, 'a'],
    [OTHER, 'b'],
  ])
    await sql`insert into member values (${id}, ${name})`.execute(database.kysely)
  await insert(FIRST)
})
after(() => database.close())

const insert = (row: Partial<typeof FIRST>) =>
  sql`insert into coding (${sql.join(Object.keys(row).map((name) => sql.ref(name)))}) values (${sql.join(Object.values(row))})`.execute(
    database.kysely,
  )

test('a constraint stands behind each rule', async () => {
  const second = { ...FIRST, version: 2 }
  const cases: [why: string, row: Partial<typeof FIRST>][] = [
    ['a version comes once', FIRST],
    ['a second chain for the same member and item', { ...FIRST, id: OTHER }],
    ['another id does not go on with a chain', { ...second, id: OTHER }],
    ['a chain does not change its item', { ...second, item: 'rome_7_1_d/d2' }],
    ['nor its member', { ...second, member: OTHER }],
    ['versions have no gaps', { ...FIRST, version: 3 }],
    ['a form is one of those known', { ...second, form: 'verdict' }],
    ['an item is a code', { ...second, item: 'Words, and more' }],
    ['an event was minted', { ...FIRST, id: OTHER, event: OTHER }],
    ['answers are an object', { ...second, answers: '["supported"]' }],
    ['of texts', { ...second, answers: '{"status": 1}' }],
    ['of which none is empty', { ...second, answers: '{"status": ""}' }],
    ['who answers says something', { ...second, answers: '{}' }],
    ['an element has a standard', { ...second, standard: null }],
    ['and one of those known', { ...second, standard: 'my_own' }],
    ['the day is a day', { ...second, as_of: 'May' }],
    ['statements are a list', { ...second, statements: '{}' }],
    ['of ids', { ...second, statements: '["somebody"]' }],
    ['and of nothing else', { ...second, statements: '[1]' }],
    ['the note has an end', { ...second, note: 'x'.repeat(4001) }],
    ['what is withdrawn says nothing', { ...WITHDRAWN, note: 'still' }],
    ['nor answers', { ...second, withdrawn: true }],
    ['nothing begins withdrawn', { ...WITHDRAWN, version: 1, item: 'rome_7_1_d/d2', id: OTHER }],
  ]
  for (const [why, row] of cases) await assert.rejects(insert(row), why)
})

test('a chain goes on, is withdrawn and begins again; another item and another member have chains of their own', async () => {
  await insert(WITHDRAWN)
  await insert({ ...FIRST, version: 3 })
  await insert({ ...FIRST, id: OTHER, member: OTHER })
  await insert({ ...FIRST, id: '44444444-4444-4444-8444-444444444444', form: 'reform', item: 'extremist_lists', standard: null })
  for (const refused of ["update coding set note = ''", 'delete from coding', 'truncate coding'])
    await assert.rejects(sql.raw(refused).execute(database.kysely), refused)
})
