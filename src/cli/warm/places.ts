import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '../../..')
export const HOOK = join(ROOT, 'src/platform/tsx-hook.mjs')
export const MAIN = join(ROOT, 'src/cli/main.ts')
/** Named in bin/habeas, too, as are the next two. */
export const WARM = join(ROOT, 'node_modules/.cache/habeas/warm')
export const SNAPSHOT = join(WARM, 'extract.blob')
/** One line of what `stat` says of Node and the snapshot. */
export const SEAL = join(WARM, 'seal')
/** Taken by whoever makes the snapshot, and left behind by whoever fails, is killed, or finds somebody at work on the sources. */
export const LOCK = join(WARM, 'lock')
/** Milliseconds after which a lock that was left behind is opened again. */
export const AGAIN = 600_000
