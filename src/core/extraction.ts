import type { Edtf } from './edtf.ts'
import type { Language } from './layer.ts'
import type { Mention } from './mention.ts'
import type { Range } from './span.ts'

/** What a statement says. One definition each, with its sensitivity, in `vocabulary/properties.ts`. */
export const STATEMENT_TYPES = [
  'detention',
  'charge',
  'sentence',
  'transfer',
  'recognition',
  'petition',
  'pardon',
  'release',
  'release_event',
  'displacement',
  'crossing',
  'refusal',
  'return',
  'condition',
  'annulment',
  'rehabilitation',
  'concession',
  'obligation',
  'negotiation',
  'acknowledgement',
  'admission',
  'warning',
  'remaining_term',
  'violation',
  'citizenship',
  'reform',
  'demand',
  'death',
  'birth',
  'tally',
  'role',
  'quotation',
] as const
export type StatementType = (typeof STATEMENT_TYPES)[number]

export const ROLES = [
  'person',
  'agent',
  'authority',
  'negotiator',
  'count',
  'place',
  'from',
  'to',
  'date',
  'article',
  'term',
  'facility',
  'organisation',
  'beneficiary',
  'measure',
  'document',
  'speaker',
] as const
export type Role = (typeof ROLES)[number]

export type Polarity = 'positive' | 'negative'
export const MODALITIES = ['asserted', 'planned', 'possible', 'demanded', 'denied', 'hypothetical'] as const
export type Modality = (typeof MODALITIES)[number]

/** Codes of a statement that its type does not say (CONTRACTS: release, condition, concession, obligation, sentence). */
export type StatementCode = string

export const FLAG_CODES = [
  'parts_exceed_total',
  'names_exceed_count',
  'series_falls',
  'impossible_date',
  'ambiguous_person',
  'possible_same',
] as const
export type FlagCode = (typeof FLAG_CODES)[number]

/** A statement as the reading engine proposes it, pointing to mentions by their ids. */
export type Claim = {
  type: StatementType
  code: StatementCode | null
  polarity: Polarity
  modality: Modality
  /** Mention ids, outermost speaker first. */
  attributed_to: string[]
  scare_quotes: boolean
  date: Edtf | null
  /** The id of the rule that proposed it; not part of its identity. */
  rule: string
  /** Key of the release_event it belongs to: an index into the claims in a reading, a statement id in an extraction. */
  event: string | null
  /** The id of the count mention that includes this person. */
  within: string | null
  evidence: (Range & { exact: string })[]
  arguments: { role: Role; mention: string }[]
}

export type Flag = { code: FlagCode; statements: string[]; mentions: string[] }

/**
 * What the engine returns before anything has an id. Claims carry a local `key`, unique in the reading; `event` and `flags.statements`
 * use these keys.
 */
export type Reading = {
  language: Language
  mentions: Mention[]
  claims: (Claim & { key: string })[]
  flags: Flag[]
  /** Sentences that speak of release and hold no statement about it. */
  uncovered: Range[]
}

/** The output of `habeas extract --json`: claims with their statement ids. */
export type Extraction = {
  v: 1
  language: Language
  text_sha256: string
  text?: string
  mentions: Mention[]
  statements: (Claim & { id: string })[]
  flags: Flag[]
  /** Sentences that speak of release and hold no statement about it: silence is shown, not trusted. */
  uncovered: (Range & { exact: string })[]
}
