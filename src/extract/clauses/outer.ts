import { has, type Item, isMark, isOneOf } from '../text/item.ts'
import type { Clause } from './clause.ts'
import { isPeople, type Unit } from './unit.ts'

const isTensed = isOneOf('presently', 'past')
const isAuxiliary = isOneOf('be', 'have')
const isModal = isOneOf('future', 'may', 'must', 'would')
const isOnlyParticiple = isOneOf('participle', 'attributive', 'adj')

/** A verb that makes a clause: “is”, “has”, “will”, “left”; a participle alone does not. */
export const makesClause = (item: Item | undefined): boolean =>
  item?.kind === 'word' && ((isAuxiliary(item) && isTensed(item)) || isModal(item) || isTold(item) || isPast(item))
const isTold = isOneOf('speech', 'verb', 'do')
const isPast = (item: Item) => has(item, 'past') && !isOnlyParticiple(item)

/** Words behind which a verb goes on with what they began. */
const goesOn = isOneOf(
  'and',
  'conjunction',
  'subordinator',
  'relative',
  'pronoun',
  'toinf',
  'neg',
  'be',
  'have',
  'future',
  'may',
  'must',
  'would',
  'preposition',
)

/**
 * “X, jailed after he took part in a rally, left prison”, “those who say they were beaten have been freed”: a clause has one finite verb, and a second one
 * that nothing joins to it belongs to the nearest clause around it whose people still wait for theirs. `done`: clauses with their verb; `acts`: where triggers
 * begin whose subject is the person.
 */
export function outerOf(
  current: Clause,
  {
    items,
    units,
    of,
    done,
    acts,
    verbs,
    at,
  }: {
    items: readonly Item[]
    units: readonly Unit[]
    of: readonly Clause[]
    done: ReadonlySet<Clause>
    acts: ReadonlySet<number>
    verbs: ReadonlySet<number>
    at: number
  },
): Clause | null {
  const item = items[at]
  // “X, accused of having thrown it, they freed”, in languages where the object may stand first.
  const isFarObject =
    verbs.has(at) && has(item, 'past') && isMark(items[at - 1], ',') && units.some((unit) => isObject(unit.draft) && unit.at < at)
  const verb =
    item?.kind === 'word' &&
    ((isAuxiliary(item) && isTensed(item)) || isModal(item) || (acts.has(at) && isPast(item)) || isFarObject)
  // “N, who were jailed in May – X and Y – were freed”: what stands between dashes has no verb of its own.
  const between = isMark(current.opener ?? undefined, '—-') && isMark(items[at - 1], '—-')
  if (!verb || !(between || done.has(current)) || goesOn(items[at - 1]) || items[at - 1]?.mention?.pronoun) return null
  let described = false
  for (let outer = current.parent; outer; outer = outer.parent) {
    if (done.has(outer)) continue
    // “The guards who beat X after he was jailed have been freed”: X is whom they beat, and the verb is the guards’.
    const own = units.filter((unit) => unit.at < at && of[unit.at] === outer && isPeople(unit) && unit.draft.kind === 'person')
    const opener = outer.opener
    if (opener && has(opener, 'relative') && own.length > 0 && own.every((unit) => isActedOn(items, opener, unit.at))) {
      described = true
      continue
    }
    if (described) return outer
    const waits = units.some((unit) => unit.at < at && of[unit.at] === outer && isPeople(unit) && !unit.prep && !unit.listed)
    return waits && !items.slice(0, at).some((one) => isMark(one, '()')) ? outer : null
  }
  return null
}

/** Does anything but what its bearer is called stand between the word that opens a clause and a name? */
const isActedOn = (items: readonly Item[], opener: Item, at: number) =>
  items.slice(items.indexOf(opener) + 1, at).some((item) => item.kind === 'word' && !isCalling(item))

/** What people are called before their names. */
export const isCalling = isOneOf('role', 'title', 'people', 'nationality', 'determiner', 'former')

/** A form that is no subject. */
const isObject = ({ kind, cases }: Unit['draft']) => kind === 'person' && cases !== null && cases.has('acc') && !cases.has('nom')
