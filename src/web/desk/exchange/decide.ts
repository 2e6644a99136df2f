import { OFFER_REASONS } from '#core/offer.ts'
import { isRefused, needsTwo } from '#exchange/offers/flagged.ts'
import { decideOffer } from '#pipeline/exchange/index.ts'
import { publishRoom } from '#pipeline/publish-room.ts'
import type { Answer } from '../ask.ts'
import { bodyOf, type Refused, typedIn } from './body.ts'
import { showOffer } from './offer.tsx'
import { type OfferRoom, ofOffer, pathTo } from './room.ts'

/** Decides on what stood on the page; when something else was sent or decided since, the page is shown anew. */
export const decideOnOffer = ofOffer(async (room): Promise<Answer> => {
  const { ask, offer } = room
  const isSame = ask.form.get('seen') === String(offer.version) && ask.form.get('envelope') === offer.chain.latest.id
  if (!isSame) return showOffer(room, { why: 'stale', at: 'publish' })
  return ask.form.get('act') === 'publish' ? publish(room) : refuse(room)
})

async function publish(room: OfferRoom): Promise<Answer> {
  const { ask, offer, key } = room
  const typed = typedIn(ask.form)
  const again = (why: Refused['why']) => showOffer(room, { why, at: 'publish', body: typed })
  if (isRefused(offer.flags)) return again('flagged')
  if (offer.flags.length > 0 && ask.form.get('read') !== 'yes') return again('tick')
  const { member } = ask.session
  if (needsTwo(offer.kind, offer.flags) && !offer.readers.some((reader) => reader !== member.id)) {
    await decideOffer(ask.work.stores, { offer, decision: { act: 'read' }, by: member, key })
    return { path: pathTo(offer, '?done=offerRead') }
  }
  const body = bodyOf(offer, typed)
  if (typeof body === 'string') return again(body)
  await decideOffer(ask.work.stores, { offer, decision: { act: 'publish', body }, by: member, key })
  return { path: pathTo(offer, '?done=offerPublished') }
}

async function refuse(room: OfferRoom): Promise<Answer> {
  const { ask, offer, key } = room
  const note = ask.form.get('note').toWellFormed().trim().slice(0, NOTE_UNITS)
  const typed = ask.form.all('reason')
  const [first, ...rest] = OFFER_REASONS.filter((reason) => typed.includes(reason))
  if (first === undefined) return showOffer(room, { why: 'reason', at: 'answer', note })
  const act = offer.state === 'published' ? 'pull' : ask.form.get('act') === 'reject' ? 'reject' : 'ask'
  const { left } = await decideOffer(ask.work.stores, {
    offer,
    decision: { act, reasons: [first, ...rest], note },
    by: ask.session.member,
    key,
  })
  if (left) await publishRoom(ask.work).renew(ask.session.member)
  return { path: pathTo(offer, '?done=offerAnswered') }
}

/** UTF-16 code units: with the rest of a reply it fits its one size. */
const NOTE_UNITS = 4_000
