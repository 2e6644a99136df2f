import { has, type Item, isMark, isOneOf, itemBefore } from '../text/item.ts'

/** Which reading of a form what stands around a name speaks for: that of a subject, or of a case of an object or an owner. */
export type Leaning = 'subject' | 'oblique' | null

/** “Владислава Барабанова” is a woman as a subject, or a man in the genitive: what stands before and behind tells which. */
export function leaningOf(items: readonly Item[], from: number, to: number): Leaning {
  const [before, next] = [itemBefore(items, from), items[to]]
  if (isVerb(next) && SHE_DID.test(next?.text ?? '')) return 'subject'
  // “Жаната Есентаева задержали”: at the beginning of a sentence whom others did something to.
  if (from === 0) return isVerb(next) && THEY_DID.test(next?.text ?? '') ? 'oblique' : null
  if (before?.kind !== 'word') return null
  if (has(before, 'preposition')) return 'oblique'
  if (before.cap && from > 1) return null
  if (isVerb(before)) return SHE_DID.test(before.text) || WAS_DONE.test(before.text) ? 'subject' : null
  if (isSmallWord(before)) return null
  if (WOMAN.test(before.text)) return 'subject'
  // “Судьбу физика Валентина Данилова”: a noun that is no nominative of a man.
  return NOUN.test(before.text) ? 'oblique' : null
}

/** “The court freed Козлова”, “Козлова they arrested”: a surname alone that is a man's in the case of an object, for a woman's would be “Козлову”. */
export function isWhomTheyTook(items: readonly Item[], from: number, to: number): boolean {
  const [before, next] = [itemBefore(items, from), items[has(items[to], 'adverb') ? to + 1 : to]]
  if (has(before, 'and') || has(items[to], 'and')) return false
  return TOOK.test(before?.text ?? '') || THEY_TOOK.test(next?.text ?? '')
}
const STEMS =
  'освободи|задержа|арестова|отпусти|выпусти|помилова|осуди|оправда|вызвалі|затрыма|адпусці|выпусці|арыштава|памілава|асудзі|апраўда'
const TOOK = new RegExp(`^(?:${STEMS})(?:л|ли|ў|лі)$`, 'iu')
const THEY_TOOK = new RegExp(`^(?:${STEMS}|освобод|отпуст|выпуст|вызвал|адпус|выпус)(?:ли|лі|ят|яць|цяць)$`, 'iu')

/** Are two names in a series: with nothing but a comma or “and” between them? */
export const areJoined = (items: readonly Item[], end: number, start: number): boolean => {
  if (start - end < 1 || start - end > 2) return false
  return items.slice(end, start).every((item) => isMark(item, ',') || has(item, 'and'))
}

const isVerb = isOneOf('verb', 'past', 'speech', 'infinitive', 'be')
const isSmallWord = isOneOf('adverb', 'conjunction', 'pronoun', 'subordinator', 'neg', 'relative', 'determiner', 'and')

const SHE_DID = /(?:ла|лась|лася|ась)$/u
const WAS_DONE = /[нт][аы]$/u
const THEY_DID = /(?:ли|лі)$/u
const WOMAN = /(?:[^аеёиоуыіэ]ка|[иіы]ца|ша|[иыі]ня|дья|ддзя|ая)$/u
const NOUN = /(?:[аяиыі]|ого|его|ага|яга)$/u
