import type { Reply } from '#core/envelope.ts'
import { HabeasError } from '#core/errors.ts'
import { OFFER_DAYS, type OfferBody, type OfferReason } from '#core/offer.ts'
import { isRefused, needsTwo } from '#exchange/offers/flagged.ts'
import { OFFER_FORM } from '#exchange/offers/form.ts'
import { isOutdated } from '#exchange/offers/standing.ts'
import type { Member, Unlocked } from '#members/index.ts'
import { dayOf } from '#platform/clock.ts'
import { keepOffer, keepOfferAct, keepReview } from '#register/index.ts'
import { answer, inboxOf, readerOf } from '../inbox/index.ts'
import { daysAfter } from '../inbox/standing.ts'
import type { Stores } from '../stores.ts'
import type { OfferSeen } from './room.ts'

/** What a member decides on what was sent last. `read`: they would let it out, and somebody else publishes it. `note`: words of theirs to the sender, besides the reasons. */
export type OfferDecision =
  | { act: 'read' }
  | { act: 'publish'; body: OfferBody }
  | { act: 'ask' | 'reject' | 'pull'; reasons: readonly [OfferReason, ...OfferReason[]]; note: string }

/** read: it waits for somebody else. kept: it is decided. `left`: it stood on the board and does not any more. */
export type OfferDone = { done: 'read' | 'kept'; left: boolean }

/**
 * Decides on an offer and tells its sender. Where two are needed the first who lets it out has read it, and the second, who is somebody else,
 * publishes it. Throws StaleError when somebody has decided since, HabeasError `offer` when its sender
 * has withdrawn it, `flagged` when it holds what its sender must take out first.
 */
export async function decideOffer(
  stores: Stores,
  { offer, decision, by, key }: { offer: OfferSeen; decision: OfferDecision; by: Member; key: Unlocked },
): Promise<OfferDone> {
  const { chain, kind, version, acts } = offer
  const envelope = chain.latest.id
  const at = stores.now()
  if (offer.state === 'withdrawn') throw new HabeasError('offer', 'Its sender has withdrawn this offer. Nothing was changed.')
  await keepOffer(stores.database, chain.id, kind)
  const common = { offer: chain.id, kind, envelope, member: by.id, at }
  if (decision.act === 'read') {
    refuseFlagged(offer)
    await keepReview(stores.database, { offer: chain.id, envelope, member: by.id, at })
    return { done: 'read', left: false }
  }
  if (decision.act === 'publish') {
    const body = OFFER_FORM.parse(decision.body)
    refuseFlagged(offer)
    const first = offer.readers.find((reader) => reader !== by.id) ?? null
    await keepReview(stores.database, { offer: chain.id, envelope, member: by.id, at })
    if (needsTwo(kind, offer.flags) && first === null) return { done: 'read', left: false }
    const until = daysAfter(dayOf(at), OFFER_DAYS)
    await keepOfferAct(stores.database, { ...common, act: 'publish', body, until, reasons: [], first }, version)
    await tell(stores, offer, by, key, { state: 'published', until, offer: offer.publicId })
    return { done: 'kept', left: false }
  }
  const { act, reasons, note } = decision
  await keepOfferAct(stores.database, { ...common, act, body: null, until: null, reasons: [...reasons], first: null }, version)
  await tell(stores, offer, by, key, { state: act, reasons: reasons.join(' '), ...(note === '' ? {} : { text: note }) })
  return { done: 'kept', left: acts.at(-1)?.act === 'publish' }
}

/**
 * What its sender has changed or withdrawn may not stand as it was: it is taken down until it is read anew, and its sender is told. True when
 * something was.
 */
export async function takeDownOutdated(
  stores: Stores,
  { offers, by, key }: { offers: readonly OfferSeen[]; by: Member; key: Unlocked },
): Promise<boolean> {
  const outdated = offers.flatMap((offer) => {
    const shown = isOutdated(offer.chain, offer.acts) ? offer.acts.at(-1) : undefined
    return shown ? [{ offer, envelope: shown.envelope }] : []
  })
  for (const { offer, envelope } of outdated) {
    const act = {
      offer: offer.chain.id,
      kind: offer.kind,
      envelope,
      act: 'withdraw' as const,
      body: null,
      until: null,
      reasons: [],
      first: null,
      member: by.id,
      at: stores.now(),
    }
    await keepOfferAct(stores.database, act, offer.version)
    await tell(stores, offer, by, key, { state: offer.state === 'withdrawn' ? 'withdraw' : 'held' })
  }
  return outdated.length > 0
}

function refuseFlagged({ flags }: OfferSeen): void {
  if (isRefused(flags))
    throw new HabeasError('flagged', 'What was sent holds what may never stand on the board. Nothing was published.')
}

async function tell(stores: Stores, { chain }: OfferSeen, by: Member, key: Unlocked, fields: Reply['fields']): Promise<void> {
  const { mailbox, id } = chain.latest
  if (mailbox === null) return
  const inbox = await inboxOf(stores)
  const opened = await readerOf(inbox, key).open(id)
  if (!opened?.key) return
  const reply: Reply = { v: 1, kind: 'status', day: dayOf(stores.now()), fields }
  await answer(inbox, { key: opened.key, mailbox, reply, by })
}
