import type { Count } from '#core/mention.ts'
import { isPeople, type Unit } from '../clauses/unit.ts'
import { claimOf, type DraftClaim } from '../statements/claim.ts'
import { TO_COME } from '../statements/participles.ts'
import { type Reader, speakersOf } from '../statements/reader.ts'
import { has, type Item, isMark } from '../text/item.ts'

/** Nouns that a list may follow, and what it says of those in it. */
const NOUNS = [
  ['list_noun_release', 'release'],
  ['list_noun_pardon', 'pardon'],
] as const

/** “This release, which included X and Y”, “the last pardon was in May, involving 29 people”: whom a noun without a complement is told of. */
export function listedByNoun(reader: Reader, claims: readonly DraftClaim[]): DraftClaim[] {
  const { items, units, clauses, sentence } = reader.parsed
  if (sentence.question || sentence.quote !== null) return []
  const known = new Set(claims.flatMap(({ arguments: args }) => args.map(({ draft }) => draft)))
  return NOUNS.flatMap(([tag, type]) => {
    const noun = items.findIndex((item, i) => has(item, tag) && (leadOf(items, i) < 0 || isOfNoun(items, leadOf(items, i))))
    if (noun < 0) return []
    const opener = items.findIndex((item, i) => i > noun && i - noun < REACH && isOpener(item))
    const clause = clauses.of[noun]
    if (opener < 0 || !clause || !isTold(items.slice(Math.max(0, noun - REACH), opener))) return []
    if (has(items[opener - 1], 'toinf') || items.slice(opener).some((item) => has(item, 'undone'))) return []
    if (items.slice(noun, opener).some((item) => has(item, 'prep_of') || isMark(item, ';:'))) return []
    const counted = has(items[opener], 'involving')
    const those = (unit: Unit) => (counted ? unit.draft.kind === 'count' && unit.at - opener < 4 : unit.listed)
    return units
      .filter(
        (unit) => unit.at > opener && isPeople(unit) && unit.draft.kind !== 'unnamed' && those(unit) && !known.has(unit.draft),
      )
      .map((unit): DraftClaim => {
        const number = unit.draft.kind === 'count'
        if (number) unit.draft.value = { ...(unit.draft.value as Count), scope: type === 'pardon' ? 'pardoned' : 'released' }
        return claimOf({
          type: number ? 'release_event' : type,
          code: number && type === 'pardon' ? 'pardon' : null,
          speakers: speakersOf(reader, clause),
          rule: 'listed-by-noun',
          evidence: [{ start: sentence.start, end: sentence.end }],
          arguments: [{ role: number ? 'count' : 'person', draft: unit.draft }],
          at: { start: items[noun]?.start ?? sentence.start, end: items[noun]?.end ?? sentence.end },
        })
      })
  })
}

/** So near a noun its list begins, and what leaves it open stands. */
const REACH = 14

const isOpener = (item: Item) => has(item, 'including') || has(item, 'involving')

/** “The release”, “today’s release”, “the king’s pardon”: not that of somebody, whom the release itself is told of. */
const isOfNoun = (items: readonly Item[], at: number) => {
  const owner = has(items[at], 'possessive') ? items[at - 1] : undefined
  return has(items[at], 'determiner') || owner?.kind === 'date' || owner?.kind === 'place'
}

/** The word before a noun and what describes it. */
function leadOf(items: readonly Item[], noun: number): number {
  let i = noun - 1
  while (has(items[i], 'open') && !has(items[i], 'determiner')) i--
  return i
}

const isTold = (items: readonly Item[]) =>
  !items.some((item) => [...TO_COME, 'neg', 'demand', 'conditional'].some((tag) => has(item, tag)))
