import { type Challenge, solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2'
import type { EnvelopeId, EnvelopeKind, MailboxAddress, PartName } from '#core/envelope.ts'
import { CHUNK_BYTES, type Recipients, SIZE_HEADER } from '../../intake/api-types.ts'
import { asJson, persist, Refused, request, type Told } from './line.ts'

/** What the browser asks of the door. Each goes on after a broken line, and throws Refused or LineBroken. */
export type Api = ReturnType<typeof openApi>

/** `bytes`: told how many were taken. */
export function openApi(told: Told, bytes: (count: number) => void) {
  const json = async <Answer>(path: string): Promise<Answer> =>
    persist(async () => (await (await request(path)).json()) as Answer, told)

  /** Solves a challenge. It is harder where many write: then it takes longer, and nobody is turned away. */
  const proof = async () => {
    const challenge = await json<Challenge>('/w')
    return { challenge, solution: await solveChallenge({ challenge, deriveKey, timeout: 0 }) }
  }
  const sizeOf = async (path: string): Promise<number> =>
    Number((await request(path, { method: 'HEAD' })).headers.get(SIZE_HEADER) ?? 0)

  return {
    recipients: () => json<Recipients>('/recipients.json'),

    async begin(id: EnvelopeId, kind: EnvelopeKind): Promise<void> {
      for (;;) {
        const solved = await proof()
        try {
          await persist(() => request('/e', asJson({ id, kind, proof: solved })), told)
          return
        } catch (thrown) {
          // The answer to an earlier try was lost: it has begun.
          if (thrown instanceof Refused && thrown.fault === 'taken') return
          if (!(thrown instanceof Refused) || thrown.fault !== 'harder') throw thrown
        }
      }
    },

    /** Sends a part in chunks. After a broken line the door is asked how much it has, and only the rest goes again. */
    async part(id: EnvelopeId, part: PartName, sealed: ReadableStream<Uint8Array>): Promise<void> {
      const path = `/e/${id}/${part}`
      let sent = 0
      for await (const chunk of chunksOf(sealed, CHUNK_BYTES)) {
        const end = sent + chunk.length
        let isFirst = true
        while (sent < end)
          sent = await persist(async () => {
            const at = isFirst ? sent : await sizeOf(path)
            isFirst = false
            if (at < end - chunk.length || at > end) throw new Refused({ fault: 'offset', size: at })
            if (at < end) await request(`${path}?at=${at}`, { method: 'PUT', body: chunk.subarray(chunk.length - (end - at)) })
            return end
          }, told)
        bytes(chunk.length)
      }
    },

    async end(id: EnvelopeId, mailbox: MailboxAddress | null): Promise<void> {
      await persist(() => request(`/e/${id}/end`, asJson({ mailbox })), told)
    },

    async slots(mailbox: string, page: number): Promise<Uint8Array> {
      return persist(async () => new Uint8Array(await (await request(`/m/${mailbox}?page=${page}`)).arrayBuffer()), told)
    },

    /** The list of words of a language. */
    async words(language: string): Promise<string[]> {
      return persist(async () => (await (await request(`/${language}/words`)).text()).trim().split(/\s+/), told)
    },
  }
}

/** A stream in chunks of one size; the last one is what is left. */
export async function* chunksOf(stream: ReadableStream<Uint8Array>, size: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader()
  let chunk = new Uint8Array(size)
  let used = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      for (let at = 0; at < value.length; ) {
        const taken = value.subarray(at, at + size - used)
        chunk.set(taken, used)
        used += taken.length
        at += taken.length
        if (used < size) continue
        yield chunk
        chunk = new Uint8Array(size)
        used = 0
      }
    }
    if (used > 0) yield chunk.subarray(0, used)
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
