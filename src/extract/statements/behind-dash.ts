import type { Hit, Parsed } from '../clauses/parse.ts'
import { groupOf, isPeople, type Unit } from '../clauses/unit.ts'
import { has, isMark, isVerbal, itemBefore } from '../text/item.ts'

/**
 * “Freed were the leaders of the protest of 2020 — X and Y”: the names behind a dash are those of whom the verb speaks, where nothing but
 * their description stands between, and no verb of their own follows.
 */
export function behindDash({ items, units, hits }: Parsed, { match }: Hit, told: readonly Unit[]): Unit[] {
  // “The staff of “Press Club Belarus” — X and Y”: a place in a name is nobody.
  const isOfName = ({ at, draft }: Unit) => NAMED.has(draft.kind) && has(itemBefore(items, at), 'scare')
  const acted = told.filter((unit) => !isOfName(unit))
  const from = match.spanTo
  const dash = items.findIndex((item, i) => i >= from && isMark(item, '—-') && !item.glued)
  if (dash <= from || dash - from > FAR || !acted.every((unit) => isGroup(unit) && unit.at < dash)) return []
  const between = items.slice(from, dash)
  if (between.some((item) => isMark(item, ',;:()') || (isVerbal(item) && !has(item, 'role')))) return []
  if (units.some((unit) => unit.at >= from && unit.at < dash && isPeople(unit) && !unit.prep && !acted.includes(unit))) return []
  const end = items.findIndex((item, i) => i > dash && isMark(item, ';.'))
  const rest = items.slice(dash + 1, end < 0 ? items.length : end)
  if (rest.some(isVerbal) || hits.some((hit) => hit.match.spanFrom > dash && hit.trigger.form !== 'plain')) return []
  const first = units.find(({ at, draft }) => at > dash && draft.kind === 'person')
  if (!first || first.prep || first.possessive || first.at - dash > NEAR || !fits(first, acted)) return []
  if (items.slice(dash + 1, first.at).some((item) => isMark(item, ',') || item.mention?.kind === 'count')) return []
  const names = groupOf(first, units).filter(({ draft }) => draft.kind === 'person')
  const [count] = acted
  if (count?.draft.kind === 'count') for (const name of names) name.within ??= count
  return names
}

const NAMED: ReadonlySet<string> = new Set(['place', 'organisation', 'facility'])

const isGroup = ({ draft }: Unit) => draft.kind === 'count' || (draft.kind === 'unnamed' && draft.plural && !draft.pronoun)

/** In the case of those described, or the nominative where nobody is. */
const fits = ({ draft: { cases } }: Unit, acted: readonly Unit[]) => {
  const own = acted.flatMap(({ draft }) => [...(draft.cases ?? [])])
  if (cases === null) return true
  return own.length > 0 ? own.some((one) => cases.has(one)) : cases.has('nom')
}

/** Words of a description before and behind the dash. */
const FAR = 14
const NEAR = 7
