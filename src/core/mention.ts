import type { Edtf } from './edtf.ts'
import type { Range } from './span.ts'

/** What a number of people is a number of. */
export const SCOPES = [
  'announced',
  'pardoned',
  'released',
  'political',
  'displaced',
  'stayed',
  'crossed',
  'held',
  'detained',
  'convicted',
  'recognised',
  'foreign',
  'other',
] as const
export type Scope = (typeof SCOPES)[number]

/** A number of people. `min` or `max` null: not said. A cumulative number runs since `since`. */
export type Count = {
  min: number | null
  max: number | null
  approximate: boolean
  scope: Scope
  window: 'point' | 'cumulative'
  since: Edtf | null
  /** In an extraction the id of the count mention this one is part of; in a statement the id of its occurrence. */
  part_of: string | null
}

/** A length of punishment as ISO 8601 durations. */
export type Term = { min: string; max: string } | 'life' | 'death'

/** An article of law. `code` is UK for the Criminal Code of Belarus; superscripts are written 361-1. */
export type Article = { code: string; article: string; part: string[] }

/** The kinds of mention with their values (docs/contracts.md). */
export type MentionValue =
  | { kind: 'person' | 'organisation' | 'place'; value: string | null }
  | { kind: 'date'; value: Edtf | null }
  | { kind: 'count'; value: Count }
  | { kind: 'term'; value: Term }
  | { kind: 'article'; value: Article }
  | { kind: 'quote'; value: { speaker: string | null } }
  | { kind: 'unnamed' | 'facility' | 'document' | 'measure'; value: string | null }

export type MentionKind = MentionValue['kind']
export const MENTION_KINDS = [
  'person',
  'organisation',
  'place',
  'date',
  'count',
  'term',
  'article',
  'quote',
  'unnamed',
  'facility',
  'document',
  'measure',
] as const satisfies readonly MentionKind[]

/**
 * A typed place in a layer. `same_as` is the id of the mention that first and most fully names the same one in this text, when that is
 * certain (“Kolesnikova” after “Maria Kolesnikova”); null for that mention itself and wherever it is not certain.
 */
export type Mention = Range & { id: string; exact: string; same_as: string | null } & MentionValue
