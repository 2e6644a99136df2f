import { NEEDS_TWO, type Offer, type OfferAct, type OfferKind } from '#core/offer.ts'
import { OFFER_FORM } from './form.ts'

/** An act on an offer as the register keeps it; its body is not read yet. `first`: who had read the same envelope before. */
export type KeptAct = {
  offer: string
  version: number
  kind: OfferKind
  act: OfferAct
  body: unknown
  /** UTC day; null where nothing is published. */
  until: string | null
  first: string | null
  /** UTC, ISO 8601. */
  at: string
}

/** The latest act of each offer. */
const latest = (acts: readonly KeptAct[]): KeptAct[] =>
  [...Map.groupBy(acts, ({ offer }) => offer).values()].flatMap(
    (own) => own.toSorted((a, b) => a.version - b.version).at(-1) ?? [],
  )

/** What stands on the board on a UTC day, the newest first. */
export function offersOn(acts: readonly KeptAct[], today: string): Offer[] {
  return latest(acts)
    .flatMap((one) => (one.act === 'publish' && one.until !== null && today < one.until ? [offerOf(one, one.until)] : []))
    .sort((a, b) => compare(b.from, a.from) || compare(a.id, b.id))
}

const offerOf = ({ offer, kind, body, at, first }: KeptAct, until: string): Offer => ({
  ...OFFER_FORM.parse(body),
  id: offer,
  from: at.slice(0, 10),
  until,
  moderators: NEEDS_TWO.has(kind) && first !== null ? 2 : 1,
})

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
