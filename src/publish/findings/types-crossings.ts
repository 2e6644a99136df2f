import type { CardState } from '#core/assessment.ts'
import type { Edtf } from '#core/edtf.ts'
import type { InForce, NamedPeople, OtherWay } from '#core/findings/crossings.ts'
import type { PublicCountLine, PublicId, PublicSpan, Redacted } from '../types.ts'
import type { FindingDocument, PeopleNumber } from './document.ts'

/** What is said of people who came to one State, in one go. */
export type PublicLeg = {
  from: string | null
  to: string | null
  date: Edtf | null
  /** A border post by its code, else its redacted words. */
  posts: { code: string | null; text: Redacted; cited: PublicId[] }[]
  counts: PublicCountLine[]
  range: PeopleNumber | null
  people: { person: PublicId; cited: PublicId[] }[]
  cited: PublicId[]
}

export type PublicIndicator = {
  code: string
  state: CardState
  supporting: PublicId[]
  contradicting: PublicId[]
  claimed: PublicId[]
  people: NamedPeople
}

export type PublicTaking = {
  event: PublicId | null
  person: PublicId | null
  date: Edtf | null
  dated: 'crossing' | 'release'
  legs: PublicLeg[]
  indicators: PublicIndicator[]
  named: number
}

/** `since`: the first day of the Rome Statute for the State; `party` null: our table does not have the State. */
export type PublicTerritory = {
  to: string
  party: boolean | null
  since: Edtf | null
  confirmed: boolean
  source: string | null
  sum: PublicSpan
  withoutNumber: number
  takings: {
    event: PublicId | null
    person: PublicId | null
    date: Edtf | null
    range: PeopleNumber | null
    counts: PublicCountLine[]
    inForce: InForce
    cited: PublicId[]
  }[]
}

export type PublicModeAnswer = { answer: string; coders: number; notes: Redacted[]; cited: PublicId[] }

export type PublicModes = {
  event: PublicId | null
  date: Edtf | null
  lines: { mode: string; follows: PublicId[]; answers: PublicModeAnswer[] }[]
}

export type CrossingsDocument = FindingDocument & {
  takings: PublicTaking[]
  others: (PublicLeg & { way: OtherWay })[]
  territories: PublicTerritory[]
  modes: PublicModes[]
  releases: { taken: PublicId[]; stayed: PublicId[]; notSaid: PublicId[] }
  beside: PublicId[]
}
