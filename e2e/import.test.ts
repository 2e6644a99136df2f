import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { listOf, ROWS } from '#pipeline/lists/testing.ts'
import { beginTestFolder } from '#platform/testing.ts'
import { type Ended, habeas, ownFolder } from './program.ts'

const NUMBERS = ['rows', 'new', 'matched', 'ambiguous', 'changed', 'same', 'gone'] as const
const numbersOf = (report: Record<string, unknown>) => NUMBERS.map((name) => report[name])

/** A register of its own, and the command with a list in a file. */
async function ownRegister() {
  const folder = ownFolder()
  const env = { HABEAS_DATA: await beginTestFolder(join(folder.path, 'data')) }
  const run = (args: readonly string[]): Promise<Ended> => habeas(args, env)
  const list = (name: string, text: string, ...args: string[]) => {
    const path = join(folder.path, name)
    writeFileSync(path, text)
    return run(['import', ...args, path])
  }
  return { run, list, [Symbol.dispose]: () => folder[Symbol.dispose]() }
}

test('a list: what it would do, brought in, the same again, a newer version; the answers keep to the contract', async () => {
  using own = await ownRegister()
  const first = listOf(...Object.values(ROWS))
  const dry = await own.list('people-2026-05-01.csv', first, '--dry-run', '--json')
  assert.equal(dry.status, 0, dry.err)
  const said = JSON.parse(dry.out)
  assert.equal(
    Object.keys(said).sort().join(' '),
    'ambiguous changed columns gone gone_people known list matched new people rows same unreadable v version',
  )
  assert.deepEqual([said.v, said.list, said.version, said.known], [1, 'people', 1, false])
  assert.deepEqual(numbersOf(said), [4, 4, 0, 0, 0, 0, 0])
  assert.equal(Object.keys(said.columns[0]).sort().join(' '), 'column field header table')
  assert.equal(Object.keys(said.people[0]).sort().join(' '), 'by candidates changes conflicts earlier name row status table')
  assert.equal(JSON.parse((await own.run(['review', '--json'])).out).drafts, 0)

  const brought = await own.list('people-2026-05-01.csv', first, '--json')
  assert.equal(brought.status, 0, brought.err)
  assert.deepEqual(JSON.parse(brought.out), said)
  const { drafts } = JSON.parse((await own.run(['review', '--json'])).out)
  assert.ok(drafts > 0)

  const again = JSON.parse((await own.list('people-2026-05-01.csv', first, '--json')).out)
  assert.deepEqual([again.known, again.version, ...numbersOf(again)], [true, 1, 4, 0, 0, 0, 0, 4, 0])
  assert.equal(JSON.parse((await own.run(['review', '--json'])).out).drafts, drafts)

  const newer = listOf(ROWS.mira, ROWS.jan.replace('5 гадоў', '6 гадоў'), ROWS.one, 'p9;Вэсэн Тор;31.02.1969;;342;2 гады;;;;;')
  const second = await own.list('people-2026-06-01.csv', newer, '--json')
  assert.equal(second.status, 1, second.err)
  const report = JSON.parse(second.out)
  assert.deepEqual([report.list, report.version, ...numbersOf(report)], ['people', 2, 4, 1, 0, 0, 1, 2, 1])
  assert.deepEqual(
    report.people.map(({ status, by }: { status: string; by: string | null }) => [status, by]),
    [
      ['same', 'id'],
      ['changed', 'id'],
      ['same', 'id'],
      ['new', null],
    ],
  )
  assert.deepEqual(report.people[1].changes, [{ field: 'term', from: '5 гадоў', to: '6 гадоў' }])
  assert.deepEqual(report.gone_people, [{ row: 5, name: 'Волкаў Міхаіл' }])
  const [fault] = report.unreadable
  assert.equal(Object.keys(fault).sort().join(' '), 'code field message row table')
  assert.deepEqual([fault.row, fault.code, fault.field], [5, 'impossible_date', 'birth'])
  assert.doesNotMatch(second.err, /31\.02\.1969/)

  const older = await own.list('people-2026-05-01.csv', first, '--columns', 'ignore=6')
  assert.deepEqual([older.status, older.out], [1, ''])
  assert.match(older.err, /earlier version/)
})

test('candidates of the register are told of; columns that are left aside stand in one line', async () => {
  using own = await ownRegister()
  await own.list('a.csv', 'Name,Date of birth\nMira Talvik,1985-12-13\n', '--list', 'A')
  const text = 'ФИО;Дата рождения;Рост;Вес;Примета\nТалвик Мира;13.12.1985;170;60;нет\nКорель Ян;1990;180;80;нет\n'
  const { people } = JSON.parse((await own.list('b.csv', text, '--dry-run', '--json', '--list', 'B')).out)
  assert.deepEqual(
    people.map(({ status }: { status: string }) => status),
    ['matched', 'new'],
  )
  assert.equal(
    Object.keys(people[0].candidates[0]).sort().join(' '),
    'band bits conflicts entity explanation missing name occurrence probability',
  )
  const told = await own.list('b.csv', text, '--dry-run', '--list', 'B')
  assert.equal(told.status, 0, told.err)
  assert.match(told.out, /^left aside: 3 “Рост”, 4 “Вес”, 5 “Примета”$/m)
  assert.match(told.out, /^row 2: Талвик Мира: matched\n {4}same, [\d.]+ bits: Mira Talvik$/m)
})

test('wrong calls say how it is called, and --help of a command is about that command', async () => {
  using own = await ownRegister()
  for (const args of [
    ['import'],
    ['import', 'a', 'b'],
    ['import', '--columns', 'height=1', 'a'],
    ['import', '--list', ' ', 'a'],
  ]) {
    const { status, out } = await own.run(args)
    assert.deepEqual([status, out], [2, ''], args.join(' '))
  }
  for (const [args, lines] of [
    [['import', '--help'], /^ {2}habeas import \[--dry-run\] .*\n {6}bring a list .*\n$/],
    [['names', 'compare', '--help'], /^ {2}habeas names compare .*\n.*\n$/],
    [['review', '--help'], /^ {2}habeas review .*\n.*\n {2}habeas review drafts/],
  ] as const) {
    const { status, out, err } = await own.run(args)
    assert.deepEqual([status, out], [0, ''], args.join(' '))
    assert.match(err, lines)
  }
})
