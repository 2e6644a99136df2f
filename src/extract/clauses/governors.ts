import type { Draft } from '../mentions/draft.ts'
import { has, type Item, isMark, isOneOf } from '../text/item.ts'
import { isFiller } from './joints.ts'
import { isPeopleDraft, type Unit } from './unit.ts'

/** A noun with its complement in the genitive: “указом X”, “адвокат X”. */
export const governs = (item: Item, { kind, cases }: Draft) =>
  has(item, 'governs_gen') && kind === 'person' && cases?.has('gen') === true && (!cases.has('nom') || !has(item, 'role'))

/** “Freed the lawyer X”, “the leader of the party X”: who X is, though the same words could say whose lawyer and whose party; not “of the staff of X”, “the colleague of X”. */
export const isWhoIsMeant = (items: readonly Item[], at: number, unit: Unit): boolean =>
  has(items[at], 'role')
    ? unit.at === at + 1 && has(items[at], 'eitherway') && items[at + 2]?.kind !== 'person' && isObject(items, at, unit)
    : (isNamedCase(items, at, unit) || isHeaded(items, at)) && !(unit.at === at + 1 && has(items[at], 'ownedbody'))

/** “The convicted over the “Moscow case” X”, in languages with endings: a case that has a name already is not the case of X. */
const isNamedCase = (items: readonly Item[], at: number, { at: to }: Unit): boolean => {
  if (!has(items[at], 'casehead') || !has(items[at], 'scare')) return false
  let lead = at - 1
  while (lead >= 0 && !isUndergone(items[lead]) && isDetail(items[lead])) lead--
  return isDescription(items, lead, to)
}

/** Behind the verb, or, with a full name, as what a sentence begins with: “the lawyer X they freed”. */
const isObject = (items: readonly Item[], at: number, { draft: { name } }: Unit): boolean =>
  has(items[at - 1], 'alarm') || (at === 0 && name !== null && name?.given !== null && name?.surname !== '')

/** “The leader of the banned party”. */
const isHeaded = (items: readonly Item[], at: number): boolean => {
  let head = at - 1
  while (has(items[head], 'adj')) head--
  return has(items[at], 'orghead') && has(items[head], 'role')
}

/** “Insulting X”, “slander of X”: what was done to somebody, in languages with endings; class `offence`. */
export const isAgainst = (item: Item, { kind, cases }: Draft) =>
  has(item, 'offence') && kind === 'person' && cases?.has('gen') === true

/** “For insulting officials X was …”: behind another noun only a genitive belongs to a preposition, but “along with the former teacher X”. */
export const reaches = (preposition: Item, { draft }: Unit, headed: boolean) =>
  !(headed && draft.kind === 'person' && draft.cases?.has('gen') === false) || has(preposition, 'alongside')

/**
 * “From the Homiel region Nina Petrova was taken”: what stands right behind the preposition is a name of its own. “A pledge about leaving they give
 * prisoners”: a form that is a dative and nothing else, behind what never governs one; class `prep_dat`.
 */
export const isNamedByItself = (items: readonly Item[], at: number, { at: to, draft }: Unit) => {
  const next = items[at + 1]
  // “From the country to X”: nor one that may be more, behind what governs nothing but a genitive.
  const only = draft.cases?.size === 1 || (has(items[at], 'governs_gen') && draft.kind === 'person' && !draft.cases?.has('gen'))
  const dative = only && draft.cases?.has('dat') === true && !has(items[at], 'prep_dat')
  return (
    (dative && (!draft.pronoun || has(items[at], 'afterwards'))) ||
    isWhomItDescribes(items, at, to, draft) ||
    // “They freed from under arrest X”: the preposition is of the arrest; “on bail of X two students”: X’s.
    (has(items[at], 'grounds') && at + 1 < to && !(draft.kind === 'person' && isSomebody(items[to + 1]))) ||
    // “Released on bail X”, “freed under an amnesty 12 people”.
    items.slice(at + 1, to).some((item) => has(item, 'granted') || has(item, 'pardoning')) ||
    // “The leader of the people of Zorkland Nina Petrova”.
    (draft.kind === 'person' && draft.cases === null && at + 1 < to && items.slice(at + 1, to).every(isOfName)) ||
    // But “after a call of the head of Zorkland Nina Petrova”: she is the head.
    ((draft.kind === 'count' || (draft.kind === 'person' && draft.cases !== null && !has(items[at], 'role'))) &&
      at + 1 < to &&
      next?.kind === 'word' &&
      next.cap &&
      !has(items[at + 2], 'possessive') &&
      !CLOSE.some((tag) => has(next, tag)))
  )
}

/**
 * “The convicted for treason physicist X they exchanged”, in languages where a participle stands before its noun with all that belongs to it: behind the
 * preposition at `at` stands more than what it governs, and that is whom the participle is of; class `undergone`.
 */
function isWhomItDescribes(items: readonly Item[], at: number, to: number, { kind, cases, name }: Draft): boolean {
  if (!has(items[at], 'preposition') || !(kind === 'count' || (kind === 'person' && cases?.has('acc')))) return false
  let lead = at - 1
  while (lead >= 0 && !isUndergone(items[lead]) && isDetail(items[lead])) lead--
  // “The convicted for slander of minister X journalist”: the journalist.
  if (!isDescription(items, lead, to) || (kind === 'person' && isSomebody(items[to + 1]))) return false
  const details = items
    .slice(lead + 1, to)
    .filter((item) => item.kind !== 'mark' && !has(item, 'adj') && !has(item, 'preposition'))
  if (kind === 'count') return details.length > 0 && !has(items[to - 1], 'offence') && !has(items[to - 1], 'preposition')
  return (
    CALLED.some((tag) => has(items[to - 1], tag)) ||
    ((details.length > 1 || has(items[to - 1], 'casehead')) && name?.given !== null && name?.surname !== '')
  )
}

/** A noun or a number of people. */
const isSomebody = (item: Item | undefined) =>
  item !== undefined &&
  (item.mention === undefined ? CALLED.some((tag) => has(item, tag)) : item.kind === 'count' || item.kind === 'unnamed')

/** Does nothing stand behind a participle, up to its noun, but what belongs to it? */
export const isDescription = (items: readonly Item[], at: number, to: number): boolean =>
  isUndergone(items[at]) && to - at < DESCRIBED && to > at && items.slice(at + 1, to).every(isDetail)

const isUndergone = (item: Item | undefined) =>
  has(item, 'undergone') || (item?.mention?.kind === 'unnamed' && item.mention.tags.has('undergone'))

/** So many words may stand between a participle and whom it describes. */
const DESCRIBED = 16
const CALLED = ['role', 'title', 'people', 'persons', 'someone_acc']

/** What may belong to a participle before its noun. */
const isDetail = (item: Item | undefined) =>
  item !== undefined &&
  (item.kind === 'mark'
    ? isMark(item, '"«»“”-')
    : item.mention === undefined
      ? !has(item, 'subordinator') && !has(item, 'past') && !has(item, 'speech') && !has(item, 'verb')
      : !isPeopleDraft(item.mention))

/** A word with a capital that is none of what somebody is called. */
const isOfName = (item: Item) => item.kind === 'word' && item.cap && !CLOSE.some((tag) => has(item, tag))

/** Words that leave a place before them an attribute: “US President X”. */
export const CLOSE = ['role', 'title', 'people', 'nationality', 'determiner']

/** Where “and his …”, or “, the director for …”, begins before the words that a preposition at `at` stands among; -1: nowhere near. */
export function ownerOf(items: readonly Item[], at: number): number {
  const what = items[at - 1]?.kind === 'word' && OFFICES.some((tag) => has(items[at - 1], tag))
  if (what && (isMark(items[at - 2], ',') || has(items[at - 2], 'and'))) return at - 1
  for (let i = at - 1; i > at - 7; i--) {
    const item = items[i]
    if (!item || !(isFiller(item) || has(item, 'theirs'))) return -1
    if (has(item, 'theirs')) return has(items[i - 1], 'and') ? i : -1
  }
  return -1
}

const OFFICES = ['role', 'title', 'persons']

/** When, on what occasion and by what paper: a number behind such words is none of theirs. */
export const leads = isOneOf('unit', 'decree', 'ruling', 'occasion')

/** “12 convicted of terror and 13 residents”: does the word at `i` describe the number before? */
export const isBesideCount = ({ draft }: Unit, previous: Unit | undefined, i: number): boolean =>
  draft.kind === 'count' && previous?.draft.kind === 'count' && i - previous.at < BESIDE

/** Items from a number to a preposition that describes it, and one more. */
const BESIDE = 4

/** “US basketball star X”, in languages without cases: no verb, whose form would end in s (“Iran hails writer X”). */
export const isNounLike = (item: Item, { cases }: Unit['draft']) =>
  cases === null && !item.key.endsWith('s') && !has(item, 'past')

/** Where and on what grounds somebody is freed: who it is begins behind it. */
export const APART = ['custodial', 'country', 'grounds']

/** What somebody is called by. */
export const CALLED_BY = ['people', 'role', 'nationality', 'nat']
