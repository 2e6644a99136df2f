import type { CrossingsDocument } from './types-crossings.ts'
import type { DealsDocument } from './types-deals.ts'
import type { ElementsDocument } from './types-elements.ts'
import type { FlowsDocument } from './types-flows.ts'
import type { KindsDocument } from './types-kinds.ts'
import type { ReformsDocument } from './types-reforms.ts'

export type { FindingDocument, PeopleNumber } from './document.ts'
export type * from './types-crossings.ts'
export type {
  DealsDocument,
  PublicAnswer,
  PublicAnswerSet,
  PublicArrests,
  PublicDeal,
  PublicMeasure,
  PublicStipulation,
  PublicTerm,
} from './types-deals.ts'
export type { ElementsDocument, PublicElementAnswer, PublicElementLine } from './types-elements.ts'
export type { FlowsDocument, PublicBetween } from './types-flows.ts'
export type * from './types-kinds.ts'
export type { PublicDemand, PublicReform, ReformsDocument } from './types-reforms.ts'

export type FindingDocuments = {
  kinds: KindsDocument
  crossings: CrossingsDocument
  deals: DealsDocument
  flows: FlowsDocument
  reforms: ReformsDocument
  elements: ElementsDocument
}
