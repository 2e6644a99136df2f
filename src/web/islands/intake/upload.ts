import type { EnvelopeId } from '#core/envelope.ts'
import { beginEnvelope, newEnvelopeId } from '#intake/sealing/envelope.ts'
import type { Sealing } from '#intake/sealing/types.ts'
import type { SiteLanguage } from '#texts/language.ts'
import type { Api } from './api.ts'
import { browserHash } from './hash.ts'
import { LineBroken, Refused } from './line.ts'

/** `isCut`: a file could not be read to its end, and what was read of it is kept. */
export type Uploaded = { id: EnvelopeId; files: number; bytes: number; isCut: boolean }

/** Bytes read at a time: a browser's own stream of a file comes in small pieces, each by way of another process. */
const PIECE = 1024 * 1024

export async function* piecesOfFile(file: Blob): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += PIECE) yield new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer())
}

export const today = (): string => new Date().toISOString().slice(0, 10)

/**
 * Files on their way, in an envelope of their own. `send` may be called again with the same files after the line broke for good: those that
 * are there do not go twice.
 */
export function openUpload(api: Api, language: SiteLanguage) {
  let sealing: Sealing | null = null
  const sent = new Set<File>()
  let isCut = false
  const begin = async () => {
    const { recipients } = await api.recipients()
    const id = newEnvelopeId()
    await api.begin(id, 'files')
    return beginEnvelope(recipients, 'files', (part, sealed) => api.part(id, part, sealed), { id, newHash: browserHash })
  }
  return {
    async send(files: readonly File[]): Promise<Uploaded> {
      sealing ??= await begin()
      for (const file of files) {
        if (sent.has(file)) continue
        try {
          await sealing.file({ name: file.name, type: file.type, bytes: piecesOfFile(file) })
        } catch (thrown) {
          if (thrown instanceof LineBroken || thrown instanceof Refused) throw thrown
          isCut = true
        }
        sent.add(file)
      }
      await sealing.end({ language, day: today(), mailbox: null, fields: {}, links: [] })
      await api.end(sealing.id, null)
      const kept = sealing.files()
      const uploaded = { id: sealing.id, files: kept.length, bytes: kept.reduce((all, { size }) => all + size, 0), isCut }
      sealing = null
      isCut = false
      return uploaded
    },
  }
}
