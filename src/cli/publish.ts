import { resolve } from 'node:path'
import { EXIT, HabeasError } from '#core/errors.ts'
import { publishedFolder, publish as publishRegister } from '#pipeline/publish.ts'
import { openStores } from '#pipeline/stores.ts'
import { readConfig } from '#platform/config.ts'
import { openPublished } from '#publish/read.ts'
import { writeSite } from '#web/public/write-site.ts'
import { type Command, readOptions } from './io.ts'

/** Publishes the register (CONTRACTS.md, `publish`). */
export const publish: Command = {
  name: 'publish',
  usage: 'publish [--json] [--out dir] [--origin https://example.org]',
  about: 'publish what may be shown; --out also writes the whole site as static files',
  async run(args, io) {
    const values = readOptions(
      args,
      { json: { type: 'boolean' }, out: { type: 'string' }, origin: { type: 'string' } },
      publish.usage,
    )
    await using stores = await openStores(readConfig(process.env, process.cwd()), { begin: 'own' })
    const { number, root, changed, withdrawn, files } = await publishRegister(stores)
    const written =
      values.out === undefined ? null : await staticSite(publishedFolder(stores.folder.path), values.out, values.origin ?? null)
    const result = {
      v: 1,
      number,
      root,
      pages: written?.pages ?? files,
      changed: written?.changed ?? changed,
      withdrawn: written?.withdrawn ?? withdrawn,
    }
    if (values.json) io.out(JSON.stringify(result))
    else io.out(`Snapshot ${number}: ${result.pages} ${written ? 'pages' : 'files'}, ${result.changed} changed.`)
    return EXIT.done
  },
}

async function staticSite(published: string, out: string, origin: string | null) {
  try {
    return await writeSite(openPublished(published).current(), resolve(out), { origin })
  } catch (thrown) {
    if (thrown instanceof RangeError) throw new HabeasError('folder', thrown.message, { cause: thrown })
    throw thrown
  }
}
