import { calledFrom } from '../clauses/called.ts'
import type { Parsed } from '../clauses/parse.ts'
import type { Unit } from '../clauses/unit.ts'
import { has, type Item, isMark, isOneOf, isVerbal } from '../text/item.ts'

/**
 * “Those released include the former head of the Union, X, A from the Daily, and B”: all names behind the verb of a list that begin a part of it,
 * whatever is said of each, in languages without cases. Who is named within what is said of another (“of Y”, “who met Y and Z”) is none of them.
 */
export function namesBehind({ items, units }: Parsed, verb: number): Unit[] {
  const found: Unit[] = []
  for (const unit of units) {
    if (unit.at <= verb || unit.draft.kind !== 'person') continue
    const from = calledFrom(items, unit.at)
    if (items.slice(verb + 1, from).some(endsList) || isSaidBy(items, from, unit.at)) break
    // “The head of Unity”: governed, unless only joined to others that are.
    const own = !unit.possessive && !(unit.prep && !unit.joined)
    if (own && begins(items, from - 1, verb, found)) found.push(unit)
  }
  return found
}

/** Words that no list goes on behind. */
const endsList = (item: Item) => isMark(item, ':—') || has(item, 'contrast') || has(item, 'accordingto') || opens(item)
const opens = (item: Item) =>
  has(item, 'subordinator') && !has(item, 'relative') && !has(item, 'preposition') && !has(item, 'capacity')

/** “…, X said”, “… said X”. */
const isSaidBy = (items: readonly Item[], from: number, at: number) =>
  has(items[from - 1], 'speech') || isSaying(items[at + 1]) || (isMark(items[at + 1], ',') && has(items[at + 2], 'speech'))
const isSaying = (item: Item | undefined) => has(item, 'speech') || has(item, 'be') || has(item, 'have')

/** Does a part of the list begin behind the item at `at`? A comma or an “and” behind the name of another joins whoever follows to them. */
function begins(items: readonly Item[], at: number, verb: number, found: readonly Unit[]): boolean {
  if (at <= verb || isMark(items[at], ';')) return true
  const and = has(items[at], 'and')
  const parted = and && isMark(items[at - 1], ',;')
  if (parted) return true
  if (!(and || isMark(items[at], ','))) return false
  const before = items[at - 1]
  if (before?.kind === 'person') return found.at(-1)?.at === at - 1
  // “X, an editor and Y”, “the head of the Union, Y”, but not “for verses and Y”.
  return isMark(items[at], ',') || isDescribed(items, at, found)
}

/** Does nothing but what the last name is called stand before “and”? */
function isDescribed(items: readonly Item[], and: number, found: readonly Unit[]): boolean {
  const last = found.at(-1)
  const between = last ? items.slice(last.at + 1, and) : []
  return between.length > 0 && !between.some((item) => item.kind === 'person' || isTold(item) || isVerbal(item))
}
const isTold = isOneOf('relative', 'past', 'and')

/** Where “include” stands right behind “those freed”, or “are” behind “among those freed”, in languages without cases; -1: nowhere. */
export function listVerb({ items, units, clauses }: Parsed, { at, draft }: Unit, among: boolean): number {
  const named = units.find((unit) => unit.at > at && unit.draft.kind === 'person')
  if (!named || named.draft.cases !== null || draft.kind !== 'unnamed') return -1
  const verb = items.findIndex((item, i) => i > at && (isVerbal(item) || has(item, 'including') || item.kind === 'mark'))
  const lists = among ? has(items[verb], 'be') : has(items[verb], 'including') && has(items[verb], 'verb')
  return lists && verb - at < SHORT && clauses.of[verb] === clauses.of[at] ? verb : -1
}

/** Words between “those freed” and “include”. */
const SHORT = 5

/** “Among the freed — allies of X”, in languages with endings: behind a dash or a colon without a verb stand subjects. */
export const isWhose = (items: readonly Item[], from: number, { at, draft }: Unit): boolean => {
  const between = items.slice(from, at)
  return (
    draft.kind === 'person' &&
    draft.cases?.has('nom') === false &&
    between.some((item) => isMark(item, '—-:')) &&
    !between.some((item) => isVerbal(item) || has(item, 'past'))
  )
}
