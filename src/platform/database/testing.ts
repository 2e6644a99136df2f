import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, openAsBlob, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { REGISTER } from './migrate.ts'
import { dumpMigrated, openMemory } from './pglite.ts'
import { openServer } from './postgres.ts'
import type { Database, Plan } from './types.ts'

/** An address with rights to make databases: the suite then runs on that server. */
const SERVER = process.env.HABEAS_TEST_DATABASE_URL

/**
 * A fresh, migrated database for one test file: in memory, or a database of its own on the test server. `engine` asks for the one in memory
 * whatever the suite runs on. Close it when done.
 */
export const openTestDatabase = (engine?: 'pglite'): Promise<Database> =>
  SERVER && engine === undefined ? openOnServer(REGISTER, SERVER) : openFromTemplate(REGISTER, MIGRATIONS)

/** The same for another plan, whose migrations stand in the folder `migrations`. */
export const openPlannedTestDatabase = <Tables>(plan: Plan<Tables>, migrations: string): Promise<Database<Tables>> =>
  SERVER ? openOnServer(plan, SERVER) : openFromTemplate(plan, migrations)

/** An empty database on the test server; null where the suite runs in memory. */
export const makeServerDatabase = (): Promise<{ url: string; drop: () => Promise<void> } | null> =>
  SERVER ? makeOn(SERVER) : Promise.resolve(null)

async function makeOn(server: string) {
  const name = `habeas_test_${randomUUID().replaceAll('-', '')}`
  await asAdmin(server, `create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => asAdmin(server, `drop database ${name} with (force)`) }
}

async function openOnServer<Tables>(plan: Plan<Tables>, server: string): Promise<Database<Tables>> {
  const made = await makeOn(server)
  const database = await openServer(plan, made.url)
  const close = async () => {
    await database.close()
    await made.drop()
  }
  return { ...database, close }
}

async function asAdmin(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

const MIGRATIONS = join(import.meta.dirname, '..', 'migrations')

async function openFromTemplate<Tables>(plan: Plan<Tables>, migrations: string): Promise<Database<Tables>> {
  const file = templateFile(migrations)
  if (!existsSync(file)) {
    const dump = await dumpMigrated(plan)
    mkdirSync(dirname(file), { recursive: true })
    // Test files run side by side and may all be here: each writes its own, the last rename wins, all are the same.
    const own = `${file}.${randomUUID()}`
    writeFileSync(own, new Uint8Array(await dump.arrayBuffer()))
    renameSync(own, file)
  }
  return openMemory(plan, await openAsBlob(file))
}

/** Named by what it is made from: the migrations and the engine's version. */
function templateFile(migrations: string): string {
  const require = createRequire(import.meta.url)
  const engine = dirname(dirname(require.resolve('@electric-sql/pglite')))
  const hash = createHash('sha256').update(readFileSync(join(engine, 'package.json')))
  for (const path of readdirSync(migrations, { recursive: true, encoding: 'utf8' }).sort())
    if (path.endsWith('.ts') && !path.includes('test')) hash.update(path).update(readFileSync(join(migrations, path)))
  return join(import.meta.dirname, '../../../node_modules/.cache/habeas', `${hash.digest('hex').slice(0, 16)}.tar`)
}
