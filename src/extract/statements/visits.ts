import type { StatementType } from '#core/extraction.ts'
import type { Hit, Parsed } from '../clauses/parse.ts'
import type { Unit } from '../clauses/unit.ts'
import type { Draft } from '../mentions/draft.ts'
import { has, type Item, isMark, isOneOf, itemBefore } from '../text/item.ts'
import { argument, type DraftClaim, rootOf } from './claim.ts'

/**
 * Does the person only visit the prison? “The ambassador left the prison and said …”, “after a meeting with her son X came out of the prison”,
 * “lawyer X left the prison, where she has a client”. Tag `visitor`; classes `visitor`, `visiting` and `afterwards`.
 */
export function isVisit({ items }: Parsed, { draft, at }: Unit): boolean {
  if (draft.tags.has('visitor')) return true
  const visits = items.flatMap((item, i) => (has(item, 'visiting') ? [i] : []))
  const after = visits.some((i) => items.slice(Math.max(0, i - 2), i).some((item) => has(item, 'afterwards')))
  return after || (visits.length > 0 && [items[at], items[at - 1]].some((item) => has(item, 'visitor')))
}

/**
 * “Left the prison”, as visitors do too, with nothing in the sentence that tells of a time behind bars; “walked free” is said of prisoners
 * only. Class `premises`.
 */
export function maybeVisit({ items, hits }: Parsed, { trigger, match }: Hit): boolean {
  const building = (item: Item) => item.kind === 'facility' || has(item, 'premises')
  return (
    trigger.form === 'self' &&
    items.slice(match.from, match.to).some(building) &&
    !items.some((item) => item.kind === 'term') &&
    !hits.some((hit) => hit.trigger.code !== undefined && hit.trigger.type === 'release')
  )
}

/**
 * Without what only a visitor by profession did: “the lawyer X left the prison and said …”, unless the text tells that X was held. Class
 * `visitor`, tag `calling`.
 */
export function withoutVisits(claims: readonly DraftClaim[], parsed: readonly Parsed[]): DraftClaim[] {
  if (!claims.some(({ visit }) => visit)) return [...claims]
  const visitors = new Set<Draft>()
  const held = new Set(claims.filter((claim) => HELD.has(claim.type) && !claim.visit).flatMap(whom))
  for (const one of parsed)
    for (const { draft, at } of one.units) {
      if (draft.tags.has('calling') || isCalled(one.items, at, draft)) visitors.add(rootOf(draft))
      if (isPast(one.items[at]) || isHeldBeside(one.items, at)) held.add(rootOf(draft))
    }
  return claims.filter((claim) => !claim.visit || whom(claim).every((one) => !visitors.has(one) || held.has(one)))
}

const whom = (claim: DraftClaim): Draft[] => {
  const draft = argument(claim, 'person')
  return draft ? [rootOf(draft.pronoun && draft.link ? draft.link : draft)] : []
}

/** What is told of those who are or were in prison. */
const HELD: ReadonlySet<StatementType> = new Set([
  'detention',
  'charge',
  'sentence',
  'transfer',
  'recognition',
  'petition',
  'pardon',
  'release',
  'displacement',
  'remaining_term',
])

/** “The Polish consul X”, “the lawyers X and Y”, “X, a lawyer for Y,”, not “the lawyer of X” nor “X, lawyer Y and Z”. */
function isCalled(items: readonly Item[], at: number, { kind, cases }: Draft): boolean {
  if (kind !== 'person' || (cases !== null && !cases.has('nom'))) return false
  let first = at
  while (first > Math.max(0, at - SERIES) && isInSeries(items[first - 1])) first--
  const several = items.slice(first, at).findIndex((item) => has(item, 'visitors'))
  if (several >= 0) return !isPast(itemBefore(items, first + several))
  for (let i = at - 1; i >= Math.max(0, at - BESIDE); i--) {
    const item = items[i]
    // “The lawyer, X, left the prison”.
    if (i === at - 1 && isMark(item, ',') && isMark(items[at + 1], ',') && isCalling(itemBefore(items, i))) continue
    if (isCalling(item)) return !isPast(itemBefore(items, i))
    if (item?.kind !== 'place' && !(item?.kind === 'word' && describes(item))) break
  }
  if (!isMark(items[at + 1], ',')) return false
  const behind = items.slice(at + 2, at + 2 + BESIDE)
  const calling = behind.findIndex(isCalling)
  const named = behind[calling + 1]?.mention
  const another = named?.kind === 'person' && (named.cases?.has('nom') ?? true)
  return (
    calling >= 0 && !another && behind.slice(0, calling).every((item) => item.kind === 'word' && describes(item) && !isPast(item))
  )
}

/** What stands between “the lawyers” and the last of their names. */
const isInSeries = (item: Item | undefined) =>
  item?.kind === 'person' ||
  item?.kind === 'place' ||
  isMark(item, ',') ||
  (item?.kind === 'word' && (describes(item) || has(item, 'and')))

const isCalling = (item: Item | undefined) => has(item, 'visitor') || item?.mention?.tags.has('calling') === true
const describes = isOneOf('adj', 'determiner', 'nationality', 'open', 'role', 'title')
const isConfined = isOneOf('former', 'scope_convicted', 'scope_detained', 'scope_held', 'scope_political')
const isPast = (item: Item | undefined) =>
  isConfined(item) || (item?.kind === 'unnamed' && [...(item.mention?.tags ?? [])].some((tag) => tag.startsWith('scope_')))

/** “The jailed lawyer X”, “X, detained in May, …”. */
const isHeldBeside = (items: readonly Item[], at: number) =>
  items.slice(Math.max(0, at - BESIDE), at).some(isPast) ||
  (isMark(items[at + 1], ',') && items.slice(at + 2, at + 5).some(isPast))

/** Items between “the lawyers” and the last of their names. */
const SERIES = 12

/** Words between a name and what is said of it. */
const BESIDE = 4
