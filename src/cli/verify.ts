import { resolve } from 'node:path'
import { EXIT, UsageError } from '#core/errors.ts'
import { type FolderFault, verifyFolder } from '#publish/verify-folder.ts'
import { type Command, readArgs } from './io.ts'

const SAID: Record<FolderFault['code'], string> = {
  no_manifest: 'there is no signed list (manifest.json): the folder is no published site, or it was not written to the end',
  bad_manifest: 'the signed list (manifest.json) cannot be read',
  bad_signature: 'the signature does not fit the list',
  other_key: 'the list is signed with another key than the one given',
  missing: 'is missing',
  changed: 'was changed',
  extra: 'does not belong here',
}

/** Checks a copy of a published folder (docs/contracts.md, `verify`). Opens no data folder and no network. */
export const verify: Command = async (args, io, usage) => {
  const { values, positionals } = readArgs(args, { json: { type: 'boolean' }, key: { type: 'string' } }, usage)
  const [folder, ...more] = positionals
  if (folder === undefined || more.length > 0) throw new UsageError(`One folder is expected.\nUsage: habeas ${usage}`)
  const { faults, ...check } = verifyFolder(resolve(folder), values.key)
  if (values.json) io.out(JSON.stringify({ v: 1, whole: faults.length === 0, ...check, faults }))
  else {
    for (const { code, path } of faults) io.out(path === null ? upper(SAID[code]) : `${path} ${SAID[code]}.`)
    if (faults.length === 0) {
      io.out(`Whole: snapshot ${check.number} of ${check.publishedOn}, ${check.files} files, nothing else.`)
      io.out(`Signed with ${check.publicKey}`)
      if (values.key === undefined) io.out('Compare this key with the one the team gave you, or give it with --key.')
    }
  }
  return faults.length === 0 ? EXIT.done : EXIT.partly
}

const upper = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
