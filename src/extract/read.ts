import type { Edtf } from '#core/edtf.ts'
import type { StatementType } from '#core/extraction.ts'
import type { Folded } from '#core/fold.ts'
import { once } from '#core/once.ts'
import type { Range } from '#core/span.ts'
import { type Said, settleDates } from './clauses/dating.ts'
import { type Parsed, parse } from './clauses/parse.ts'
import type { Grammar } from './grammar/grammar.ts'
import { exceptionsOf } from './lists/exceptions.ts'
import { membersOf } from './lists/lists.ts'
import { membersOfBefore } from './lists/members-before.ts'
import { listedByNoun } from './lists/nouns.ts'
import { outline } from './lists/outline.ts'
import { correctEarlier } from './lists/titles.ts'
import { mentionsOf } from './mentioned.ts'
import type { Draft } from './mentions/draft.ts'
import { settleFeasts } from './mentions/home.ts'
import { settleLaws } from './mentions/laws.ts'
import { ofThings } from './numbers/of-things.ts'
import { linkCounts } from './numbers/parts.ts'
import { settleCounts, talliesOf } from './numbers/tallies.ts'
import { type DraftClaim, rootOf } from './statements/claim.ts'
import { claimsOf, isOfRelease, namesLetOut, openedBy } from './statements/claims.ts'
import { leaveOpen } from './statements/either.ts'
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
import { withoutUnbound, withoutUnheld } from './whole/elsewhere.ts'
import { dropRepeats, linkEvents, mergeForms } from './whole/events.ts'
import { type DraftFlag, flagsOf } from './whole/flags.ts'
import { withoutStillHeld } from './whole/still-held.ts'
import { planAhead } from './whole/to-come.ts'
import { uncoveredIn } from './whole/uncovered.ts'

/** A text as read, still in folded offsets. */
export type Result = { drafts: Draft[]; claims: DraftClaim[]; flags: DraftFlag[]; uncovered: Range[] }

/** Reads a folded text: sentences, mentions, what they mean to each other, statements, flags. */
export function read(text: string, folded: Folded, grammar: Grammar, published: Edtf | undefined): Result {
  const sentences = cut(text, folded, grammar)
  const reads = mentionsOf(sentences, grammar)
  const doubts = linkPeople(reads, grammar)
  linkCounts(reads)
  settleLaws(reads)
  settleFeasts(reads)
  const repeated = repeats(reads, folded.text)
  const parsed = reads.map((one) => parse(one.sentence, one.items, grammar))
  const said: Said = { day: null, date: null, dated: null, paragraph: 0 }
  const impossible = parsed.flatMap((one) => [one, ...one.asides].flatMap((part) => settleDates(part, published, said)))
  const added: Draft[] = []
  const voices = parsed.map((one) => voicesOf(one, (draft) => added.push(draft)))
  attachSpeakers(parsed, (draft) => added.push(draft))
  linkPronouns(reads, grammar)

  const claims: DraftClaim[] = []
  const order = new Map<DraftClaim, number>()
  let previous: DraftClaim[] = []
  let told = false
  // Asked only where something binds somebody: looked for once.
  const first = once(() => ({ at: parsed.findIndex(({ items }) => namesLetOut(items)) }))
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
    if (!again && one.asides.length > 0) {
      mine.push(...one.asides.flatMap((aside) => claimsAside(reader, aside)))
      mine.sort((a, b) => a.at.start - b.at.start)
    }
    if (one.sentence.quote === null) mine.push(...lines.after(reader, mine, lastOfLine(parsed, n)))
    mine.push(...quotationClaims(one))
    opened = openedBy(reader, mine) ?? (isListed(one) ? opened : null)
    takeBack(one, n > 0 ? parsed[n - 1] : undefined, mine, previous, () => toldBefore(parsed, claims, order, n))
    leaveOpen(one, mine)
    correctEarlier(one, mine, claims)
    formOfBefore(one, previous)
    for (const claim of mine) order.set(claim, n)
    claims.push(...mine)
    if (mine.length > 0 || (one.sentence.items.length > 3 && !tellsOnlyWho(one))) previous = mine
  }
  const numbered = (n: number) => n >= 0 && reads[n]?.drafts.some(({ kind }) => kind === 'count') === true
  const facts = withoutStillHeld(
    withoutUnbound(withoutUnheld(withoutVisits(claims, parsed), parsed, order), parsed),
    parsed,
    order,
  )
  planAhead(facts, published)
  const linked = linkEvents(dropRepeats(facts), order, numbered)
  const things = ofThings(reads, linked)
  const kept = linked.filter((claim) => things.size === 0 || !claim.arguments.some(({ draft }) => things.has(draft)))
  const drafts = [...reads.flatMap((one) => one.drafts), ...added].filter((draft) => !things.has(draft))
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
const speaksOfCustody = ({ hits, items }: Parsed) =>
  hits.some(({ trigger }) => OF_CUSTODY.has(trigger.type) && !trigger.told) || items.some((item) => has(item, 'restraint'))
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

/** What is told of one of a list behind their name. */
function claimsAside(reader: Reader, parsed: Parsed): DraftClaim[] {
  const own = { ...reader, parsed, topic: null }
  const claims = claimsOf(own)
  settleCounts(own, claims, [])
  return talliesOf(own, mergeForms(claims))
}

/** The statements of the last sentences, each with its sentence. */
function toldBefore(
  parsed: readonly Parsed[],
  claims: readonly DraftClaim[],
  order: ReadonlyMap<DraftClaim, number>,
  n: number,
): (readonly [Parsed, DraftClaim])[] {
  return claims.flatMap((claim) => {
    const at = order.get(claim) ?? -1
    const where = at >= n - BEFORE ? parsed[at] : undefined
    return where ? [[where, claim] as const] : []
  })
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
