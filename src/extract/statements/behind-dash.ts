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
  if (dash <= from || dash - from > FAR || !acted.every((unit) => (isGroup(unit) || isSomebody(unit)) && unit.at < dash))
    return []
  const between = items.slice(from, dash)
  if (between.some((item) => isMark(item, ',;:()') || (isVerbal(item) && !has(item, 'role')))) return []
  if (units.some((unit) => unit.at >= from && unit.at < dash && isPeople(unit) && !unit.prep && !acted.includes(unit))) return []
  const end = items.findIndex((item, i) => i > dash && isMark(item, ';.'))
  const rest = items.slice(dash + 1, end < 0 ? items.length : end)
  // “…, who had served her term”: what follows the names tells of them.
  const more = rest.findIndex((item, i) => isMark(item, ',') && isMore(rest, i + 1))
  const named = rest.slice(0, more < 0 ? rest.length : more)
  if (named.some(isVerbal) || (more < 0 && hits.some((hit) => hit.match.spanFrom > dash && hit.trigger.form !== 'plain')))
    return []
  const first = units.find(({ at, draft }) => at > dash && draft.kind === 'person')
  if (
    !first ||
    first.prep ||
    first.possessive ||
    first.at - dash > NEAR ||
    !(fits(first, acted) || isCountedOne(first, acted, items.slice(dash + 1, first.at)))
  )
    return []
  if (items.slice(dash + 1, first.at).some((item) => isMark(item, ',') || item.mention?.kind === 'count')) return []
  const names = groupOf(first, units).filter(({ draft }) => draft.kind === 'person')
  const [count] = acted
  if (count && isSomebody(count) && names.length > 1) return []
  if (count?.draft.kind === 'count') for (const name of names) name.within ??= count
  return names
}

const NAMED: ReadonlySet<string> = new Set(['place', 'organisation', 'facility'])

const isGroup = ({ draft }: Unit) => draft.kind === 'count' || (draft.kind === 'unnamed' && draft.plural && !draft.pronoun)

/** “The last defendant — X”: who is only described before the dash. */
export const isSomebody = ({ draft }: Unit) => draft.kind === 'unnamed' && !draft.plural && !draft.pronoun

/** A relative clause, a participle, or “with her …”, in languages that say so what somebody has. */
const isMore = (items: Parsed['items'], at: number) =>
  has(items[at], 'relative') ||
  has(items[at], 'attributive') ||
  (has(items[at], 'preposition') && items[at + 1]?.mention?.pronoun === true)

/** In the case of those described, or the nominative where nobody is. */
const fits = ({ draft: { cases } }: Unit, acted: readonly Unit[]) => {
  const own = acted.flatMap(({ draft }) => [...(draft.cases ?? [])])
  if (cases === null) return true
  return own.length > 0 ? own.some((one) => cases.has(one)) : cases.has('nom')
}

/** “They freed one woman — the journalist X”: a number shows no case; “— supporters of X” are others. */
const isCountedOne = ({ draft: { cases } }: Unit, acted: readonly Unit[], between: Parsed['items']) =>
  acted.every(({ draft }) => draft.kind === 'count') &&
  (cases?.has('acc') || cases?.has('gen')) === true &&
  between.every((item) => has(item, 'role') && !has(item, 'people'))

/** Words of a description before and behind the dash. */
const FAR = 14
const NEAR = 7
