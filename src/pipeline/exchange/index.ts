/**
 * Offers, notices and the letters about them, to who has a key: what was sent, what the rules say of it, what was decided; what passes from
 * one side to the other. What is not published is in no table and on no disk in clear.
 */
export { decideOffer, type OfferDecision, type OfferDone, takeDownOutdated } from './decide.ts'
export { exchangeContacts, isShared, passOn, WORDS } from './letters.ts'
export { type ExchangeSeen, lookAtExchange, type OfferSeen } from './room.ts'
