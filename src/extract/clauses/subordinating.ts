import { has, type Item, isMark, isOneOf, withTags } from '../text/item.ts'

/**
 * “After X and Y were freed”, “since X, 61, was freed”, “before X, a poet, was freed”: a preposition that is also a subordinator is none where more
 * than a bare name stands before the verb of its clause. What governs nobody leaves them to be the subject.
 */
export function withSubordinators(items: Item[]): Item[] {
  const opens = (item: Item, at: number) => has(item, 'preposition') && has(item, 'subordinator') && isClause(items, at + 1)
  if (!items.some(opens)) return items
  return items.map((item, at) =>
    opens(item, at) ? withTags(item, new Set([...item.tags].filter((tag) => tag !== 'preposition'))) : item,
  )
}

/** A name with another joined to it, or with what is put in behind it, and then a verb. */
function isClause(items: readonly Item[], from: number): boolean {
  const first = nameFrom(items, from)
  if (first < 0) return false
  let last = first
  while (has(items[last + 1], 'and')) {
    const next = nameFrom(items, last + 2)
    if (next < 0) return false
    last = next
  }
  const closing = isMark(items[last + 1], ',') ? closingFrom(items, last + 2) : -1
  const verb = closing > 0 ? closing + 1 : last + 1
  return (last > first || closing > 0) && isVerbOfClause(items[verb])
}

/** Where the name stands that words of a description lead to; -1: nowhere. */
function nameFrom(items: readonly Item[], from: number): number {
  const at = items.findIndex((item, i) => i >= from && !isOfName(item))
  return items[at]?.kind === 'person' && at - from < DESCRIBED ? at : -1
}

/** Where what is put in ends: an age, or words that say who somebody is; -1: it says something else. */
function closingFrom(items: readonly Item[], from: number): number {
  const at = items.findIndex((item, i) => i >= from && isMark(item, ','))
  const own = items.slice(from, at)
  return at > from &&
    at - from < PUT_IN &&
    own.every((item) => isOfName(item) || has(item, 'prep_of') || has(item, 'preposition'))
    ? at
    : -1
}

const DESCRIBED = 8
const PUT_IN = 9

const isDescribing = isOneOf(
  'open',
  'role',
  'title',
  'people',
  'nationality',
  'determiner',
  'adj',
  'attributive',
  'possessive',
  'oneof',
)
const isDoing = isOneOf('doing', 'verb', 'be', 'have', 'future')
const isVerbOfClause = isOneOf('be', 'have', 'past', 'future')

const isOfName = (item: Item): boolean =>
  (item.kind === 'word' && isDescribing(item) && !isDoing(item)) ||
  item.kind === 'number' ||
  item.kind === 'place' ||
  item.kind === 'organisation' ||
  isMark(item, '-')
