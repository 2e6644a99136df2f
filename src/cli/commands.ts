import { extract } from './extract.ts'
import { ingest } from './ingest.ts'
import type { Command } from './io.ts'
import { publish } from './publish.ts'
import { review, reviewApply, reviewDrafts } from './review.ts'
import { serve } from './serve.ts'
import { start } from './start.ts'

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [start, ingest, review, reviewDrafts, reviewApply, publish, serve, extract]
