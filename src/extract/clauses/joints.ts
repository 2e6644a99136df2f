import type { Count } from '#core/mention.ts'
import type { Draft } from '../mentions/draft.ts'
import { asksOf, has, type Item, isMark, isOneOf, isVerbal, itemBefore } from '../text/item.ts'
import { isOffices, isTeller } from './asides.ts'
import { beforeQualifiers, isOfExplanation, tellsOfThem } from './counted-names.ts'
import { isPeopleDraft, type Unit } from './unit.ts'
import { endsSeries, isPredicateAt } from './verbs-around.ts'

/** Where and when may stand between a number and the colon. */
export const PLACED = new Set(['place', 'organisation', 'date', 'facility', 'document'])

/** “X, a journalist,” is one person. */
export const isDescription = ({ kind, plural, pronoun, tags }: Draft) =>
  kind === 'unnamed' && !plural && !pronoun && !tags.has('relation')

/** Can two stand in one list? */
export const alike = (a: Draft, b: Draft) => a.kind === b.kind || (isPeopleDraft(a) && isPeopleDraft(b))

/** A form that can be nothing but the accusative is an object, not part of a phrase. */
export const isAccusative = ({ kind, cases }: Draft) => kind === 'person' && cases?.size === 1 && cases.has('acc')

/** Can two stand in one case? */
export const sharesCase = (a: Draft, b: Draft) => [...(a.cases ?? [])].some((one) => b.cases?.has(one))

/** A form that can be nothing but the nominative stands after no preposition. */
export const isNominative = ({ kind, cases }: Draft) =>
  (kind === 'person' || kind === 'unnamed') && cases?.size === 1 && cases.has('nom')

/** A verb stands right behind it, or behind a few words: it is the subject of a clause. */
export const isSubject = ({ at }: Unit, items: readonly Item[], verbs: ReadonlySet<number>) => {
  for (let i = at + 1; i < at + 6; i++) {
    if (isMark(items[i], ',;:.—') || has(items[i], 'conjunction') || has(items[i], 'relative')) return false
    if (verbs.has(i) || isVerbal(items[i])) return true
  }
  return false
}

/** Beside whom something named after a comma or “and” stands: what comes before it, or who is described by that. */
export function besideWhom(
  unit: Unit,
  previous: Unit,
  units: readonly Unit[],
  items: readonly Item[],
  verbs: ReadonlySet<number>,
  commas: number,
): Unit | null {
  // “the spokeswoman for X, Y, said”: Y is the spokeswoman.
  const role = previous.prep ? items[items.indexOf(previous.prep) - 1] : undefined
  const enclosed = commas === 1 && isMark(items[previous.at + 1], ',') && isMark(items[unit.at + 1], ',')
  const close = previous.at + 2 === unit.at
  if (
    enclosed &&
    unit.draft.kind === 'person' &&
    ((close && (has(role, 'role') || (role?.mention !== undefined && isDescription(role.mention)))) ||
      has(previous.prep ?? undefined, 'oneof'))
  )
    return null
  // “X’s lawyer, Y, was …”; “charges against X and she was …”.
  const put = commas === 1 && isMark(items[unit.at - 1], ',') && isMark(items[unit.at + 1], ',')
  if (put && previous.possessive && unit.draft.kind === 'person') return null
  // “The court acquitted X, and he came out.”
  const added = has(items[unit.at - 1], 'and') && isMark(items[unit.at - 2], ',') && !has(items[unit.at + 1], 'ofseveral')
  if (unit.draft.pronoun && (previous.prep !== null || added) && isSubject(unit, items, verbs)) return null
  // “Two members of the group, X and Y”: X and Y are the two.
  const counted =
    previous.draft.kind === 'unnamed' && unit.draft.kind === 'person' ? countBefore(previous, units, items) : undefined
  if (counted && isMark(items[unit.at - 1], ',')) return counted
  if (alike(previous.draft, unit.draft)) return commas === 2 ? explained(previous, units) : previous
  if (
    !PLACED.has(previous.draft.kind) ||
    previous.draft.kind === 'date' ||
    (commas === 1 && !has(previous.prep ?? undefined, 'prep_of') && isSubject(unit, items, verbs))
  )
    return null
  const head = units.findLast(({ draft }) => !PLACED.has(draft.kind))
  if (!head || head.prep || !alike(head.draft, unit.draft)) return null
  const between = items.slice(head.at + 1, previous.at)
  const described = between.every(
    (item, i) =>
      item.mention !== undefined ||
      (item.kind === 'word' && (item.cap || DESCRIBING.some((tag) => has(item, tag)))) ||
      (commas === 2 && i === 0 && isMark(item, ',')),
  )
  return described ? head : null
}

/** The number right before “of” that somebody stands behind. */
const countBefore = ({ prep }: Unit, units: readonly Unit[], items: readonly Item[]): Unit | undefined =>
  prep && has(prep, 'prep_of')
    ? units.find(({ at, draft }) => at === items.indexOf(prep) - 1 && draft.kind === 'count')
    : undefined

const DESCRIBING = ['preposition', 'determiner', 'orghead', 'role', 'title', 'people', 'nationality', 'possessive', 'and']

/** “X, the husband of Y, and 13 others”: what follows the second comma stands beside X. */
const explained = (previous: Unit, units: readonly Unit[]): Unit => {
  const within = previous.prep !== null && units.at(-2)?.apposed === true
  if (!within && !previous.apposed) return previous
  return units.slice(0, -1).findLast(({ apposed }) => !apposed) ?? previous
}

/** “12 were freed, among them X, and all of them were …”: a subject with a verb of its own behind one that had its verb. */
export const beginsAnew = (previous: Unit, unit: Unit, items: readonly Item[], verbs: ReadonlySet<number>) => {
  if (!['be', 'have', 'future', 'may'].some((tag) => has(items[unit.at + 1], tag))) return false
  // “They are glad after X, Y, and Z have been freed.”
  const opener = items.findLastIndex((item, i) => i < previous.at && has(item, 'subordinator'))
  return items.some((item, i) => i > opener && i < previous.at && (verbs.has(i) || has(item, 'be') || has(item, 'have')))
}

/** “They took 12 people away, X refused”: in languages with cases a subject that acts beside an object that was acted upon; “three were pardoned, two taken away”, “some let go”. */
export const isAnother = (previous: Unit, unit: Unit, items: readonly Item[], verbs: ReadonlySet<number>) =>
  isGivenTo(unit.draft, previous.draft) ||
  // “Among the freed also X”.
  (has(previous.prep ?? undefined, 'among') && previous.draft.kind === 'unnamed' && isNominative(unit.draft)) ||
  (isOtherwise(unit.draft, previous.draft) && !items.slice(previous.at, unit.at).some((item) => has(item, 'and'))) ||
  (previous.draft.kind === 'count' &&
    (verbs.has(behindShare(items, unit)) || (unit.draft.kind === 'count' && tellsOfThem(items[behindShare(items, unit)]))) &&
    (isNominative(unit.draft) ||
      ((unit.draft.kind === 'count' || unit.draft.tags.has('portion')) && isMark(beforeQualifiers(items, unit.at), ','))) &&
    !has(items[unit.at - 1], 'and') &&
    // “In the country are 1,200 prisoners, hundreds came out”: in languages that leave out “are”.
    (unit.draft.tags.has('portion') || items.slice(0, previous.at).some((item, i) => verbs.has(i) || has(item, 'verb'))))

/** “350 were held, most of them they let go”: where what is told of them begins. */
function behindShare(items: readonly Item[], { at, draft }: Unit): number {
  let i = has(items[at + 1], 'adverb') ? at + 2 : at + 1
  if (draft.tags.has('portion') && has(items[i], 'preposition') && !verbal(items[i + 1])) i += 2
  return i
}
const verbal = (item: Item | undefined) => item === undefined || isVerbal(item)

/** “They freed X, Y is glad”: a name that can only be the subject beside one that cannot be. */
const isOtherwise = (draft: Draft, other: Draft) =>
  draft.kind === 'person' && isNominative(draft) && other.kind !== 'count' && other.cases?.has('nom') === false

/** “Eight were freed, to another eleven …”: nouns of people in the dative, class `given_to`. */
const isGivenTo = (draft: Draft, other: Draft) =>
  draft.kind === 'count' && draft.tags.has('given_to') && !other.tags.has('given_to')

/** “Of the 123, 114 were …”: what stands before the comma is no part of the subject. */
export const isFronted = (previous: Unit, unit: Unit, items: readonly Item[], verbs: ReadonlySet<number>) =>
  isTeller(previous, unit, items) ||
  (previous.prep !== null &&
    previous.joined === null &&
    !previous.listed &&
    !items.slice(previous.at, unit.at).some((item) => has(item, 'and')) &&
    (isPredicateAt(items, behindPart(items, unit.at), verbs) ||
      // “Along with X, Y and Z were freed.”
      (previous.prep === items[0] && !has(items[0], 'subordinator') && endsSeries(items, unit.at, verbs))))

/** “Another 14, including X, were freed”: where the subject goes on behind what it includes. */
export function behindPart(items: readonly Item[], at: number): number {
  if (!isMark(items[at + 1], ',') || !has(items[at + 2], 'including')) return at + 1
  return items.findIndex((item, i) => i > at + 2 && isMark(item, ',')) + 1 || at + 1
}

/** “Then came two priests: X and Y were freed”: names behind the colon that have a verb of their own. */
export function isToldOf(items: readonly Item[], colon: number, verbs: ReadonlySet<number>): boolean {
  let i = colon + 1
  while (
    items[i]?.kind === 'person' ||
    has(items[i], 'and') ||
    isMark(items[i], ',') ||
    has(items[i], 'title') ||
    has(items[i], 'role')
  )
    i++
  return (
    items[i - 1]?.kind === 'person' &&
    ['be', 'have', 'future', 'may', 'verb', 'speech'].some(
      (tag) => has(items[i], tag) || (verbs.has(i) && !has(items[i], 'participle')),
    )
  )
}

/** “13 were released, all of them men except X”: X is no man, and was released. */
export const isOfAll = (items: readonly Item[], at: number) =>
  items.slice(Math.max(0, at - 5), at).some((item, i, near) => has(item, 'all') && isMark(near[i - 1], ',—')) &&
  isMark(items[at - 1], ',')

/** “X negotiated, and 14 prisoners were freed”: a verb we do not know parts them. */
export const isUnknownVerb = (item: Item) => has(item, 'past') && !has(item, 'attributive')

/** “Belarus’ president”: after an s the apostrophe stands alone. */
export const isPluralOwner = (items: readonly Item[], at: number) =>
  isMark(items[at + 1], "'") && items[at + 1]?.glued === true && items[at + 2]?.glued === false

/** “A U.S.-brokered deal”. */
export const isHyphened = (items: readonly Item[], at: number) =>
  items[at]?.kind === 'place' && isMark(items[at + 1], '-') && items[at + 2]?.glued === true

/** “The wife of X”, “of Mr X”, “of the blogger X”, “the mother of three children”, in languages that say it by the genitive. */
export function isOfRelative(items: readonly Item[], at: number): boolean {
  const own = items[at]?.mention
  if (own?.kind === 'unnamed' && !own.plural && !own.pronoun && own.cases?.has('gen')) return isOfExplanation(items, at)
  if (items[at]?.kind === 'count') return has(itemBefore(items, at), 'parent')
  let relative = at - 1
  while (relative >= 0 && items[relative]?.kind === 'word' && (has(items[relative], 'title') || has(items[relative], 'role')))
    relative--
  const before = itemBefore(items, relative + 1)
  return before?.mention?.tags.has('relation') === true && items[at]?.mention?.cases?.has('gen') === true
}

/** “About 30 people”, “in each town by 30 people” (class `distributive`), but not “a film about X”. */
export function isQualifier(items: readonly Item[], i: number, { at, draft: { kind, value } }: Unit): boolean {
  const item = items[i]
  if (kind === 'count' && i === at - 1 && has(item, 'distributive')) return true
  // “Between 40 and 53 prisoners were freed.”
  if (kind === 'count' && i === at - 1 && has(item, 'between') && isRange(value as Count)) return true
  // “Known for reports about President X”: before a name it governs.
  const named = kind === 'person' && items.slice(i + 1, at).every(isOfName)
  return kind !== 'date' && !named && ['about', 'atleast', 'atmost', 'less'].some((tag) => has(item, tag))
}

const isOfName = isOneOf('title', 'role', 'adj', 'nationality')
const isRange = ({ min, max }: Count) => max !== null && min !== max

/** Words that may stand between a preposition and the head of its noun phrase. */
export const isFiller = (item: Item) => (item.kind === 'word' ? isFilling(item) : item.kind === 'number')

const FILLING = ['determiner', 'role', 'title', 'people', 'nationality', 'possessive', 'quantity']
const isFilling = asksOf((tags) => (tags.has('open') && !tags.has('verb')) || FILLING.some((tag) => tags.has(tag)))

/** Does the noun phrase that a noun at `at` is in begin right behind a word like “including”? */
export function isIncluded(items: readonly Item[], at: number): boolean {
  let i = at - 1
  for (
    let item = items[i];
    item && i > at - 6 && (item.kind === 'place' || has(item, 'pronoun') || isFiller(item) || isOffices(items, i));
    item = items[i]
  )
    i--
  // “Among them — the banned candidate for president X”.
  if (isMark(items[i], '—-:')) i--
  return i < at - 1 && has(items[i], 'including')
}

/** Does a word like “including”, with “there” or without, stand right before? */
export const isOpened = (items: readonly Item[], at: number) =>
  has(items[has(items[at - 1], 'existential') ? at - 2 : at - 1], 'including')

/** “Including X, a doctor; Y, a writer; and Z, who …”: nothing but what says who they are, up to the next semicolon. */
export function goesOnWith({ at, draft }: Unit, items: readonly Item[], verbs: ReadonlySet<number>): boolean {
  if (draft.kind !== 'person') return false
  for (let i = at + 1; i < items.length && !isMark(items[i], ';'); i++) {
    if (has(items[i], 'relative')) return isMark(items[i - 1], ',')
    // “X, a writer jailed in May; Y, …”.
    if ((isVerbal(items[i]) || verbs.has(i)) && !(has(items[i], 'attributive') && isMark(items[at + 1], ',('))) return false
  }
  return true
}

/** “12 people — X, the editor Y and Z”: another name behind a comma or “and”, and no verb before the sentence ends. */
export function beginsList({ at }: Unit, items: readonly Item[], verbs: ReadonlySet<number>): boolean {
  const next = items.findIndex((item, i) => i > at && item.kind === 'person')
  const joins = isMark(items[at + 1], ',') || has(items[at + 1], 'and')
  return joins && next > 0 && !items.slice(at, next).some((item, i) => isVerbal(item) || verbs.has(at + i))
}

/** “A U.S. citizen”: the country only says whose; “Petrov coordinators Y and Z”: so does a name, in languages without cases. */
export const isAttribute = (items: readonly Item[], at: number, verb: boolean) =>
  !verb &&
  ['people', 'role', 'title'].some((tag) => has(items[at + 1], tag)) &&
  (['place', 'organisation'].includes(items[at]?.kind ?? '') ||
    (items[at]?.kind === 'person' && items[at]?.mention?.cases === null && items[at + 2]?.kind === 'person'))

/** “State news agency X”, “according to Brest X”: an organisation right behind what only says which it is. */
export const isBranch = (unit: Unit, { at, draft, prep }: Unit, items: readonly Item[]): boolean =>
  unit.draft.kind === 'organisation' &&
  at === unit.at - 1 &&
  (draft.kind === 'organisation' ||
    (draft.kind === 'place' && items[at - 1] === prep && BRANCH.some((tag) => has(prep ?? undefined, tag))))

const BRANCH = ['accordingto', 'prep_of', 'prep_by']

/** Does a mention only say whose something is, or of what kind? `led`: a verb stands behind. */
export const isOwner = (items: readonly Item[], at: number, led: boolean): boolean =>
  has(items[at + 1], 'possessive') ||
  isPluralOwner(items, at) ||
  isHyphened(items, at) ||
  isAttribute(items, at, led) ||
  isOfRelative(items, at)
