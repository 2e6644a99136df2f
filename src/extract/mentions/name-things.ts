import type { Grammar } from '../grammar/grammar.ts'
import { has, type Item, isOneOf, itemBefore } from '../text/item.ts'
import { formsOf, hasSuffix, isNameWord, type NameKnowledge, surnameKeys } from './name-words.ts'
import { isLatin } from './name-wordy.ts'

/**
 * Most words with capitals that no list and no other sentence knows name places, bodies and things, in languages with endings: a lone one
 * is somebody's name only where nothing around it says otherwise. What is a thing once is one in the whole text.
 */
export function isThing(items: readonly Item[], at: number, grammar: Grammar, known: NameKnowledge): boolean {
  const item = items[at]
  if (grammar.pack.order !== 'ending' || !item) return false
  const keys = surnameKeys(item, grammar)
  if (keys.some((key) => known.things.has(key))) return true
  // No name of somebody in a text of another script is one word: “the agency Reuters”.
  const thing = isLatin(item) || isPlaced(items, at, grammar) || isOfBody(items, at) || isAttribute(items, at)
  if (thing) for (const key of keys) known.things.add(key)
  return thing
}

/** The same of two and more words none of which is a given name: “in Upper Zorkia”, “the Zorkian Blim”, “the prison Zork Blim”, “the Union of Estonia”. */
export function areThings(items: readonly Item[], from: number, to: number, grammar: Grammar, known: NameKnowledge): boolean {
  const [first, last, before] = [items[from], items[to - 1], itemBefore(items, from)]
  if (grammar.pack.order !== 'ending' || !first || !last) return false
  const things =
    (has(first, 'adj') && first.text.length > 5) ||
    isPlaced(items, from, grammar, to - 1) ||
    (has(before, 'custodial') && !hasSuffix(last, grammar)) ||
    has(last, 'landof') ||
    grammar.gazetteer.at(items, to - 1).some(({ kind }) => kind === 'place')
  if (things) for (const key of surnameKeys(last, grammar)) known.things.add(key)
  return things
}

/** “In Zorkov”, “from Zorkov”: behind words for where something is, a name of somebody stands in the case of “at Zorkov's”, “shot at Zorkov”. */
function isPlaced(items: readonly Item[], at: number, grammar: Grammar, last = at): boolean {
  const [item, before] = [items[last], itemBefore(items, at)]
  if (!item) return false
  if (has(before, 'townhead')) return !has(items[at - 2], 'role')
  // “From Zorkovsk”; a word that ends like a surname may be one.
  if (has(before, 'whence')) return !hasSuffix(item, grammar)
  if (!has(before, 'prep_in')) return false
  return !formsOf(item, 'surname', grammar).some(({ cases }) => cases.size < EVERY_CASE && cases.has('gen'))
}

/** “The organisation Zorkik”; but “the head of the organisation Zorkik”, who is somebody. */
const isOfBody = (items: readonly Item[], at: number): boolean =>
  has(itemBefore(items, at), 'orghead') && !items.slice(Math.max(0, at - 4), at).some((item) => has(item, 'role'))

/** “The Zorkian strait”, “the Zorkian National park”: an adjective before its noun. */
function isAttribute(items: readonly Item[], at: number): boolean {
  const [item, next] = [items[at], items[at + 1]]
  if (!has(item, 'adj')) return false
  if (next?.kind === 'word' && isNameWord(next)) return true
  return next?.kind === 'word' && !next.cap && !isNoNoun(next)
}

const isNoNoun = isOneOf(
  'verb',
  'past',
  'be',
  'have',
  'future',
  'may',
  'neg',
  'adverb',
  'preposition',
  'conjunction',
  'pronoun',
  'speech',
)

/**
 * “The member of the Zorkia”, “activists of the Union of journalists”: behind who somebody is, a word that no surname ends like is a body
 * where a noun follows, or where the one before belongs to bodies (class `ofbody`) and the form is none of a subject.
 */
export function isBody(items: readonly Item[], at: number): boolean {
  const [item, next] = [items[at], items[at + 1]]
  if (next?.kind === 'word' && !next.cap && !isNoNoun(next)) return true
  return has(itemBefore(items, at), 'ofbody') && OBLIQUE.test(item?.text ?? '')
}

const OBLIQUE = /[аеиоуыюяі]$/u

const EVERY_CASE = 6
