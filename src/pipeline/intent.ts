import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type MemberId, mintedId } from '#core/ids.ts'
import type { Db } from '#platform/database/index.ts'
import { writeWhole } from '#platform/files.ts'
import { shownNow } from '#publish/index.ts'
import { keepPublication, type Publication } from '#register/index.ts'

/** The note of a publication, kept from before it is shown until it stands in the register. */
export const intentIn = (data: string): string => join(data, 'publishing.json')

const TIME = z.iso.datetime()
const FORM = z.strictObject({
  number: z.int().positive(),
  kind: z.enum(['publish', 'hide', 'rollback']),
  asOf: TIME,
  at: TIME,
  by: z.string().transform(mintedId<MemberId>),
  backTo: z.int().nullable(),
  root: z.string(),
}) satisfies z.ZodType<Publication>

export const keepIntent = (path: string, publication: Publication): void => writeWhole(path, `${JSON.stringify(publication)}\n`)

/**
 * Notes the publication that was under way when a process ended, if it came to be shown. After it nothing is under way. A note that cannot be
 * read was never whole, so nothing was shown by it.
 */
export async function settleIntent(db: Db, data: string, folder: string): Promise<void> {
  const path = intentIn(data)
  const intent = readIntent(path)
  const shown = shownNow(folder)
  if (intent && shown?.number === intent.number && shown.root === intent.root) await keepPublication(db, intent)
  rmSync(path, { force: true })
}

function readIntent(path: string): Publication | null {
  try {
    return FORM.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return null
  }
}
