import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canonicalJson } from '#core/canonical.ts'
import { edtf } from '#core/edtf.ts'
import { counts, readLists } from '#register/index.ts'
import { testStores } from '../testing.ts'
import { openWorkroom, type Workroom } from '../workroom.ts'
import { keepList, openList, SAME_LIST_ID } from './bring-list.ts'
import { reportOf } from './report.ts'
import { brought, fileWith, listOf, opened, ROWS } from './testing.ts'

const numbers = (list: Parameters<typeof reportOf>[0]) => {
  const { rows, new: fresh, changed, same, matched, ambiguous, gone, unreadable } = reportOf(list)
  return { rows, new: fresh, changed, same, matched, ambiguous, gone, unreadable: unreadable.length }
}
const NONE = { rows: 0, new: 0, changed: 0, same: 0, matched: 0, ambiguous: 0, gone: 0, unreadable: 0 }

/** What the register holds of people, in words. */
const saidOf = (work: Workroom) =>
  [...work.view().statements.values()]
    .map(({ statement: { property, value, date, subject, qualifiers = {}, evidence } }) => {
      const name = work.view().occurrences.get(subject)?.anchors[0]?.exact ?? ''
      const parts = (['facility', 'article', 'term'] as const).flatMap((role) =>
        (qualifiers[role] ?? []).map(({ value: read }) => canonicalJson(read ?? null)),
      )
      const words = evidence.flatMap((one) => (one.kind === 'span' ? [one.exact] : []))
      return [name, [property, value, date].filter(Boolean).join(' '), parts.join(' '), words.join(' + ')].join(' | ')
    })
    .sort()

test('rows become drafts with their cells as evidence; a dry run writes nothing', async () => {
  await using stores = await testStores()
  const work = await openWorkroom(stores)
  const text = listOf(ROWS.mira, ROWS.one)
  assert.deepEqual(numbers(await opened(work, text)), { ...NONE, rows: 2, new: 2 })
  assert.equal((await counts(stores.database)).drafts, 0)
  assert.equal(work.view().sources.size, 0)

  const list = await brought(work, text)
  assert.deepEqual(saidOf(work), [
    'Волкаў Міхаіл | birth 1979-05-02 |  | 02.05.1979',
    'Волкаў Міхаіл | release end_of_term 2023-05-03 |  | Волкаў Міхаіл + на свабодзе + 03.05.2023 + канец тэрміну',
    'Волкаў Міхаіл | sentence | {"article":"368","code":"UK","part":[]} {"max":"P1Y","min":"P1Y"} | Волкаў Міхаіл + 368 + 1 год',
    'Талвік Міра | birth 1985-12-13 |  | 13.12.1985',
    'Талвік Міра | detention 2020-08-09 |  | Талвік Міра + 09.08.2020',
    'Талвік Міра | detention | "IK-4" | Талвік Міра + ПК № 4 + у зняволенні',
    'Талвік Міра | sentence 2021-03-12 | {"article":"342","code":"UK","part":["1"]} {"max":"P2Y6M","min":"P2Y6M"} | Талвік Міра + ч. 1 арт. 342 + 2 гады 6 месяцаў + 12.03.2021',
  ])
  const rows = [...work.view().statements.values()]
  assert.ok(rows.every(({ latest, rule }) => latest === null && rule.startsWith('list.')))
  assert.deepEqual(
    (await stores.database.kysely.selectFrom('reading').select('engine').distinct().execute()).map(({ engine }) => engine),
    ['import'],
  )
  assert.equal(list.file.bytes && (await stores.blobs.has(list.file.source.hash)), true)
})

test('the same file again is known: nothing is written, nothing asked twice', async () => {
  await using stores = await testStores()
  const work = await openWorkroom(stores)
  const text = listOf(...Object.values(ROWS))
  await brought(work, text)
  const before = await counts(stores.database)
  const again = await brought(work, text)
  assert.equal(again.known, true)
  assert.deepEqual(numbers(again), { ...NONE, rows: 4, same: 4 })
  assert.deepEqual(await counts(stores.database), before)
  assert.equal((await readLists(stores.database)).length, 1)
})

test('a newer version: changed, gone and added are told apart, and only what is new is asked', async () => {
  await using stores = await testStores()
  const work = await openWorkroom(stores)
  await brought(work, listOf(...Object.values(ROWS)))
  const before = saidOf(work)
  const newer = listOf(
    ROWS.jan.replace('10.11.2021', '2021-11-10').replace('у зняволенні;;', 'вызвалены;13.12.2025;памілаванне, вывезены'),
    ROWS.mira,
    ROWS.one,
    'p6;Вэсэн Тор;1969;;342;2 гады;;;;;',
  )
  const list = await brought(work, newer)
  assert.deepEqual(numbers(list), { ...NONE, rows: 4, new: 1, changed: 1, same: 2, gone: 1 })
  const { people, gone_people } = reportOf(list)
  assert.deepEqual(
    people.map(({ name, status, by, earlier }) => [name, status, by, earlier]),
    [
      ['Корэль Ян', 'changed', 'id', 3],
      ['Талвік Міра', 'same', 'id', 2],
      ['Волкаў Міхаіл', 'same', 'id', 4],
      ['Вэсэн Тор', 'new', null, null],
    ],
  )
  assert.deepEqual(gone_people, [{ row: 5, name: 'Волкаў Міхаіл' }])
  const fresh = saidOf(work)
  for (const one of before) fresh.splice(fresh.indexOf(one), 1)
  assert.deepEqual(fresh, [
    'Вэсэн Тор | birth 1969 |  | 1969',
    'Вэсэн Тор | sentence | {"article":"342","code":"UK","part":[]} {"max":"P2Y","min":"P2Y"} | Вэсэн Тор + 342 + 2 гады',
    'Корэль Ян | displacement 2025-12-13 |  | Корэль Ян + вызвалены + 13.12.2025 + памілаванне, вывезены',
    'Корэль Ян | release pardon 2025-12-13 |  | Корэль Ян + вызвалены + 13.12.2025 + памілаванне, вывезены',
  ])
  // The list's own id says who is one.
  const judgements = work.view().rows().judgements
  assert.deepEqual(
    new Set(judgements.map(({ act, reason, by }) => `${act} ${reason} ${by}`)),
    new Set([`same ${SAME_LIST_ID} ${stores.member.id}`]),
  )
  assert.equal(judgements.length, 3)
})

test('what somebody took apart is not joined again by a list', async () => {
  await using stores = await testStores()
  const work = await openWorkroom(stores)
  await brought(work, listOf(ROWS.mira))
  await brought(work, listOf(ROWS.mira, ROWS.jan))
  const [joined] = work.view().rows().judgements
  assert.ok(joined)
  await work.decide(stores.member, [{ target: 'judgement', pair: joined.pair, act: 'different' }])
  await brought(work, listOf(ROWS.mira, ROWS.jan), { columns: new Map([[6, 'ignore']]) })
  assert.deepEqual(
    work
      .view()
      .rows()
      .judgements.map(({ act }) => act),
    ['different'],
  )
})

test('an id that is given to somebody else joins nobody', async () => {
  await using stores = await testStores()
  const work = await openWorkroom(stores)
  await brought(work, listOf(ROWS.mira, ROWS.one))
  const list = await brought(
    work,
    listOf(ROWS.mira.replace('Талвік Міра', 'Вэсэн Тор'), ROWS.one.replace('02.05.1979', '02.05.1991')),
  )
  const { people, unreadable } = reportOf(list)
  assert.deepEqual(
    people.map(({ status }) => status),
    ['ambiguous', 'ambiguous'],
  )
  assert.deepEqual(
    unreadable.map(({ row, code }) => [row, code]),
    [
      [2, 'id_of_another'],
      [3, 'id_of_another'],
    ],
  )
  assert.equal(work.view().rows().judgements.length, 0)
})

test('without ids a row is known again by name and date of birth, or by a name that stands once', async () => {
  await using stores = await testStores()
  const work = await openWorkroom(stores)
  const head = 'ФИО;Г.р.;Статус\n'
  await brought(
    work,
    `${head}Мира Талвик;1985;в заключении\nВолков Михаил;1979;в заключении\nВолков Михаил;1991;в заключении\nЯн Корель;;в заключении\n`,
  )
  const list = await brought(
    work,
    `${head}Талвик Мира;1985;освобождена\nВолков Михаил;1991;освобождён\nЯн Корель;1990;в заключении\nВолков Михаил;1979;в заключении\n`,
  )
  assert.deepEqual(
    reportOf(list).people.map(({ status, by, earlier }) => [status, by, earlier]),
    [
      ['changed', 'name_birth', 2],
      ['changed', 'name_birth', 4],
      ['changed', 'name', 5],
      ['same', 'name_birth', 3],
    ],
  )
  assert.equal(work.view().rows().judgements.length, 0)
})

test('people of the register are proposed with every candidate, and another day of birth is said', async () => {
  await using stores = await testStores()
  const work = await openWorkroom(stores)
  await brought(
    work,
    'Name,Date of birth,Released\nMira Talvik,1985-12-13,2024-05-03\nMikhail Volkov,1979-05-02,\nMikhail Volkov,1991-11-11,\n',
    { list: 'first' },
  )
  const list = await opened(
    work,
    'ФИО;Дата рождения;Дата освобождения\nТалвик Мира;13.12.1985;04.05.2024\nВолков Михаил;;\nВессен Тор;1969;\nВолков Михаил;01.01.1960;\n',
    {
      list: 'second',
    },
  )
  const { people } = reportOf(list)
  const shown = people.map(({ status, candidates }) => [status, ...candidates.map(({ name, band }) => `${name} ${band}`)])
  assert.deepEqual(shown[0], ['matched', 'Mira Talvik same'])
  assert.deepEqual(shown[1], ['ambiguous', 'Mikhail Volkov review', 'Mikhail Volkov review'])
  assert.deepEqual(shown[2], ['new'])
  assert.equal(shown[3]?.[0], 'new')
  assert.equal(shown[3]?.length, 3)
  assert.deepEqual(people[0]?.conflicts, [{ property: 'release', row: edtf('2024-05-04'), register: [edtf('2024-05-03')] }])
  assert.deepEqual(
    people[3]?.candidates[0]?.conflicts.map(({ property }) => property),
    ['birth'],
  )
  assert.ok(people[0]?.candidates[0]?.explanation.some(({ part }) => part === 'birth_date'))
  assert.ok(people[0]?.candidates[0]?.occurrence)
})

test('columns taken otherwise are read anew, with what was decided kept', async () => {
  await using stores = await testStores()
  const work = await openWorkroom(stores)
  const text = 'Имя;Когда\nМира Талвик;03.05.2023\nЯн Корель;04.05.2023\n'
  await brought(work, text)
  assert.deepEqual(saidOf(work), [])
  const list = await brought(work, text, { columns: new Map([[2, 'released']]) })
  assert.deepEqual([list.known, list.number], [false, 2])
  await work.refresh()
  assert.deepEqual(saidOf(work), [
    'Мира Талвик | release 2023-05-03 |  | Мира Талвик + 03.05.2023',
    'Ян Корель | release 2023-05-04 |  | Ян Корель + 04.05.2023',
  ])
  // The next version is read like it, without a word.
  const next = await opened(work, `${text}Ада Ренн;05.05.2023\n`)
  assert.deepEqual(
    reportOf(next).columns.map(({ field }) => field),
    ['name', 'released'],
  )
  await brought(work, text, { columns: new Map([[2, 'recognised']]) })
  await work.refresh()
  assert.deepEqual(
    saidOf(work).map((one) => one.split(' | ')[1]),
    ['recognition 2023-05-03', 'recognition 2023-05-04'],
  )
})

test('items of running text: what stands behind the name tells by itself what it is', async () => {
  await using stores = await testStores()
  const work = await openWorkroom(stores)
  const text = [
    'Каго трымаюць',
    '',
    '1. Талвік Міра, 1985 г.н., 5 гадоў',
    '2. Корэль Ян, арт. 342 КК, 13.12.1990, ПК № 4, лекар',
    '3) Ада Рэн',
    '4. Вэсэн Тор, затрыманы 12.03.2021, быў у Берасці 5 мая',
    '',
  ].join('\n')
  const path = fileWith(stores, 'people.txt', text)
  const list = await openList(work, { path, hints: {}, list: null, columns: new Map() })
  await Array.fromAsync(keepList(work, stores.member, list))
  assert.equal(list.name, 'people')
  assert.deepEqual(saidOf(work), [
    'Вэсэн Тор | detention 2021-03-12 |  | Вэсэн Тор + 12.03.2021',
    'Корэль Ян | birth 1990-12-13 |  | 13.12.1990',
    'Корэль Ян | charge | {"article":"342","code":"UK","part":[]} | Корэль Ян + арт. 342 КК',
    'Корэль Ян | detention | "IK-4" | Корэль Ян + ПК № 4',
    'Талвік Міра | birth 1985 |  | 1985 г.н.',
    'Талвік Міра | sentence | {"max":"P5Y","min":"P5Y"} | Талвік Міра + 5 гадоў',
  ])
  assert.deepEqual(
    reportOf(list).people.map(({ row, name }) => [row, name]),
    [
      [1, 'Талвік Міра'],
      [2, 'Корэль Ян'],
      [3, 'Ада Рэн'],
      [4, 'Вэсэн Тор'],
    ],
  )
})

test('an earlier version does not come in after a newer one; a file without names says what to do', async () => {
  await using stores = await testStores()
  const work = await openWorkroom(stores)
  await brought(work, listOf(ROWS.mira))
  await brought(work, listOf(ROWS.mira, ROWS.jan))
  assert.equal((await opened(work, listOf(ROWS.mira))).known, true)
  await assert.rejects(opened(work, listOf(ROWS.mira), { columns: new Map([[6, 'ignore']]) }), { code: 'older_version' })
  await assert.rejects(opened(work, 'a;b\n1;2\n3;4\n'), { code: 'no_names' })
})
