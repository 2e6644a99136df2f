import { generateHybridIdentity, identityToRecipient } from 'age-encryption'
import type { Manifest, PartName } from '#core/envelope.ts'
import { beginEnvelope, type OpenEnvelope, type PartSink, SealError } from './index.ts'
import { streamOf } from './streams.ts'

/** Somebody with a key. */
export async function person(): Promise<{ identity: string; recipient: string }> {
  const identity = await generateHybridIdentity()
  return { identity, recipient: await identityToRecipient(identity) }
}

/** The parts of an envelope as they were kept. */
export type Kept = Map<PartName, Uint8Array>
/** Where a part is missing there are no bytes. */
export const NONE = new Uint8Array(0)

export const keeping =
  (kept: Kept): PartSink =>
  async (part, sealed) => {
    kept.set(part, new Uint8Array(await new Response(sealed).arrayBuffer()))
  }

/** Bytes that do not repeat soon. */
export const bytesOf = (size: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length: size }, (_, i) => (i * 31 + (i >> 8) * 7) & 255)

/** Bytes in pieces of a size. */
export function streamed(bytes: Uint8Array, piece: number): ReadableStream<Uint8Array> {
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece)
  }
  return streamOf(pieces())
}

export const ANSWERS: Pick<Manifest, 'language' | 'day' | 'mailbox' | 'fields' | 'links'> = {
  language: 'be',
  day: '2026-05-01',
  mailbox: null,
  fields: { what: 'Прыдуманыя словы.' },
  links: [],
}

/** A whole envelope with such files. */
export async function sealedEnvelope(recipients: readonly string[], files: readonly Uint8Array[]) {
  const kept: Kept = new Map()
  const sealing = await beginEnvelope(recipients, 'testimony', keeping(kept))
  for (const [i, bytes] of files.entries())
    await sealing.file({
      name: `${i}.bin`,
      type: 'application/octet-stream',
      bytes: streamed(bytes, 1 + ((bytes.length * 7) % 70_001)),
    })
  return { id: sealing.id, kept, manifest: await sealing.end(ANSWERS) }
}

/** Everything that is in an envelope. Throws as soon as anything is not as it was sealed. */
export async function opened(envelope: OpenEnvelope, kept: Kept): Promise<{ manifest: Manifest; files: Buffer[] }> {
  const manifest = await envelope.manifest(kept.get('manifest') ?? NONE)
  const files: Buffer[] = []
  for (const entry of manifest.files) {
    const pieces: Uint8Array[] = []
    for await (const piece of envelope.file(entry, streamed(kept.get(entry.part) ?? NONE, 20_011))) pieces.push(piece)
    files.push(Buffer.concat(pieces))
  }
  return { manifest, files }
}

/** Why it does not open; `opens` when it does. */
export async function faultOf(opening: Promise<unknown>): Promise<string> {
  try {
    await opening
    return 'opens'
  } catch (thrown) {
    if (thrown instanceof SealError) return thrown.fault
    throw thrown
  }
}
