import type { Parsed } from '../clauses/parse.ts'
import type { Unit } from '../clauses/unit.ts'
import { has, isOneOf, itemBefore } from '../text/item.ts'

/** “The bodies of 12 soldiers came back”, “the fallen sergeant X was brought home”, in languages where nothing stands between; class `corpses`. */
export function isCorpse({ items }: Parsed, { at }: Unit): boolean {
  let lead = at - 1
  while (lead > 0 && lead > at - CALLED && !has(items[lead], 'corpses') && isCalling(items[lead])) lead--
  return has(itemBefore(items, lead + 1), 'corpses')
}

const isCalling = isOneOf('role', 'adj', 'persons', 'people', 'title')

/** Words of what somebody is called before a name. */
const CALLED = 6
