import type { Parsed } from '../clauses/parse.ts'
import type { Unit } from '../clauses/unit.ts'
import { has, type Item, isOneOf, itemBefore } from '../text/item.ts'

/**
 * “Russia returned 200 of its servicemen” where the sentence or one of those right before it speaks of a swap or of captivity: so many came
 * free. Classes `returning`, `captivity`; `corpses` are brought back, too.
 */
export function isBroughtBack({ items, clauses, units }: Parsed, { at, draft, prep }: Unit, earlier: readonly Parsed[]): boolean {
  if (
    (prep !== null && !isReturnOf(items, at, prep)) ||
    draft.tags.has('bare') ||
    has(items[at], 'corpses') ||
    has(itemBefore(items, at), 'corpses')
  )
    return false
  // “Three negotiators came home with 12 captives.”
  // “They came home after freeing nine hostages”; but “they gave back 85 captives”.
  const isGiven = (one: Unit) => one.prep === null && items.slice(Math.max(0, one.at - OBJECT), one.at).some(isReturning)
  const isCaptive = (one: Unit) => one.draft.kind === 'count' && one.draft.tags.has('captivity') && !isGiven(one)
  if (!draft.tags.has('captivity') && units.some(isCaptive)) return false
  const clause = clauses.of[at]
  // The nearest: “they gave back 185 and got back 20”.
  const near = (i: number) => clauses.of[i] === clause && Math.abs(i - at) < FAR && isReturning(items[i])
  const verb = Array.from({ length: FAR * 2 }, (_, n) => at + (n % 2 === 0 ? -1 : 1) * Math.ceil((n + 1) / 2)).find(near) ?? -1
  if (verb < 0 || items.some((item, i) => clauses.of[i] === clause && isUnsure(item))) return false
  // “Hope to come home”, “ready to return 200”, “wait to be returned”, “were returned to their cells”.
  const whither = items.slice(verb + 1, verb + WHITHER)
  const lead = items.slice(Math.max(0, verb - LEAD), verb)
  if (lead.some(isHoped) || (has(items[verb], 'infinitive') && lead.some(isPlan))) return false
  if (has(itemBefore(items, verb), 'toinf') || (whither.some(isTo) && whither.some(isCell))) return false
  const between = items.slice(Math.min(at, verb) + 1, Math.max(at, verb))
  return (
    !between.some(({ kind }) => kind === 'count') &&
    (items.some(isKept) || [items, ...earlier.slice(-NEAR).map((one) => one.items)].some(tellsOfSwap))
  )
}

/** “The return of 230 soldiers”, “the return home of 230 soldiers”. */
function isReturnOf(items: readonly Item[], at: number, prep: Item): boolean {
  const of = items.lastIndexOf(prep, at)
  return has(prep, 'prep_of') && items.slice(Math.max(0, of - 2), of).some(isReturning)
}

const isReturning = isOneOf('returning')
const isUnsure = isOneOf('neg', 'may', 'would', 'must')
const isTo = isOneOf('prep_to')
const isHoped = isOneOf('hope', 'wishing')
/** In languages whose infinitive has a form of its own. */
const isPlan = isOneOf('plan')
/** Words from a hope to its verb. */
const LEAD = 3
const isCell = isOneOf('custodial', 'cells')
/** “Ten, who were held in prisons, came home.” */
const isKept = isOneOf('scope_held', 'keeping')
const isOfSwap = isOneOf('captivity')
/** “189 captives came home” tell of it by themselves. */
const tellsOfSwap = (items: readonly Item[]) =>
  items.some((item) => isOfSwap(item) || item.mention?.tags.has('captivity') === true)
/** Items from a verb to its object. */
const OBJECT = 2
/** Items between the verb and the number. */
const FAR = 9
/** Items from the verb to where. */
const WHITHER = 6
/** Sentences before. */
const NEAR = 3
