import { EXIT, UsageError } from '#core/errors.ts'
import { type IngestLine, ingest as ingestFiles } from '#pipeline/ingest.ts'
import { openStores } from '#pipeline/stores.ts'
import { readConfig } from '#platform/config.ts'
import { showProgress } from '#platform/progress.ts'
import type { Hints } from '#preserve/index.ts'
import { readLanguage, readPublished } from './extract.ts'
import { type Command, readArgs } from './io.ts'

/** What a person says of a file. */
export const HINT_OPTIONS = {
  published: { type: 'string' },
  language: { type: 'string' },
  publisher: { type: 'string' },
  title: { type: 'string' },
  address: { type: 'string', multiple: true },
  visibility: { type: 'string' },
} as const

type HintValues = { [Name in Exclude<keyof typeof HINT_OPTIONS, 'address'>]?: string | undefined } & {
  address?: string[] | undefined
}

/** Reads what a person says of a file. Throws UsageError for a day, a language or a visibility that is none. */
export function readHints({ publisher, title, address, ...values }: HintValues): Hints {
  const published = readPublished(values.published)
  const language = readLanguage(values.language)
  const visibility = readVisibility(values.visibility)
  return {
    ...(published && { published }),
    ...(language && { language }),
    ...(publisher !== undefined && { publisher }),
    ...(title !== undefined && { title }),
    ...(address && { address }),
    ...(visibility && { visibility }),
  }
}

/** Takes documents into the register (docs/contracts.md, `ingest`). */
export const ingest: Command = async (args, io, usage) => {
  const { values, positionals } = readArgs(
    args,
    {
      json: { type: 'boolean' },
      ...HINT_OPTIONS,
    },
    usage,
  )
  if (positionals.length === 0) throw new UsageError(`ingest takes files or folders.\nUsage: habeas ${usage}`)
  const hints = readHints(values)
  await using stores = await openStores(readConfig(process.env, process.cwd()), { begin: 'own' })
  const progress = showProgress(process.stderr, 'Reading', null, performance.now.bind(performance))
  let failed = 0
  for await (const line of ingestFiles(stores, positionals, hints, io.signal)) {
    progress.step()
    if (line.error) failed++
    const kept = (['public', 'confidential'] as const).find((one) => line.notes.includes(`kept_${one}`))
    if (hints.visibility && kept) io.err(`${nameOf(line)}: these bytes were taken in before as ${kept}, and stay ${kept}.`)
    if (values.json) io.out(JSON.stringify(line))
    else if (line.error) io.err(`${nameOf(line)}: ${line.error.message}`)
  }
  progress.end()
  if (io.signal.aborted) io.err('Stopped. What was read is kept; the same command goes on from there.')
  return failed > 0 || io.signal.aborted ? EXIT.partly : EXIT.done
}

const nameOf = ({ path, part }: IngestLine) => (part === null ? path : `${path}, part ${part}`)

function readVisibility(text: string | undefined): 'public' | 'confidential' | undefined {
  if (text === undefined || text === 'public' || text === 'confidential') return text
  throw new UsageError(`--visibility takes public or confidential, not ${JSON.stringify(text)}.`)
}
