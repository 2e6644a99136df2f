import type { Edtf } from './edtf.ts'
import type { EntityId, LayerId, MemberId, OccurrenceId, StatementId } from './ids.ts'
import type { Lesson } from './lesson.ts'

/** Why an accepted number stays out of sums. */
export const APART = ['rounded', 'derived', 'unsourced'] as const
export type Apart = (typeof APART)[number]

/** Why a draft is rejected: what is wrong with the reading. `corrected`: another statement says it rightly. */
export const REJECTIONS = [
  'corrected',
  'not_said',
  'negated',
  'not_yet',
  'wrong_person',
  'not_a_person',
  'wrong_number',
  'wrong_date',
  'wrong_kind',
  'twice',
  'other',
] as const
export type Rejection = (typeof REJECTIONS)[number]

/** What may be shown of a person. Hidden is the default and needs no decision. */
export const EXPOSURES = ['hidden', 'initials', 'public'] as const
export type ExposureLevel = (typeof EXPOSURES)[number]
export const EXPOSURE_BASES = ['public_figure', 'widely_published', 'consent', 'safety', 'wish'] as const
export type ExposureBasis = (typeof EXPOSURE_BASES)[number]

/** A name as it is shown in each language of the site. */
export type ShownName = { be: string; ru: string; en: string }

/**
 * What was decided, by its target. Append-only and versioned: the latest version holds.
 * - statement: accept, reject (misread), retract (accepted by mistake), refute (another accepted statement says otherwise), prefer,
 *   reopen (a decision taken back: a draft again, which counts neither for nor against the rule that proposed it).
 * - judgement: same, different, undecided between two occurrences; the pair is ordered by id.
 * - exposure: hidden, initials, public.
 * - word: free or unfree one word for publication (DESIGN rule 5).
 * - lesson: learn or unlearn what the reading engine shall know; `score` is F1 on the labelled texts without and with it.
 * - passage: a sentence that speaks of release and has no statement: nothing is to be said of it (empty), or it is open again.
 */
export type Act =
  | {
      target: 'statement'
      statement: StatementId
      act: 'accept' | 'reject' | 'retract' | 'refute' | 'prefer' | 'reopen'
      apart?: Apart
      against?: StatementId
      why?: Rejection
    }
  | { target: 'judgement'; pair: [OccurrenceId, OccurrenceId]; act: 'same' | 'different' | 'undecided' }
  | { target: 'exposure'; entity: EntityId; act: ExposureLevel; basis: ExposureBasis; until?: Edtf; shown?: ShownName }
  | { target: 'word'; word: string; act: 'free' | 'unfree' }
  | { target: 'lesson'; lesson: Lesson; act: 'learn' | 'unlearn'; score?: Score }
  | { target: 'passage'; layer: LayerId; start: number; end: number; act: 'empty' | 'open' }

/** F1 on the labelled texts of a language, each from 0 to 1. */
export type Score = { texts: number; before: FieldScores; after: FieldScores }
export type FieldScores = { releases: number | null; persons: number | null }

export type Decision = Act & {
  version: number
  by: MemberId
  /** A coded or free reason; never a name of somebody hidden. */
  reason: string | null
  /** UTC, ISO 8601. */
  at: string
}
