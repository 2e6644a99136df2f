import { lasting } from '#assess/findings/answers.ts'
import type { Writings } from '#core/writing.ts'
import { writingsOn } from '#editorial/index.ts'
import { offersOn } from '#exchange/offers/standing.ts'
import type { Db } from '#platform/database/index.ts'
import { readCodings } from '#register/codings.ts'
import { readOfferActs } from '#register/offers.ts'
import { readWritings } from '#register/writings.ts'

/**
 * What the team has signed, answered or let out and may be published today (UTC day); of a time, what was signed then and has not been
 * withdrawn since. A card or an offer that has run out is in neither.
 */
export async function readSigned(db: Db, today: string, asOf: string | null): Promise<Writings> {
  const now = await heldOn(db, today)
  if (asOf === null) return now
  const then = await heldOn(db, today, asOf)
  const still = new Set([...now.articles, ...now.cards, ...now.offers, ...now.codings].map(({ id }) => id))
  return {
    articles: then.articles.filter(({ id }) => still.has(id)),
    cards: then.cards.filter(({ id }) => still.has(id)),
    codings: then.codings.filter(({ id }) => still.has(id)),
    offers: then.offers.filter(({ id }) => still.has(id)),
  }
}

async function heldOn(db: Db, today: string, asOf?: string): Promise<Writings> {
  const until = asOf === undefined ? {} : { asOf }
  return {
    ...writingsOn(await readWritings(db, until), today),
    offers: offersOn(await readOfferActs(db, until), today),
    codings: lasting(await readCodings(db, until)).flat(),
  }
}
