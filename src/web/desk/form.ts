import { randomUUID } from 'node:crypto'
import { createWriteStream, type WriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { MAX_BYTES } from '#preserve/index.ts'
import { boundaryOf, MultipartError, type PartSink, readMultipart } from '../multipart.ts'
import { TOKEN_FIELD } from './act-form.tsx'
import type { DeskForm, HeldFile, SentFile } from './ask.ts'

/** Bytes of all typed values of a form as sent: a letter of Cyrillic takes six. */
export const BODY_LIMIT = 4 * 1024 * 1024
/** Bytes of a pasted text in UTF-8. */
export const TEXT_LIMIT = 1024 * 1024
/** Bytes of all files of a form; each may have as many as a reader takes. */
export const FILES_LIMIT = 2 * MAX_BYTES
/** Bytes of all files of a form that are kept in memory: a key file has less than two thousand. */
export const HELD_BYTES = 64 * 1024
/** Files of a form. */
export const FILES_MOST = 500

/** Why a form was not read. Nothing of it is kept then. */
export type FormRefusal = 'tooLarge' | 'badForm' | 'badToken'

/** Bytes that are read and thrown away after a refusal, so that the browser shows the answer instead of a broken line. */
const DRAINED = 2 * FILES_LIMIT

/** What a page without a form is asked with. */
export const NO_FORM: DeskForm = { get: () => '', all: () => [], files: [], held: [] }

class Refused extends Error {
  readonly why: FormRefusal
  constructor(why: FormRefusal) {
    super(why)
    this.why = why
  }
}

/** Reads a form of at most `BODY_LIMIT` bytes. */
export async function formOf(request: Request): Promise<URLSearchParams | 'tooLarge' | 'badForm'> {
  if (!(request.headers.get('content-type') ?? '').startsWith('application/x-www-form-urlencoded')) return 'badForm'
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.length
    if (size > DRAINED) return 'tooLarge'
    if (size <= BODY_LIMIT) chunks.push(chunk)
    else chunks.length = 0
  }
  return size > BODY_LIMIT ? 'tooLarge' : new URLSearchParams(Buffer.concat(chunks).toString('utf8'))
}

/** A form that was let in, whose files are deleted when it is disposed of. */
export type ReadForm = AsyncDisposable & { form: DeskForm }

/**
 * Reads the form of an act of the desk; `fits` says whether a token is that of the session. Files go to the disk as they come, into a folder
 * of their own under `folder`, and only after the token was right; `held` ones stay in memory.
 */
export async function readForm(
  request: Request,
  { takes, folder, fits }: { takes: 'fields' | 'files' | 'held'; folder: string; fits: (token: string) => boolean },
): Promise<ReadForm | FormRefusal> {
  if (takes === 'fields') {
    const fields = await formOf(request)
    if (typeof fields === 'string') return fields
    if (!fits(fields.get(TOKEN_FIELD) ?? '')) return 'badToken'
    const form = {
      get: (name: string) => fields.get(name) ?? '',
      all: (name: string) => fields.getAll(name),
      files: [],
      held: [],
    }
    return { form, [Symbol.asyncDispose]: async () => undefined }
  }
  const boundary = boundaryOf(request.headers.get('content-type') ?? '')
  if (boundary === null || request.body === null) return 'badForm'
  const own = join(folder, randomUUID())
  const clear = () => rm(own, { recursive: true, force: true })
  const rest = request.body[Symbol.asyncIterator]()
  const body: AsyncIterable<Uint8Array> = { [Symbol.asyncIterator]: () => ({ next: () => rest.next() }) }
  try {
    if (takes === 'files') await mkdir(own, { recursive: true, mode: 0o700 })
    return { form: await readParts(body, boundary, takes === 'held' ? null : own, fits), [Symbol.asyncDispose]: clear }
  } catch (thrown) {
    await clear()
    if (!(thrown instanceof Refused || thrown instanceof MultipartError)) throw thrown
    let drained = 0
    for await (const chunk of body) {
      drained += chunk.length
      if (drained > DRAINED) break
    }
    return thrown instanceof Refused ? thrown.why : 'badForm'
  }
}

async function readParts(
  body: AsyncIterable<Uint8Array>,
  boundary: string,
  folder: string | null,
  fits: (token: string) => boolean,
): Promise<DeskForm> {
  const fields: { name: string; value: string }[] = []
  const files: SentFile[] = []
  const held: HeldFile[] = []
  const read = { fields: 0, files: 0 }
  let known = false
  const opened: WriteStream[] = []

  const field = (name: string): PartSink => {
    const chunks: Uint8Array[] = []
    return {
      write: (bytes) => {
        read.fields += bytes.length
        if (read.fields > BODY_LIMIT) throw new Refused('tooLarge')
        // Copied: the bytes are a view on what the next ones are read into.
        chunks.push(Buffer.from(bytes))
      },
      end: () => {
        const value = Buffer.concat(chunks).toString('utf8')
        // The token stands first in every form, so nothing is kept of one that is not ours.
        if (!known) {
          if (name !== TOKEN_FIELD || !fits(value)) throw new Refused('badToken')
          known = true
        }
        fields.push({ name, value })
      },
    }
  }
  const inMemory = (name: string): PartSink => {
    const chunks: Uint8Array[] = []
    return {
      write: (bytes) => {
        read.files += bytes.length
        if (read.files > HELD_BYTES) throw new Refused('tooLarge')
        chunks.push(Buffer.from(bytes))
      },
      end: () => {
        if (name !== '' || chunks.length > 0) held.push({ name, bytes: Buffer.concat(chunks) })
      },
    }
  }
  const file = (name: string): PartSink => {
    if (!known) throw new Refused('badToken')
    if (folder === null) return inMemory(name)
    if (files.length >= FILES_MOST) throw new Refused('tooLarge')
    const path = join(folder, String(files.length))
    const out = createWriteStream(path, { mode: 0o600, flags: 'wx' })
    opened.push(out)
    let size = 0
    return {
      write: (bytes) => {
        size += bytes.length
        read.files += bytes.length
        if (size > MAX_BYTES || read.files > FILES_LIMIT) throw new Refused('tooLarge')
        return written(out, Buffer.from(bytes))
      },
      end: async () => {
        out.end()
        await finished(out)
        // A field for files in which none was chosen sends one without name and words.
        if (name !== '' || size > 0) files.push({ name, path, size })
        else await rm(path)
      },
    }
  }
  try {
    await readMultipart(body, boundary, (head) => (head.file === null ? field(head.name) : file(head.file)))
  } finally {
    // Open still only where the form broke off.
    for (const out of opened) out.destroy()
  }
  if (!known) throw new Refused('badToken')
  return {
    get: (name) => fields.find((one) => one.name === name)?.value ?? '',
    all: (name) => fields.filter((one) => one.name === name).map(({ value }) => value),
    files,
    held,
  }
}

const written = (out: WriteStream, bytes: Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => out.write(bytes, (error) => (error ? reject(error) : resolve())))
