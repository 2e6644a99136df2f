import { extract } from './extract.ts'
import { ingest } from './ingest.ts'
import type { Command } from './io.ts'
import { review, reviewApply, reviewDrafts } from './review.ts'

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [extract, ingest, review, reviewDrafts, reviewApply]
