import type { Grammar } from '../grammar/grammar.ts'
import { isCapitals } from '../text/capitals.ts'
import { has, type Item, isMark, isOneOf, itemBefore } from '../text/item.ts'
import { isNameWord } from './name-words.ts'

/** Does what stands around the words from `from` to `to` show that they name somebody? */
export function isAmongPeople(items: readonly Item[], from: number, to: number): boolean {
  const before = itemBefore(items, from)
  const after = items[to]
  if (leads(before) || acts(after) || isFrom(items, to) || (has(before, 'seizing') && endsObject(after))) return true
  if (isMark(after, ',')) return !isPlacing(before) || isAged(items, to + 1) || isWho(items, from, to + 1)
  if (isMark(before, ',') && isPerson(items[from - 2]) && isEnd(after)) return true
  return has(after, 'and') && isWithSomebody(items, to + 1)
}

/**
 * “To release Zork Blim on bail”: where the place of words tells, two unknown ones with capitals inside a sentence most often name somebody: not behind
 * another capital, “the” or a preposition of place, nor before a noun (“Zork Blim airport”), nor as the end of a longer name (“the Tigers of Zork Blim”).
 */
export function standsAlone(items: readonly Item[], from: number, to: number, { pack, gazetteer }: Grammar): boolean {
  const [before, after] = [items[from - 1], items[to]]
  if (pack.order !== 'position' || before === undefined || to - from > LONGEST || (before.cap && !isCalling(before))) return false
  // “The Procession Law”.
  if (items.slice(from, to).some((item, n) => isPaper(item) || gazetteer.at(items, from + n).length > 0)) return false
  const head = items[from - 2]
  if (isOfPlace(before) || isMark(before, '(') || (has(before, 'prep_of') && (head?.cap === true || has(head, 'orghead'))))
    return false
  // “Freed Zork Blim from the rebels” is a town, where it is from no prison.
  if (has(before, 'seizing') && has(after, 'prep_from') && !items.slice(to, to + NEAR).some(isOfCustody)) return false
  return (
    after === undefined ||
    after.kind !== 'word' ||
    (!after.cap && !(has(after, 'open') && !has(after, 'past') && !has(after, 'adverb')))
  )
}

/** “Zork Blim, the youth wing of the party”, “Fiji Sun reported”: what its neighbours call a body, or what begins like a country and tells. */
export function isBodyThere(items: readonly Item[], from: number, to: number, { pack, gazetteer }: Grammar): boolean {
  if (pack.order !== 'position') return false
  if (has(items[to], 'speech') && gazetteer.at(items, from).some(({ kind }) => kind === 'place')) return true
  if (!isMark(items[to], ',') || !has(items[to + 1], 'definite')) return false
  const head = items.findIndex((item, i) => i > to + 1 && !(has(item, 'open') && !isHeadOfBody(item)))
  return (
    head - to < CALLED && isHeadOfBody(items[head]) && !(items[head + 1]?.kind === 'word' && !has(items[head + 1], 'preposition'))
  )
}
/** Words from a name to what kind of body it is, and one more. */
const CALLED = 6
const isHeadOfBody = isOneOf('orghead', 'bodies')

const isCalling = isOneOf('role', 'title', 'people')
const isPaper = isOneOf('titled', 'formpaper')
const isOfCustody = isOneOf('custodial', 'heldby')
const isOfPlace = isOneOf('prep_in', 'prep_from', 'determiner', 'titled', 'streethead', 'orghead')

/** “Said one of his lawyers, Zork Blim.” */
const isEnd = (item: Item | undefined) => item === undefined || isMark(item, '.')

/** “Zork Blim of Plinton was freed”; class `attributive`. */
function isFrom(items: readonly Item[], at: number): boolean {
  if (!has(items[at], 'prep_of') && !has(items[at], 'prep_from')) return false
  let to = at + 1
  while (isNameWord(items[to])) to++
  return to > at + 1 && isAuxiliary(items[to]) && items.slice(to + 1, to + 4).some((item) => has(item, 'attributive'))
}

const leads = isOneOf('speech', 'including', 'agentive')
const acts = isOneOf('speech', 'be', 'have', 'future', 'verb', 'participle', 'may', 'must', 'do', 'neg', 'personal')
const isPlacing = isOneOf('preposition')
const isPerson = isOneOf('people', 'person', 'role', 'title', 'public')

/** “They arrested Zork Blim in May”; not “freed Zork Blim leaders”, nor “freed Zork Blim from the rebels”. */
const endsObject = (item: Item | undefined) => isEnd(item) || has(item, 'and') || (isPlacing(item) && !has(item, 'prep_from'))

/** “Zork Blim, 34,” */
const isAged = (items: readonly Item[], at: number) => items[at]?.kind === 'number' && isMark(items[at + 1], ',')

/** “The case of Zork Blim, who was held”; not “the mayor of Zork Blim, who”, “people from Zork Blim, who”. */
const isWho = (items: readonly Item[], from: number, at: number): boolean =>
  has(items[at], 'subjective') &&
  has(items[at], 'relative') &&
  (has(items[from - 1], 'prep_of') ? has(items[from - 2], 'ofsomebody') : !isWhere(items[from - 1]))

const isWhere = isOneOf('prep_in', 'prep_from', 'prep_to')

/** “Zork Blim and Plin Vesh said”, “…, two teachers”: what is said of the second is said of the first. */
function isWithSomebody(items: readonly Item[], from: number): boolean {
  let to = from
  while (isNameWord(items[to]) && has(items[to], 'open')) to++
  if (to - from < 2 || to - from > LONGEST) return false
  const after = items[to]
  if (isMark(after, ',')) return isAged(items, to + 1) || isWho(items, from, to + 1) || items.slice(to + 1, to + 5).some(isPerson)
  if (has(after, 'speech') || has(after, 'personal')) return true
  return isAuxiliary(after) && items.slice(to + 1, to + 4).some((item) => has(item, 'participle'))
}

const isAuxiliary = isOneOf('be', 'have')

const LONGEST = 4
/** So near stands the prison that somebody is freed from. */
const NEAR = 5

/** “The ambassador to the OAS Zork Blim”: no given name. */
export const isShortOfBody = (items: readonly Item[], at: number, { pack }: Grammar) =>
  pack.order === 'position' &&
  (items[at]?.text.length ?? 0) > 2 &&
  isCapitals(items[at]?.text ?? '') &&
  isNameWord(items[at + 1]) &&
  isNameWord(items[at + 2]) &&
  !isCapitals(items[at + 1]?.text ?? '')

/** Behind a name, alone or with the next one of its kind, a word for a prison as a building. */
export function isOfPrison(items: readonly Item[], at: number): boolean {
  if (has(items[at], 'premises')) return true
  if (!has(items[at], 'and') || !isNameWord(items[at + 1])) return false
  let to = at + 1
  while (isNameWord(items[to])) to++
  return has(items[to], 'premises') && items[to]?.cap === false
}
