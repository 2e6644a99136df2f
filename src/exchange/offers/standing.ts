import type { EnvelopeId } from '#core/envelope.ts'
import { NEEDS_TWO, type Offer, type OfferAct, type OfferKind } from '#core/offer.ts'
import { type Chain, changeOf } from './chain.ts'
import { OFFER_FORM } from './form.ts'

/** An act on an offer as the register keeps it; its body is not read yet. `first`: who had read the same envelope before. */
export type KeptAct = {
  offer: string
  version: number
  kind: OfferKind
  act: OfferAct
  envelope: EnvelopeId
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

/**
 * What an offer comes to. held: nobody has decided on what was sent last. The others as the acts say; `expired`: its last day has come.
 */
export type OfferState = 'held' | 'published' | 'expired' | 'asked' | 'rejected' | 'pulled' | 'withdrawn'

const STATES = { publish: 'published', ask: 'asked', reject: 'rejected', pull: 'pulled', withdraw: 'withdrawn' } as const

export function stateOf({ latest: sent }: Pick<Chain, 'latest'>, own: readonly KeptAct[], today: string): OfferState {
  if (changeOf(sent) === 'withdraw') return 'withdrawn'
  const [last] = latest(own)
  if (last?.envelope !== sent.id) return 'held'
  return last.act === 'publish' && (last.until ?? '') <= today ? 'expired' : STATES[last.act]
}

/** Does something stand on the board that its sender has changed or withdrawn since? Any edit is read anew before it is shown. */
export function isOutdated({ latest: sent }: Pick<Chain, 'latest'>, own: readonly KeptAct[]): boolean {
  const [last] = latest(own)
  return last?.act === 'publish' && last.envelope !== sent.id
}

const offerOf = ({ offer, kind, body, at, first }: KeptAct, until: string): Offer => ({
  ...OFFER_FORM.parse(body),
  id: offer,
  from: at.slice(0, 10),
  until,
  moderators: NEEDS_TWO.has(kind) && first !== null ? 2 : 1,
})

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
