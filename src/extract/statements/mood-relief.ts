import type { Modality } from '#core/extraction.ts'
import type { Clause } from '../clauses/clause.ts'
import type { Hit, Parsed } from '../clauses/parse.ts'
import { has, type Item, isMark, isOneOf, isVerbal, itemBefore } from '../text/item.ts'

/** Words further off than this say nothing about a verb that stands for itself. */
const NEAR = 6

/**
 * The words that say how sure an easing of sanctions is. Of a verb that tells what was done only “would” (“after talks they lifted sanctions”:
 * lifted); of a noun or an infinitive all before it in the clause, up to what tells that it came about (“the talks led to the lifting”; class
 * `yields`); of what somebody is freed for all before it in the sentence (“they discuss freeing X in exchange for the lifting”; class `exchanging`).
 */
export function governingRelief({ items }: Parsed, { match }: Hit, leading: readonly Item[]): readonly Item[] {
  const first = items[match.from]
  const auxiliary = items.slice(Math.max(0, match.from - 2), match.from).some((item) => AUXILIARY.some((tag) => has(item, tag)))
  if (isPast(first) && !auxiliary) return leading.filter((item) => has(item, 'would'))
  const traded = items.findLastIndex((item, i) => i < match.spanFrom && has(item, 'exchanging'))
  if (traded >= 0 && !items.slice(traded, match.from).some((item) => isMark(item, ',;'))) return items.slice(0, match.from)
  // “Followed talks and was tied to the lifting”: what stands before another verb says nothing of it.
  const opens = (item: Item | undefined) => isVerb(item) || AUXILIARY.some((tag) => has(item, tag))
  const joint = items.findLastIndex(
    (item, i) => i < match.from && (has(item, 'and') || has(item, 'contrast')) && opens(items[i + 1]),
  )
  const second = leading.findLastIndex((item) => item === items[joint + 1])
  const came = Math.max(
    joint < 0 ? -1 : second - 1,
    leading.findLastIndex((item) => has(item, 'yields') || has(item, 'factual') || holdsAlready(items, items.indexOf(item))),
  )
  if (first?.kind === 'measure') return leading.slice(came + 1).slice(-NEAR)
  // “Hopes for better relations and is ready to lift”: the nearest governs.
  const nearest = leading.findLastIndex((item) => SAYING_HOW_SURE.some((tag) => has(item, tag)))
  // “Wants to lift”: will; “wants them lifted”: asks for it.
  const own = isWished(items, match.from)
  return leading.slice(Math.max(came + 1, nearest)).filter((item) => !(own && has(item, 'wishing')))
}

/** “Extended the decision on the easing”: it holds already; class `prolonging`. */
const holdsAlready = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'resolving') && items.slice(Math.max(0, at - NEAR), at).some((item) => has(item, 'prolonging'))

/** Some nouns end like verbs of the past; class `lacking`. */
const isPast = (item: Item | undefined) => has(item, 'past') && !has(item, 'lacking')

const AUXILIARY = ['be', 'have', 'future']

const isVerb = (item: Item | undefined) => isVerbal(item) || has(item, 'be') || isPast(item)

const SAYING_HOW_SURE = ['plan', 'demand', 'hope', 'may', 'must', 'leaning', 'resolving', 'refuse']

/**
 * “Against the easing of sanctions”, “to ease them now is premature”, “does not agree that they should be eased”, “they must not win by easing
 * sanctions”: nobody eases anything; classes `opposing`, `tooearly`, `agreeing`.
 */
export function isOpposed({ items, clauses }: Parsed, { match, clause }: Hit): boolean {
  const against = items.findLastIndex((item, i) => i < match.from && has(item, 'opposing'))
  // “Against the easing of sanctions and the reopening of the border”: what nouns alone stand between.
  const between = items.slice(against + 1, match.from)
  const near = isForm(items[match.from]) ? 2 : AGAINST
  if (against >= 0 && between.length < near && !between.some((item) => isVerb(item) || isMark(item, ',;:'))) return true
  if (items.slice(match.to, match.to + 2).some((item) => has(item, 'tooearly'))) return true
  const denied = items.findLastIndex((item, i) => i < match.from && clauses.of[i] === clause && has(item, 'neg'))
  // “They must not win by easing sanctions”, “they have not asked for it”; what is denied far before says nothing of it.
  if (
    denied >= 0 &&
    (has(itemBefore(items, match.from), 'prep_by') || has(items[denied + 1], 'demand') || match.from - denied > FAR)
  )
    return true
  const inParent = (item: Item, i: number) =>
    clauses.of[i] === (clause.parent as Clause | null) && has(item, 'agreeing') && has(items[i - 1], 'neg')
  return clause.parent !== null && items.some(inParent)
}

const isForm = (item: Item | undefined) => isPast(item) || VERBAL.some((tag) => has(item, tag))

const VERBAL = ['ahead', 'relieving', 'infinitive', 'verb']

/** Words between “against” and the last of what it is said of. */
const AGAINST = 14

/** So far before an easing a word may stand that denies it. */
const FAR = 8

/** Words between a noun and the verb of which it is the subject. */
const SUBJECT = 7

/** “The easing was a condition of Minsk”, “was a subject of the talks”: asked for, spoken of; classes `wanted`, `discussed`, behind a form of “be” or what stands for it. */
export function saidOfIt(items: Parsed['items'], from: number): Modality {
  const behind = items.slice(from, from + SUBJECT)
  const be = behind.findIndex((item) => has(item, 'be') || isMark(item, '—'))
  const own = be < 0 ? [] : behind.slice(be + 1, be + 4)
  if (own.some((item) => has(item, 'wanted'))) return 'demanded'
  return own.some((item) => has(item, 'discussed')) ? 'possible' : 'asserted'
}

/** Words between the subject and a verb far behind it. */
const PREDICATE = 24

/** “The easing will open a way for X”: what would come of it does not say that it was done. */
function broughtBy(items: Parsed['items'], from: number): Modality {
  const mark = items.findLastIndex((item, i) => i < from && isMark(item, ',;:—'))
  if (isForm(items[from]) || items.slice(mark + 1, from).some(isVerb)) return 'asserted'
  // “Without the easing they will not …”, “no easing there will be”: that is denied already.
  if (items.slice(mark + 1, from + PREDICATE).some((item) => has(item, 'neg') || has(item, 'without'))) return 'asserted'
  const verb = behind(items, from + 1).find((item) => isVerb(item) || [...TO_COME, ...OPEN].some((tag) => has(item, tag)))
  if (OPEN.some((tag) => has(verb, tag))) return 'possible'
  return TO_COME.some((tag) => has(verb, tag)) ? 'planned' : 'asserted'
}

/** What stands behind an easing, up to what its clause may be told in. */
const behind = (items: Parsed['items'], from: number) => items.slice(from, from + PREDICATE)

/** “Demanded that Poland lift sanctions, easing its embargo”: a verb without a tense, and what follows it. */
function isAskedFor(items: Parsed['items'], from: number): boolean {
  const that = items.findLastIndex((item, i) => i < from && has(item, 'subordinator') && has(items[i - 1], 'demand'))
  if (that < 0) return false
  const own = items.slice(that, from + 1)
  const mark = own.findIndex((item) => isMark(item, ',;:—'))
  const trailing = mark === own.length - 2 && has(items[from], 'doing')
  const told = (item: Item) => has(item, 'past') || AUXILIARY.some((tag) => has(item, tag))
  return (mark < 0 || trailing) && !own.some(told)
}

/** Is what it begins with wanted by who would do it? Class `wishing`. */
export function isWished(items: Parsed['items'], from: number): boolean {
  const verb = items.findLastIndex((item, i) => i < from && !has(item, 'adverb') && !has(item, 'toinf'))
  return has(items[verb], 'wishing') && (has(items[from], 'infinitive') || has(itemBefore(items, from), 'toinf'))
}

/** “To upgrade or even restore ties”: the second verb of one “to”. */
function isSecond(items: Parsed['items'], from: number): boolean {
  const and = items.findLastIndex((item, i) => i < from && !has(item, 'adverb'))
  return has(items[and], 'and') && has(items[and - 2], 'toinf')
}

const TO_COME = ['ahead', 'relieving', 'future']
const OPEN = ['may', 'would']

/** “Will reopen the border”, in languages where a form of the verb tells of what is to come; classes `ahead`, `relieving`. */
export const isRelieving = (items: Parsed['items'], { from, to }: Hit['match']): boolean =>
  items.slice(from, to).some((item) => has(item, 'ahead') || has(item, 'relieving'))

/**
 * “Works on the lifting”, “in favour of the lifting”, “the decision to lift”: not yet; classes `leaning`, `favouring`, `resolving`, but “thanked
 * them for the lifting”.
 */
export function aimOf(items: Parsed['items'], governing: readonly Item[], from: number): Modality {
  const lead = items.slice(Math.max(0, from - 2), from)
  const mark = items.findLastIndex((item, i) => i < from && isMark(item, ',;:—"'))
  // “Denied reports of an easing.”
  if (items.slice(mark + 1, from).some((item) => has(item, 'denying'))) return 'denied'
  const favoured = lead.some((item) => has(item, 'favouring')) && !items.slice(0, from).some((item) => has(item, 'thanks'))
  if (favoured || governing.some((item) => has(item, 'leaning'))) return 'possible'
  if (isAskedFor(items, from) || governing.some((item) => has(item, 'wishing'))) return 'demanded'
  const infinitive = has(items[from], 'infinitive') || has(itemBefore(items, from), 'toinf') || isSecond(items, from)
  // “Will let five leave in exchange for the easing.”
  const given = items.slice(Math.max(0, from - 1), from + 1).some((item) => has(item, 'exchanging'))
  if (given && items.slice(0, from).some((item) => TO_COME.some((tag) => has(item, tag)))) return 'planned'
  // “Want to reopen the embassy” is meant by who wants it; “wants the embassy reopened” is asked of others.
  if (isWished(items, from)) return 'planned'
  // “They will announce the easing.”
  if (!isForm(items[from]) && lead.some((item) => TO_COME.some((tag) => has(item, tag)))) return 'planned'
  // “Possibly reopening the embassy.”
  if (lead.some((item) => has(item, 'hedge'))) return 'possible'
  // “Decided on Saturday, after a meeting, to lift sanctions”: what was put in stands between.
  const inserted = infinitive && !isGoverned(governing) && isMark(items[from - 2], ',')
  if (inserted && items.slice(0, from).some((item) => has(item, 'plan'))) return 'planned'
  // “Called on the EU to lift sanctions”: who asks may stand in another clause.
  if (infinitive && !isGoverned(governing) && items.slice(mark + 1, from).some((item) => has(item, 'demand'))) return 'demanded'
  if (infinitive && governing.some((item) => has(item, 'resolving'))) return 'planned'
  // “The decision on the reopening was read out by …”: taken, not carried out.
  // “The decision removes an embargo”: it does.
  const does = has(itemBefore(items, from), 'resolving') && !infinitive
  const decided =
    !does &&
    lead.some((item, i) => has(item, 'resolving') && !holdsAlready(items, from - lead.length + i)) &&
    !behind(items, from).some((item) => has(item, 'happened'))
  return decided ? 'planned' : broughtBy(items, from)
}

/** “When they lift the sanctions”, where that word is also “if”, in its own clause; class `ifwhen`. */
export function isIfWhen(items: Parsed['items'], from: number): boolean {
  const at = items.findLastIndex((item, i) => i < from && has(item, 'ifwhen'))
  return at >= 0 && !items.slice(at, from).some((item) => isMark(item, ',;:—'))
}

/** Does a word say how sure it is? */
export const isGoverned = (governing: readonly Item[]): boolean =>
  governing.some((item) => SAYING_HOW_SURE.some((tag) => has(item, tag)))

/**
 * “Granted the banks a waiver to release the funds”: what stands behind the waiver was let, or was not where the giving is denied; not where one was only
 * asked for, weighed or promised. Classes `licensing`, `conferring`.
 */
export function isLicensed({ items, clauses }: Parsed, { match, clause }: Hit): boolean {
  const waiver = items.findLastIndex((item, i) => i < match.spanFrom && has(item, 'licensing') && clauses.of[i] === clause)
  if (waiver < 0) return false
  // “A waiver to lift the sanctions was granted.”
  const own = items.filter((_, i) => clauses.of[i] === clause && (i < waiver || i >= match.to))
  return own.some((item) => has(item, 'conferring')) && !own.some(isNoGift)
}

const isNoGift = isOneOf('may', 'future', 'would', 'must', 'plan', 'hope', 'demand', 'refuse', 'unmet', 'toinf')
