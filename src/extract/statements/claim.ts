import type { Edtf } from '#core/edtf.ts'
import type { Modality, Polarity, Role, StatementType } from '#core/extraction.ts'
import type { Range } from '#core/span.ts'
import type { Draft } from '../mentions/draft.ts'

/** A statement while it is being read. Ranges are of the folded text; references are objects. */
export type DraftClaim = {
  type: StatementType
  code: string | null
  polarity: Polarity
  modality: Modality
  speakers: Draft[]
  scare: boolean
  date: Draft | null
  rule: string
  event: DraftClaim | null
  within: Draft | null
  evidence: Range[]
  arguments: { role: Role; draft: Draft }[]
  /** Where its trigger stands, for what follows it. */
  at: Range
  /** A release event without number and day, or of “them”: it only speaks of one told elsewhere. */
  again: boolean
  /** Such a one that a verb in the past tells of people, or of “them”: an event where the text tells of no other. */
  lone: 'group' | 'them' | null
  /** The clause of its trigger, for what is said together with it. */
  clause: number | undefined
  /** “Left the prison”: by these words alone it may be one who only visits it. */
  visit: boolean
}

/** A new statement, asserted and positive with what is not said left open; also one like another. All are made here, with one layout, as items are. */
export const claimOf = (
  of: Pick<DraftClaim, 'type' | 'rule' | 'evidence' | 'arguments' | 'at'> & Partial<DraftClaim>,
): DraftClaim => ({
  type: of.type,
  code: of.code ?? null,
  polarity: of.polarity ?? 'positive',
  modality: of.modality ?? 'asserted',
  speakers: of.speakers ?? [],
  scare: of.scare ?? false,
  date: of.date ?? null,
  rule: of.rule,
  event: of.event ?? null,
  within: of.within ?? null,
  evidence: of.evidence,
  arguments: of.arguments,
  at: of.at,
  again: of.again ?? false,
  lone: of.lone ?? null,
  clause: of.clause,
  visit: of.visit ?? false,
})

export const argument = (claim: DraftClaim, role: Role): Draft | undefined =>
  claim.arguments.find((one) => one.role === role)?.draft

/** The mention that names the same one first and most fully. */
export const rootOf = (draft: Draft): Draft => (draft.sameAs === null || draft.sameAs === draft ? draft : rootOf(draft.sameAs))

export const dateOf = (draft: Draft | null): Edtf | null => (draft?.kind === 'date' ? (draft.value as Edtf | null) : null)

/** Roles that a statement of a type can have besides those its rule names. */
const TAKES: Partial<Record<StatementType, readonly Role[]>> = {
  detention: ['date', 'place', 'facility', 'article', 'agent'],
  charge: ['date', 'article', 'agent'],
  sentence: ['date', 'place', 'term', 'article', 'facility', 'agent'],
  transfer: ['date', 'facility', 'to', 'from', 'place', 'term'],
  recognition: ['date', 'agent'],
  petition: ['date', 'document'],
  pardon: ['date', 'agent', 'place'],
  release: ['date', 'agent', 'facility', 'place'],
  release_event: ['date', 'agent', 'facility', 'place'],
  displacement: ['date', 'to', 'from', 'agent'],
  crossing: ['date', 'to', 'from', 'place', 'agent'],
  refusal: ['date', 'document', 'place'],
  return: ['date', 'to', 'from', 'facility'],
  condition: ['date', 'agent', 'document', 'place', 'count'],
  concession: ['date', 'agent', 'beneficiary', 'measure'],
  negotiation: ['date', 'negotiator', 'place'],
  remaining_term: ['term'],
  death: ['date', 'facility', 'place'],
}

export const takes = (type: StatementType, role: Role): boolean => (TAKES[type] ?? ['date']).includes(role)
