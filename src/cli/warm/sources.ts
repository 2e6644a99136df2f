import { statSync } from 'node:fs'
import { join } from 'node:path'

/** What the files that went into a snapshot were when it was made: path from the root to what the file system says of it. */
export type Sources = Readonly<Record<string, string>>

/**
 * What tells that nothing was written into a file since: nobody can set the time of the last change (ctime) by hand, and a file that takes
 * the place of another has another number (ino). No file is opened: hundreds are asked at each start.
 */
export function stateOf(path: string): string {
  const { size, ino, mtimeNs, ctimeNs } = statSync(path, { bigint: true })
  return `${size} ${ino} ${mtimeNs} ${ctimeNs}`
}

export const sourcesOf = (root: string, paths: readonly string[]): Sources =>
  Object.fromEntries(paths.map((path) => [path, stateOf(join(root, path))]))

/** Are all sources what they were? A file that is gone is not. */
export function isUnchanged(root: string, sources: Sources): boolean {
  try {
    for (const path in sources) if (stateOf(join(root, path)) !== sources[path]) return false
    return true
  } catch {
    return false
  }
}
