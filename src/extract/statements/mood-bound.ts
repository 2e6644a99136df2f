import type { Modality } from '#core/extraction.ts'
import type { Hit, Parsed } from '../clauses/parse.ts'
import { isPeople } from '../clauses/unit.ts'
import type { VerbGroup } from '../clauses/verbs.ts'
import { has, type Item, isMark, isOneOf, isVerbal, itemBefore } from '../text/item.ts'
import { isAim } from './mood-clause.ts'

/** What these words are said of has not come about. */
const TO_COME = ['may', 'must', 'future', 'would', 'plan', 'hope']

/** “Can travel without a permit”, “when they lift a ban, then one can leave”: do other words say that it is not so yet? Classes `ifwhen`, `thensays`. */
export const isYetToCome = ({ items, clauses }: Parsed, { match, clause }: Hit): boolean =>
  (has(items[0], 'ifwhen') && items.some((item, i) => i > match.from && has(item, 'thensays'))) ||
  items.some((item, i) => i < match.to && clauses.of[i] === clause && TO_COME.some((tag) => has(item, tag)))

/** “Lifted the house arrest and sent her to prison”, “ended the pledge and took her into custody”: no easing. */
export const isJailedThen = ({ items }: Parsed, { match }: Hit): boolean =>
  items.some(
    (item, i) =>
      i > match.spanTo &&
      ((has(items[i - 1], 'preposition') &&
        !has(items[i - 1], 'prep_from') &&
        (item.kind === 'facility' || has(item, 'custodial'))) ||
        has(item, 'intocustody')),
  )

/** Words in which “could be” stands before a participle. */
const LEAD = 4

/** A condition is told as a fact, but for what is denied, “if she may not leave”, “could be barred from leaving”, “will be placed under supervision”. */
export function boundBy(
  parsed: Parsed,
  { match, trigger, clause }: Hit,
  group: VerbGroup,
  denied: boolean,
  supposed: boolean,
): Modality {
  const { items } = parsed
  // “Denied placing her under surveillance.”
  if (denied || has(itemBefore(items, match.spanFrom), 'denying')) return 'denied'
  // “If she spoke, she could be jailed and put under supervision”.
  if (supposed || (has(items[0], 'supposing') && items.some((item, i) => i < match.from && isMood(item)))) return 'hypothetical'
  // “Was asked to sign a pledge, but refused.”
  const turnedDown = items.some(
    (item, i) => i >= match.to && has(item, 'contrast') && items.slice(i + 1, i + 1 + REFUSING).some((one) => has(one, 'refuse')),
  )
  if (turnedDown && trigger.polarity !== 'flip') return 'demanded'
  // “Asked that she be put under a pledge”, in languages where that is no infinitive.
  if (isBan(trigger) && isAim(parsed, clause)) return 'demanded'
  const told = items[match.spanFrom]
  const said = isBan(trigger) ? saidBefore(items, clause, group.from, match.to) : 'asserted'
  if (said !== 'asserted') return said
  // “Said that she would not be allowed to speak.”
  const would = trigger.code === undefined && items.slice(group.from, match.to).some(isReported)
  if (trigger.polarity !== undefined) return would ? 'planned' : 'asserted'
  const meant = trigger.form === 'verb' && isBan(trigger) ? bindingMeant(items, match.from, clause, group) : 'asserted'
  if (meant !== 'asserted') return meant
  // “Otherwise they will open a new case”: a threat; “will forbid her”, “will be under supervision”, in languages where a form of the verb tells of what is to come.
  // “Shall surrender her passport”: class `ordaining`.
  if (has(told, trigger.code === 'rearrest' ? 'ahead' : 'future') && !has(told, 'ordaining')) return 'planned'
  // “May be released with three years of probation”: as sure as the release.
  if (trigger.form === 'plain' && match.from < match.spanFrom && has(items[match.from], 'letout'))
    return auxiliaryBefore(items, match.from)
  if (!has(told, 'past')) return trigger.form === 'self' ? auxiliaryBefore(items, match.spanFrom) : 'asserted'
  // “Could be held at home and barred from leaving”: what stands before the first of them.
  const joined = isJoined(items, match.spanFrom)
  const lead = items.slice(joined ? 0 : Math.max(0, match.spanFrom - LEAD), match.spanFrom)
  const be = lead.findLastIndex((item) => has(item, 'be'))
  // “Supervision will be set over her”, in languages where no “be” stands beside “will” and “may”.
  if (be < 0) return auxiliaryBefore(items, match.spanFrom)
  // “Asked for her to be barred from leaving”, “is expected to be placed under house arrest”.
  if (isBan(trigger) && has(lead[be - 1], 'toinf') && !has(lead[be - 2], 'have')) {
    const far = items.slice(Math.max(0, match.spanFrom - ASKING), match.spanFrom)
    const own = far.slice(far.findLastIndex(({ kind }) => kind === 'mark') + 1)
    const governor = own.findLast((item) => isWeighed(item) || has(item, 'binding'))
    const meant = governor && !has(governor, 'binding') ? saidBy([governor], BINDING_MOODS) : undefined
    if (meant) return meant
  }
  // “The prosecutor demanded that she be placed under house arrest.”
  const opener = clause.opener ? items.indexOf(clause.opener) : 0
  if (items.slice(Math.max(0, opener - REFUSING), opener).some((item) => has(item, 'demand'))) return 'demanded'
  const auxiliary = lead.slice(0, be)
  if (auxiliary.some((item) => has(item, 'may'))) return 'possible'
  return auxiliary.some((item) => has(item, 'future') || has(item, 'would')) ? 'planned' : 'asserted'
}

/** Words from “asked” to “to be barred”. */
const ASKING = 8
const isWeighed = isOneOf('demand', 'plan', 'hope', 'looming')
const isMood = isOneOf('may', 'would')
const isReported = isOneOf('would')

/** “It is untrue that she may not …”, “nobody said that she must”; “fears being ordered to”, “considered requiring her to”: class `looming`. */
function saidBefore(items: readonly Item[], { opener }: Hit['clause'], from: number, to: number): Modality {
  if (has(itemBefore(items, from), 'looming')) return 'possible'
  // “Have probably been barred”, “likely face bans”.
  const near = items.slice(Math.max(0, from - 1), to)
  // “Perhaps, she was barred”.
  const opens = has(items[0], 'perhaps') && isMark(items[1], ',')
  if (opens || near.some((item) => has(item, 'perhaps'))) return 'possible'
  const at = opener !== null && has(opener, 'subordinator') ? items.indexOf(opener) : 0
  const lead = items.slice(Math.max(0, at - UNTRUE), at)
  const negated = lead.some((item) => has(item, 'neg'))
  if (lead.some((item) => has(item, negated ? 'true' : 'untrue'))) return 'denied'
  if (lead.some((item) => has(item, 'perhaps'))) return 'possible'
  const unsaid = has(opener ?? undefined, 'foretold') && lead.some((item, i) => has(item, 'neg') && lead.slice(i).some(isSaid))
  return unsaid ? 'possible' : 'asserted'
}

const isSaid = isOneOf('speech')

/** “It is not at all true”: words before “that”. */
const UNTRUE = 5

/** “Asked to forbid her to …”, “plans to forbid”, “may be forbidden”: what governs a verb that binds; who is expected or asked to do something is bound. */
function bindingMeant(items: readonly Item[], to: number, { opener }: Hit['clause'], { from, passive }: VerbGroup): Modality {
  // “Asked the court to forbid her to …”: what asks may open the clause.
  const asked =
    opener !== null &&
    items.slice(from, to).some((item) => has(item, 'toinf')) &&
    !has(itemBefore(items, items.indexOf(opener)), 'be')
  // “Considered barring her”, “feared being barred”.
  const lead = itemBefore(items, from)
  const weighed = lead !== undefined && (has(lead, 'hope') || has(lead, 'looming'))
  const words = [...(asked ? [opener] : []), ...(weighed ? [lead] : []), ...items.slice(from, to)]
  return saidBy(words, passive ? PASSIVE_MOODS : BINDING_MOODS) ?? 'asserted'
}

/** Bans and duties; who was threatened, or tried to be recruited, was. */
const isBan = ({ code }: Hit['trigger']) => code === undefined || BANS.has(code)
const BANS: ReadonlySet<string> = new Set(['exit_ban', 'civic_rights', 'work', 'bank', 'parcels', 'papers_taken'])

// “The decision to bar her”: was taken.
const saidBy = (words: readonly Item[], moods: typeof BINDING_MOODS): Modality | undefined =>
  moods.find(([tag]) => words.some((item) => has(item, tag) && !has(item, 'toinf')))?.[1]

const PASSIVE_MOODS: readonly (readonly [string, Modality])[] = [
  ['may', 'possible'],
  ['looming', 'possible'],
  ['future', 'planned'],
  ['would', 'planned'],
]

const BINDING_MOODS: readonly (readonly [string, Modality])[] = [
  ...PASSIVE_MOODS,
  ['demand', 'demanded'],
  ['plan', 'planned'],
  ['hope', 'possible'],
]

/** “Sought a ban on her contacts”, “threatened her with a ban on leaving”: what is right before a ban or a duty that is told as a noun; class `looming`. */
export function nounMeant({ items, clauses }: Parsed, { trigger, match, clause }: Hit): Modality {
  if (trigger.form !== 'plain' || !isBan(trigger) || has(items[match.spanFrom], 'past')) return 'asserted'
  // “Asked to let her go under a pledge”, “may put her under a pledge”, in languages whose infinitives stand alone: what governs the verb.
  let led = false
  for (let i = match.from - 1; i >= Math.max(0, match.from - GOVERNED); i--) {
    const item = items[i]
    if (!item || item.kind === 'mark' || (clauses.of[i] !== clause && !led)) break
    const said = has(item, 'toinf') ? undefined : saidBy([item], led ? BINDING_MOODS : NOUN_MOODS)
    if (said) return said
    // “Needs a visa because of a ban”.
    const governed = has(item, 'preposition') && !NOUN_MOODS.some(([tag]) => has(items[i - 1], tag))
    led ||= has(item, 'infinitive')
    if (governed || (!has(item, 'infinitive') && (isVerbal(item) || has(item, 'past')))) break
  }
  return 'asserted'
}

const NOUN_MOODS: typeof BINDING_MOODS = [
  ['looming', 'possible'],
  ['demand', 'demanded'],
]

/** Words from what governs a noun to the noun. */
const GOVERNED = 5

/** “But she at once refused”. */
const REFUSING = 3

/** Behind “and” without an auxiliary of its own. */
const isJoined = (items: Parsed['items'], at: number) =>
  has(
    items.findLast((item, i) => i < at && !has(item, 'adverb')),
    'and',
  )

const SKIPPED = ['adverb', 'be', 'staying']

/** “May face a travel ban”, “will remain under supervision”. */
function auxiliaryBefore(items: Parsed['items'], at: number): Modality {
  const i = items.findLastIndex((item, n) => n < at && !SKIPPED.some((tag) => has(item, tag)))
  if (has(items[i], 'may')) return 'possible'
  // “Is expected to remain under supervision.”
  if (i < at - 1 && has(items[i], 'toinf') && has(items[i - 1], 'plan')) return 'planned'
  return items.slice(Math.max(0, i), at).some((item) => has(item, 'future') || has(item, 'would')) ? 'planned' : 'asserted'
}

/** “The doctor ordered her to remain at home”, “told by her employer to stay away”: no condition of a release; class `unofficial`, kin. */
export function isAdvised({ items }: Parsed, { match, trigger }: Hit): boolean {
  return items.some((item, i) => {
    if (i >= match.to || !isUnofficial(item)) return false
    // “The doctor told her”, in languages whose infinitives stand alone.
    const beside = [match.from, match.spanFrom].some((at) => i < at && at - i <= BESIDE)
    if (beside && trigger.form !== 'self' && (isSubject(item) || (isNamedSubject(item) && !has(items[i + 1], 'demand'))))
      return true
    const by = items.findLastIndex((one, n) => n < i && !has(one, 'determiner') && !has(one, 'open'))
    // “Told by doctors to stay”.
    if (i > match.from && has(items[by], 'prep_by')) return true
    const verb = items.findIndex((one, n) => n > i && !has(one, 'adverb') && !has(one, 'have'))
    const to = items.findIndex((one, n) => n > verb && !one.mention && !has(one, 'determiner') && !has(one, 'neg'))
    return (
      ORDERS.some((tag) => has(items[verb], tag)) &&
      has(items[to], 'toinf') &&
      verb < match.to &&
      !items.slice(verb, match.spanFrom).some((one) => has(one, 'contrast') || isMark(one, ';:'))
    )
  })
}

const isSubject = (item: Item) => has(item, 'advising') || item.mention?.tags.has('unofficial') === true

/** “The trainer”, as a mention that can be nothing but a subject. */
const isNamedSubject = ({ mention }: Item) =>
  mention?.tags.has('advising') === true && mention.tags.has('nom') && !mention.tags.has('dat')

/** With an adverb between. */
const BESIDE = 2

const ORDERS = ['binding', 'demand', 'demanding']

const isUnofficial = (item: Item) =>
  ['unofficial', 'advising', 'kin'].some((tag) => has(item, tag) || item.mention?.tags.has(tag) === true)

/** “Because of her illness she cannot travel”: no ban; classes `able`, `ailment`. */
export const isUnwell = ({ items }: Parsed, { match }: Hit): boolean =>
  items.some((item) => has(item, 'ailment')) && items.slice(match.from, match.to).some((item) => has(item, 'able'))

/** “Officials face EU travel bans”, “a travel ban and an asset freeze”: sanctions. Nor does a law bind anybody who is told of. */
export const isSanction = (parsed: Parsed, hit: Hit): boolean =>
  isOfBody(parsed, hit) ||
  (hit.trigger.code === 'exit_ban' &&
    (parsed.items[hit.match.spanFrom - 1]?.kind === 'organisation' ||
      parsed.items.slice(hit.match.to).some(({ kind }) => kind === 'measure'))) ||
  isLaw(parsed, hit)

/** “The company must not leave”: class `bodies`, in languages with a dative `tobodies`, right before what binds, where nobody else is told of. */
const isOfBody = ({ items, units, clauses }: Parsed, { match, clause, trigger }: Hit): boolean =>
  items
    .slice(Math.max(0, match.from - BESIDE), match.from)
    .some((item) => (trigger.form === 'self' ? has(item, 'bodies') || isAnyone(item) : has(item, 'tobodies'))) &&
  !units.some(
    (unit) =>
      isPeople(unit) &&
      !unit.draft.tags.has('anyone') &&
      (clauses.of[unit.at] === clause || (unit.at >= match.from && unit.at < match.to)),
  )

const isAnyone = (item: Item) => item.mention?.tags.has('anyone') === true

/** “By law an arrested person may not leave the flat”, “such people are forbidden to …”: nobody in particular; classes `bylaw`, `suchlike`. */
const isLaw = ({ items, units }: Parsed, { match }: Hit): boolean =>
  items.some(
    (item, i) =>
      (i < match.spanFrom && has(item, 'bylaw')) || (has(item, 'suchlike') && (isGroup(items[i + 1]) || isGroup(items[i + 2]))),
  ) && !units.some(({ draft: { kind, pronoun, tags } }) => kind === 'person' || (pronoun && !tags.has('those')))

const isGroup = (item: Item | undefined) => (item?.mention?.kind === 'unnamed' && item.mention.plural) || has(item, 'people')

/** “Instead of a passport he has the card of an asylum seeker”: what those have who fled, not what was taken; class `refuge`. */
export const isOfRefugee = ({ items }: Parsed, { trigger, match }: Hit): boolean => {
  if (trigger.code !== 'papers_taken' || trigger.form !== 'plain') return false
  const behind = items.slice(match.to, match.to + REFUGE)
  const mark = behind.findIndex((item) => isMark(item, ',;:.'))
  return (mark < 0 ? behind : behind.slice(0, mark)).some((item) => has(item, 'refuge'))
}

/** So near behind a lost document it is said who has another. */
const REFUGE = 7
