import { type Unlocked, unlockedIn } from '#members/index.ts'
import { type ExchangeSeen, lookAtExchange, type OfferSeen, takeDownOutdated } from '#pipeline/exchange/index.ts'
import { type Inbox, inboxOf } from '#pipeline/inbox/index.ts'
import { publishRoom } from '#pipeline/publish-room.ts'
import { type ExchangeTexts, exchange as texts } from '#texts/desk/exchange.ts'
import type { Answer, Ask, Handler } from '../ask.ts'
import { lockedPage } from '../inbox/unlock.tsx'
import { notHere } from '../not-here.tsx'

/** What every page of the exchange works with, once somebody has opened it with their key. */
export type Room = { ask: Ask; t: ExchangeTexts; key: Unlocked; inbox: Inbox; seen: ExchangeSeen }

/**
 * A page for who has opened the inbox. What its sender has changed or withdrawn since it was put on the board is taken from the site at once,
 * as soon as a key lets the desk see it.
 */
export const unlocked =
  (page: (room: Room) => Answer | Promise<Answer>): Handler =>
  async (ask) => {
    const { stores } = ask.work
    const inbox = await inboxOf(stores)
    const key = unlockedIn(ask.session, ask.now)
    if (!key) return lockedPage(ask, inbox)
    const seen = await lookAtExchange(stores, key)
    if (!(await takeDownOutdated(stores, { offers: seen.offers, by: ask.session.member, key })))
      return page({ ask, t: texts[ask.language], key, inbox, seen })
    await publishRoom(ask.work).renew(ask.session.member)
    return page({ ask, t: texts[ask.language], key, inbox, seen: await lookAtExchange(stores, key) })
  }

export type OfferRoom = Room & { offer: OfferSeen }

/** A page of one offer, by its public id. */
export const ofOffer = (page: (room: OfferRoom) => Answer | Promise<Answer>): Handler =>
  unlocked((room) => {
    const offer = room.seen.offers.find(({ publicId }) => publicId === room.ask.params.offer)
    return offer ? page({ ...room, offer }) : notHere(room.ask, 'exchange')
  })

export const pathTo = ({ publicId }: Pick<OfferSeen, 'publicId'>, rest = ''): string => `exchange/${publicId}${rest}`
