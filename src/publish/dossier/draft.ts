import { sha256 } from '#core/canonical.ts'
import { HabeasError } from '#core/errors.ts'
import { dossier as texts } from '#texts/dossier.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { shell } from '#texts/shell.ts'
import { copyInWords, source as sourceTexts } from '#texts/source.ts'
import { lowerFirst } from '#texts/statements.ts'
import { inOneLanguage, joinedQuotes, withoutTranslations } from '../one-language.ts'
import type { Published } from '../published.ts'
import type { PublicId, PublicQuote, PublicStatement, SourceDocument } from '../types.ts'
import { printable } from './printable.ts'
import type { Citation, DossierOf, Fact, FactId, Note } from './types.ts'
import { ended, isQuoted, origin, speakers } from './words.ts'

type Overview = Published['overview']
type Copy = NonNullable<SourceDocument['capture']>

/** A dossier while it is made: facts and notes get their numbers in the order in which they are written. */
export type Draft = {
  of: DossierOf
  language: SiteLanguage
  site: {
    events: ReadonlyMap<PublicId, Overview['events'][number]>
    /** Without the person it is of: their name is the title. */
    people: ReadonlyMap<PublicId, Overview['people'][number]>
    sources: ReadonlyMap<PublicId, Overview['sources'][number]>
  }
  /** The copy of a source, where the publication tells of it. */
  copyOf: (source: PublicId) => Copy | null
  /** Sources by the number under which the list at the end has them, in the order in which notes first name them. */
  sourceNumbers: Map<PublicId, number>
  /** By id; what our summary says in another language leads to the same in the language of the dossier. */
  statements: ReadonlyMap<PublicId, PublicStatement>
  quotes: ReadonlyMap<PublicId, PublicQuote>
  /** Statements of the event or person itself, without those that only findings bring. */
  own: ReadonlySet<PublicId>
  /** By the quote, or by the answer that has none. */
  notes: Map<string, Note>
  facts: Fact[]
  cited: Set<PublicId>
}

type Cited = { statements: PublicStatement[]; quotes: PublicQuote[] }

export function startDraft(
  { overview, source }: Published,
  of: DossierOf,
  language: SiteLanguage,
  [document, ...findings]: readonly [Cited, ...Cited[]],
): Draft {
  const byId = <Row extends { id: PublicId }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]))
  const site = {
    events: byId(overview.events),
    people: byId(overview.people.filter(({ id }) => id !== of.id)),
    sources: byId(overview.sources),
  }
  const documents = [document, ...findings]
  const all = byId(documents.flatMap(({ statements }) => statements))
  const quotes = joinedQuotes([...byId(documents.flatMap((one) => one.quotes)).values()])
  return {
    of,
    language,
    site,
    copyOf: (id) => source(id)?.capture ?? null,
    sourceNumbers: new Map(),
    statements: inOneLanguage(language, site, [...all.values()], quotes),
    quotes,
    own: new Set(document.statements.map(({ id }) => id)),
    notes: new Map(),
    facts: [],
    cited: new Set(),
  }
}

/**
 * A sentence that says something of the world. Throws HabeasError `uncited` when nothing that is published bears it: a dossier without the
 * ground under one of its sentences is not made at all. `isSaid`: the words say what the statements say; these are said nowhere else then.
 */
export function fact(draft: Draft, section: string, words: string, ids: readonly PublicId[], isSaid = true): Fact {
  const [bearing, ...others] = ids.filter((id) => draft.statements.has(id))
  const said = [...new Set(ids.flatMap((id) => draft.statements.get(id) ?? []))]
  const shown = withoutTranslations({ language: draft.language, site: draft.site, quotes: draft.quotes }, said)
  const quotes = [...new Set(shown.flatMap(({ quote }) => draft.quotes.get(quote) ?? []))]
  const [first, ...rest] = quotes.map((quote) => cite(draft, quote, shown)).sort((a, b) => a.n - b.n)
  if (bearing === undefined || first === undefined)
    throw new HabeasError(
      'uncited',
      `A sentence of the dossier (${section}) has no published passage under it. Nothing was written. Publish again; if it stays so, this is a fault of the program.`,
    )
  if (isSaid) for (const { id, quote } of said) draft.cited.add(id).add(quote)
  const statements = [bearing, ...new Set(others)]
  return made(draft, idOf(draft, section, statements), words, [first, ...rest], statements)
}

function made(draft: Draft, id: FactId, words: string, notes: Fact['notes'], statements: PublicId[]): Fact {
  const one = { id, n: draft.facts.length + 1, words: printable(words), notes, statements }
  draft.facts.push(one)
  return one
}

/** What an answer is of, so that the mark of its sentence is the same in every language; who gives it, of which day and why, in words. */
export type AnswerGround = { of: readonly (string | null)[]; who: string; why: string; cited: readonly PublicId[] }

/**
 * What the team answers. It rests on the statements it cites, and what they say is still to be said in their own words; where it cites
 * none, its footnote says whose answer it is, of which day and why.
 */
export function answer(draft: Draft, section: string, words: string, { of, who, why, cited }: AnswerGround): Fact {
  if (cited.some((id) => draft.statements.has(id))) return fact(draft, section, words, cited, false)
  const id = idOf(draft, section, of)
  const n = draft.notes.size + 1
  draft.notes.set(`answer ${id}`, {
    n,
    quote: null,
    statements: [],
    words: null,
    instead: printable(who),
    said: null,
    origin: printable(why),
    title: null,
    copy: null,
    address: { text: texts[draft.language].answerWithout, link: null },
  })
  return made(draft, id, words, [{ n, first: true }], [])
}

/** The same for the same of the same in every language: words are not in it. Sentences alike are counted. */
function idOf({ of, facts }: Draft, section: string, on: readonly (string | null)[]): FactId {
  const taken = new Set(facts.map(({ id }) => id))
  const ground = on.map(String).sort()
  for (let again = 0; ; again++) {
    const id = sha256(JSON.stringify([of.kind, of.id, section, ground, again])).slice(0, 8)
    if (!taken.has(id)) return id
  }
}

function cite(draft: Draft, quote: PublicQuote, statements: readonly PublicStatement[]): Citation {
  const resting = statements.flatMap(({ id, quote: own }) => (draft.quotes.get(own) === quote ? [id] : []))
  const known = draft.notes.get(quote.id)
  if (known) {
    known.statements = [...new Set([...known.statements, ...resting])]
    return { n: known.n, first: false }
  }
  const n = draft.notes.size + 1
  draft.notes.set(quote.id, note(draft, quote, n, resting))
  return { n, first: true }
}

function note(draft: Draft, quote: PublicQuote, n: number, statements: PublicId[]): Note {
  const { language, site } = draft
  const source = site.sources.get(quote.source)
  const who = speakers(language, quote)
  const words = {
    before: printable(quote.before),
    exact: printable(quote.exact),
    after: printable(quote.after),
    language: quote.language,
  }
  return {
    n,
    quote: quote.id,
    statements,
    words: isQuoted(quote) ? words : null,
    instead: isQuoted(quote) ? null : shell[language].notQuoted,
    said: who === null ? null : printable(`${shell[language].saidBy}: ${who}.`),
    origin: printable(`${origin(language, source)}.`),
    title: source?.title == null ? null : { words: printable(source.title), language: source.language },
    copy: printable(copyOf(draft, quote.source)),
    address: addressOf(language, quote),
  }
}

/** Of a seal, in a note: enough to find it in the list. */
const DIGITS = 12

function copyOf(draft: Draft, source: PublicId): string {
  const { language, sourceNumbers } = draft
  const n = sourceNumbers.get(source) ?? sourceNumbers.size + 1
  sourceNumbers.set(source, n)
  const [copy, named] = [draft.copyOf(source), texts[language].sourceNumber(String(n))]
  return ended(copy === null ? named : `${named}: ${lowerFirst(copyInWords(language, copy, DIGITS))}`)
}

/** A web address leads there when no part of it is hidden. */
function addressOf(language: SiteLanguage, { address }: PublicQuote): Note['address'] {
  if (address === null) return { text: sourceTexts[language].noAddress, link: null }
  const text = printable(address.text)
  if (address.partial) return { text: `${text} (${shell[language].partHidden})`, link: null }
  return { text, link: /^https?:\/\/[^\s"<>\\\x7f-\uffff]+$/.test(text) ? text : null }
}

/** Statements that no sentence rests on yet, without translations of our own summary. */
export function uncited(draft: Draft): PublicStatement[] {
  const own = [...new Set([...draft.own].flatMap((id) => draft.statements.get(id) ?? []))].filter(
    ({ id, quote }) => !draft.cited.has(id) && !draft.cited.has(quote),
  )
  return withoutTranslations({ language: draft.language, site: draft.site, quotes: draft.quotes }, own)
}

/** The first of these that bears something. */
export const resting = (draft: Draft, ...choices: readonly (readonly PublicId[])[]): readonly PublicId[] =>
  choices.find((ids) => ids.some((id) => draft.statements.has(id))) ?? []

export const wordsOf = ({ language }: Pick<Draft, 'language'>) => texts[language]
