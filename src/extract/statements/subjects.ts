import type { Clause } from '../clauses/clause.ts'
import { namedAfter } from '../clauses/framing.ts'
import { isUnknownVerb } from '../clauses/joints.ts'
import { freeUnits, isActor, type Parsed } from '../clauses/parse.ts'
import { isPeople, type Unit } from '../clauses/unit.ts'
import { has, type Item, isMark, isOneOf, isVerbal } from '../text/item.ts'

/** The subject of the verb at `verb`, where the place tells it: of `before`, else whom a relative clause speaks of, else that of a neighbouring clause. */
export function subjectOf(
  parsed: Parsed,
  before: readonly Unit[],
  verb: number,
  clause: Clause,
  relative: Unit | undefined,
): Unit | undefined {
  if (relative) return relative
  // “They pardon thousands, and it released 40”: a body that the clause does not name, class `itself`.
  if (verb > 0 && has(parsed.items[verb - 1], 'itself')) return undefined
  // “Those held as hostages were freed”: what they were held as is no subject of its own.
  const named = before.filter(({ joined, apposed, prep }) => !joined && !apposed && !has(prep ?? undefined, 'capacity'))
  const own = named.length > 1 && isOfDateline(parsed, named[0]) ? named.slice(1) : named
  // “I am glad our friend X has been freed”: who stands right before the verb, behind one of another's.
  const near = own.find((unit) => isPeople(unit) && parsed.items.slice(unit.at + 1, verb).every(isWhere))
  const lead = near ? parsed.items.slice(own[0]?.at, near.at) : []
  // “I hope our friend X has been freed”: nobody knows.
  if (near !== own[0] && lead.some((item) => has(item, 'hope') || has(item, 'demand'))) return undefined
  // “Six prisoners perished and 14 were freed”: a verb we do not know tells of the six.
  const apart = near?.draft.kind === 'count' && has(parsed.items[near.at - 1], 'and') && lead.some(isUnknownVerb)
  if (near && near !== own[0] && (apart || lead.some(isVerbal))) return near
  if (own[0] && isBesideNoun(parsed, own[0].at, verb)) return undefined
  // “X negotiated, and 14 prisoners were freed”: a subject of its own behind a verb we do not know.
  const [first] = own
  const between = (unit: Unit) =>
    parsed.items.some(
      (item, i) =>
        i > (first?.at ?? 0) &&
        i < unit.at &&
        parsed.clauses.of[i] === clause &&
        item.kind === 'word' &&
        !has(item, 'and') &&
        !has(item, 'determiner'),
    )
  const later = own.findLast((unit) => opensAfterAnd(parsed, unit) && between(unit))
  if (first) return later ?? namedAfter(parsed.items, first, beforeVerb(parsed.units, verb)) ?? first
  // “X, who was held there, and Y have been freed”: X and Y.
  const besides = before.find(({ joined, draft }) => joined !== null && draft.kind === 'person' && draft.cases === null)
  if (besides) return firstOf(besides)
  // A clause without a subject of its own (“after serving …, …”, “and was then taken away”) shares that of its neighbour.
  const { all } = parsed.clauses
  const shares =
    clause.opener === null ? clause.hasVerb && clause.id > 0 && beginsWithVerb(parsed, clause) : beginsWithVerb(parsed, clause)
  if (!shares) return undefined
  const neighbours = [
    ...all.filter(({ id, part }) => id < clause.id && part === clause.part).toReversed(),
    ...all.filter(({ id, part }) => id > clause.id && part === clause.part),
  ]
  for (const other of neighbours) {
    const [subject] = freeUnits(parsed, other).filter((unit) => isActor(unit.draft) && isBeforeVerb(parsed, unit, other))
    if (subject) return subject
    // “X, who reported being freed”: X.
    if (has(other.opener ?? undefined, 'relative') && other.antecedent && isActor(other.antecedent.draft)) return other.antecedent
  }
  return undefined
}

/** “We hope support continues till every prisoner is released”: right before the verb stands a noun of its own, behind another verb. */
function isBesideNoun({ items }: Parsed, subject: number, verb: number): boolean {
  const noun = items[verb - 1]
  if (noun?.kind !== 'word' || !has(noun, 'people')) return false
  return items.slice(subject + 1, verb - 1).some((item) => isVerbal(item) || has(item, 'hope') || has(item, 'until'))
}

/** “Minsk, May 25 (DPA) X was released”: where a text was written acts on nobody. */
const isOfDateline = ({ items }: Parsed, first: Unit | undefined) =>
  first?.at === 0 && first.draft.kind === 'place' && items[isMark(items[1], ',') ? 2 : 1]?.kind === 'date'

const beforeVerb = (units: readonly Unit[], verb: number) => units.filter(({ at }) => at < verb)

const firstOf = (unit: Unit): Unit => (unit.joined ? firstOf(unit.joined) : unit)

/** “14 from Minsk were freed”: where those before the verb are from. */
const isWhere = (item: Item) => item.kind === 'place' || has(item, 'prep_from')

const isOfPhrase = isOneOf('determiner', 'role', 'title', 'atleast', 'atmost', 'about', 'another', 'nationality', 'adverb')

/** Nothing but words of its own phrase stands between it and “, and” or “, but”. */
function opensAfterAnd({ items }: Parsed, { at }: Unit): boolean {
  let i = at - 1
  while (i > 0 && isOfPhrase(items[i])) i--
  return i > 0 && (has(items[i], 'and') || has(items[i], 'contrast')) && isMark(items[i - 1], ',')
}

const isBeforeVerb = ({ items, clauses }: Parsed, unit: Unit, clause: Clause) =>
  items
    .slice(unit.at)
    .some(
      (item, i) =>
        clauses.of[unit.at + i] === clause &&
        (has(item, 'be') ||
          has(item, 'have') ||
          has(item, 'verb') ||
          has(item, 'past') ||
          has(item, 'speech') ||
          has(item, 'future') ||
          has(item, 'may')),
    )

function beginsWithVerb({ items, clauses }: Parsed, clause: Clause): boolean {
  const first = items.findIndex(
    (item, i) =>
      clauses.of[i] === clause &&
      item.kind !== 'mark' &&
      // “And cannot leave”: a word of its own that also forbids.
      (has(item, 'forbid') || !['conjunction', 'subordinator', 'adverb', 'preposition', 'neg'].some((tag) => has(item, tag))),
  )
  return ['verb', 'be', 'have', 'participle', 'may', 'must', 'future', 'forbid'].some((tag) => has(items[first], tag))
}
