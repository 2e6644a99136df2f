import { type Hit, isPredicate, type Parsed } from '../clauses/parse.ts'
import { lessCertain, type VerbGroup, verbGroup } from '../clauses/verbs.ts'
import { has, isMark } from '../text/item.ts'

/** Does a trigger speak as a verb of its clause? */
export const isVerb = ({ trigger }: Hit): boolean => isPredicate(trigger)

/** What else its clause tells, behind a trigger: people beyond it are its own. */
export const nextVerb = (parsed: Parsed, n: number): Hit | undefined => {
  const hit = parsed.hits[n]
  return parsed.hits
    .slice(n + 1)
    .find(
      (other) =>
        hit &&
        other.clause === hit.clause &&
        other.trigger.form !== 'plain' &&
        !describes(other) &&
        !isBeside(parsed, hit, other),
    )
}

/** “They freed the sentenced to five years X”: a participle of the case between a verb and a name only describes it. */
const describes = ({ trigger: { form, type } }: Hit) => form === 'attribute' && (type === 'detention' || type === 'sentence')

/** “Walked free the sentenced for a comment X”, where a subject may stand last: a participle right behind the verb only describes it. */
const isBeside = ({ items }: Parsed, { match, trigger }: Hit, other: Hit): boolean =>
  trigger.batch !== undefined &&
  trigger.form === 'self' &&
  other.trigger.form === 'passive' &&
  has(items[other.match.spanFrom], 'scope_convicted') &&
  items.slice(match.spanTo, other.match.spanFrom).every((item) => has(item, 'adverb') || item.kind === 'date')

/** Items from an auxiliary to “and”. */
const ASKED = 8

/** “was released on Friday and taken away”: a second verb without auxiliaries shares those of the first. */
export function inherited(parsed: Parsed, hit: Hit, group: VerbGroup, before: { hit: Hit; group: VerbGroup } | null): VerbGroup {
  const { items, clauses } = parsed
  if (!isVerb(hit)) return group
  if (before?.group.passive && group.bare && isGapped(items, hit.match)) return { ...before.group, from: group.from }
  let i = group.from - 1
  while (has(items[i], 'adverb')) i--
  if (!has(items[i], 'and') && !isMark(items[i], ',')) return group
  const here = (at: number) => clauses.of[at] === hit.clause
  // “Would first receive care and then be moved”: a bare form of “be” waits for what the first verb waits for.
  if (items.slice(group.from, hit.match.spanFrom).some((item) => has(item, 'subjunctive'))) {
    const asked = items.findLastIndex((item, at) => at < i && here(at) && ASKING.some((tag) => has(item, tag)))
    return asked < 0 ? group : waiting(group, verbGroup(items, asked + 1, asked + 2, here))
  }
  if (!group.bare) return group
  // “May fine X and let her go”: a form that is the infinitive, too, but not “drove her to Minsk and let her go”; “did not fine X and let her go” is both.
  if (has(items[hit.match.spanFrom], 'unchanged')) {
    const asked = items.findLastIndex(
      (item, at) => at < i && here(at) && !has(item, 'toinf') && (has(item, 'do') || ASKING.some((tag) => has(item, tag))),
    )
    // “Did not wait, and let her go”: a verb parted by a mark waits for nothing.
    const near = asked >= 0 && i - asked < ASKED && !items.slice(asked, i + 1).some((item) => item.kind === 'mark')
    if (near) {
      const verb = items.findIndex((item, at) => at > asked && !has(item, 'neg') && !has(item, 'adverb'))
      const first = verbGroup(items, verb, verb + 1, here)
      if (first.negative || first.modality === 'asserted') return { ...group, modality: 'possible', unknown: true }
      return waiting(group, first)
    }
  }
  // “Should have fined X and released her”: did not, or nobody knows.
  const supposed = items.some(
    (item, at) => at < i && here(at) && has(item, 'have') && UNREAL.some((tag) => has(items[at - 1], tag)),
  )
  if (supposed && has(items[hit.match.spanFrom], 'participle')) return { ...group, modality: 'possible', unknown: true }
  if (before && isOfLast(parsed, hit.match, i, before.hit.match.spanTo)) return group
  if (before && hit.clause === before.hit.clause)
    return sharesWith(items, before, hit) ? { ...before.group, from: group.from } : group
  // “X was tried and jailed — and finally released”.
  const dashed = isMark(hit.clause.opener ?? undefined, '—-') && hit.clause.parent === before?.hit.clause
  if (before && dashed && before.group.passive && has(items[hit.match.spanFrom], 'participle'))
    return { ...before.group, from: group.from }
  const auxiliary = items.findLastIndex((item, at) => at < i && here(at) && has(item, 'be'))
  if (auxiliary < 0 || !has(items[hit.match.spanFrom], 'participle')) return group
  const first = waiting(group, verbGroup(items, auxiliary + 1, auxiliary + 2, here))
  return { ...first, passive: true, negative: has(items[auxiliary + 1], 'neg') || has(items[auxiliary - 1], 'neg') }
}

/** “X was freed along with Y, jailed in 2015”: a dated participle right behind another name tells of that one, unless it is one of a series. */
function isOfLast({ items, units }: Parsed, { spanFrom, spanTo }: Hit['match'], comma: number, verb: number): boolean {
  const last = units.find(({ at, draft }) => at === comma - 1 && at >= verb && draft.kind === 'person')
  const next = items[has(items[spanTo], 'preposition') ? spanTo + 1 : spanTo]
  const series = items.slice(spanTo).some((item, n, rest) => has(item, 'and') && has(rest[n + 1], 'participle'))
  return (
    isMark(items[comma], ',') &&
    last?.draft.cases === null &&
    !has(last.prep ?? undefined, 'prep_by') &&
    has(items[spanFrom], 'participle') &&
    next?.kind === 'date' &&
    !series
  )
}

/** “Three were freed by Minsk and 180 prisoners freed by Kyiv”: the auxiliary is left out. */
function isGapped(items: Parsed['items'], { spanFrom, spanTo }: Hit['match']): boolean {
  const subject = items[spanFrom - 1]
  return (
    subject?.kind === 'count' &&
    has(items[spanFrom], 'participle') &&
    has(items[spanTo], 'prep_by') &&
    items.slice(Math.max(0, spanFrom - 4), spanFrom - 1).some((item) => has(item, 'and'))
  )
}

/** “Did not plead guilty and walked free”, “never asked for it and walked free”: a form of the past with no auxiliary before it to share stands by itself. */
function sharesWith(items: Parsed['items'], first: { hit: Hit; group: VerbGroup }, { match }: Hit): boolean {
  const verb = items[match.spanFrom]
  // “Refused to close the case and to free X”: what governs the infinitive before governs this one.
  if (has(verb, 'infinitive') && !has(items[first.hit.match.spanFrom], 'infinitive')) return false
  const past = has(verb, 'past') && !has(verb, 'participle')
  const led = items.slice(first.group.from, first.hit.match.spanFrom)
  return (
    !past ||
    (led.some((item) => !has(item, 'neg') && !has(item, 'adverb')) && !has(items[first.hit.match.spanFrom], 'infinitive'))
  )
}

/** Words that a bare form of a verb may stand behind. */
const ASKING = ['future', 'would', 'may', 'must', 'toinf']

/** “Should have”, “might have”. */
const UNREAL = ['would', 'may', 'must']

/** A verb that is as sure as the one it is joined to. */
const waiting = (group: VerbGroup, first: VerbGroup): VerbGroup => ({
  ...group,
  modality: lessCertain(group.modality, first.modality),
  ahead: group.ahead || first.ahead,
})
