import { has, type Item, isMark, isVerbal } from '../text/item.ts'
import type { Unit } from './unit.ts'

/** “VILNIUS, Lithuania (AP) — …”: a place and an agency before a dash are not in the sentence. */
export const isDateline = (items: readonly Item[], at: number) =>
  at < 12 &&
  isMark(items[at], '—-') &&
  items[0]?.kind === 'place' &&
  (at === 1 ? items.slice(2).some(isVerbal) : items.slice(1, at).some((item) => isMark(item, ',)'))) &&
  !items.slice(0, at).some(isVerbal)

/** “The border, as reporters say, was crossed by …”, “As X said, six were freed”: where what is put in ends; class `inserting`. 0: nothing is. */
export function insertedTo(items: readonly Item[], comma: number): number {
  const at = isMark(items[comma], ',') ? comma : comma === 0 ? -1 : null
  if (at === null) return 0
  if (has(items[at + 1], 'putsin')) return putInTo(items, at)
  if (!has(items[at + 1], 'inserting')) return 0
  const says = has(items[at + 1], 'accordingto') || items.slice(at + 2, at + 5).some((item) => has(item, 'speech'))
  const closing = items.findIndex((item, i) => i > at && i < at + INSERTED && isMark(item, ','))
  const own = items.slice(at + 2, Math.max(closing, at + 2)).every((item) => !has(item, 'subordinator') && !has(item, 'relative'))
  return says && own && closing > 0 && items[closing + 1] !== undefined ? closing : 0
}

const INSERTED = 14

/** “X, reports the agency, was freed”, in languages where the verb may come first; class `putsin`: before it nothing is told yet. */
function putInTo(items: readonly Item[], comma: number): number {
  const closing = items.findIndex((item, i) => i > comma && i < comma + PUT_IN && isMark(item, ','))
  const told = (item: Item) => isVerbal(item) || has(item, 'past') || has(item, 'subordinator') || has(item, 'relative')
  return comma > 0 &&
    closing > comma + 2 &&
    !items.slice(0, comma).some(told) &&
    !items
      .slice(comma + 2, closing + 2)
      .some((item, i, rest) => has(item, 'subordinator') || (i < rest.length - 1 && told(item))) &&
    items.slice(closing + 1).some((item) => isVerbal(item) || has(item, 'past'))
    ? closing
    : 0
}

const PUT_IN = 9

/** “X, the rival of Y in the elections of 2010, who …”: X, where nothing but a description stands between. -1: nobody. */
export function describedBefore(items: readonly Item[], units: readonly Unit[], at: number): number {
  const n = units.findLastIndex(
    ({ at: place, draft, possessive }) => place < at && draft.kind === 'person' && !possessive && isMark(items[place + 1], ','),
  )
  const person = units[n]
  return person && at - person.at < DESCRIBING && !items.slice(person.at, at).some((item) => isVerbal(item)) ? n : -1
}

/** A description is not longer than this. */
const DESCRIBING = 14

/** Does a name with what says who it is go on with a series at the comma, behind a relative clause that names nobody? */
export function goesOnBehind(items: readonly Item[], at: number, from: number): boolean {
  if (!isMark(items[at], ',') || !has(items[at + 1], 'and')) return false
  const name = items.findIndex((item, i) => i > at + 1 && i < at + 6 && item.kind === 'person')
  const next = items[name + 1]
  return (
    name > 0 &&
    items.slice(at + 2, name).every((item) => item.kind === 'word' && !isVerbal(item)) &&
    (!next || isMark(next, ',.;(')) &&
    !items.slice(from, at).some((item) => item.kind === 'person')
  )
}

/** “A relative of X, who was freed”: a form that is neither subject nor object belongs to the noun before it; who is meant stays open. */
export function isOfAnother(unit: Unit | undefined, items: readonly Item[]): boolean {
  const before = unit && items[unit.at - 1]
  const cases = unit?.draft.cases
  // “A victim of the regime of X, who was freed”, “the husband of X, who …”: governed by a noun.
  if (unit?.draft.kind === 'person' && (unit.possessive || (unit.prep !== null && !has(unit.prep, 'preposition')))) return true
  // “An aide to X who was freed”.
  if (unit && has(unit.prep ?? undefined, 'prep_to') && has(items[items.indexOf(unit.prep as Item) - 1], 'role')) return true
  if (!before || unit.draft.kind !== 'person' || !cases || cases.has('nom') || cases.has('acc') || unit.prep) return false
  return (
    before.kind === 'word' &&
    !before.cap &&
    has(before, 'open') &&
    ![...TITLES, ...(cases.has('gen') ? [] : ['people'])].some((tag) => has(before, tag))
  )
}

/** A name behind them belongs to who they speak of; behind a word of people only where it is no genitive. */
const TITLES = ['role', 'title', 'verb']

/** Does it only say where somebody is? */
export const isPlaced = ({ draft, prep }: Unit, opener: Item) =>
  prep !== null &&
  (draft.kind === 'place' ||
    draft.kind === 'facility' ||
    // “X, leader of the party Y, who …”, not “which”: a form of somebody.
    (draft.kind === 'organisation' && has(opener, 'subjective') && has(opener, 'pronoun')))

/** “X, the priest of a parish in Y, who …”: X. */
export function appositionBefore(items: readonly Item[], units: readonly Unit[], place: number): number | undefined {
  const n = units.findLastIndex(({ draft, prep }, i) => i < place && draft.kind === 'person' && !prep)
  const person = units[n]
  const from = units[place]?.at ?? 0
  const light = person && isMark(items[person.at + 1], ',') && !items.slice(person.at, from).some((item) => isVerbal(item))
  return light && from - person.at < APPOSED ? n : undefined
}

const APPOSED = 10

/** “Journalist and editor X”, “activist and former MP X”: one person. */
export const isOffices = (items: readonly Item[], and: number) =>
  has(items[and], 'and') && has(items[and - 1], 'role') && has(items[has(items[and + 1], 'former') ? and + 2 : and + 1], 'role')

/** “X (45) and Y”, “X, 68, a teacher”, “X, from Minsk, and Y”: where the mark stands that opens what was put in and ends at `at`; 0: nothing was. */
export function putInFrom(items: readonly Item[], at: number): number {
  if (isMark(items[at], ')'))
    return Math.max(
      0,
      items.findLastIndex((one, i) => i < at && isMark(one, '(')),
    )
  if (!isMark(items[at + 1], ',')) return 0
  if (items[at]?.kind === 'number') return isMark(items[at - 1], ',') ? at - 1 : 0
  let i = at
  while (items[i]?.kind === 'place' || items[i]?.kind === 'organisation' || (items[i]?.kind === 'word' && items[i]?.cap)) i--
  const led = i < at && i > 1 && ['prep_from', 'prep_of'].some((tag) => has(items[i], tag)) && !has(items[i], 'aside')
  return led && isMark(items[i - 1], ',') && items[i - 2]?.kind === 'person' ? i - 1 : 0
}

/** “They met X, and Y was freed”: behind a verb of its own a name with the verb of one begins what follows; class `ofone`. */
export const isAlone = (head: Unit, { at, draft }: Unit, items: readonly Item[]) =>
  draft.kind === 'person' &&
  has(items[at + 1], 'ofone') &&
  items.slice(0, head.at).some((item) => isVerbal(item) || has(item, 'past'))

/** “As X said, six people were freed”: X only tells of them. */
export const isTeller = (previous: Unit, unit: Unit, items: readonly Item[]) => {
  const closing = previous.at < TOLD ? insertedTo(items, 0) : 0
  return previous.at < closing && unit.at > closing
}

/** Who tells stands among the first items. */
const TOLD = 14
