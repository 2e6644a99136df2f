/**
 * What a start-up snapshot holds: `habeas extract` for text, with the rules of every language compiled (docs/adr/0019). `make.ts` runs this
 * file and writes down what stands in memory then; from there bin/habeas goes on with `main`.
 */
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { startupSnapshot } from 'node:v8'
import { HabeasError } from '#core/errors.ts'
import type { Language } from '#core/layer.ts'
import { grammarFor, PACKS } from '#extract/grammar/languages.ts'
import { readText } from '#extract/index.ts'
import { asProcess } from '../as-process.ts'
import { COMMANDS } from '../commands.ts'
import { extractBy, isText, readHere } from '../extract.ts'
import { isUnchanged, type Sources } from './sources.ts'

/** So many examples of rules are read, so that what reading runs is compiled before. */
const EXAMPLES = 60

const sources: Sources = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))
for (const [language, { triggers }] of Object.entries(PACKS) as [Language, { triggers: Parameters<typeof examplesOf>[0] }][]) {
  // With a list of lessons of its own, the grammar that has read them, and what it remembers, is not kept.
  readText(examplesOf(triggers), { language, lessons: [] })
  grammarFor(language)
}

function examplesOf(rules: readonly { tests: { yes: readonly string[] } }[]): string {
  return rules
    .flatMap(({ tests }) => tests.yes)
    .slice(0, EXAMPLES)
    .join('\n\n')
}

startupSnapshot.setDeserializeMainFunction(() => main(process.argv[1] ?? '', process.argv.slice(2)))

async function main(root: string, words: readonly string[]): Promise<void> {
  const leave = (why: 'stale' | 'off') => toSources(root, words, why)
  if (!isUnchanged(root, sources)) leave('stale')
  const [name, ...args] = words
  if (args.includes('--help')) leave('off')
  const usage = COMMANDS.find((command) => command.name === name)?.usage ?? ''
  // Only a whole file can be read again by the sources; what a pipe gave is gone.
  const extract = extractBy(async (path, hints) =>
    isFile(path) && isText(path) ? readHere(path, hints, readText) : leave('off'),
  )
  await asProcess((io) =>
    extract([...args], io, usage).catch((thrown: unknown) => {
      // A fault, or a format whose library is not in here. Nothing has been written yet.
      if (!(thrown instanceof HabeasError)) leave('off')
      throw thrown
    }),
  )
}

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() === true

/** Becomes bin/habeas once more, which then runs the sources: the same process, the same streams, the same words. */
function toSources(root: string, words: readonly string[], why: 'stale' | 'off'): never {
  const args = ['sh', join(root, 'bin/habeas'), ...words]
  process.execve?.('/bin/sh', args, { ...process.env, HABEAS_WARM: why })
  throw new Error('This Node cannot become another program.')
}
