import type { Parsed } from '../clauses/parse.ts'
import type { Unit } from '../clauses/unit.ts'
import { has, isMark, isVerbal } from '../text/item.ts'

/** “They freed a prisoner, one of the leaders of X Nina Petrova”: who is only described first and named behind it, in the same case. */
export function namedBehind(
  { at, draft }: Unit,
  behind: readonly Unit[],
  { items, clauses }: Pick<Parsed, 'items' | 'clauses'>,
): Unit | undefined {
  if (draft.kind !== 'unnamed' || draft.plural || draft.pronoun || draft.tags.has('relation')) return undefined
  const named = behind.find(
    (unit) =>
      unit.at > at &&
      unit.at - at < FAR &&
      clauses.of[unit.at] === clauses.of[at] &&
      unit.draft.kind === 'person' &&
      !((unit.prep && !has(unit.prep, 'oneof')) || unit.possessive || unit.listed) &&
      [...(unit.draft.cases ?? [])].some((one) => draft.cases?.has(one)),
  )
  const between = items.slice(at + 1, named?.at ?? 0)
  // “The journalist and founder of the channel Y Nina Petrova”: another word of what she is.
  const both = has(between[0], 'and') && !between[1]?.cap && DESCRIBING.some((tag) => has(between[1], tag))
  // “The political prisoner and journalist X”, “the political prisoner, journalist X”, “the political prisoner journalist X”.
  const last = between.at(-1)
  const direct =
    (has(last, 'role') || has(last, 'people')) && between.every((item) => item.kind === 'word' && !has(item, 'preposition'))
  // What a relative clause tells in between is of the same person.
  const own = between.filter((_, i) => clauses.of[at + 1 + i] === clauses.of[at])
  const rest = both ? own.slice(1) : own
  const light = !rest.some((item) => isVerbal(item) || has(item, 'and') || (both && isMark(item, ',')))
  return (both || direct || isMark(between[0], ',')) && light ? named : undefined
}

const DESCRIBING = ['open', 'role', 'people']

/** Words of a description. */
const FAR = 14
