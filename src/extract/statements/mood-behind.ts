import type { Modality } from '#core/extraction.ts'
import type { Parsed } from '../clauses/parse.ts'
import { has, isMark, isVerbal } from '../text/item.ts'

/** Words between a noun and who asks for it. */
const ASKED = 14

/**
 * What the verb of a noun at the beginning says of it: “the release of X they demand”, as some languages have it, “the release of X is possible, is to
 * take place in May, is not planned”. What has come about is as it is.
 */
export function toldBehind(
  items: Parsed['items'],
  from: number,
  before: Parsed['items'],
  freeing: boolean,
): { modality: Modality | null; denied: boolean } | null {
  if (!before.every((item) => has(item, 'preposition') || has(item, 'adverb') || item.mention?.pronoun)) return null
  const behind = items.slice(from, from + ASKED)
  // “Of the 40-year-old editor of “Dawn””: neither mark ends anything.
  const end = behind.findIndex((item) => item.kind === 'mark' && !isMark(item, '-"'))
  const rest = behind.slice(0, end < 0 ? ASKED : end)
  if (rest.some((item) => has(item, 'demand') && isVerbal(item))) return { modality: 'demanded', denied: false }
  if (!freeing || before.some((item) => has(item, 'preposition')) || rest.some((item) => has(item, 'happened'))) return null
  const says = BEHIND.find(([tag]) => rest.some((item) => has(item, tag)))
  return { modality: says?.[1] ?? null, denied: rest.some((item, i) => has(item, 'neg') && has(rest[i + 1], 'follows')) }
}

const BEHIND: readonly (readonly [string, Modality])[] = [
  ['may', 'possible'],
  ['must', 'planned'],
  ['ahead', 'planned'],
]

/** The two words behind, up to “following talks”, “in talks”, “and will …”. */
export function saysBehind(items: Parsed['items'], from: number): Parsed['items'] {
  const behind = items.slice(from, from + 2)
  const end = behind.findIndex((item) => ['preposition', 'leading', 'and'].some((tag) => has(item, tag)))
  return end < 0 ? behind : behind.slice(0, end)
}

/** What may be denied behind a noun: “there was none”, “they do not plan to”. */
const AUXILIARIES = ['be', 'future', 'happened', 'follows']

/** Words between a noun and the verb of which it is the subject. */
const SUBJECT = 6

/**
 * “Of the release of X there was none”: what is lacking stands in the genitive in some languages (class `lacking`); “the decree on the pardon of X
 * is not signed”.
 */
export function isLacking(items: Parsed['items'], at: number, from: number): boolean {
  const decreed = has(items[at - 1], 'preposition') && has(items[at - 2], 'decree')
  const first =
    at === 0 || items[at - 1]?.kind === 'mark' || ['conjunction', 'and', 'adverb'].some((tag) => has(items[at - 1], tag))
  if (!decreed && !(first && has(items[at], 'lacking'))) return false
  const none = items.findIndex((item, i) => i >= from && i < from + SUBJECT && (has(item, 'neg') || item.kind === 'mark'))
  const verb = items[none + 1]
  if (!has(items[none], 'neg')) return false
  return verb === undefined || verb.kind === 'mark' || decreed || has(verb, 'awaited') || isDeniedBehind(items, from)
}

/** A form of “be” that is negated, before any mark; in some languages what negates it stands before it. */
export function isDeniedBehind(items: Parsed['items'], from: number): boolean {
  const behind = items.slice(from, from + SUBJECT)
  // “Of easing sanctions there is no talk”; class `unspoken`.
  if (behind.some((item) => has(item, 'unspoken'))) return true
  const verb = behind.findIndex((item) => item.kind === 'mark' || isVerbal(item) || AUXILIARIES.some((tag) => has(item, tag)))
  const auxiliary = AUXILIARIES.some((tag) => has(behind[verb], tag))
  return auxiliary && (has(behind[verb + 1], 'neg') || has(behind[verb - 1], 'neg'))
}
