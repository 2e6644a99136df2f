import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Database } from '#platform/database/index.ts'
import { openTestDatabase } from '#platform/database/testing.ts'
import { isLocal, localMember, openMembers } from './index.ts'

let database: Database
before(async () => {
  database = await openTestDatabase()
})
after(() => database.close())

const idOf = (digit: number) => `${digit}1111111-1111-4111-8111-111111111111`
const counting = () => {
  let next = 1
  return () => idOf(next++)
}

test('there is one local member, also when several ask at once; nobody sits at the desk under that name', async () => {
  const asked = await Promise.all([7, 8, 9].map((digit) => localMember(database, () => idOf(digit))))
  const again = await localMember(database, () => assert.fail('no new id is needed'))
  assert.equal(new Set([...asked, again].map(({ id }) => id)).size, 1)
  assert.equal(isLocal(again), true)
  const members = await openMembers(database, counting())
  assert.deepEqual(members.all(), [])
  assert.equal(members.find(again.id)?.name, 'local')
})

test('a working name is taken once, however it is written; what is in memory is what is kept', async () => {
  const members = await openMembers(database, counting())
  const one = await members.add('  Reader \t One ')
  assert.ok(typeof one !== 'string')
  assert.deepEqual([one.name, one.leftOn], ['Reader One', null])
  for (const [typed, why] of [
    ['reader one', 'same'],
    ['READER-ONE', 'same'],
    ['Ｒｅａｄｅｒ One', 'same'],
    ['Local', 'same'],
    ['', 'empty'],
    [' . ', 'empty'],
    ['x'.repeat(61), 'long'],
    ['<b>Reader</b>', 'signs'],
    ['Reader\u202E Two', 'signs'],
  ] as const)
    assert.equal(await members.add(typed), why, JSON.stringify(typed))
  const two = await members.add('Чытач Два')
  assert.ok(typeof two !== 'string')
  assert.equal(await members.rename(two, 'Reader one'), 'same')
  const renamed = await members.rename(two, 'Чытачка Два')
  assert.ok(typeof renamed !== 'string')
  assert.equal(members.nameOf(two.id), 'Чытачка Два')
  assert.deepEqual((await openMembers(database, counting())).all(), members.all())
})

test('who has left keeps their name at their decisions, and left on the first day that was said', async () => {
  const members = await openMembers(database, counting())
  const [member] = members.all()
  assert.ok(member)
  assert.equal((await members.leave(member, '2026-05-01')).leftOn, '2026-05-01')
  assert.equal((await members.leave(member, '2026-06-01')).leftOn, '2026-05-01')
  assert.equal(members.nameOf(member.id), member.name)
  assert.equal(await members.add(member.name), 'same')
})
