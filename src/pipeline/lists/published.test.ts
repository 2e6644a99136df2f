import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { publish, publishedFolder } from '../publish.ts'
import { decideIn, expose, testStores } from '../testing.ts'
import { openWorkroom } from '../workroom.ts'
import { acceptances } from './accept-list.ts'
import { brought } from './testing.ts'

test('what a list says may be published; its words, with addresses, notes and days of birth in them, never are', async () => {
  await using stores = await testStores()
  const work = await openWorkroom(stores)
  const list = await brought(
    work,
    'Name,Date of birth,City,Released,Kind of release,Notes\nMira Talvik,1985-12-13,Velland,2024-05-03,pardon,ill with asthma since prison\nJan Korel,,,2024-05-04,amnesty,lives with his sister\n',
  )
  const accepted = await work.decide(stores.member, acceptances(work.view(), list, false))
  assert.ok(accepted.every(({ status }) => status === 'applied'))
  const people = [...work.view().occurrences.values()].flatMap(({ id, type }) =>
    type === 'person' ? [work.view().thing(id)?.entity] : [],
  )
  assert.equal(people.length, 2)
  await decideIn(
    stores,
    people.flatMap((entity) => (entity ? [expose(entity, 'public')] : [])),
  )
  await publish(stores)
  const root = publishedFolder(stores.folder.path)
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  const shown = files.map((one) => readFileSync(join(one.parentPath, one.name), 'utf8')).join('\n')
  for (const there of [/Mira Talvik/, /Jan Korel/, /2024-05-03/, /2024-05-04/]) assert.match(shown, there)
  for (const never of [/asthma/, /sister/, /1985/, /"birth"/, /lives with/, /Velland/]) assert.doesNotMatch(shown, never)
})

test('a name out of several columns is published with spaces between its words', async () => {
  await using stores = await testStores()
  const work = await openWorkroom(stores)
  const list = await brought(
    work,
    'Прозвішча;Імя;Імя па бацьку;Дата вызвалення\nТалвік;Міра;Паўлаўна;03.05.2024\n"Корэль";"Ян";"Паўлавіч";04.05.2024\n',
  )
  await work.decide(stores.member, acceptances(work.view(), list, false))
  const people = [...work.view().occurrences.values()].flatMap(({ id, type }) =>
    type === 'person' ? [work.view().thing(id)?.entity] : [],
  )
  await decideIn(
    stores,
    people.flatMap((entity) => (entity ? [expose(entity, 'public')] : [])),
  )
  await publish(stores)
  const root = publishedFolder(stores.folder.path)
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  const shown = files.map((one) => readFileSync(join(one.parentPath, one.name), 'utf8')).join('\n')
  for (const there of ['Талвік Міра Паўлаўна', 'Корэль Ян Паўлавіч']) assert.ok(shown.includes(there), there)
  for (const never of ['Талвік;', 'Міра;', 'Корэль"', ';"Ян']) assert.ok(!shown.includes(never), never)
})
