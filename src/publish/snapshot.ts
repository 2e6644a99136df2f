import type { KeyObject } from 'node:crypto'
import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '#core/canonical.ts'
import { HabeasError } from '#core/errors.ts'
import { syncPath, writeWhole } from '#platform/files.ts'
import type { Documents } from './documents.ts'
import { downloadsOf } from './downloads.ts'
import { folderOf, MANIFEST, numberIn, PARTS, POINTER } from './folder.ts'
import { parseManifest } from './read-documents.ts'
import { throughOf } from './through.ts'
import type { Manifest } from './types.ts'
import { signManifest } from './verify.ts'

/** `changed`: files that are new or other than before. `withdrawn`: files that are gone. Both for the person who publishes, never for the public. */
export type Published = { number: number; root: string; files: number; changed: number; withdrawn: number }

export type PublishOptions = {
  /** The published folder; made when it is not there. The public door reads nothing else. */
  folder: string
  documents: Documents
  /** Ed25519, private. */
  signing: KeyObject
  /** UTC day. */
  today: string
  /** The new number is greater; for a folder that was emptied. */
  after?: number
  /** Only what has this root is published: what somebody has looked at before. */
  expected?: string
  /** Called when all is written and nothing is shown yet; what it throws leaves the snapshot before where it is. */
  ready?: (made: Pick<Published, 'number' | 'root'>) => void
}

/** The files of a snapshot by path. The same documents give the same bytes. */
export function filesOf(documents: Documents): Map<string, string> {
  const json = (value: object) => `${JSON.stringify(value)}\n`
  return new Map([
    ['overview.json', json(documents.overview)],
    ['gaps.json', json({ v: 1, gaps: documents.overview.gaps })],
    ...documents.events.map((one): [string, string] => [`events/${one.id}.json`, json(one)]),
    ...documents.people.map((one): [string, string] => [`people/${one.id}.json`, json(one)]),
    ...documents.sources.map((one): [string, string] => [`sources/${one.id}.json`, json(one)]),
    ...documents.articles.map((one): [string, string] => [`articles/${one.id}.json`, json(one)]),
    ...Object.entries(documents.findings).map(([kind, one]): [string, string] => [`findings/${kind}.json`, json(one)]),
    ['help.json', json(documents.help)],
    ['board.json', json(documents.board)],
    ...downloadsOf(documents),
  ])
}

/**
 * Writes a snapshot beside the current one, makes it the current one by a rename, and destroys the payload of every older one: what was
 * withdrawn is then nowhere in the folder, and nothing tells what it was. Unchanged files are linked, not written. When nothing changed,
 * nothing is published. Interrupted at any moment, the folder still shows the old snapshot or already the new one.
 */
export async function publishSnapshot({
  folder,
  documents,
  signing,
  today,
  after = 0,
  expected,
  ready,
}: PublishOptions): Promise<Published> {
  mkdirSync(folder, { recursive: true })
  const before = currentManifest(folder)
  const through = throughOf(documents.limits)
  const files = [...filesOf(documents)]
    .map(([path, text]) => ({ path, text, sha256: sha256(text), size: Buffer.byteLength(text), through: through(text) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  const old = new Map(before?.files.map((file) => [file.path, file]))
  const from = join(folder, folderOf(before?.number ?? 0))
  const changed = files.filter(({ path, sha256: hash }) => old.get(path)?.sha256 !== hash || !isWhole(join(from, path), hash))
  const ends = files.some(({ path, through: last }) => old.get(path)?.through !== last)
  const kept = new Set(files.map(({ path }) => path))
  const withdrawn = [...old.keys()].filter((path) => !kept.has(path)).length
  const sameKey = before?.register === documents.register
  if (before && sameKey && changed.length === 0 && withdrawn === 0 && !ends) {
    removeOlder(folder, before.number)
    return { number: before.number, root: before.root, files: files.length, changed: 0, withdrawn: 0 }
  }

  const number = Math.max(before?.number ?? highest(folder), after) + 1
  const manifest = signManifest(
    {
      v: 1,
      register: documents.register,
      number,
      publishedOn: today,
      files: files.map(({ path, sha256: hash, size, through: last }) => ({
        path,
        sha256: hash,
        size,
        ...(last === undefined ? {} : { through: last }),
      })),
    },
    signing,
  )
  if (expected !== undefined && expected !== manifest.root)
    throw new HabeasError('changed', 'What would be published is not what was looked at any more. Nothing was published.')
  const target = join(folder, folderOf(number))
  rmSync(target, { recursive: true, force: true })
  for (const part of PARTS) mkdirSync(join(target, part), { recursive: true })
  const isChanged = new Set(changed.map(({ path }) => path))
  const write: { path: string; text: string }[] = [{ path: MANIFEST, text: `${JSON.stringify(manifest)}\n` }]
  for (const { path, text } of files)
    if (isChanged.has(path) || !before || !linked(join(from, path), join(target, path))) write.push({ path, text })
  await writeAll(target, write)
  for (const part of [...PARTS, '.']) syncPath(join(target, part), true)
  syncPath(folder, true)
  ready?.({ number, root: manifest.root })
  writeWhole(join(folder, POINTER), `${folderOf(number)}\n`)
  removeOlder(folder, number)
  return { number, root: manifest.root, files: files.length, changed: changed.length, withdrawn }
}

/** The number and root of the snapshot that is shown; null when there is none. */
export function shownNow(folder: string): (Pick<Published, 'number' | 'root'> & { publishedOn: string }) | null {
  const manifest = currentManifest(folder)
  return manifest && { number: manifest.number, root: manifest.root, publishedOn: manifest.publishedOn }
}

/** The manifest that the pointer leads to; null when there is none or it is damaged, so that publishing again mends it. */
function currentManifest(folder: string): Manifest | null {
  try {
    const number = numberIn(readFileSync(join(folder, POINTER), 'utf8'))
    return number === null ? null : parseManifest(readFileSync(join(folder, folderOf(number), MANIFEST), 'utf8'))
  } catch {
    return null
  }
}

/** Are the bytes on the disk still those that the manifest lists? */
function isWhole(path: string, hash: string | undefined): boolean {
  try {
    return hash !== undefined && sha256(readFileSync(path)) === hash
  } catch {
    return false
  }
}

/** Numbers are never used twice, even when a pointer was lost. */
const highest = (folder: string) => Math.max(0, ...readdirSync(folder).map((name) => numberIn(name) ?? 0))

/** A second name for the same bytes; false where the disk has no such thing. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch {
    return false
  }
}

const AT_ONCE = 32

/** Writes and syncs files, several at once: the disk then answers for many with one flush. */
async function writeAll(target: string, files: readonly { path: string; text: string }[]): Promise<void> {
  const waiting = files.values()
  const one = async () => {
    for (const { path, text } of waiting) {
      const handle = await open(join(target, path), 'wx', 0o644)
      try {
        await handle.writeFile(text)
        await handle.sync()
      } finally {
        await handle.close()
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, one))
}

function removeOlder(folder: string, current: number): void {
  for (const name of readdirSync(folder)) {
    const number = numberIn(name)
    if (number !== null && number !== current) rmSync(join(folder, name), { recursive: true, force: true })
  }
}
