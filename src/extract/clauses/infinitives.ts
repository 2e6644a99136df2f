import type { Modality } from '#core/extraction.ts'
import { has, type Item, isMark, isOneOf, isVerbal } from '../text/item.ts'

/**
 * What governs an infinitive that begins at `at` from further off, with whose it is and whom it is asked of in between: “did not heed the advice of the
 * UN to the court to free X”, “it was decided: to pardon 15”; the nearest word that says so, before any other verb. Null: nothing known.
 */
export function farGovernor(items: readonly Item[], at: number): Modality | 'negative' | null {
  for (let i = at - 1; i >= 0 && at - i < FAR; i--) {
    const item = items[i]
    const found = GOVERNORS.find(([tag]) => has(item, tag))
    if (found) return found[1]
    if (!item || isOther(item) || isVerbal(item) || isDone(item) || isSubject(item) || isMark(item, ';"')) return null
  }
  return null
}

/** So far stands what governs an infinitive, with those of whom it is asked in between. */
const FAR = 14

const isOther = isOneOf('subordinator', 'relative', 'toinf', 'infinitive', 'gerund', 'contrast', 'manage', 'forbid')

/** A verb that nothing is known of; “of the country” only looks like one in some languages. */
const isDone = (item: Item) => has(item, 'past') && !has(item, 'country')

/** Somebody in the form of a subject does it, and is not asked to. */
const isSubject = ({ kind, mention }: Item) =>
  kind === 'person' && mention?.cases?.has('nom') === true && !mention.cases.has('gen')

const GOVERNORS: readonly (readonly [string, Modality | 'negative'])[] = [
  ['ordering', 'planned'],
  ['resolving', 'planned'],
  ['demand', 'demanded'],
  ['pleading', 'demanded'],
  ['plan', 'planned'],
  ['hope', 'possible'],
  ['refuse', 'negative'],
]

/** “Is said to have been freed”: nobody says that it is so. */
export const isHearsay = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'toinf') && has(items[at + 1], 'have') && has(items[at - 2], 'be')

/** “To free X at once”, with no verb in the sentence, as some languages cry it out. */
export const isCriedOut = (items: readonly Item[], from: number, to: number): boolean =>
  from === 0 && has(items[to - 1], 'infinitive') && !items.slice(to).some((item) => isVerbal(item) || isTold(item))

const isTold = isOneOf('past', 'speech', 'be', 'future', 'neg')

/** Does a word that asks stand right before the colon, or one behind it, under which the verb at `at` stands? */
export function isUnderDemand(items: readonly Item[], at: number): boolean {
  const colon = items.findLastIndex((item, i) => i < at && isMark(item, ':'))
  return items.slice(Math.max(0, colon - 2), Math.max(0, colon)).some((item) => has(item, 'demand'))
}

/** An infinitive joined by “and” at `at`, in the same part of the sentence; -1: none. */
export function infinitiveBefore(items: readonly Item[], at: number): number {
  for (let i = at - 1; i > Math.max(0, at - JOINED); i--) {
    if (items[i]?.kind === 'mark' || has(items[i], 'relative') || has(items[i], 'subordinator')) return -1
    if (has(items[i], 'infinitive')) return i
  }
  return -1
}

/** So far stand two infinitives that one verb governs. */
const JOINED = 14
