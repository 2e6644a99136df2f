import type { BirthLevel } from './days.ts'

/** How two words of names, or two dates, agree. */
export type Level =
  | 'same_letters'
  | 'same_sounds'
  | 'same_name'
  | 'short_form'
  | 'related_name'
  | 'initial'
  | 'other_form'
  | 'near'
  | 'unlike'
  | BirthLevel

export type Family = 'given' | 'patronymic' | 'surname' | 'birth_date' | 'detention_date' | 'place' | 'article'

/** One piece of evidence. `bits`: log2 of how much likelier it is for one person than for two; `rule`: the rows of the tables it rests on. */
export type Piece = { part: Family; left: string; right: string; level: Level; bits: number; rule: string }

export type Band = 'same' | 'review' | 'different'
