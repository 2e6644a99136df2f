import { behindPart } from '../clauses/joints.ts'
import type { Draft } from '../mentions/draft.ts'
import { has, type Item, isMark, isOneOf, isVerbal } from '../text/item.ts'
import { isRightBehind } from './beside.ts'

/**
 * “22 people were freed, according to X — 20”, “last year — 20”, “24 were recognised, freed — 9”: what another counts, at another time or of another
 * act is no part.
 */
export function isOfOther(items: readonly Item[], at: number): boolean {
  const mark = before(items, at)
  if (!isMark(items[mark], '—-:') || items[mark]?.glued === isMark(items[mark], '—-')) return false
  const from = items.findLastIndex((item, i) => i < mark && (isMark(item, ',;.—(') || item.kind === 'count'))
  const apart = isMark(items[from], ',;.')
  return items.slice(from + 1, mark).some(
    (item, i) =>
      // “Israel freed 2000, but X — 20”.
      (i > 0 && item.cap && has(items[from + 1], 'conjunction')) ||
      item.kind === 'organisation' ||
      item.kind === 'date' ||
      has(item, 'accordingto') ||
      (apart && (isVerbal(item) || has(item, 'moved'))),
  )
}

/** “30 women were sentenced to prison, 60 — to arrest”: told of other people in the same way. */
export function isParallel(items: readonly Item[], head: Draft | null, at: number): boolean {
  const governing = isMark(items[at + 1], '—-') && !items[at + 1]?.glued ? items[at + 2] : items[at + 1]
  if (!has(governing, 'preposition') || head?.link !== null) return false
  const from = items.findIndex(({ mention }) => mention === head)
  const next = items.findIndex(({ kind }, i) => i > from && kind === 'count')
  return items.slice(from + 1, next).some(({ key }) => key === governing?.key)
}

/** “At least 13 were killed and 92 arrested”, “… and 92, including 11 women, had …”: another act, of others. */
export function isOtherwise(items: readonly Item[], at: number): boolean {
  const said = items[behindPart(items, at)]
  return has(items[at - 1], 'and') && isDone(items[at - 2]) && isDone(said) && items[at - 2]?.key !== said?.key
}
const isDone = isOneOf('participle', 'past')

/** “67 were freed in September and 30 in August”: told of its own day. */
export const isOnOwnDay = (items: readonly Item[], at: number) =>
  has(items[at - 1], 'and') && has(items[at + 1], 'preposition') && items[at + 2]?.kind === 'date'

/** “25 men (12 Lithuanians, 13 Poles)”: the number right before the bracket that is open. */
export function bracketed(items: readonly Item[], at: number): Draft | null {
  const open = items.findLastIndex((item, i) => i < at && isMark(item, '('))
  if (open < 1 || items.slice(open, at).some((item) => isMark(item, ')'))) return null
  return items[open - 1]?.kind === 'count' ? (items[open - 1]?.mention ?? null) : null
}

/** The item before a number and what qualifies it. */
export function before(items: readonly Item[], at: number): number {
  let i = at - 1
  while (i >= 0 && ['atleast', 'atmost', 'about', 'less'].some((name) => has(items[i], name))) i--
  return i
}

/** “of whom 29 men”, “of them 12 women”. */
export function isOfWhole(items: readonly Item[], at: number): boolean {
  let i = before(items, at)
  // “Of them in Minsk were held 12”.
  while (i >= 0 && i > at - 6 && !isThem(items[i]) && !isMark(items[i], ',;:.(—') && items[i]?.kind !== 'count') i--
  return i > 0 && isThem(items[i]) && ['prep_of', 'prep_from', 'among', 'outof'].some((name) => has(items[i - 1], name))
}

const isThem = (item: Item | undefined) =>
  ['relative', 'pronoun'].some((name) => has(item, name)) || item?.mention?.pronoun === true

/** “Of these, …”, “among them …”: the sentence speaks of parts of what was told. */
export function opensWithParts([first, second]: readonly Item[]): boolean {
  const leads = has(first, 'prep_of') || has(first, 'among')
  return (
    has(first, 'including') ||
    (leads && second?.mention?.kind !== 'count' && (second?.mention?.pronoun ?? has(second, 'pronoun')))
  )
}

/** “The other four”, “the remaining 12”. */
export const isRest = (items: readonly Item[], at: number) =>
  has(items[at - 1], 'rest') || (has(items[at - 1], 'another') && has(items[at - 2], 'definite'))

/** “Some of the 18 were freed”: nothing is said of the 18. */
export function isOfSome(items: readonly Item[], at: number): boolean {
  let i = at - 1
  while (describes(items[i])) i--
  return leadsToWhole(items[i]) && items[i - 1]?.mention?.tags.has('portion') === true
}
const leadsToWhole = isOneOf('prep_of', 'outof', 'sharing')

/** “15 of the 18”, “200 of its estimated 2,000”, “402 of Poland’s nearly 13,000”: the whole. */
export function wholeOf(items: readonly Item[], at: number): Draft | null {
  const [next, after] = [items[at + 1], items[at + 2]]
  const owned = has(next, 'prep_of') && has(items[at + 3], 'possessive')
  const led = has(next, 'outof') || (has(next, 'prep_of') && (has(after, 'definite') || has(after, 'determiner')))
  if (!(owned || led)) return null
  const from = owned ? at + 4 : at + 2
  const whole = items.slice(from, from + 3).find((item) => !describes(item))
  return whole?.kind === 'count' ? (whole.mention ?? null) : null
}
const describes = isOneOf('determiner', 'definite', 'about', 'atleast', 'atmost')

/** “They were 14 women and 16 men”: the parts of those just told of. */
export function isPredicate(items: readonly Item[], at: number): boolean {
  const subject = items[at - 2]?.mention
  return has(items[at - 1], 'be') && subject?.pronoun === true && subject.plural
}

/** “Among those freed were six Latvians”, “six Latvians were among them”: part of those told of before. */
export function isAmongTold(items: readonly Item[], at: number): boolean {
  const among = items.findIndex((item, i) => Math.abs(i - at) < 8 && has(item, 'among'))
  const told = items[among + 1]?.mention
  if (among < 0 || told?.kind !== 'unnamed' || !told.plural) return false
  const between = among < at ? items.slice(among + 2, at) : items.slice(at + 1, among)
  return between.some((item) => has(item, 'be') || isMark(item, '—')) && between.every((item) => !item.mention)
}

/** “104 Belarusians among the 114 people”. */
export function wholeAfter(items: readonly Item[], at: number): Draft | null {
  const whole = items.findIndex((item, i) => i > at && item.kind === 'count' && has(items[i - 1], 'definite'))
  return whole > 0 && has(items[whole - 2], 'among') ? (items[whole]?.mention ?? null) : null
}

/** Does the number at `at` stand in a list that the head opens: after “including”, a dash, a colon or a bracket, joined by commas? */
export function isPart(items: readonly Item[], head: Draft, at: number): boolean {
  const from = items.findIndex(({ mention }) => mention === head)
  if (from < 0) return false
  const between = items.slice(from + 1, at)
  if (has(items[from - 1], 'outof') || isFronted(items, from, between) || isRightBehind(items, from, between)) return true
  const bracket = between.findIndex((item) => isMark(item, '('))
  if (bracket >= 0 && bracket < 3 && !between.some((item) => isMark(item, ')'))) return true
  const opener = between.findIndex((item) => has(item, 'including') || isMark(item, ':—') || (isMark(item, '-') && !item.glued))
  if (opener < 0) return false
  // “Among whom were 76”.
  const list = between.slice(opener + (has(between[opener], 'including') && has(between[opener + 1], 'be') ? 2 : 1))
  // “52 is contested: one project has a list of 40”: another sentence stands behind the colon.
  const first = list.findIndex(({ kind }) => kind === 'count')
  if ((first < 0 ? list.length : first) > 4) return false
  // “10 in one place, in another — about 12”: what a preposition governs after the dash is said of something else.
  if (isMark(between[opener], '—') && has(list[0], 'preposition') && list.length === 1) return false
  // “30 on 4 May, on 5 May — 32 more”: told of another day.
  if (isMark(between[opener], '—-') && between[opener - 1]?.kind === 'date') return false
  // “109 — citizens of X, five — of Y”: what each is.
  if (opener === 0 && isMark(between[0], '—') && isMark(items[at + 1], '—')) return false
  // “79 were sentenced to prison, three — to arrest, five — to fines”: what the one before is.
  const other = between[opener - 1]?.kind === 'count'
  if (other && isMark(between[opener], '—-') && isMark(items[at + 1], '—-')) return false
  return !list.some((item) => isMark(item, ';') || has(item, 'subordinator') || has(item, 'be'))
}

/** “Of the 52 freed on that day, 14 …”: the whole stands first. “A total of 52 were freed, 14 others …”: none does. */
const isFronted = (items: readonly Item[], from: number, between: readonly Item[]) =>
  from < 4 &&
  items.slice(0, from).some((item, i) => (has(item, 'prep_of') || has(item, 'among')) && !isNoun(items[i - 1])) &&
  !items.slice(0, from).some((item) => item.mention !== undefined || item.kind === 'mark') &&
  between.some((item) => isMark(item, ',')) &&
  !between.some((item) => isMark(item, ';.'))
const isNoun = isOneOf('open', 'amount', 'cumulative', 'quantity', 'orghead')
