import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { HabeasError, UsageError } from '#core/errors.ts'
import { mintedId, type RegisterId } from '#core/ids.ts'
import { writeWhole } from './files.ts'
import { KEY_FILES, makeKeys } from './keys.ts'
import { lockFolder } from './lock.ts'

export type FolderKind = 'sample' | 'own'

/** A data folder held by this process until disposed. What it is was settled when it was begun. */
export type DataFolder = Disposable & { path: string; kind: FolderKind; register: RegisterId; blobs: string }

const NAME = 'habeas.json'
const FORM = z.object({ v: z.literal(1), kind: z.enum(['sample', 'own']), register: z.string().transform(mintedId<RegisterId>) })
export type FolderForm = z.infer<typeof FORM>

/** What may lie in a folder that is not begun yet: traces of a start that was interrupted. */
const isTrace = (name: string) => /^lock\.sqlite|\.tmp$/.test(name) || KEY_FILES.some((key) => key === name)

/** What a data folder is, or null when it was not begun. Takes no lock. Throws HabeasError `folder` when its description is damaged. */
export function readFolder(path: string): FolderForm | null {
  const file = join(path, NAME)
  if (!existsSync(file)) return null
  try {
    return FORM.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (cause) {
    throw new HabeasError('folder', `${file} cannot be read. Nothing was changed. Put it back from a backup.`, { cause })
  }
}

/** Describes a folder, as the last step of its beginning: from here on it is one. */
export const describeFolder = (path: string, form: FolderForm): void =>
  writeWhole(join(path, NAME), `${JSON.stringify(form, null, 2)}\n`)

/**
 * Holds a data folder, begun as `begin` where there is none yet, with keys of its own and closed to other users. `wanted` says what it must
 * be. Throws HeldError when another process holds it; UsageError when it is of the other kind, or holds files that are not ours.
 */
export function holdFolder(path: string, options: { wanted?: FolderKind; begin: FolderKind; newId: () => string }): DataFolder {
  const { wanted, begin, newId } = options
  makeFolder(path)
  const lock = lockFolder(path)
  try {
    const known = readFolder(path)
    if (!known) beginFolder(path, { v: 1, kind: begin, register: mintedId<RegisterId>(newId()) })
    const form = known ?? readFolder(path)
    if (!form) throw new HabeasError('folder', `${path} could not be begun.`)
    if (wanted !== undefined && form.kind !== wanted) throw new UsageError(otherKind(path, form.kind))
    const blobs = join(path, 'blobs')
    return { path, kind: form.kind, register: form.register, blobs, [Symbol.dispose]: () => lock[Symbol.dispose]() }
  } catch (thrown) {
    lock[Symbol.dispose]()
    throw thrown
  }
}

/** A new or empty folder for a restore, held. Throws UsageError when it is not empty. */
export function holdEmptyFolder(path: string): Disposable {
  makeFolder(path)
  const lock = lockFolder(path)
  if (readdirSync(path).every((name) => /^lock\.sqlite/.test(name))) return lock
  lock[Symbol.dispose]()
  throw new UsageError(`${path} is not empty. A backup is restored into a new or empty folder. Nothing was changed.`)
}

function makeFolder(path: string): void {
  const strange = existsSync(path) && !existsSync(join(path, NAME)) ? readdirSync(path).filter((name) => !isTrace(name)) : []
  if (strange.length > 0)
    throw new UsageError(
      `${path} holds other files and is no data folder. Set HABEAS_DATA to a new or empty folder. Example: HABEAS_DATA=.habeas`,
    )
  mkdirSync(path, { recursive: true, mode: 0o700 })
  chmodSync(path, 0o700)
}

function beginFolder(path: string, form: FolderForm): void {
  makeKeys(path)
  describeFolder(path, form)
}

const otherKind = (path: string, kind: FolderKind) =>
  kind === 'sample'
    ? `${path} holds the sample register and stays so. For your own, set HABEAS_DATA to another folder. Example: HABEAS_DATA=my-register`
    : `${path} holds your own register and stays so. For the sample, set HABEAS_DATA to another folder. Example: HABEAS_DATA=sample`
