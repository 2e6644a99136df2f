import type { PeopleRange } from '../assessment.ts'
import type { Edtf } from '../edtf.ts'
import type { EntityId, OccurrenceId, StatementId } from '../ids.ts'
import type { Scope } from '../mention.ts'

/** A body or a State by its code where the vocabulary has it, a person by the occurrence. */
export type Demanding = { code: string | null; occurrence: OccurrenceId }

/** What is demanded by the same one; nobody in `by` where nobody is named. The newest date any of it has. */
export type Demand = { by: Demanding[]; date: Edtf | null; statements: StatementId[] }

/** `withoutTerms`: the words of the demand say so themselves. `events`: of which people are meant, where that is said. */
export type ReleaseDemand = Demand & { events: EntityId[]; withoutTerms: boolean }

/** What accepted statements add up to: said to have changed, said not to have, both, only announced, or nothing of it. */
export type ReformState = 'changed' | 'unchanged' | 'mixed' | 'announced' | 'none'

/** One answer to one question, by how many members, and the latest day it is given for. */
export type CodedAnswer = { question: string; answer: string; coders: number; asOf: Edtf }
/** What a member wrote beside the answers; words, to be redacted before anybody else reads them. */
export type CodedNote = { words: string; asOf: Edtf; statements: StatementId[] }

/** One law, list, court or mechanism of `vocabulary/reform-items.ts`, or `other`: what is said of it, kept apart by how it is said. */
export type ReformLine = {
  item: string
  state: ReformState
  changed: StatementId[]
  unchanged: StatementId[]
  /** Planned or held possible: nothing has changed by them. */
  announced: StatementId[]
  demanded: Demand[]
  /** Refuted, imagined, a denial of a denial, a demand that nobody made: they say neither. */
  undecided: StatementId[]
  /** More than one answer to a question: members differ. */
  answers: CodedAnswer[]
  notes: CodedNote[]
}

/** People let go, by what the number of an event is a number of; numbers of different things are not added. `events`: with such a number. */
export type ReleasedLine = PeopleRange & { scope: Scope; events: EntityId[]; statements: StatementId[] }

export type ReformFindings = {
  /** Only those of which something is said or answered, in the order of the vocabulary; `other` last. */
  reforms: ReformLine[]
  releaseDemands: ReleaseDemand[]
  /** What is set beside the reforms: events of which a release is reported, newest first. */
  releases: { events: { event: EntityId; date: Edtf | null }[]; lines: ReleasedLine[]; withoutNumber: EntityId[] }
}
