import { has, type Item, isMark } from '../text/item.ts'

/** Does a verb follow before the clause ends? */
export function verbAhead(items: readonly Item[], at: number, verbal: (at: number) => boolean): boolean {
  for (let i = at + 1; i < items.length && i < at + 14; i++) {
    // “Appears before the court and is barred”.
    if (isMark(items[i], ',;:.') || (has(items[i], 'and') && verbal(i + 1))) return false
    if (verbal(i)) return true
  }
  return false
}

/** “To free X and Y they demand”: the one verb before is an infinitive, of which the verb behind is the governor. */
export function isRuledBehind(items: readonly Item[], at: number, verbal: (at: number) => boolean): boolean {
  let only = -1
  for (let i = at - 1; i >= 0 && !isMark(items[i], ',;:.—'); i--) {
    if (!verbal(i)) continue
    if (only >= 0) return false
    only = i
  }
  return has(items[only], 'infinitive')
}

/** “They demanded his release, but X was freed”: what was asked for is only named, and behind `at` somebody has a finite verb of their own. */
export function isAskedFor(opener: Item | null, items: readonly Item[], at: number): boolean {
  if (!opener || !has(opener, 'demanding')) return false
  const verb = items.findIndex((item, i) => i > at && i < at + ASKED && (has(item, 'be') || has(item, 'have')))
  return (
    verb > 0 &&
    (has(items[verb], 'past') || has(items[verb], 'presently')) &&
    items.slice(at, verb).some(({ mention }) => mention)
  )
}

/** Words of who is freed after all. */
const ASKED = 8

/** “Jailed for making online calls for a strike”, “amid growing demands for it”: nouns that are also verbs of asking. */
export const isCallNoun = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'demand') &&
  (has(items[at + 1], 'prep_of') || items[at]?.key.includes('_') === true) &&
  has(items[at - 1], 'open') &&
  (has(items[at - 2], 'doing') || has(items[at - 2], 'preposition'))

export const isPredicateAt = (items: readonly Item[], at: number, verbs: ReadonlySet<number>) =>
  verbs.has(at) || ['be', 'have', 'future', 'verb', 'may', 'speech'].some((tag) => has(items[at], tag))

/** Does a series of names from `at` on lead up to its verb? */
export function endsSeries(items: readonly Item[], at: number, verbs: ReadonlySet<number>): boolean {
  const isOwn = (item: Item) =>
    item.mention !== undefined || isMark(item, ',') || (item.kind === 'word' && !LEADS_OFF.some((tag) => has(item, tag)))
  const verb = items.findIndex((item, i) => i > at && (isPredicateAt(items, i, verbs) || !isOwn(item)))
  return items[verb - 1]?.mention !== undefined && isPredicateAt(items, verb, verbs)
}

const LEADS_OFF = ['preposition', 'subordinator', 'relative']
