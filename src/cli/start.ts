import { EXIT, HabeasError } from '#core/errors.ts'
import { reviewCounts } from '#pipeline/apply.ts'
import { publish, publishedFolder } from '#pipeline/publish.ts'
import { loadSample } from '#pipeline/sample.ts'
import { openStores, type Stores } from '#pipeline/stores.ts'
import { type Config, readConfig } from '#platform/config.ts'
import { showProgress } from '#platform/progress.ts'
import { openPublished } from '#publish/read.ts'
import { readApp } from '#web/desk/read/app.ts'
import { publicApp } from '#web/public/app.ts'
import { openDoor, untilAborted } from './doors.ts'
import { type Command, type Io, readOptions } from './io.ts'

/**
 * The whole road at once: prepare, read the sample (unless the register is one of your own), apply its decisions, publish, serve. The data
 * folder is let go before serving: the doors need no database, and other commands may work meanwhile.
 */
export const start: Command = {
  name: 'start',
  usage: 'start [--exit] [--empty]',
  about: 'prepare, read the sample, publish and serve; --empty begins a register of your own',
  async run(args, io) {
    const values = readOptions(args, { exit: { type: 'boolean' }, empty: { type: 'boolean' } }, start.usage)
    const config = readConfig(process.env, process.cwd())
    const kind = values.empty ? ({ wanted: 'own', begin: 'own' } as const) : ({ wanted: 'sample', begin: 'sample' } as const)
    const finished = await prepare(config, kind, io)
    if (!finished) return EXIT.partly
    if (values.exit) return EXIT.done
    await serveBoth(config, io)
    return EXIT.done
  },
}

/** Everything before serving. False when it was stopped half way; what was done is kept, and the next start goes on from there. */
async function prepare(config: Config, kind: Parameters<typeof openStores>[1], io: Io): Promise<boolean> {
  io.err(`Data folder: ${config.data}`)
  await using stores = await openStores(config, kind)
  if (kind.wanted === 'sample') {
    try {
      await readSample(stores, io)
    } catch (thrown) {
      if (!io.signal.aborted) throw thrown
      io.err('Stopped. What was read is kept; the next start goes on from there.')
      return false
    }
  }
  const { number, changed, files } = await publish(stores)
  const { drafts, accepted } = await reviewCounts(stores)
  io.err(`Register: ${accepted} statements accepted, ${drafts} drafts wait`)
  io.err(`Snapshot ${number}: ${changed === 0 ? 'nothing changed' : `${changed} of ${files} files changed`}`)
  return true
}

async function readSample(stores: Stores, io: Io): Promise<void> {
  let progress: ReturnType<typeof showProgress> | null = null
  const { documents, fresh, decisions } = await loadSample(
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
    `Sample: ${documents} documents, ${fresh} of them new; ${decisions.applied} decisions applied, ${decisions.already} were there`,
  )
  const [first] = decisions.failed
  if (first)
    throw new HabeasError(
      'sample',
      `${decisions.failed.length} decisions on the sample do not fit it; the first is entry ${first.index}: ${first.code}.`,
    )
}

async function serveBoth(config: Config, io: Io): Promise<void> {
  const { current } = openPublished(publishedFolder(config.data))
  await using site = await openDoor(publicApp({ published: current }), config.host, config.port)
  await using paste = await openDoor(readApp(), config.host, config.deskPort)
  io.err(`\n  Public site   ${site.address}`)
  io.err(`  Read a text   ${paste.address}`)
  io.err('\nBoth listen on this machine only. Ctrl-C stops them and harms nothing.')
  await untilAborted(io.signal)
}
