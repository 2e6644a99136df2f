import type { Modality } from '#core/extraction.ts'
import type { Clause } from '../clauses/clauses.ts'
import type { Hit, Parsed } from '../clauses/parse.ts'
import { has, isMark } from '../text/item.ts'

/**
 * What the rest of the sentence makes of a release told in it: “in the first hours they wrote that …” and “the ministry denied reports of …” deny
 * it, “…, but nobody confirms this” leaves it open, “the release of X is set for Friday” is yet to come. Classes `premature`, `denying`,
 * `retracting`, `confirming`, `plan`, `hope` and `future`.
 */
export function doubtOf({ items, clauses }: Parsed, { trigger, match, clause }: Hit): Modality {
  const noun = trigger.form === 'noun'
  const opener = clause.opener === null ? -1 : items.indexOf(clause.opener)
  const early = items.findIndex((item, i) => i < opener && opener - i < NEAR && has(item, 'premature'))
  if (early >= 0 && items.slice(early, opener).some((item) => has(item, 'speech'))) return 'denied'
  const denied = noun ? items.findLastIndex((item, i) => i < match.spanFrom && has(item, 'denying')) : -1
  if (denied >= 0 && !items.slice(denied, match.spanFrom).some((item) => isMark(item, ',;:—'))) return 'denied'
  const unconfirmed = (at: number) => has(items[at], 'confirming') && has(items[at - 1], 'neg')
  if (items.some((item, i) => i >= match.spanTo && (has(item, 'retracting') || unconfirmed(i)))) return 'possible'
  if (!noun || !opens(items, clauses.of, clause, match.from)) return 'asserted'
  const rest = items.filter((_, i) => i >= match.spanTo && i < match.spanTo + REACH && clauses.of[i] === clause)
  const verb = rest.find((item) => TO_COME.some(([tag]) => has(item, tag)) || has(item, 'verb') || has(item, 'speech'))
  return TO_COME.find(([tag]) => verb !== undefined && has(verb, tag))?.[1] ?? 'asserted'
}

const NEAR = 9
const REACH = 12

const TO_COME: readonly (readonly [string, Modality])[] = [
  ['future', 'planned'],
  ['plan', 'planned'],
  ['hope', 'possible'],
]

/** Does the noun begin its clause, as a subject does? */
const opens = (items: Parsed['items'], of: readonly Clause[], clause: Clause, at: number) =>
  items.every(
    (item, i) =>
      i >= at ||
      of[i] !== clause ||
      // “X’s release is set for Friday.”
      item.kind === 'person' ||
      isMark(item, '"') ||
      ['adj', 'adverb', 'determiner'].some((tag) => has(item, tag)),
  )

/** “Dozens walk free every month”: told of no one time; classes `usually`, and `repeated` beside a form of the present. */
export function isHabit({ items, clauses }: Parsed, { match, clause }: Hit): boolean {
  const own = items.filter((_, at) => clauses.of[at] === clause)
  const now = items.slice(match.spanFrom, match.spanTo).some((item) => has(item, 'presently'))
  return own.some((item) => has(item, 'usually') || (now && has(item, 'repeated')))
}
