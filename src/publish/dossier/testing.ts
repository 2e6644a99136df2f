import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assessing } from '#assess/index.ts'
import type { Coding } from '#core/coding.ts'
import type { RegisterRecord } from '#core/record.ts'
import { documentsOf } from '../documents.ts'
import { emptyMemory } from '../memory.ts'
import { openPublished, type Published } from '../read.ts'
import { publishSnapshot } from '../snapshot.ts'
import { type Doc, recordOf } from '../testing.ts'

/** People and words that must not be in any file; each stands in every place that a document has. */
export const HIDDEN = ['Zinaida Tsikhamirava', 'Глеб Дроздов', 'Яўгенія Журавель', 'Ihar Lysenka', 'Кузьма Чорны'] as const
export const SECRET = ['illness', 'daughter', 'cooperation', 'Tsikhamirava', 'Дроздов', 'Журавель', 'Lysenka', 'Чорны'] as const

const SHOWN = {
  kol: { level: 'public' as const, shown: { be: 'Марыя Калеснікава', ru: 'Мария Колесникова', en: 'Maria Kolesnikova' } },
  ini: { level: 'initials' as const, shown: { be: 'Пятро Зяброў', ru: 'Пётр Зебров', en: 'Piotr Ziabrou' } },
}
const EVENT = { words: 'group of 52 people', key: 'e1' }
const PAD = 'The people were taken away from the country in the same night and left at the border. '.repeat(20)

/** One source around somebody hidden: in the text, title, publisher, address, as speaker and as negotiator. */
const around = (name: string, at: number): Doc => {
  const slug = encodeURIComponent(name.toLowerCase().replaceAll(' ', '-'))
  return {
    language: 'en',
    text:
      `On 13 December a group of 52 people was released in Minsk. ${name} was among them. ${name} has a serious illness and a daughter. ` +
      `${name} signed a paper on cooperation. Write to @${slug} or https://spring96.org/en/${slug}. ${name.toUpperCase()} said: “We were taken ` +
      `to Lithuania.” Maria Kolesnikova met ${name}. Piotr Ziabrou was released too. The sentences were not annulled. ${PAD}`,
    title: `${name}: released in Minsk`,
    publisher: `${/[a-z]/i.test(name) ? name : `X ${name}`} blog`,
    published: `2025-12-${14 + at}`,
    addresses: [
      ...(at % 2 === 0 ? [`https://spring96.org/en/news/${at + 100}`] : []),
      `https://spring96.org/en/news/${slug}/${at}`,
    ],
    seen: [name],
    says: [
      {
        property: 'release_event',
        evidence: 'a group of 52 people was released',
        event: EVENT,
        count: { words: '52 people', n: 50 + at },
        date: '2025-12-13',
        by: { words: name.toUpperCase(), key: `h${at}`, type: 'person' },
      },
      { property: 'release', evidence: `${name} was among them`, person: { words: name, key: `h${at}` }, event: EVENT },
      {
        property: 'condition',
        code: 'cooperation_paper',
        evidence: `${name} signed a paper on cooperation`,
        person: { words: name, key: `h${at}` },
      },
      {
        property: 'displacement',
        evidence: 'taken to Lithuania',
        event: EVENT,
        to: { words: 'Lithuania', key: 'LT' },
        negotiator: { words: name, key: `h${at}` },
      },
      { property: 'annulment', evidence: 'The sentences were not annulled', event: EVENT },
      {
        property: 'release',
        evidence: 'Maria Kolesnikova met',
        person: { words: 'Maria Kolesnikova', key: 'kol' },
        event: EVENT,
        date: '2025-12-13',
      },
      {
        property: 'release',
        evidence: 'Piotr Ziabrou was released',
        person: { words: 'Piotr Ziabrou', key: 'ini' },
        event: EVENT,
      },
    ],
  }
}

/** A published folder of these sources, deleted when the test is over. */
export async function publishedWorld(
  docs: readonly Doc[] = HIDDEN.map(around),
  codingsOf: (record: RegisterRecord) => readonly Coding[] = () => [],
): Promise<Disposable & { folder: string; published: Published }> {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-dossier-'))
  const record = recordOf(docs, SHOWN)
  const writings = { articles: [], cards: [], offers: [], codings: [...codingsOf(record)] }
  const documents = documentsOf(record, assessing, Buffer.alloc(32, 5), emptyMemory(), writings)
  const { privateKey: signing } = generateKeyPairSync('ed25519')
  await publishSnapshot({ folder, documents, signing, today: '2026-01-01' })
  return {
    folder,
    published: openPublished(folder).current(),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  }
}
