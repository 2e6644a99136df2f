import type { Edtf } from '#core/edtf.ts'
import type { StatementType } from '#core/extraction.ts'
import type { Folded } from '#core/fold.ts'
import { once } from '#core/once.ts'
import type { Range } from '#core/span.ts'
import { type Said, settleDates } from './clauses/dating.ts'
import { type Parsed, parse } from './clauses/parse.ts'
import type { Grammar } from './grammar/grammar.ts'
import { exceptionsOf, membersOf } from './lists/lists.ts'
import { membersOfBefore } from './lists/members-before.ts'
import { withoutOthers } from './lists/notes.ts'
import { listedByNoun } from './lists/nouns.ts'
import { outline } from './lists/outline.ts'
import { correctEarlier } from './lists/titles.ts'
import { bareCounts } from './mentions/bare.ts'
import type { Case, Draft } from './mentions/draft.ts'
import { settleLaws } from './mentions/laws.ts'
import { candidatesIn, choose, withMentions } from './mentions/mentions.ts'
import type { Found, NameKnowledge } from './mentions/name-words.ts'
import { personsIn } from './mentions/persons.ts'
import { linkCounts } from './numbers/parts.ts'
import { settleCounts, talliesOf } from './numbers/tallies.ts'
import { type DraftClaim, rootOf } from './statements/claim.ts'
import { claimsOf, isLetOut, isOfRelease, openedBy } from './statements/claims.ts'
import { subjects } from './statements/elided.ts'
import { ellipsesOf } from './statements/ellipsis.ts'
import { withoutFreers } from './statements/freers.ts'
import { formOfBefore } from './statements/grounds.ts'
import { attachSpeakers, quotationClaims } from './statements/quoting.ts'
import type { Opened, Reader } from './statements/reader.ts'
import { takeBack } from './statements/retractions.ts'
import { voicesOf } from './statements/speakers.ts'
import { withoutVisits } from './statements/visits.ts'
import { has, type Item, isMark } from './text/item.ts'
import { itemsOf } from './text/items.ts'
import { takeQuotations } from './text/quotations.ts'
import { type Sentence, sentencesOf, widthOf } from './text/sentences.ts'
import { tokenize } from './text/tokens.ts'
import { linkPeople, linkPronouns, type Read } from './whole/discourse.ts'
import { withoutUnheld } from './whole/elsewhere.ts'
import { dropRepeats, linkEvents, mergeForms } from './whole/events.ts'
import { type DraftFlag, flagsOf } from './whole/flags.ts'
import { withoutStillHeld } from './whole/still-held.ts'
import { uncoveredIn } from './whole/uncovered.ts'

/** A text as read, still in folded offsets. */
export type Result = { drafts: Draft[]; claims: DraftClaim[]; flags: DraftFlag[]; uncovered: Range[] }

/** Reads a folded text: sentences, mentions, what they mean to each other, statements, flags. */
export function read(text: string, folded: Folded, grammar: Grammar, published: Edtf | undefined): Result {
  const sentences = cut(text, folded, grammar)
  const reads = mentionsOf(sentences, grammar)
  const doubts = linkPeople(reads, grammar)
  linkCounts(reads)
  settleLaws(reads.flatMap(({ drafts }) => drafts))
  const repeated = repeats(reads, folded.text)
  const parsed = reads.map((one) => parse(one.sentence, one.items, grammar))
  const said: Said = { day: null, date: null, dated: null, paragraph: 0 }
  const impossible = parsed.flatMap((one) => settleDates(one, published, said))
  const added: Draft[] = []
  const voices = parsed.map((one) => voicesOf(one, (draft) => added.push(draft)))
  attachSpeakers(parsed, (draft) => added.push(draft))
  linkPronouns(reads)

  const claims: DraftClaim[] = []
  const order = new Map<DraftClaim, number>()
  let previous: DraftClaim[] = []
  let told = false
  // Asked only where something binds somebody: looked for once.
  const first = once(() => ({ at: parsed.findIndex(({ items }) => items.some(isLetOut)) }))
  const custody = parsed.some(speaksOfCustody)
  const tellsOfRelease = parsed.some(({ hits }) => hits.some(({ trigger }) => isOfRelease(trigger)))
  const lines = outline()
  const about = subjects()
  let opened: Opened | null = null
  for (const [n, one] of parsed.entries()) {
    const elided = about.of(one, grammar.pack.order)
    const reader: Reader = {
      parsed: one,
      pack: grammar.pack,
      duties: grammar.duties,
      voices: voices[n] ?? new Map(),
      speakers: one.sentence.quote?.link ? [one.sentence.quote.link] : [],
      topic: one.sentence.quote === null ? (lines.topic(one) ?? elided) : null,
      told,
      letOut: () => first().at >= 0 && first().at <= n,
      anyLetOut: () => first().at >= 0 || tellsOfRelease,
      opened,
      custody,
      add: (draft) => added.push(draft),
    }
    told ||= one.hits.some(({ trigger }) => isOfRelease(trigger))
    const again = repeated.has(n) && reader.topic === null
    const mine = again ? [] : claimsFor(reader, one, previous, parsed.slice(Math.max(0, n - BEFORE), n))
    if (one.sentence.quote === null) mine.push(...lines.after(reader, mine, lastOfLine(parsed, n)))
    mine.push(...quotationClaims(one))
    opened = openedBy(reader) ?? (isListed(one) ? opened : null)
    takeBack(one, parsed[n - 1], mine, previous)
    correctEarlier(one, mine, claims)
    formOfBefore(one, previous)
    for (const claim of mine) order.set(claim, n)
    claims.push(...mine)
    if (mine.length > 0 || (one.sentence.items.length > 3 && !tellsOnlyWho(one))) previous = mine
  }
  const numbered = (n: number) => reads[n]?.drafts.some(({ kind }) => kind === 'count') === true
  const facts = withoutStillHeld(withoutUnheld(withoutVisits(claims, parsed), parsed), parsed, order)
  const kept = linkEvents(dropRepeats(facts), order, numbered)
  const drafts = [...reads.flatMap((one) => one.drafts), ...added]
  const unrepeated = sentences.filter((_, n) => !repeated.has(n))
  return { drafts, claims: kept, flags: flagsOf(drafts, kept, doubts, impossible), uncovered: uncoveredIn(unrepeated, kept) }
}

/** “This was reported by the movement’s coordinator”: only who said what was told before. */
const tellsOnlyWho = ({ items, hits }: Parsed) =>
  hits.length === 0 &&
  (has(items[0], 'preposition') || has(items[0], 'determiner')) &&
  items.slice(1, 4).some((item) => has(item, 'speech')) &&
  !items.slice(0, 3).some(({ mention }) => mention)

/** A line of a list, or one that begins small. */
const isListed = ({ sentence, items: [first] }: Parsed) => sentence.bullet || first?.cap === false

/** Does no other sentence of its line follow, those of quotations apart? */
function lastOfLine(parsed: readonly Parsed[], n: number): boolean {
  const next = parsed.slice(n + 1, n + NEXT).find(({ sentence }) => sentence.quote === null)
  return next?.sentence.line !== parsed[n]?.sentence.line
}

/** Does somebody come into custody, stay there or come out? */
const speaksOfCustody = ({ hits }: Parsed) => hits.some(({ trigger }) => OF_CUSTODY.has(trigger.type) && !trigger.told)
const OF_CUSTODY: ReadonlySet<StatementType> = new Set([
  'detention',
  'sentence',
  'charge',
  'transfer',
  'release',
  'release_event',
  'pardon',
])

/** So many sentences before one a number in it may go back to. */
const BEFORE = 2

/** So many sentences of quotations may stand between two of one line. */
const NEXT = 60

function claimsFor(reader: Reader, parsed: Parsed, previous: readonly DraftClaim[], earlier: readonly Parsed[]): DraftClaim[] {
  const direct = claimsOf(reader)
  const elliptic = ellipsesOf(parsed, direct, previous)
  const mine = [...direct, ...elliptic, ...membersOf(reader), ...listedByNoun(reader, direct)]
  const all = withoutFreers(
    [...mine, ...membersOfBefore(reader, previous, mine, earlier.at(-1)), ...exceptionsOf(reader, mine)],
    parsed,
    reader.pack.names.freers,
  )
  settleCounts(reader, all, earlier)
  return talliesOf(reader, mergeForms(all))
}

/** The sentences of a text, and those inside its quotations, in order. */
export function cut(text: string, folded: Folded, grammar: Grammar): Sentence[] {
  const items = itemsOf(tokenize(folded.text), grammar)
  const original = (item: Item) => {
    const { start, end } = folded.toOriginal(item.start, item.end)
    return text.slice(start, end)
  }
  const { main, quotations } = takeQuotations(items, original)
  const paragraphs = { n: 0, line: 0, width: widthOf(items) }
  const sentences = [
    ...sentencesOf(main, grammar, null, paragraphs),
    ...quotations.flatMap(({ draft, items: inner }) => sentencesOf(inner, grammar, draft, paragraphs)),
  ]
  return sentences.sort((a, b) => a.start - b.start || b.end - a.end)
}

function mentionsOf(sentences: readonly Sentence[], grammar: Grammar): Read[] {
  const small = new Set<string>()
  for (const { items } of sentences) for (const { kind, cap, key } of items) if (kind === 'word' && !cap) small.add(key)
  const known: NameKnowledge = { small, surnames: new Set(), givens: new Set() }
  const candidates = sentences.map((sentence) => candidatesIn(sentence, grammar))
  const naming = () => known.surnames.size + known.givens.size
  // Those found when as many names were known are found again.
  const first: { people: Found[]; naming: number }[] = []
  for (const [n, sentence] of sentences.entries()) {
    const people = personsIn(sentence, grammar, known)
    first.push({ people, naming: naming() })
    if (people.length === 0) continue
    for (const { draft } of choose([...withoutOthers(candidates[n] ?? [], people, sentence, grammar.pack.order), ...people])) {
      if (draft.kind !== 'person' || !draft.name || draft.name.given === null || draft.name.surname === '') continue
      known.surnames.add(draft.name.surname)
      known.givens.add(draft.name.given)
    }
  }
  let counted = Number.NEGATIVE_INFINITY
  return sentences.map((sentence, n) => {
    const quotes: Found[] = []
    for (const [at, { kind, mention }] of sentence.items.entries())
      if (kind === 'quote' && mention) quotes.push({ draft: mention, from: at, to: at + 1 })
    const before = first[n]
    const people = before?.naming === naming() ? before.people : personsIn(sentence, grammar, known)
    const all = choose([...withoutOthers(candidates[n] ?? [], people, sentence, grammar.pack.order), ...people, ...quotes])
    // “The mother of two minors”: they are counted, and nothing is told of them.
    const isOwned = ({ draft, from }: Found) => draft.kind === 'count' && has(sentence.items[from - 1], 'parent')
    const owned = all.filter(isOwned).map(({ draft }) => ({ ...draft, tags: new Set([...draft.tags, 'owned']) }))
    // “The journalist Nina Petrova” is one person.
    const found = all.filter((one, i) => {
      const { draft, to } = one
      if (isOwned(one)) return false
      if (draft.kind !== 'unnamed') return true
      const behind = all.slice(i + 1).filter((one) => !PLACED.has(one.draft.kind))
      const [person] = behind
      // “The husband of Nina Petrova Ivan Petrov”, “the father of three children Ivan Petrov”: Ivan Petrov.
      const inCase = (one: Draft) => isSubject(one) || (draft.cases?.has('acc') === true && one.cases?.has('acc') === true)
      const named = behind.findIndex((one, k) => k > 0 && k < 3 && inCase(one.draft) && one.from === behind[k - 1]?.to)
      if (draft.tags.has('relation') && named > 0 && behind.slice(0, named).every((one) => isOwner(one.draft))) return false
      // “The father of the groom Ivan Petrov” is Ivan Petrov; “the mother of Ivan Petrov” is not.
      if (draft.tags.has('relation') && !isSubject(person?.draft)) return true
      return !person || !isTitled(sentence.items, draft, endOfTitle(sentence.items, all.slice(i + 1), to), person)
    })
    const items = withMentions(sentence.items, found)
    const bare = bareCounts(items, n - counted <= NEAR, grammar)
    const told = [...found, ...bare].map(({ draft }) => draft)
    if (told.some(({ kind }) => kind === 'count')) counted = n
    const drafts = [...told, ...owned].sort((a, b) => a.start - b.start)
    return { sentence, items: bare.length > 0 ? withMentions(items, bare) : items, drafts }
  })
}

const isSubject = (draft: Draft | undefined) =>
  draft?.kind === 'person' && draft.cases?.has('nom') === true && !draft.cases.has('gen')

/** Somebody or a number in the genitive. */
const isOwner = ({ kind, cases }: Draft) => kind === 'count' || (cases?.has('gen') === true && !cases.has('nom'))

/** So many sentences on, a number still speaks of the people counted before. */
const NEAR = 3

/** What a title may be of: “the spokesman of the ministry of X Ivan Petrov”. */
const PLACED = new Set(['place', 'organisation', 'facility'])

/** Of the scopes those that only say who somebody is. */
const WHAT_THEY_ARE = new Set(['scope_political', 'scope_foreign'])

/** “The journalist of our portal X”. */
const OF_TITLE = ['open', 'preposition', 'orghead', 'determiner']

/** “The journalist of the “Y” X”: where the bodies and places end that a description which ends at `to` is of. */
function endOfTitle(items: readonly Item[], behind: readonly { draft: Draft; from: number; to: number }[], to: number): number {
  let end = to
  for (const next of behind) {
    while (isMark(items[end], '"')) end++
    if (!PLACED.has(next.draft.kind) || next.from !== end) break
    end = next.to
  }
  return end
}

/** A word of a title, or of a name in quotation marks. */
const isOfTitle = (item: Item) => has(item, 'scare') || (!has(item, 'verb') && OF_TITLE.some((tag) => has(item, tag)))

/** Does the description that ends at `to` only say what the person behind it is? A name further off has to stand in its case. */
function isTitled(
  items: readonly Item[],
  { cases, plural, pronoun, tags }: Draft,
  to: number,
  { draft, from }: { draft: Draft; from: number },
): boolean {
  if (draft.kind !== 'person') return false
  // “Among the pardoned X and Y”: what happened to them is no title.
  if (plural && [...tags].some((tag) => tag.startsWith('scope_') && !WHAT_THEY_ARE.has(tag))) return false
  // “The people freed by X”: a bare instrumental is who did it.
  const does = draft.cases?.has('ins') === true && !['nom', 'gen', 'acc'].some((one) => draft.cases?.has(one as Case))
  // “Among the freed Belarusians X and Y”: in another case.
  const apart = plural && cases !== null && draft.cases !== null && ![...draft.cases].some((one) => cases.has(one))
  // “Pardoned him X”: X did it, whatever the case of the name may be.
  if (from === to) return !pronoun && !((does || apart) && plural)
  const own = [...(draft.cases ?? [])]
  const shared = own.length > 0 && own.every((one) => cases?.has(one)) && own.some((one) => one !== 'gen')
  return (
    shared &&
    items.slice(to, from).filter((item) => !has(item, 'scare')).length < 6 &&
    items.slice(to, from).every((item) => item.kind === 'word' && isOfTitle(item))
  )
}

/** Sentences that say word for word what an earlier one said: their mentions are the same, they claim nothing more. */
function repeats(reads: readonly Read[], text: string): Set<number> {
  const seen = new Map<string, Read>()
  const repeated = new Set<number>()
  for (const [n, one] of reads.entries()) {
    const words = text.slice(one.sentence.start, one.sentence.end)
    // A sentence that is all one quotation has the words of the sentence inside it.
    if (one.sentence.items.every(({ kind }) => kind === 'quote' || kind === 'break')) continue
    const first = words.length > 24 && !isMark(one.sentence.items[0], ':') ? seen.get(words) : undefined
    if (!first) seen.set(words, one)
    else {
      repeated.add(n)
      for (const [i, draft] of one.drafts.entries()) {
        const earlier = first.drafts[i]
        if (!earlier || earlier.kind !== draft.kind) continue
        draft.sameAs ??= rootOf(earlier)
        draft.value = earlier.value
      }
    }
  }
  return repeated
}
