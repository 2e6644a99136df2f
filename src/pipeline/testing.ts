import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { EntityId } from '#core/ids.ts'
import { localMember, type Member } from '#members/index.ts'
import { openBlobs } from '#platform/blobs.ts'
import { newId } from '#platform/chance.ts'
import { type Clock, onward } from '#platform/clock.ts'
import { openTestDatabase } from '#platform/database/testing.ts'
import { type FolderKind, holdFolder } from '#platform/folder.ts'
import { readKeys } from '#platform/keys.ts'
import { decide, type ReasonedAct } from '#register/index.ts'
import { keepDocument, statementIn, type TestDocument, testDocument } from '#register/testing.ts'
import { loadSample, type SampleResult } from './sample.ts'
import type { Stores } from './stores.ts'

/** Stores of a test: a database and a data folder of their own, deleted when disposed. The clock goes on by itself from a fixed day. */
export async function testStores(clock: Clock = () => '2026-04-01T00:00:00.000Z', begin: FolderKind = 'own'): Promise<Stores> {
  const base = mkdtempSync(join(tmpdir(), 'habeas-test-'))
  const database = await openTestDatabase()
  const folder = holdFolder(join(base, 'data'), { begin, newId })
  return {
    folder,
    keys: readKeys(folder.path),
    database,
    blobs: openBlobs(folder.blobs),
    member: await localMember(database, newId),
    now: onward(clock, null),
    newId,
    [Symbol.asyncDispose]: async () => {
      await database.close()
      folder[Symbol.dispose]()
      rmSync(base, { recursive: true, force: true })
    },
  }
}

const silent = { begin: () => undefined, step: () => undefined, end: () => undefined }

/** Reads the sample into stores, told of nothing on the way. */
export const readSample = (stores: Stores): Promise<SampleResult> => loadSample(stores, silent, new AbortController().signal)

/** Stores of a test that hold the sample. */
export async function sampleStores(): Promise<Stores & { loaded: SampleResult }> {
  const stores = await testStores(undefined, 'sample')
  return { ...stores, loaded: await readSample(stores) }
}

/** Decides as the local member. */
export const decideIn = ({ database, member, now, newId: id }: Stores, acts: readonly ReasonedAct[]) =>
  decide(database, acts, { by: member.id, at: now() }, id)

/** A person of an invented document with an accepted release, not shown yet. */
export type TestPerson = { name: string; document: TestDocument; entity: EntityId; member: Member }

export async function acceptedPerson(stores: Stores, name: string): Promise<TestPerson> {
  const document = testDocument(name)
  await keepDocument(stores.database, document)
  const { id, statement } = statementIn(document, 'release')
  await decideIn(stores, [{ target: 'statement', statement: id, act: 'accept' }])
  const { entity } = await stores.database.kysely
    .selectFrom('minted')
    .select('entity')
    .where('occurrence', '=', statement.subject)
    .executeTakeFirstOrThrow()
  return { name, document, entity, member: stores.member }
}

export const expose = (entity: EntityId, act: 'public' | 'initials' | 'hidden'): ReasonedAct => ({
  target: 'exposure',
  entity,
  act,
  basis: act === 'hidden' ? 'safety' : 'widely_published',
})
