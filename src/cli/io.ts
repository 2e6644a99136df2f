import { readFile } from 'node:fs/promises'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { type ExitStatus, messageOf, UsageError } from '#core/errors.ts'

/** Where a command writes: results to stdout and nothing else; progress and messages to stderr. */
export type Io = {
  out: (line: string) => void
  err: (line: string) => void
  /** Aborted by Ctrl-C: long work stops at the next whole step. */
  signal: AbortSignal
}

/** What one command does; `usage` is how it is called, for messages that say so. */
export type Command = (args: string[], io: Io, usage: string) => Promise<ExitStatus>

/** Reads the options of a command. Throws UsageError with the command's usage for anything it does not know. */
export function readArgs<const Config extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: Config,
  usage: string,
) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (thrown) {
    throw new UsageError(`${messageOf(thrown)}\nUsage: habeas ${usage}`, { cause: thrown })
  }
}

/** Reads the options of a command that takes nothing else. Throws UsageError for a word beside them too: it may be a misspelt command. */
export function readOptions<const Config extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: Config,
  usage: string,
) {
  const { values, positionals } = readArgs(args, options, usage)
  if (positionals.length > 0) throw new UsageError(`Nothing but options is expected here.\nUsage: habeas ${usage}`)
  return values
}

/** The text of a file that a command was given. Throws UsageError that names it. */
export const textOf = (path: string, what = ''): Promise<string> =>
  readFile(path, 'utf8').catch((cause: unknown) => {
    throw new UsageError(`${what}${path} cannot be read: ${messageOf(cause)}`, { cause })
  })
