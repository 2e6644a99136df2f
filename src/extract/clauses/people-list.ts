import { has, type Item, isMark, isOneOf, isVerbal, itemBefore, itemOf } from '../text/item.ts'
import { calledFrom, endsInName, HOUSES, isLeading, isObject, isSomebody, officeFrom } from './called.ts'
import { sharesCase } from './joints.ts'

/** A list of people without what says who each of them is, and that by itself: the name and the words behind it. */
export type Listed = { items: Item[]; asides: Item[][] }

/** One of a list: where its name stands, where its words begin, and where what is said of it ends. */
type Member = { at: number; from: number; to: number }
/** `ofAll`: what is said behind the last of them is said of all. `plain`: nothing is said of anybody. */
type Found = { members: Member[]; ofAll: boolean; plain: boolean }

/**
 * “The editor X, who was jailed in May; Dr Y (45), a poet; and Z of the Union were freed”: several people in one place of a sentence take part
 * in it as one does. What says who they are is taken out, to be read by itself behind each name, so that “X, Y and Z were freed” is left.
 */
export function withoutDescriptions(items: Item[]): Listed {
  const found = listsIn(items).filter(({ plain }) => !plain)
  if (found.length === 0) return { items, asides: [] }
  const kept: Item[] = []
  const asides: Item[][] = []
  let next = 0
  for (const { members, ofAll } of found) {
    const head = members[0] as Member
    // “The sentenced to six years X and Y”: only X was.
    const led = calledFrom(items, head.at)
    head.from = items.slice(led, head.at).some(isTerm) ? led : officeFrom(items, head.at)
    kept.push(...items.slice(next, head.from))
    for (const [n, { at, from, to }] of members.entries()) {
      const name = items[at] as Item
      if (n > 0) kept.push(joint(n === members.length - 1 ? 'and' : ',', name, items, members))
      kept.push(name)
      if (items.slice(from, at).some(isTerm)) asides.push(items.slice(from, at + 1))
      if (isMark(items[at + 1], '(')) kept.push(...items.slice(at + 1, to))
      else if (to - at > 2) asides.push(items.slice(ofAll && n === members.length - 1 ? head.at : at, to))
    }
    const last = members.at(-1) as Member
    next = last.to
    // “…, and Y, a poet, were freed”: the comma that closes the description goes with it.
    if (next > last.at + 1 && isMark(items[next], ',') && isMark(items[last.at + 1], ',')) next++
  }
  return { items: [...kept, ...items.slice(next)], asides }
}

const isTerm = ({ kind }: Item) => kind === 'term'

/** What stands between two names of the list that is left: its own “and”, or a comma. */
function joint(what: 'and' | ',', name: Item, items: readonly Item[], members: readonly Member[]): Item {
  const last = members.at(-1) as Member
  const own = what === 'and' ? items.slice(members.at(-2)?.to, last.from).findLast((item) => has(item, 'and')) : undefined
  return own ?? itemOf({ ...name, kind: 'mark', text: ',', key: ',', tags: new Set(), mention: undefined, word: undefined })
}

function listsIn(items: readonly Item[]): Found[] {
  const lists: Found[] = []
  if (!items.some((item) => has(item, 'and') || isMark(item, ',;'))) return lists
  for (let at = 0; at < items.length; at++) {
    if (!isNamed(items, at)) continue
    const list = listFrom(items, at)
    if (!list) continue
    lists.push(list)
    at = list.members.at(-1)?.at ?? at
  }
  return lists
}

/** The list that begins with the name at `at`, up to the last name before which an “and” stands. */
function listFrom(items: readonly Item[], at: number): Found | undefined {
  const members: Member[] = [{ at, from: at, to: at + 1 }]
  let plain = true
  let closed = 0
  for (let last = members[0]; last; ) {
    const next = nextAfter(items, last.at)
    if (!next || (closed > 0 && !next.and)) break
    last.to = next.to
    plain &&= next.plain
    last = { at: next.at, from: next.from, to: next.at + 1 }
    members.push(last)
    if (next.and) closed = members.length
  }
  if (closed === 0 && endsAlone(items, members)) closed = members.length
  members.length = closed
  if (closed < 2) return undefined
  const end = members.at(-1) as Member
  end.to = describedTo(items, end.at)
  // “X and Y, jailed in May”: said of both, unless the others have words of their own.
  const own = members.slice(0, -1).some(({ at, to }) => isMark(items[at + 1], ',') && to > at + 1)
  const ofAll = isMark(items[end.at + 1], ',') && !own && !isOfOne(items[end.at + 2])
  plain &&= end.to === end.at + 1
  // “They freed X, a poet, and Y said …”: Y begins what follows.
  if (opensClause(items, members)) {
    members.pop()
    const rest = members.at(-1) as Member
    if (members.length < 2) return undefined
    rest.to = rest.at + 1
  }
  return { members, ofAll, plain: plain && officeFrom(items, at) === at }
}

/** “Freed were X (45), Y, a poet.”, “X; Y.”, in languages with endings: a list may have no “and” where nothing follows it. */
function endsAlone(items: readonly Item[], members: readonly Member[]): boolean {
  const last = members.at(-1) as Member
  if (members.length < 2 || items[last.at]?.mention?.cases === null) return false
  let end = describedTo(items, last.at)
  // “…; Y in the morning.”
  if (end === last.at + 1 && (items[end]?.kind === 'date' || has(items[end], 'adverb'))) end++
  const next = items[end]
  return next === undefined || isMark(next, '.') || (isFiniteVerb(next) && !has(next, 'singular'))
}

/** The name that the list goes on with behind the one at `at`; `to`: where what is said of that one ends. */
function nextAfter(items: readonly Item[], at: number) {
  for (let next = at + 2, names = 0; next < items.length && next - at < FAR && names < NAMES; next++) {
    if (items[next]?.kind !== 'person') continue
    names++
    if (!isNamed(items, next) || !agree(items[at], items[next])) continue
    const from = calledFrom(items, next)
    const and = has(items[from - 1], 'and')
    const to = and && isMark(items[from - 2], ',;') ? from - 2 : from - 1
    const parted = and || isMark(items[to], ',;')
    if (!parted || to <= at) continue
    const bare = and && to === from - 1
    if (!isDescription(items, at + 1, to, bare) || endsInName(items, at + 1, to)) continue
    // “They freed X and jailed Y”: a second verb, not who Y is.
    if (and && has(items[from], 'past') && from < next && isObject(items, at)) continue
    return { at: next, from, to, and, plain: to === at + 1 && !isMark(items[to], ';') && from === next }
  }
  return undefined
}

const agree = (a: Item | undefined, b: Item | undefined) => {
  const [one, other] = [a?.mention, b?.mention]
  return !one?.cases || !other?.cases || sharesCase(one, other)
}

/** A description is no longer than this, and names no more people. */
const FAR = 40
const NAMES = 4

const isNamed = (items: readonly Item[], at: number) =>
  items[at]?.kind === 'person' &&
  !items[at]?.mention?.tags.has('owner') &&
  !has(items[at + 1], 'possessive') &&
  !(isMark(items[at + 1], "'") && items[at + 1]?.glued)

/** Does all from `from` up to `to` only say who the one before it is? `bare`: an “and” without a comma follows. */
function isDescription(items: readonly Item[], from: number, to: number, bare: boolean): boolean {
  if (from === to) return true
  if (to < from) return false
  if (isMark(items[from], '('))
    return isMark(items[to - 1], ')') && !items.slice(from, to).some((item) => isPeople(item) && !isSomebody(item))
  if (isMark(items[from], '—-'))
    return isMark(items[to - 1], '—-') && to - from > 2 && items.slice(from, to).every((item) => !isFiniteVerb(item))
  if (!isMark(items[from], ',')) return isOf(items, from, to)
  // “X, 45, and Y”, “X, 45 and Y”.
  if (to - from === 2 && items[from + 1]?.kind === 'number') return true
  return !bare && tells(items, from + 1, to)
}

/** “Of the Union”, “from Minsk”: right behind a name. */
function isOf(items: readonly Item[], from: number, to: number): boolean {
  if (!(has(items[from], 'prep_of') || has(items[from], 'prep_from'))) return false
  return items
    .slice(from + 1, to)
    .every((item) => HOUSES.has(item.kind) || has(item, 'determiner') || (item.kind === 'word' && isLeading(item) && item.cap))
}

/** “A poet who was jailed in May”, “whose health is failing”, “jailed for five years”: no clause of its own. */
function tells(items: readonly Item[], from: number, to: number): boolean {
  const first = items[has(items[from], 'adverb') ? from + 1 : from]
  let relative = has(first, 'relative')
  if (!(relative || isTelling(first) || first?.mention?.kind === 'unnamed' || first?.kind === 'organisation')) return false
  if (first?.mention?.pronoun || (first?.mention?.kind === 'unnamed' && first.mention.plural)) return false
  for (let i = from; i < to; i++) {
    const item = items[i] as Item
    if (isMark(item, ';:—"') || item.kind === 'quote' || isTellingMore(item) || opensMore(item)) return false
    relative ||= has(item, 'relative')
    if (!relative && isFiniteVerb(item)) return false
    // A name is governed by a word before it, or stands in the clause that says who.
    if (isPeople(item) && item.kind === 'person' && !relative && !isGoverned(items, i)) return false
  }
  return true
}

const TELLING = [
  'determiner',
  'role',
  'people',
  'former',
  'attributive',
  'participle',
  'serving',
  'keeping',
  'adj',
  'title',
  'oneof',
]
const isTelling = (item: Item | undefined) =>
  item?.kind === 'number' ||
  (item?.kind === 'word' &&
    !isFiniteVerb(item) &&
    !has(item, 'pronoun') &&
    (TELLING.some((tag) => has(item, tag)) || has(item, 'prep_from')))

/** What only one can be: “a poet”, “45”. */
const isOfOne = (item: Item | undefined) =>
  item?.kind === 'number' ||
  has(item, 'oneof') ||
  has(item, 'determiner') ||
  has(item, 'role') ||
  has(item, 'people') ||
  item?.mention?.kind === 'unnamed'

/** Words that list others, open a clause, or tell of a release: those who read them here would not know of whom. */
const isTellingMore = isOneOf(
  'including',
  'scope_released',
  'scope_pardoned',
  'list_release',
  'list_pardon',
  'list_noun_release',
  'list_noun_pardon',
  'demand',
  'untrue',
)
const opensMore = (item: Item) => has(item, 'subordinator') && !has(item, 'preposition')

const isPeople = ({ mention }: Item) => mention?.kind === 'person' || mention?.kind === 'count' || mention?.kind === 'unnamed'

/** “Of X”, “by the poet X”. */
function isGoverned(items: readonly Item[], at: number): boolean {
  const from = calledFrom(items, at)
  return has(items[from - 1], 'preposition') || has(items[from - 1], 'governs_gen')
}

const isBeginning = isOneOf('past')
const isFiniteVerb = (item: Item) =>
  !has(item, 'scare') &&
  (isVerbal(item) || (item.kind === 'word' && isBeginning(item) && !has(item, 'attributive') && !has(item, 'participle')))

/** Where what is said of the last of a list ends; `at + 1`: nothing is, or it may be more than that. */
function describedTo(items: readonly Item[], at: number): number {
  const first = items[at + 1]
  if (isMark(first, '(')) {
    const close = items.findIndex((item, i) => i > at && isMark(item, ')'))
    return close > 0 && isDescription(items, at + 1, close + 1, false) ? close + 1 : at + 1
  }
  if (isMark(first, '—-')) {
    const close = items.findIndex((item, i) => i > at + 1 && i < at + FAR && isMark(item, '—-'))
    return close > 0 && isDescription(items, at + 1, close + 1, false) && mayBeVerb(items[close + 1]) ? close + 1 : at + 1
  }
  if (has(first, 'prep_of')) {
    let to = at + 2
    while (HOUSES.has(items[to]?.kind ?? 'mark') || has(items[to], 'determiner') || (items[to]?.cap && isLeading(items[to]))) to++
    return isOf(items, at + 1, to) && to > at + 2 ? to : at + 1
  }
  if (!isMark(first, ',')) return at + 1
  for (let to = at + 3; to <= items.length && to - at < FAR; to++) {
    const ends = to === items.length || isMark(items[to], '.;')
    const closes = isMark(items[to], ',') && mayBeVerb(items[to + 1])
    if (ends || closes) return isDescription(items, at + 1, to, false) ? to : at + 1
  }
  return at + 1
}

/** Is the last of the list, behind a comma and “and”, the subject of a verb, where the others are not? */
function opensClause(items: readonly Item[], members: readonly Member[]): boolean {
  const [head, last] = [members[0] as Member, members.at(-1) as Member]
  const described = last.to > last.at + 1 && isMark(items[last.to], ',')
  const verb = items[described ? last.to + 1 : last.to]
  if (!verb || !(described ? mayBeVerb(verb) : isFiniteVerb(verb)) || has(verb, 'ofseveral')) return false
  let before = head.at - 1
  while (
    (CALLED.some((tag) => has(items[before], tag)) && !has(items[before], 'subordinator')) ||
    HOUSES.has(items[before]?.kind ?? 'mark')
  )
    before--
  const item = itemBefore(items, before + 1)
  if (has(item, 'subordinator')) return false
  return item !== undefined && (isFiniteVerb(item) || has(item, 'participle') || has(item, 'preposition'))
}

const CALLED = ['determiner', 'role', 'title', 'people', 'nationality']

/** A verb, or a word we do not know that may be one. */
const mayBeVerb = (item: Item | undefined) =>
  item?.kind === 'word' && (isFiniteVerb(item) || !GOES_ON.some((tag) => has(item, tag)))

/** Words that may follow the last of a list behind what is said of it. */
const GOES_ON = ['participle', 'attributive', 'preposition', 'and', 'relative', 'determiner', 'subordinator', 'adverb']
