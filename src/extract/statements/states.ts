import type { Parsed } from '../clauses/parse.ts'
import { groupOf, isPeople, type Unit } from '../clauses/unit.ts'
import type { Match } from '../grammar/pattern.ts'
import { has, type Item, isMark } from '../text/item.ts'
import { type FoundAct, type FoundBinding, type Governing, goesOn, isJoint } from './governing.ts'

/**
 * The binding that puts people under a state (“lives under house arrest”, “imposed a curfew and a travel ban on her”), or says of it, from behind, that
 * it stands (“the ban on her was upheld”).
 */
export function governingState(
  items: Parsed['items'],
  bindings: readonly FoundBinding[],
  { match }: FoundAct,
  isGerund: (key: string) => boolean,
): Governing | undefined {
  const lead = leadOf(items, match.spanFrom, isGerund, (at) => bindings.some((one) => one.match.to === at))
  const over = bindings.findLast((one) => one.match.to <= lead && one.rule.takes.includes('state'))
  const joined = over !== undefined && over.match.to < lead
  if (
    over &&
    (!joined || ((isJoint(items[lead - 1]) || has(items[lead - 1], 'absolute')) && isRow(items.slice(over.match.to, lead))))
  )
    return { over, joined }
  const behind = bindings.find((one) => one.match.from >= match.spanTo && one.rule.takes.includes('standing'))
  const between = behind && items.slice(match.spanTo, behind.match.from)
  return behind && between && goesOn(between) && !between.some((item) => isMark(item, ',;:'))
    ? { over: behind, joined: true }
    : undefined
}

/** “A fine, two years of probation and”: what is told of by nouns alone. */
const isRow = (between: readonly Item[]) => goesOn(between) && !between.some((item) => has(item, 'toinf'))

/** Where what belongs to a state begins: “[a strict] curfew”, “[three years of] probation”. */
function leadOf(
  items: Parsed['items'],
  from: number,
  isGerund: (key: string) => boolean,
  isBound: (at: number) => boolean,
): number {
  let lead = from
  const leads = (item: Item | undefined, before: Item | undefined) =>
    item !== undefined &&
    !has(item, 'unstated') &&
    ((LEADING.some((tag) => has(item, tag)) && !isGerund(item.key)) ||
      item.kind === 'number' ||
      item.kind === 'term' ||
      isMark(item, '-') ||
      item.mention?.tags.has('owner') === true ||
      // “Three years of probation”, not “the threat of house arrest”.
      (has(item, 'prep_of') && (before?.kind === 'term' || ['kindof', 'unit'].some((tag) => has(before, tag)))))
  while (!isBound(lead) && leads(items[lead - 1], items[lead - 2])) lead--
  return lead
}

const LEADING = ['adverb', 'determiner', 'open', 'possessive', 'understate']

/** Whom a state falls upon by the words around it: “her travel ban”, “house arrest for four of them”. */
export function underState({ items, units }: Parsed, match: Match): Unit[] {
  const own = units.find(
    ({ at, draft, possessive }) => at < match.spanFrom && at >= match.spanFrom - OWNED && (possessive || draft.tags.has('owner')),
  )
  if (own) return groupOf(own, units).filter(isPeople)
  const upon = items.findIndex(
    (item, i) => i >= match.spanTo && ['prep_upon', 'prep_of', 'prep_to'].some((tag) => has(item, tag)),
  )
  // “Imposed probation for two years on her”.
  const between = upon < 0 ? [] : items.slice(match.spanTo, upon)
  if (upon < 0 || between.some((item) => !has(item, 'imposing') && item.kind !== 'term' && !has(item, 'preposition'))) return []
  const whom = units.find(({ at }) => at > upon)
  const lead = whom && items.slice(upon + 1, whom.at)
  return whom && lead && isPeople(whom) && lead.every((item) => UPON.some((tag) => has(item, tag)))
    ? groupOf(whom, units).filter(isPeople)
    : []
}

/** “Her curfew”, “upheld the travel ban”: somebody who was told of before is under it, whom these words do not name. */
export const isUnderIt = (items: Parsed['items'], { spanFrom, spanTo }: Match, code: string | undefined): boolean =>
  items.slice(Math.max(0, spanFrom - OWNED), spanFrom).some((item) => has(item, 'ownedby')) ||
  (has(items[spanTo], 'prep_upon') && has(items[spanTo + 1], 'determiner') && has(items[spanTo + 1], 'ownedby')) ||
  (code === 'exit_ban' && !has(items[spanTo], 'prep_upon') && !has(items[spanTo], 'prep_of'))

/** “The house arrest was lifted”: of states that are always somebody's, what ended was that of whom the text has told; class `ownstate`. */
export const isOwnState = (items: Parsed['items'], { spanFrom, spanTo }: Match): boolean =>
  items.slice(spanFrom, spanTo).some((item) => has(item, 'ownstate'))

/** Words between an owner and what is owned. */
const OWNED = 3

/** What may stand between “on” and who is bound. */
const UPON = ['determiner', 'open', 'role', 'title', 'adverb', 'former', 'understate']
