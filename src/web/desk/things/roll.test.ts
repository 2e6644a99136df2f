import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answersTo, type RollLine, rollOf } from '#pipeline/roll.ts'
import { readRegister, viewOf } from '#register/index.ts'
import { join } from '#resolve/index.ts'
import { testDesk } from './testing.ts'

test('a roll kept in step with the register is the one that is made anew', async () => {
  await using desk = await testDesk([
    {
      text: 'On 12 May 2026 Belarus released 24 prisoners. Among them was Mira Talvik, who was serving six years in prison. Pavel Ditrich was not pardoned.',
      publisher: 'The A Post',
      language: 'en',
    },
    { text: 'Мира Талвик вышла на свободу 13 мая 2026 года. Павла Дитриха помиловали.', publisher: 'Б', language: 'ru' },
  ])
  const { work, stores } = desk
  const { session } = await desk.ask({})
  const register = { id: stores.folder.register, kind: stores.folder.kind }
  const inOrder = (lines: readonly RollLine[]) =>
    [...lines].sort((a, b) => ((a.thing.occurrences[0] ?? '') < (b.thing.occurrences[0] ?? '') ? -1 : 1))
  const check = async () => {
    const anew = viewOf(await readRegister(stores.database), join)
    for (const type of ['person', 'release_event'] as const)
      assert.deepEqual(
        inOrder(rollOf(work.view(), type, '2026-04-01', register)),
        inOrder(rollOf(anew, type, '2026-04-01', register)),
      )
  }
  await check()
  await desk.accept(desk.rows('Mira Talvik'))
  await check()
  const [a, b] = [desk.thing('Mira').occurrences[0], desk.thing('Мира').occurrences[0]].sort()
  assert.ok(a && b)
  await work.decide(session.member, [{ target: 'judgement', act: 'same', pair: [a, b] }])
  await check()
  const { entity } = desk.thing('Мира')
  assert.ok(entity)
  await work.decide(session.member, [{ target: 'exposure', entity, act: 'public', basis: 'consent' }])
  await check()
  await work.decide(session.member, [{ target: 'judgement', act: 'different', pair: [a, b] }])
  await check()
})

test('a line is found by words of any spelling, or by how they sound', () => {
  const line = { spellings: [{ exact: 'Мира Талвик', language: 'ru' }] }
  const rows: [string, boolean][] = [
    ['', true],
    ['талв', true],
    ['Talvik', true],
    ['Талвік Мира', true],
    ['Talvik Петр', false],
    ['Ольвен', false],
  ]
  for (const [typed, found] of rows) assert.equal(answersTo(typed)(line), found, typed)
})
