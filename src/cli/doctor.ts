import { existsSync, statSync } from 'node:fs'
import { EXIT, HeldError, messageOf } from '#core/errors.ts'
import { isDoorFolder } from '#intake/store/index.ts'
import { runningDoor } from '#pipeline/carry/index.ts'
import { activeRecipients } from '#pipeline/inbox/index.ts'
import { publishedFolder } from '#pipeline/publish.ts'
import { openStores, type Stores } from '#pipeline/stores.ts'
import { dayOf } from '#platform/clock.ts'
import { type Config, readConfig } from '#platform/config.ts'
import { readFolder } from '#platform/folder.ts'
import { openPublished } from '#publish/read.ts'
import { counts, readRegister } from '#register/index.ts'
import { type Command, readOptions } from './io.ts'

type Check = { code: string; ok: boolean; message: string }

/** One check: what holds, or what is wrong. A data folder held by another process ends the command with its own status. */
async function check(code: string, work: () => Promise<string> | string): Promise<Check> {
  try {
    return { code, ok: true, message: await work() }
  } catch (thrown) {
    if (thrown instanceof HeldError) throw thrown
    return { code, ok: false, message: messageOf(thrown) }
  }
}

const fail = (message: string): never => {
  throw new Error(message)
}

/** Looks at everything that a register needs to be whole. Changes nothing but what opening it brings up to date. */
export const doctor: Command = async (args, io, usage) => {
  const values = readOptions(args, { json: { type: 'boolean' } }, usage)
  const config = readConfig(process.env, process.cwd())
  const checks = await checksOf(config)
  if (values.json) io.out(JSON.stringify({ v: 1, checks }))
  else for (const { code, ok, message } of checks) io.out(`${ok ? 'ok     ' : 'WRONG  '} ${code.padEnd(10)} ${message}`)
  return checks.every(({ ok }) => ok) ? EXIT.done : EXIT.partly
}

async function checksOf(config: Config): Promise<Check[]> {
  const node = await check('node', () =>
    Number(process.versions.node.split('.')[0]) >= 24
      ? `Node ${process.versions.node}`
      : fail(`Node ${process.versions.node} is too old; run npm ci.`),
  )
  const folder = await check('folder', () => {
    const form = readFolder(config.data) ?? fail(`${config.data} holds no register yet. Begin one with npm start.`)
    const open = statSync(config.data).mode & 0o077
    return open === 0
      ? `${form.kind} register in ${config.data}`
      : fail(`${config.data} can be read by other users of this machine. Close it: chmod 700 ${config.data}`)
  })
  if (!folder.ok) return [node, folder]
  await using stores = await openStores(config, { begin: 'own' })
  const database = await check('database', async () => {
    const { drafts, accepted } = await counts(stores.database)
    return `${stores.database.engine}, ${accepted} statements accepted, ${drafts} drafts wait`
  })
  const documents = await check('documents', async () => {
    const { sources } = await readRegister(stores.database)
    const missing = sources.filter(({ source }) => !stores.blobs.has(source.hash)).length
    return missing === 0
      ? `${sources.length} preserved copies are there`
      : fail(`${missing} of ${sources.length} preserved copies are gone. Restore from a backup.`)
  })
  const published = await check('published', () => {
    const place = publishedFolder(config.data)
    if (!existsSync(place)) return 'nothing is published yet'
    const { manifest } = openPublished(place).current()
    return `snapshot ${manifest.number}, ${manifest.files.length} files, signature fits`
  })
  return [node, folder, database, documents, published, await intakeCheck(config, stores)]
}

/** The intake as the desk sees it: to whom it seals, what waits there. */
const intakeCheck = ({ intake }: Config, stores: Stores): Promise<Check> =>
  check('intake', async () => {
    const wanted = await activeRecipients(stores.database)
    if (isDoorFolder(intake.data) && (statSync(intake.data).mode & 0o077) !== 0)
      fail(`${intake.data} can be read by other users of this machine. Close it: chmod 700 ${intake.data}`)
    const carrier = await runningDoor(intake)
    if (carrier === null)
      return wanted.length === 0 ? 'off: the team has no key (bin/habeas keys new)' : `${wanted.length} keys; no intake runs here`
    const known = await carrier.recipients()
    const isSame = known !== null && [...known.recipients].sort().join() === [...wanted].sort().join()
    if (!isSame || known.until < dayOf(stores.now()))
      fail('The intake does not seal to the keys of today. Run bin/habeas intake sync, or open the desk.')
    return `seals to ${wanted.length} keys until ${known?.until}, ${(await carrier.waiting()).length} envelopes wait`
  })
