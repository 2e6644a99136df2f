import type { Parsed } from '../clauses/parse.ts'
import type { Unit } from '../clauses/unit.ts'
import type { Draft } from '../mentions/draft.ts'
import { has, type Item, isMark, isOneOf } from '../text/item.ts'
import { accordingTo, isShe, namedBefore, subjectOfVerb, tellerBehind, tellerFirst } from './beside-quote.ts'
import { claimOf, type DraftClaim } from './claim.ts'
import { nearestBefore, nearestSpeaker } from './nearest-speaker.ts'
import { quotedBy, unnamedOf } from './quoted-by.ts'
import { isAsked, speakerOf } from './speakers.ts'

/** Gives quotations their speaker: from their own sentence, from one that ends with a colon before, or from the quotation they go on from. */
export function attachSpeakers(parsed: readonly Parsed[], add: (draft: Draft) => void): void {
  const outside = parsed.filter(({ sentence }) => sentence.quote === null)
  for (const [n, { items, sentence }] of outside.entries()) {
    for (const item of items) {
      const quote = item.kind === 'quote' ? item.mention : undefined
      if (!quote || quote.link) continue
      const here =
        quotedBy(outside[n], add) ??
        namedBefore(outside[n], item, add) ??
        accordingTo(outside[n], item, add) ??
        sameAsBefore(outside[n], item, outside[n - 1], add) ??
        tellerBehind(outside[n], item, add) ??
        asker(outside[n], item, add) ??
        (items.some((other) => has(other, 'speech')) ? speakerIn(outside[n], true) : null) ??
        subjectOfVerb(outside[n], item, add)
      const before = outside[n - 1]
      const introduced =
        before && isMark(before.items.at(-1), ':') && items[0] === item
          ? (whoSays(before, add) ?? tellerFirst(before, before.items.slice(0, -1), add))
          : null
      const last = before?.items.findLast((other) => other.kind === 'quote')
      // A question: somebody else answers.
      const quotesBefore = last?.text === '?' ? undefined : last?.mention
      const alone = items.filter(({ kind }) => kind !== 'mark').length === 1
      const goesOn =
        alone && stops(items) && quotesBefore?.link && before && sentence.paragraph - before.sentence.paragraph <= 1
          ? quotesBefore.link
          : null
      const toldBefore = alone && before && !last && saysSo(before) ? speakerIn(before, true) : null
      const after = outside[n + 1]
      const toldAfter = alone && after && isHeadline(after, sentence.paragraph) ? speakerIn(after, true) : null
      const broken = alone && !goesOn && after && saysWhose(after) ? whoSays(after, add) : null
      quote.link =
        broken ??
        here ??
        introduced ??
        goesOn ??
        toldBefore ??
        toldAfter ??
        beforeIn(items, item) ??
        onlySubject(outside[n]) ??
        namedAlone(outside[n], before) ??
        nearestSpeaker(outside[n], item, add) ??
        (items[0] === item ? nearestBefore(before, add) : null)
    }
  }
}

/** A quotation that ends as sentences do; a heading in marks does not. */
const stops = (items: readonly Item[]) => /[.!?…]$/.test(items.at(-1)?.text ?? '')

/** A sentence of X saying something, before one that is nothing but a quotation. */
const saysSo = ({ items, units }: Parsed) =>
  items.some((item, at) => SAYS(item) && units.some((unit) => isTeller(unit) && !unit.prep && unit.at < at + 6))

const SAYS = isOneOf('speech', 'thanks')

/** ““Where are we going?” asked X”: class `asks`. */
function asker(parsed: Parsed | undefined, quote: Item, add: (draft: Draft) => void): Draft | null {
  const at = parsed?.items.indexOf(quote) ?? -1
  const verb = parsed?.items.findIndex((item, i) => Math.abs(i - at) < ASKED && has(item, 'asks')) ?? -1
  const clause = parsed?.clauses.of[verb]
  return parsed && clause ? (speakerOf(parsed, verb, clause, add)?.draft ?? null) : null
}

/** Words between a question and the verb of asking. */
const ASKED = 6

/** Who says in a sentence of its own what stands beside it. */
function whoSays(parsed: Parsed, add: (draft: Draft) => void): Draft | null {
  const at = parsed.items.findLastIndex((item) => has(item, 'speech'))
  const clause = parsed.clauses.of[at]
  return (clause && speakerOf(parsed, at, clause, add)?.draft) ?? speakerIn(parsed, false)
}

/** “said X.”, “X said.” in a line of its own, “So X described it.”, “X told about this.” behind a quotation: class `thus`. */
function saysWhose({ items }: Parsed): boolean {
  const near = items.slice(0, 6)
  const [first, second] = near
  if (has(first, 'thus') || (has(first, 'preposition') && has(second, 'thus')))
    return near.some((item) => TELLS(item)) && !items.some((item) => TOLD(item) || item.kind === 'quote' || isMark(item, ':'))
  // ““We left.” X said.”
  // “… X, a driver, said.”
  if (first?.mention?.kind === 'person')
    return isMark(items.at(-1), '.') && items.findIndex((item) => has(item, 'speech')) === items.length - 2
  return first?.kind === 'word' && !first.cap && near.slice(0, 4).some((item) => has(item, 'speech'))
}

const TELLS = isOneOf('speech', 'describing')
/** It says something of its own. */
const TOLD = isOneOf('subordinator', 'that')

/** Somebody named, “she” of the sentence before, “her husband” with whom the sentence begins. */
const isTeller = ({ at, draft }: Unit) =>
  draft.kind === 'person' ||
  isShe(draft) ||
  (draft.kind === 'unnamed' && !draft.plural && (draft.cases === null || (at < 2 && !draft.pronoun && draft.cases.has('nom'))))

/** “The ministry said …. “We left,” it added.”: the organisation of the sentence before goes on; class `itself`. */
function sameAsBefore(
  parsed: Parsed | undefined,
  quote: Item,
  before: Parsed | undefined,
  add: (draft: Draft) => void,
): Draft | null {
  const at = parsed?.items.indexOf(quote) ?? -1
  if (!parsed || !before || at < 0 || before.sentence.paragraph < parsed.sentence.paragraph - 1) return null
  const it = parsed.items.findIndex((item, i) => has(item, 'itself') && has(parsed.items[i + 1], 'speech'))
  if (it < 0 || Math.abs(it - at) > 2) return null
  const said = before.items.find((item) => item.kind === 'quote' && item.mention?.link)?.mention?.link
  const units = before.units.filter(({ draft, prep, possessive }) => draft.kind === 'organisation' && !prep && !possessive)
  const body = said?.kind === 'organisation' ? said : units.length === 1 ? units[0]?.draft : undefined
  const speaker = body ? unnamedOf(parsed.items.slice(it, it + 1), add) : null
  if (body && speaker) speaker.link = body
  return speaker
}

/** ““We left.” X told what happened”: a heading. */
const isHeadline = ({ items, sentence }: Parsed, paragraph: number) =>
  sentence.paragraph === paragraph && !isMark(items.at(-1), '.') && items.some((item) => has(item, 'speech'))

/** “• X. Says: “…””: the line of a list goes on about the one it named. */
function namedAlone(parsed: Parsed | undefined, before: Parsed | undefined): Draft | null {
  if (!parsed || !before || before.sentence.paragraph !== parsed.sentence.paragraph || !has(parsed.items[0], 'speech'))
    return null
  const words = before.items.filter(({ kind }) => kind !== 'mark')
  const [one] = before.units
  return words.length === 1 && one?.draft.kind === 'person' ? one.draft : null
}

/** “X said that “…” and that “…””: who said the first. */
const beforeIn = (items: readonly Item[], quote: Item): Draft | null =>
  items.slice(0, items.indexOf(quote)).findLast(({ kind }) => kind === 'quote')?.mention?.link ?? null

/** The only name in a sentence with a word of saying that can be nothing but its subject. */
function onlySubject(parsed: Parsed | undefined): Draft | null {
  if (!parsed?.items.some((item) => has(item, 'speech'))) return null
  const subjects = parsed.units.filter(
    ({ draft, prep, possessive }) => draft.kind === 'person' && !prep && !possessive && draft.cases?.has('nom'),
  )
  const [one] = subjects
  return one && subjects.length === 1 && one.draft.cases?.size === 1 ? one.draft : null
}

/** The one who speaks in a sentence: the first person nothing governs; `own`: in the clause of the word of saying. */
function speakerIn(parsed: Parsed | undefined, own: boolean): Draft | null {
  const clauseOf = (at: number) => parsed?.clauses.of[at]
  const saying = new Set(parsed?.items.flatMap((item, at) => (SAYS(item) ? [clauseOf(at)] : [])))
  const fits = ({ at, draft, prep, possessive }: Unit, kind: string) =>
    draft.kind === kind &&
    (draft.cases === null || draft.cases.has('nom')) &&
    !prep &&
    !possessive &&
    // “…, said in an interview X”: behind the word of saying.
    (!own ||
      saying.has(clauseOf(at)) ||
      (has(clauseOf(at)?.opener ?? undefined, 'speech') && (draft.cases === null || draft.cases.size === 1)))
  const units = parsed?.units.filter((unit) => !isAsked(parsed.items, unit)) ?? []
  const first = units.find((unit) => fits(unit, 'person'))
  return first?.draft ?? units.find((unit) => fits(unit, 'unnamed') || fits(unit, 'organisation'))?.draft ?? null
}

/** A quotation with its speaker as a statement. */
export function quotationClaims({ items, sentence }: Parsed): DraftClaim[] {
  const quotes = items.filter(({ kind }) => kind === 'quote')
  return quotes.flatMap(({ mention: quote }): DraftClaim[] => {
    const speaker = quote?.link
    if (!quote || !speaker) return []
    const range = { start: quote.start, end: quote.end }
    return [
      claimOf({
        type: 'quotation',
        rule: 'quotation',
        evidence: [range],
        arguments: [{ role: 'speaker', draft: speaker }],
        at: { start: sentence.start, end: sentence.end },
      }),
    ]
  })
}
