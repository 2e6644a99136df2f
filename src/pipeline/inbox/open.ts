import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { canonicalJson } from '#core/canonical.ts'
import type { EnvelopeId, Manifest, SealedFile } from '#core/envelope.ts'
import { type OpenEnvelope, openKey, SealError, type SealFault } from '#intake/sealing/index.ts'
import type { Unlocked } from '#members/index.ts'
import type { Inbox } from './inbox.ts'
import type { Kept } from './rows.ts'
import type { ShelfPart } from './shelf.ts'

/**
 * Why an envelope cannot be read. `absent`: its bytes are not here, as of contacts after a backup was restored. `unfinished`: the line
 * broke before its manifest; its files can be salvaged. The others as SealFault says.
 */
export type Fault = SealFault | 'absent' | 'unfinished'

/** An envelope that is open. `manifest`: null where it never came, or cannot be read; then `fault` says why. */
export type Opened = { kept: Kept; key: OpenEnvelope | null; manifest: Manifest | null; fault: Fault | null }

const newHash = () => {
  const hash = createHash('sha256')
  return { update: (bytes: Uint8Array) => void hash.update(bytes), digest: () => hash.digest('hex') }
}

/** Opens an envelope of the inbox; whatever is wrong with it is told and never thrown. */
export async function openEnvelope(inbox: Inbox, { identities }: Pick<Unlocked, 'identities'>, kept: Kept): Promise<Opened> {
  const parts = new Set(inbox.shelf.parts(kept.id).map(({ part }) => part))
  const failed = (fault: Fault, key: OpenEnvelope | null = null): Opened => ({ kept, key, manifest: null, fault })
  if (!parts.has('key')) return failed('absent')
  const key = await openKey(await inbox.shelf.read(kept.id, 'key'), identities, kept.id, { newHash }).catch(faultOf)
  if (typeof key === 'string') return failed(key)
  // What the door called it decides how long it is kept and whether it is backed up.
  if (key.kind !== kept.kind) return failed('altered')
  if (!parts.has('manifest')) return failed('unfinished', key)
  const manifest = await key.manifest(await inbox.shelf.read(kept.id, 'manifest')).catch(faultOf)
  if (typeof manifest === 'string') return failed(manifest, key)
  return isWritten(manifest) ? { kept, key, manifest, fault: null } : failed('form', key)
}

function faultOf(thrown: unknown): SealFault {
  if (thrown instanceof SealError) return thrown.fault
  throw thrown
}

/** Text that no page and no commitment could hold is not what a form of ours sealed. */
function isWritten(manifest: Manifest): boolean {
  try {
    canonicalJson(manifest)
    return true
  } catch (thrown) {
    if (thrown instanceof RangeError) return false
    throw thrown
  }
}

const streamOf = (inbox: Inbox, id: EnvelopeId, part: ShelfPart): ReadableStream<Uint8Array> =>
  Readable.toWeb(inbox.shelf.stream(id, part)) as ReadableStream<Uint8Array>

/** The bytes of a file as they are opened. They fail at their end when they are not what was sealed. */
export const fileBytes = (inbox: Inbox, key: OpenEnvelope, entry: SealedFile): ReadableStream<Uint8Array> =>
  key.file(entry, streamOf(inbox, key.id, entry.part))

/** What there is of a file whose manifest never came. */
export const salvaged = (inbox: Inbox, key: OpenEnvelope, part: SealedFile['part']) =>
  key.salvage(() => streamOf(inbox, key.id, part))
