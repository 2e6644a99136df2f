import { has, type Item, isMark, isOneOf, withTags } from '../text/item.ts'
import type { Clause } from './clause.ts'

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

/** “If the court acquits and X walks free”, “they want the case to be closed and X to be freed”: what one clause only supposes its second half does too. */
export function supposedBy({ opener }: Clause, items: readonly Item[], at: number): Item | null {
  if (opener === null) return null
  // “I wonder if you have heard it, but X was freed”: what the main clause goes on with.
  if (isMark(items[at], ',') && has(items[at + 1], 'contrast') && items[0] !== opener) return null
  // “Rumour has it that the case was closed and X walked free.”
  const close = has(items[at], 'conjunction') || has(items[at + 1], 'splits')
  const supposes = has(opener, 'conditional') || has(opener, 'asking')
  return (close && has(opener, 'subordinator') && !has(opener, 'relative')) ||
    (supposes && (close || has(items[at + 1], 'conjunction')))
    ? opener
    : null
}
