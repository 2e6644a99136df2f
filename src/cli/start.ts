import { EXIT, HabeasError } from '#core/errors.ts'
import { reviewCounts } from '#pipeline/apply.ts'
import { beginOrRenew, publish, publishedFolder } from '#pipeline/publish.ts'
import { loadSample } from '#pipeline/sample.ts'
import { openStores, type Stores } from '#pipeline/stores.ts'
import { dayOf, systemClock } from '#platform/clock.ts'
import { type Config, readConfig } from '#platform/config.ts'
import type { FolderKind } from '#platform/folder.ts'
import { showProgress } from '#platform/progress.ts'
import { openPublished } from '#publish/read.ts'
import { readApp } from '#web/desk/read/app.ts'
import { publicApp } from '#web/public/app.ts'
import { ONCE, openDesk } from './desk.ts'
import { type Door, openDoor, untilAborted } from './doors.ts'
import { intakeBesideDesk } from './intake.ts'
import { type Command, type Io, readOptions } from './io.ts'

/**
 * The whole road at once. The sample: read it, apply the decisions on it, publish, and let go of the data folder before serving, for its doors
 * need no database. A register of your own: publish what is in it, and serve the site and the desk, which holds the folder.
 */
export const start: Command = async (args, io, usage) => {
  const values = readOptions(args, { exit: { type: 'boolean' }, empty: { type: 'boolean' } }, usage)
  const config = readConfig(process.env, process.cwd())
  const kind = values.empty ? ({ wanted: 'own', begin: 'own' } as const) : ({ wanted: 'sample', begin: 'sample' } as const)
  io.err(`Data folder: ${config.data}`)
  {
    await using stores = await openStores(config, kind)
    const today = dayOf(stores.now())
    if (!(await prepare(stores, kind.wanted, io))) return EXIT.partly
    if (values.exit) return EXIT.done
    if (kind.wanted === 'own') {
      await serveWithDesk(stores, config, io, today)
      return EXIT.done
    }
  }
  await serveSample(config, io)
  return EXIT.done
}

/** Everything before serving. False when it was stopped half way; what was done is kept, and the next start goes on from there. */
async function prepare(stores: Stores, kind: FolderKind, io: Io): Promise<boolean> {
  if (kind === 'sample') {
    try {
      await readSample(stores, io)
    } catch (thrown) {
      if (!io.signal.aborted) throw thrown
      io.err('Stopped. What was read is kept; the next start goes on from there.')
      return false
    }
  }
  const { number, changed, files } = kind === 'sample' ? await publish(stores) : await beginOrRenew(stores)
  const { drafts, accepted } = await reviewCounts(stores)
  io.err(`Register: ${accepted} statements accepted, ${drafts} drafts wait`)
  io.err(`Snapshot ${number}: ${changed === 0 ? 'nothing changed' : `${changed} of ${files} files changed`}`)
  return true
}

async function readSample(stores: Stores, io: Io): Promise<void> {
  let progress: ReturnType<typeof showProgress> | null = null
  const { documents, fresh, decisions, answers } = await loadSample(
    stores,
    {
      begin: (files) => {
        progress = showProgress(process.stderr, 'Reading the sample', files, performance.now.bind(performance))
      },
      step: () => progress?.step(),
      end: () => progress?.end(),
    },
    io.signal,
  )
  io.err(
    `Sample: ${documents} documents, ${fresh} of them new; ${decisions.applied} decisions applied, ${decisions.already} were there; ${answers} answers by hand are new`,
  )
  const [first] = decisions.failed
  if (first)
    throw new HabeasError(
      'sample',
      `${decisions.failed.length} decisions on the sample do not fit it; the first is entry ${first.index}: ${first.code}.`,
    )
}

const openSite = (config: Config): Promise<Door> =>
  openDoor(
    publicApp({
      published: openPublished(publishedFolder(config.data)).current,
      today: () => dayOf(systemClock()),
      intake: config.intake.address,
    }),
    config.host,
    config.port,
  )

/** The doors that need no database: the data folder has been let go. */
async function serveSample(config: Config, io: Io): Promise<void> {
  await using site = await openSite(config)
  await using read = await openDoor(readApp(), config.host, config.deskPort)
  io.err(`\n  Public site   ${site.address}`)
  io.err(`  Read a text   ${read.address}`)
  io.err(
    '\nBoth listen on this machine only. Ctrl-C stops them and harms nothing; then bin/habeas desk opens the desk of this register.',
  )
  await untilAborted(io.signal)
}

/** The public site, the desk from which it is published, and the intake when the team has a key. */
async function serveWithDesk(stores: Stores, config: Config, io: Io, today: string): Promise<void> {
  await using site = await openSite(config)
  await using desk = await openDesk(stores, config, io, today)
  await using beside = intakeBesideDesk(stores, config, io, (address) => io.err(`  Intake        ${address}`))
  io.err(`\n  Public site   ${site.address}`)
  io.err(`  Desk          ${desk.address}`)
  await beside.look()
  io.err(ONCE)
  await untilAborted(io.signal)
}
