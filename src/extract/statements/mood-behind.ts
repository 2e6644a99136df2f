import type { Parsed } from '../clauses/parse.ts'
import { has, isVerbal } from '../text/item.ts'

/** Words between a noun and who asks for it. */
const ASKED = 14

/** A verb of demanding behind a noun at the beginning, before any mark. */
export function isAskedBehind(items: Parsed['items'], from: number): boolean {
  const behind = items.slice(from, from + ASKED)
  const mark = behind.findIndex(({ kind }) => kind === 'mark')
  return behind.slice(0, mark < 0 ? ASKED : mark).some((item) => has(item, 'demand') && isVerbal(item))
}

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
