import type {
  AnswerSet,
  Arrests,
  Deal,
  DealFindings,
  DealMeasure,
  DealStipulation,
  DealTerm,
  GivenAnswer,
} from '#core/findings/deals.ts'
import type { PublicId } from '../types.ts'
import type { FindingDocument } from './document.ts'
import type { Shown } from './shown-type.ts'

/** An answer of members: a code of the vocabulary or a day. `coders`: how many gave it; who they are is nowhere. */
export type PublicAnswer = Shown<GivenAnswer>
export type PublicAnswerSet = Shown<AnswerSet>
export type PublicTerm = Omit<DealTerm, 'statements'> & { statements: { id: PublicId; bodies: string[] }[] }
export type PublicMeasure = Shown<DealMeasure>
/** Of those that are published something is said or answered; of the others the page knows the words of the vocabulary itself. */
export type PublicStipulation = Shown<DealStipulation>
/** People who may be shown and are said to have been detained; nobody else is counted. Days are UTC. */
export type PublicArrests = Shown<Arrests>
export type PublicDeal = Omit<Shown<Deal>, 'terms' | 'cited'> & { terms: PublicTerm[] }

export type DealsDocument = FindingDocument & Omit<Shown<DealFindings>, 'deals'> & { deals: PublicDeal[] }
