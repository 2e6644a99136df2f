import { has, type Item, isOneOf, itemBefore } from '../text/item.ts'
import type { Hit, Parsed } from './parse.ts'
import { isPeople, type Unit } from './unit.ts'

/**
 * “12 prisoners whom the junta released”, “the 52 dissidents it has promised to free”: whom a verb at the end of a relative clause acts upon, in
 * languages without cases, where somebody else stands before it as its subject. `from`: where the verb begins, with what governs it.
 */
export function relativeObject(parsed: Parsed, { clause, match }: Hit, from: number): Unit | undefined {
  const { items, units } = parsed
  if (!endsThere(items[match.spanTo])) return undefined
  const opener = clause.opener === null ? -1 : items.indexOf(clause.opener)
  if (opener >= 0 && has(items[opener], 'relative') && opener < from)
    return isSubject(items.slice(opener + 1, from)) && clause.antecedent && isPeople(clause.antecedent)
      ? clause.antecedent
      : undefined
  for (let i = from - 1; i > 0 && i >= from - SUBJECT; i--) {
    const whom = units.find(({ at }) => at === i)
    if (whom && isGroup(whom)) return isLed(items, i) && isSubject(items.slice(i + 1, from)) ? whom : undefined
    if (!isOfSubject(items[i])) return undefined
  }
  return undefined
}

/** Words of a subject between those who are meant and the verb. */
const SUBJECT = 7

/** Nothing stands behind the verb that it could act upon. */
const endsThere = (item: Item | undefined) =>
  item === undefined || item.kind === 'mark' || item.kind === 'date' || ENDS.some((tag) => has(item, tag))
const ENDS = ['preposition', 'be', 'have', 'adverb', 'and', 'verb', 'future']

/** “12 people”, “the prisoners”: more than one, and no name. */
const isGroup = ({ draft }: Unit) => draft.kind === 'count' || (draft.kind === 'unnamed' && draft.plural && !draft.pronoun)

/** “The 52”, “of 52”, “met 52”, but not first: “in May 52 prisoners the junta …”. */
const isLed = (items: readonly Item[], at: number) => {
  const before = itemBefore(items, at)
  return before !== undefined && (has(before, 'definite') || has(before, 'preposition') || items[at]?.mention?.kind === 'unnamed')
}

/** “It”, “the junta”, “the Cuban government”, “Minsk”: a noun phrase that nothing leads but an article. */
const isSubject = (words: readonly Item[]) => {
  const [first] = words
  const named = first?.kind === 'place' || first?.kind === 'organisation' || first?.kind === 'person' || has(first, 'pronoun')
  const own = first?.mention?.kind === 'unnamed'
  return (named || own || has(first, 'determiner')) && words.every(isOfSubject)
}

const isOfPhrase = isOneOf(
  'determiner',
  'open',
  'role',
  'title',
  'people',
  'nationality',
  'bodies',
  'courts',
  'pronoun',
  'attributive',
)
const isOfSubject = (item: Item | undefined): boolean =>
  item !== undefined &&
  (['place', 'organisation', 'person', 'unnamed'].includes(item.kind) || (item.kind === 'word' && isOfPhrase(item)))
