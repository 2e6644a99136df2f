import type { Parsed } from '../clauses/parse.ts'
import type { Unit } from '../clauses/unit.ts'
import { type Draft, draftOf } from '../mentions/draft.ts'
import { has, type Item, isMark, isOneOf } from '../text/item.ts'
import { claimOf, type DraftClaim } from './claim.ts'
import { quotedBy, SPEAKERS } from './quoted-by.ts'

/** Gives quotations their speaker: from their own sentence, from one that ends with a colon before, or from the quotation they go on from. */
export function attachSpeakers(parsed: readonly Parsed[], add: (draft: Draft) => void): void {
  const outside = parsed.filter(({ sentence }) => sentence.quote === null)
  for (const [n, { items, sentence }] of outside.entries()) {
    for (const item of items) {
      const quote = item.kind === 'quote' ? item.mention : undefined
      if (!quote || quote.link) continue
      const here =
        quotedBy(outside[n]) ??
        namedBefore(outside[n], item, add) ??
        accordingTo(outside[n], item) ??
        sameAsBefore(outside[n], item, outside[n - 1]) ??
        tellerBehind(outside[n], item, add) ??
        (items.some((other) => has(other, 'speech')) ? speakerIn(outside[n], true) : null) ??
        subjectOfVerb(outside[n], item)
      const before = outside[n - 1]
      const introduced = before && isMark(before.items.at(-1), ':') && items[0] === item ? speakerIn(before, false) : null
      const quotesBefore = before?.items.findLast((other) => other.kind === 'quote')?.mention
      const alone = items.filter(({ kind }) => kind !== 'mark').length === 1
      const goesOn =
        alone && quotesBefore?.link && before && sentence.paragraph - before.sentence.paragraph <= 1 ? quotesBefore.link : null
      const toldBefore = alone && before && !quotesBefore && saysSo(before) ? speakerIn(before, true) : null
      const after = outside[n + 1]
      const toldAfter = alone && after && isHeadline(after, sentence.paragraph) ? speakerIn(after, true) : null
      const broken = alone && after && saysWhose(after) ? speakerIn(after, true) : null
      quote.link =
        broken ??
        here ??
        introduced ??
        goesOn ??
        toldBefore ??
        toldAfter ??
        onlySubject(outside[n]) ??
        namedAlone(outside[n], before)
    }
  }
}

/** A sentence of X saying something, before one that is nothing but a quotation. */
const saysSo = ({ items, units }: Parsed) =>
  items.some((item, at) => SAYS(item) && units.some((unit) => isTeller(unit) && !unit.prep && unit.at < at + 6))

const SAYS = isOneOf('speech', 'thanks')

/** “said X.” in a line of its own, “So said X.”, behind a quotation: class `thus`. */
const saysWhose = ({ items: [first, second, third] }: Parsed) =>
  (has(first, 'speech') && !first?.cap) || (has(first, 'thus') && (has(second, 'speech') || has(third, 'speech')))

/** Somebody named, or “she” of the sentence before. */
const isTeller = ({ draft }: Unit) => draft.kind === 'person' || isShe(draft)

const isShe = ({ pronoun, plural, cases }: Draft) => pronoun && !plural && cases?.size === 1 && cases.has('nom')

/** “The ministry said …. “We left,” it added.”: the organisation of the sentence before goes on; class `itself`. */
function sameAsBefore(parsed: Parsed | undefined, quote: Item, before: Parsed | undefined): Draft | null {
  const at = parsed?.items.indexOf(quote) ?? -1
  if (!parsed || !before || at < 0 || before.sentence.paragraph < parsed.sentence.paragraph - 1) return null
  const it = parsed.items.findIndex((item, i) => has(item, 'itself') && has(parsed.items[i + 1], 'speech'))
  if (it < 0 || Math.abs(it - at) > 2) return null
  const said = before.items.find((item) => item.kind === 'quote' && item.mention?.link)?.mention?.link
  const units = before.units.filter(({ draft, prep, possessive }) => draft.kind === 'organisation' && !prep && !possessive)
  return said?.kind === 'organisation' ? said : units.length === 1 ? (units[0]?.draft ?? null) : null
}

/** ““We left.” X told what happened”: a heading. */
const isHeadline = ({ items, sentence }: Parsed, paragraph: number) =>
  sentence.paragraph === paragraph && !isMark(items.at(-1), '.') && items.some((item) => has(item, 'speech'))

/** “X: “We left.””, “X, a driver from Y: “We left.””, “Mother: “We left.””, as interviews and captions write it. */
function namedBefore(parsed: Parsed | undefined, quote: Item, add: (draft: Draft) => void): Draft | null {
  const at = parsed?.items.indexOf(quote) ?? -1
  if (!parsed || !isMark(parsed.items[at - 1], ':')) return null
  const speaks = ({ draft }: Unit) => draft.kind === 'person' || (draft.kind === 'unnamed' && at <= 3)
  // “Quote from X: “…””.
  const governed = ({ prep }: Unit) => prep !== null && !has(prep, 'prep_from') && !has(prep, 'prep_of')
  const speaker = parsed.units.find((unit) => unit.at === at - 2 && speaks(unit) && !governed(unit))
  if (speaker) return speaker.draft
  const before = outsideBrackets(parsed.items.slice(0, at - 1))
  if (before.some((item) => has(item, 'speech'))) return null
  if (before.some((item) => has(item, 'verb'))) {
    // “X does not hide her tears: “We left.””
    const [subject] = parsed.units.filter(({ at: place, draft, prep }) => place < at && draft.kind === 'person' && !prep)
    if (subject?.draft.cases?.size === 1 && subject.draft.cases.has('nom') && !subject.possessive) return subject.draft
    // “Of what happened to her she has no regrets: “We left.””
    const [own, other] = parsed.units.filter(({ at: place, draft }) => place < at && isShe(draft))
    return own && !other ? own.draft : null
  }
  const first = parsed.units.find((unit) => unit.at === 0 && unit.draft.kind === 'person')
  if (first) return first.draft
  const [word] = before
  return word && before.length === 1 && has(word, 'open') ? unnamedOf([word], add) : null
}

/** “• X. Says: “…””: the line of a list goes on about the one it named. */
function namedAlone(parsed: Parsed | undefined, before: Parsed | undefined): Draft | null {
  if (!parsed || !before || before.sentence.paragraph !== parsed.sentence.paragraph || !has(parsed.items[0], 'speech'))
    return null
  const words = before.items.filter(({ kind }) => kind !== 'mark')
  const [one] = before.units
  return words.length === 1 && one?.draft.kind === 'person' ? one.draft : null
}

/** The only name in a sentence with a word of saying that can be nothing but its subject. */
function onlySubject(parsed: Parsed | undefined): Draft | null {
  if (!parsed?.items.some((item) => has(item, 'speech'))) return null
  const subjects = parsed.units.filter(
    ({ draft, prep, possessive }) => draft.kind === 'person' && !prep && !possessive && draft.cases?.has('nom'),
  )
  const [one] = subjects
  return one && subjects.length === 1 && one.draft.cases?.size === 1 ? one.draft : null
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
function accordingTo(parsed: Parsed | undefined, quote: Item): Draft | null {
  const at = parsed?.items.indexOf(quote) ?? -1
  const behind = isMark(parsed?.items[at + 1], ',—-') ? at + 2 : at + 1
  const from = has(parsed?.items[behind], 'accordingto') ? behind : -1
  const by = from > 0 ? from : (parsed?.items.findLastIndex((item, i) => i < at && has(item, 'accordingto')) ?? -1)
  const to = from > 0 ? from + NEAR : at
  const speaker = parsed?.units.find((unit) => unit.at > by && unit.at < to && SPEAKERS.has(unit.draft.kind) && !unit.possessive)
  return by >= 0 && speaker && speaker.at - by < NEAR ? speaker.draft : null
}

/** Words between a quotation and who says it: “— quietly adds X”. */
const NEAR = 6

/**
 * Who stands behind a quotation with a verb: “…,” X repeats; «…», — вздыхает женщина. What stands there speaks, whatever the verb: nobody can
 * list all the ways of saying.
 */
function tellerBehind(parsed: Parsed | undefined, quote: Item, add: (draft: Draft) => void): Draft | null {
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
    return speaker.draft
  const [verb, noun] = [items[from], items[from + 1]]
  const isPlain = (item: Item | undefined) => item?.kind === 'word' && !item.cap && !item.mention && has(item, 'open')
  if (!verb || !noun || verb.kind !== 'word') return null
  if (reach === from + 2 && isPlain(noun)) return unnamedOf([noun], add)
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
function subjectOfVerb(parsed: Parsed | undefined, quote: Item): Draft | null {
  const at = parsed?.items.indexOf(quote) ?? -1
  if (!parsed || at < 0) return null
  const { items, units } = parsed
  const second = (i: number) => has(items[i], 'speech') && (has(items[i - 1], 'and') || isMark(items[i - 1], ','))
  const verb = items.findLastIndex((item, i) => i < at && i > at - DESCRIBED && (has(item, 'describing') || second(i)))
  if (verb < 0 || items.slice(verb, at).some((item) => isMark(item, ';:.'))) return null
  const subject = units.find(
    ({ at: place, draft, prep, possessive }) =>
      place < verb && SPEAKERS.has(draft.kind) && (draft.cases === null || draft.cases.has('nom')) && !prep && !possessive,
  )
  return subject?.draft ?? null
}

/** Words between such a verb and the quotation. */
const DESCRIBED = 10

function unnamedOf(words: readonly Item[], add: (draft: Draft) => void): Draft | null {
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return null
  const draft = draftOf('unnamed', first.start, last.end, 'speaker.unnamed')
  add(draft)
  return draft
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
  const first = parsed?.units.find((unit) => fits(unit, 'person'))
  return first?.draft ?? parsed?.units.find((unit) => fits(unit, 'unnamed') || fits(unit, 'organisation'))?.draft ?? null
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
