import type { EnvelopeId, EnvelopeKind } from '#core/envelope.ts'
import type { MemberId } from '#core/ids.ts'
import { OFFER_KINDS, type OfferKind } from '#core/offer.ts'
import { reportsOf, type Thread, threadsOf } from '#exchange/letters/threads.ts'
import { type Chain, chainsOf, type Sent } from '#exchange/offers/chain.ts'
import { flagsOn } from '#exchange/offers/flagged.ts'
import { type OfferState, stateOf } from '#exchange/offers/standing.ts'
import { alike, type Flag, type Likeness, likenessOf } from '#exchange/rules/index.ts'
import type { Unlocked } from '#members/index.ts'
import { dayOf } from '#platform/clock.ts'
import { publicId } from '#publish/public-id.ts'
import { type KeptOfferAct, readOfferActs, readReviews } from '#register/index.ts'
import { type Inbox, inboxOf, readerOf, standingOf } from '../inbox/index.ts'
import type { Stores } from '../stores.ts'

/** An offer as a member with a key sees it. `readers`: who would let out what was sent last. `version`: of the latest act, 0 for none. */
export type OfferSeen = {
  chain: Chain
  publicId: string
  kind: OfferKind
  state: OfferState
  version: number
  acts: readonly KeptOfferAct[]
  readers: readonly MemberId[]
  reports: readonly Sent[]
  /** What the rules say of what was sent last, the worst first. */
  flags: readonly Flag[]
  /** Published ids of offers that came before it with nearly the same words. */
  alike: readonly string[]
}

export type ExchangeSeen = { offers: OfferSeen[]; threads: Thread[] }

/** What was opened with a key, as long as the key is in memory. */
const opened = new WeakMap<Unlocked, Map<EnvelopeId, Sent | null>>()

/** Everything of the exchange that a key opens and that was not destroyed or marked as harmful. */
export async function lookAtExchange(stores: Stores, key: Unlocked): Promise<ExchangeSeen> {
  const inbox = await inboxOf(stores)
  const [acts, reviews] = await Promise.all([readOfferActs(stores.database), readReviews(stores.database)])
  const today = dayOf(stores.now())
  const letters = await sentOf(inbox, key, 'letter')
  const reports = Map.groupBy(reportsOf(letters), ({ offer }) => offer)
  // What began an offer may be destroyed since: by any envelope of it that somebody has decided on it keeps its id.
  const ids = new Map<EnvelopeId, string>([...reviews, ...acts].map(({ envelope, offer }) => [envelope, offer]))
  const found = chainsOf(await sentOf(inbox, key, 'offer')).flatMap((one): Omit<OfferSeen, 'alike'>[] => {
    const chain = { ...one, id: one.sent.map(({ id }) => ids.get(id)).find((id) => id !== undefined) ?? one.id }
    const own = acts.filter(({ offer }) => offer === chain.id)
    // Once somebody has decided, nothing that is sent later makes it an offer of another kind.
    const kind = own[0]?.kind ?? OFFER_KINDS.find((one) => one === chain.first.fields.kind)
    if (kind === undefined) return []
    const shown = publicId(stores.keys.instance, 'offer', chain.id)
    return [
      {
        chain,
        publicId: shown,
        kind,
        state: stateOf(chain, own, today),
        version: own.at(-1)?.version ?? 0,
        acts: own,
        readers: reviews
          .filter(({ offer, envelope }) => offer === chain.id && envelope === chain.latest.id)
          .map(({ member }) => member),
        flags: kept(flagged, key, chain.written.id, () => flagsOn(kind, chain.written)),
        reports: (reports.get(shown) ?? []).map(({ sent }) => sent),
      },
    ]
  })
  const offers = withAlike(key, found)
  const byPublicId = new Map(offers.map((offer) => [offer.publicId, offer]))
  const threads = threadsOf(letters, await sentOf(inbox, key, 'contact'), (of) => byPublicId.get(of)?.chain.latest.mailbox)
  return { offers, threads }
}

/** The same of nearly the same words: an offer that floods the board, or one copied from somebody else's. */
function withAlike(key: Unlocked, offers: readonly Omit<OfferSeen, 'alike'>[]): OfferSeen[] {
  const before: { publicId: string; likeness: Likeness }[] = []
  return offers.map((offer) => {
    const likeness = kept(likened, key, offer.chain.written.id, () => likenessOf(wordsOf(offer.chain.written)))
    const found = alike(likeness, before).map(({ publicId: id }) => id)
    before.push({ publicId: offer.publicId, likeness })
    return { ...offer, alike: found }
  })
}

const wordsOf = ({ fields }: Sent) => `${fields.title ?? ''}\n${fields.text ?? ''}`

/** What follows from an envelope alone does not change while the key is in memory. */
const likened = new WeakMap<Unlocked, Map<EnvelopeId, Likeness>>()
const flagged = new WeakMap<Unlocked, Map<EnvelopeId, Flag[]>>()

function kept<Value>(values: WeakMap<Unlocked, Map<EnvelopeId, Value>>, key: Unlocked, id: EnvelopeId, make: () => Value): Value {
  const known = values.get(key) ?? new Map<EnvelopeId, Value>()
  values.set(key, known)
  const value = known.get(id) ?? make()
  known.set(id, value)
  return value
}

async function sentOf(inbox: Inbox, key: Unlocked, kind: EnvelopeKind): Promise<Sent[]> {
  const known = opened.get(key) ?? new Map<EnvelopeId, Sent | null>()
  opened.set(key, known)
  const reader = readerOf(inbox, key)
  const found: Sent[] = []
  for (const one of inbox.all()) {
    const { isShredded, isHarmful } = standingOf(one)
    if (one.kind !== kind || isShredded || isHarmful) continue
    if (!known.has(one.id)) known.set(one.id, (await reader.open(one.id))?.manifest ?? null)
    const sent = known.get(one.id)
    if (sent) found.push(sent)
  }
  return found
}
