import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keepList, openList } from '#pipeline/lists/bring-list.ts'
import { reportOf } from '#pipeline/lists/report.ts'
import { testStores } from '#pipeline/testing.ts'
import { openWorkroom } from '#pipeline/workroom.ts'
import type { Figure } from './main.ts'
import type { NamedPerson } from './names/data.ts'
import { distractors } from './names/distractors.ts'

const PEOPLE = 20_000
const ROWS = 5000
/** Of four rows of the second list so many are of people the register has; the others are of nobody known. */
const KNOWN_OF_FOUR = 3

const csv = (header: string, rows: readonly string[]): string => `${header}\n${rows.join('\n')}\n`

/** A team's first list: full Belarusian names and days of birth. */
const registered = (people: readonly NamedPerson[]): string =>
  csv(
    'Прозвішча, імя, імя па бацьку,Дата нараджэння',
    people.map(({ names, born }) => `${names[0] ?? ''},${born}`),
  )

/** Somebody else's list: Russian or Latin names; of every second person the year of birth alone. */
const second = (people: readonly NamedPerson[]): string =>
  csv(
    'Name,Date of birth',
    people.map(({ names, born }, at) => `${names[1 + (at % 2)] ?? ''},${at % 2 === 0 ? born : born.slice(0, 4)}`),
  )

/** Goal: 5,000 rows against 20,000 people in 10 s, better 3 s; every candidate with its explanation, nothing written. */
export async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-bench-'))
  const all = distractors(PEOPLE + ROWS)
  const known = all.slice(0, PEOPLE)
  const unknown = all.slice(PEOPLE)
  const rows = Array.from({ length: ROWS }, (_, at) => (at % 4 < KNOWN_OF_FOUR ? known[(at * 7) % PEOPLE] : unknown[at])).filter(
    (one) => one !== undefined,
  )
  const asked = (name: string, text: string) => {
    const path = join(folder, `${name}.csv`)
    writeFileSync(path, text)
    return { path, hints: { fileName: `${name}.csv` }, list: name, columns: new Map() }
  }
  try {
    await using stores = await testStores()
    const work = await openWorkroom(stores)
    const began = performance.now()
    for await (const _ of keepList(work, stores.member, await openList(work, asked('first', registered(known)))));
    const kept = performance.now()
    const firstRun = reportOf(await openList(work, asked('second', second(rows))))
    const dry = performance.now()
    await openList(work, asked('third', second(rows.slice(0, ROWS / 2))))
    const again = performance.now()
    const candidates = firstRun.people.reduce((sum, { candidates: some }) => sum + some.length, 0)
    return [
      {
        name: `a list of ${PEOPLE} people comes in`,
        figure: `${((kept - began) / 1000).toFixed(1)} s`,
        note: 'read, compared with an empty register, written; embedded PostgreSQL',
      },
      {
        name: `dry run, ${ROWS} rows against ${PEOPLE} people`,
        figure: `${((dry - kept) / 1000).toFixed(1)} s`,
        note: `${firstRun.matched} matched, ${firstRun.ambiguous} with several, ${firstRun.new} new; ${candidates} candidates explained; the index of names is built in it`,
      },
      {
        name: `dry run, ${ROWS / 2} rows, index built before`,
        figure: `${((again - dry) / 1000).toFixed(1)} s`,
        note: 'the same register, straight after',
      },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
