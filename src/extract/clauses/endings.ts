import type { Case } from '../mentions/draft.ts'
import { has, type Item, isMark } from '../text/item.ts'
import { isPeople, type Unit } from './unit.ts'

/** What a clause offers to a verb in a language with endings. `after` is what stands behind it up to the next verb, `beyond` behind that. */
export type Offer = {
  before: readonly Unit[]
  after: readonly Unit[]
  beyond: readonly Unit[]
  /** Whom a relative clause speaks of, and whether its pronoun says that it is the object. */
  relative: { unit: Unit; object: boolean } | null
  /** Who was acted upon and who acted in the verb before, for a verb with nobody of its own. */
  shared: { acted: Unit[]; actor: Unit[]; subject: Unit[]; describes?: boolean } | null
  doers: readonly Unit[]
  negative: boolean
  /** The person stands in the dative (“they did not let her stay”). */
  dative: boolean
  /** The verb is a singular that needs a subject of its own: who stands alone beside it and can be that subject is no object. */
  singular: boolean
  /** The verb is of several: who stands alone beside it under a surname is no subject (“freed Petruk”, of a woman). */
  several: boolean
  /** The word right before the verb is a body that acts, though no mention (“the court freed X”): who can be the subject, too, is the object. */
  body: boolean
  /** The verb agrees with nobody, as with numbers (“было вызвалена 30 чалавек”). */
  impersonal: boolean
  /** Who stands right behind an infinitive, which has no subject: “to free X asked Y”. */
  direct: Unit | undefined
  /** Where the verb stands. */
  at: number
}

type Parts = { acted: Unit | undefined; actor: Unit | undefined; inherited: Unit[] }

const shows = (unit: Unit, one: Case) => unit.draft.cases?.has(one) ?? false
const can = (unit: Unit, one: Case) => unit.draft.cases === null || unit.draft.cases.has(one)
const only = (unit: Unit, one: Case, not: Case) => shows(unit, one) && !shows(unit, not)

/** People and others of the clause, nearest to the verb first; of people joined by “and” only the first. */
function nearest({ before, after, at }: Offer): Unit[] {
  const away = (unit: Unit) => Math.abs(unit.at - at)
  return [...before, ...after].filter(({ joined, apposed }) => !joined && !apposed).toSorted((a, b) => away(a) - away(b))
}

/** The subject of a verb: what can only be the nominative, else what can be one. */
const subjectOf = (units: readonly Unit[]): Unit | undefined =>
  units.find((unit) => only(unit, 'nom', 'gen')) ?? units.find((unit) => can(unit, 'nom'))

/** Who leaves, refuses or is said by a participle to have been acted upon. Negated verbs take the genitive. */
export function actorByEndings(offer: Offer): Parts {
  const all = [...nearest(offer), ...offer.beyond]
  const people = all.filter(isPeople)
  const related = offer.relative && !offer.relative.object ? offer.relative.unit : undefined
  const counted = offer.impersonal ? people.find(({ draft }) => draft.kind === 'count') : undefined
  const subject =
    counted ??
    related ??
    subjectOf(people) ??
    (offer.negative ? people.find((unit) => shows(unit, 'gen')) : undefined) ??
    subjectOf(all)
  const inherited = subject || all.length > 0 ? [] : (offer.shared?.subject ?? [])
  return { acted: subject, actor: offer.doers[0], inherited }
}

/**
 * Who is acted upon by a verb with an object: what can only be the accusative, else a number, which seldom acts, else whoever can be one
 * beside the subject; the only one around is acted upon unless it shows the nominative alone.
 */
export function objectByEndings(offer: Offer): Parts {
  const { relative, shared } = offer
  const near = nearest(offer)
  const accusative = (unit: Unit) =>
    can(unit, 'acc') || (offer.dative && can(unit, 'dat')) || (offer.negative && can(unit, 'gen'))
  const find = (units: readonly Unit[]) => {
    const subject =
      units.find((unit) => only(unit, 'nom', 'acc')) ??
      units.find((unit) => can(unit, 'nom') && unit.draft.kind !== 'count' && unit !== offer.direct)
    const objects = units.filter((unit) => isPeople(unit) && accusative(unit))
    const object =
      objects.find((unit) => unit === offer.direct) ??
      objects.find(({ at, draft }) => draft.kind !== 'person' && !draft.pronoun && at > offer.at && at - offer.at < 3) ??
      objects.find((unit) => unit.draft.cases !== null && !shows(unit, 'nom')) ??
      objects.find(({ draft }) => draft.kind === 'count') ??
      objects.find((unit) => unit !== subject) ??
      (offer.singular && !offer.body ? objects.find((unit) => !can(unit, 'nom')) : objects[0]) ??
      (offer.several && subject && isUndeclined(subject, units) ? subject : undefined)
    return { subject: subject === object ? undefined : subject, object }
  }
  if (relative?.object) return { acted: relative.unit, actor: find(near).subject, inherited: [] }
  const own = find(near)
  const found = own.object ? own : find([...near, ...offer.beyond])
  const actor = relative?.unit ?? own.subject ?? found.subject
  const inherited = found.object || near.length > 0 ? [] : (shared?.acted ?? [])
  return { acted: found.object, actor, inherited }
}

/** A surname that ends in a consonant, which a woman bears in all cases alike, and nobody else around. */
const isUndeclined = ({ draft: { name, cases }, joined, prep }: Unit, units: readonly Unit[]) =>
  name?.given === null && units.length === 1 && !joined && !prep && cases?.size === 1 && !ENDS_OPEN.test(name.surname)

const ENDS_OPEN = /[аеёиійоуыэюяьўaeijouy]$/u

/** “Of X” in a language with endings: a genitive that no preposition behind the noun governs. */
export const isGenitive = ({ prep, draft }: Unit, end: number) =>
  (prep === null || prep.start < end) && (draft.cases === null || draft.cases.has('gen'))

/** “The freed X and Y told of it”: two names in the nominative, no comma before “and” and a verb of several are one subject. */
export function isOfBoth(items: readonly Item[], at: number, verb: number): boolean {
  const names = [items[at - 1], items[verb - 1]]
  const plural = has(items[verb], 'past') && !has(items[verb], 'singular')
  if (!plural || !has(items[at], 'and') || isMark(items[at - 1], ',')) return false
  if (!names.every((one) => one?.kind === 'person' && one.mention?.cases?.has('nom'))) return false
  // “Freed was X, Y and Z told of it”: nobody but X, unless a participle is of several.
  const before = items.slice(0, at)
  return !before.some((item) => isMark(item, ',')) || before.some((item) => has(item, 'ofmany'))
}

/** “— told of it X”: who can only be the subject is not who was told. */
export const isSpeaker = (items: readonly Item[], at: number) =>
  items[at]?.kind === 'person' && items[at]?.mention?.cases?.size === 1 && items[at]?.mention?.cases?.has('nom') === true

/** “Freed was X, Y and Z told of it”: at the comma, behind the one whom a verb of one speaks of, two begin a clause of their own with a verb of several. */
export function leavesOne(items: readonly Item[], at: number): boolean {
  const nominative = (item: Item | undefined) => item?.kind === 'person' && item.mention?.cases?.has('nom') === true
  if (!isMark(items[at], ',') || !nominative(items[at - 1])) return false
  let before = at - 2
  while (['role', 'title', 'people', 'adj', 'former', 'custodial', 'preposition'].some((tag) => has(items[before], tag))) before--
  const [first, and, second] = items.slice(at + 1, at + 4)
  let verb = at + 4
  while (has(items[verb], 'adverb')) verb++
  return (
    (has(items[before], 'singular') || has(items[before], 'ofone')) &&
    nominative(first) &&
    has(and, 'and') &&
    nominative(second) &&
    has(items[verb], 'past') &&
    !has(items[verb], 'singular')
  )
}
