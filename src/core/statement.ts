import { contentId } from './canonical.ts'
import type { Edtf } from './edtf.ts'
import type { Modality, Polarity, Role, StatementCode, StatementType } from './extraction.ts'
import { hashId, type LayerId, type OccurrenceId, type StatementId } from './ids.ts'
import type { Article, Count, MentionKind, Term } from './mention.ts'
import type { Span } from './span.ts'

/**
 * One argument of a statement. The occurrence says which; `value` is what was read from the words where that reading is part of what is
 * said (a date, a number, a term, an article, a place or body by its code). The proposed nominative of a person is not.
 */
export type Argument = {
  kind: MentionKind
  occurrence: OccurrenceId
  value?: string | Count | Term | Article
}

/** What a value is, by its form. A length is a term with two ends: not for life, not death. */
export const isCount = (value: Argument['value']): value is Count => typeof value === 'object' && 'window' in value
export const isArticle = (value: Argument['value']): value is Article => typeof value === 'object' && 'article' in value
export const isLength = (value: Argument['value']): value is Exclude<Term, string> =>
  typeof value === 'object' && !isCount(value) && !isArticle(value)

/** Everything a statement says beyond subject, property, value and date. Arguments stand under their role, in text order. */
export type Qualifiers = Partial<Record<Role, Argument[]>> & {
  scare_quotes?: true
  /** The release event it belongs to, was traded for, or speaks about. */
  event?: OccurrenceId
  /** The number of people that includes this person. */
  within?: OccurrenceId
}

export type Evidence = ({ kind: 'span' } & Span) | { kind: 'sealed'; commitment: string }

/** What a layer says of an occurrence. The atom of the register: engine and rule stand in the reading, not here. */
export type Statement = {
  subject: OccurrenceId
  property: StatementType
  value: StatementCode | null
  qualifiers?: Qualifiers
  date?: Edtf
  polarity: Polarity
  modality: Modality
  /** Outermost speaker first. */
  attributedTo?: OccurrenceId[]
  layer: LayerId
  evidence: Evidence[]
}

/** SHA-256 of the canonical JSON (RFC 8785) of `{v: 1, ...statement}`. Throws RangeError without evidence: no evidence, no statement. */
export function statementId(statement: Statement): StatementId {
  if (statement.evidence.length === 0) throw new RangeError('a statement needs evidence')
  return hashId(contentId({ v: 1, ...statement }))
}
