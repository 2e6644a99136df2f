import { has, type Item, isMark, isVerbal } from '../text/item.ts'
import { isDescription, isNominative, sharesCase } from './joints.ts'
import type { Unit } from './unit.ts'

/** “X, a journalist”, “X, a blogger and the husband of Y”; “as X told, the musician was freed” is none where the cases differ. */
export const isExplanation = (unit: Unit, previous: Unit, items: readonly Item[], commas: number) =>
  (isDescription(unit.draft) || isKinOf(unit, previous, items) || isOfNoun(unit, previous, items)) &&
  (isOfNoun(unit, previous, items) ||
    unit.draft.cases === null ||
    previous.draft.cases === null ||
    sharesCase(unit.draft, previous.draft)) &&
  (previous.apposed ||
    (previous.draft.kind === 'person' &&
      isMark(items[previous.at + 1], ',') &&
      (commas === 1 ? !has(items[unit.at - 1], 'and') : commas === 2 && !has(items[previous.at + 2], 'and'))))

/** “X, the husband of Y”: a relative whose own the words behind tell says who X is; “X, her husband” is another. */
const isKinOf = ({ at, draft }: Unit, previous: Unit, items: readonly Item[]) =>
  draft.tags.has('relation') &&
  !draft.plural &&
  !draft.pronoun &&
  !draft.tags.has('whose') &&
  previous.at === at - 2 &&
  (items[at + 1]?.mention === undefined
    ? items[at + 1]?.kind === 'word' &&
      !has(items[at + 1], 'and') &&
      has(items[at + 1], 'open') &&
      !isVerbal(items[at + 1]) &&
      !has(items[at + 1], 'past')
    : items[at + 1]?.mention?.cases?.has('gen') !== false)

/** “X, the fiancée of Y”: a noun that is no mention, and Y in the genitive, who is none of those of whom the clause tells. */
const isOfNoun = ({ at, draft }: Unit, previous: Unit, items: readonly Item[]) =>
  draft.kind === 'person' &&
  draft.cases?.has('gen') === true &&
  !draft.cases.has('nom') &&
  previous.draft.kind === 'person' &&
  isNominative(previous.draft) &&
  previous.at === at - 3 &&
  has(items[at - 1], 'open') &&
  !isVerbal(items[at - 1]) &&
  !NO_NOUN.some((tag) => has(items[at - 1], tag))
const NO_NOUN = ['adj', 'adverb', 'preposition', 'and', 'past', 'relative']
