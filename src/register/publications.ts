import { sql } from 'kysely'
import type { MemberId } from '#core/ids.ts'
import type { Db } from '#platform/database/index.ts'

/**
 * One publication: the snapshot of the same number. `asOf`: the state of the register that was published. publish: that of the moment; hide:
 * that of the publication before, under today's exposure; rollback: that of `backTo`, under today's exposure.
 */
export type Publication = {
  number: number
  kind: 'publish' | 'hide' | 'rollback'
  /** UTC, ISO 8601, as `at`. */
  asOf: string
  at: string
  by: MemberId
  backTo: number | null
  /** SHA-256 over the files of the snapshot. */
  root: string
}

const COLUMNS = ['number', 'kind', 'as_of', 'at', 'member', 'back_to', 'root'] as const

/** Every publication, the latest first. */
export async function readPublications({ kysely }: Db): Promise<Publication[]> {
  const rows = await kysely.selectFrom('publication').select(COLUMNS).orderBy('number', 'desc').execute()
  return rows.map(({ number, kind, as_of, at, member, back_to, root }) => ({
    number,
    kind,
    asOf: as_of,
    at,
    by: member,
    backTo: back_to,
    root,
  }))
}

/** Keeps that something was published; the same again changes nothing. */
export async function keepPublication({ kysely }: Db, { asOf, by, backTo, ...same }: Publication): Promise<void> {
  await kysely
    .insertInto('publication')
    .values({ ...same, as_of: asOf, member: by, back_to: backTo })
    .onConflict((conflict) => conflict.column('number').doNothing())
    .execute()
}

/** The latest time at which anything was decided or published; null in an empty register. UTC, ISO 8601. */
export async function latestTime({ kysely }: Db): Promise<string | null> {
  const { rows } = await sql<{ at: string | null }>`
    select greatest((select max(at) from decision), (select max(at) from publication)) as at`.execute(kysely)
  return rows[0]?.at ?? null
}
