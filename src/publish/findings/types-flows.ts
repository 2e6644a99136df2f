import type { Edtf } from '#core/edtf.ts'
import type { AFTER, DoorIndex, FlowCode, Reason } from '#core/findings/flows.ts'
import type { Scope } from '#core/mention.ts'
import type { PublicCountLine, PublicId, PublicSpan } from '../types.ts'
import type { FindingDocument, PeopleNumber } from './document.ts'

/** Certain and possible; null: nobody gives an upper end. */
export type PublicBetween = { certain: number; possible: number | null }

type PublicMonth = PublicBetween & { cited: PublicId[] }

/** What `core/findings/flows.ts` says, with published ids; nothing in it is a name or a word of a source. */
export type FlowsDocument = FindingDocument & {
  series: { scope: Scope; window: 'point' | 'cumulative'; since: Edtf | null; lines: PublicCountLine[] }[]
  undated: PublicCountLine[]
  days: (PeopleNumber & { scope: Scope; asOf: Edtf; counters: number; cited: PublicId[] })[]
  differences: {
    event: PublicId | null
    lines: [PublicCountLine, PublicCountLine]
    by: PublicSpan
    reasons: { reason: Reason; cited: PublicId[] }[]
  }[]
  checks: {
    code: 'parts' | 'rising'
    event: PublicId | null
    line: PublicCountLine
    found: PublicSpan
    agrees: boolean
    cited: PublicId[]
  }[]
  balances: {
    opening: PublicCountLine
    closing: PublicCountLine
    /** A correction can be without an end on either side. */
    terms: (Omit<PublicBetween, 'certain'> & {
      certain: number | null
      code: FlowCode
      kind: string | null
      events: PublicId[]
      cited: PublicId[]
    })[]
    residual: PublicSpan
  }[]
  months: { month: Edtf; left: PublicMonth; came: PublicMonth; open: number; events: PublicId[] }[]
  door: (Pick<DoorIndex, 'period' | 'by' | 'per'> & {
    came: PublicBetween
    left: PublicBetween
    index: PublicSpan | null
    cited: PublicId[]
  })[]
  after: { code: (typeof AFTER)[number]; people: number; cited: PublicId[] }[]
}
