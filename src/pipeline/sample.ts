import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { HabeasError } from '#core/errors.ts'
import { type Applied, applyDecisions } from './apply.ts'
import { filesOf } from './files.ts'
import { ingest } from './ingest.ts'
import { answerSample } from './sample-codings.ts'
import type { Stores } from './stores.ts'

/** The bundled sample: our own chronicle, the reviewed decisions on it, and answers by hand as an example. */
export const SAMPLE = join(import.meta.dirname, '..', '..', 'data', 'sample')
const CHRONICLE = join(SAMPLE, 'chronicle')

export type SampleProgress = { begin: (files: number) => void; step: () => void; end: () => void }
export type SampleResult = { documents: number; fresh: number; drafts: number; decisions: Applied; answers: number }

/**
 * Reads the sample into a register, applies the decisions on it and keeps the answers. Again changes nothing. Stops between two files when `signal` says so.
 * Throws HabeasError `sample` when a bundled file cannot be read: then the installation is damaged.
 */
export async function loadSample(stores: Stores, progress: SampleProgress, signal: AbortSignal): Promise<SampleResult> {
  const files = await Array.fromAsync(filesOf([CHRONICLE]))
  const found = { documents: 0, fresh: 0, drafts: 0 }
  progress.begin(files.length)
  for await (const { status, drafts, error } of ingest(stores, files, {}, signal)) {
    if (error)
      throw new HabeasError('sample', `A file of the bundled sample cannot be read: ${error.message} Install again with npm ci.`)
    found.documents++
    if (status === 'new') found.fresh++
    found.drafts += drafts
    progress.step()
  }
  progress.end()
  signal.throwIfAborted()
  const decisions = await applyDecisions(stores, await readFile(join(SAMPLE, 'decisions.json'), 'utf8'), stores.member.id)
  // Answers rest on what was accepted: where a decision did not fit, that is told first.
  const answers =
    decisions.failed.length > 0 ? 0 : await answerSample(stores, await readFile(join(SAMPLE, 'codings.json'), 'utf8'))
  return { ...found, decisions, answers }
}
