import type { Modality } from '#core/extraction.ts'
import type { Count } from '#core/mention.ts'
import type { Clause } from '../clauses/clause.ts'
import { namedAfter } from '../clauses/framing.ts'
import { goesOnWith } from '../clauses/joints.ts'
import { freeUnits, isPredicate, type Parsed } from '../clauses/parse.ts'
import { groupOf, isPeople, isPeopleDraft, type Unit } from '../clauses/unit.ts'
import { isPassive } from '../clauses/verbs.ts'
import type { Draft } from '../mentions/draft.ts'
import { claimOf, type DraftClaim, rootOf } from '../statements/claim.ts'
import { type Reader, speakersOf } from '../statements/reader.ts'
import { speakerOf } from '../statements/speakers.ts'
import { has, type Item, isMark, isVerbal, itemBefore } from '../text/item.ts'
import { isWhose, listVerb, namesBehind } from './names-behind.ts'

const TYPES = {
  released: 'release',
  pardoned: 'pardon',
  displaced: 'displacement',
  detained: 'detention',
  convicted: 'sentence',
} as const

const SCOPED = Object.entries(TYPES).map(([name, type]) => [name, `scope_${name}`, type] as const)

/** What belonging to a number or a portion says of a person; null when it says nothing. */
function meaningOf({ draft }: Unit): (typeof TYPES)[keyof typeof TYPES] | null {
  const own = draft.kind === 'count' ? (draft.value as Count).scope : null
  // “These 14 people” are those told of before.
  const scope = own === 'other' ? (rootOf(draft).value as Count).scope : own
  for (const [name, tag, type] of SCOPED) if (scope === name || draft.tags.has(tag)) return type
  return null
}

/** “Among the 52 released were X and Y”, “X, one of those released on Friday”: a statement for each name. */
export function membersOf(reader: Reader): DraftClaim[] {
  const { parsed } = reader
  const { items, units, clauses, sentence } = parsed
  if (sentence.question) return []
  return units.flatMap((whole) => {
    const member = has(itemBefore(items, whole.at), 'oneof') || has(itemBefore(items, whole.at - 1), 'oneof')
    // “Among those who met the freed” are not the freed.
    const lead = items.slice(whole.prep === null ? whole.at : items.indexOf(whole.prep) + 1, whole.at)
    const among = has(whole.prep ?? undefined, 'among') && !lead.some((item) => has(item, 'acting'))
    const clause = clauses.of[whole.at]
    const listed = isListed(parsed, whole)
    const type =
      member || among || listed || isNamed(parsed, whole)
        ? (meaningOf(whole) ?? toldOf(parsed, whole) ?? explainedAs(parsed, whole))
        : null
    if (!type || !clause || !isPeople(whole)) return []
    // “It is not clear whether X was among those freed.”
    if (['asking', 'conditional'].some((tag) => has(clause.opener ?? undefined, tag))) return []
    // “Nobody among those freed is a journalist.”
    if (items.some((item, i) => i < whole.at && clauses.of[i] === clause && item.mention?.tags.has('noone'))) return []
    // “X was named among those released” says what others say.
    if (items.some((item, i) => clauses.of[i] === clause && has(item, 'naming'))) return []
    const own = listed ? [] : belonging(parsed, whole)
    // “Among the freed were several politicians, including X and Y.”
    const opener = items.findIndex((item, i) => i > whole.at && has(item, 'including'))
    const others = among && own.length === 0 && opener > 0 && isNear(items, units, whole.at, opener)
    const within = listed ? units.filter((unit) => unit.within === whole && unit.draft.kind === 'person') : []
    const people = listed
      ? [...within, ...behindSemicolons(parsed, within.at(-1)).filter((unit) => !within.includes(unit))]
      : others
        ? units.filter(
            (unit) => unit.draft.kind === 'person' && unit.within?.draft.plural === true && clauses.of[unit.within.at] === clause,
          )
        : [...own, ...(among ? behindSemicolons(parsed, own.at(-1)) : [])]
    const verb = listVerb(parsed, whole, among)
    // “Among those released is X, Y said”: not Y.
    const told = verb > 0 ? people.filter(({ at }) => !has(items[at + 1], 'speech')) : people
    const members = verb > 0 ? [...told, ...namesBehind(parsed, verb).filter((unit) => !told.includes(unit))] : told
    // “Several of those released, including X, will not return”: what follows the list does not deny it.
    const end = listed ? (people[0]?.at ?? items.length) : items.length
    const negative = items.some((item, i) => i < end && clauses.of[i] === clause && has(item, 'neg'))
    const listing = listingIn(reader, clause, whole.at)
    // What stands between the names says who they are.
    const first = members.find(({ at }) => at > whole.at)
    const date =
      units.find(
        (unit) =>
          unit.at > whole.at &&
          unit.at - whole.at < (has(items[whole.at + 1], 'participle') ? 6 : 4) &&
          unit.draft.kind === 'date',
      )?.draft ?? null
    return members
      .filter((unit) => !listing.includes(unit.draft) && !unit.possessive && !isDoer(unit) && !isWhose(items, whole.at, unit))
      .map((unit) => {
        // “Ten journalists among 52 prisoners set free”.
        const number = unit.draft.kind === 'count'
        const many = number && (type === 'release' || type === 'pardon')
        return claimOf({
          type: many ? 'release_event' : type,
          code: many && type === 'pardon' ? 'pardon' : null,
          polarity: negative ? 'negative' : 'positive',
          modality: among || member ? moodBetween(parsed, unit.at < whole.at ? unit : (first ?? unit), whole) : 'asserted',
          speakers: [...speakersOf(reader, clause), ...listing].filter((one) => one !== unit.draft).slice(0, 2),
          date,
          rule: 'member',
          within: whole.draft.kind === 'count' && !negative && !number ? whole.draft : null,
          evidence: [{ start: sentence.start, end: sentence.end }],
          arguments: [
            { role: number ? 'count' : 'person', draft: unit.draft },
            ...(date ? [{ role: 'date' as const, draft: date }] : []),
          ],
          at: { start: whole.draft.start, end: whole.draft.end },
        })
      })
  })
}

/** “On the list of those pardoned by president X there was no Y”, where a case alone says who did it. */
const isDoer = ({ draft, prep }: Unit) => !prep && draft.cases?.size === 1 && draft.cases.has('ins')

/** “Among the freed are writer X; lawyer Y; and Z”: names go on until a verb. */
function behindSemicolons({ items, units, hits }: Parsed, last: Unit | undefined): Unit[] {
  const verbs = new Set(hits.filter(({ trigger }) => isPredicate(trigger)).map(({ match }) => match.spanFrom))
  const series: Unit[] = []
  for (let before = last; before; ) {
    const end = items.findIndex((item, i) => i > (before?.at ?? 0) && isMark(item, ';'))
    const next = end < 0 ? undefined : units.find(({ at, draft }) => at > end && draft.kind === 'person')
    const own = next && !items.slice(end + 1, next.at).some((item) => isMark(item, ';:') || isVerbal(item))
    if (!next || !own || next.prep || next.possessive || !goesOnWith(next, items, verbs)) break
    series.push(...groupOf(next, units).filter(({ draft }) => draft.kind === 'person'))
    before = series.at(-1)
  }
  return series
}

/** “They named X and Y among the freed”: X and Y. */
const firstJoined = (unit: Unit): Unit => (unit.joined && !unit.joined.prep ? firstJoined(unit.joined) : unit)

/** Nobody is named and no relative clause begins between those told of and the list of names. */
const isNear = (items: readonly Item[], units: readonly Unit[], from: number, to: number) =>
  !units.some(({ at, draft }) => at < to && draft.kind === 'person') &&
  !items.slice(from, to).some((item) => has(item, 'relative'))

/** “X may be among those freed”: how sure the words between the two are, in their own clause. */
function moodBetween({ items, clauses }: Parsed, unit: Unit, whole: Unit): Modality {
  const [from, to] = unit.at < whole.at ? [unit.at, whole.at] : [whole.at, unit.at]
  const between = items.slice(from + 1, to).filter((_, i) => clauses.of[from + 1 + i] === clauses.of[whole.at])
  // “They expected X among those freed.”
  const led = unit.at < whole.at ? items.slice(Math.max(0, from - 1), from) : []
  return MOODS.find(([tag]) => [...led, ...between].some((item) => has(item, tag)))?.[1] ?? 'asserted'
}

const MOODS: readonly (readonly [string, Modality])[] = [
  ['would', 'hypothetical'],
  ['must', 'demanded'],
  ['demand', 'demanded'],
  ['may', 'possible'],
  ['hope', 'possible'],
  ['future', 'planned'],
  ['plan', 'planned'],
]

/** “Among 123 prisoners, released from …”: what stands behind the comma says of them. */
function explainedAs({ items, units }: Parsed, { at }: Unit): (typeof TYPES)[keyof typeof TYPES] | null {
  const next = units.find((unit) => unit.at === at + 2 && unit.draft.kind === 'unnamed' && unit.draft.plural)
  return next && isMark(items[at + 1], ',') ? meaningOf(next) : null
}

/** “Among those who were freed”: what the relative clause tells of them. */
function toldOf({ hits, clauses, items }: Parsed, whole: Unit): (typeof TYPES)[keyof typeof TYPES] | null {
  const clause = clauses.all.find(
    ({ antecedent, opener }) => antecedent === whole && ['relative', 'relobject'].some((tag) => has(opener ?? undefined, tag)),
  )
  // “One of nine men freed in May”.
  const participle = hits.find(({ match, trigger }) => match.spanFrom === whole.at + 1 && trigger.form === 'verb')
  if (!clause && participle && !items[participle.match.spanTo]?.mention)
    return Object.values(TYPES).find((type) => type === participle.trigger.type) ?? null
  if (!clause || items.some((item, i) => clauses.of[i] === clause && UNSURE.some((tag) => has(item, tag)))) return null
  const types = Object.values(TYPES)
  const hit = hits.find(({ clause: own, trigger }) => own === clause && types.some((type) => type === trigger.type))
  return types.find((type) => type === hit?.trigger.type) ?? null
}

const UNSURE = ['neg', 'future', 'may', 'would', 'must', 'ahead', 'plan', 'hope', 'demand', 'infinitive', 'refuse']

/** “Outlets named several of the freed, including X”, “those freed include X”. */
const isListed = ({ items, units, clauses }: Parsed, whole: Unit): boolean =>
  whole.draft.kind === 'unnamed' &&
  ((!has(whole.prep ?? undefined, 'among') &&
    items.some((item, i) => i < whole.at && clauses.of[i] === clauses.of[whole.at] && has(item, 'listing'))) ||
    (has(items[whole.at + 1], 'including') && has(items[whole.at + 1], 'verb')) ||
    // “Some of those released, including X, were angry.”
    (meaningOf(whole) !== null && units.some(({ within, draft }) => within === whole && draft.kind === 'person')))

/** “The released Latvians are X and Y”. */
const isNamed = ({ items }: Parsed, { at, draft, prep }: Unit): boolean =>
  (draft.kind === 'count' ? saysWhat(draft) : draft.kind === 'unnamed' && draft.plural) &&
  !prep &&
  has(items[at + 1], 'be') &&
  items[calledTo(items, at + 2)]?.kind === 'person'

/** “The six freed journalists”: its own words say what happened to those counted. */
const saysWhat = ({ tags }: Draft) => SCOPED.some(([, tag]) => tags.has(tag))

/** Behind words before a name that say who somebody is. */
function calledTo(items: readonly Item[], at: number): number {
  let i = at
  while (CALLED.some((tag) => has(items[i], tag)) || items[i]?.kind === 'organisation' || isMark(items[i], '.')) i++
  return i
}
const CALLED = ['title', 'role', 'people', 'nationality', 'definite', 'adj']

/** A description of several is not longer than this. */
const DESCRIBED = 13

/** “Two lists named X among those freed”: who says so. */
function listingIn({ parsed, add }: Reader, clause: Clause, before: number): Draft[] {
  const { items, clauses } = parsed
  const verb = items.findLastIndex((item, i) => i < before && clauses.of[i] === clause && has(item, 'listing'))
  if (verb < 0 || isPassive(items, verb)) return []
  const speaker = speakerOf(parsed, verb, clause, add)
  return speaker && speaker.at <= verb ? [speaker.draft] : []
}

/** The people who are said to be among the whole: before it by apposition or “was”, after it by “were”. */
function belonging(parsed: Parsed, whole: Unit): Unit[] {
  const { items, units, clauses } = parsed
  const clause = clauses.of[whole.at]
  if (!clause) return []
  const named = (unit: Unit) => unit.draft.kind === 'person' || (unit.draft.kind === 'unnamed' && !unit.draft.plural)
  const before = units.findLast((unit) => unit.at < whole.at && named(unit) && !unit.prep && !unit.possessive)
  const between = before ? items.slice(before.at + 1, whole.at) : []
  // “As the spokeswoman X said earlier, among the freed are …”.
  const speaks = before && items.slice(Math.max(0, before.at - 4), before.at).some((item) => has(item, 'speech'))
  const apposed =
    before &&
    !speaks &&
    isMark(between[0], ',') &&
    between.length < 6 &&
    !between.some((item) => has(item, 'verb') || has(item, 'speech'))
  if (before && apposed)
    return between.some((item) => has(item, 'ofseveral')) ? groupOf(firstJoined(before), units).filter(named) : [before]
  // “X among 3 prisoners set free”: a headline.
  const headed = units.findLast(
    ({ at, draft, prep, possessive }) => at < whole.at && draft.kind === 'count' && !prep && !possessive,
  )
  for (const one of [before, headed])
    if (one && items[one.at + 1] === whole.prep && has(whole.prep ?? undefined, 'among'))
      return groupOf(firstJoined(one), units).filter((unit) => named(unit) || unit === headed)
  // “One of the freed, X, said”.
  const explained = units.find((unit) => unit.at === whole.at + 2 && unit.draft.kind === 'person')
  if (explained && isMark(items[whole.at + 1], ',') && isMark(items[whole.at + 3], ',') && has(whole.prep ?? undefined, 'oneof'))
    return [explained]
  // “One of the freed, X, has left”.
  const after = units.find(({ at, draft }) => at > whole.at && at < whole.at + 8 && draft.kind === 'person')
  const lead = items.slice(whole.at + 2, after?.at ?? 0)
  if (
    after &&
    !before &&
    // “One of the freed, a friend of X, has left”: not X.
    !(after.prep || after.possessive) &&
    !lead.some((item) => isVerbal(item) || isMark(item, ',.;:')) &&
    isMark(items[whole.at + 1], ',') &&
    isMark(items[after.at + 1], ',') &&
    has(items[whole.at - 1], 'oneof')
  )
    return [after]
  const antecedent = has(clause.opener ?? undefined, 'relative') ? clause.antecedent : null
  if (antecedent && named(antecedent)) return [antecedent]
  // “Among them — X”, “among the freed are the leaders of the protest — X and Y”: the dash may begin a clause of its own.
  const behind = items.findIndex((item, i) => i > whole.at && isMark(item, '—') && !item.glued)
  const described = items.slice(whole.at + 1, behind).every((item) => !isVerbal(item) || has(item, 'be') || has(item, 'role'))
  const parted = units.some(({ at, draft, prep }) => at > whole.at && at < behind && isPeopleDraft(draft) && !prep)
  const dashed = behind > 0 && behind - whole.at < DESCRIBED && described && !parted ? clauses.of[behind + 1] : undefined
  const free = freeUnits(parsed, dashed ?? clause).filter((unit) => named(unit) && !(speaks && unit === before))
  // “Among the freed the painter X — once the head of Y”.
  const way = free[0] ? items.slice(whole.at + 1, free[0].at) : []
  const besides =
    has(whole.prep ?? undefined, 'among') &&
    free[0]?.draft.cases?.has('nom') === true &&
    free[0].at > whole.at &&
    way.every((item) => item.kind === 'word' && !isVerbal(item) && !has(item, 'preposition'))
  const linked =
    besides ||
    dashed !== undefined ||
    !clause.hasVerb ||
    (toldOf(parsed, whole) !== null &&
      (!clause.hasVerb || items.some((item, i) => isMark(item, '—') && isMark(items[i - 1], ',')))) ||
    items.some((item, i) => clauses.of[i] === clause && ['be', 'neg', 'listing', 'belongs'].some((tag) => has(item, tag)))
  const [first] = free
  const nominative = free.filter(({ draft }) => draft.cases?.size === 1 && draft.cases.has('nom'))
  if (!linked || !first) return []
  const person = namedAfter(items, first, units)
  // “Among the freed is X, an aide in the campaign of Y”: the case says that Y is not.
  const other = ({ draft }: Unit) => first.draft.cases?.has('nom') && draft.cases?.has('nom') === false
  const group = person ? [person] : groupOf(first, units).filter((unit) => named(unit) && !other(unit))
  return [...group, ...nominative.filter((unit) => !group.includes(unit) && !unit.apposed && nominative[0] === first)]
}
