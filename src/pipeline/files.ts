import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { UsageError } from '#core/errors.ts'

/**
 * The files that paths name: a file is itself, a folder all files below it in the order of their names; names that begin with a dot are
 * left out. Throws UsageError for a path that is not there.
 */
export async function* filesOf(paths: readonly string[]): AsyncGenerator<string> {
  for (const path of paths) {
    const found = await stat(path).catch((cause: unknown) => {
      throw new UsageError(`${path} is not there, or may not be read.`, { cause })
    })
    if (found.isDirectory()) yield* below(path)
    else yield path
  }
}

async function* below(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* below(path)
    else if (entry.isFile()) yield path
  }
}
