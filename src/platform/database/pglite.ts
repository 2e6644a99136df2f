import { fsyncSync } from 'node:fs'
import { PGlite, type PGliteOptions } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { Kysely, PGliteDialect, sql } from 'kysely'
import { databaseOf } from './db.ts'
import { migrate } from './migrate.ts'
import { PARSERS } from './parsers.ts'
import type { Database, Plan } from './types.ts'

/** The part of the WebAssembly module that is touched here. */
type FileLayer = { FS: { filesystems: { NODEFS: { stream_ops: Record<string, unknown> } } } }
type Init = NodeFS['init']

/** PGlite's file layer writes to the folder but never asks the disk to keep it. This one does. */
class SyncingNodeFS extends NodeFS {
  readonly #synced: () => void

  constructor(folder: string, synced: () => void) {
    super(folder)
    this.#synced = synced
  }

  override async init(...args: Parameters<Init>): ReturnType<Init> {
    const { emscriptenOpts } = await super.init(...args)
    const before = emscriptenOpts.preRun
    const addFsync = (module: FileLayer) => {
      module.FS.filesystems.NODEFS.stream_ops.fsync = (stream: { nfd: number }) => {
        fsyncSync(stream.nfd)
        this.#synced()
        return 0
      }
    }
    const preRun = [...(Array.isArray(before) ? before : before ? [before] : []), addFsync]
    return { emscriptenOpts: { ...emscriptenOpts, preRun } as typeof emscriptenOpts }
  }
}

/** PGlite starts PostgreSQL with -F, fsync off. */
const DURABLE = [...PGlite.defaultStartParams.filter((one) => one !== '-F'), '-c', 'fsync=on', '-c', 'wal_sync_method=fsync']

/**
 * Opens the embedded database in a folder, made when it is not there, migrated, working as the role that may only read and add.
 * An acknowledged transaction has been given to the disk. One process at a time: hold the folder's lock. `synced` is called at each fsync.
 */
export const openFolder = <Tables>(
  plan: Plan<Tables>,
  folder: string,
  synced: () => void = () => undefined,
): Promise<Database<Tables>> => connect(plan, { fs: new SyncingNodeFS(folder, synced), startParams: DURABLE })

/** The same without asking the disk to keep anything; for tests. */
export const openScratch = <Tables>(plan: Plan<Tables>, folder: string): Promise<Database<Tables>> =>
  connect(plan, { fs: new NodeFS(folder) })

async function connect<Tables>(plan: Plan<Tables>, options: PGliteOptions): Promise<Database<Tables>> {
  const pglite = await PGlite.create({ ...options, parsers: PARSERS })
  const kysely = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) })
  try {
    await migrate(kysely, plan)
    await sql`set time zone 'UTC'`.execute(kysely)
    await sql`set role ${sql.id(plan.role)}`.execute(kysely)
  } catch (thrown) {
    await kysely.destroy()
    throw thrown
  }
  return databaseOf(kysely, 'pglite', () => kysely.destroy())
}
