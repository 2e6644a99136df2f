import type { Scope } from '#core/mention.ts'
import type { Parsed } from '../clauses/parse.ts'
import { has, type Item, isOneOf } from '../text/item.ts'

/**
 * “A reduction of the sentences of 52 prisoners”: whose terms were cut, and nothing else; “they pardon and reduce the sentences of 35”: pardoned.
 * Null: nothing of the kind.
 */
export function shortenedScope({ items, hits }: Parsed, at: number): Scope | null {
  let terms = at - 1
  while (terms > at - FAR && isLight(items[terms])) terms--
  if (!has(items[terms], 'sentence')) return null
  const from = Math.max(0, terms - FAR)
  const cut = items.findLastIndex((item: Item, i) => i >= from && i < terms && reduces(item))
  if (cut < 0) return null
  const pardoned = hits.some(
    ({ trigger, match }) => trigger.type === 'pardon' && match.spanTo === cut - 1 && has(items[cut - 1], 'and'),
  )
  return pardoned ? 'pardoned' : 'other'
}

const isLight = isOneOf('preposition', 'atleast', 'atmost', 'about', 'definite', 'determiner', 'another')
const reduces = isOneOf('reducing')
/** Items from what makes terms shorter to the terms, and from them to those who serve them. */
const FAR = 8
