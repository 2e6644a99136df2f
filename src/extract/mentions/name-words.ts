import type { Grammar } from '../grammar/grammar.ts'
import { isCapitals } from '../text/capitals.ts'
import { asksOf, has, type Item, isMark, itemBefore } from '../text/item.ts'
import { perWord } from '../text/words.ts'
import type { Case, Draft } from './draft.ts'

const NOT_NAMES = [
  'notname',
  'month',
  'weekday',
  'nationality',
  'orghead',
  'role',
  'title',
  'pronoun',
  'determiner',
  'preposition',
  'conjunction',
  'subordinator',
  'be',
  'have',
  'do',
  'future',
  'may',
  'speech',
  'people',
  'scare',
  'neg',
  'would',
  'must',
  'relative',
]

/** What the whole text tells about names: words also written small, the full names found so far, and words found to name things. */
export type NameKnowledge = {
  small: ReadonlySet<string>
  surnames: Set<string>
  givens: Set<string>
  things: Set<string> /** Surnames of those of whom nothing but capitals says that they are somebody. */
  alone: Set<string>
}

export type Found = { draft: Draft; from: number; to: number }

export type Form = { nominative: string; cases: ReadonlySet<Case> }

export const isInitial = (item: Item | undefined): boolean => item?.kind === 'word' && item.cap && item.text.length === 1

/** Can a word of these classes be part of a name? “Марта” is of March and a name. */
const mayName = asksOf((tags) => !NOT_NAMES.some((tag) => tags.has(tag) && !(ALSO_NAMES.has(tag) && tags.has('alsoname'))))

/** What a word of the class `alsoname` may be besides: “Jan”, “Son”, “Sen”. */
const ALSO_NAMES: ReadonlySet<string> = new Set(['month', 'people', 'role', 'notname'])

export const isNameWord = (item: Item | undefined): item is Item =>
  item?.kind === 'word' && item.cap && item.text.length > 1 && isNamelike(item)

const isNamelike = perWord((item) => !item.key.includes('_') && mayName(item) && isSpeltAsName(item.text))

/** No “iPhone”, no “USAid” and no short word in capitals. */
function isSpeltAsName(text: string): boolean {
  if (/\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(text) && !/^(?:Mc|Mac|De|Di|La|Le|Fitz|Al)\p{Lu}/u.test(text)) return false
  // “Twenty-nine-year-old”.
  if (/-year-/.test(text)) return false
  return text.length > 5 || text !== text.toUpperCase()
}

/** “Al-Khawaja”, “эль-Фаттах”, written small. */
export const isArticled = (item: Item | undefined): item is Item => item?.kind === 'word' && isSpeltArticled(item)
const isSpeltArticled = perWord((item) => ARTICLED.test(item.text))
const ARTICLED = /^(?:[ae]l|a[dnrstz]|ash|аль?|эль?|а[дзнрстш])-\p{Lu}/u

/** “al-Sadah” is “Sadah” behind, where names are not declined. */
export const unarticled = (key: string): string => key.replace(/^(?:[ae]l|a[dnrstz]|ash)-/, '')

/** Is a word written small in the text, too? */
export const isSmall = (item: Item, { small }: NameKnowledge): boolean => small.has(item.key) && !isArticled(item)

/** Initials before a surname from `at`: how many items they take. */
export function initialsAt(items: readonly Item[], at: number): number {
  let length = 0
  while (length < 6 && isInitial(items[at + length]) && isMark(items[at + length + 1], '.')) length += 2
  return length
}

export const formsOf = (item: Item, part: 'given' | 'surname', grammar: Grammar): Form[] =>
  grammar.pack.names.forms(item.text, part)

/** “NINA PETROVA”: a name in a headline or a list, where a short word in capitals alone is none. */
export const isShouted = (items: readonly Item[], at: number, grammar: Grammar): boolean => {
  const [given, surname] = [items[at], items[at + 1]]
  return (
    given?.kind === 'word' &&
    surname?.kind === 'word' &&
    isCapitals(given.text) &&
    isCapitals(surname.text) &&
    surname.text.length > 2 &&
    mayName(surname) &&
    grammar.isGiven(given)
  )
}

export function isGiven(item: Item | undefined, grammar: Grammar): boolean {
  // “Jana” is “she”, too.
  const namesake = item?.cap === true && has(item, 'pronoun')
  return item !== undefined && (namesake || isCapitals(item.text) || isNameWord(item)) && grammar.isGiven(item)
}

export const isKnown = (item: Item, grammar: Grammar): boolean => grammar.isKnown(item)

/** Endings that surnames share with other words tell nothing by themselves. */
export const isWeak = ({ key }: Item, { pack }: Grammar): boolean =>
  (pack.names.weak ?? []).some((ending) => key.endsWith(ending))

export const hasSuffix = (item: Item, grammar: Grammar): boolean => grammar.hasSuffix(item)

/** The given name of somebody whom the text names in full. */
export const isKnownGiven = (item: Item, grammar: Grammar, { givens }: NameKnowledge) =>
  givens.has(item.key) || formsOf(item, 'given', grammar).some(({ nominative }) => givens.has(grammar.pack.key(nominative)))

/** The keys under which a surname may be known: every nominative its form allows. */
export const surnameKeys = (item: Item, grammar: Grammar): string[] => {
  const forms = formsOf(item, 'surname', grammar)
  return forms.length === 0 ? [unarticled(item.key)] : forms.map(({ nominative }) => grammar.pack.key(nominative))
}

export const meet = (a: ReadonlySet<Case>, b: ReadonlySet<Case>) => [...a].some((one) => b.has(one))

/** A name behind a word that says what is called so: class `streethead`; “the city of Zork Blim”: class `townhead`. */
export const namesThing = (items: readonly Item[], at: number) =>
  isNameWord(items[at]) &&
  (has(itemBefore(items, at), 'streethead') || (has(itemBefore(items, at), 'prep_of') && has(items[at - 2], 'townhead')))
