import type { Clause } from '../clauses/clause.ts'
import type { Parsed } from '../clauses/parse.ts'
import type { Unit } from '../clauses/unit.ts'
import type { DutyIndex } from '../grammar/grammar.ts'
import type { Binding, Pack } from '../grammar/pack.ts'
import type { Draft } from '../mentions/draft.ts'
import type { Voice } from './speakers.ts'

/** Words that bind, before a colon, and whom. */
export type Opened = { rule: Binding; whom: readonly Draft[] }

/** What rules about a sentence read from. `speakers`: whose quotation it stands in; `add` takes a new mention. */
export type Reader = {
  parsed: Parsed
  pack: Pack
  duties(): DutyIndex
  voices: ReadonlyMap<Clause, Voice>
  speakers: readonly Draft[]
  /** Whom the line of a list is about: the subject of what it says of nobody else. */
  topic: Unit | null
  /** The text has spoken of a release before. */
  told: boolean
  /** Has it at least named one by now (class `letout`)? */
  letOut(): boolean
  /** Does it name or tell of one anywhere? */
  anyLetOut(): boolean
  /** Words that bind before a colon, whose acts stand in the lines below. */
  opened: Opened | null
  /** The text speaks of custody somewhere. */
  custody: boolean
  add(draft: Draft): void
}

export function speakersOf({ voices, speakers }: Reader, clause: Clause): Draft[] {
  return [...speakers, ...(voices.get(clause)?.speakers ?? []).filter((one) => !speakers.includes(one))].slice(0, 2)
}
