import { readdirSync, readFileSync } from 'node:fs'
import { sha256 } from '#core/canonical.ts'

const FOLDER = new URL('./styles/', import.meta.url)

/** Files of `styles/` in order, without comments and line breaks. */
const sheetOf = (wanted: (name: string) => boolean): string =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.css') && wanted(name))
    .sort()
    .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))
    .join('\n')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Named by its content, so that it can be kept for ever and a change is seen at once. */
const fileOf = (style: string): string => `style.${sha256(style).slice(0, 12)}.css`

const isDesk = (name: string) => name.includes('-desk-')
const isIntake = (name: string) => name.includes('-intake')
/** What the intake has in common with the other pages. */
const GROUND = new Set(['01-tokens.css', '02-ground.css', '11-forms.css'])

/** The style sheet of every page of the public site. What only the desk or the intake needs stays away from it. */
export const STYLE = sheetOf((name) => !isDesk(name) && !isIntake(name))
export const STYLE_FILE = fileOf(STYLE)

/** The style sheet of the desk. */
export const DESK_STYLE = sheetOf((name) => !isIntake(name))
export const DESK_STYLE_FILE = fileOf(DESK_STYLE)

/** The style sheet of the intake: no larger than its pages need. */
export const INTAKE_STYLE = sheetOf((name) => isIntake(name) || GROUND.has(name))
export const INTAKE_STYLE_FILE = fileOf(INTAKE_STYLE)
