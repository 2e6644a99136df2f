import { asksOf, has, type Item, isMark, isOneOf, isVerbal } from '../text/item.ts'
import { isPeopleDraft, type Unit } from './unit.ts'

/**
 * “The head of the Centre for Justice X Y”, “the co-mayor of Zork X Y”: where the words that say who X is begin, in languages without cases; where no
 * preposition is among them, the place of the name. What stands right before a name and is a body or a place is not who is named: so the name is the head.
 */
export function descriptionFrom(items: readonly Item[], { at, draft }: Unit): number {
  if (draft.kind !== 'person' || draft.cases !== null || !draft.name?.given || !endsOfBody(items, at - 1)) return at
  let from = at
  // The nearest: “the spokesman for the president of Zork X” tells who the president is.
  for (let i = at - 1; i >= 0 && from === at && at - i < LONGEST && isOfDescription(items, i); i--)
    if (has(items[i], 'preposition') && (isCalled(items[i - 1]) || isOne(items[i - 1]))) from = i - 1
  // “Freed a member of the party X Y founded.”
  const acts = from < at && (has(items[at + 1], 'past') || isVerbal(items[at + 1]))
  const clause = acts && (isOfClause(items, at + 1) || items.slice(0, from).some(isActive))
  return clause ? at : from
}

/** “The leader of the party X Y founded was freed”, “the head of the colony X Y was freed from was dismissed”: another verb right behind the first. */
function isOfClause(items: readonly Item[], at: number): boolean {
  const verb = isVerbal(items[at]) ? at + 1 : at
  const next = has(items[verb + 1], 'preposition') ? verb + 2 : verb + 1
  return has(items[verb], 'past') && isVerbal(items[next])
}

/** Words of a description before a name. */
const LONGEST = 14

/** What somebody is called: “deputy”, “member”, “the editor”. */
const isCalled = (item: Item | undefined) => isSomeone(item) && item?.key.endsWith('s') === false
const isSomeone = isOneOf('role', 'title', 'trade', 'people')
const isOne = (item: Item | undefined) => item?.mention?.kind === 'unnamed' && !item.mention.plural && !item.mention.pronoun
const isActive = (item: Item) => isVerbal(item) || has(item, 'past')

/** The end of what a body or a place is called, and of nobody. */
const endsOfBody = (items: readonly Item[], at: number): boolean => {
  const item = items[at]
  if (item === undefined || item.kind === 'place' || item.kind === 'organisation') return item !== undefined
  if (isMark(item, '"”') || isShortName(items, at)) return true
  if (item.kind !== 'word' || isSomebody(item) || isVerbal(item)) return false
  // “The host of the YouTube programme X”, “the head of the committee for prisoners X”.
  const noun = item.cap || (items[at - 1]?.cap ?? false) || (item.key.endsWith('s') && !item.key.endsWith('ous'))
  return has(item, 'orghead') || (has(item, 'open') && !has(item, 'past') && noun)
}
const isSomebody = isOneOf('role', 'title', 'trade', 'people', 'nationality', 'determiner', 'preposition', 'possessive')

const isOfDescription = (items: readonly Item[], at: number): boolean => {
  const item = items[at]
  if (item === undefined) return false
  if (item.mention !== undefined)
    return item.kind === 'place' || item.kind === 'organisation' || (isPeopleDraft(item.mention) && item.mention.plural)
  if (item.kind === 'mark')
    return isMark(item, '"“”\'’') || (isMark(item, '-') && item.glued) || isShortName(items, at) || isShortName(items, at + 2)
  if (isGlued(items, at)) return true
  return item.kind === 'number' || (item.kind === 'word' && !isActive(item) && isOfPhrase(item))
}

/** “The Congress Party (CP)”: what a body is called for short, in brackets that close at `at`. */
export const isShortName = (items: readonly Item[], at: number) =>
  isMark(items[at], ')') && isMark(items[at - 2], '(') && items[at - 1]?.cap === true && items[at - 1]?.kind !== 'person'

/** “Journalist-turned-politician”. */
const isGlued = (items: readonly Item[], at: number) => isMark(items[at - 1], '-') || isMark(items[at + 1], '-')

const PART = ['open', 'determiner', 'orghead', 'nationality', 'preposition', 'possessive', 'and']
const isOfPhrase = asksOf(
  (tags) =>
    (PART.some((tag) => tags.has(tag)) || ['role', 'title', 'trade', 'people'].some((tag) => tags.has(tag))) &&
    !['subordinator', 'relative', 'adverb', 'prep_by'].some((tag) => tags.has(tag)),
)
