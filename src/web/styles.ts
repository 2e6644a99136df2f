import { readdirSync, readFileSync } from 'node:fs'
import { sha256 } from '#core/canonical.ts'

const FOLDER = new URL('./styles/', import.meta.url)

/** The style sheet of every page: the files of `styles/` in order, without comments and line breaks. */
export const STYLE = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.css'))
  .sort()
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))
  .join('\n')
  .replace(/\/\*.*?\*\//gs, '')
  .replace(/\s+/g, ' ')
  .trim()

/** Named by its content, so that it can be kept for ever and a change is seen at once. */
export const STYLE_FILE = `style.${sha256(STYLE).slice(0, 12)}.css`
