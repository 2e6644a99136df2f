import assert from 'node:assert/strict'
import { sha256 } from '#core/canonical.ts'
import { edtf } from '#core/edtf.ts'
import type { Claim } from '#core/extraction.ts'
import { type Identified, identify } from '#core/identify.ts'
import { hashId, type MemberId, mintedId, type StatementId } from '#core/ids.ts'
import { type Layer, layerOf } from '#core/layer.ts'
import type { Mention } from '#core/mention.ts'
import type { Source } from '#core/source.ts'
import type { Database, Db } from '#platform/database/index.ts'
import { keepLayer, keepReading, keepSource } from './keep.ts'
import type { By, Engine } from './types.ts'

/** A small invented document about one invented person, read as one release and one sentence. */
export type TestDocument = { source: Source; layer: Layer; identified: Identified }

export const RULES: Engine = { name: 'rules', version: '1' }

/** UUIDs that count up, so that a test says exactly what was minted. */
export function countingIds(): () => string {
  let count = 0
  return () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`
}

/** Puts a member in and returns how it acts. */
export async function aMember(db: Db, name = 'tester'): Promise<By> {
  const id = mintedId<MemberId>(`99999999-0000-4000-8000-${sha256(name).slice(0, 12)}`)
  await db.kysely.insertInto('member').values({ id, name }).execute()
  return { by: id, at: '2026-01-02T03:04:05.000Z' }
}

export function testDocument(person: string, options: { reader?: string; rule?: string; address?: string } = {}): TestDocument {
  const raw = `The court sentenced ${person}. ${person} was released.`
  const text = options.reader === undefined ? raw : `${raw}\n`
  const hash = hashId<Source['hash']>(sha256(raw))
  const source: Source = {
    hash,
    mediaType: 'text/plain',
    size: Buffer.byteLength(raw),
    addresses: [options.address ?? `https://example.org/${hash.slice(0, 8)}`],
    title: `About ${person}`,
    publisher: 'Example',
    publisherKind: 'media',
    published: edtf('2025-12-14'),
    timeZone: 'Europe/Vilnius',
    language: 'en',
    visibility: 'public',
    fileName: `${hash.slice(0, 8)}.txt`,
  }
  const layer = layerOf(hash, text, 'en', options.reader ?? 'text@1')
  const place = (start: number, length: number) => ({ start, end: start + length, exact: text.slice(start, start + length) })
  const first = place(20, person.length)
  const second = place(22 + person.length, person.length)
  const court = place(4, 5)
  const mentions: Mention[] = [
    { id: 'm0', ...court, same_as: null, kind: 'organisation', value: null },
    { id: 'm1', ...first, same_as: null, kind: 'person', value: person },
    { id: 'm2', ...second, same_as: 'm1', kind: 'person', value: person },
  ]
  const said = {
    code: null,
    polarity: 'positive',
    modality: 'asserted',
    attributed_to: [],
    scare_quotes: false,
    date: null,
  } as const
  const rest = { ...said, attributed_to: [], rule: options.rule ?? 'test.rule', event: null, within: null }
  const claims: (Claim & { key: string })[] = [
    {
      ...rest,
      key: 'c1',
      type: 'sentence',
      evidence: [place(0, 21 + person.length)],
      arguments: [
        { role: 'person', mention: 'm1' },
        { role: 'authority', mention: 'm0' },
      ],
    },
    {
      ...rest,
      key: 'c2',
      type: 'release',
      evidence: [place(22 + person.length, person.length + 14)],
      arguments: [{ role: 'person', mention: 'm2' }],
    },
  ]
  return { source, layer, identified: identify(layer, { language: 'en', mentions, claims, flags: [], uncovered: [] }) }
}

/** Keeps a document as the pipeline does. */
export const keepDocument = (db: Db, { source, layer, identified }: TestDocument, engine: Engine = RULES): Promise<void> =>
  db.transaction(async (transaction) => {
    await keepSource(transaction, source)
    await keepLayer(transaction, layer)
    await keepReading(transaction, layer.id, identified, engine)
  })

/** The statement of a test document with this property. */
export function statementIn(document: TestDocument, property: 'sentence' | 'release') {
  const draft = document.identified.drafts.find(({ statement }) => statement.property === property)
  if (!draft) throw new Error(`no ${property} in the test document`)
  return { id: hashId<StatementId>(draft.id), statement: draft.statement }
}

class Undone extends Error {}

/** Runs on an empty register and leaves it empty: nothing can be deleted from it, but a transaction can be undone. */
export async function workInEmpty<Result>(database: Database, work: (db: Db) => Promise<Result>): Promise<Result> {
  const results: Result[] = []
  const undone = database.transaction(async (db) => {
    results.push(await work(db))
    throw new Undone()
  })
  await assert.rejects(undone, Undone)
  const [result] = results
  return result as Result
}
