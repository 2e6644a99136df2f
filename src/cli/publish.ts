import { resolve } from 'node:path'
import { EXIT, HabeasError, UsageError } from '#core/errors.ts'
import { publishedFolder, publish as publishRegister, type Want } from '#pipeline/publish.ts'
import { openStores, type Stores } from '#pipeline/stores.ts'
import { readConfig } from '#platform/config.ts'
import { publicKeyOf, siteManifest } from '#publish/index.ts'
import { openPublished } from '#publish/read.ts'
import { writeSite } from '#web/public/write-site.ts'
import { type Command, readOptions } from './io.ts'

/** Publishes the register (docs/contracts.md, `publish`). */
export const publish: Command = async (args, io, usage) => {
  const values = readOptions(
    args,
    { json: { type: 'boolean' }, out: { type: 'string' }, origin: { type: 'string' }, 'back-to': { type: 'string' } },
    usage,
  )
  const config = readConfig(process.env, process.cwd())
  await using stores = await openStores(config, { begin: 'own' })
  const { number, root, changed, withdrawn, files, publication } = await publishRegister(
    stores,
    {},
    wanted(values['back-to'], usage),
  )
  const written =
    values.out === undefined
      ? null
      : await staticSite(stores, values.out, { origin: values.origin ?? null, intake: config.intake.address })
  const result = {
    v: 1,
    number,
    root,
    pages: written?.pages ?? files,
    changed: written?.changed ?? changed,
    withdrawn: written?.withdrawn ?? withdrawn,
    kind: publication?.kind ?? null,
    as_of: publication?.asOf ?? null,
    back_to: publication?.backTo ?? null,
    key: publicKeyOf(stores.keys.signing),
  }
  if (values.json) io.out(JSON.stringify(result))
  else io.out(`Snapshot ${number}: ${result.pages} ${written ? 'pages' : 'files'}, ${result.changed} changed.`)
  return EXIT.done
}

/** The state of now, or that of an earlier publication. Throws UsageError for what is no number. */
function wanted(backTo: string | undefined, usage: string): Want {
  if (backTo === undefined) return { kind: 'publish' }
  if (!/^[1-9]\d{0,8}$/.test(backTo))
    throw new UsageError(`--back-to takes the number of a publication. Example: --back-to 3\nUsage: habeas ${usage}`)
  return { kind: 'rollback', backTo: Number(backTo) }
}

async function staticSite({ folder, keys }: Stores, out: string, to: { origin: string | null; intake: string | null }) {
  try {
    const published = openPublished(publishedFolder(folder.path)).current()
    return await writeSite(published, resolve(out), { ...to, sign: (files) => siteManifest(published, files, keys.signing) })
  } catch (thrown) {
    if (thrown instanceof RangeError) throw new HabeasError('folder', thrown.message, { cause: thrown })
    throw thrown
  }
}
