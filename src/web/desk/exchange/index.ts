import type { DeskRoute } from '../../routes.ts'
import type { Handler } from '../ask.ts'
import { decideOnOffer } from './decide.ts'
import { exchangePage } from './list.tsx'
import { offerPage } from './offer.tsx'
import { passLetter, shareContacts, threadPage } from './thread.tsx'

/** Offers and notices before they stand on the board, and the letters about them. */
export const exchangeHandlers = {
  exchange: exchangePage,
  offer: offerPage,
  offerDecide: decideOnOffer,
  letters: threadPage,
  letterPass: passLetter,
  letterShare: shareContacts,
} satisfies Partial<Record<DeskRoute, Handler>>
