import type { Clause } from '../clauses/clause.ts'
import type { Parsed } from '../clauses/parse.ts'
import type { Unit } from '../clauses/unit.ts'
import { type Draft, draftOf } from '../mentions/draft.ts'
import { has, type Item, isMark, isOneOf } from '../text/item.ts'

/** Somebody who speaks, as a unit where a word of the sentence stands. */
export const unitOf = (draft: Draft, at: number): Unit => ({
  at,
  draft,
  prep: null,
  possessive: false,
  joined: null,
  within: null,
  listed: false,
  apposed: false,
})

/** Words behind a verb of saying among which a word for who speaks is looked for. */
const REACH = 12

/** Where the part of the sentence ends that tells who speaks. */
const ENDS = isOneOf('speech', 'verb', 'subordinator', 'relative', 'conjunction')
const endsSaying = (item: Item) =>
  item.kind === 'quote' || item.kind === 'break' || (item.kind === 'mark' && !isMark(item, `"'()`)) || ENDS(item)

/**
 * “… — said the lawyer”, “… — admitted later at a press conference the former guard”: a speaker who is no mention yet, behind the verb; the
 * words of class `teller` are in the form of a subject, and `epithet` what may stand before them.
 */
export function tellerAfter({ items }: Parsed, at: number, add: (draft: Draft) => void): Unit | null {
  let end = at + 1
  while (end < items.length && end < at + REACH && !endsSaying(items[end] as Item)) end++
  const heads = items.slice(at + 1, end).map((item, i) => (isHead(item) && !has(items[at + i], 'preposition') ? at + 1 + i : -1))
  const head = heads.find((place) => place > 0)
  const to = head === undefined ? undefined : memberOf(items, head, end)
  const spoken =
    to === undefined ? (strangerAt(items, at + 1) ?? anyoneAt(items, at + 1)) : { from: leadOf(items, at + 1, to), to }
  const first = spoken && items[spoken.from]
  const last = spoken && items[spoken.to]
  if (!spoken || !first || !last) return null
  const where = items[spoken.to + 1]
  // A name in quotation marks is none of them.
  const joined = where !== undefined && WHERE(where) && where.start - last.end < 2
  const draft = draftOf('unnamed', first.start, joined ? where.end : last.end, 'speaker.unnamed')
  add(draft)
  return unitOf(draft, spoken.to)
}

/** A noun of somebody as a subject, in a mention of its own or not. */
const isHead = (item: Item) =>
  has(item, 'teller') || (item.mention?.kind === 'unnamed' && !item.mention.pronoun && item.mention.cases?.has('nom') === true)

/** “One of the former prisoners”: where the words end that begin with such a word; class `oneof`. */
function memberOf(items: readonly Item[], from: number, end: number): number {
  if (!has(items[from], 'oneof')) return from
  let to = from + 1
  while (to < end - 1 && to < from + MEMBER && items[to]?.kind === 'word' && !items[to]?.mention && !PEOPLE(items[to])) to++
  return items[to]?.mention || PEOPLE(items[to]) ? to : from
}

const PEOPLE = isOneOf('people', 'persons', 'teller', 'sources')
/** Words between “one of” and of whom. */
const MEMBER = 4

/** Where the words begin that lead to a noun of somebody: “his former lawyer”. */
export function leadOf(items: readonly Item[], from: number, to: number): number {
  if (to > from && has(items[from], 'determiner') && items.slice(from + 1, to).every((item) => has(item, 'open'))) return from
  let first = to
  while (first > from && LEADS(items[first - 1])) first--
  return first
}

const LEADS = isOneOf('oneof', 'epithet', 'theirs', 'determiner', 'former')

/** “… — said X.”, a name that nobody knows, or a body by its capitals, right behind the verb and the mark before it. */
function strangerAt(items: readonly Item[], from: number): { from: number; to: number } | null {
  if (!isMark(items[from - 2], '—-')) return null
  let to = from
  while (to < from + 3 && items[to]?.kind === 'word' && items[to]?.cap && !items[to]?.mention && has(items[to], 'open')) to++
  const behind = items[to]
  // “… said the chancellor of X”.
  const office = items[from]
  if (
    to === from &&
    office?.kind === 'word' &&
    !office.mention &&
    has(office, 'open') &&
    items[from + 1]?.mention?.kind === 'place'
  )
    return { from, to: from }
  const ends = behind === undefined || endsSaying(behind) || WHERE(behind)
  return to > from && ends ? { from, to: to - 1 } : null
}

/** ““…,” said a local Catholic.”: words behind an article that end the sentence, right behind the verb and a quotation. */
function anyoneAt(items: readonly Item[], from: number): { from: number; to: number } | null {
  if (items[from - 2]?.kind !== 'quote' || !has(items[from], 'determiner')) return null
  let to = from
  while (to < from + 3 && items[to + 1]?.kind === 'word' && !items[to + 1]?.mention && has(items[to + 1], 'open')) to++
  return to > from && isMark(items[to + 1], '.') && items[to + 2] === undefined ? { from, to } : null
}

const isPlain = (item: Item | undefined) => item?.kind === 'word' && !item.cap && !item.mention && has(item, 'open')

/** “The officer of X said”, “one of the freed said”, “the democratic leader said”: more words than the mention has say who speaks. */
export function wholeOf(items: readonly Item[], unit: Unit, add: (draft: Draft) => void): Unit {
  const { at, draft, prep } = unit
  let head = at
  if (draft.kind === 'organisation' && !prep) {
    // “The head of the office of X”.
    let before = at - 1
    while (before > at - 3 && isPlain(items[before]) && !has(items[before], 'teller')) before--
    // “Rights group X”: the group is X.
    if (has(items[before], 'teller') && !has(items[before], 'orghead')) head = before
  }
  if (head === at && (draft.kind !== 'unnamed' || draft.pronoun)) return unit
  const from = leadOf(items, 0, head)
  const first = items[from]
  // “The head of the state”.
  const behind = head === at && has(items[at + 1], 'headed') ? items[at + 1] : undefined
  if (!behind && (from === at || !first || draft.start <= first.start)) return unit
  const whole = draftOf(
    'unnamed',
    Math.min(first?.start ?? draft.start, draft.start),
    behind?.end ?? draft.end,
    'speaker.unnamed',
  )
  add(whole)
  return unitOf(whole, at)
}

/** “One of the freed told”: the noun is in no case of a subject, what leads to it is; classes `oneof` and `teller`. */
export function isMember(items: readonly Item[], at: number): boolean {
  const first = items[leadOf(items, 0, at)]
  return has(first, 'oneof') && has(first, 'teller')
}

/** “About this the mother told”, “in her blog the mother wrote”: what governs there has what it governs already. */
export function frontedBefore({ items, units, clauses }: Parsed, at: number, clause: Clause): Unit | undefined {
  return units.find(({ at: place, draft, prep, possessive }) => {
    if (place >= at || clauses.of[place] !== clause || possessive || prep === null) return false
    if (draft.kind !== 'person' && draft.kind !== 'unnamed') return false
    if (draft.pronoun || !(draft.cases?.has('nom') || isMember(items, place))) return false
    const parts = (item: Item) => item.kind === 'mark' || item.mention?.cases?.has('nom') === true || item.kind === 'quote'
    if (items.slice(place + 1, at).some(parts)) return false
    const last = items[items.findIndex((item) => item.start >= draft.start) - 1]
    return (
      items.indexOf(prep) < place - 1 &&
      last !== prep &&
      last?.kind === 'word' &&
      (has(last, 'thus') || isPlain(last)) &&
      !has(last, 'adj')
    )
  })
}

/** “The president of X”: of where, or of what. */
export const WHERE = (item: Item) =>
  item.mention?.kind === 'place' || item.mention?.kind === 'organisation' || has(item, 'headed')

export const isOblique = ({ cases }: Draft): boolean => cases !== null && !cases.has('nom')

function isOneOfThem(items: readonly Item[], from: number, end: number): Draft | null {
  const [first, to] = [items[from], memberOf(items, from, end)]
  if (!first || to === from || !has(first, 'teller')) return null
  const draft = draftOf('unnamed', first.start, items[to]?.end ?? first.end, 'speaker.unnamed')
  draft.plural = false
  return draft
}

/** “Pro-government channels in Belarus reported”: a speaker who is no mention yet becomes an unnamed one. */
export function unnamedBefore({ items, clauses }: Parsed, at: number, clause: Clause): Draft | null {
  let from = at
  let governed = -1
  while (from > 0) {
    const item = items[from - 1]
    if (!item || clauses.of[from - 1] !== clause || item.kind === 'mark' || item.kind === 'date' || item.kind === 'quote') break
    // “X’s press service said”.
    if (has(item, 'possessive') && items[from - 2]?.mention?.kind === 'person') break
    if (has(item, 'conjunction') || has(item, 'subordinator') || has(item, 'relative') || at - from > 8) break
    from--
    if (has(item, 'preposition')) governed = from
  }
  while (from < at && (has(items[from], 'adverb') || has(items[from], 'be') || has(items[from], 'have'))) from++
  // “One of the freed told”.
  const member = isOneOfThem(items, from, at)
  if (member) return member
  let to = governed > from ? governed : at
  while (to > from && ['be', 'have', 'adverb', 'do', 'may', 'neg', 'future'].some((tag) => has(items[to - 1], tag))) to--
  const words: Item[] = items.slice(from, to)
  const teller = words.findLastIndex((item) => has(item, 'teller'))
  // “The husband once said”, “the mother of X told”.
  if (teller >= 0 && !words.some((item, i) => i > teller && WHERE(item))) words.length = teller + 1
  const last = words.at(-1)
  // “The president of X” in languages with cases.
  const head = last?.mention?.kind === 'place' && isOblique(last.mention) ? words.at(-2) : last
  const first = words[0]
  if (
    !first ||
    !head ||
    head.mention ||
    governed === from ||
    !(has(head, 'open') || has(head, 'teller')) ||
    words.some((item) => has(item, 'speech') || item.mention?.kind === 'person')
  )
    return null
  if (words.some((item) => has(item, 'noone') || has(item, 'notspeaker'))) return null
  const draft = draftOf('unnamed', first.start, (last ?? head).end, 'speaker.unnamed')
  draft.plural = true
  return draft
}

/** “An article on the site of X said”: X speaks. */
export function publisherBefore({ items, units, clauses }: Parsed, at: number, clause: Clause): Unit | undefined {
  const text = items.findIndex((item, i) => i < at && clauses.of[i] === clause && has(item, 'outlet'))
  if (text < 0) return undefined
  return units.find((unit) => unit.at > text && unit.at < at && unit.draft.kind === 'organisation' && unit.prep !== null)
}

/** Who can be nothing but the subject, right behind the verb with nothing but what they are called between. */
export function titledBehind({ items, units }: Parsed, at: number): Unit | undefined {
  const name = units.find((unit) => unit.at > at && unit.draft.kind === 'person' && !unit.prep)
  const called = items.slice(at + 1, name?.at)
  const only = name?.draft.cases?.size === 1 && name.draft.cases.has('nom')
  const plain = called.every(
    (item) => item.kind !== 'mark' && !['verb', 'past', 'speech', 'subordinator', 'relative'].some((tag) => has(item, tag)),
  )
  return only && plain && called.length > 0 && called.length < TITLE ? name : undefined
}

/** Words of a title before a name, and one more. */
const TITLE = 10
