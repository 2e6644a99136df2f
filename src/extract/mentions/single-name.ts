import type { Grammar } from '../grammar/grammar.ts'
import { isCapitals } from '../text/capitals.ts'
import { has, type Item, isMark, isOneOf, itemBefore } from '../text/item.ts'
import { isActing } from './acting.ts'
import type { Case } from './draft.ts'
import { nameOf } from './name-forms.ts'
import { isBody, isThing } from './name-things.ts'
import {
  type Found,
  formsOf,
  hasSuffix,
  isGiven,
  isKnown,
  isKnownGiven,
  isNameWord,
  isSmall,
  isWeak,
  type NameKnowledge,
  surnameKeys,
} from './name-words.ts'

/** A name of one word: a surname the text or the language knows, or one that its place or its ending shows; null where it shows none. */
export function single(items: readonly Item[], at: number, grammar: Grammar, known: NameKnowledge, led: boolean): Found | null {
  const item = items[at]
  const next = items[at + 1]
  const before = itemBefore(items, at)
  if (!item) return null
  const make = (rule: string) => nameOf(items, at, at + 1, null, item, grammar, rule, known)
  if (surnameKeys(item, grammar).some((key) => known.surnames.has(key))) return make('person.second')
  if (isNameWord(next) && !has(next, 'open')) return null
  // “Liu Jingsheng … Liu said”: the first word of a name of the text that is no given name we know.
  if (grammar.pack.order === 'position' && known.givens.has(item.key) && !isGiven(item, grammar) && !isNameWord(next))
    return make('person.second')
  if (grammar.pack.order === 'position' && isOfPaper(items, at, grammar)) return null
  if (isKnown(item, grammar)) return make('person.known')
  if (!isGiven(item, grammar) && isThing(items, at, grammar, known)) return null
  if (isSmall(item, known) || has(isMark(before, '.') ? itemBefore(items, at - 1) : before, 'street')) return null
  if (next?.cap === false && (has(next, 'orghead') || has(next, 'custodial') || (has(item, 'adj') && has(next, 'adj'))))
    return null
  // “The Pružany RUUS”: an adjective of a town before letters that stand for an office.
  if (has(item, 'adj') && isLetters(next)) return null
  // “The deputy Zork director” is no Zork, and neither is “former Zork mayor X”.
  const titled = next?.cap === false && (has(next, 'title') || (has(next, 'role') && isNameWord(items[at + 2])))
  const body = grammar.pack.order === 'ending' && !hasSuffix(item, grammar) && !isGiven(item, grammar) && isBody(items, at)
  if (led && !titled && !body && (hasSuffix(item, grammar) || at > 1))
    return isGiven(item, grammar) ? nameOf(items, at, at + 1, item, item, grammar, 'person.role', known) : make('person.role')
  const speaks = has(next, 'speech') || has(before, 'speech')
  const inflected = grammar.pack.order === 'ending' && has(next, 'verb')
  // “Arnon and Tashi were freed”: what is said of the second is said of the first.
  const other = grammar.pack.order === 'position' && has(next, 'and') && isGiven(items[at + 2], grammar)
  const acts = speaks || inflected || isVerbal(next) || (other && isVerbal(items[at + 3]))
  const onlyGiven = isGiven(item, grammar) && grammar.pack.order === 'ending' && at > 0
  if (hasSuffix(item, grammar) && !onlyGiven && ((at > 0 && !isWeak(item, grammar)) || (acts && mayBegin(item, grammar))))
    return make('person.suffix')
  // Where nouns show their case, a given name that is no other word stands for somebody wherever it stands.
  const begins =
    grammar.pack.order === 'ending' &&
    !has(item, 'dualname') &&
    !has(before, 'titled') &&
    !isMark(before, '"-') &&
    !grammar.gazetteer.at(items, at).some(({ kind }) => kind === 'place') &&
    (at > 0 || !isNameWord(next))
  const governed = at > 0 && grammar.pack.order === 'ending' && has(before, 'preposition') && !has(item, 'dualname')
  const named = isMark(before, ',') && isMark(next, ',') && has(items[at - 2], 'role')
  if (
    isGiven(item, grammar) &&
    (acts || named || begins || governed || has(next, 'possessive') || isKnownGiven(item, grammar, known))
  )
    return nameOf(items, at, at + 1, item, item, grammar, 'person.givenonly', known)
  return item.text.length > 3 && !isCapitals(item.text) && isActing(items, at, speaks, grammar) ? make('person.acting') : null
}

/** “…, The Hindu reported”, “The Indian Express reported”, “Fiji Sun reported”, “former Defence Minister X”. */
function isOfPaper(items: readonly Item[], at: number, { gazetteer }: Grammar): boolean {
  const [before, next] = [itemBefore(items, at), items[at + 1]]
  const article = has(before, 'nationality') ? itemBefore(items, at - 1) : before
  const named = article?.cap === true && has(article, 'definite') && article !== items[0]
  const ofPlace = has(next, 'speech') && at > 0 && gazetteer.at(items, at - 1).some(({ kind }) => kind === 'place')
  return named || ofPlace || (next?.cap === true && has(next, 'title'))
}

const isVerbal = isOneOf('be', 'have', 'future', 'do', 'neg', 'may', 'would', 'must')

const isLetters = (item: Item | undefined): boolean =>
  item?.kind === 'word' && item.cap && item.text.length > 1 && item.text.length < 6 && item.text === item.text.toUpperCase()

/** Can a surname nobody has named yet begin a sentence? In languages with cases not one that is only an instrumental. */
const mayBegin = (item: Item, grammar: Grammar): boolean => {
  // A known verb, where verbs of the past end like surnames.
  if (has(item, 'verb') && has(item, 'past')) return false
  const forms = formsOf(item, 'surname', grammar).filter(({ cases }) => cases.size < 6)
  return grammar.pack.order !== 'ending' || forms.some(({ cases }) => ['nom', 'acc', 'dat'].some((one) => cases.has(one as Case)))
}
