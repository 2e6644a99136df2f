import type { KeyObject } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import { HabeasError } from '#core/errors.ts'
import { siteManifest } from '#publish/index.ts'
import { openPublished } from '#publish/read.ts'
import { writeSite } from '../../public/write-site.ts'
import type { SiteDone } from './site.ts'

/** Writes the static site in a thread of its own: see site.ts. */
type Data = { published: string; folder: string; intake: string | null; signing: KeyObject }
const { published, folder, intake, signing }: Data = workerData

async function written(): Promise<SiteDone> {
  try {
    const state = openPublished(published).current()
    const { pages } = await writeSite(state, folder, { intake, sign: (files) => siteManifest(state, files, signing) })
    return { state: 'written', folder, pages, number: state.manifest.number }
  } catch (thrown) {
    const code =
      thrown instanceof RangeError
        ? 'folder'
        : thrown instanceof HabeasError && thrown.code === 'unpublished'
          ? 'unpublished'
          : 'unwritable'
    return { state: 'refused', folder, code }
  }
}

parentPort?.postMessage(await written())
