import { EXIT, type ExitStatus, HabeasError, HeldError, UsageError } from '#core/errors.ts'
import { faultOf } from '#pipeline/fault.ts'
import type { Io } from './io.ts'

/** Runs what is asked for as this process: it writes to its streams, is stopped by its signals, and gives it its status. */
export async function asProcess(run: (io: Io) => Promise<ExitStatus>): Promise<void> {
  // A reader such as `head` that closes the pipe early is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? EXIT.done : EXIT.partly))
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort(signal))
  const io: Io = {
    out: (line) => void process.stdout.write(`${line}\n`),
    err: (line) => void process.stderr.write(`${line}\n`),
    signal: stop.signal,
  }
  process.exitCode = await run(io).catch((thrown: unknown) => statusOf(thrown, io))
}

/** The status of a command that threw, said on stderr. */
function statusOf(thrown: unknown, io: Io) {
  io.err(thrown instanceof HabeasError ? thrown.message : faultOf(thrown, 'the command').message)
  if (thrown instanceof HeldError) return EXIT.held
  return thrown instanceof UsageError ? EXIT.usage : EXIT.partly
}
