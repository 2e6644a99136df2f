import type { Edtf } from '#core/edtf.ts'
import type { AFTER, Between, DoorIndex, FlowCode, Reason, Span } from '#core/findings/flows.ts'
import type { Scope } from '#core/mention.ts'
import type { PublicCountLine, PublicId } from '../types.ts'
import type { FindingDocument, PeopleNumber } from './document.ts'

type PublicBetween = Between & { cited: PublicId[] }

/** What `core/findings/flows.ts` says, with published ids; nothing in it is a name or a word of a source. */
export type FlowsDocument = FindingDocument & {
  series: { scope: Scope; window: 'point' | 'cumulative'; since: Edtf | null; lines: PublicCountLine[] }[]
  undated: PublicCountLine[]
  days: (PeopleNumber & { scope: Scope; asOf: Edtf; counters: number; cited: PublicId[] })[]
  differences: {
    event: PublicId | null
    lines: [PublicCountLine, PublicCountLine]
    by: Span
    reasons: { reason: Reason; cited: PublicId[] }[]
  }[]
  checks: {
    code: 'parts' | 'rising'
    event: PublicId | null
    line: PublicCountLine
    found: Span
    agrees: boolean
    cited: PublicId[]
  }[]
  balances: {
    opening: PublicCountLine
    closing: PublicCountLine
    terms: (Between & { code: FlowCode; kind: string | null; events: PublicId[]; cited: PublicId[] })[]
    residual: Span
  }[]
  months: { month: Edtf; left: PublicBetween; came: PublicBetween; open: number; events: PublicId[] }[]
  door: (Omit<DoorIndex, 'statements'> & { cited: PublicId[] })[]
  after: { code: (typeof AFTER)[number]; people: number; cited: PublicId[] }[]
}
