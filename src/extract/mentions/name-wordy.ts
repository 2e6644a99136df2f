import type { Grammar } from '../grammar/grammar.ts'
import { has, type Item, isMark } from '../text/item.ts'
import { formsOf, hasSuffix, isGiven, isKnown, isNameWord, isWeak, meet } from './name-words.ts'

/** Words that are surnames too, behind a given name: “Uladzimir Minski”, “Ludmila Czech”, “Ruth Baker”. In languages with cases no title stands there. */
export const isWordAsSurname = (item: Item | undefined, { pack }: Grammar): item is Item =>
  item?.kind === 'word' &&
  item.cap &&
  item.text.length > 2 &&
  !item.key.includes('_') &&
  item.text !== item.text.toUpperCase() &&
  (has(item, 'speech') || (pack.order === 'ending' ? WORDS_AS_SURNAMES.some((tag) => has(item, tag)) : has(item, 'role')))

const WORDS_AS_SURNAMES = ['month', 'weekday', 'nationality', 'role', 'people', 'notname']

/** “Jana” is “she” and a given name: the name only with the capital of one, or before a surname in its case. */
export const isPronounAsGiven = (items: readonly Item[], at: number, grammar: Grammar): boolean => {
  const [item, next] = [items[at], items[at + 1]]
  return (
    item !== undefined &&
    has(item, 'pronoun') &&
    item.text.length > 2 &&
    isGiven(item, grammar) &&
    (isInside(items[at - 1]) || (isNameWord(next) && !isGiven(next, grammar) && agree(next, item, grammar)))
  )
}

/** Behind a word written small a capital is that of a name. */
const isInside = (before: Item | undefined) => before?.kind === 'word' && !before.cap

const agree = (surname: Item, given: Item, grammar: Grammar): boolean =>
  formsOf(surname, 'surname', grammar).some((one) => formsOf(given, 'given', grammar).some(({ cases }) => meet(cases, one.cases)))

/**
 * “Can Dundar”, “Than Zaw”: a given name that is a small word of the language (class `inname`). Where it opens a sentence, not before another
 * name (“Can Nina Petrova leave”), nor in a question.
 */
export function isWordAsGiven(items: readonly Item[], at: number, grammar: Grammar): boolean {
  const [item, next] = [items[at], items[at + 1]]
  // “Ko Ko Gyi”, “Than Than Nwe”.
  const twice = has(next, 'inname') && next?.cap === true && isNameWord(items[at + 2])
  if (!has(item, 'inname') || !item?.cap || !grammar.isGiven(item) || !(isNameWord(next) || twice)) return false
  if (twice) return true
  // “Afghan Sadygov”, but “Afghan Taliban”.
  if (has(item, 'nationality') && !hasSuffix(next, grammar)) return false
  if (at > 0 && !isMark(items[at - 1], ':;-–—"')) return true
  const surname = isKnown(next, grammar) || (hasSuffix(next, grammar) && !isWeak(next, grammar))
  return !isMark(items.at(-1), '?') && !isGiven(next, grammar) && !surname
}

/** “Aung San Suu Kyi”, “Um Sam An”: a small word of the language behind a given name, or between two words of a name. */
export const isWordInside = (items: readonly Item[], at: number, named: boolean): boolean => {
  const item = items[at]
  return (
    has(item, 'inname') &&
    item?.cap === true &&
    item.text !== item.text.toUpperCase() &&
    (isNameWord(items[at - 1]) || (has(items[at - 1], 'inname') && items[at - 1]?.cap === true)) &&
    (named || isNameWord(items[at + 1]))
  )
}

/** “Freed Nina Petrova”, in languages that may begin with the verb. */
export const isDone = (items: readonly Item[], at: number, grammar: Grammar): boolean =>
  grammar.pack.order === 'ending' && at === 0 && has(items[0], 'past') && !isGiven(items[0], grammar)

/** “The reporter of the Street Journal Эван …”: no name is written in two scripts. */
export const isLatin = ({ text }: Item) => /^\p{Script=Latin}/u.test(text)

const isNickname = (first: Item, item: Item | undefined, grammar: Grammar) =>
  item?.kind === 'word' && item.cap && has(item, 'scare') && (isGiven(first, grammar) || grammar.isGiven(item))

/** “Nina “Little Red Fox” Petrova”: where another name in marks ends that begins at `at`, right before a surname; `at`: there is none. */
export function nicknameTo(items: readonly Item[], at: number, first: Item, grammar: Grammar): number {
  let to = at
  while (to - at < NICKNAME && isNickname(first, items[to], grammar)) to++
  return isNameWord(items[to]) ? to : at
}

/** Words of a nickname. */
const NICKNAME = 3

export const isOrdinal = (item: Item | undefined) => item?.kind === 'word' && /^[IVX]{1,5}$/.test(item.text)

export const initialsBetween = (items: readonly Item[], from: number, to: number) =>
  items.slice(from, to).some((item) => isMark(item, '.'))
