import { HabeasError } from '#core/errors.ts'
import type { LayerId } from '#core/ids.ts'
import { hasReading, keepReading, listLayers, readRegister } from '#register/index.ts'
import { taughtEngine } from './lessons.ts'
import { openReader } from './reader.ts'
import type { Stores } from './stores.ts'

/** A layer that was read again, with how many drafts it has now; `known` when the newest engine had read it already. */
export type Reread = { layer: LayerId; status: 'new' | 'known' | 'failed'; drafts: number; of: number }

/**
 * Reads every kept layer again, lists apart, where the engine has become another since: after a new version of the program, or after a lesson. Decisions
 * stay; drafts that are no longer said do not wait any more. Can be interrupted and goes on where it stopped.
 */
export async function* reread({ database }: Pick<Stores, 'database'>, signal?: AbortSignal): AsyncGenerator<Reread> {
  const { sources } = await readRegister(database)
  const lists = await listLayers(database)
  const layers = sources.flatMap(({ source, layers: own }) =>
    own.filter(({ id }) => !lists.has(id)).map((layer) => ({ source, layer })),
  )
  const { lessons, engine } = await taughtEngine(database)
  await using reader = openReader(lessons)
  for (const { source, layer } of layers) {
    if (signal?.aborted) break
    const line = { layer: layer.id, drafts: 0, of: layers.length }
    if (await hasReading(database, layer.id, engine)) {
      yield { ...line, status: 'known' }
      continue
    }
    const identified = await reader.read({ source, layer }).catch((thrown: unknown) => {
      if (thrown instanceof HabeasError) return null // this layer took too long; the others are read
      throw thrown
    })
    if (identified) await keepReading(database, layer.id, identified, engine)
    yield { ...line, status: identified ? 'new' : 'failed', drafts: identified?.drafts.length ?? 0 }
  }
}
