import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { z } from 'zod'
import { sha256 } from '#core/canonical.ts'
import { UsageError } from '#core/errors.ts'
import type { Manifest } from './types.ts'
import { isSigned } from './verify.ts'

const MANIFEST = 'manifest.json'

/** Nothing leads out of the folder, and no name is one that a system hides. */
const isPath = (path: string): boolean => path.split('/').every((part) => /^[a-zA-Z0-9_-][a-zA-Z0-9._-]*$/.test(part))

const FORM = z.object({
  v: z.literal(1),
  register: z.string(),
  number: z.int().positive(),
  publishedOn: z.string(),
  files: z.array(
    z.object({
      path: z.string().refine(isPath),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      size: z.int().nonnegative(),
      through: z.iso.date().optional(),
    }),
  ),
  root: z.string(),
  publicKey: z.string(),
  signature: z.string(),
}) satisfies z.ZodType<Manifest>

export type FolderFault = {
  code: 'no_manifest' | 'bad_manifest' | 'bad_signature' | 'other_key' | 'missing' | 'changed' | 'extra'
  /** From the folder; null where it is the folder as a whole. */
  path: string | null
}

/** What a copy of a site or of a snapshot is. `publicKey`: the key that its list is signed with, for comparing with the one that is known. */
export type FolderCheck = {
  number: number | null
  publishedOn: string | null
  publicKey: string | null
  files: number
  faults: FolderFault[]
}

/**
 * Checks a copy of a published folder, without a network: the signature of its list (by `key`, base64 of its SPKI, where one is given), every
 * file by size and SHA-256, and that nothing else lies there. Throws UsageError where there is no such folder.
 */
export function verifyFolder(folder: string, key?: string): FolderCheck {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`${folder} is not there, or is no folder. Name the folder that was copied.`)
  const manifest = readManifest(folder)
  if (typeof manifest === 'string')
    return { number: null, publishedOn: null, publicKey: null, files: 0, faults: [{ code: manifest, path: null }] }
  const { number, publishedOn, publicKey, files } = manifest
  const faults: FolderFault[] = []
  if (key !== undefined && key !== publicKey) faults.push({ code: 'other_key', path: null })
  if (!isSigned(manifest)) faults.push({ code: 'bad_signature', path: null })
  const there = entriesIn(folder)
  for (const { path, size, sha256: hash } of files) {
    const entry = there.get(path)
    if (!entry) faults.push({ code: 'missing', path })
    else if (!entry.isFile() || !isSame(join(folder, path), size, hash)) faults.push({ code: 'changed', path })
    there.delete(path)
  }
  there.delete(MANIFEST)
  for (const path of there.keys()) faults.push({ code: 'extra', path })
  return { number, publishedOn, publicKey, files: files.length, faults }
}

function readManifest(folder: string): Manifest | 'no_manifest' | 'bad_manifest' {
  const path = join(folder, MANIFEST)
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return 'no_manifest'
  try {
    const { success, data } = FORM.safeParse(JSON.parse(readFileSync(path, 'utf8')))
    return success ? data : 'bad_manifest'
  } catch {
    return 'bad_manifest'
  }
}

/** Everything in the folder that is no folder itself: files, and links or devices, which a site never holds. */
function entriesIn(folder: string): Map<string, Dirent> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => !one.isDirectory())
  return new Map(
    entries
      .map((one) => [relative(folder, join(one.parentPath, one.name)).replaceAll('\\', '/'), one] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

function isSame(path: string, size: number, hash: string): boolean {
  try {
    return statSync(path).size === size && sha256(readFileSync(path)) === hash
  } catch {
    return false
  }
}
