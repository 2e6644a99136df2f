import type { Parsed } from '../clauses/parse.ts'
import type { Unit } from '../clauses/unit.ts'
import type { Draft } from '../mentions/draft.ts'
import { has, type Item, isMark, isOneOf } from '../text/item.ts'
import { SPEAKERS, unnamedOf } from './quoted-by.ts'
import { leadOf, tellerAfter, unnamedBefore, WHERE, wholeOf } from './tellers.ts'

/** “She” as a subject. */
export const isShe = ({ pronoun, plural, cases, tags }: Draft): boolean =>
  pronoun && !plural && !tags.has('first') && cases?.size === 1 && cases.has('nom')

/** “X: “We left.””, “X, a driver from Y: “We left.””, “Mother: “We left.””, as interviews and captions write it. */
export function namedBefore(parsed: Parsed | undefined, quote: Item, add: (draft: Draft) => void): Draft | null {
  const behind = parsed?.items.indexOf(quote) ?? -1
  // “(X: ) “We left.””, as transcripts write it.
  const at = isMark(parsed?.items[behind - 1], ')') ? behind - 1 : behind
  if (!parsed || !isMark(parsed.items[at - 1], ':')) return null
  const speaks = ({ draft }: Unit) => draft.kind === 'person' || (draft.kind === 'unnamed' && at <= 3)
  // “Quote from X: “…””.
  const governed = ({ prep }: Unit) => prep !== null && !WORDS_FROM(prep)
  const speaker = parsed.units.find((unit) => unit.at === at - 2 && speaks(unit) && !governed(unit))
  if (speaker) return speaker.draft
  const bracket = at < behind ? parsed.items.findLastIndex((item, i) => i < at && isMark(item, '(')) : -1
  const before = outsideBrackets(parsed.items.slice(bracket + 1, at - 1))
  // “The mother wept and said: “We left.””
  if (before.some((item) => has(item, 'speech'))) return tellerFirst(parsed, before, add)
  if (before.some((item) => has(item, 'verb'))) {
    // “X does not hide her tears: “We left.””
    const [subject] = parsed.units.filter(({ at: place, draft, prep }) => place < at && draft.kind === 'person' && !prep)
    if (subject?.draft.cases?.size === 1 && subject.draft.cases.has('nom') && !subject.possessive) return subject.draft
    // “Of what happened to her she has no regrets: “We left.””
    const [own, other] = parsed.units.filter(({ at: place, draft }) => place < at && isShe(draft))
    if (own) return other ? null : own.draft
    return tellerFirst(parsed, before, add)
  }
  const first = parsed.units.find((unit) => unit.at === 0 && unit.draft.kind === 'person')
  if (first) return first.draft
  const [word] = before
  return word && before.length === 1 && has(word, 'open') ? unnamedOf([word], add) : tellerFirst(parsed, before, add)
}

/** “From X”, “the words of X”. */
const WORDS_FROM = isOneOf('prep_from', 'prep_of', 'wordsof')

/** “The sister smiles: “We left.”” */
export function tellerFirst({ units }: Parsed, before: readonly Item[], add: (draft: Draft) => void): Draft | null {
  const [own] = units
  if (own?.at === 0 && own.draft.kind === 'unnamed' && !own.draft.pronoun && own.draft.cases?.has('nom') !== false)
    return own.draft
  const at = before.findIndex((item) => has(item, 'teller'))
  if (at < 0 || leadOf(before, 0, at) > 0) return null
  // “The lawyer X, who left in May, said: …”.
  const name = units.find((unit) => unit.at === at + 1 && unit.draft.kind === 'person' && unit.draft.cases?.has('nom'))
  // “The head of the state said: …”.
  const behind = before[at + 1]
  return name?.draft ?? unnamedOf(before.slice(0, behind && WHERE(behind) ? at + 2 : at + 1), add)
}

/** What stands in brackets says nothing of who speaks. */
function outsideBrackets(items: readonly Item[]): Item[] {
  let depth = 0
  return items.filter((item) => {
    if (isMark(item, '(')) depth++
    const outside = depth === 0
    if (isMark(item, ')')) depth--
    return outside
  })
}

/** “According to X, “we left””, ““we left”, according to X”. */
export function accordingTo(parsed: Parsed | undefined, quote: Item, add: (draft: Draft) => void): Draft | null {
  const at = parsed?.items.indexOf(quote) ?? -1
  // “In her words, “we left””.
  const words = parsed?.items.findIndex((item) => has(item, 'wordsof')) ?? -1
  const whose = parsed?.items[words - 1]
  if (whose && has(whose, 'theirs') && Math.abs(words - at) < NEAR) return whose.mention ?? unnamedOf([whose], add)
  const behind = isMark(parsed?.items[at + 1], ',—-') ? at + 2 : at + 1
  const from = has(parsed?.items[behind], 'accordingto') ? behind : -1
  const near = (item: Item, i: number) => i < at && has(item, 'accordingto')
  const told = from > 0 ? from : (parsed?.items.findLastIndex(near) ?? -1)
  const by = told >= 0 ? told : whoseWords(parsed?.items ?? [], at)
  // “According to his wife, they “left””.
  const comma = parsed?.items.findIndex((item, i) => i > by + 1 && isMark(item, ',:')) ?? -1
  const to = Math.min(by < at ? at : by + NEAR, comma > by ? comma : Number.POSITIVE_INFINITY)
  const speaker = parsed?.units.find((unit) => unit.at > by && unit.at < to && SPEAKERS.has(unit.draft.kind) && !unit.possessive)
  if (by < 0) return null
  const named = speaker && speaker.at - by < NEAR ? speaker : undefined
  const noun = parsed?.items.slice(by + 1, Math.min(to, named?.at ?? by + NEAR)).find((item) => NOUNS(item))
  // “In the words of the relatives of a prisoner”: of them.
  if (named && !(noun && named.draft.kind === 'unnamed')) return named.draft
  return noun ? unnamedOf([noun], add) : null
}

/** “The words of X: “…””, ““…”, quotes the site the words of X”, “in a statement of X it is said: “…””: where X may stand behind; classes `wordsof`, `itissaid`. */
function whoseWords(items: readonly Item[], quote: number): number {
  const words = items.findIndex((item, i) => has(item, 'wordsof') && (i === 0 || i > quote))
  if (words >= 0) return words
  const said = items.findIndex((item) => has(item, 'itissaid'))
  if (said < 0) return -1
  const place = has(items[said + 1], 'prep_in')
    ? said + 1
    : items.findLastIndex((item, i) => i < said && i > said - NEAR && has(item, 'prep_in'))
  return place < 0 ? -1 : place + 1
}

/** Nouns of people, in any case. */
const NOUNS = isOneOf('people', 'persons', 'teller', 'sources')

/** Words between a quotation and who says it: “— quietly adds X”. */
const NEAR = 6

/**
 * Who stands behind a quotation with a verb: “…,” X repeats; «…», — вздыхает женщина. What stands there speaks, whatever the verb: nobody can
 * list all the ways of saying.
 */
export function tellerBehind(parsed: Parsed | undefined, quote: Item, add: (draft: Draft) => void): Draft | null {
  const at = parsed?.items.indexOf(quote) ?? -1
  if (!parsed || at < 0) return null
  const { items, units } = parsed
  let from = at + 1
  while (from < at + 4 && isMark(items[from], ',—-')) from++
  // “…”, criticised X.
  const joined = from > at + 1 ? isMark(items[from - 1], '—-') || has(items[from], 'past') : /[,?!]$/.test(quote.text)
  const first = items[from]
  if (
    !joined ||
    !first ||
    (first.cap && !first.mention) ||
    ['conjunction', 'preposition', 'subordinator'].some((tag) => has(first, tag))
  )
    return null
  const end = items.findIndex((item, i) => i > from && (item.kind === 'quote' || isMark(item, '.,;:!?—')))
  const reach = Math.min(end < 0 ? items.length : end, from + NEAR)
  const speaker = units.find(
    ({ at: place, draft, prep, possessive }) =>
      place >= from &&
      place < reach &&
      (draft.kind === 'person' || draft.kind === 'unnamed') &&
      (draft.cases === null || draft.cases.has('nom')) &&
      !prep &&
      !possessive,
  )
  const dashed = isMark(items[from - 1], '—-')
  if (speaker && (speaker.at > from || items[from + 1]?.kind === 'word' || (dashed && speaker.draft.kind === 'person')))
    return wholeOf(items, speaker, add).draft
  // “… — сообщила Громова.”, where a Громов is told of: nobody else stands there.
  const lone = units.find(
    ({ at: place, draft, prep }) => place === from + 1 && draft.kind === 'person' && !prep && !draft.cases?.has('dat'),
  )
  const says = has(first, 'speech') && !has(first, 'quoting') && !has(first, 'asks')
  if (dashed && says && lone && reach === from + 2) return lone.draft
  const [verb, noun] = [items[from], items[from + 1]]
  const isPlain = (item: Item | undefined) => item?.kind === 'word' && !item.cap && !item.mention && has(item, 'open')
  if (!verb || !noun || verb.kind !== 'word') return null
  if (reach === from + 2 && isPlain(noun)) return unnamedOf([noun], add)
  // “… — suggested X.”, a name that nobody knows.
  const named = dashed && noun.cap && !noun.mention && has(noun, 'open') && !has(verb, 'epithet') && !has(verb, 'teller')
  if (reach === from + 2 && named) return unnamedOf([noun], add)
  // “… — whispered to me the neighbour”.
  const found = dashed && !has(verb, 'teller') ? tellerAfter(parsed, from, add) : null
  if (found) return found.draft
  // “… sighs the mother of a prisoner”.
  return has(noun, 'teller') &&
    !noun.cap &&
    reach > from + 2 &&
    reach < from + NEAR &&
    !items.slice(from + 1, reach).some((item) => has(item, 'verb') || has(item, 'preposition'))
    ? unnamedOf(items.slice(from + 1, reach), add)
    : null
}

/** “X, who fled, described it as “a farce””, “X read it and said that it was “a farce””: the subject of the verb before; class `describing`. */
export function subjectOfVerb(parsed: Parsed | undefined, quote: Item, add: (draft: Draft) => void): Draft | null {
  const at = parsed?.items.indexOf(quote) ?? -1
  if (!parsed || at < 0) return null
  const { items, units } = parsed
  const verb = items.findLastIndex((item, i) => i < at && i > at - DESCRIBED && DESCRIBES(item))
  if (verb < 0 || items.slice(verb, at).some((item) => isMark(item, ';:.'))) return null
  const subjects = units.filter(
    ({ at: place, draft, prep, possessive }) =>
      place < verb && SPEAKERS.has(draft.kind) && (draft.cases === null || draft.cases.has('nom')) && !prep && !possessive,
  )
  // “Groups hailed it, with X calling it “…””.
  const own = units.find(({ at: place, draft, possessive }) => place === verb - 1 && SPEAKERS.has(draft.kind) && !possessive)
  if (own?.prep && own.draft.cases === null) return own.draft
  // “The director of Y X called it …”: whose form tells that they are the subject.
  const subject = subjects.find(({ draft: { kind, cases } }) => kind === 'person' && cases?.size === 1) ?? subjects[0]
  if (subject) return wholeOf(items, subject, add).draft
  // “The lawyer hailed it, but urged Y to …”.
  for (let i = verb; i > 0 && i > verb - DESCRIBED; i--) {
    const clause = DESCRIBES(items[i]) ? parsed.clauses.of[i] : undefined
    const unnamed = clause ? unnamedBefore(parsed, i, clause) : null
    if (!unnamed) continue
    add(unnamed)
    return unnamed
  }
  return null
}

/** “Called it “…””, “cited “…””, “hailed it, but urged Y to “…””. */
const DESCRIBES = isOneOf('describing', 'quoting', 'speech')

/** Words between such a verb and the quotation. */
const DESCRIBED = 16
