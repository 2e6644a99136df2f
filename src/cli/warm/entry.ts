/**
 * What a start-up snapshot holds: `habeas extract` for text, with the rules of every language compiled (docs/adr/0019). `make.ts` runs this
 * file and writes down what stands in memory then; from there bin/habeas goes on with `main`.
 */
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { startupSnapshot } from 'node:v8'
import { HabeasError } from '#core/errors.ts'
import { grammarFor, PACKS } from '#extract/grammar/languages.ts'
import { readText } from '#extract/index.ts'
import { asProcess } from '../as-process.ts'
import { COMMANDS } from '../commands.ts'
import { extractBy, isText, readHere } from '../extract.ts'
import { isUnchanged, type Sources } from './sources.ts'

/** So many examples of rules are read, so that what reading runs is compiled before. */
const EXAMPLES = 60
/** Bytes. A snapshot holds the rules of all languages, twice: longer texts would need more memory than with the sources, and gain little. */
const LONGEST = 32_768

const sources: Sources = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))
for (const { language, triggers } of new Set(Object.values(PACKS))) {
  const examples = triggers.flatMap(({ tests }) => tests.yes).slice(0, EXAMPLES)
  // With a list of lessons of its own, the grammar that has read them, and what it remembers, is not kept.
  readText(examples.join('\n\n'), { language, lessons: [] })
  grammarFor(language)
}

startupSnapshot.setDeserializeMainFunction(() => main(process.argv[1] ?? '', process.argv.slice(2)))

async function main(root: string, words: readonly string[]): Promise<void> {
  const leave = (why: 'stale' | 'off') => toSources(root, words, why)
  if (!isUnchanged(root, sources)) leave('stale')
  const [name, ...args] = words
  if (args.includes('--help')) leave('off')
  const usage = COMMANDS.find((command) => command.name === name)?.usage ?? ''
  const extract = extractBy(async (path, hints) =>
    isShort(path) && isText(path) ? readHere(path, hints, readText) : leave('off'),
  )
  await asProcess((io) =>
    extract([...args], io, usage).catch((thrown: unknown) => {
      // A fault, or a format whose library is not in here. Nothing has been written yet.
      if (!(thrown instanceof HabeasError)) leave('off')
      throw thrown
    }),
  )
}

/** A file, which the sources can read again (what a pipe gave is gone), and so short that what stands beside it in memory does no harm. */
function isShort(path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat?.isFile() === true && stat.size <= LONGEST
}

/** Becomes bin/habeas once more, which then runs the sources: the same process, the same streams, the same words. */
function toSources(root: string, words: readonly string[], why: 'stale' | 'off'): never {
  // The same words end here again: never in a circle.
  if (process.env.HABEAS_WARM === 'off') throw new Error('There is no way to the sources.')
  const args = ['sh', join(root, 'bin/habeas'), ...words]
  process.execve?.('/bin/sh', args, { ...process.env, HABEAS_WARM: why })
  throw new Error('This Node cannot become another program.')
}
