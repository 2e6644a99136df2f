import type { StatementType } from '#core/extraction.ts'
import type { Sign } from '../card.ts'
import type { Entry, Labels } from '../entry.ts'

/**
 * The exact words of a provision. `read`: compared with the text at `source` on `readOn`; `memory`: written down without a text at hand, and
 * shown as such. `confirmed`: which lawyer has compared it with the official text, and when; null while none has.
 */
export type StoredText = {
  language: 'en' | 'ru'
  text: string
  source: string
  /** UTC day; null for what is from memory. */
  readOn: string | null
  checked: 'read' | 'memory'
  confirmed: { by: string; on: string } | null
}

/** One provision by its number. Without a text: only our own words for it are stored, in the elements that rest on it. */
export type Provision = {
  code: string
  /** As lawyers cite it: `7(2)(d)`; `II` of categories. */
  number: string
  texts: readonly StoredText[]
}

/** A question of fact under an element, and the types of statement that answer it, whatever they say. */
export type FactQuestion = { code: string; labels: Labels; answeredBy: readonly Answering[] }
export type Answering = { type: StatementType; codes?: readonly string[] }

/** One thing that has to be shown, in our own words, with what speaks for it and against it. */
export type LegalElement = Entry & {
  provisions: readonly string[]
  questions: readonly FactQuestion[]
  supports: readonly Sign[]
  contradicts: readonly Sign[]
}

/** An act, an article or a set of criteria: the provisions that its elements have in common, and the elements in the order in which they are read. */
export type Part = {
  code: string
  labels: Labels
  provisions: readonly string[]
  elements: readonly LegalElement[]
}

/**
 * A treaty, or a standard that is not one. `treaty`: its text is public law and goes out with our data; the texts of others are shown with their
 * source and are not part of our data. `names`: how texts name it, for the checker of quotations.
 */
export type Instrument = {
  code: string
  labels: Labels
  citation: string
  treaty: boolean
  names: RegExp
  provisions: readonly Provision[]
  parts: readonly Part[]
}
