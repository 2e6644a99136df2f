import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { type Edtf, isEdtf } from '#core/edtf.ts'
import { EXIT, messageOf, UsageError } from '#core/errors.ts'
import { identify } from '#core/identify.ts'
import { LANGUAGES, type Language } from '#core/layer.ts'
import type { readText } from '#extract/index.ts'
import { readSingle } from '#extract/single.ts'
import type { FileRead } from '#pipeline/read-file.ts'
import { type Hints, LIMITS, preserve, readerFor } from '#preserve/index.ts'
import { type Command, readArgs } from './io.ts'

/** Reads one file and prints what it says (docs/contracts.md, `extract`). Opens no data folder and no database. */
export const extract: Command = extractBy((path, hints) =>
  isText(path) ? readHere(path, hints, readSingle) : readApart(path, hints),
)

/** The command, by whoever opens and reads the file. */
export function extractBy(readFile: (path: string, hints: Hints) => Promise<FileRead>): Command {
  return async (args, io, usage) => {
    const { values, positionals } = readArgs(
      args,
      {
        json: { type: 'boolean' },
        published: { type: 'string' },
        language: { type: 'string' },
        'with-text': { type: 'boolean' },
      },
      usage,
    )
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) throw new UsageError(`extract takes one file.\nUsage: habeas ${usage}`)
    const published = readPublished(values.published)
    const language = readLanguage(values.language)
    const hints = { ...(published && { published }), ...(language && { language }) }
    const { layer, reading, refused } = await readFile(file, hints)
    const { extraction } = identify(layer, reading, { withText: values['with-text'] === true })
    io.out(JSON.stringify(extraction, null, values.json ? undefined : 2))
    for (const { part, message } of refused) io.err(`${file}, part ${part}: ${message}`)
    return refused.length > 0 ? EXIT.partly : EXIT.done
  }
}

/** Text, Markdown and HTML are read here and at once; other formats apart, in a thread that can be stopped. What is no file is read here. */
export function isText(path: string): boolean {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return true
  const head = bytesOf(path, 1024)
  return readerFor(head, undefined, path).mediaType.startsWith('text/')
}

export async function readHere(path: string, hints: Hints, read: typeof readSingle | typeof readText): Promise<FileRead> {
  const { source, layer } = await preserve(bytesOf(path, LIMITS.textBytes + 1), { ...hints, fileName: basename(path) })
  const reading = await read(layer.text, {
    language: layer.language,
    ...(source.published && { published: source.published }),
    ...(source.timeZone && { timeZone: source.timeZone }),
  })
  return { layer, reading, refused: [] }
}

/** Loaded only when it is needed: text starts faster without. */
const readApart = async (path: string, hints: Hints) => (await import('#pipeline/read-file.ts')).readFileApart(path, hints)

/** The first bytes of a file, all of it where it has no more. Read at once: a stream takes longer to start than most files to read. */
function bytesOf(path: string, limit: number): Uint8Array {
  try {
    const file = openSync(path, 'r')
    try {
      const chunks: Uint8Array[] = []
      for (let size = 0; size < limit; ) {
        const chunk = new Uint8Array(Math.min(CHUNK, limit - size))
        const length = readSync(file, chunk)
        if (length === 0) break
        chunks.push(chunk.subarray(0, length))
        size += length
      }
      return Buffer.concat(chunks)
    } finally {
      closeSync(file)
    }
  } catch (cause) {
    throw new UsageError(`${path} cannot be read: ${messageOf(cause)}`, { cause })
  }
}

/** Bytes read at a time. */
const CHUNK = 65_536

export function readPublished(text: string | undefined): Edtf | undefined {
  if (text === undefined) return undefined
  if (!isEdtf(text)) throw new UsageError(`--published takes a date such as 2025-12-14 or 2025-12, not ${JSON.stringify(text)}.`)
  return text
}

export function readLanguage(text: string | undefined): Language | undefined {
  if (text === undefined) return undefined
  const found = LANGUAGES.find((one) => one === text)
  if (!found) throw new UsageError(`--language takes one of ${LANGUAGES.join(', ')}, not ${JSON.stringify(text)}.`)
  return found
}
