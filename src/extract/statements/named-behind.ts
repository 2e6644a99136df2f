import { isDescription } from '../clauses/governors.ts'
import type { Parsed } from '../clauses/parse.ts'
import { isPeople, type Unit } from '../clauses/unit.ts'
import { has, type Item, isMark, isVerbal } from '../text/item.ts'

/** “They freed a prisoner, one of the leaders of X Nina Petrova”: who is only described first and named behind it, in the same case. */
export function namedBehind(
  { at, draft }: Unit,
  behind: readonly Unit[],
  { items, clauses }: Pick<Parsed, 'items' | 'clauses'>,
): Unit | undefined {
  // “The detained in X 6 volunteers they let go”, “those convicted of Y A and B”: they are the number, or those named.
  if (draft.tags.has('undergone'))
    return behind.find(
      (unit) =>
        unit.at > at + 1 &&
        !unit.prep &&
        (unit.draft.kind === 'count' || unit.draft.cases?.has('acc')) &&
        isPeople(unit) &&
        isDescription(items, at, unit.at),
    )
  if (draft.kind !== 'unnamed' || draft.plural || draft.pronoun || draft.tags.has('relation')) return undefined
  const named = behind.find(
    (unit) =>
      unit.at > at &&
      unit.at - at < FAR &&
      clauses.of[unit.at] === clauses.of[at] &&
      unit.draft.kind === 'person' &&
      !((unit.prep && unit.prep !== items[at] && !has(unit.prep, 'oneof')) || unit.possessive || unit.listed) &&
      [...(unit.draft.cases ?? [])].some((one) => draft.cases?.has(one)),
  )
  const between = items.slice(at + 1, named?.at ?? 0)
  // “The journalist and founder of the channel Y Nina Petrova”: another word of what she is.
  const both = has(between[0], 'and') && !between[1]?.cap && isDescribing(between[1])
  // “The political prisoner and journalist X”, “the political prisoner, journalist X”, “the political prisoner journalist X”.
  const last = between.at(-1)
  const direct =
    (has(last, 'role') || has(last, 'people')) && between.every((item) => item.kind === 'word' && !has(item, 'preposition'))
  // What a relative clause tells in between is of the same person.
  const own = between.filter((_, i) => clauses.of[at + 1 + i] === clauses.of[at])
  const rest = both ? own.slice(1) : own
  // “A designer, a singer and the manager of Y Nina Petrova”: what joins words of what she is joins nobody else.
  const joins = (item: Item, i: number) => has(item, 'and') && (rest[i + 1]?.cap !== false || !isDescribing(rest[i + 1]))
  const light = !rest.some((item, i) => (isVerbal(item) && !has(item, 'scare')) || joins(item, i) || (both && isMark(item, ',')))
  return (both || direct || isMark(between[0], ',') || isOfIt(between, named)) && light ? named : undefined
}

/** “The founder of a channel X”: nothing in between but what it is of; where that is somebody, X is perhaps their name. */
const isOfIt = (between: readonly Item[], named: Unit | undefined) =>
  between.length > 0 &&
  named?.draft.cases?.has('acc') === true &&
  between.every((item) => OF_IT.some((tag) => has(item, tag)) || item.kind === 'organisation' || isMark(item, '«»“”"')) &&
  !between.some(
    (item) => ['people', 'role', 'title', 'preposition', 'and'].some((tag) => has(item, tag)) || item.kind === 'person',
  )

const isDescribing = (item: Item | undefined) => ['open', 'role', 'people'].some((tag) => has(item, tag))
const OF_IT = ['open', 'adj', 'nationality', 'scare']

/** Words of a description. */
const FAR = 14
