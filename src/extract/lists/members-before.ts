import type { StatementType } from '#core/extraction.ts'
import type { Count, Scope } from '#core/mention.ts'
import type { Parsed } from '../clauses/parse.ts'
import type { Unit } from '../clauses/unit.ts'
import type { Draft } from '../mentions/draft.ts'
import { claimOf, type DraftClaim } from '../statements/claim.ts'
import { FREEING, isGroup, namedLike, OF_GROUPS } from '../statements/groups.ts'
import { TO_COME } from '../statements/participles.ts'
import type { Reader } from '../statements/reader.ts'
import { has, type Item, isMark, isOneOf, isVerbal, itemBefore } from '../text/item.ts'
import { identified } from './identified.ts'
import { oneOfThem } from './one-of.ts'

/** “Among them is X” after a sentence that tells what happened to a number or a group: it happened to X as well. */
export function membersOfBefore(
  { parsed }: Reader,
  previous: readonly DraftClaim[],
  claims: readonly DraftClaim[],
  sentenceBefore: Parsed | undefined,
): DraftClaim[] {
  const { items, units, sentence } = parsed
  const spoken = spokenOf(sentenceBefore)
  const one = oneOfThem(parsed, previous, claims, spoken, sentenceBefore)
  if (one.length > 0) return one
  const named = identified(parsed, previous, claims)
  if (named.length > 0) return named
  const opener = items.findIndex((item) => has(item, 'including'))
  const absent = items.some((item) => has(item, 'neg'))
  const model =
    previous.findLast(({ type, arguments: args }) => OF_GROUPS.has(type) && args.some(isGroup)) ??
    talliedBefore(previous) ??
    spoken ??
    countedIn(sentenceBefore).find(({ arguments: [of] }) => of && namesAll(parsed, of.draft)) ??
    previous.findLast(({ type, rule }) => OF_GROUPS.has(type) && rule === 'member')
  const group = model?.arguments.find(isGroup)?.draft ?? model?.within
  if (group && sentenceBefore && isOvershadowed(sentenceBefore, group)) return []
  // “The names of five of the 37 pardoned are known. They are …”.
  const parts = previous.flatMap(({ arguments: args }) => args.filter(({ draft }) => draft.link === group))
  const counted = group?.kind === 'count' && [group, ...parts.map(({ draft }) => draft)].some((one) => namesAll(parsed, one))
  const alone = claims.length === 0 && items.length <= SHORT
  // “X was among them.”
  const last = itemBefore(items, opener)
  const ends = opener > 0 && items.slice(opener + 1).every((item) => isMark(item, '.'))
  // “X, a writer, and Y were also included.”
  const also = ends && has(last, 'adverb') && has(items[opener - 2], 'be')
  const closes = (alone && ends && (has(last, 'be') || last?.kind === 'person')) || also
  const begins =
    counted || (absent ? alone : (opener <= 1 && !isOfOthers(items[0], opener)) || closes || isGroupLed(items, opener))
  if (sentence.question || (opener < 0 && !counted) || !begins) return []
  // “Among them — the founder of A, laureate of B X and …”, “Among them are well-known doctors — X and Y”.
  const dash = items.findIndex((item, i) => i > opener && i < opener + SHORT && isMark(item, '—:'))
  const told = (item: Item, i: number) =>
    isVerbal(item) &&
    !((i < dash || i <= opener + 1 || has(items[i - 1], 'existential')) && has(item, 'be')) &&
    !isBracketed(items, i)
  const before = (unit: Unit) => unit.at < dash && unit.draft.kind === 'person'
  const verbless = counted || (!items.some(told) && !units.some(before))
  if (!model || (!group && model.rule !== 'member') || model.polarity === 'negative') return []
  // “X is expected to be among them.”
  if (closes && items.some((item) => TO_COME.some((tag) => has(item, tag)))) return []
  // “The group includes X along with Y and Z.”
  const along = ({ at, prep }: Unit) => opener > 0 && at > opener && has(prep ?? undefined, 'alongside')
  const evidence = [...model.evidence, { start: sentence.start, end: sentence.end }]
  const known = new Set(
    claims
      .filter(({ type }) => saysSame(type, namedLike(model).type))
      .flatMap(({ arguments: args }) => args.map(({ draft }) => draft)),
  )
  return units
    .filter((unit) => unit.draft.kind === 'person' && !unit.within && !unit.possessive && (!unit.prep || along(unit)))
    .filter((unit) =>
      absent || closes
        ? !unit.listed
        : unit.listed || along(unit) || (verbless && unit.at > opener && (unit.draft.cases ?? NOMINATIVE).has('nom')),
    )
    .filter((unit) => !known.has(unit.draft) && !isStillDemanded(parsed, unit))
    .map(({ draft }) => ({
      ...namedLike(model),
      ...(absent && { polarity: 'negative' as const }),
      within: group?.kind === 'count' && !absent ? group : null,
      evidence,
      arguments: [
        { role: 'person' as const, draft },
        ...model.arguments.filter(({ role }) => role !== 'count' && role !== 'person'),
      ],
      at: { start: sentence.start, end: sentence.end },
    }))
}

/** Freed and pardoned says the same of a person; freed and driven out does not. */
const saysSame = (one: StatementType, other: StatementType) => one === other || (FREEING.has(one) && FREEING.has(other))

/** “The group further included X”, “the release list includes X”: nothing but who they are stands before the verb. */
function isGroupLed(items: readonly Item[], opener: number): boolean {
  const lead = items.slice(0, opener)
  const freed = ({ mention }: Item) => mention !== undefined && SPOKEN.some(([tag]) => mention.tags.has(tag))
  const held = (item: Item) => has(item, 'list_held') || has(item, 'keeping') || has(item, 'scope_held')
  return (
    lead.length < SHORT &&
    has(items[opener], 'verb') &&
    lead.some((item) => freed(item) || GROUPS.some((tag) => has(item, tag))) &&
    lead.every((item) => freed(item) || (item.kind === 'word' && !has(item, 'preposition') && !isVerbal(item) && !held(item)))
  )
}

/** “The delegation included X.” */
const isOfOthers = (first: Item | undefined, opener: number) =>
  opener === 1 && (first?.kind === 'organisation' || (first?.mention?.kind === 'unnamed' && !first.mention.plural))

const GROUPS = ['quantity', 'list_names', 'list_noun_release', 'list_noun_pardon', 'scope_released', 'scope_pardoned']

/** Numbers of people who are still held, or may be. */
const HELD: ReadonlySet<Scope> = new Set(['political', 'held', 'recognised', 'detained', 'convicted'])

/** “Those pardoned are a small part of the 1,300 political prisoners. They include X”: X may be one of either. */
function isOvershadowed({ units }: Parsed, group: Draft): boolean {
  const own = units.findIndex(({ draft }) => draft === group)
  return units.some(
    ({ draft }, i) =>
      i > own &&
      draft.kind === 'count' &&
      draft !== group.link &&
      draft.link !== group &&
      HELD.has((draft.value as Count).scope) &&
      sizeOf(draft) > (group.kind === 'count' ? sizeOf(group) : 0),
  )
}

const sizeOf = ({ value }: Draft) => (value as Count).max ?? (value as Count).min ?? 0

/** “X, whose release Poland is demanding” is not among those freed; “had demanded” leaves it open. */
function isStillDemanded({ items, units }: Parsed, { at }: Unit): boolean {
  const next = units.find((unit) => unit.at > at && unit.draft.kind === 'person')?.at ?? items.length
  const whose = items.findIndex((item, i) => i > at && i < next && has(item, 'relof'))
  if (whose < 0) return false
  const demand = items.findIndex((item, i) => i > whose && (has(item, 'demanding') || has(item, 'demand')))
  const noun = items.findIndex((item, i) => i > whose && has(item, 'list_noun_release'))
  if (demand < 0 || noun < 0 || noun - whose > SHORT || demand - noun > SHORT) return false
  return !items.slice(whose, demand).some((item) => has(item, 'have') && has(item, 'past'))
}

/** “114 of those freed are in Ukraine. Among them is X”: what the number was of happened to X. */
function talliedBefore(previous: readonly DraftClaim[]): DraftClaim | undefined {
  const tally = previous.findLast(({ type, modality }) => type === 'tally' && modality === 'asserted')
  const count = tally?.arguments.find(isGroup)?.draft
  const scopeOf = (draft: Draft | null | undefined) => (draft?.kind === 'count' ? (draft.value as Count).scope : null)
  const own = scopeOf(count)
  const scope = own === 'other' ? scopeOf(count?.link) : own
  if (!tally || (scope !== 'released' && scope !== 'pardoned')) return undefined
  return { ...tally, type: scope === 'released' ? 'release' : 'pardon' }
}

const SPOKEN = [
  ['scope_released', 'release'],
  ['scope_pardoned', 'pardon'],
  ['scope_displaced', 'displacement'],
] as const

/** “The names of several of the freed are known. Among them is X”: what the freed were called says it. */
function spokenOf(before: Parsed | undefined): DraftClaim | undefined {
  if (!before || before.sentence.question) return undefined
  const { sentence, units } = before
  const evidence = [{ start: sentence.start, end: sentence.end }]
  const found = units.flatMap(({ draft }) => {
    const type = draft.kind === 'unnamed' && draft.plural ? SPOKEN.find(([tag]) => draft.tags.has(tag))?.[1] : undefined
    return type ? [{ draft, type }] : []
  })
  const [one] = found.toReversed()
  if (!one) return namedIn(before)
  return claimOf({
    type: one.type,
    rule: 'member',
    evidence,
    arguments: [{ role: 'person', draft: one.draft }],
    at: { start: one.draft.start, end: one.draft.end },
  })
}

/** “All six freed are home. They are …”: a number of those called so. */
function countedIn(before: Parsed | undefined): DraftClaim[] {
  if (!before || before.sentence.question) return []
  const { sentence, units } = before
  return units.flatMap(({ draft }) => {
    const type = draft.kind === 'count' ? SPOKEN.find(([tag]) => draft.tags.has(tag))?.[1] : undefined
    const range = { start: sentence.start, end: sentence.end }
    return type ? [claimOf({ type, rule: 'member', evidence: [range], arguments: [{ role: 'count', draft }], at: range })] : []
  })
}

/** In languages without cases every name may be a subject. */
const NOMINATIVE: ReadonlySet<string> = new Set(['nom'])

/** Inside brackets that are opened and closed around it. */
function isBracketed(items: readonly Item[], at: number): boolean {
  const open = items.findLastIndex((item, i) => i < at && isMark(item, '()'))
  return isMark(items[open], '(') && items.some((item, i) => i > at && isMark(item, ')'))
}

/** “The group that was freed in May is known”: what is told of those whose names follow. */
function namedIn({ hits, items, sentence, units }: Parsed): DraftClaim | undefined {
  if (!items.some(isOfNames) || items.some(isUnsure) || units.some(({ draft }) => draft.kind === 'person')) return undefined
  const type = SPOKEN.find(([, one]) => hits.some(({ trigger }) => trigger.type === one && trigger.form === 'verb'))?.[1]
  return (
    type &&
    claimOf({ type, rule: 'member', evidence: [{ start: sentence.start, end: sentence.end }], arguments: [], at: sentence })
  )
}

const isOfNames = isOneOf('list_names')
const isUnsure = isOneOf(...TO_COME, 'neg', 'may', 'doubt', 'demand', 'scope_held', 'list_held', 'list_unsure')

/** “Three more were freed. They are X, Y and Z”, without a verb: as many names as were counted. */
function namesAll({ items, units }: Parsed, group: Draft): boolean {
  const names = units.filter(({ draft, prep }) => draft.kind === 'person' && !prep && draft.cases?.has('nom') === true)
  return has(items[0], 'thatis') && !items.slice(1).some(isVerbal) && names.length === (group.value as Count).max
}

/** “X is not among them” says nothing else. */
const SHORT = 9
