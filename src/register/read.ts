import { sql } from 'kysely'
import type { Decision } from '#core/decision.ts'
import type { EntityId } from '#core/ids.ts'
import type { Db } from '#platform/database/index.ts'
import { readSources } from './read-sources.ts'
import { type DecisionRow, toDecision } from './target.ts'
import type { RegisterRows } from './types.ts'

/**
 * Reads everything decided and undecided in one consistent read; drafts that a newer version of their engine no longer says are left out.
 * Lists are ordered by id; a source's addresses canonical first, then by text; its layers by reader version, the newest last; what was
 * minted in order of minting. So two registers that were told the same in another order read the same.
 */
export const readRegister = (db: Db): Promise<RegisterRows> =>
  db.snapshot(async (snapshot) => {
    const decisions = await latestDecisions(snapshot)
    const came = await readSources(snapshot)
    return {
      ...came,
      judgements: decisions.filter((one) => one.target === 'judgement'),
      exposures: decisions.filter((one) => one.target === 'exposure'),
      words: decisions.filter((one) => one.target === 'word'),
      lessons: decisions.filter((one) => one.target === 'lesson'),
      passages: decisions.filter((one) => one.target === 'passage'),
      minted: await readMinted(snapshot),
    }
  })

/** The latest version of every decision that is not on a statement, by target. */
async function latestDecisions(db: Db): Promise<Decision[]> {
  const { rows } = await sql<DecisionRow>`
    select distinct on (target_kind, target) target_kind, target, version, act, member, reason, at, detail
    from decision where target_kind <> 'statement' order by target_kind, target, version desc`.execute(db.kysely)
  return rows.map(toDecision)
}

/** What was minted after an entity, or ever, in order. Nobody else mints meanwhile: one process holds the register. */
export async function readMinted(db: Db, after?: EntityId): Promise<RegisterRows['minted']> {
  const all = db.kysely.selectFrom('minted').select(['occurrence', 'entity']).orderBy('seq')
  if (after === undefined) return all.execute()
  return all
    .where('seq', '>', (of) => of.selectFrom('minted as last').select('last.seq').where('last.entity', '=', after))
    .execute()
}
