import { type Hit, isPredicate, type Parsed } from '../clauses/parse.ts'
import type { VerbGroup } from '../clauses/verbs.ts'
import { has, isMark } from '../text/item.ts'

/** Does a trigger speak as a verb of its clause? */
export const isVerb = ({ trigger }: Hit): boolean => isPredicate(trigger)

/** “was released on Friday and taken away”: a second verb without auxiliaries shares those of the first. */
export function inherited(
  { items, clauses }: Parsed,
  hit: Hit,
  group: VerbGroup,
  before: { hit: Hit; group: VerbGroup } | null,
): VerbGroup {
  if (!isVerb(hit) || !group.bare) return group
  let i = group.from - 1
  while (has(items[i], 'adverb')) i--
  if (!has(items[i], 'and') && !isMark(items[i], ',')) return group
  if (before && hit.clause === before.hit.clause)
    return sharesWith(items, before, hit) ? { ...before.group, from: group.from } : group
  // “X was tried and jailed — and finally released”.
  const dashed = isMark(hit.clause.opener ?? undefined, '—-') && hit.clause.parent === before?.hit.clause
  if (before && dashed && before.group.passive && has(items[hit.match.spanFrom], 'participle'))
    return { ...before.group, from: group.from }
  const auxiliary = items.findLastIndex((item, at) => at < i && clauses.of[at] === hit.clause && has(item, 'be'))
  if (auxiliary < 0 || !has(items[hit.match.spanFrom], 'participle')) return group
  return { ...group, passive: true, negative: has(items[auxiliary + 1], 'neg') || has(items[auxiliary - 1], 'neg') }
}

/** “Did not plead guilty and walked free”, “never asked for it and walked free”: a form of the past with no auxiliary before it to share stands by itself. */
function sharesWith(items: Parsed['items'], first: { hit: Hit; group: VerbGroup }, { match }: Hit): boolean {
  const verb = items[match.spanFrom]
  const past = has(verb, 'past') && !has(verb, 'participle')
  const led = items.slice(first.group.from, first.hit.match.spanFrom)
  return (
    !past ||
    (led.some((item) => !has(item, 'neg') && !has(item, 'adverb')) && !has(items[first.hit.match.spanFrom], 'infinitive'))
  )
}
