import type { Parsed } from '../clauses/parse.ts'
import type { Unit } from '../clauses/unit.ts'
import { isPassive } from '../clauses/verbs.ts'
import { type Draft, draftOf } from '../mentions/draft.ts'
import { has, type Item } from '../text/item.ts'

/** ““…,” the agency quoted X as saying”: who is quoted speaks; class `quoting`. */
export function quotedBy(parsed: Parsed | undefined, add?: (draft: Draft) => void): Draft | null {
  const at = parsed?.items.findIndex((item) => has(item, 'quoting')) ?? -1
  if (!parsed || at < 0) return null
  const passive = isPassive(parsed.items, at)
  const fits = ({ draft, possessive }: Unit) => SPEAKERS.has(draft.kind) && !possessive
  // “X was quoted as saying”.
  if (passive) return parsed.units.findLast((unit) => unit.at < at && fits(unit) && !unit.prep)?.draft ?? null
  const whom = ({ draft }: Unit) =>
    (draft.kind === 'person' && (draft.cases === null || !draft.cases.has('nom') || draft.cases.size > 1)) ||
    (draft.kind === 'unnamed' && !draft.pronoun && draft.cases !== null && !draft.cases.has('nom'))
  const quoted = parsed.units.find((unit) => unit.at > at && unit.at - at < NEAR && fits(unit) && whom(unit))
  if (quoted) return quoted.draft
  // ““…”, the agency quotes the politician”: a noun in a case that no subject has.
  const noun = parsed.items[at + 1]
  return add && has(noun, 'sources') && noun ? unnamedOf([noun], add) : null
}

/** A mention of who speaks without a name. */
export function unnamedOf(words: readonly Item[], add: (draft: Draft) => void): Draft | null {
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return null
  const draft = draftOf('unnamed', first.start, last.end, 'speaker.unnamed')
  add(draft)
  return draft
}

/** Who may be quoted. */
export const SPEAKERS: ReadonlySet<Draft['kind']> = new Set(['person', 'organisation', 'unnamed'])

/** Words between the verb and who is quoted. */
const NEAR = 6
