import type { Parsed } from '../clauses/parse.ts'
import type { DraftClaim } from '../statements/claim.ts'
import { has } from '../text/item.ts'

/** What tells that a text is about custody, besides releases. */
const HELD: ReadonlySet<string> = new Set(['detention', 'sentence', 'charge', 'transfer', 'pardon'])
const LET_GO: ReadonlySet<string> = new Set(['release', 'release_event'])

/**
 * Clubs release players and zoos turtles: where nothing else speaks of custody, and two words of the class `unheld` (“midfielder”, “free agent”, “aquarium”)
 * say what a text is about, nobody in it was freed.
 */
export function withoutUnheld(claims: DraftClaim[], parsed: readonly Parsed[]): DraftClaim[] {
  if (
    !claims.some(({ type }) => LET_GO.has(type)) ||
    parsed.some(({ hits }) => hits.some(({ trigger }) => HELD.has(trigger.type)))
  )
    return claims
  const words = new Set<string>()
  for (const { items } of parsed)
    for (const item of items) {
      if (has(item, 'custodial') || has(item, 'heldby')) return claims
      if (has(item, 'unheld')) words.add(item.key)
    }
  return words.size < 2 ? claims : claims.filter(({ type }) => !LET_GO.has(type))
}
