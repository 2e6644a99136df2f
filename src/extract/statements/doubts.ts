import type { Modality } from '#core/extraction.ts'
import type { Clause } from '../clauses/clause.ts'
import type { Hit, Parsed } from '../clauses/parse.ts'
import { has, type Item, isMark, isOneOf, isVerbal } from '../text/item.ts'
import { orderedMood } from './ordered.ts'

/**
 * What the rest of the sentence makes of a release told in it: “in the first hours they wrote that …” and “the ministry denied reports of …” deny
 * it, “…, but nobody confirms this” leaves it open, “the release of X is set for Friday” is yet to come. Classes `premature`, `denying`,
 * `retracting`, `untrue`, `hearsay`, `confirming`, `plan`, `hope` and `future`.
 */
export function doubtOf(parsed: Parsed, hit: Hit): Modality {
  const { items, clauses } = parsed
  const { trigger, match, clause } = hit
  const noun = trigger.form === 'noun'
  const opener = clause.opener === null ? -1 : items.indexOf(clause.opener)
  // “An earlier version said she had been freed.”
  const told = opener < 0 ? match.spanFrom : opener
  const early = items.findIndex((item, i) => i < told && told - i < NEAR && has(item, 'premature'))
  // “It was untrue that X had been freed.”
  if (
    opener > 0 &&
    has(items[opener - 1], 'untrue') &&
    !items.slice(Math.max(0, opener - 4), opener).some((item) => has(item, 'neg'))
  )
    return 'denied'
  if (early >= 0 && items.slice(early, told + 1).some((item) => has(item, 'speech'))) return 'denied'
  const denied = noun ? items.findLastIndex((item, i) => i < match.spanFrom && has(item, 'denying')) : -1
  if (denied >= 0 && !items.slice(denied, match.spanFrom).some((item) => isMark(item, ',;:—'))) return 'denied'
  const unconfirmed = (at: number) =>
    has(items[at], 'confirming') && has(has(items[at - 1], 'be') ? items[at - 2] : items[at - 1], 'neg')
  // “Freed after he was jailed for a hoax”: what somebody was jailed for takes nothing back.
  const retracts = (item: Item, at: number) =>
    has(item, 'retracting') && !items.slice(Math.max(match.spanTo, at - 3), at).some((one) => one.key === 'for')
  if (items.some((item, i) => i >= match.spanTo && (retracts(item, i) || unconfirmed(i)))) return 'possible'
  // “X was freed, rumour says.”
  if (items.some((item, i) => has(item, 'hearsay') && (has(items[i + 1], 'speech') || has(items[i - 1], 'speech'))))
    return 'possible'
  if (isOnTheWay(parsed, hit)) return 'planned'
  if (noun && items.some((_, i) => i > match.spanTo && isTakenBack(items, i))) return 'denied'
  const ordered = orderedMood(parsed, hit)
  if (ordered !== 'asserted') return ordered
  if (noun && isWaitedFor(items, clauses.of, hit)) return 'planned'
  if (noun && isTalkedOf(items, match.spanFrom)) return 'possible'
  if (!noun || !opens(items, clauses.of, clause, match.from)) return 'asserted'
  const rest = items.filter((_, i) => i >= match.spanTo && i < match.spanTo + REACH && clauses.of[i] === clause)
  const verb = rest.find((item) => TO_COME.some(([tag]) => has(item, tag)) || has(item, 'verb') || has(item, 'speech'))
  return TO_COME.find(([tag]) => verb !== undefined && has(verb, tag))?.[1] ?? 'asserted'
}

/** “The release of X was announced and then cancelled”: a verb behind “and” that takes nothing else back; class `undone`. */
function isTakenBack(items: Parsed['items'], at: number): boolean {
  const behind = items[at + 1]
  if (!has(items[at], 'undone') || !(behind === undefined || behind.kind === 'mark' || has(behind, 'preposition'))) return false
  let joint = at - 1
  while (has(items[joint], 'adverb') || has(items[joint], 'be')) joint--
  return has(items[joint], 'conjunction') || has(items[joint], 'contrast')
}

/** “Taken to the border to be expelled”: what they were taken there for is not told as done. */
function isOnTheWay({ items, hits }: Parsed, { trigger, match }: Hit): boolean {
  if (trigger.type !== 'displacement' || items[match.to - 1]?.kind === 'place') return false
  return hits.some((hit) => {
    const between = items.slice(match.spanTo, hit.match.spanFrom)
    if (hit.trigger.type !== 'displacement' || hit.match.spanFrom < match.spanTo || between.length >= NEAR) return false
    const purpose = between.findLastIndex((item) => has(item, 'toinf') || has(item, 'conditional'))
    const own = between.slice(purpose + 1)
    // “Taken to Lithuania and 12 were taken to Poland”: what stands behind “to” is no verb.
    return (
      purpose >= 0 &&
      own.every((item) => has(item, 'be') || has(item, 'adverb') || item.kind === 'person') &&
      (own.some((item) => has(item, 'be')) || has(items[hit.match.spanFrom], 'infinitive'))
    )
  })
}

/** “After the release of X we shall resume”: its clause tells of what is to come and of nothing that was; classes `afterwards`, `future`, `ahead`. */
function isWaitedFor(items: Parsed['items'], of: readonly Clause[], { match, clause }: Hit): boolean {
  const lead = items.slice(Math.max(0, match.spanFrom - 2), match.spanFrom)
  // “After the release X will …”: not X’s release, in languages with cases.
  const isWhose = ({ kind, mention }: Item) =>
    kind === 'count' || (kind === 'person' && (!mention?.cases?.has('nom') || mention.cases.has('gen')))
  const named = items.slice(match.spanTo, match.spanTo + 4).some(isWhose)
  const own = items.filter((_, i) => of[i] === clause && (i < match.spanFrom || i >= match.spanTo))
  return (
    named &&
    lead.some((item) => has(item, 'afterwards')) &&
    own.some((item) => has(item, 'future') || has(item, 'ahead')) &&
    !own.some((item) => item.kind === 'date' || (has(item, 'past') && !has(item, 'ahead')))
  )
}

/** “Talks with the authorities on the release of X”: what talks are about has not come of them; classes `talks`, `concerning`. */
function isTalkedOf(items: Parsed['items'], noun: number): boolean {
  let at = noun - 1
  while (has(items[at], 'adj') || has(items[at], 'own')) at--
  if (!has(items[at], 'concerning')) return false
  const talks = items.findLastIndex((item, i) => i < at && has(item, 'talks'))
  return talks >= 0 && !items.slice(talks, at).some((item) => item.kind === 'mark' || isVerbal(item) || has(item, 'verb'))
}

const NEAR = 9
const REACH = 12

const TO_COME: readonly (readonly [string, Modality])[] = [
  ['future', 'planned'],
  ['plan', 'planned'],
  ['hope', 'possible'],
]

/** Does the noun begin its clause, as a subject does? */
const opens = (items: Parsed['items'], of: readonly Clause[], clause: Clause, at: number) => {
  // “The court met, but the release of X is expected”.
  const from = items.findLastIndex(
    (item, i) => i < at && (has(item, 'contrast') || (has(item, 'and') && isMark(items[i - 1], ','))),
  )
  return items.every(
    (item, i) =>
      i >= at ||
      i <= from ||
      of[i] !== clause ||
      // “After X’s release was put off”.
      item === clause.opener ||
      // “X’s release is set for Friday”, “journalists X and Y’s release”.
      item.kind === 'person' ||
      item.kind === 'unnamed' ||
      item.kind === 'number' ||
      isMark(item, '"-') ||
      isOfSubject(item),
  )
}

const isOfSubject = isOneOf('adj', 'open', 'adverb', 'determiner', 'role', 'title', 'nationality', 'and', 'possessive')

/** “Dozens walk free every month”: told of no one time; classes `usually`, and `repeated` beside a form of the present. */
export function isHabit({ items, clauses }: Parsed, { match, clause }: Hit): boolean {
  const own = items.filter((_, at) => clauses.of[at] === clause)
  const now = items.slice(match.spanFrom, match.spanTo).some((item) => has(item, 'presently'))
  return own.some((item) => has(item, 'usually') || (now && has(item, 'repeated')))
}

/** So far from its verb may stand who is to be freed. */
const ENSURED = 8

/** “Works to ensure that she is freed”: an aim, no fact, unless they managed to. */
export function isEnsured(items: readonly Item[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - ENSURED); i--) {
    if (isMark(items[i], ',;:—') || has(items[i], 'and')) return false
    if (has(items[i], 'ensuring')) return !items.slice(Math.max(0, i - 3), i).some((item) => has(item, 'manage'))
  }
  return false
}

/** “Allegedly freed”, “perhaps, X has left”, “allegedly the case was closed and X left”, “they say, X was freed”; classes `hedge`, `theysay`. `verb`: where its verbs begin. */
export function isHedged({ items, clauses }: Parsed, { match, clause }: Hit, before: readonly Item[], verb: number): boolean {
  const ruled = has(items[match.spanFrom], 'infinitive')
  const first = items.find((_, i) => clauses.of[i] === clause)
  const opens =
    (has(items[0], 'hedge') && (isMark(items[1], ',') || has(first, 'and'))) ||
    (has(items[0], 'theysay') && isMark(items[1], ','))
  // “Held for allegedly hitting a guard and later freed”: only the hitting is doubted.
  const own = (item: Item, i: number) => has(item, 'hedge') && !has(before[i + 1], 'doing') && !(ruled && has(item, 'must'))
  // “Was probably freed”, “perhaps X was freed”; not “X, probably the oldest, was freed”, “has apparently only been freed on condition that”.
  // Nor “perhaps most importantly, X was freed”, “maybe you know that X was freed”.
  const leads = items[0] === first && !items.slice(2, match.spanFrom).some((item) => isMark(item, ','))
  const maybe = items.some(
    (item, i) => has(item, 'perhaps') && !has(items[i + 1], 'merely') && (i === 0 ? leads : i >= verb - 1 && i < match.spanFrom),
  )
  return opens || maybe || before.some(own)
}

/** “Before she leaves the colony”, “once she is freed”, “six months after she is freed she can apply”; classes `temporal`, `presently`. */
export function isAhead({ items, clauses }: Parsed, { trigger, match, clause }: Hit, from: number): boolean {
  if (trigger.form === 'noun') {
    // “The trial will take place after the release of X”: neither has come.
    const last = items[match.from - 1]
    const lead = match.from - (has(last, 'own') || has(last, 'determiner') || last?.mention ? 2 : 1)
    const before = items.filter((_, i) => i < lead && clauses.of[i] === clause)
    return isAfter(items[lead]) && before.some(isComing) && !before.some((item) => has(item, 'past'))
  }
  const opener = clause.opener ?? undefined
  if (!items.slice(from, match.spanTo).some((item) => has(item, 'presently'))) return false
  const ruled = (item: Item, i: number) =>
    clauses.of[i] !== clause && ['may', 'future', 'must', 'would'].some((tag) => has(item, tag))
  return has(opener, 'temporal') || (has(opener, 'beside') && items.some(ruled))
}

const isAfter = isOneOf('afterwards', 'outsince')
const isComing = isOneOf('ahead', 'future')
