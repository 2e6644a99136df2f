import type { Case } from './draft.ts'
import { isPeople, type Unit } from './units.ts'

/** What a clause offers to a verb in a language with endings. `after` is what stands behind it up to the next verb, `beyond` behind that. */
export type Offer = {
  before: readonly Unit[]
  after: readonly Unit[]
  beyond: readonly Unit[]
  /** Whom a relative clause speaks of, and whether its pronoun says that it is the object. */
  relative: { unit: Unit; object: boolean } | null
  /** Who was acted upon and who acted in the verb before, for a verb with nobody of its own. */
  shared: { acted: Unit[]; actor: Unit[]; subject: Unit[] } | null
  doers: readonly Unit[]
  negative: boolean
  /** The person stands in the dative (“they did not let her stay”). */
  dative: boolean
}

type Parts = { acted: Unit | undefined; actor: Unit | undefined; inherited: Unit[] }

const shows = (unit: Unit, one: Case) => unit.draft.cases?.has(one) ?? false
const isOpen = (unit: Unit) => unit.draft.cases === null

/** The subject of a verb: the nominative, else what shows no case, nearest before the verb first. */
function subjectOf({ before, after, beyond, relative }: Offer): Unit | undefined {
  if (relative && !relative.object) return relative.unit
  const all = [...before.toReversed(), ...after, ...beyond]
  return all.find((unit) => shows(unit, 'nom')) ?? all.find((unit) => isOpen(unit) && isPeople(unit)) ?? all.find(isOpen)
}

/** Who leaves, refuses or is said by a participle to have been acted upon. Negated verbs take the genitive. */
export function actorByEndings(offer: Offer): Parts {
  const all = [...offer.before.toReversed(), ...offer.after, ...offer.beyond]
  const subject = subjectOf(offer) ?? (offer.negative ? all.find((unit) => shows(unit, 'gen')) : undefined)
  const inherited = subject || all.length > 0 ? [] : (offer.shared?.subject ?? [])
  return { acted: subject, actor: offer.doers[0], inherited }
}

/** Who is acted upon by a verb with an object: the accusative, else people who show no case; never the only nominative. */
export function objectByEndings(offer: Offer): Parts {
  const { before, after, beyond, relative, shared } = offer
  const near = [...after, ...before.toReversed()]
  const accusative = (unit: Unit) =>
    shows(unit, 'acc') || (offer.dative && shows(unit, 'dat')) || (offer.negative && shows(unit, 'gen'))
  const find = (units: readonly Unit[]) => {
    const subject = units.find((unit) => shows(unit, 'nom') && !shows(unit, 'acc'))
    const object =
      units.find((unit) => accusative(unit) && unit !== subject) ??
      units.find((unit) => isOpen(unit) && isPeople(unit) && unit !== subject)
    return { subject, object }
  }
  if (relative?.object) return { acted: relative.unit, actor: find(near).subject, inherited: [] }
  const own = find(near)
  const found = own.object ? own : find([...near, ...beyond])
  const open = [...before, ...after].find(
    (unit) => isOpen(unit) && unit !== found.object && unit.draft.kind !== 'count' && unit.draft.kind !== 'unnamed',
  )
  const actor = relative?.unit ?? own.subject ?? open
  const inherited = found.object || near.length > 0 ? [] : (shared?.acted ?? [])
  return { acted: found.object, actor, inherited }
}
