import type { EnvelopeAct, EnvelopeId, EnvelopeKind } from '#core/envelope.ts'
import type { MemberId } from '#core/ids.ts'
import type { Db } from '#platform/database/index.ts'

/** What was done with an envelope. `by`: null where the clock did it. `at`: a UTC day. */
export type Done = { act: EnvelopeAct; by: MemberId | null; at: string }

/** What is known of an envelope without a key. Days are UTC; `acts` in their order. */
export type Kept = { id: EnvelopeId; kind: EnvelopeKind; day: string; arrived: string; acts: readonly Done[] }

export async function readKept(db: Db): Promise<Kept[]> {
  return db.snapshot(async ({ kysely }) => {
    const rows = await kysely
      .selectFrom('envelope')
      .select(['id', 'kind', 'day', 'arrived'])
      .orderBy('day')
      .orderBy('id')
      .execute()
    const acts = await kysely.selectFrom('envelope_act').selectAll().orderBy('envelope').orderBy('version').execute()
    const of = Map.groupBy(acts, ({ envelope }) => envelope)
    return rows.map((row) => ({ ...row, acts: (of.get(row.id) ?? []).map(({ act, member, at }) => ({ act, by: member, at })) }))
  })
}

/** Notes that an envelope is here whole. Again is nothing. */
export async function keepEnvelope(db: Db, { acts: _, ...row }: Kept): Promise<void> {
  await db.kysely
    .insertInto('envelope')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Notes acts on envelopes, all or none. `held`: how many acts each has. */
export const keepActs = (db: Db, acts: readonly { id: EnvelopeId; held: number; done: Done }[]): Promise<void> =>
  db.transaction(async ({ kysely }) => {
    for (const { id, held, done } of acts)
      await kysely
        .insertInto('envelope_act')
        .values({ envelope: id, version: held + 1, act: done.act, member: done.by, at: done.at })
        .execute()
  })

/** To whom is sealed from now on: the keys that are not ended, of who has not left the team; the oldest first. */
export async function activeRecipients(db: Db): Promise<string[]> {
  const rows = await db.kysely
    .selectFrom('member_key')
    .innerJoin('member', 'member.id', 'member_key.member')
    .select('recipient')
    .where('ended', 'is', null)
    .where('left_on', 'is', null)
    .orderBy('since')
    .orderBy('recipient')
    .execute()
  return rows.map(({ recipient }) => recipient)
}
