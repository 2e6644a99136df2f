import type { Count, Scope } from '#core/mention.ts'
import type { Parsed } from '../clauses/parse.ts'
import type { Unit } from '../clauses/unit.ts'
import { has, isMark, isVerbal } from '../text/item.ts'
import { SCOPE_OF, scopeOfHit } from './cues.ts'

/** “Among those who were freed, five teachers”: what the clause of those says of them. */
export function amongThose({ items, units, hits }: Parsed, unit: Unit): Scope | null {
  const at = unit.joined?.draft.kind === 'count' ? unit.joined.at : unit.at
  // “Among those taken away are 14 foreigners”: what they are says more.
  if ((unit.draft.value as Count).scope === 'foreign') return null
  const those = units.findLast((one) => one.at < at && one.draft.kind === 'unnamed' && has(items[one.at + 2], 'relative'))
  if (!those || !has(those.prep ?? undefined, 'among')) return null
  const told = hits.find(
    ({ match, trigger }) => match.spanFrom > those.at && match.spanTo < at && SCOPE_OF[trigger.type] !== undefined,
  )
  const way = told ? items.slice(told.match.spanTo, at) : []
  const end = way.findIndex((item) => isMark(item, ',—'))
  const denied = told && items.slice(those.at, told.match.spanTo).some((item) => has(item, 'neg'))
  if (denied) return scopeOfHit(told, items) === 'released' ? 'held' : null
  return told && end >= 0 && !way.slice(end).some(isVerbal) && !way.some((item) => item.kind === 'count' || has(item, 'neg'))
    ? scopeOfHit(told, items)
    : null
}
