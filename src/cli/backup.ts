import { EXIT, UsageError } from '#core/errors.ts'
import { backup as backUp } from '#pipeline/backup.ts'
import { restore as restoreFrom } from '#pipeline/restore.ts'
import { openStores } from '#pipeline/stores.ts'
import { readConfig } from '#platform/config.ts'
import { showProgress } from '#platform/progress.ts'
import { type Command, readArgs, readOptions, textOf } from './io.ts'

const fileOf = async (path: string, what: string) => (await textOf(path, `The ${what} `)).trim()

const showing = (label: string) => showProgress(process.stderr, label, null, performance.now.bind(performance))

/** Everything of the register in one file, encrypted with age (docs/deployment.md). */
export const backup: Command = async (args, io, usage) => {
  const values = readOptions(
    args,
    {
      out: { type: 'string' },
      to: { type: 'string', multiple: true },
      'passphrase-file': { type: 'string' },
      json: { type: 'boolean' },
    },
    usage,
  )
  const { out, to, 'passphrase-file': passphraseFile } = values
  if (out === undefined || (to === undefined) === (passphraseFile === undefined))
    throw new UsageError(
      `backup needs --out, and either recipients (--to) or a passphrase (--passphrase-file).\nUsage: habeas ${usage}`,
    )
  const lock =
    passphraseFile === undefined
      ? { recipients: to ?? [] }
      : { passphrase: await fileOf(passphraseFile, 'file with the passphrase') }
  await using stores = await openStores(readConfig(process.env, process.cwd()), { begin: 'own' })
  const progress = showing('Backing up')
  const manifest = await backUp(stores, out, lock, { now: stores.now, step: progress.step })
  progress.end()
  if (values.json) io.out(JSON.stringify(manifest))
  else io.out(`Written to ${out}. Keep the key elsewhere, and try a restore before you need one.`)
  return EXIT.done
}

/** Fills a new data folder or an empty database from a backup, and checks it. */
export const restore: Command = async (args, io, usage) => {
  const { values, positionals } = readArgs(
    args,
    { key: { type: 'string' }, 'passphrase-file': { type: 'string' }, json: { type: 'boolean' } },
    usage,
  )
  const [file, ...more] = positionals
  const { key, 'passphrase-file': passphraseFile } = values
  if (file === undefined || more.length > 0 || (key === undefined) === (passphraseFile === undefined))
    throw new UsageError(`restore needs one file, and either --key or --passphrase-file.\nUsage: habeas ${usage}`)
  const lock =
    key === undefined
      ? { passphrase: await fileOf(passphraseFile ?? '', 'file with the passphrase') }
      : { identities: (await fileOf(key, 'key file')).split('\n').filter((line) => line.startsWith('AGE-SECRET-KEY-')) }
  const progress = showing('Restoring')
  const manifest = await restoreFrom(readConfig(process.env, process.cwd()), file, lock, { step: progress.step })
  progress.end()
  if (values.json) io.out(JSON.stringify(manifest))
  else
    io.out(
      'Restored and verified: hashes, counts and decision versions are those of the backup. Publish again with: bin/habeas publish',
    )
  return EXIT.done
}
