import type { Grammar } from '../grammar/grammar.ts'
import { has, type Item, isMark, itemBefore } from '../text/item.ts'
import type { Sentence } from '../text/sentences.ts'
import { inTheirCase } from './name-agreement.ts'
import { agree, isOther, isTurned, standAlone } from './name-cases.ts'
import { isAmongPeople, isBodyThere, isOfPrison, isShortOfBody, standsAlone } from './name-context.ts'
import { nameOf } from './name-forms.ts'
import { withNameSeries, withNamesBeside } from './name-series.ts'
import { areThings } from './name-things.ts'
import {
  type Found,
  formsOf,
  hasSuffix,
  initialsAt,
  isArticled,
  isGiven,
  isKnown,
  isKnownGiven,
  isNameWord,
  isShouted,
  isSmall,
  isWeak,
  type NameKnowledge,
  namesThing,
  surnameKeys,
} from './name-words.ts'
import {
  initialsBetween,
  isDone,
  isLatin,
  isOrdinal,
  isPronounAsGiven,
  isWordAsGiven,
  isWordAsSurname,
  isWordInside,
  nicknameTo,
} from './name-wordy.ts'
import { single } from './single-name.ts'

/** Finds the names of people in a sentence. First `full` names, then, with what is known of the whole text, surnames alone. */
export function personsIn(sentence: Sentence, grammar: Grammar, known: NameKnowledge): Found[] {
  const { items } = sentence
  const found: Found[] = []
  const heading = isHeading(items)
  for (let i = 0; i < items.length; i++) {
    if (!mayBegin(items[i])) continue
    // “The prize named after X Y”: nobody of these names is told of.
    if (namesThing(items, i)) {
      while (isNameWord(items[i + 1])) i++
      continue
    }
    const one = (i === 0 ? surnameFirst(sentence, grammar, known) : null) ?? readName(items, i, grammar, known, heading)
    if (!one) continue
    // “Out of Zork Blim prison”, “from Zork and Blim prisons”: nobody of these names is told of.
    if (grammar.pack.order === 'position' && isOfPrison(items, one.to)) {
      i = one.to - 1
      continue
    }
    // “the deputy of Kellogg John Coale”: a surname before a full name is somebody else's.
    const skipped = one.from > i ? single(items.slice(0, one.from), i, grammar, known, false) : null
    if (skipped) found.push(skipped)
    found.push(one)
    i = one.to - 1
  }
  if (heading) return found
  return grammar.pack.order === 'position'
    ? withNameSeries(items, found, grammar, known)
    : inTheirCase(items, withNamesBeside(items, found, grammar, known), grammar, known)
}

/** “1. Petrova Nina Pavlovna, 45”: the lines of a list may begin with the surname. */
function surnameFirst({ items, bullet }: Sentence, grammar: Grammar, known: NameKnowledge): Found | null {
  const [surname, given, third] = items
  if (!isNameWord(surname) || !given || isGiven(surname, grammar) || !isGiven(given, grammar) || known.small.has(surname.key))
    return null
  const to = isNameWord(third) ? 3 : 2
  const ends = items[to] === undefined || items[to]?.kind === 'mark' || items[to]?.kind === 'number'
  // “Petrova Nina — at home”: so does a line with a note behind the name.
  const fits =
    grammar.pack.order === 'position' ||
    (agree(surname, given, grammar) && formsOf(given, 'given', grammar).some(({ cases }) => cases.has('nom')))
  const noted = isMark(items[to], '—–|') && items[to]?.glued === false && fits && (to === 2 || isPatronymic(third))
  const shown = grammar.pack.order === 'ending' || hasSuffix(surname, grammar) || (to === 3 && isPatronymic(third))
  return ends && shown && (bullet || noted) ? nameOf(items, 0, to, given, surname, grammar, 'person.given', known) : null
}

const isPatronymic = (item: Item | undefined) => /(?:vi[čc]h?|ovna|evna|aŭna|auna|yeuna|[іи]ч|[ўв]на)$/.test(item?.key ?? '')

/** In a language with endings two unknown words with capitals that agree, within a sentence, are a name; titles stand in quotation marks there. */
function isPair(items: readonly Item[], at: number, grammar: Grammar): boolean {
  const [first, last, before] = [items[at], items[at + 1], items[at - 1]]
  if (grammar.pack.order !== 'ending' || at === 0 || !first || !last) return false
  const plain = (item: Item) => has(item, 'open') && !has(item, 'adj') && item.text.length > 2 && !/[a-z]/i.test(item.text)
  if (!plain(first) || !plain(last) || ['orghead', 'titled', 'streethead', 'adj'].some((tag) => has(before, tag))) return false
  const place = (i: number) => grammar.gazetteer.at(items, i).length > 0
  // “A citizen of Estonia X Y”.
  const land = place(at - 1) || has(before, 'landof')
  const country = land && (items[at - 2]?.cap === true || ['role', 'people', 'nat'].some((tag) => has(items[at - 2], tag)))
  // “The head of diplomacy of the EU X Y”.
  const short = before?.text === before?.text.toUpperCase()
  if (before?.cap && before.kind === 'word' && !country && !short) return false
  return !place(at) && !place(at + 1) && agree(last, first, grammar)
}

/** Lines where most words are capitalised tell nothing by their capitals. */
function isHeading(items: readonly Item[]): boolean {
  let words = 0
  let capitals = 0
  for (const { kind, key, cap } of items) {
    if (kind !== 'word' || key.length < 4) continue
    words++
    if (cap) capitals++
  }
  return words > 3 && capitals > words * 0.7 && !isMark(items.at(-1), '.')
}

/** A name begins with a capital, or with an article: “but al-Sadah was held”. */
const mayBegin = (item: Item | undefined): boolean => item?.cap === true || isArticled(item)

function readName(items: readonly Item[], at: number, grammar: Grammar, known: NameKnowledge, heading: boolean): Found | null {
  const first = items[at]
  if (!first) return null
  if (!first.cap) {
    const told = surnameKeys(first, grammar).some((key) => known.surnames.has(key))
    return told ? single(items, at, grammar, known, false) : null
  }
  const initials = initialsAt(items, at)
  if (initials > 0) {
    const surname = items[at + initials]
    return isNameWord(surname) ? nameOf(items, at, at + initials + 1, null, surname, grammar, 'person.initials', known) : null
  }
  // “James Baker … Baker was freed”; not “Baker James Cole”, nor “the Baker”.
  const again = isWordAsSurname(first, grammar) && !isNameWord(items[at + 1]) && !has(itemBefore(items, at), 'determiner')
  if (again && surnameKeys(first, grammar).some((key) => known.surnames.has(key))) return single(items, at, grammar, known, false)
  const shouted = isShouted(items, at, grammar)
  const worded = !heading && isWordAsGiven(items, at, grammar)
  if (
    !(isNameWord(first) || shouted || worded || isPronounAsGiven(items, at, grammar)) ||
    has(itemBefore(items, at), 'streethead')
  )
    return null
  if (!shouted && !heading && isShortOfBody(items, at, grammar)) return null
  const behind = initialsAt(items, at + 1)
  // “Petrova N. P.”; one initial could as well belong to what follows.
  const inside = isNameWord(items[at + 1 + behind])
  const acts = isDone(items, at, grammar)
  if (behind > (inside ? 2 : 0) && !((behind < 4 || inside) && isGiven(first, grammar)) && isNameWord(first) && !(inside && acts))
    return nameOf(items, at, at + 1 + behind, null, first, grammar, 'person.initials', known)
  const isPlace = () => grammar.gazetteer.at(items, at).some(({ kind }) => kind === 'place')
  const stranger = grammar.pack.order === 'ending' && !isGiven(first, grammar)
  if (stranger && (isPlace() || has(first, 'landof'))) return null
  // “The member of the Sejm of Estonia X Y”: what stands before a country is none of a name.
  if (stranger && has(items[at + 1], 'landof') && isNameWord(items[at + 2]) && !isKnown(first, grammar)) return null
  let to = at + 1
  while (to - at < 4) {
    const next = items[to]
    // “with Lukashenko Petrov agreed”: two surnames in two cases side by side.
    if (to === at + 1 && (standAlone(first, next, grammar, known) || isOther(first, next, grammar))) break
    // “the mother of Ivan Nina Petrova”: whose mother she is, and her name.
    const owned = to === at + 1 && has(itemBefore(items, at), 'governs_gen') && isGiven(first, grammar) && isGiven(next, grammar)
    if (owned && isNameWord(items[to + 1])) break
    // “the spokeswoman of Ivan Petrov Nina Sidorova”: two full names side by side.
    if (to - at >= 2 && isGiven(next, grammar) && isNameWord(items[to + 1]) && isGiven(first, grammar)) break
    if (shouted && to > at + 1) break
    // “In Zork of the Plim region”, in languages where the region is an adjective: no name of anybody.
    if (has(next, 'adj') && items[to + 1]?.cap === false && has(items[to + 1], 'orghead') && !isGiven(first, grammar)) break
    if (shouted) to++
    // “Nina “Fox” Petrova”: another name in marks between the two.
    else if (to === at + 1 && nicknameTo(items, to, first, grammar) > to) to = nicknameTo(items, to, first, grammar) + 1
    else if (isNameWord(next) && !items[to - 1]?.text.endsWith('.') && isLatin(next) === isLatin(first)) to++
    // “Gulnoza Said”, “Yana March”: a surname that is a common word, were it small.
    else if (to === at + 1 && isWordAsSurname(next, grammar) && !heading && isGiven(first, grammar)) to++
    else if (isArticled(next) || (!heading && isWordInside(items, to, worded || isGiven(first, grammar)))) to++
    else if (initialsAt(items, to) > 0 && isNameWord(items[to + initialsAt(items, to)])) to += initialsAt(items, to) + 1
    else if (has(next, 'particle') && isNameWord(items[to + 1])) to += 2
    else if (has(next, 'particle') && has(items[to + 1], 'particle') && isNameWord(items[to + 2])) to += 3
    else break
  }
  // “Salman bin Ali Al Zorki”, “Abdullah II”: what a name cannot end with, and a number of kings.
  if (to - at > 1 && has(items[to - 1], 'particle') && isNameWord(items[to])) to++
  else if (grammar.pack.order === 'position' && isGiven(first, grammar) && isOrdinal(items[to])) to++
  // “Махабат Тажибек кызы”: what says whose child somebody is ends the name.
  const tail = to - at > 1 && has(items[to], 'nametail') ? 1 : 0
  const before = itemBefore(items, at)
  // “The newspaper Novy Den”.
  if (has(before, 'titled') && !isGiven(first, grammar)) return null
  const chained = has(before, 'and') && isNameWord(items[at - 2]) && !isGiven(items[at - 2], grammar)
  const leader = chained ? items[at - 3] : isMark(before, '.') ? items[at - 2] : before
  const led = ['role', 'title', 'led'].some((tag) => has(leader, tag)) && (leader === before || chained || has(leader, 'title'))
  const surnameAfter = items[at + 1]
  if (
    grammar.pack.order === 'ending' &&
    at === 0 &&
    to - at === 2 &&
    surnameAfter &&
    !isGiven(first, grammar) &&
    (isKnown(surnameAfter, grammar) ||
      (!isKnownGiven(first, grammar, known) && surnameKeys(surnameAfter, grammar).some((key) => known.surnames.has(key))))
  )
    return single(items, at + 1, grammar, known, false)
  if (to - at >= 2) {
    let from = at
    // A common word that only begins the sentence is no given name.
    const common = at === 0 && known.small.has(first.key)
    const fathers = items[to - 1]?.key ?? ''
    const surnameFirst =
      agree(first, items[at + 1], grammar) &&
      (hasSuffix(first, grammar) || isKnown(first, grammar)) &&
      (grammar.pack.names.patronymics ?? []).some((ending) => fathers.endsWith(ending))
    const opens = at === 0 && grammar.pack.order === 'ending' && !hasSuffix(first, grammar) && !isKnown(first, grammar)
    // “Freed Petrova”: a verb of several that begins the sentence is no given name either.
    const begun = opens && acts && first.text.length > VERB && has(first, 'moved')
    const leads =
      to - at > 2 ? common || acts || isGiven(items[at + 1], grammar) : begun || (opens && isGiven(items[at + 1], grammar))
    // “The dual national Saad Ibrahim Almadi”: no title stands behind who somebody is.
    const called =
      (at === 1 || !before?.cap) && ['role', 'people', 'led'].some((tag) => has(before, tag)) && grammar.pack.order === 'position'
    if (
      (leads && !worded && !called && !isGiven(first, grammar) && !surnameFirst) ||
      (to - at > 2 && isOpening(items, at, grammar))
    )
      from++
    // “The leader of the Young Front Zmitser Dashkevich”: the name begins with the given name.
    else if (to - at === 4 && isGiven(items[at + 2], grammar) && !isGiven(first, grammar) && !isGiven(items[at + 1], grammar))
      from += 2
    // “Dashkevich Zmitser” in whatever case: the surname before the given name.
    const turned = items[at + 1]
    if (to - at === 2 && turned && (hasSuffix(first, grammar) || isKnown(first, grammar)) && isTurned(first, turned, grammar))
      return nameOf(items, at, to, turned, first, grammar, 'person.given', known)
    const given = items[from]
    const surname = items[to - 1]
    if (!given || !surname) return null
    if (given === surname) return single(items, from, grammar, known, false)
    const named = known.givens.has(given.key) && surnameKeys(surname, grammar).some((key) => known.surnames.has(key))
    const alone = surnameKeys(surname, grammar).some((key) => known.alone.has(key))
    const certain = worded || isGiven(given, grammar) || initialsBetween(items, from, to) || (named && !alone)
    const foreign = grammar.pack.order === 'ending' && isLatin(first)
    const likely = !heading && !foreign && !isSmall(surname, known) && !isSmall(given, known)
    if (certain) {
      const found = nameOf(items, from, to + tail, given, surname, grammar, 'person.given', known)
      // “Viktar and Alena Petrovs”: the second of a couple.
      if (to - from === 2 && has(itemBefore(items, from), 'and') && isGiven(itemBefore(items, from - 1), grammar))
        sharing(found, given, surname, grammar)
      return found
    }
    if (areThings(items, from, to, grammar, known) || isBodyThere(items, from, to, grammar)) return null
    const ending = hasSuffix(surname, grammar) && (!isWeak(surname, grammar) || isAmongPeople(items, from, to) || led)
    if (likely && (ending || isKnown(surname, grammar)))
      return nameOf(items, from, to, given, surname, grammar, 'person.suffix', known)
    if (heading && to === items.length && hasSuffix(surname, grammar) && !isWeak(surname, grammar) && !known.small.has(given.key))
      return nameOf(items, from, to, given, surname, grammar, 'person.suffix', known)
    if (likely && led) return nameOf(items, from, to, given, surname, grammar, 'person.role', known)
    if (likely && isAmongPeople(items, from, to)) return nameOf(items, from, to, given, surname, grammar, 'person.context', known)
    if (likely && standsAlone(items, from, to, grammar))
      return nameOf(items, from, to, given, surname, grammar, 'person.alone', known)
    // “The release of Mykalai Petrov, Mykalai Dziadok and …”: the given name of somebody else.
    const shared = grammar.pack.order === 'position' && to - from === 2 && known.givens.has(given.key)
    if (likely && shared) return nameOf(items, from, to, given, surname, grammar, 'person.context', known)
    if (likely && named) return nameOf(items, from, to, given, surname, grammar, 'person.given', known)
    if (likely && to - from === 2 && isPair(items, from, grammar))
      return nameOf(items, from, to, given, surname, grammar, 'person.pair', known)
  }
  // “Sergei and Svetlana Tikhanovsky”: a couple under one surname.
  const couple = has(items[at + 1], 'and') ? items[at + 2] : undefined
  if (to === at + 1 && isGiven(first, grammar) && isGiven(couple, grammar) && isNameWord(items[at + 3])) {
    const surname = items[at + 3]
    const draft = nameOf(items, at, at + 1, first, first, grammar, 'person.couple', known)
    if (surname && !sharing(draft, first, surname, grammar))
      draft.draft.value = `${draft.draft.value ?? first.text} ${surname.text}`
    return draft
  }
  return single(items, at, grammar, known, led)
}

/** Shorter words that end as verbs of several do may be names: “Alí”, “Emili”. */
const VERB = 6

/** “ACTIVIST-JOURNALIST Aung Win Htut”: what a text opens with in capitals belongs to no name written without them. */
const isOpening = (items: readonly Item[], at: number, grammar: Grammar): boolean => {
  const [first, next] = [items[at], items[at + 1]]
  const isUpper = (item: Item | undefined) => item !== undefined && item.text.length > 3 && item.text === item.text.toUpperCase()
  return grammar.pack.order === 'position' && at === 0 && isUpper(first) && !isUpper(next) && !isGiven(next, grammar)
}

/** Names one of a couple by the singular of the surname they share; false when it is no plural. */
function sharing({ draft }: Found, given: Item, surname: Item, { pack }: Grammar): boolean {
  const [form] = pack.names.forms(given.text, 'given')
  const name = form?.nominative ?? given.text
  const own = pack.names.shared?.(surname.text, name) ?? null
  if (own === null) return false
  draft.value = `${name} ${own}`
  return true
}
