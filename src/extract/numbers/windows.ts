import { edtf } from '#core/edtf.ts'
import type { Count, Scope } from '#core/mention.ts'
import type { Parsed } from '../clauses/parse.ts'
import type { Unit } from '../clauses/unit.ts'
import type { Draft } from '../mentions/draft.ts'
import { type DraftClaim, dateOf } from '../statements/claim.ts'
import { has, type Item, isMark, isOneOf, isVerbal, itemBefore } from '../text/item.ts'
import { OUT } from './cues.ts'
import { endOfSpan } from './spans.ts'

/** Words from one place to another that say over what time numbers were added up; `since` is its first day. */
export type Window = { from: number; to: number; since: Draft | null; flow?: boolean; span?: boolean }

/** All that a sentence says of the time its numbers were added up in; looked for once, whatever the number of numbers. */
export function windowsOf({ items, units }: Parsed): Window[] {
  const windows: Window[] = []
  for (const [at, item] of items.entries()) {
    const span = !has(item, 'cumulative')
    const to = span ? endOfSpan(items, at) : at + 1
    if (to > 0) windows.push({ from: at, to, since: null, span })
    // “As of today”: a sum of what happens, and a time of what is.
    else if (has(item, 'todate')) windows.push({ from: at, to: at + 1, since: null, flow: true })
  }
  for (const { at, draft, prep } of units) {
    // “As of 8 May 429 have been arrested”.
    if (draft.kind === 'date' && has(itemBefore(items, at), 'standing') && items.slice(at).some(isHave))
      windows.push({ from: at, to: at + 1, since: null, flow: true })
    if (draft.kind !== 'date' || !prep || isOfOther(items, at, draft, prep) || isRecord(items, items.indexOf(prep))) continue
    const from = has(prep, 'since') && !items.slice(items.indexOf(prep), at).some(isWhere)
    if (from || isFromTo(items, at, prep, draft)) windows.push({ from: items.indexOf(prep), to: at + 1, since: draft })
  }
  return windows
}

/** “From captivity on 12 December they brought …”, where “from” is also “since”, “from the morning of 12 December on”: a day. */
const isWhere = (item: Item) =>
  has(item, 'partofday') || item.kind === 'facility' || item.kind === 'place' || has(item, 'custodial') || has(item, 'captivity')

/** “Since the 16 November announcement”, “the act of 14 May”, where “of” is also “since”: the day of something else. */
function isOfOther(items: readonly Item[], at: number, { parts }: Draft, prep: Item): boolean {
  const noun = itemBefore(items, items.indexOf(prep))
  const named = items[at + 1]
  if ((has(items[at - 1], 'definite') || has(items[at - 1], 'determiner')) && items[at - 2] === prep)
    return named?.kind === 'word' && !isVerbal(named)
  return parts?.day !== undefined && has(prep, 'agentive') && has(noun, 'open') && !isVerbal(noun) && !has(noun, 'adverb')
}

/** “In the biggest swap since 1990 230 were freed”: nothing was added up; class `greatest`. */
const isRecord = (items: readonly Item[], since: number) =>
  items.slice(Math.max(0, since - PHRASE), since).some((item, i, near) => has(item, 'greatest') && !near.slice(i).some(isVerbal))

/** Words of a noun and what describes it. */
const PHRASE = 5

/** “From January to June”, “between January and June”. */
const isFromTo = (items: readonly Item[], at: number, prep: Item, { parts }: Draft) =>
  has(prep, 'between') &&
  ((parts?.onset ?? parts?.until) !== undefined ||
    (has(items[at + 1], 'upto') && (items[at + 2]?.kind === 'date' || has(items[at + 2], 'today'))))

/** Says of a number over what time it was added up, if over any. */
export function settleWindow(
  parsed: Parsed,
  claims: readonly DraftClaim[],
  { draft, at }: Unit,
  windows: readonly Window[],
): void {
  const { items, units, clauses } = parsed
  const value = draft.value as Count
  const inClause = (i: number) => clauses.of[i] === clauses.of[at]
  const freed = OUT.has(value.scope) || claims.some((claim) => claim.type === 'release_event' && isOf(claim, draft))
  const since =
    windows.find((one) => one.since !== null && inClause(one.to - 1) && isOfNumber(parsed, at, one, value, freed))?.since ??
    (FLOWS.has(value.scope) ? windows.find((one) => one.since !== null && leads(parsed, one, at))?.since : undefined)
  if (draft.link !== null && !since) return
  // “By 28 September they had pardoned 115”, “By 28 September X counted 115 in all”; not for a feast, in languages where “by” is also “for”.
  const named = has(items[0], 'bydate') ? units.find((unit) => unit.draft.kind === 'date' && unit.at === 1) : undefined
  const day = named?.draft.tags.has('ahead') && !items.some(isHave) ? undefined : named
  const by = day && ((inClause(day.at) && hasHappened(claims, draft)) || items.some((item) => has(item, 'summing')))
  const going = goesOnSince(items, at, freed)
  const summed =
    value.scope !== 'held' &&
    !(value.scope === 'detained' && isPresent(items[at + 1])) &&
    !isToCome(claims, draft) &&
    (going > 0 ||
      isSummed(parsed, at) ||
      windows.some(
        (one) =>
          one.since === null &&
          !(one.span && onDay(claims, draft, items[one.from])) &&
          // “Freed 17 detained since the start of the year”: since when they were held.
          !(freed && one.from > at && tellsCustody(items[one.from - 1])) &&
          (!one.flow || (FLOWS.has(value.scope) && !has(items[at], 'scope_convicted'))) &&
          isOver(parsed, value, at, one),
      ))
  if (since || summed || by || isSinceEvent(items, value, at)) {
    value.window = 'cumulative'
    // “From 9 to 12 August”: since the first of its days.
    const onset = since ?? (going > 0 ? onsetBehind(parsed, going) : null)
    const [first] = dateOf(onset)?.split('/') ?? []
    value.since = first === undefined ? null : edtf(first)
  }
}

/** “Freed 50 people on Monday, held during months of unrest”: those of a day that stands between were not added up. */
const onDay = (claims: readonly DraftClaim[], draft: Draft, span: Item | undefined) =>
  claims.some(({ date, ...claim }) => {
    const day = date?.parts?.day ?? date?.parts?.weekday
    return day !== undefined && date && date.start > draft.start && date.start < (span?.start ?? 0) && isOf(claim, draft)
  })

/** “To date 245 are held”: so many there are. */
const isPresent = (item: Item | undefined) => has(item, 'be') && has(item, 'presently')

/**
 * Does a span of time belong to a number: does it stand in its clause, before the colon in front of that, or at the head of the sentence?
 */
function isOver(parsed: Parsed, { scope }: Count, at: number, window: Window): boolean {
  const { items, clauses } = parsed
  const clause = clauses.of[at]
  const own = clauses.of[window.from]
  // “In a year the number of prisoners rose to 1,393”: so many are there at its end.
  // “Of those freed so far most are on a list of 100 political prisoners”.
  const onList = items.slice(Math.max(0, at - LIST), at).some((item) => has(item, 'onlist'))
  if (!FLOWS.has(scope) && (isChanged(items, at) || onList)) return false
  // “A running total: 115 people”: what stands before the colon says what the number is.
  // “1,170 are held, in April they recognised 32”: what stands behind a comma is the time of the next number.
  const apart = window.from > at && items.slice(at, window.from).some((item) => isMark(item, ','))
  if (apart && parsed.units.some((unit) => unit.at >= window.to && unit.draft.kind === 'count')) return false
  if (own === clause || (isMark(clause?.opener ?? undefined, ':') && own === clause?.parent)) return true
  return FLOWS.has(scope) && leads(parsed, window, at)
}

/** Items from “list” to the number of those on it. */
const LIST = 4

/** What happens to people, where the others are those there are at a time. */
const FLOWS: ReadonlySet<Scope> = new Set(['released', 'pardoned', 'displaced', 'crossed', 'detained', 'convicted', 'recognised'])

/** “In a year they recognised 400, freed 520”: the time at the head of a sentence is that of all it goes on to tell, until another is named. */
function leads({ items }: Parsed, { from, to }: Window, at: number): boolean {
  if (to > at || items.slice(0, from).some((item) => item.mention || isVerbal(item))) return false
  const way = items.slice(to, at)
  const told = way.some(({ kind }) => kind === 'count') || !way.some((item) => isVerbal(item) || item.kind === 'person')
  return told && !way.some((item) => item.kind === 'date' || isMark(item, ';:.') || has(item, 'presently'))
}

/** “The number rose to 1,393”. */
const isChanged = (items: readonly Item[], at: number) =>
  items.slice(Math.max(0, at - REACH), at).some((item) => has(item, 'changing') || has(item, 'counting'))

/** Does the day a number was counted since belong to it? */
function isOfNumber(parsed: Parsed, at: number, { from, to }: Window, { scope }: Count, freed: boolean): boolean {
  const { items } = parsed
  const day = to - 1
  // “Since 2020 they freed 40, and 1,100 remain”.
  if (!FLOWS.has(scope) && items.slice(to, at).some(({ kind }) => kind === 'count')) return false
  if (day < at && isOfNoun(items, from)) return false
  // “Has worked there since 2008, and sees the release of six”.
  // “Have been held in custody since Tuesday”.
  if (scope === 'held' && from > at) return false
  // “Have been on hunger strike since Saturday”: where they are, not what happened to so many.
  const have = items.findLastIndex((item, i) => i > at && i < from && has(item, 'have'))
  if (have > 0 && !isHappening(items, have)) return false
  // “They freed 12 people held since May”: since when they were held.
  if (from > at && freed && isOfCustody(items, at, from)) return false
  const apart = items.slice(day, at).some((item, i, way) => isMark(item, ',') && has(way[i + 1], 'conjunction'))
  return !isOfNext(parsed, at, day) && !apart
}

/** Is the last word before `since` that tells of people one of custody? */
const isOfCustody = (items: readonly Item[], at: number, since: number) =>
  tellsCustody(items.slice(at + 1, since).findLast(tells))
const tellsCustody = isOneOf('scope_detained', 'scope_convicted', 'scope_held', 'keeping', 'custodial')
const tells = isOneOf(
  'scope_detained',
  'scope_convicted',
  'scope_held',
  'keeping',
  'custodial',
  'scope_released',
  'attributive',
  'verb',
  'be',
  'have',
)

/** “The 52 freed on Friday join 314 freed since May”, “they freed 52 in June and 314 since May”: the 314, not the 52, that have a day or a verb of their own. */
function isOfNext({ items, units }: Parsed, at: number, since: number): boolean {
  const next = units.find((unit) => unit.at > at && unit.at < since && unit.draft.kind === 'count' && unit.draft.link === null)
  return next !== undefined && items.slice(at, next.at).some(({ kind }) => kind === 'date')
}

/**
 * “65,000 have been detained since the protests began”, “40 have been killed and 65,000 detained in raids since then”: what has gone on since
 * something happened: where “since” stands. -1: nowhere. Where people have been since then is no sum.
 */
function goesOnSince(items: readonly Item[], at: number, freed: boolean): number {
  const [before, joint] = [itemBefore(items, at - 1), itemBefore(items, at)]
  // “…, and 1,756 killed since then”: behind the verb of the number before.
  const joined = has(joint, 'and') && happens(before)
  const from = joined ? Math.max(-1, at - SHARED) : at
  const behind = items.findIndex((item, i) => i > from && i < at + REACH && i !== at && has(item, 'have'))
  const have = behind < 0 && !joined ? governing(items, at) : behind
  if (have < 0 || (joined && have < at && !items.slice(Math.max(0, from), have).some(({ kind }) => kind === 'count'))) return -1
  const since = items.findIndex((item, i) => i > Math.max(have, at) && has(item, 'since'))
  const goesOn =
    since > 0 &&
    since < at + LONG &&
    !(freed && isOfCustody(items, at, since)) &&
    isHappening(items, have) &&
    !items.slice(Math.min(at, have), since).some((item) => isMark(item, ',.;:—') || has(item, 'relative'))
  return goesOn ? since : -1
}

/** “Since the protests began in August 2020”: the day of what it is since. */
function onsetBehind({ items, units }: Parsed, since: number): Draft | null {
  const end = items.findIndex((item, i) => i > since && isMark(item, ',.;:—('))
  const days = units.filter(({ at, draft }) => draft.kind === 'date' && at > since && (end < 0 || at < end))
  const [day] = days
  return day && days.length === 1 && has(day.prep ?? undefined, 'prep_in') ? day.draft : null
}

/** “Has pardoned more than 600 people since the board was set up”: where its auxiliary stands. -1: nowhere. */
function governing(items: readonly Item[], at: number): number {
  const have = items.findLastIndex((item, i) => i < at && i > at - REACH && has(item, 'have'))
  const way = items.slice(Math.max(0, have), at)
  return way.some((item) => item.kind === 'count' || item.kind === 'mark' || has(item, 'relative') || has(item, 'subordinator'))
    ? -1
    : have
}

/** “Have been detained”, not “have been at home”. */
function isHappening(items: readonly Item[], have: number): boolean {
  const [first, second] = items.slice(have + 1).filter((item) => !has(item, 'adverb'))
  return has(first, 'be') ? happens(second) : true
}
const isHave = isOneOf('have')
const happens = isOneOf('verb', 'past', 'participle')
/** Items from a number to “since”. */
const LONG = 24
/** Items back to the verb that a number shares with the one before. */
const SHARED = 8

/** “In total 300 people have been detained”, “29 have been pardoned in four years”; not “24 freed in total”, who may be those of one day. */
function isSummed({ items, clauses }: Parsed, at: number): boolean {
  const end = items.findIndex((item, i) => i > at && (item.kind === 'mark' || has(item, 'have')))
  if (end < 0 || end > at + REACH || !has(items[end], 'have')) return false
  const years = (i: number) =>
    has(items[i], 'prep_in') &&
    (items[i + 1]?.kind === 'term' || (items[i + 1]?.amount !== undefined && has(items[i + 2], 'period')))
  return items.some((item, i) => clauses.of[i] === clauses.of[at] && (has(item, 'summing') || (i > end && years(i))))
}

const REACH = 8

/** “Since the beginning of the campaign, 3,000 people have been …”. */
const isSinceEvent = (items: readonly Item[], { scope, min }: Count, at: number) =>
  (!BATCHES.has(scope) || (min ?? 0) >= MANY) &&
  has(items[0], 'since') &&
  has(items[0], 'subordinator') &&
  has(items[1], 'definite') &&
  items.slice(at).some((item, i) => i < REACH && has(item, 'have'))

/** “Since the announcement, ten have been released” may be a batch of its own. */
const BATCHES: ReadonlySet<Scope> = new Set(['released', 'pardoned'])

/** So many are no batch. */
const MANY = 1000

/** “In the third round of pardons since May 12 were freed”: the rounds are counted since then, not the people. */
const isOfNoun = (items: readonly Item[], since: number) => rounds(itemBefore(items, since))
const rounds = isOneOf('list_release', 'list_pardon', 'list_noun_release', 'list_noun_pardon')

/** “In a year they will free 40”, “they demand that …”: nothing was added up. */
const isToCome = (claims: readonly DraftClaim[], draft: Draft) =>
  claims.some((claim) => UNREAL.has(claim.modality) && isOf(claim, draft))
const UNREAL: ReadonlySet<DraftClaim['modality']> = new Set(['planned', 'possible', 'demanded'])

/** “By 28 September 115 people had been pardoned”: told as having happened by then. */
const hasHappened = (claims: readonly DraftClaim[], draft: Draft) =>
  claims.some((claim) => claim.modality === 'asserted' && isOf(claim, draft))

const isOf = ({ arguments: args }: Pick<DraftClaim, 'arguments'>, draft: Draft) => args.some((one) => one.draft === draft)
