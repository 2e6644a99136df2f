import type { EnvelopeId } from '#core/envelope.ts'
import type { MemberId } from '#core/ids.ts'
import type { OfferAct, OfferBody, OfferKind, OfferReason } from '#core/offer.ts'
import type { Db } from '#platform/database/index.ts'
import { StaleError } from './decide.ts'

/** That a member has read this envelope of an offer and would let it out. */
export type Review = { offer: string; envelope: EnvelopeId; member: MemberId; at: string }

/** What was done with an offer. `first`: who had read the same envelope before; needed for some kinds, and never who acts. */
export type KeptOfferAct = {
  offer: string
  version: number
  kind: OfferKind
  act: OfferAct
  envelope: EnvelopeId
  body: OfferBody | null
  /** UTC day. */
  until: string | null
  reasons: OfferReason[]
  first: MemberId | null
  member: MemberId
  at: string
}

/** Notes that there is an offer. Again is nothing. */
export async function keepOffer(db: Db, id: string, kind: OfferKind): Promise<void> {
  await db.kysely
    .insertInto('offer')
    .values({ id, kind })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

/** Notes that a member would let it out. Again is nothing. */
export async function keepReview(db: Db, review: Review): Promise<void> {
  await db.kysely
    .insertInto('offer_review')
    .values(review)
    .onConflict((conflict) => conflict.columns(['offer', 'envelope', 'member']).doNothing())
    .execute()
}

/**
 * Keeps the next act on an offer. `seen`: the version that was on the page, 0 for none. Throws StaleError when somebody has acted since:
 * nothing is kept then. The database refuses one moderator where two are needed.
 */
export const keepOfferAct = (db: Db, act: Omit<KeptOfferAct, 'version'>, seen: number): Promise<KeptOfferAct> =>
  db.transaction(async ({ kysely }) => {
    const held = await kysely
      .selectFrom('offer_act')
      .select('version')
      .where('offer', '=', act.offer)
      .orderBy('version', 'desc')
      .executeTakeFirst()
    const version = (held?.version ?? 0) + 1
    if (version !== seen + 1) throw new StaleError([])
    const { first, body, reasons, ...rest } = act
    const kept = await kysely
      .insertInto('offer_act')
      .values({ ...rest, version, first_member: first, body: body && JSON.stringify(body), reasons: JSON.stringify(reasons) })
      .onConflict((conflict) => conflict.columns(['offer', 'version']).doNothing())
      .executeTakeFirst()
    if (kept.numInsertedOrUpdatedRows === 0n) throw new StaleError([])
    return { ...act, version }
  })

/** Every act until a time (UTC, ISO 8601), by offer and version. The body of a published one is what the form let in. */
export async function readOfferActs(db: Db, { asOf }: { asOf?: string } = {}): Promise<KeptOfferAct[]> {
  const rows = await db.kysely
    .selectFrom('offer_act')
    .select(['offer', 'version', 'kind', 'act', 'envelope', 'body', 'until', 'reasons', 'first_member', 'member', 'at'])
    .$if(asOf !== undefined, (query) => query.where('at', '<=', asOf ?? ''))
    .orderBy('offer')
    .orderBy('version')
    .execute()
  return rows.map(({ first_member, body, ...row }) => ({ ...row, first: first_member, body: body as OfferBody | null }))
}

export const readReviews = (db: Db): Promise<Review[]> => db.kysely.selectFrom('offer_review').selectAll().execute()
