import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { testStores } from '../testing.ts'
import { openWorkroom } from '../workroom.ts'
import { joinables } from './accept-list.ts'
import { type Agreement, agreementOf } from './agreement.ts'
import type { OpenedList } from './bring-list.ts'
import { reportOf } from './report.ts'
import { brought, opened } from './testing.ts'

const told = (list: OpenedList) =>
  reportOf(list).people.map(({ name, status, by, earlier }) => [name, status, by, earlier].join(' '))

test('names of two rows with one id agree, are near, or are of two people', () => {
  const rows: [left: string, right: string, agreement: Agreement][] = [
    ['Талвік Міра', 'Міра Талвік', 'agree'],
    ['Талвік Міра', 'Mira Talvik', 'agree'],
    ['Талвик Мира', 'Талвик Мира Павловна', 'agree'],
    ['Рэн Арына (Корэль)', 'Рэн Арына', 'agree'],
    ['Шмыга Алеся', 'Шмыго Олеся', 'agree'],
    ['Талвик Саша', 'Талвик Александр', 'near'],
    ['Alexander Korel', 'Александра Корель', 'other'],
    ['Valentin Korel', 'Валянціна Корэль', 'other'],
    ['Талвик Иван', 'Талвик Ян', 'near'],
    ['Талвик М.', 'Талвик Мира', 'near'],
    ['Корель Валентин', 'Корель Валентина', 'other'],
    ['Волкаў Валянцін', 'Волкава Валянціна', 'other'],
    ['Alexander Korel', 'Alexandra Korel', 'other'],
    ['Корель Никита Олегович', 'Корель Николай Олегович', 'other'],
    ['Корель Михаил Иванович', 'Корель Михаил Петрович', 'other'],
    ['Талвик Мира', 'Корель Мира', 'other'],
  ]
  for (const [left, right, agreement] of rows)
    for (const [one, other] of [
      [left, right],
      [right, left],
    ] as const)
      assert.equal(agreementOf({ name: one, birth: null }, { name: other, birth: null }), agreement, `${one} ${other}`)
})

test('numbers of rows are no ids, whatever stands above them: a row that leaves joins nobody with the one below', async () => {
  for (const [heading, first] of [
    ['ID', 1],
    ['ID', 101],
    ['Код', 1],
  ] as const) {
    await using stores = await testStores()
    const work = await openWorkroom(stores)
    const list = (...names: string[]) => `${heading};ФИО;Статья\n${names.map((name, at) => `${first + at};${name}`).join('\n')}\n`
    const rows = [
      'Вессен Тор;130',
      'Волков Михаил;342',
      'Волков Михаил;411',
      'Корель Никита Олегович;342',
      'Корель Николай Олегович;342',
      'Талвик Валентин;293',
      'Талвик Валентина;293',
    ]
    await brought(work, list(...rows))
    const newer = await brought(work, list(...rows.slice(1)))
    assert.deepEqual(work.view().rows().judgements, [])
    assert.deepEqual(
      reportOf(newer).people.map(({ status, earlier }) => [status, earlier]),
      [3, 4, 5, 6, 7, 8].map((row) => ['same', row]),
    )
    assert.deepEqual(
      reportOf(newer).gone_people.map(({ name }) => name),
      ['Вессен Тор'],
    )
  }
})

test('1 to n in any order is no id in one version, so it joins nobody with another', async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([1, 2, 3], { minLength: 3, maxLength: 3 }), async (order) => {
      await using stores = await testStores()
      const work = await openWorkroom(stores)
      const names = ['Волков Михаил', 'Талвик Мира', 'Корель Ян']
      await brought(work, `ID;ФИО\n${names.map((name, at) => `${order[at]};${name}`).join('\n')}\n`)
      await brought(work, `ID;ФИО\n${names.map((name, at) => `${(order[at] ?? 0) * 7};${name}`).join('\n')}\n`)
      await brought(work, `ID;ФИО\n${names.map((name, at) => `${order[at]};${name}`).join('\n')}\n9;Вессен Тор\n`)
      assert.deepEqual(work.view().rows().judgements, [])
    }),
    { numRuns: 3 },
  )
})

test('an equal id beside a form of the name is found again and proposed, and judged by nobody but people', async () => {
  await using stores = await testStores()
  const work = await openWorkroom(stores)
  const head = 'ID;ФИО;Статья\n'
  await brought(work, `${head}a7;Талвик Саша;342\nb2;Корель Валентин;130\nc4;Рен Ада;342\n`)
  const newer = await brought(work, `${head}a7;Талвик Александр;342\nb2;Корель Валентина;130\nc4;Рен Ада Павловна;342\n`)
  assert.deepEqual(told(newer), [
    'Талвик Александр changed id 2',
    'Корель Валентина ambiguous  ',
    'Рен Ада Павловна changed id 4',
  ])
  assert.equal(work.view().rows().judgements.length, 1)
  assert.deepEqual(
    joinables(work.view(), newer).map(({ planned, found }) => [planned.row.name, found.name]),
    [['Талвик Александр', 'Талвик Саша']],
  )
})

test('a name written otherwise in a newer version is a change, not one who left and one who came', async () => {
  await using stores = await testStores()
  const work = await openWorkroom(stores)
  const head = 'ФИО;Дата рождения;Статья\n'
  await brought(
    work,
    `${head}Талвик Никита;;342\nРен Арина (Корель);05.06.1990;130\nВессен Тор;;342\nВессен Тор Иванович;;342\nЛарк Ада;;130\n`,
  )
  const newer = await brought(
    work,
    `${head}Талвик Никита Олегович;;342\nРен Арина;05.06.1990;130\nВессен Тор Петрович;;342\nЛарк Ада Павловна;;411\n`,
  )
  const { people, gone_people } = reportOf(newer)
  assert.deepEqual(told(newer).slice(0, 2), ['Талвик Никита Олегович changed near_name 2', 'Рен Арина changed near_name 3'])
  assert.deepEqual(people[0]?.changes, [{ field: 'name', from: 'Талвик Никита', to: 'Талвик Никита Олегович' }])
  assert.equal(people[3]?.earlier, null)
  assert.ok(gone_people.some(({ name }) => name === 'Вессен Тор Иванович'))
  assert.deepEqual(work.view().rows().judgements, [])
})

test('of two namesakes the one who stayed is known by all the cells; one who came is not taken for one who left', async () => {
  await using stores = await testStores()
  const work = await openWorkroom(stores)
  const head = 'Імя;Артыкул\n'
  await brought(work, `${head}Волкаў Міхаіл;342\nВолкаў Міхаіл;411\n`)
  const newer = await opened(work, `${head}Волкаў Міхаіл;411\nВолкаў Міхаіл;130\n`)
  assert.deepEqual(told(newer)[0], 'Волкаў Міхаіл same cells 3')
  assert.equal(reportOf(newer).people[1]?.earlier, null)
  assert.equal(reportOf(newer).gone, 1)
})

test('whoever stands in two versions is proposed once, also where the id of the row was doubled', async () => {
  await using stores = await testStores()
  const work = await openWorkroom(stores)
  const head = 'ID,Name,Date of birth,Article\n'
  await brought(work, `${head}a1,Mira Talvik,1985-12-13,342\nb2,Jan Korel,1990,130\n`)
  await brought(work, `${head}a1,Mira Talvik,1985-12-13,342\na1,Jan Korel,1990,130\n`)
  const list = await opened(work, 'ФИО;Дата рождения\nТалвик Мира;13.12.1985\nКорель Ян;1990\n', { list: 'second' })
  assert.deepEqual(
    reportOf(list).people.map(({ status, candidates }) => [status, candidates.length]),
    [
      ['matched', 1],
      ['matched', 1],
    ],
  )
})
