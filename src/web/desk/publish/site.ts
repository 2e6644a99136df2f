import { isAbsolute, join, relative, resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { publishedFolder } from '#pipeline/publish.ts'
import type { Stores } from '#pipeline/stores.ts'

export type SiteDone =
  | { state: 'written'; folder: string; pages: number; number: number }
  | { state: 'refused'; folder: string; code: 'folder' | 'path' | 'unwritable' | 'unpublished' }
/** How it stands with the folder that was asked for last. */
export type SiteState = SiteDone | { state: 'writing'; folder: string; begun: string }

const states = new WeakMap<Stores, SiteState>()

/** The folder that is offered. */
export const usualFolder = ({ folder }: Stores): string => join(folder.path, 'site')

export const siteState = (stores: Stores): SiteState | undefined => states.get(stores)

/**
 * Begins to write the published site into a folder, beside; one at a time. In the data folder only `site` is free for it: what else lies
 * there is the register.
 */
export function beginSite(stores: Stores, typed: string, intake: string | null): void {
  if (states.get(stores)?.state === 'writing') return
  const folder = typed.trim()
  const within = relative(stores.folder.path, resolve(folder))
  const isOurs = !within.startsWith('..') && !isAbsolute(within) && !/^site(?:[/\\]|$)/.test(within)
  if (!isAbsolute(folder) || isOurs) {
    states.set(stores, { state: 'refused', folder, code: 'path' })
    return
  }
  states.set(stores, { state: 'writing', folder, begun: stores.now() })
  const worker = new Worker(join(import.meta.dirname, 'site-worker.ts'), {
    workerData: { published: publishedFolder(stores.folder.path), folder: resolve(folder), intake, signing: stores.keys.signing },
  })
  const done = (state: SiteDone) => states.set(stores, state)
  worker.on('message', done)
  worker.on('error', () => done({ state: 'refused', folder, code: 'unwritable' }))
}
