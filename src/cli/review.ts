import { EXIT, UsageError } from '#core/errors.ts'
import { applyDecisions, reviewCounts, statusOf } from '#pipeline/apply.ts'
import { openStores } from '#pipeline/stores.ts'
import { readConfig } from '#platform/config.ts'
import { readRegister } from '#register/index.ts'
import { draftEntries } from '#review/index.ts'
import { type Command, readArgs, readOptions, textOf } from './io.ts'

const open = () => openStores(readConfig(process.env, process.cwd()), { begin: 'own' })

/** What waits and what is decided (docs/contracts.md, `review`). */
export const review: Command = async (args, io, usage) => {
  const values = readOptions(args, { json: { type: 'boolean' } }, usage)
  await using stores = await open()
  const counted = await reviewCounts(stores)
  if (values.json) io.out(JSON.stringify(counted))
  else
    for (const [what, number] of Object.entries(counted))
      if (what !== 'v') io.out(`${what.replace('_', ' ').padEnd(18)} ${number}`)
  return EXIT.done
}

/** The drafts that wait, each as an entry for `review apply` with `act` left to fill in. */
export const reviewDrafts: Command = async (args, io, usage) => {
  readOptions(args, { json: { type: 'boolean' } }, usage)
  await using stores = await open()
  for (const draft of draftEntries(await readRegister(stores.database))) io.out(JSON.stringify(draft))
  return EXIT.done
}

/** Applies prepared decisions (docs/contracts.md, `review apply`). */
export const reviewApply: Command = async (args, io, usage) => {
  const { values, positionals } = readArgs(args, { json: { type: 'boolean' } }, usage)
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UsageError(`review apply takes one file.\nUsage: habeas ${usage}`)
  const text = await textOf(file)
  await using stores = await open()
  const applied = await applyDecisions(stores, text, stores.member.id)
  if (values.json) io.out(JSON.stringify(applied))
  else io.out(`${applied.applied} applied, ${applied.already} were already so, ${applied.failed.length} not possible`)
  for (const { index, code, message } of applied.failed) io.err(`entry ${index}: ${code}: ${message}`)
  return statusOf(applied)
}
