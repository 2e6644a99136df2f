import { join } from 'node:path'
import { assess } from '#assess/index.ts'
import { dayOf } from '#platform/clock.ts'
import { documentsOf, type LayerMemory, type Published, publishSnapshot } from '#publish/index.ts'
import { readRegister } from '#register/index.ts'
import { recordOf } from './record.ts'
import type { Stores } from './stores.ts'

/** Where the snapshots of a data folder stand. The public door opens this folder and nothing else. */
export const publishedFolder = (data: string): string => join(data, 'published')

/**
 * assess > redact > snapshot: one consistent read of the register becomes the next numbered snapshot; the same one again when nothing that
 * may be shown has changed. `memory` is for a process that publishes more than once.
 */
export async function publish({ folder, keys, database, now }: Stores, memory?: LayerMemory): Promise<Published> {
  const today = dayOf(now())
  const rows = await readRegister(database)
  const record = recordOf(rows, { id: folder.register, kind: folder.kind }, today)
  const documents = documentsOf(record, assess, keys.instance, memory)
  return publishSnapshot({ folder: publishedFolder(folder.path), documents, signing: keys.signing, today })
}
