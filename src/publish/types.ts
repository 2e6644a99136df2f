import type { CardState, CustodyStatus } from '#core/assessment.ts'
import type { Apart } from '#core/decision.ts'
import type { Edtf } from '#core/edtf.ts'
import type { Modality, Polarity, StatementType } from '#core/extraction.ts'
import type { Language } from '#core/layer.ts'
import type { Scope } from '#core/mention.ts'
import type { OfferBody } from '#core/offer.ts'
import type { Written } from '#core/writing.ts'
import type { PublicId } from './public-id.ts'

export type { Manifest } from './manifest.ts'
export type { PublicId } from './public-id.ts'

/**
 * The published state as data. Everything in it has passed `redact`; every id is an HMAC under the instance key; no offset, length, hash
 * or order depends on a hidden name. Pages and downloads are made from this and from nothing else.
 */

/** A name or text in the languages of the site. */
export type Trilingual = { be: string; ru: string; en: string }

/** Redacted text. `▮` stands for whatever is hidden, one for each, whatever its length. */
export type Redacted = string

/** Who speaks, counts or negotiates: a body or place by vocabulary code where it has one, a person shown by the decided name, else the words. */
export type PublicSpeaker = { code: string | null; person: { id: PublicId; name: Trilingual } | null; text: Redacted }

/** The exact words of a passage where no words of a source may be shown, as of a row of a list: what stands beside it is of somebody's life. */
export const NOT_QUOTED = '…'

/** A passage with the exact words in the middle, all redacted, in the language of its source. */
export type PublicQuote = {
  id: PublicId
  before: Redacted
  exact: Redacted
  after: Redacted
  language: Language
  /** Outermost first. */
  speakers: PublicSpeaker[]
  source: PublicId
  /** Where this passage rests: the page named beside it, else the source's canonical address. Null when none. `partial` = a part is hidden: not a link. */
  address: { text: Redacted; partial: boolean } | null
}

/** One statement as it is shown; its quote opens from it. */
export type PublicStatement = {
  id: PublicId
  property: StatementType
  code: string | null
  polarity: Polarity
  modality: Modality
  scareQuotes: boolean
  date: Edtf | null
  standing: 'accepted' | 'preferred' | 'refuted'
  quote: PublicId
  /** Person shown, event, or nothing when the subject is not shown. */
  person: PublicId | null
  event: PublicId | null
  /** Place codes of the arguments: from, to, place. */
  places: { role: 'from' | 'to' | 'place'; code: string | null; text: Redacted }[]
  counts: PublicRange[]
  terms: { min: string; max: string }[]
  articles: { code: string; article: string; part: string[] }[]
}

export type PublicRange = { min: number | null; max: number | null; approximate: boolean }

export type PublicCountLine = PublicRange & {
  /** All that say this number, the newest first; never empty. */
  statements: PublicId[]
  scope: Scope
  window: 'point' | 'cumulative'
  since: Edtf | null
  /** Without words where our own summary names no page. */
  counter: PublicSpeaker
  asOf: Edtf | null
  apart: Apart | null
  superseded: boolean
  part: boolean
  of: string | null
}

export type PublicContradiction = {
  property: StatementType
  sides: { value: Redacted; statements: PublicId[] }[]
  ruling: { preferred: PublicId[]; refuted: PublicId[]; reason: Redacted | null } | null
}

export type PublicKind = {
  kind: string
  rule: string
  count: { min: number | null; max: number | null } | null
  statements: PublicId[]
}

export type EventDocument = {
  v: 1
  id: PublicId
  date: Edtf | null
  isRelease: boolean
  announcedOnly: boolean
  kinds: PublicKind[]
  total: { min: number | null; max: number | null; scope: Scope; statements: PublicId[] } | null
  counts: PublicCountLine[]
  differences: { code: string; scope: Scope; of: string | null; low: number; high: number; statements: PublicId[] }[]
  negotiators: (PublicSpeaker & { statements: PublicId[] })[]
  concessions: { code: string | null; statements: PublicId[] }[]
  obligations: { code: string | null; statements: PublicId[] }[]
  /** Lines that may be published; a protected line is not here at all. */
  card: { code: string; state: CardState; supporting: PublicId[]; contradicting: PublicId[] }[]
  /** Only people shown. How many are not shown follows from `total`, never from the register. */
  people: { person: PublicId; name: Trilingual; kinds: string[]; statements: PublicId[] }[]
  contradictions: PublicContradiction[]
  statements: PublicStatement[]
  quotes: PublicQuote[]
  /** Sources it rests on. */
  sources: PublicId[]
}

export type PersonDocument = {
  v: 1
  id: PublicId
  name: Trilingual
  /** 'initials' shows `name` as initials. */
  level: 'initials' | 'public'
  basis: string
  status: { code: CustodyStatus; asOf: Edtf | null; statements: PublicId[] }
  timeline: { statement: PublicId; date: Edtf | null; inCustody: boolean | null }[]
  why: Partial<Record<'role' | 'charge' | 'sentence' | 'violation' | 'citizenship' | 'recognition', PublicId[]>>
  kinds: PublicKind[]
  contradictions: PublicContradiction[]
  events: { event: PublicId; date: Edtf | null }[]
  statements: PublicStatement[]
  quotes: PublicQuote[]
  sources: PublicId[]
}

export type SourceDocument = {
  v: 1
  id: PublicId
  title: Redacted | null
  publisher: Redacted | null
  publisherKind: string
  /** The register's own summary of other pages. */
  summary: boolean
  published: Edtf | null
  language: Language
  addresses: { text: Redacted; partial: boolean }[]
  /**
   * The copy that is kept. `on`: the UTC day on which it came in, null where that is not on record. `seal`: its SHA-256, sealed, see
   * `capture.ts`. A program before this one has published none.
   */
  capture?: { on: Edtf | null; seal: string }
  /** Passages around accepted statements, merged, redacted, together never more than a quarter of the source (a summary of our own is shown whole). */
  passages: { text: Redacted; marks: { quote: PublicId; start: number; end: number }[] }[]
  statements: { id: PublicId; property: StatementType; event: PublicId | null; person: PublicId | null }[]
}

/** Lowest and highest of what was reckoned; null on a side on which nobody gives an end. */
export type PublicSpan = { low: number | null; high: number | null }

export type GapDocument = {
  v: 1
  id: PublicId
  total: PublicCountLine
  from: Edtf
  to: Edtf
  events: {
    event: PublicId
    date: Edtf | null
    range: { min: number | null; max: number | null } | null
    lines: PublicCountLine[]
    standing: 'certain' | 'possible'
  }[]
  apart: { event: PublicId; date: Edtf | null; line: PublicCountLine; reason: Apart }[]
  overlaps: { events: PublicId[]; statements: PublicId[] }[]
  sum: PublicSpan
  sumWithApart: PublicSpan
  missing: PublicSpan
  withoutNumber: PublicId[]
  statements: PublicStatement[]
  quotes: PublicQuote[]
}

/** A number or state in an article. `now` and `signed`: `52`, `52-54`, or a status code; null where nothing may be shown. */
export type PublicFigure = {
  kind: 'event' | 'person' | 'gap'
  /** The page of the event or person; null for the gap, and where there is none. */
  target: PublicId | null
  now: string | null
  signed: string | null
  /** The latest date of what it rests on now. */
  asOf: Edtf | null
  statements: PublicId[]
}

export type PublicInline =
  | { kind: 'text'; text: Redacted; strong: boolean }
  /** `to` is null where a part of the address is hidden. */
  | { kind: 'link'; text: Redacted; to: string | null }
  /** Its place in `figures`. */
  | { kind: 'figure'; figure: number }

export type PublicBlock =
  | { kind: 'heading' | 'paragraph' | 'quote'; words: PublicInline[] }
  | { kind: 'list'; numbered: boolean; items: PublicInline[][] }

/** Signed analysis of the team. */
export type ArticleDocument = {
  v: 1
  id: PublicId
  /** Name or pen name, as the author gave it. */
  by: Redacted
  /** UTC day. */
  signedOn: Edtf
  texts: Written<{ title: Redacted; blocks: PublicBlock[] }>
  figures: PublicFigure[]
  statements: PublicStatement[]
  quotes: PublicQuote[]
}

export type ArticleRow = Pick<ArticleDocument, 'id' | 'by' | 'signedOn'> & { titles: Written<Redacted> }

/** Where to turn after a release. A card is not shown from `validUntil` on, that day included. */
export type PublicCard = {
  id: PublicId
  where: 'inside' | 'abroad'
  country: string | null
  when: 'hours' | 'days' | 'months'
  texts: Written<{ title: Redacted; text: Redacted; how: Redacted }>
  source: Redacted
  assuredOn: Edtf
  validUntil: Edtf
  assuredBy: Redacted
}

export type HelpDocument = { v: 1; cards: PublicCard[] }

/** Work, help, a notice, as a moderator let it out. Its words are redacted like any others. It is not shown from `until` on, that day included. */
export type PublicOffer = OfferBody & { id: PublicId; from: Edtf; until: Edtf; moderators: 1 | 2 }

/** The newest first. */
export type BoardDocument = { v: 1; offers: PublicOffer[] }

/** The first document read: lists and totals. */
export type OverviewDocument = {
  v: 1
  kind: 'sample' | 'own'
  /** Last publication date of a source read; the data says nothing after it. */
  readUntil: Edtf | null
  latestEvent: Edtf | null
  events: EventRow[]
  people: PersonRow[]
  sources: {
    id: PublicId
    title: Redacted | null
    publisher: Redacted | null
    summary: boolean
    published: Edtf | null
    language: Language
  }[]
  held: PublicCountLine[]
  gaps: GapDocument[]
  /** Newest first. */
  articles: ArticleRow[]
  /** Is there a page that says where to turn? One with work and notices? */
  help: boolean
  board: boolean
  /** Statements and quotes that `held` and the rows cite. */
  statements: PublicStatement[]
  quotes: PublicQuote[]
}

export type EventRow = {
  id: PublicId
  date: Edtf | null
  isRelease: boolean
  announcedOnly: boolean
  total: { min: number | null; max: number | null; scope: Scope } | null
  kinds: string[]
  /** Place codes of destinations with their numbers where said. */
  destinations: { code: string; min: number | null; max: number | null }[]
  /** How many stayed in the country, where said. */
  stayed: { min: number | null; max: number | null } | null
}

export type PersonRow = {
  id: PublicId
  name: Trilingual
  status: CustodyStatus
  statusAsOf: Edtf | null
  kinds: string[]
  events: { event: PublicId; date: Edtf | null }[]
}
