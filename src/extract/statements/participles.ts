import type { Hit, Parsed } from '../clauses/parse.ts'
import { groupOf, isPeople, type Unit } from '../clauses/unit.ts'
import type { VerbGroup } from '../clauses/verbs.ts'
import type { Draft } from '../mentions/draft.ts'
import { has, type Item, isMark, isOneOf, isVerbal } from '../text/item.ts'
import type { Parts } from './taking-part.ts'

/** Who is spoken of by a participle that is no predicate: an attribute, or what the subject of the sentence did besides. */
export function byParticiple(parsed: Parsed, hit: Hit, group: VerbGroup): Parts {
  const { trigger, match, clause } = hit
  const { items, clauses } = parsed
  if (trigger.form === 'attribute') {
    const negative = group.negative && group.from === match.spanFrom - 1
    const acted = described(parsed, hit)
    const by = parsed.units.find((unit) => unit.at >= match.spanTo && unit.draft.kind === 'person')
    // “The pardoned by the president X citizen Y”.
    const actor = by && acted[0] && by.at < acted[0].at && !by.prep && isInstrumental(by) ? [by] : []
    return { acted, actor, group: { ...group, negative, modality: 'asserted' } }
  }
  const acted = subjectOfSentence(parsed, { match: { ...match, to: match.spanTo }, clause })
  // “Having left prison X said that he will …”: what is to come there is not what he said.
  const home = acted[0] && clauses.of[acted[0].at]
  const told = items.some((item, i) => clauses.of[i] === home && has(item, 'speech') && has(item, 'past'))
  const isOwn = (i: number) => (told ? clauses.of[i] === home : clauses.of[i]?.part === clause.part)
  const ahead = items.some((item, i) => isOwn(i) && TO_COME.some((tag) => has(item, tag)))
  return { acted, actor: [], group: { ...group, modality: ahead ? 'planned' : 'asserted' } }
}

/** “The freed on Friday leader X”: the first name behind the participle; “X, freed on Friday,”: who stands before the comma. */
function described({ items, units, clauses }: Parsed, { match, clause }: Hit): Unit[] {
  if (isMark(items[match.spanFrom - 1], ',')) {
    const own = units.filter(
      ({ at, draft }) =>
        at === match.spanFrom - 2 &&
        (['person', 'count'].includes(draft.kind) || isSomeone(draft) || isGroupName(draft)) &&
        clauses.of[at] === clause,
    )
    return has(items[match.spanFrom], 'ofmany') ? own.flatMap((last) => upTo(last)) : own
  }
  const many = has(items[match.spanFrom], 'ofmany') || items[match.spanFrom]?.mention?.plural === true
  const isMeant = ({ draft }: Unit) => draft.kind === 'person' || (many && isGroupName(draft))
  const isBehind = ({ at }: Unit) => at >= match.spanTo
  const near = units.filter((unit) => isBehind(unit) && isMeant(unit) && !(unit.joined && isBehind(unit.joined)))
  // “The pardoned by X citizen Y”: whose case shows that he did it is not meant where another follows.
  const [nearest] =
    near.length > 1 && isDoer(near[0]) && !isDoer(near[1]) && !isParted(items, near[0], near[1]) ? near.slice(1) : near
  // “Three pardoned by the president X”: X pardoned them.
  if (!nearest || items[match.spanFrom]?.kind === 'count' || (many && isInstrumental(nearest))) return []
  // “The freed and expelled prisoners X and Y”: who they are.
  const named = isGroupName(nearest.draft)
    ? near.find(({ at, draft }) => at === nearest.at + 1 && draft.kind === 'person')
    : undefined
  const first = named ?? nearest
  const between = items.slice(match.spanTo, first.at)
  const ends = between.some((item, i) =>
    item.kind === 'mark'
      ? !isMark(item, '"')
      : ENDING.some((tag) => has(item, tag)) || (has(item, 'and') && !isParticiple(between[i + 1])),
  )
  // “Freed X, Y and Z.”, where the form of one and of several may be the same: a predicate of all, if no other verb follows.
  const predicate = has(items[match.spanFrom], 'past') && !items.slice(match.spanTo).some(isVerbal)
  if (ends || between.length > DESCRIBING) return []
  return many || predicate ? groupOf(first, units).filter((unit) => isPeople(unit) && isBehind(unit)) : [first]
}

const ENDING = ['verb', 'speech', 'be', 'subordinator']

/** “The pardoned by the president and recognised by X”: another one of the same people. */
const isParticiple = isOneOf('attributive', 'epithet')

/** “The freed on Friday prisoners”: several without a name. */
const isGroupName = ({ kind, plural, pronoun }: Draft) => kind === 'unnamed' && plural && !pronoun

/** By whom: an instrumental, or a name without endings. */
const isDoer = (unit: Unit | undefined) => unit !== undefined && (unit.draft.cases === null || unit.draft.cases.has('ins'))

const isInstrumental = ({ draft }: Unit) => draft.cases?.size === 1 && draft.cases.has('ins')

const isParted = (items: readonly Item[], first: Unit | undefined, next: Unit | undefined) =>
  items.slice(first?.at ?? 0, next?.at ?? 0).some((item) => isVerbal(item) || isMark(item, ',;:.—'))

/** “A teacher, freed in May,”: one person without a name. */
const isSomeone = ({ kind, plural, pronoun }: Draft) => kind === 'unnamed' && !(plural || pronoun)

/** “X, Y and Z, freed on Friday,”: all of them, where the form of the participle is a plural; class `ofmany`. */
const upTo = (last: Unit): Unit[] => [...(last.joined && isPeople(last.joined) ? upTo(last.joined) : []), last]

/** A phrase is not longer than this. */
const DESCRIBING = 9

/** What says of the verb of the sentence that it is yet to come. */
export const TO_COME = ['future', 'may', 'would', 'must', 'plan', 'hope', 'ahead']

/** “Having left prison, X told”, “X, having left prison, told”: whose form shows the subject of the sentence. */
export function subjectOfSentence({ units, clauses }: Parsed, { match, clause }: Pick<Hit, 'match' | 'clause'>): Unit[] {
  const subjects = units.filter(
    ({ at, draft, prep, possessive, joined, listed }) =>
      (draft.kind === 'person' || draft.kind === 'unnamed') &&
      draft.cases?.has('nom') === true &&
      !((draft.cases.has('acc') && at > 0) || prep || possessive || joined || listed) &&
      clauses.of[at]?.part === clause.part,
  )
  // “X told that after the release Y left”: Y.
  const near = subjects.filter(({ at }) => clauses.of[at] === clause)
  const [one] = [near, subjects].flatMap(
    (some) => some.findLast(({ at }) => at < match.spanFrom) ?? some.find(({ at }) => at >= match.to) ?? [],
  )
  return one ? [one] : []
}
