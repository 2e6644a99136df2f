import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { sha256 } from '#core/canonical.ts'
import { once } from '#core/once.ts'

const SOURCE = readFileSync(new URL('./islands/desk.ts', import.meta.url), 'utf8')

// Loaded as the hook for .tsx loads it: a static import of it beside that would race.
const require = createRequire(import.meta.url)
const compiled = once(() => {
  const { transformSync } = require('rolldown/utils') as typeof import('rolldown/utils')
  return transformSync('desk.ts', SOURCE)
})

/** What the browser runs on the pages of the desk: one file, compiled when it is first asked for. */
export const island = (): string => compiled().code

/** Named by its content. */
export const ISLAND_FILE = `desk.${sha256(SOURCE).slice(0, 12)}.js`
