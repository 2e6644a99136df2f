import type { Writings } from '#core/writing.ts'
import { writingsOn } from '#editorial/index.ts'
import type { Db } from '#platform/database/index.ts'
import { readWritings } from '#register/writings.ts'

/**
 * What the team has signed and may be published today (UTC day); of a time, what was signed then and has not been withdrawn since. A card
 * that has run out is in neither.
 */
export async function readSigned(db: Db, today: string, asOf: string | null): Promise<Writings> {
  const now = writingsOn(await readWritings(db), today)
  if (asOf === null) return now
  const then = writingsOn(await readWritings(db, { asOf }), today)
  const still = new Set([...now.articles, ...now.cards].map(({ id }) => id))
  return {
    articles: then.articles.filter(({ id }) => still.has(id)),
    cards: then.cards.filter(({ id }) => still.has(id)),
  }
}
