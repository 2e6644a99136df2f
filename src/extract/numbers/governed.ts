import type { StatementType } from '#core/extraction.ts'
import type { Count, Scope } from '#core/mention.ts'
import type { Hit, Parsed } from '../clauses/parse.ts'
import { has, type Item, isMark, isOneOf, itemBefore } from '../text/item.ts'
import { QUALIFIERS } from './beside.ts'
import { SCOPE_OF, SCOPED, scopeOfHit } from './cues.ts'
import { isHeldBeside, isSet } from './describing.ts'

/** “The release of 52 people”, “114 people, handed over on Saturday”, “52 announced”. */
export function governed({ items, hits, clauses }: Parsed, at: number): Scope | null {
  const joins = (item: Item) => CLOSE.some((name) => has(item, name)) && !has(item, 'verb')
  const noun = hits.findLast(
    ({ trigger, match }) =>
      trigger.form === 'noun' &&
      // “Deplored the death in detention of two.”
      !(trigger.type === 'detention' && has(items[match.spanFrom - 1], 'prep_in')) &&
      match.spanTo <= at &&
      at - match.spanTo < 4 &&
      items.slice(match.spanTo, at).every(joins),
  )
  const ofNoun = (noun && scopeOfHit(noun, items)) ?? touched({ items, hits }, at)
  if (ofNoun) return ofNoun
  const own = numberBehind(items, at) ?? describedBehind(items, at)
  if (own) return own
  if (isKeptBy(items, at)) return 'held'
  // “11 women held for a year on charges of treason”.
  const isKept = has(items[at + 1], 'keeping') && has(items[at + 2], 'preposition') && !isBe(items[at + 1])
  // But not “12 women held for office”.
  if (isKept && (!has(items[at + 2], 'prep_of') || items[at + 3]?.kind === 'term')) return 'held'
  const participle = hits.find(
    ({ trigger, match }) =>
      trigger.form !== 'noun' &&
      match.spanFrom > at &&
      match.spanFrom - at < 5 &&
      // “They cut the terms of 243 people and freed 113”, “two ministers freed 40”: said of the next number.
      !((has(items[at + 1], 'and') || match.spanFrom === at + 1) && isOfNext(items, match.spanTo)) &&
      // “There were 40 people, they detained 12”.
      !(isMark(items[at + 1], ',') && has(items[match.spanFrom], 'moved')) &&
      items
        .slice(at + 1, match.spanFrom)
        .every((item, i, all) => isMark(item, ',—-') || isSet(item, all[i + 1]) || BEHIND.some((name) => has(item, name))),
  )
  // “They detained from five to ten people”.
  const value = items[at]?.mention?.value as Count | undefined
  const verb = has(itemBefore(items, at), 'preposition') && value?.min !== value?.max ? at - 1 : -1
  const before =
    value?.min && value.max ? hits.find(({ match, trigger }) => match.spanTo === verb && trigger.form === 'verb') : undefined
  if (before) return scopeOfHit(before, items)
  // “1,200 prisoners still jailed”.
  const still = participle && items.slice(at + 1, participle.match.spanFrom).some((item) => has(item, 'staying'))
  // “1,200 people arrested in May have been freed”: what the sentence tells, not what describes them.
  const main = participle && mainVerb({ items, hits }, participle)
  if (main) return scopeOfHit(main, items)
  if (participle && CUSTODY.has(participle.trigger.type) && isHeldBeside({ items, clauses }, at)) return 'held'
  const ofVerb = participle && (still && CUSTODY.has(participle.trigger.type) ? 'held' : scopeOfHit(participle, items))
  if (ofVerb) return ofVerb
  const bare = isBare(items[at])
  const told = has(items[at - 1], 'announcing') || (has(items[at - 2], 'announcing') && has(items[at - 1], 'preposition'))
  return bare && (told || has(items[at + 1], 'announcing')) ? 'announced' : null
}

/** “Freed another 113”. */
export function isOfNext(items: readonly Item[], from: number): boolean {
  let at = from
  while (QUALIFIERS.some((name) => has(items[at], name))) at++
  return items[at]?.kind === 'count'
}

/** “The rebels hold nine workers”, “China held 50”: whom somebody keeps is an object right behind the verb. */
export function isKeptBy(items: readonly Item[], at: number): boolean {
  let verb = at - 1
  while (verb > 0 && (QUALIFIERS.some((name) => has(items[verb], name)) || has(items[verb], 'another'))) verb--
  return (
    keeps(items[verb]) &&
    (verb === 0 || !leads(items[verb - 1]) || (isBe(items[verb - 1]) && holds(items[verb]))) &&
    !has(items[at], 'owned')
  )
}
const keeps = isOneOf('keeping', 'housing')
/** “Are holding 12”, where “are held” is a passive. */
const holds = isOneOf('doing')
const leads = isOneOf('be', 'neg', 'preposition', 'toinf', 'may', 'would', 'future')

/** “Taking to 59 the number of workers they hold”: what is said behind the number. */
function numberBehind(items: readonly Item[], at: number): Scope | null {
  const amount = items.findIndex((item, i) => i > at && i <= at + NEAR && has(item, 'amount'))
  if (
    amount < 0 ||
    !items.slice(at + 1, amount).every((item) => has(item, 'definite') || has(item, 'amount') || has(item, 'cumulative'))
  )
    return null
  const told = items.slice(amount, amount + NEAR * 2)
  const end = told.findIndex((item) => isMark(item, ',;:.'))
  const words = end < 0 ? told : told.slice(0, end)
  return SCOPED.find(([tag]) => words.some((item) => has(item, tag)))?.[1] ?? (words.some(keeps) ? 'held' : null)
}

/** “15 people, convicted of terrorism”. */
export function describedBehind(items: readonly Item[], at: number): Scope | null {
  const said = isMark(items[at + 1], ',') ? items[at + 2] : undefined
  // “106 politicians, held since the coup, went on trial”.
  if (has(said, 'keeping') && has(items[at + 3], 'preposition') && !isBe(said)) return 'held'
  const own = said && said.kind !== 'count' ? DESCRIBED.find(([tag]) => has(said, tag)) : undefined
  if (!own) return null
  return isKeptBefore(items, at) ? 'held' : own[1]
}

/** “There they keep 58 women, convicted of …”: in custody, whatever they were convicted of. */
function isKeptBefore(items: readonly Item[], at: number): boolean {
  const verb = items.findLastIndex((item, i) => i < at && i > at - NEAR && has(item, 'keeping'))
  return (
    verb >= 0 && !has(items[verb - 1], 'neg') && items.slice(verb, at).every(({ kind }) => kind !== 'mark' && kind !== 'count')
  )
}

/** The passive of a sentence whose subject a participle describes. */
function mainVerb({ items, hits }: Pick<Parsed, 'items' | 'hits'>, { match }: Hit): Hit | undefined {
  if (isBe(items[match.spanFrom - 1]) || isBe(items[match.spanFrom])) return undefined
  const main = hits.find(
    (hit) => hit.match.spanFrom > match.spanTo && hit.trigger.form !== 'noun' && isBe(behindAdverbs(items, hit.match.spanFrom)),
  )
  if (!main || SCOPE_OF[main.trigger.type] === undefined) return undefined
  const between = items.slice(match.spanTo, main.match.spanFrom)
  return between.some((item) => item.kind === 'count' || item.kind === 'mark' || parts(item) || has(item, 'neg'))
    ? undefined
    : main
}
const isBe = isOneOf('be')
const parts = isOneOf('relative', 'subordinator', 'conjunction', 'may', 'would')
const behindAdverbs = (items: readonly Item[], at: number): Item | undefined =>
  items[items.findLastIndex((item, i) => i < at && !has(item, 'adverb'))]

/** “The pardon affected 14 people”: what a noun is told to touch. */
function touched({ items, hits }: Pick<Parsed, 'items' | 'hits'>, at: number): Scope | null {
  const verb = items.findLastIndex((item, i) => i < at && i > at - NEAR && has(item, 'touching'))
  const light = (item: Item) => CLOSE.some((name) => has(item, name)) || has(item, 'preposition') || item.kind === 'place'
  if (verb < 1 || !items.slice(verb + 1, at).every(light)) return null
  const noun = hits.findLast(({ trigger, match }) => isNoun(trigger) && match.spanTo <= verb && verb - match.spanTo < NEAR)
  const between = noun ? items.slice(noun.match.spanTo, verb) : []
  // “The amnesty affected 600 people.”
  if (!noun && isAct(items, verb)) return 'pardoned'
  if (!noun || between.some((item) => item.kind === 'count' || item.kind === 'mark' || has(item, 'neg'))) return null
  // “Were freed under a pardon affecting 14.”
  return noun.trigger.code === 'pardon' ? 'pardoned' : scopeOfHit(noun, items)
}
const isNoun = ({ form }: Hit['trigger']) => form === 'noun'

/** “The amnesty will also extend to”, but not “an amnesty did not”. */
function isAct(items: readonly Item[], verb: number): boolean {
  let at = verb - 1
  while (at > verb - NEAR && isAuxiliary(items[at])) at--
  // “The amnesty, proclaimed in May, affected 14.”
  if (isMark(items[at], ',')) at = items.findLastIndex((item, i) => i < at && isMark(item, ',.;:(')) - 1
  return has(items[at], 'pardoning') && !isMeant(items[at - 1])
}
const isAuxiliary = isOneOf('be', 'have', 'future', 'adverb')

/** “A proposed amnesty”. */
const isMeant = isOneOf('past', 'demand', 'plan', 'hope', 'plannedfor')

/** Items between a noun, what it touches and the verb. */
const NEAR = 6

const DESCRIBED = SCOPED.filter(([, scope]) =>
  ['released', 'pardoned', 'displaced', 'detained', 'convicted', 'held'].includes(scope),
)

const CUSTODY: ReadonlySet<StatementType> = new Set(['detention', 'sentence', 'charge'])

const CLOSE = [...QUALIFIERS, 'prep_of', 'determiner', 'definite', 'open']
const BEHIND = ['relative', 'be', 'have', 'adverb', 'and', 'kin']

/** A number without a noun. */
const isBare = (item: Item | undefined) => ['bare', 'total'].some((tag) => item?.mention?.tags.has(tag))
