import type { Count } from '#core/mention.ts'
import type { Draft } from '../mentions/draft.ts'
import { rootOf } from '../statements/claim.ts'
import { has, type Item, isMark, itemBefore } from '../text/item.ts'
import type { Read } from '../whole/discourse.ts'
import { isRow } from './beside.ts'
import {
  before,
  bracketed,
  isAmongTold,
  isOfOther,
  isOfWhole,
  isOnOwnDay,
  isOtherwise,
  isParallel,
  isPart,
  isPredicate,
  isRest,
  opensWithParts,
  wholeAfter,
  wholeOf,
} from './part-signs.ts'

/** What the text has counted so far: the number of the sentence before, where it is only one; every number, those that are part of none, and those of people told of as freed. */
type Told = {
  last: Draft | null
  series: { draft: Draft; at: number } | null
  seen: Map<string, Draft>
  wholes: { draft: Draft; at: number; paragraph: number }[]
  freed: Set<Draft>
}

/**
 * Makes the tree of numbers: “nine of them” is part of the number before; numbers after “including”, a dash, a colon or in brackets are
 * parts of the number that heads the list; numbers without a noun go on with the parts of one. “The 123” is the 123 named before. Sets
 * `link` (part of) and `sameAs`.
 */
export function linkCounts(reads: readonly Read[]): void {
  const told: Told = { last: null, series: null, seen: new Map(), wholes: [], freed: new Set() }
  for (const [n, { sentence, items, drafts }] of reads.entries()) {
    const counts = drafts.filter(({ kind, tags }) => kind === 'count' && !tags.has('owned'))
    if (counts.length === 0) continue
    const draft = linkIn(items, counts, told, n, sentence.paragraph)
    told.series = draft && { draft, at: n }
    const [only, other] = counts
    // “Eight women and 24 men. Among them …”: of whom both are part.
    told.last = only && counts.every(({ link }) => link === only.link) ? (other ? only.link : only) : null
    const last = counts.findLast((count) => count.link === null)
    if (last) {
      told.wholes.push({ draft: last, at: n, paragraph: sentence.paragraph })
      const tells = (tags: readonly string[]) => items.some((item) => tags.some((tag) => has(item, tag)))
      if (tells(['scope_released', 'scope_pardoned']) && !tells(['since', 'cumulative'])) told.freed.add(last)
    }
    if (told.wholes.length > FAR) told.wholes.shift()
  }
}

/** A number is no part of one that stands so many numbers back. */
const FAR = 500
/** Women and men may be all those told of so many sentences back. */
const FEW = 6
/** A number without a noun is no part of one that stands so many sentences back. */
const NEAR = 2

/** Links the numbers of one sentence, the `n`th of the text. The whole whose parts it goes through, if any. */
function linkIn(items: readonly Item[], counts: readonly Draft[], told: Told, n: number, paragraph: number): Draft | null {
  const { last, seen, wholes, freed } = told
  let head: Draft | null = null
  let parted: Draft | null = null
  let predicate: Draft | null = null
  let shared: Draft | null = null
  // The whole whose parts the sentence goes through.
  let series: Draft | null = null
  const goesOn = told.series && n - told.series.at === 1 ? told.series.draft : null
  const nearest = goesOn ?? wholes.findLast(({ at, paragraph: of }) => isNear(n - at, of === paragraph))?.draft ?? null
  const sum = (all: readonly Draft[]) =>
    wholes.findLast(({ draft, at }) => n - at <= FEW && least(draft) === total(all) && least(draft) === most(draft))?.draft ??
    null
  const fronted = opensWithParts(items) ? (last ?? wholes.at(-1)?.draft ?? null) : null
  for (const count of counts) {
    const at = items.findIndex(({ mention }) => mention === count)
    const previous = () => wholes.findLast(({ draft }) => fits(count, draft))?.draft ?? null
    const leads = items.slice(Math.max(0, at - 2), at)
    // “At least 35 were freed. The 35 …”
    const earlier =
      seen.get(numberOf(count)) ?? (leads.some((item) => has(item, 'definite')) ? seen.get(openOf(count)) : undefined)
    const whole = wholeOf(items, at)
    const among = isAmongTold(items, at)
    const bare = count.tags.has('bare')
    const going = series ?? (head && !head.tags.has('bare') && !head.tags.has('partitive') ? head : null) ?? fronted ?? shared
    // “The group of 27”, “the release of the 35”, where so many were told of.
    const known = leads.some((item) => has(item, 'definite')) || (has(items[at - 1], 'prep_of') && has(items[at - 3], 'definite'))
    if (count.tags.has('total') && earlier && known) count.sameAs = rootOf(earlier)
    // “Three of the eight inmates”: of the eight told of before, if they were.
    if (count.tags.has('share')) count.link = (count.link && seen.get(numberOf(count.link))) ?? null
    else if (count.tags.has('total') || isOfOther(items, at) || isParallel(items, head, at) || isOtherwise(items, at))
      count.link = null
    else if (bracketed(items, at)) count.link = bracketed(items, at)
    else if (count.tags.has('sibling')) count.link = head?.link ?? series
    else if (count.tags.has('member')) count.link = (head?.tags.has('partitive') ? head.link : head) ?? previous()
    else if (whole) {
      count.link = whole
      parted = count
    } else if (count.tags.has('partitive'))
      count.link =
        (isPair(counts) ? sum(counts) : null) ??
        (head && fits(count, head) ? head : series) ??
        counts.findLast((one) => isBefore(one, count)) ??
        previous()
    else if (head && isPart(items, head, at) && fits(count, head)) count.link = head
    else if (isOfPair(count, counts) && sum(counts) !== null) count.link = sum(counts)
    else if (isPredicate(items, at)) {
      count.link = previous()
      predicate = count.link
    } else if (predicate && (has(items[at - 1], 'and') || isMark(items[at - 1], ','))) count.link = predicate
    else if (wholeAfter(items, at)) count.link = wholeAfter(items, at)
    else if (among) {
      count.link = wholeTold(wholes, freed, count) ?? previous()
      predicate = count.link
    } else if (earlier && leads.some((item) => has(item, 'definite'))) count.sameAs = rootOf(earlier)
    else if (isOfWhole(items, at)) count.link = going && fits(count, going) ? going : previous()
    else if (isBeside(items, at, series)) count.link = series
    else if (isRest(items, at)) count.link = going && isLess(count, going) ? going : previous()
    else if (fronted && !isMark(leads.at(-1), '(') && fits(count, fronted)) count.link = fronted
    else if (
      bare &&
      !isRow(items, at) &&
      !has(items[at - 1], 'another') &&
      !has(leads.at(-1), 'definite') &&
      (going || !isOnOwnDay(items, at))
    )
      count.link = [going, going ? null : nearest].find((one) => one && isLess(count, one)) ?? null
    else if (isShare(items, at, counts))
      count.link =
        wholes.findLast(({ draft, at: told }) => n - told <= FEW && isLess(count, draft) && isAlike(count, draft))?.draft ?? null
    if (count.link === null && !count.tags.has('another')) head = count
    else if (count.tags.has('partitive') || among) head = count
    if (parted?.link === count) head = parted
    if (count.link !== null && (bare || count.tags.has('partitive') || isOfWhole(items, at))) series = count.link
    else if (count.link !== null && isShare(items, at, counts)) shared = count.link
    // “17 have children, nine are ill”: some of them may be the same.
    if (count.link !== null && !isPair(counts) && isShare(items, at, counts)) count.tags = new Set([...count.tags, 'overlapping'])
    if ((count.value as Count).min !== null) seen.set(numberOf(count), count)
  }
  const list =
    listed(items, counts) ||
    (nearest !== null && isNothingElse(items, counts) && sumOf(counts.filter(({ link }) => link === null)) <= most(nearest))
  if (list && nearest && counts.every((count) => isLess(count, nearest))) for (const count of counts) count.link ??= nearest
  return series ?? shared
}

/** “90 people were released. Two political prisoners are ill”: prisoners are no share of people not called so. */
const isAlike = (part: Draft, whole: Draft) =>
  (part.value as Count).scope !== 'political' || (whole.value as Count).scope === 'political'

const isNear = (sentences: number, sameParagraph: boolean) => sentences <= NEAR && (sameParagraph || sentences === 1)

/** “15 women and seven men, 11 of them …”: the number before in the sentence that is large enough. */
const isBefore = (one: Draft, count: Draft) => one.start < count.start && !one.tags.has('partitive') && fits(count, one)

/** “Those are 15 women and seven men”, “19 people are under 40”, “17 people have children”: parts of those just told of. */
function isShare(items: readonly Item[], at: number, counts: readonly Draft[]): boolean {
  if (items[at]?.mention?.tags.has('another')) return false
  // “18 came free: four women and 14 men.”
  const own = items[at]?.mention
  if (isPair(counts)) return !own || least(own) !== total(counts)
  // “Most are women (11 people)”.
  if (isMark(itemBefore(items, at), '(') && GENDERS.some((name) => has(itemBefore(items, at - 1), name))) return true
  const end = items.findIndex((item, i) => i > at && (isMark(item, ',;.(') || item.kind === 'count'))
  return items.slice(at + 1, end < 0 ? at + SHORT : Math.min(end, at + SHORT)).some((item) => has(item, 'trait'))
}

const GENDERS = ['gender_f', 'gender_m']
const total = (counts: readonly Draft[]) => sumOf(counts.filter(({ tags }) => GENDERS.some((name) => tags.has(name))))
const sumOf = (counts: readonly Draft[]) => counts.reduce((sum, count) => sum + least(count), 0)

/** “13 officers and 20 soldiers.”, with nothing else told of them. */
function isNothingElse(items: readonly Item[], counts: readonly Draft[]): boolean {
  // Whatever stands in brackets.
  const open = items.findIndex((item) => isMark(item, '('))
  const told = open < 0 ? items : items.slice(0, open)
  return (
    counts.length > 1 &&
    told[0]?.kind === 'count' &&
    counts.every(({ link, sameAs }) => sameAs === null && (link === null || counts.includes(link))) &&
    told.every((item) => item.kind === 'count' || isMark(item, ',.') || has(item, 'and'))
  )
}

/** “15 women and seven men”. */
const isPair = (counts: readonly Draft[]) => GENDERS.every((name) => counts.some(({ tags }) => tags.has(name)))

/** Either of such two; another number of the sentence is none of them. */
const isOfPair = (count: Draft, counts: readonly Draft[]) => isPair(counts) && GENDERS.some((name) => count.tags.has(name))

/** So many items behind a number say whom it counts. */
const SHORT = 8

/** “… and two women”, right behind a part of the same whole. */
function isBeside(items: readonly Item[], at: number, series: Draft | null): boolean {
  const i = before(items, at)
  const one = items[i - 1]?.mention
  return series !== null && (has(items[i], 'and') || isMark(items[i], ',')) && one?.kind === 'count' && one.link === series
}

/** “Brought to Vilnius: five Belarusians, three Poles, two Latvians”: nothing but a list behind a colon, without a whole. */
const listed = (items: readonly Item[], counts: readonly Draft[]): boolean => {
  const first = items.findIndex(({ kind }) => kind === 'count')
  return (
    counts.length > 2 && isMark(items[first - 1], ':') && counts.every(({ link, sameAs }) => link === null && sameAs === null)
  )
}

/** Of whom those “among the freed” are part: the most of the last ones told of as freed. */
const wholeTold = (wholes: Told['wholes'], freed: ReadonlySet<Draft>, part: Draft): Draft | null =>
  wholes
    .map(({ draft }) => draft)
    .filter((whole) => freed.has(whole) && fits(part, whole))
    .slice(-4)
    .toSorted((a, b) => ((b.value as Count).min ?? 0) - ((a.value as Count).min ?? 0))[0] ?? null

const least = ({ value }: Draft) => (value as Count).min ?? 0
const most = ({ value }: Draft) => (value as Count).max ?? Number.POSITIVE_INFINITY
const fits = (part: Draft, whole: Draft) => least(part) <= most(whole)
const isLess = (part: Draft, whole: Draft) => least(part) < most(whole)

const openOf = ({ value }: Draft) => `${(value as Count).min} null`
const numberOf = ({ value }: Draft) => `${(value as Count).min} ${(value as Count).max}`
