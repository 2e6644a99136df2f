import type { SealedFile } from '#core/envelope.ts'
import type { Sealing } from '#intake/sealing/index.ts'
import { StoreError } from '#intake/store/index.ts'
import { boundaryOf, MultipartError, type PartHead, type PartSink, readMultipart } from '../multipart.ts'
import { type Answers, FILES, type KeptFiles, LIMITS, type Problem, TOKEN } from './types.ts'

/** Where the files of a form go: sealed while they come in. */
export type FileKeeper = {
  /** May files come with the form of this token? It may take a while to say so. */
  allow(token: string): Promise<boolean>
  /** Begins an envelope. Throws StoreError. */
  open(): Promise<Sealing>
  /** Ends it. */
  close(sealing: Sealing): Promise<void>
}

/** What came. `problem`: why not all of it was taken; the answers that could be read are there all the same. */
export type Received = { answers: Answers; token: string; kept: KeptFiles | null; problem: Problem | null }

/** Bytes that are read and thrown away after a refusal, so that a browser shows the answer instead of a broken line. */
const DRAINED = 2 * LIMITS.fileBytes
/** A name of a field that is longer is none of ours. */
const NAME_LENGTH = 100

class Stopped extends Error {
  readonly why: Exclude<KeptFiles['stopped'], null | 'line'> | 'old' | 'closed'
  constructor(why: Stopped['why']) {
    super(why)
    this.why = why
  }
}

/**
 * Reads a form as it comes. What was typed is in memory only; files are sealed piece by piece on their way to the disk, and neither is ever
 * written down as it is. Throws whatever the line throws when it breaks; files that came before are kept then.
 */
export async function receive(request: Request, keeper: FileKeeper): Promise<Received> {
  const type = request.headers.get('content-type') ?? ''
  const body = bodyOf(request)
  const boundary = boundaryOf(type)
  if (boundary !== null) return receiveParts(body, boundary, keeper)
  const received = { answers: new Map<string, string>(), token: '', kept: null }
  if (!/^application\/x-www-form-urlencoded(?:$|[\s;])/i.test(type)) {
    await drain(body)
    return { ...received, problem: 'form' }
  }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > DRAINED) break
    if (size <= LIMITS.fieldBytes) chunks.push(Buffer.from(chunk))
    else chunks.length = 0
  }
  if (size > LIMITS.fieldBytes) return { ...received, problem: 'tooLarge' }
  const text = Buffer.concat(chunks).toString('utf8')
  if (text.split('&', LIMITS.fields + 1).length > LIMITS.fields) return { ...received, problem: 'tooMany' }
  const fields = new Fields()
  for (const [name, value] of new URLSearchParams(text)) fields.add(name, value)
  return { ...fields.read(), kept: null, problem: null }
}

/** Typed values. Of several of one name the last one holds: what stands on a page comes after what travels with it. */
class Fields {
  readonly #values = new Map<string, string>()

  add(name: string, value: string): void {
    if (name.length <= NAME_LENGTH && name !== FILES) this.#values.set(name, value.toWellFormed().replaceAll('\0', ''))
  }
  token = () => this.#values.get(TOKEN) ?? ''
  read(): { answers: Answers; token: string } {
    const answers = new Map(this.#values)
    answers.delete(TOKEN)
    return { answers, token: this.token() }
  }
}

/** The body without an end of its own: who stops reading it can go on. */
function bodyOf(request: Request): AsyncIterable<Uint8Array> {
  const source = request.body?.[Symbol.asyncIterator]()
  return { [Symbol.asyncIterator]: () => ({ next: async () => (await source?.next()) ?? { done: true, value: undefined } }) }
}

async function drain(body: AsyncIterable<Uint8Array>): Promise<void> {
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > DRAINED) break
  }
}

async function receiveParts(body: AsyncIterable<Uint8Array>, boundary: string, keeper: FileKeeper): Promise<Received> {
  const fields = new Fields()
  const files = new Files(keeper, fields.token)
  let parts = 0
  let bytes = 0
  const typed = (name: string): PartSink => {
    const chunks: Uint8Array[] = []
    return {
      write: (chunk) => {
        bytes += chunk.length
        if (bytes > LIMITS.fieldBytes) throw new Stopped('tooLarge')
        // Copied: the bytes are a view on what the next ones are read into.
        chunks.push(Buffer.from(chunk))
      },
      end: () => fields.add(name, Buffer.concat(chunks).toString('utf8')),
    }
  }
  const ended = async (stopped: KeptFiles['stopped'], problem: Problem | null): Promise<Received> => ({
    ...fields.read(),
    kept: await files.end(stopped),
    problem,
  })
  try {
    await readMultipart(body, boundary, (head) => {
      if (++parts > LIMITS.fields + LIMITS.files) throw new Stopped('tooMany')
      return head.file === null ? typed(head.name) : files.one(head, head.file)
    })
    return await ended(null, null)
  } catch (thrown) {
    await files.cut(thrown)
    const { stopped, problem } = meaning(thrown)
    const received = await ended(stopped, problem)
    if (stopped === 'line' && !(thrown instanceof MultipartError)) throw thrown
    await drain(body)
    return received
  }
}

function meaning(thrown: unknown): { stopped: KeptFiles['stopped']; problem: Problem } {
  if (thrown instanceof StoreError)
    return thrown.fault === 'limit' ? { stopped: 'tooLarge', problem: 'tooLarge' } : { stopped: 'disk', problem: 'full' }
  if (!(thrown instanceof Stopped)) return { stopped: 'line', problem: 'form' }
  if (thrown.why === 'old' || thrown.why === 'closed') return { stopped: null, problem: thrown.why }
  return { stopped: thrown.why, problem: thrown.why === 'disk' ? 'full' : thrown.why }
}

/** The files of one form on their way into one envelope. */
class Files {
  readonly #keeper: FileKeeper
  readonly #token: () => string
  #sealing: Sealing | null = null
  #current: { sealed: Promise<SealedFile>; writer: WritableStreamDefaultWriter<Uint8Array> } | null = null
  #bytes = 0
  #count = 0

  constructor(keeper: FileKeeper, token: () => string) {
    this.#keeper = keeper
    this.#token = token
  }

  /** A field for files in which none was chosen sends one without name and bytes: that one begins nothing. */
  one(head: PartHead, name: string): PartSink {
    return {
      write: async (bytes) => {
        this.#bytes += bytes.length
        if (this.#bytes > LIMITS.fileBytes) throw new Stopped('tooLarge')
        const { writer } = this.#current ?? (await this.#begin(name, head.type))
        await writer.write(Buffer.from(bytes))
      },
      end: async () => {
        if (!this.#current && name !== '') await this.#begin(name, head.type)
        const { writer, sealed } = this.#current ?? {}
        await writer?.close()
        await sealed
        this.#current = null
      },
    }
  }

  async #begin(name: string, type: string) {
    if (++this.#count > LIMITS.files) throw new Stopped('tooMany')
    if (!this.#sealing) {
      if (!(await this.#keeper.allow(this.#token()))) throw new Stopped('old')
      this.#sealing = await this.#keeper.open().catch((thrown: unknown) => {
        throw thrown instanceof StoreError && thrown.fault === 'closed' ? new Stopped('closed') : thrown
      })
    }
    // Nothing waits between the two ends: a slow disk slows the line down.
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
    const sealed = this.#sealing.file({ name: name.toWellFormed(), type: type.toWellFormed(), bytes: readable })
    sealed.catch(() => undefined)
    this.#current = { sealed, writer: writable.getWriter() }
    return this.#current
  }

  /** What came of a file under way is kept as cut. */
  async cut(why: unknown): Promise<void> {
    if (!this.#current) return
    const { sealed, writer } = this.#current
    this.#current = null
    await writer.abort(why).catch(() => undefined)
    await sealed.catch(() => undefined)
  }

  async end(stopped: KeptFiles['stopped']): Promise<KeptFiles | null> {
    if (!this.#sealing) return null
    await this.#keeper.close(this.#sealing)
    return { id: this.#sealing.id, files: this.#sealing.files(), stopped }
  }
}
