import type { Parsed } from '../clauses/parse.ts'
import type { Draft } from '../mentions/draft.ts'
import { has, type Item, isMark, isVerbal } from '../text/item.ts'
import { argument, type DraftClaim, rootOf } from './claim.ts'
import { isOfAll } from './hearsay.ts'

const FREED: ReadonlySet<DraftClaim['type']> = new Set(['release', 'release_event', 'pardon', 'displacement', 'crossing'])
const BINDING: ReadonlySet<DraftClaim['type']> = new Set(['condition', 'concession'])
const HELD: ReadonlySet<DraftClaim['type']> = new Set(['death', 'detention', 'sentence', 'transfer'])
const LEAVING: ReadonlySet<DraftClaim['type']> = new Set(['displacement', 'crossing'])

/**
 * Takes back what only others told: “they wrote that X had been freed; he remains in prison”, “… The report was false.” Statements of this
 * sentence and the one before it, of those before it too where all of it is said to be untrue, changed in place; what a court only ordered is still asked for. Classes: `untrue` (or a negated `true`) behind the subject, `retracting` anywhere, `doneto` (“the trial was a mistake”), `staying` before custody, `report` (news, rumours), `ordering`, `heeding`.
 */
export function takeBack(
  parsed: Parsed,
  before: Parsed | undefined,
  claims: readonly DraftClaim[],
  previous: readonly DraftClaim[],
  earlier: () => readonly (readonly [Parsed, DraftClaim])[],
) {
  if (parsed.sentence.question || parsed.sentence.quote !== null) return
  for (const claim of [...claims, ...previous]) if (isStopped(claim, claims)) claim.modality = 'planned'
  const asWas = (is: (claim: DraftClaim, parsed: Parsed) => boolean) => [
    ...claims.filter((claim) => is(claim, parsed)),
    ...(before ? previous.filter((claim) => is(claim, before)) : []),
  ]
  const behind = (claim: DraftClaim) => (claims.includes(claim) ? claim.at.end : parsed.sentence.start)
  for (const claim of asWas(isOrdered))
    if (isUnheeded(parsed, behind(claim)) || isElsewhere(parsed, behind(claim), claim)) claim.modality = 'demanded'
  for (const claim of asWas(isTold)) {
    const from = behind(claim)
    if (
      isUntrue(parsed, from) ||
      isCalledUntrue(parsed, claim) ||
      isElsewhere(parsed, from, claim) ||
      isRefuted(claim, claims) ||
      isOtherwise(parsed, claim, claims)
    )
      claim.modality = 'denied'
  }
  if (isOfAll(parsed) && isUntrue(parsed, parsed.sentence.start))
    for (const [where, claim] of earlier()) if (isTold(claim, where)) claim.modality = 'denied'
}

/** “They wrote that X had been freed. In fact he died there”, “in fact he was moved to another colony”; class `actually`. */
function isOtherwise({ items, sentence }: Parsed, claim: DraftClaim, claims: readonly DraftClaim[]): boolean {
  const whom = personOf(claim)
  const ofThem = claims.filter((other) => whom !== undefined && personOf(other) === whom)
  // “Her family was told that she had been freed, but she was moved to another colony.”
  const moved = ofThem.find(({ type, at }) => type === 'transfer' && at.start > claim.at.start)
  const but = (item: Item) => has(item, 'contrast') && item.start > claim.at.end && item.start < (moved?.at.start ?? 0)
  if (claim.at.start >= sentence.start) return moved?.polarity === 'positive' && items.some(but)
  if (!items.slice(0, 3).some((item) => has(item, 'actually'))) return false
  return ofThem.some(({ type }) => HELD.has(type)) && !ofThem.some(({ type }) => FREED.has(type))
}

/** “They drove X to the border. There X refused to get off.”: what was meant to be done with X. */
function isStopped(claim: DraftClaim, claims: readonly DraftClaim[]): boolean {
  const whom = personOf(claim)
  if (claim.type !== 'displacement' || claim.modality !== 'asserted' || claim.polarity !== 'positive' || !whom) return false
  if (argument(claim, 'to') || claim.date !== null) return false
  return claims.some((other) => {
    const who = other.type === 'refusal' && other.polarity === 'positive' ? personOf(other) : undefined
    return who === whom && other.at.start > claim.at.start
  })
}

const draftMeant = (draft: Draft) => (draft.pronoun && draft.link ? draft.link : draft)
const personOf = (claim: DraftClaim) => {
  const draft = argument(claim, 'person')
  return draft && rootOf(draftMeant(draft))
}

/** “They reported that X had been freed. X has not left the colony”; who has not left the country may be free. */
const isRefuted = (claim: DraftClaim, claims: readonly DraftClaim[]): boolean =>
  claims.some(
    (other) =>
      other.at.start > claim.at.start &&
      FREED.has(other.type) &&
      (LEAVING.has(claim.type) || !LEAVING.has(other.type)) &&
      other.polarity === 'negative' &&
      other.modality === 'asserted' &&
      other.date === null &&
      personOf(other) !== undefined &&
      personOf(other) === personOf(claim),
  )

/** Somebody was only said to be free. */
const isTold = (claim: DraftClaim, { items }: Parsed) =>
  (FREED.has(claim.type) || BINDING.has(claim.type)) &&
  claim.polarity === 'positive' &&
  (claim.modality === 'asserted' || claim.modality === 'possible') &&
  (claim.speakers.length > 0 ||
    items.some(
      (item, i) =>
        // “X was freed, reported the ministry.”
        (has(item, 'speech') && isMark(items[i - 1], ',')) ||
        (item.end <= claim.at.start && (has(item, 'speech') || has(item, 'report'))),
    ))

/** Words between who orders a release and the release. */
const ORDER = 6

/** “A court ordered her release”: so far an order. */
const isOrdered = (claim: DraftClaim, { items }: Parsed) => {
  const at = items.findIndex((item) => item.start >= claim.at.start)
  return (
    FREED.has(claim.type) &&
    claim.polarity === 'positive' &&
    claim.modality === 'planned' &&
    items.slice(Math.max(0, at - ORDER), Math.max(0, at)).some((item) => has(item, 'ordering'))
  )
}

/** “But the prison has not acted”: class `heeding`. */
const isUnheeded = ({ items }: Parsed, from: number): boolean =>
  items.some(
    (item, at) =>
      item.start >= from && has(item, 'heeding') && items.slice(Math.max(0, at - 4), at).some((one) => has(one, 'neg')),
  )

function isUntrue({ items }: Parsed, from: number): boolean {
  return items.some((item, at) => {
    if (item.start < from) return false
    const next = items[at + 1]
    const ends = next === undefined || next.kind === 'mark' || has(next, 'conjunction')
    const negated = items.slice(Math.max(0, at - 3), at).some((one) => has(one, 'neg'))
    if (has(item, 'retracting')) return !negated
    const lead = items.slice(Math.max(0, at - 4), at)
    // “The words that X is free — an invention”, in languages that need no verb for it.
    const said = isMark(items[at - 1], '—') || lead.some((one) => isVerbal(one) || has(one, 'thatis') || has(one, 'report'))
    // “Her arrest was a mistake” takes nothing back; class `doneto`.
    if (has(item, 'untrue') && ends && said)
      return !negated && !items.slice(Math.max(0, at - 6), at).some((one) => has(one, 'doneto'))
    // “This is not so”, “not the case”, but “not the first case”.
    const beside = lead.findLast((one) => !has(one, 'determiner') && one.kind === 'word')
    const none = lead.some((one) => has(one, 'wholly') && has(one, 'noone'))
    if (has(item, 'true') && ends && said && (none || has(beside, 'neg'))) return true
    if (!has(item, 'denying')) return false
    // “Denied it”, “denied this report”, in languages with endings also “it denied”.
    const report = has(next, 'determiner') && has(items[at + 2], 'report') && isEnd(items[at + 3])
    return report || (has(next, 'pronoun') && isEnd(items[at + 2])) || (has(items[at - 1], 'thatis') && isEnd(next))
  })
}

/** “Dismissed as false a report that X had been freed”, “retracted a statement saying that”. */
const isCalledUntrue = ({ items }: Parsed, { at }: DraftClaim) =>
  items.some((item, i) => {
    if (!has(item, 'untrue') && !has(item, 'retracting')) return false
    const noun = items.findIndex((one, n) => n > i && n < i + CALLED && has(one, 'report'))
    return (
      noun > 0 &&
      (items[noun]?.end ?? 0) <= at.start &&
      (['subordinator', 'prep_of', 'speech', 'doing'].some((tag) => has(items[noun + 1], tag)) || isOfThat(items, noun + 1)) &&
      !items.slice(Math.max(0, i - 3), i).some((one) => has(one, 'neg'))
    )
  })

/** “Called all reports of it nonsense”: words from what it is called to the reports, and one more. */
const CALLED = 7
/** «Сообщения о том, что». */
const isOfThat = (items: Parsed['items'], at: number) => has(items[at], 'preposition') && has(items[at + 3], 'subordinator')

const isEnd = (item: { kind: string; text: string } | undefined) => item === undefined || item.kind === 'mark'

/** “He remains in prison”, “she is still behind bars”, “she has not been”. */
function isElsewhere({ items, units }: Parsed, from: number, claim: DraftClaim): boolean {
  const people = claim.arguments.filter(({ role }) => role === 'person').map(({ draft }) => rootOf(draftMeant(draft)))
  const means = (draft: Draft) => people.includes(rootOf(draftMeant(draft)))
  return units.some(({ at, draft, prep, possessive }) => {
    if (draft.start < from || prep || possessive || !means(draft)) return false
    const verb = items.findIndex((item, i) => i > at && (isVerbal(item) || has(item, 'staying')))
    if (verb < 0 || verb - at > 2) return false
    const rest = items.slice(at + 1, at + 7)
    const stop = rest.findIndex((item) => isMark(item, ',.;'))
    const clause = stop < 0 ? rest : rest.slice(0, stop)
    const stays =
      clause.some((item) => has(item, 'staying')) &&
      clause.some((item) => ['custodial', 'premises', 'scope_held'].some((tag) => has(item, tag)))
    // “He has not been”, but “he did not say”.
    const says = clause.some((item) => has(item, 'speech') || has(item, 'tell'))
    const bare = !says && clause.every((item) => isVerbal(item) || has(item, 'neg')) && clause.some((item) => has(item, 'neg'))
    return stays || bare
  })
}
