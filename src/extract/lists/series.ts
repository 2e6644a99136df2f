import type { Count, Scope } from '#core/mention.ts'
import type { Parsed } from '../clauses/parse.ts'
import type { Unit } from '../clauses/unit.ts'
import type { Draft } from '../mentions/draft.ts'
import { claimOf, type DraftClaim } from '../statements/claim.ts'
import { FREEING } from '../statements/groups.ts'
import type { Reader } from '../statements/reader.ts'
import { has, isMark, isVerbal } from '../text/item.ts'
import { type Heading, headingOf } from './headings.ts'
import { isWhose } from './names-behind.ts'
import { bracketed } from './notes.ts'

/** A heading inside a sentence, with what stands behind its colon. */
type Headed = { heading: Heading; colon: number; to: number }

/**
 * “Confirmed: X, Y; still in prison: V”: what stands before each colon of a sentence, where it says something of a list. A group that says
 * nothing (“Women: X, Y”) is of the list that it stands in (`above`).
 */
export function headingsIn(reader: Reader, claims: readonly DraftClaim[], topic: Heading, above: Heading): Headed[] {
  const { parsed } = reader
  if (parsed.sentence.quote !== null) return []
  let last: Heading | null = null
  return partsOf(parsed).flatMap(({ from, colon, to, goesOn }) => {
    const told = isToldBehind(parsed, colon, to)
    const own = () => headingOf(reader, from, colon, claims, topic) ?? (isGroupName(parsed, from, colon) ? above : null)
    const heading: Heading | null = told ? null : goesOn ? last : own()
    last = heading
    return heading ? [{ heading, colon, to }] : []
  })
}

/** “Women”, “Students”, “Minsk region”, “11 September”: who or where or when, no more. */
function isGroupName({ items, sentence }: Parsed, from: number, to: number): boolean {
  const words = items.slice(from, to)
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0]
  // “Lawyers: X, Y” below those freed, where “lawyers” is told of like any group.
  if (sentence.items.some((item) => item.start >= start && item.end <= end && has(item, 'list_other'))) return false
  return (
    words.length < SHORT &&
    words.every(
      (item) =>
        has(item, 'list_group') ||
        has(item, 'list_callings') ||
        has(item, 'be') ||
        has(item, 'determiner') ||
        item.kind === 'place' ||
        item.kind === 'date' ||
        (item.kind === 'unnamed' &&
          item.mention?.plural === true &&
          ![...item.mention.tags].some((tag) => tag.startsWith('scope_') && tag !== 'scope_foreign')),
    )
  )
}

/** What its headings say of the names of a sentence, or of the one number behind a colon; what brackets note of names. */
export function seriesOf({ parsed }: Reader, headings: readonly Headed[], claims: readonly DraftClaim[]): DraftClaim[] {
  const made = headings.flatMap(({ heading, colon, to }): DraftClaim[] =>
    headedIn(parsed, colon, to).flatMap((unit, _, listed) => {
      const { draft, within } = unit
      const lead = parsed.items.slice(0, colon)
      const among = lead.some((item) => has(item, 'among')) && !lead.some((item) => isVerbal(item) || has(item, 'past'))
      return heading
        .filter(
          ({ type }) =>
            !(among && isWhose(parsed.items, colon, unit)) &&
            !claims.some(
              (claim) =>
                (claim.type === type || claim.type === 'release_event') && claim.arguments.some((mine) => mine.draft === draft),
            ),
        )
        .map((one) => {
          // Nobody tells of the list he is on.
          const speakers = one.speakers.filter((speaker) => !listed.some((name) => name.draft === speaker))
          return saidOf({ ...one, speakers, ...(within?.draft.kind === 'count' && { within: within.draft }) }, draft)
        })
    }),
  )
  return [...made, ...bracketed(parsed, [...claims, ...made])]
}

/** What of a heading says for certain that people left custody. */
export const freedBy = (heading: Heading | null): Heading =>
  (heading ?? []).filter(
    ({ type, polarity, modality }) => FREEING.has(type) && polarity === 'positive' && modality === 'asserted',
  )

/** The statement of a heading about somebody under it, or about a number; `day`: another day than that of the heading. */
export function saidOf(one: DraftClaim, draft: Draft, day: Draft | null = one.date): DraftClaim {
  const number = draft.kind === 'count'
  const batch = number && (one.type === 'release' || one.type === 'pardon')
  const scope = SCOPES[one.type]
  if (number && scope !== undefined) draft.value = { ...(draft.value as Count), scope }
  return claimOf({
    ...one,
    ...(batch && { type: 'release_event' as const, code: one.type === 'pardon' ? 'pardon' : one.code }),
    within: number || one.within === draft ? null : one.within,
    date: day,
    arguments: [
      { role: number ? ('count' as const) : ('person' as const), draft },
      ...(day ? [{ role: 'date' as const, draft: day }] : []),
    ],
  })
}

/** What a number is of under a heading. */
const SCOPES: Partial<Record<DraftClaim['type'], Scope>> = {
  release: 'released',
  pardon: 'pardoned',
  displacement: 'displaced',
  crossing: 'crossed',
  detention: 'detained',
  sentence: 'convicted',
  recognition: 'recognised',
}

/** A part of a sentence between semicolons: a heading and its colon, or (`goesOn`) more of what the heading before it is of. */
type Part = { from: number; colon: number; to: number; goesOn: boolean }

/** The parts of a sentence that have a colon with something behind it, and those that go on with them. */
function partsOf(parsed: Parsed): Part[] {
  const { items } = parsed
  if (!items.some((item) => isMark(item, ':—-–'))) return []
  const parts: Part[] = []
  let from = 0
  for (let at = 0; at <= items.length; at++) {
    if (at < items.length && !isMark(items[at], ';')) continue
    const behind = (marks: string) => items.findIndex((item, i) => i > from && i < at - 1 && isMark(item, marks) && !item.glued)
    const colon = items.findIndex((item, i) => i > from && i < at - 1 && isMark(item, ':'))
    // “Pardoned — 25 people”: languages that need no verb for it.
    const dash = colon < 0 ? behind('—-–') : -1
    if (colon > 0) parts.push({ from, colon, to: at, goesOn: false })
    else if (dash > 0 && dash - from < SHORT && isHeadless(parsed, from, dash))
      parts.push({ from, colon: dash, to: at, goesOn: false })
    else if (parts.length > 0) parts.push({ from, colon: from - 1, to: at, goesOn: true })
    from = at + 1
  }
  return parts.map((part) => ({ ...part, to: endOfSeries(items, part) }))
}

/** “Freed: X and Y, reports the centre”: a series ends where it is said who tells of it. */
function endOfSeries(items: Parsed['items'], { colon, to }: Part): number {
  const told = items.findIndex((item, i) => i > colon + 1 && i < to && isMark(item, ',') && has(items[i + 1], 'speech'))
  return told < 0 ? to : told
}

/** Longer than this is no heading before a dash. */
const SHORT = 7

/** Nobody stands before the dash but those that what stands there names as a group. */
const isHeadless = ({ units }: Parsed, from: number, to: number) =>
  !units.some(
    ({ at, draft, prep }) =>
      at >= from && at < to && !prep && (draft.kind === 'person' || draft.kind === 'count' || draft.pronoun),
  )

/** The places behind a colon that stand in no brackets. */
function outsideOf({ items }: Parsed, colon: number, to: number): ReadonlySet<number> {
  let depth = 0
  const outside = new Set<number>()
  for (let at = colon + 1; at < to; at++) {
    if (isMark(items[at], '(')) depth++
    if (depth === 0) outside.add(at)
    if (isMark(items[at], ')')) depth = Math.max(0, depth - 1)
  }
  return outside
}

/** Does a verb behind the colon, outside brackets, tell something itself? What a relative clause says of a name is no news of the list. */
function isToldBehind(parsed: Parsed, colon: number, to: number): boolean {
  const { items, hits, clauses } = parsed
  const verbs = new Set(
    hits.filter(({ trigger }) => trigger.form !== 'noun' && trigger.form !== 'plain').map(({ match }) => match.spanFrom),
  )
  return [...outsideOf(parsed, colon, to)].some(
    (at) =>
      !(at === colon + 1 && has(items[at], 'thatis')) &&
      !isAside(parsed, at) &&
      (isVerbal(items[at]) || verbs.has(at)) &&
      !has(clauses.of[at]?.opener ?? undefined, 'relative'),
  )
}

/** “Freed: X, sentenced to four years; Y”: a participle behind a name and a comma says who he is. */
const isAside = ({ items, hits }: Parsed, at: number) =>
  isMark(items[at - 1], ',') &&
  (items[at - 2]?.kind === 'person' || isMark(items[at - 2], ')')) &&
  (has(items[at], 'participle') || hits.some(({ match, trigger }) => match.spanFrom === at && trigger.type === 'sentence'))

/** The names of a series; without names the number behind the colon, where there is one only. */
function headedIn(parsed: Parsed, colon: number, to: number): Unit[] {
  const outside = outsideOf(parsed, colon, to)
  const free = parsed.units.filter(({ at, prep, possessive }) => outside.has(at) && !prep && !possessive)
  const names = free.filter(({ draft }) => draft.kind === 'person')
  const first = names[0]?.draft.cases
  const numbers = free.filter(({ draft }) => draft.kind === 'count' && draft.link === null)
  if (names.length === 0 || numbers.some((number) => names.every(({ within }) => within === number)))
    return numbers.length === 1 ? [...numbers, ...names] : []
  return names.filter(({ draft: { cases } }) => !first || !cases || [...cases].some((one) => first.has(one)))
}
