import { has, isMark } from '../text/item.ts'
import type { Parsed } from './parse.ts'
import type { Unit } from './unit.ts'

const QUALIFIERS = ['atleast', 'atmost', 'about', 'less', 'another']

/** “24 were recognised, freed — 9”: the number behind the dash is the one the verb speaks of. `to` is the end of the verb. */
export function gapped({ items, units }: Parsed, to: number): Unit | undefined {
  if (!isMark(items[to], '—-') || items[to]?.glued === true) return undefined
  let at = to + 1
  while (QUALIFIERS.some((name) => has(items[at], name))) at++
  return units.find((unit) => unit.at === at && unit.draft.kind === 'count')
}
