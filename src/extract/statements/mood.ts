import type { Modality } from '#core/extraction.ts'
import type { Hit, Parsed } from '../clauses/parse.ts'
import type { Unit } from '../clauses/unit.ts'
import { lessCertain, type VerbGroup } from '../clauses/verbs.ts'
import { has, type Item, isMark, isOneOf, isVerbal, itemBefore } from '../text/item.ts'
import { believedMood, isForgery } from './believed.ts'
import type { DraftClaim } from './claim.ts'
import { isNoCondition } from './contrast.ts'
import { doubtOf, isAhead, isEnsured, isHedged } from './doubts.ts'
import { isGained, isGiven, isUntold, rankedMood } from './given.ts'
import { isRumoured } from './hearsay.ts'
import { behindFact, behindOrder, NOUN_MOODS } from './mood-before.ts'
import { isDeniedBehind, isLacking, saysBehind, toldBehind } from './mood-behind.ts'
import { boundBy, isAdvised, isJailedThen, isOfRefugee, isSanction, isUnwell, isYetToCome, nounMeant } from './mood-bound.ts'
import {
  clauseIs,
  isAim,
  isDoubted,
  isForetold,
  isPromised,
  isReported,
  isSupposed,
  isUnsaid,
  isWondered,
} from './mood-clause.ts'
import { gerundMood, isOnlyNamed } from './mood-gerund.ts'
import { isToCome } from './mood-heading.ts'
import {
  aimOf,
  governingRelief,
  isGoverned,
  isIfWhen,
  isLicensed,
  isOpposed,
  isRelieving,
  isWished,
  saidOfIt,
} from './mood-relief.ts'
import { isPaper, isSigned, UNDONE } from './mood-signed.ts'
import type { Reader } from './reader.ts'
import { endOf } from './unbound.ts'

/** Polarity and modality. Null where the words do not say enough to claim anything. */
export function moodOf(
  reader: Reader,
  hit: Hit,
  group: VerbGroup,
  acted: readonly Unit[],
): { polarity: DraftClaim['polarity']; modality: Modality } | null {
  const { parsed, voices } = reader
  const { trigger, match, clause } = hit
  const { items, clauses } = parsed
  const before = items.filter((_, i) => i < match.spanFrom && clauses.of[i] === clause)
  const noun = trigger.form === 'noun' || trigger.form === 'plain'
  const nearby = before.slice(-3)
  let negative = group.negative
  if (noun) {
    // “Gave nothing back and called it …”: what is denied of one verb is not denied of the next.
    // “Did not sign, and the guards kept her passport”: nor of one that has a subject of its own.
    // “They do not take her letters, and parcels are blocked”: nor, of what binds people, before a comma or a colon.
    const binds = trigger.type === 'condition' && trigger.polarity === undefined
    const told = binds && has(items[match.from], 'past')
    const contrast = before.findLastIndex(
      (item, i) =>
        i > 0 &&
        (has(item, 'contrast') || (binds && isMark(item, ',:;')) || (has(item, 'and') && (told || isVerbal(before[i + 1])))),
    )
    // “Could not stay at home after her release”: was released.
    const lead = items[match.spanFrom - (has(items[match.spanFrom - 1], 'own') ? 2 : 1)]
    negative = !has(lead, 'afterwards') && before.slice(contrast + 1).filter((item) => has(item, 'neg')).length % 2 === 1
    // “Could not confirm the release of X”: nobody knows.
    if (before.some((item, i) => has(item, 'neg') && has(before[i + 1], 'confirming'))) return null
    if (trigger.form === 'noun' && trigger.batch !== undefined && isUntold(before)) return null
    // “Did not set bail as a condition of her release”: she may be free.
    const lacked = before.findIndex((item) => has(item, 'neg'))
    if (negative && trigger.form === 'noun' && before.slice(lacked).some((item) => has(item, 'formless'))) return null
  }
  // “Taken away without papers”, in languages where that may stand before the verb: the papers are missing.
  // “Held without trial, X walked free”: nor does it deny a finite verb, or a ban, “without leave she may not”.
  const bans = trigger.type === 'condition' && trigger.polarity === undefined && items[match.from - 1]?.mention !== undefined
  const lacking = !bans && (noun || has(items[group.from], 'doing'))
  const lacks = (item: Item, i: number) => has(item, 'without') && lacking && nearby[i + 1]?.kind !== 'document'
  const led = noun && !bans && items.slice(Math.max(0, match.from - 2), match.from).some((item) => has(item, 'without'))
  const denied =
    led || nearby.some(lacks) || before.some((item, i) => isNobody(item) || (has(item, 'naught') && isFirst(before, i)))
  // “Without the release of X there will be no talks”: a demand, not what came of it.
  const ownClause = items.filter((_, i) => clauses.of[i] === clause)
  if (led && (trigger.batch !== undefined || trigger.type === 'pardon') && ownClause.some(isTerm)) return null
  const relief = trigger.type === 'concession' && trigger.form === 'plain'
  if (relief && isOpposed(parsed, hit)) return null
  // “Did not order X to be freed”: who stands between a verb and what governs it has no negation of his own.
  const own = (at: number) => !noun && !(at > group.from && at < match.spanFrom) && isNegated(items, at, match.spanTo)
  if (denied || acted.some(({ draft, at }) => draft.tags.has('noone') || own(at))) negative = !negative
  // “The easing of sanctions was not a subject of the talks”; “no easing there will not be”, as some languages say it.
  if (relief && isDeniedBehind(items, match.to)) negative = true
  if (noun && !relief && isLacking(items, match.spanFrom, match.to)) negative = true
  if (trigger.polarity === 'flip') negative = !negative
  const bound = trigger.type === 'condition'
  const end = bound && trigger.polarity === undefined ? endOf(reader, hit) : null
  if (bound && (isAdvised(parsed, hit) || isSanction(parsed, hit) || isUnwell(parsed, hit))) return null
  if (bound && negative && has(items[match.spanFrom], 'hindering')) return null
  // “Did not lift the ban”: what is denied, or refused, is its end.
  if (end !== null) negative = end === 'over'
  else if (bound && before.some((item) => has(item, 'refuse'))) {
    // “Refused to confess on camera”: did not; “refused to give back the passport”: kept it.
    if (trigger.polarity === undefined) return null
    negative = trigger.polarity === 'restricted' || !negative
  }
  if (trigger.polarity === 'restricted') {
    const inside = items.slice(match.spanFrom, match.to).some((item) => has(item, 'neg'))
    const forbidden = negative || inside || before.some((item) => has(item, 'forbid'))
    if (!forbidden) return null
    negative = false
  }
  if (trigger.polarity === 'negated' && !negative) return null
  const voice = voices.get(clause)
  // “Freed whether he is, nobody knows”: in some languages the word that asks stands behind the verb.
  const asked = clauseIs(clause, 'asking') || has(items[match.spanTo], 'asking') || isWondered(parsed, hit)
  if (((!trigger.fixed || bound) && asked) || isOfRefugee(parsed, hit)) return null
  // “If they give back the passport”, “can travel without one”: nothing was lifted, and nothing taken.
  const lifted = bound && (trigger.polarity === 'flip' || end === 'over')
  if (lifted && (clauseIs(clause, 'conditional') || voice?.modality === 'demanded' || isYetToCome(parsed, hit))) return null
  if (lifted && trigger.fixed && isJailedThen(parsed, hit)) return null
  // “They call on the state to give back the passports.”
  if (lifted && has(items[match.from - 1], 'toinf') && before.some((item) => has(item, 'demand'))) return null
  if (trigger.fixed)
    return {
      polarity: negative ? 'negative' : 'positive',
      // “If she may not leave the country”.
      modality: !bound
        ? 'asserted'
        : lessCertain(
            boundBy(parsed, hit, group, voice?.modality === 'denied', isSupposed(clause)),
            end === null ? nounMeant(parsed, hit) : 'asserted',
          ),
    }
  // “They almost freed X”, in languages where that stands right before the verb: they did not.
  if (!noun && has(itemBefore(items, match.spanFrom), 'about')) return null
  if (!noun && isOnlyNamed(items, match.spanFrom, group.from)) return null
  const gerund = noun ? 'told' : gerundMood(parsed, hit, group.from)
  if (gerund === 'untold') return null
  if (gerund === 'denied') negative = !negative
  // “A decree pardoning 12 has not been signed”, “overturned the order releasing X”; classes `decree`, `ruling`.
  const paper = !noun && group.bare && has(items[match.spanFrom], 'gerund') && isPaper(items[match.spanFrom - 1])
  const around = items.filter((_, i) => clauses.of[i] === clause && (i < match.spanFrom || i >= match.spanTo))
  if (paper && around.some((item) => UNDONE.some((tag) => has(item, tag)))) return null
  let modality = group.modality
  const freeing = trigger.batch !== undefined || trigger.type === 'pardon'
  // “Demand the immediate and unconditional release of X.”
  // “Called for the repeal of X”; “the deal calls for them to lift sanctions” is a plan.
  // “Promised the release of X.”
  const meant = has(clause.opener ?? undefined, 'demand') || (noun && has(clause.opener ?? undefined, 'promising'))
  const opened = meant && !has(itemBefore(items, match.from), 'toinf') && clause.opener ? [clause.opener] : []
  const leading = [...opened, ...before.filter((item) => !isOfName(item))]
  const governing = relief ? governingRelief(parsed, hit, leading) : behindFact(behindOrder(items, leading.slice(-NEAR)))
  // “The decision of the States to lift sanctions”: what governs it says more than the infinitive.
  // “Granted the banks a waiver to release the funds”: did.
  const wished = relief && isWished(items, match.from)
  const licensed = wished || (relief && isLicensed(parsed, hit))
  if (wished || (relief && modality === 'possible' && (licensed || isGoverned(governing)))) modality = 'asserted'
  const refused = relief && governing.some((item) => has(item, 'refuse'))
  if (refused) negative = !negative
  // “Have not refused to lift”: they may.
  if (refused && !negative) modality = lessCertain(modality, 'possible')
  const gained = noun && freeing && isGained(items, match.spanFrom)
  // “Rejected the motion for the release of X”: what a trigger has before it of its own is told by it.
  if (noun && !(trigger.polarity === 'flip' && match.from < match.spanFrom))
    // “Took the decision to pardon”: plans for a verb, a fact for a noun.
    for (const [tag, effect] of NOUN_MOODS)
      if (governing.some((item) => has(item, tag) && !has(item, 'factual')) && !(tag === 'demand' && gained))
        modality = lessCertain(modality, effect)
  const behind = noun ? toldBehind(items, match.spanTo, nearby, freeing) : null
  if (behind?.modality && (!negative || behind.modality === 'demanded')) modality = lessCertain(modality, behind.modality)
  negative ||= behind?.denied === true
  // “Further relief could follow.”
  if (relief) {
    for (const [tag, effect] of NOUN_MOODS)
      if (saysBehind(items, match.to).some((item) => has(item, tag))) modality = lessCertain(modality, effect)
    if (!negative) modality = lessCertain(modality, saidOfIt(items, match.to))
    modality = lessCertain(modality, aimOf(items, governing, match.from))
    if (isRelieving(items, match)) modality = lessCertain(modality, 'planned')
  }
  if (trigger.type === 'pardon' && modality === 'possible' && isSigned(parsed, hit)) modality = 'asserted'
  if (!noun && modality === 'possible') modality = rankedMood(items, group.from, match.spanTo) ?? modality
  if (!noun && modality === 'possible' && isToCome(parsed, group.from, match.spanFrom)) modality = 'planned'
  // “Sanctions would remain”: what is kept is promised as what is given.
  const promised = trigger.type === 'concession' && (!negative || trigger.polarity === 'flip') && isPromised(items)
  if (modality === 'hypothetical' && (voice?.told || promised || (freeing && isReported(items)) || isForetold(parsed, clause)))
    modality = 'planned'
  // “If X is freed, Poland will lift the sanctions”; “when they lift them”, where that word is also “if”.
  const supposed = relief && (isIfWhen(items, match.from) || items.some((item) => has(item, 'conditional')))
  if (supposed && modality === 'planned') modality = 'hypothetical'
  if (voice) modality = lessCertain(modality, voice.modality)
  // “If to lift the sanctions”: an infinitive that nothing governs; “Poland to lift sanctions”, as headings write it.
  const bare = has(items[match.from - 1], 'toinf')
  const open =
    trigger.form === 'plain' &&
    (has(items[match.from], 'infinitive') || bare) &&
    !licensed &&
    !before.some((item) => has(item, 'manage'))
  if (open && !refused && modality === 'asserted') modality = bare && items[match.from - 2]?.mention ? 'planned' : 'possible'
  if (isEnsured(items, match.from)) modality = lessCertain(modality, 'demanded')
  // “X said that nobody could confirm that Y was free.”
  const nested = clause.parent !== null && voices.get(clause.parent)?.told === true
  if (((!voice?.told || nested) && isDoubted(parsed, clause)) || isUnsaid(parsed, clause) || isRumoured(parsed, clause))
    modality = lessCertain(modality, 'possible')
  modality = lessCertain(modality, believedMood(parsed, clause))
  // “Published a fake decree pardoning X.”
  if (!negative && isForgery(items, match.spanFrom)) modality = lessCertain(modality, 'denied')
  // “They told him that he was being released.”
  if (isAhead(parsed, hit, group.from) || (voice?.told && isOngoing(items, group.from, match.spanFrom)))
    modality = lessCertain(modality, 'planned')
  if (isHedged(parsed, hit, before, group.from)) modality = lessCertain(modality, 'possible')
  // “Reports of the release of X were denied.”
  if (noun && items.some((item, i) => i >= match.spanTo && clauses.of[i] === clause && has(item, 'denying')))
    modality = lessCertain(modality, 'denied')
  if (!negative && (trigger.batch !== undefined || MOVING.has(trigger.type)))
    modality = lessCertain(modality, doubtOf(parsed, hit))
  // “Until they free X”, as languages say it that deny the verb behind “until”.
  const until = freeing && negative && has(clause.opener ?? undefined, 'until') && modality !== 'asserted'
  if (until) return { polarity: 'positive', modality: 'hypothetical' }
  const aimed = freeing && !negative && isAim(parsed, clause) && !isNoCondition(parsed, clause)
  if (aimed) modality = lessCertain(modality, 'demanded')
  const thanked = noun && before.slice(-NEAR).some((item) => has(item, 'thanks'))
  if (
    (clauseIs(clause, 'conditional') && !thanked && !aimed && !isNoCondition(parsed, clause)) ||
    isInverted(items) ||
    items.some((item) => has(item, 'imagine')) ||
    // “In the film they set X free.”
    (items.slice(group.from, match.spanTo).some((item) => has(item, 'presently')) && items.some((item) => has(item, 'fiction')))
  )
    modality = 'hypothetical'
  // “Were not able to secure her release”, “did not ask for the release of X”.
  const unsaid = negative ? modality === 'demanded' : modality === 'asserted' && !isGiven(items, match.spanFrom)
  if (freeing && trigger.form === 'noun' && unsaid) return null
  // “The mission to free X”: an infinitive says nothing where nobody knows what governs it.
  if (freeing && group.unknown && modality === 'possible' && !isPaper(items[group.from - 1])) return null
  return { polarity: negative ? 'negative' : 'positive', modality }
}

const isTerm = isOneOf('neg', 'naught', 'future', 'may', 'unthinkable')

/** What may be announced and taken back besides releases. */
const MOVING: ReadonlySet<Hit['trigger']['type']> = new Set(['displacement', 'crossing', 'release', 'pardon'])

/** “Had the state freed X, …”. */
const isInverted = ([first, ...rest]: Parsed['items']) =>
  has(first, 'inverting') &&
  rest.slice(0, 3).some((item) => item.mention !== undefined) &&
  rest.some((item) => has(item, 'would'))

/** “Was being released”: not yet done when it was said. */
const isOngoing = (items: Parsed['items'], from: number, to: number) =>
  items.slice(from, to).some((item, i, group) => has(item, 'ongoing') && has(group[i - 1], 'be')) ||
  (has(items[to], 'gerund') && has(items[to - 1], 'be'))

/** What stands before a noun or a name and says nothing of how sure it is: “and”, “the”, “the 67-year-old poet”. */
const isOfPhrase = isOneOf('and', 'determiner', 'role', 'title')
const isOfName = (item: Item) => isOfPhrase(item) || item.kind === 'number' || (isMark(item, '-') && item.glued)

const isFirst = (items: readonly Item[], at: number) =>
  at === 0 || items[at - 1]?.kind === 'mark' || has(items[at - 1], 'contrast') || has(items[at - 1], 'and')

const isNobody = (item: Item) => has(item, 'noone') || item.mention?.tags.has('noone') === true

/** “No prisoners were released”, “not a single one was”. */
function isNegated(items: Parsed['items'], at: number, verbEnd: number): boolean {
  // What stands before the verb negates the verb, and is counted with it.
  const from = at >= verbEnd ? Math.max(at - 3, verbEnd) : Math.max(at - 3, 0)
  for (let i = at - 1; i >= from; i--) {
    // “Not only 12 men but also 14 women were freed.”
    if (has(items[i], 'neg')) return !has(items[i], 'noone') && !has(items[i + 1], 'merely')
    if (
      items[i]?.kind !== 'word' ||
      has(items[i], 'subordinator') ||
      ['be', 'future', 'verb', 'speech'].some((tag) => has(items[i], tag))
    )
      return false
  }
  return false
}

/** Words further off than this say nothing about a noun. */
const NEAR = 6
