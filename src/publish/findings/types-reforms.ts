import type { Edtf } from '#core/edtf.ts'
import type { CodedAnswer, ReformState } from '#core/findings/reforms.ts'
import type { Scope } from '#core/mention.ts'
import type { PublicId, PublicSpeaker, Redacted } from '../types.ts'
import type { FindingDocument, PeopleNumber } from './document.ts'

/** Who demands it, nobody where nobody is named; all whose names are hidden are one. */
export type PublicDemand = { by: PublicSpeaker[]; date: Edtf | null; statements: PublicId[] }

/** An item of the vocabulary of which nothing is said or answered is not there: the page knows the table itself. */
export type PublicReform = {
  item: string
  state: ReformState
  changed: PublicId[]
  unchanged: PublicId[]
  announced: PublicId[]
  demanded: PublicDemand[]
  undecided: PublicId[]
  answers: CodedAnswer[]
  notes: { words: Redacted; asOf: Edtf; cited: PublicId[] }[]
}

export type ReformsDocument = FindingDocument & {
  reforms: PublicReform[]
  releaseDemands: (PublicDemand & { events: PublicId[]; withoutTerms: boolean })[]
  releases: {
    events: { event: PublicId; date: Edtf | null }[]
    lines: (PeopleNumber & { scope: Scope; events: PublicId[]; statements: PublicId[] })[]
    withoutNumber: PublicId[]
  }
}
