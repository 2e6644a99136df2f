import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '#core/canonical.ts'
import { HabeasError } from '#core/errors.ts'
import { folderOf, MANIFEST, numberIn, POINTER } from './folder.ts'
import type { Published } from './published.ts'
import { parseDocument, parseFinding, parseManifest } from './read-documents.ts'
import type { PublicId } from './types.ts'
import { isSigned } from './verify.ts'

export { onDay } from './on-day.ts'
export { NOTHING, type Published } from './published.ts'

export type OpenOptions = {
  /** The key that snapshots must be signed with, base64 of its SPKI; without it any key that fits the signature will do. */
  publicKey?: string
}

/**
 * Opens a published folder: all that the public door may read. `current()` looks at the pointer and gives the state it points to; the same
 * object as long as nothing was published. Throws HabeasError `unpublished` when there is nothing yet, `snapshot` when it is damaged.
 */
export function openPublished(folder: string, options: OpenOptions = {}): { current: () => Published } {
  let seen: { stamp: string; state: Published } | null = null
  return {
    current: () => {
      const stamp = stampOf(folder)
      if (seen?.stamp !== stamp) seen = { stamp, state: stateOf(folder, options) }
      return seen.state
    },
  }
}

function stampOf(folder: string): string {
  try {
    const { ino, mtimeMs, size } = statSync(join(folder, POINTER))
    return `${ino}.${mtimeMs}.${size}`
  } catch (cause) {
    throw new HabeasError('unpublished', 'Nothing has been published yet.', { cause })
  }
}

function stateOf(folder: string, { publicKey }: OpenOptions): Published {
  const damaged = (what: string, cause?: unknown) =>
    new HabeasError('snapshot', `${what} in the published folder. Publish again.`, { cause })
  const number = numberIn(readFileSync(join(folder, POINTER), 'utf8'))
  if (number === null) throw damaged('The pointer is damaged')
  const root = join(folder, folderOf(number))
  const manifestBytes = readBytes(join(root, MANIFEST))
  if (!manifestBytes) throw damaged('There is no manifest')
  const manifest = parseManifest(Buffer.from(manifestBytes).toString('utf8'))
  if (manifest.number !== number || !isSigned(manifest, publicKey)) throw damaged('The signature does not fit')

  const listed = new Map(manifest.files.map((file) => [file.path, file.sha256]))
  const kept = new Map<string, Uint8Array>()
  const file = (path: string): Uint8Array | null => {
    if (path === MANIFEST) return manifestBytes
    const hash = listed.get(path)
    if (hash === undefined) return null
    const known = kept.get(path)
    if (known) return known
    const bytes = readBytes(join(root, path))
    // A newer snapshot has taken this one away: what is not there any more may not be shown any more.
    if (!bytes) return null
    if (sha256(bytes) !== hash) throw damaged('A file was changed')
    return bytes
  }
  const text = (path: string) => {
    const bytes = file(path)
    return bytes && Buffer.from(bytes).toString('utf8')
  }
  const overview = text('overview.json')
  if (overview === null) throw damaged('There is no overview')
  const document = <Kind extends 'events' | 'people' | 'sources' | 'articles'>(kind: Kind) =>
    cached((id: PublicId) => {
      const found = text(`${kind}/${id}.json`)
      return found === null ? null : parseDocument(kind, found)
    })
  kept.set('overview.json', Buffer.from(overview))
  return {
    manifest,
    overview: parseDocument('overview', overview),
    event: document('events'),
    person: document('people'),
    source: document('sources'),
    article: document('articles'),
    help: () => {
      const found = text('help.json')
      return found === null ? { v: 1, cards: [] } : parseDocument('help', found)
    },
    board: () => {
      const found = text('board.json')
      return found === null ? { v: 1, offers: [] } : parseDocument('board', found)
    },
    finding: (kind) => {
      const found = text(`findings/${kind}.json`)
      return found === null ? null : parseFinding(kind, found)
    },
    file,
  }
}

/** Documents that stay in memory, the oldest read go first. */
const ROOM = 500

function cached<Value>(read: (id: PublicId) => Value | null): (id: PublicId) => Value | null {
  const known = new Map<PublicId, Value>()
  return (id) => {
    const found = known.get(id)
    if (found !== undefined) return found
    const made = read(id)
    if (made === null) return null
    known.set(id, made)
    for (const [oldest] of known) {
      if (known.size <= ROOM) break
      known.delete(oldest)
    }
    return made
  }
}

function readBytes(path: string): Uint8Array | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}
