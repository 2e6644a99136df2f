import type { Standard } from '#core/coding.ts'
import type { Edtf } from '#core/edtf.ts'
import type { ElementStatus } from '#core/findings/elements.ts'
import type { DifferenceKind } from '#vocabulary/quotations/index.ts'
import type { PublicId, Redacted, Trilingual } from '../types.ts'
import type { FindingDocument } from './document.ts'

/** What one assessor says; never who. */
export type PublicElementAnswer = {
  answer: string
  standard: Standard | null
  asOf: Edtf
  note: Redacted
  cited: PublicId[]
}

export type PublicElementLine = {
  element: string
  /** Null: the register as a whole. */
  event: PublicId | null
  status: ElementStatus
  supporting: PublicId[]
  contradicting: PublicId[]
  beside: PublicId[]
  answers: PublicElementAnswer[]
}

/** A quotation of the law in a source that says it otherwise, as far as it stands in passages that are shown. `quoted`: empty where words were lost, null where its words are not shown. */
export type PublicMisquotation = {
  provision: string
  /** Of the stored text. */
  language: 'en' | 'ru'
  source: PublicId
  quote: PublicId
  differences: { kind: DifferenceKind; quoted: Redacted | null; law: string }[]
}

/** The instruments as data. The text of a treaty is in it; the texts of others are named by their source. */
export type PublicInstrument = {
  code: string
  labels: Trilingual
  citation: string
  provisions: {
    code: string
    number: string
    texts: {
      language: 'en' | 'ru'
      text: string | null
      source: string
      readOn: string | null
      checked: 'read' | 'memory'
      confirmed: { by: string; on: string } | null
    }[]
  }[]
  parts: {
    code: string
    labels: Trilingual
    provisions: readonly string[]
    elements: {
      code: string
      labels: Trilingual
      source: string
      provisions: readonly string[]
      questions: { code: string; labels: Trilingual }[]
    }[]
  }[]
}

export type ElementsDocument = FindingDocument & {
  events: { event: PublicId; date: Edtf | null }[]
  lines: PublicElementLine[]
  questions: { element: string; question: string; answered: number }[]
  quotations: PublicMisquotation[]
  instruments: PublicInstrument[]
}
