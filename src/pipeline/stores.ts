import { localMember, type Member } from '#members/index.ts'
import { type Blobs, openBlobs } from '#platform/blobs.ts'
import { newId } from '#platform/chance.ts'
import { type Clock, onward, systemClock } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import { type Database, openDatabase } from '#platform/database/index.ts'
import { type DataFolder, type FolderKind, holdFolder } from '#platform/folder.ts'
import { type Keys, readKeys } from '#platform/keys.ts'
import { latestTime } from '#register/index.ts'

/** Everything the road writes to, held by this process until closed. */
export type Stores = AsyncDisposable & {
  folder: DataFolder
  keys: Keys
  database: Database
  blobs: Blobs
  /** Who acts: one local member until the desk has several. */
  member: Member
  /** Never goes back: later decisions have later times. */
  now: Clock
  newId: () => string
}

/**
 * Holds the data folder and opens what is in it; a folder that is not begun yet is begun as `begin`. Throws HeldError when another process
 * holds it, UsageError when it is not the wanted kind. What was opened before something threw is closed again.
 */
export async function openStores(
  config: Pick<Config, 'data' | 'databaseUrl'>,
  kind: { wanted?: FolderKind; begin: FolderKind },
): Promise<Stores> {
  await using opened = new AsyncDisposableStack()
  const folder = opened.use(holdFolder(config.data, { ...kind, newId }))
  const database = opened.adopt(await openDatabase(config), (one) => one.close())
  const member = await localMember(database, newId)
  const now = onward(systemClock, await latestTime(database))
  const kept = opened.move()
  return {
    folder,
    keys: readKeys(folder.path),
    database,
    blobs: openBlobs(folder.blobs),
    member,
    now,
    newId,
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  }
}
