import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assessing } from '#assess/index.ts'
import { documentsOf, emptyMemory, publishSnapshot } from '#publish/index.ts'
import { type Doc, entityId, recordOf, type Say } from '#publish/testing.ts'
import type { Figure } from './main.ts'

const SYLLABLES = ['ba', 'ke', 'lu', 'mi', 'no', 'ra', 'sa', 'tu', 'vi', 'zo']
/** An invented name for a number; no two are the same. */
export const nameOf = (n: number): string => {
  const word = (value: number, end: string) => {
    const letters = [...String(value).padStart(4, '0')].map((digit) => SYLLABLES[Number(digit)] ?? '').join('')
    return letters.charAt(0).toUpperCase() + letters.slice(1) + end
  }
  return `${word(n % 97, 'n')} ${word(n, 'ski')}`
}

/** A document that speaks of ten people, some of whom are shown. */
function documentOf(number: number, people: readonly number[]): Doc {
  const event = { words: `a group of ${people.length} people`, key: `event ${number % 40}` }
  const day = `2025-${String(1 + (number % 12)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}`
  const text = [
    `On that day the authorities released ${event.words} in Minsk.`,
    ...people.map((n) => `${nameOf(n)} was released after three years in the colony. ${nameOf(n)} is a journalist.`),
    'The people were taken to the border in the same night and left there without papers, as those who saw them said. '.repeat(
      40,
    ),
  ].join(' ')
  const says: Say[] = people.flatMap((n) => {
    const person = { words: nameOf(n), key: `person ${n}` }
    return [
      { property: 'release', evidence: `${nameOf(n)} was released after three years`, person, event, date: day },
      { property: 'role', evidence: `${nameOf(n)} is a journalist`, person },
    ]
  })
  return {
    text,
    published: day,
    addresses: [`https://spring96.org/en/news/${number}`],
    says: [
      {
        property: 'release_event',
        evidence: `released ${event.words}`,
        event,
        count: { words: `${people.length} people`, n: people.length },
        date: day,
      },
      ...says,
    ],
  }
}

const PEOPLE = 3000

export async function run(): Promise<Figure[]> {
  const docs = Array.from({ length: PEOPLE / 10 }, (_, number) =>
    documentOf(
      number,
      Array.from({ length: 10 }, (_, at) => number * 10 + at),
    ),
  )
  const shown = Object.fromEntries(
    Array.from({ length: PEOPLE }, (_, n) => [
      `person ${n}`,
      { level: 'public' as const, shown: { be: nameOf(n), ru: nameOf(n), en: nameOf(n) } },
    ]),
  )
  const record = recordOf(docs, shown)
  const { privateKey: signing } = generateKeyPairSync('ed25519')
  const folder = mkdtempSync(join(tmpdir(), 'habeas-bench-'))
  const key = Buffer.alloc(32, 5)
  const memory = emptyMemory()
  const once = async (of: typeof record) => {
    const start = performance.now()
    const documents = documentsOf(of, assessing, key, memory)
    const made = performance.now()
    const result = await publishSnapshot({ folder, documents, signing, today: '2026-01-01' })
    return { seconds: (performance.now() - start) / 1000, made: (made - start) / 1000, result }
  }
  try {
    const first = await once(record)
    const retracted = { ...record, statements: record.statements.slice(0, -1) }
    const again = await once(retracted)
    const withdrawn = await once({
      ...retracted,
      exposures: new Map([...retracted.exposures].filter(([id]) => id !== entityId('person', 'person 7'))),
    })
    const size = docs.reduce((sum, { text }) => sum + text.length, 0)
    const note = ({ made, result }: typeof first) =>
      `${result.files} files, ${result.changed} changed, ${result.withdrawn} gone; ${made.toFixed(1)} s of it documents`
    return [
      {
        name: `publish ${PEOPLE} people, first time`,
        figure: `${first.seconds.toFixed(1)} s`,
        note: `${(size / 1e6).toFixed(1)} MB of text; ${note(first)}`,
      },
      { name: 'publish again after one statement was retracted', figure: `${again.seconds.toFixed(1)} s`, note: note(again) },
      {
        name: 'publish again after one person was withdrawn',
        figure: `${withdrawn.seconds.toFixed(1)} s`,
        note: `all texts redacted anew; ${note(withdrawn)}`,
      },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
