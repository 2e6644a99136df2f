import { createHash, randomUUID } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { REGISTER } from './migrate.ts'
import { openScratch } from './pglite.ts'
import { openServer } from './postgres.ts'
import type { Database, Plan } from './types.ts'

/** An address with rights to make databases: the suite then runs on that server. */
const SERVER = process.env.HABEAS_TEST_DATABASE_URL

/**
 * A fresh, migrated database for one test file: embedded, in a folder that goes when it is closed, or one of its own on the test server.
 * `engine` asks for the embedded one whatever the suite runs on. Close it when done.
 */
export const openTestDatabase = (engine?: 'pglite'): Promise<Database> =>
  SERVER && engine === undefined ? openOnServer(REGISTER, SERVER) : openCopy(REGISTER, MIGRATIONS)

/** The same for another plan, whose migrations stand in the folder `migrations`. */
export const openPlannedTestDatabase = <Tables>(plan: Plan<Tables>, migrations: string): Promise<Database<Tables>> =>
  SERVER ? openOnServer(plan, SERVER) : openCopy(plan, migrations)

/** An empty database on the test server; null where the suite runs on the embedded one. */
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

/**
 * Puts a migrated, empty database of the register into a data folder, as the first start in it would leave it: to make one takes six
 * seconds of processor time, to copy one a tenth of a second.
 */
export const layDatabase = (data: string): Promise<void> => copyTo(join(data, 'database'), REGISTER, MIGRATIONS)

/** Folders of databases that nobody closed yet: they go with the process. */
const left = new Set<string>()
process.on('exit', () => {
  for (const folder of left) rmSync(folder, { recursive: true, force: true })
})

async function openCopy<Tables>(plan: Plan<Tables>, migrations: string): Promise<Database<Tables>> {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-database-'))
  left.add(folder)
  await copyTo(folder, plan, migrations)
  const database = await openScratch(plan, folder)
  const close = async () => {
    await database.close()
    rmSync(folder, { recursive: true, force: true })
    left.delete(folder)
  }
  return { ...database, close }
}

async function copyTo<Tables>(folder: string, plan: Plan<Tables>, migrations: string): Promise<void> {
  const template = templateFolder(migrations)
  if (!existsSync(template)) await makeTemplate(template, plan)
  cpSync(template, folder, { recursive: true })
}

/** Test files run side by side and may all be here: each makes its own, the first rename wins, all are the same. */
async function makeTemplate<Tables>(template: string, plan: Plan<Tables>): Promise<void> {
  const own = `${template}.${randomUUID()}`
  mkdirSync(own, { recursive: true, mode: 0o700 })
  const database = await openScratch(plan, own)
  await database.close()
  try {
    renameSync(own, template)
  } catch (thrown) {
    rmSync(own, { recursive: true, force: true })
    if (!existsSync(template)) throw thrown
  }
}

/** Named by what it is made from: the migrations and the engine's version. */
function templateFolder(migrations: string): string {
  const require = createRequire(import.meta.url)
  const engine = dirname(dirname(require.resolve('@electric-sql/pglite')))
  const hash = createHash('sha256').update(readFileSync(join(engine, 'package.json')))
  for (const path of readdirSync(migrations, { recursive: true, encoding: 'utf8' }).sort())
    if (path.endsWith('.ts') && !path.includes('test')) hash.update(path).update(readFileSync(join(migrations, path)))
  return join(import.meta.dirname, '../../../node_modules/.cache/habeas', `database-${hash.digest('hex').slice(0, 16)}`)
}
