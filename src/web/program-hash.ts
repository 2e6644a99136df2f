import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folders whose files decide what a page looks like. */
const FOLDERS = ['../texts/', '../vocabulary/', './components/', './public/', './styles/']

let known: string | null = null

/** A hash of the program as far as it makes pages: after a change of a label or a line of style, pages are made again. */
export function programHash(): string {
  if (known !== null) return known
  const hash = createHash('sha256')
  for (const folder of FOLDERS.map((name) => fileURLToPath(new URL(name, import.meta.url)))) {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) => /\.(?:ts|tsx|css)$/.test(name) && !name.includes('.test.'),
    )
    for (const name of names.sort())
      hash
        .update(name)
        .update('\0')
        .update(readFileSync(join(folder, name)))
        .update('\0')
  }
  known = hash.digest('hex')
  return known
}
