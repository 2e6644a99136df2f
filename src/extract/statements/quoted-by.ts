import type { Parsed } from '../clauses/parse.ts'
import type { Unit } from '../clauses/unit.ts'
import { isPassive } from '../clauses/verbs.ts'
import type { Draft } from '../mentions/draft.ts'
import { has } from '../text/item.ts'

/** ““…,” the agency quoted X as saying”: who is quoted speaks; class `quoting`. */
export function quotedBy(parsed: Parsed | undefined): Draft | null {
  const at = parsed?.items.findIndex((item) => has(item, 'quoting')) ?? -1
  if (!parsed || at < 0) return null
  const passive = isPassive(parsed.items, at)
  const fits = ({ draft, possessive }: Unit) => SPEAKERS.has(draft.kind) && !possessive
  // “X was quoted as saying”.
  if (passive) return parsed.units.findLast((unit) => unit.at < at && fits(unit) && !unit.prep)?.draft ?? null
  const whom = ({ draft }: Unit) =>
    (draft.kind === 'person' && (draft.cases === null || !draft.cases.has('nom') || draft.cases.size > 1)) ||
    (draft.kind === 'unnamed' && !draft.pronoun && draft.cases !== null && !draft.cases.has('nom'))
  return parsed.units.find((unit) => unit.at > at && unit.at - at < NEAR && fits(unit) && whom(unit))?.draft ?? null
}

/** Who may be quoted. */
export const SPEAKERS: ReadonlySet<Draft['kind']> = new Set(['person', 'organisation', 'unnamed'])

/** Words between the verb and who is quoted. */
const NEAR = 6
