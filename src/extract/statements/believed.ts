import type { Modality } from '#core/extraction.ts'
import type { Clause } from '../clauses/clause.ts'
import { isOfSomebody } from '../clauses/openers.ts'
import type { Parsed } from '../clauses/parse.ts'
import { has, type Item, isMark, isOneOf } from '../text/item.ts'

/**
 * What is only believed, or said where it is no truth: “her mother believed that X had been freed” leaves it open; “was tricked into believing that”,
 * “it would be wrong to say that”, “a forged letter claimed that” deny it. Classes `believing`, `unaware` (“not aware X was freed”), `misleading`,
 * `forged`, `falsehood`, `proving`, `untrue` and `true`.
 */
export function believedMood({ items, clauses }: Parsed, clause: Clause): Modality {
  const { opener } = clause
  // “They are not aware their leader, X has been freed.”
  const isUnaware = (item: Item, i: number) =>
    has(item, 'unaware') && isOfSomebody(items, i + 1) && clauses.of[isMark(items[i + 3], ',') ? i + 4 : i + 3] === clause
  if (items.some(isUnaware)) return 'possible'
  if (opener === null) return 'asserted'
  if (has(opener, 'unaware')) return 'possible'
  const at = governingAt(items, items.indexOf(opener))
  const governing = items[at]
  if (governing === undefined) return 'asserted'
  const from = items.findLastIndex((item, i) => i < at && (isMark(item, ',;:—') || has(item, 'contrast'))) + 1
  const lead = items.slice(Math.max(from, at - NEAR), at)
  if (has(governing, 'misleading') || isToldSo(items, from, governing)) return 'denied'
  if (has(governing, 'believing')) {
    if (lead.some((item) => has(item, 'misleading'))) return 'denied'
    // “Could not believe that she was free”.
    return lead.some((item) => has(item, 'neg')) ? 'asserted' : 'possible'
  }
  // “It is a lie that X was freed”; “it is no lie”.
  if (isFalsehood(items, at)) return lead.some((item) => has(item, 'neg')) ? 'asserted' : 'denied'
  const near = lead.slice(-TRULY)
  if (has(governing, 'true') && near.some((item) => has(item, 'neg')) && !near.some((item) => has(item, 'merely')))
    return 'denied'
  // “Mistaken was the report that X was freed.”
  const called = has(governing, 'report') && lead.some((item) => has(item, 'untrue'))
  if (called || ((isHollow(governing) || has(governing, 'report')) && lead.some((_, i) => isFalsehood(lead, i)))) return 'denied'
  const toSay = (has(governing, 'speech') && has(items[at - 1], 'toinf')) || has(governing, 'infinitive')
  const word = lead.some((item) => has(item, 'neg')) ? 'true' : 'untrue'
  if (has(items[at - 1], word) || (toSay && lead.some((item) => has(item, word)))) return 'denied'
  return isForgery(lead, lead.length) ? 'denied' : 'asserted'
}

/** A word for what is no truth: “it is a lie that”, «не соответствует действительности». */
const isFalsehood = (items: readonly Item[], at: number): boolean => has(items[at], 'falsehood')

/** The word that what is told hangs on: before “that” and whom it was told, or what opens the clause itself. */
function governingAt(items: readonly Item[], opener: number): number {
  if (has(items[opener], 'speech')) return opener
  if (!has(items[opener], 'subordinator')) return -1
  let at = isMark(items[opener - 1], ',') ? opener - 2 : opener - 1
  while (opener - at < NEAR && !isFalsehood(items, at) && (items[at]?.mention !== undefined || isToWhom(items[at]))) at--
  return at
}

/** “They deceived the family: said that …”, «ввели в заблуждение, сообщив, что». */
function isToldSo(items: readonly Item[], from: number, governing: Item): boolean {
  const parts = isMark(items[from - 1], ':—') || (isMark(items[from - 1], ',') && has(governing, 'adding'))
  return parts && items.slice(Math.max(0, from - NEAR), from - 1).some((item) => has(item, 'misleading'))
}

/** “A forged letter”, “the hackers published a fake decree pardoning X”: does what stands right before `to` tell of a forgery? */
export function isForgery(items: readonly Item[], to: number): boolean {
  const at = items.findLastIndex((item, i) => i < to && has(item, 'forged'))
  return at >= 0 && to - at <= FORGED && items.slice(at + 1, to).every(isOfPaper) && !items.slice(0, at).some(isLed)
}

/** Words between a verb and the clause that hangs on it, or before it. */
const NEAR = 6
/** Words from “not” to “true”. */
const TRULY = 2
/** “A lie it turned out that X was freed.” */
const isHollow = isOneOf('be', 'proving')
/** Words from “forged” to the verb, and one more. */
const FORGED = 4
const isToWhom = isOneOf('pronoun', 'adverb', 'determiner', 'kin', 'people', 'kinfolk', 'thefact')
const isPaper = isOneOf('open', 'report', 'decree', 'formpaper')
const isOfPaper = (item: Item) => item.kind === 'document' || isPaper(item)
/** “Jailed over a fake post”. */
const isLed = isOneOf('preposition')
