import type { Grammar } from '../grammar/grammar.ts'
import type { Item } from '../text/item.ts'
import { formsOf, hasSuffix, isGiven, isKnown, isNameWord, meet, type NameKnowledge, surnameKeys } from './name-words.ts'

/** “Petrov Ivan Ilyich”: a surname before its given name stands in the same case. */
export const agree = (surname: Item, given: Item | undefined, grammar: Grammar): boolean =>
  formsOf(surname, 'surname', grammar).some((one) =>
    given ? formsOf(given, 'given', grammar).some(({ cases }) => meet(cases, one.cases)) : false,
  )

export const isTurned = (first: Item, second: Item, grammar: Grammar): boolean =>
  grammar.pack.order === 'ending' && !isGiven(first, grammar) && isGiven(second, grammar) && agree(first, second, grammar)

/** “From Lida Irena Petrova came”, “the daughter of Petrov Nina”: names in two cases, the second a given name, are not of one person. */
export const isOther = (first: Item, next: Item | undefined, grammar: Grammar): boolean => {
  if (grammar.pack.order !== 'ending' || next === undefined || !isGiven(next, grammar)) return false
  if (!isGiven(first, grammar)) return hasSuffix(first, grammar) && !agree(first, next, grammar)
  return !formsOf(first, 'given', grammar).some((one) =>
    formsOf(next, 'given', grammar).some((other) => meet(one.cases, other.cases)),
  )
}

/** A surname known to everybody before another name: in languages with cases the two are one name only where a case is common to both. */
export function standAlone(first: Item, next: Item | undefined, grammar: Grammar, { surnames }: NameKnowledge): boolean {
  if (grammar.pack.order !== 'ending' || !isNameWord(next) || isGiven(first, grammar) || isGiven(next, grammar)) return false
  // Surnames of the text stand alone beside each other only.
  const told = (item: Item) => surnameKeys(item, grammar).some((key) => surnames.has(key))
  const here = told(first) && told(next)
  if (!here && !isKnown(first, grammar)) return false
  const names = here ? surnames : grammar.known
  const forms = formsOf(first, 'surname', grammar).filter(({ nominative }) => names.has(grammar.pack.key(nominative)))
  const others = formsOf(next, 'surname', grammar)
  return !forms.some((one) => others.some((other) => meet(one.cases, other.cases)))
}
