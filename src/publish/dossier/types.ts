import type { Language } from '#core/layer.ts'
import type { SiteLanguage } from '#texts/language.ts'
import type { PublicId } from '../types.ts'

/** What a dossier is of: one release event or one person, by its published id. */
export type DossierOf = { kind: 'event' | 'person'; id: PublicId }

/** Names a sentence in every format and language: 8 characters of a SHA-256 over what it is about and rests on. */
export type FactId = string

/** One sentence that says something of the world, with the notes it rests on: never none. */
export type Fact = {
  id: FactId
  /** As it is counted through the dossier, from 1. */
  n: number
  words: string
  notes: [Citation, ...Citation[]]
  /** Every published statement it rests on, with those that say the same in another language; none under an answer that cites none. */
  statements: PublicId[]
}

/** The note a sentence leads to; `first`: its words stand here, later ones lead back to them. */
export type Citation = { n: number; first: boolean }

export type Part =
  | { kind: 'facts'; lead: string | null; facts: Fact[] }
  /** Words of this program that say nothing of the world. */
  | { kind: 'remark'; words: string }
  /** Questions that nobody answers, by their labels. */
  | { kind: 'unanswered'; lead: string; items: string[] }

export type Section = { code: string; heading: string; parts: Part[] }

/** One passage, or an answer of the team that cites none. What may not be quoted has no words; then it is said so in `instead`. */
export type Note = {
  n: number
  /** Null: an answer of the team. */
  quote: PublicId | null
  statements: PublicId[]
  words: { before: string; exact: string; after: string; language: Language } | null
  instead: string | null
  /** Who says it, outermost first, in words. */
  said: string | null
  /** Publisher and date of publication. */
  origin: string
  /** Of the source, in its language; null where it has none. */
  title: { words: string; language: Language } | null
  /** The copy that is kept: since when, the beginning of its sealed SHA-256, and where in the list of sources all of it stands. */
  copy: string | null
  /** `link` only where no part of it is hidden. */
  address: { text: string; link: string | null }
}

export type SourceLine = { n: number; title: string; rest: string; language: Language }

/** The whole file before it has a format. Every word of every format comes from here. */
export type Dossier = {
  v: 1
  of: DossierOf
  language: SiteLanguage
  /** What it is, over the title. */
  over: string
  title: string
  /** UTC day of the publication it is made from; the only date that the file itself bears. */
  on: string
  about: string[]
  sections: Section[]
  notes: Note[]
  /** The sources of the notes and of the page, numbered as the notes name them, each with the whole seal of its copy. */
  sources: { heading: string; text: string; lines: SourceLine[] }
  facts: { heading: string; text: string; head: [string, string, string]; rows: [string, FactId, string][] }
}
