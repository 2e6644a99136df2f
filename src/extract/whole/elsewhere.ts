import type { Parsed } from '../clauses/parse.ts'
import { type DraftClaim, rootOf } from '../statements/claim.ts'
import { isSinceOut } from '../statements/claims.ts'
import { has, type Item, isMark, isOneOf } from '../text/item.ts'

/** What tells that a text is about custody, besides releases. */
const HELD: ReadonlySet<string> = new Set(['detention', 'sentence', 'charge', 'transfer', 'pardon'])
const LET_GO: ReadonlySet<string> = new Set(['release', 'release_event'])

/**
 * Clubs release players and zoos turtles: where nothing else speaks of custody, and two words of the class `unheld` (“midfielder”, “free agent”, “aquarium”)
 * say what a text is about, nobody in it was freed; nor is who is called one, or let go by a `hirer` (“club”).
 */
export function withoutUnheld(
  claims: DraftClaim[],
  parsed: readonly Parsed[],
  order: ReadonlyMap<DraftClaim, number>,
): DraftClaim[] {
  if (!claims.some(({ type }) => LET_GO.has(type))) return claims
  const known = claims.filter((claim) => !LET_GO.has(claim.type) || !isOfThing(parsed[order.get(claim) ?? -1], claim))
  if (parsed.some(({ hits }) => hits.some(({ trigger }) => HELD.has(trigger.type)))) return known
  const words = new Set<string>()
  for (const { items } of parsed)
    for (const item of items) {
      if (has(item, 'custodial') || has(item, 'heldby')) return known
      if (has(item, 'unheld')) words.add(item.key)
    }
  const isElsewhere = (claim: DraftClaim) =>
    words.size > 1 || isOfTrade(parsed[order.get(claim) ?? -1], claim) || isOfStranger(parsed[order.get(claim) ?? -1], claim)
  return known.filter((claim) => !LET_GO.has(claim.type) || !isElsewhere(claim))
}

/** “The club released X”, “X was let go by the label”, “released midfielder X”; class `player`. */
function isOfTrade(own: Parsed | undefined, { at, arguments: args }: DraftClaim): boolean {
  if (!own) return false
  const { items } = own
  const from = items.findIndex(({ start }) => start >= at.start)
  const to = items.findIndex(({ start }) => start >= at.end)
  const led = has(items[from - 1], 'hirer') && !has(items[from - 3], 'preposition') && !has(items[from - 2], 'preposition')
  const by = to > 0 && has(items[to], 'prep_by') && items.slice(to + 1, to + NEAR).some((item) => has(item, 'hirer'))
  // “Belarus released midfielder X”: states and authorities hold people, whoever they are.
  const state =
    args.some(({ role, draft }) => role === 'agent' && (draft.kind === 'place' || draft.kind === 'organisation')) ||
    items.some((item) => has(item, 'bodies'))
  // “Midfielder X”, “X, a midfielder,”.
  const calling = (words: readonly Item[]) =>
    words.some(
      ({ mention }, i) =>
        args.some(({ draft }) => draft === mention) &&
        (has(words[i - 1], 'player') || (isMark(words[i + 1], ',') && words.slice(i + 2, i + 5).some(isPlayer))),
    )
  return led || by || (!state && [items, ...own.asides.map((aside) => aside.items)].some(calling))
}

/** “They released Zork Blim on Monday”: may be a film, where nothing but its capitals says that it is somebody; “freed” is said of people. */
function isOfStranger(own: Parsed | undefined, { at, arguments: args, code }: DraftClaim): boolean {
  // “Served out their terms”: no film does.
  if (code !== null) return false
  const word = own?.items.find(({ start }) => start >= at.start)
  return !has(word, 'seizing') && args.some(isStranger)
}

const isStranger = ({ role, draft }: DraftClaim['arguments'][number]) =>
  role === 'person' && rootOf(draft).rule === 'person.alone'

/**
 * “Her publisher released Zork Blim in May”: where who lets go is no state, and nothing else in the sentence tells of custody, what only
 * capitals say is somebody may be a book in any text.
 */
function isOfThing(own: Parsed | undefined, { at, arguments: args, modality, code }: DraftClaim): boolean {
  if (!own || modality !== 'asserted' || code !== null || !args.some(isStranger)) return false
  const from = own.items.findIndex(({ start }) => start >= at.start)
  const verb = own.items[from]
  if (!has(verb, 'letout') || has(verb, 'seizing')) return false
  // “Was released”, “also released were”, “released: X” are said of people more often.
  if ([from - 1, from + 1].some((i) => has(own.items[i], 'be')) || own.items.slice(0, from).every(isAdverb)) return false
  if (args.some(({ role, draft }) => role === 'agent' && draft.kind === 'place')) return false
  return !own.items.some((item, i) => (i < from ? isOfState(item) : i > from && i <= from + BEHIND && isOfCustody(item)))
}

/** “Released Zork Blim on bail”: so near. */
const BEHIND = 5

const isAdverb = isOneOf('adverb')
const isOfState = isOneOf('bodies', 'courts', 'heldby', 'title', 'custodial')
const isOfCustody = isOneOf('letout', 'custodial')

const isPlayer = isOneOf('player')

/** Words between “by” and who lets go. */
const NEAR = 4

/** What tells that somebody was held, or is out. */
const OF_CUSTODY: ReadonlySet<string> = new Set([
  ...HELD,
  ...LET_GO,
  'displacement',
  'refusal',
  'return',
  'petition',
  'recognition',
])

/** “The ministry released data. Students may not leave the campus.”: duties in a text that tells of nobody held or let out, and holds no word of it. */
export function withoutUnbound(claims: DraftClaim[], parsed: readonly Parsed[]): DraftClaim[] {
  if (!claims.some(isDuty) || claims.some(({ type }) => OF_CUSTODY.has(type))) return claims
  const speaks = parsed.some(
    ({ items }) => items.some((item) => OUT.some((tag) => has(item, tag)) || isOut(item)) || isSinceOut(items),
  )
  return speaks ? claims : claims.filter((claim) => !isDuty(claim))
}

const OUT = ['custodial', 'heldby', 'restraint']
/** “Bail”, “parole”; what is “released” may be a film. */
const isOut = (item: Item) => has(item, 'letout') && !has(item, 'past') && !has(item, 'participle')
const isDuty = ({ type, rule }: DraftClaim) => type === 'condition' && rule.includes('.binding.')
