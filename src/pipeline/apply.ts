import { EXIT } from '#core/errors.ts'
import type { MemberId } from '#core/ids.ts'
import { counts, decide, keepReading, readRegister } from '#register/index.ts'
import { join } from '#resolve/index.ts'
import { ENGINE_BY_HAND, exposureAct, type Failure, prepare, readDecisions } from '#review/index.ts'
import type { Stores } from './stores.ts'

/** The output of `habeas review apply --json`. */
export type Applied = { v: 1; applied: number; already: number; failed: Failure[] }

/**
 * Applies a file of prepared decisions as one member. Statements added by hand come first, then the acts in the order of the file, then the
 * exposures: a person can be shown once a statement about them is accepted. Entries that cannot be followed are reported by their index;
 * the others hold. Again with the same file changes nothing. Throws UsageError when it is no file of decisions.
 */
export async function applyDecisions({ database, now, newId }: Stores, text: string, by: MemberId): Promise<Applied> {
  const entries = readDecisions(text)
  const result: Applied = { v: 1, applied: 0, already: 0, failed: [] }
  const before = await readRegister(database)
  const { added, acts, exposures, failed } = prepare(before, entries)
  result.failed.push(...failed)
  for (const [layer, readings] of Map.groupBy(added, (one) => one.layer.id)) {
    const drafts = readings.flatMap(({ identified }) => identified.drafts)
    const occurrences = readings.flatMap(({ identified }) => identified.occurrences)
    await keepReading(database, layer, { drafts, occurrences }, ENGINE_BY_HAND)
  }

  const decideAll = async (wanted: typeof acts) => {
    const decided = await decide(
      database,
      wanted.map(({ act, reason }) => ({ ...act, reason })),
      { by, at: now() },
      newId,
    )
    decided.forEach((one, at) => {
      if (one.status === 'failed') result.failed.push({ index: wanted[at]?.index ?? -1, code: one.code, message: one.message })
      else result[one.status]++
    })
  }
  await decideAll(acts)

  if (exposures.length > 0) {
    const after = await readRegister(database)
    const { entityOf } = join(after.occurrences, after.judgements, after.minted)
    const wanted: typeof acts = []
    for (const { index, entry } of exposures) {
      const found = exposureAct(after, entityOf, entry)
      if ('failure' in found) result.failed.push({ index, ...found.failure })
      else wanted.push({ index, act: found.act, reason: entry.reason ?? null })
    }
    await decideAll(wanted)
  }
  result.failed.sort((a, b) => a.index - b.index)
  return result
}

export const statusOf = ({ failed }: Applied) => (failed.length > 0 ? EXIT.partly : EXIT.done)

/** The output of `habeas review --json`. */
export const reviewCounts = async ({ database }: Pick<Stores, 'database'>) => ({ v: 1, ...(await counts(database)) })
