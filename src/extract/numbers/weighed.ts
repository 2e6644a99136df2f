import type { Scope } from '#core/mention.ts'
import type { Clause } from '../clauses/clause.ts'
import { ownVerbOf } from '../clauses/counted-names.ts'
import type { Hit, Parsed } from '../clauses/parse.ts'
import type { Unit } from '../clauses/unit.ts'
import type { DraftClaim } from '../statements/claim.ts'
import { has, type Item, isMark, isOneOf } from '../text/item.ts'
import { isVictim, QUALIFIERS } from './beside.ts'
import { type Cue, type CueKind, cuesOf, jails } from './cues.ts'
import { isOtherwise } from './part-signs.ts'

/**
 * What a number counts where no construction says it: the cue of its sentence that weighs most, if it weighs enough. The weights were
 * set by hand, in halves, after a logistic fit to 131 labelled numbers of news in three languages that no construction settles (82 right
 * without it, 90 to 94 with it, by pages left out).
 */
export function weighedScope(parsed: Parsed, claims: readonly DraftClaim[], unit: Unit): Scope | null {
  // “15 of the 18 were convicted”, “he was held with 12 others”: nothing is said of the 18, of the 12.
  if (isBeyond(unit.prep ?? undefined) || parsed.units.some(({ draft, at }) => at < unit.at && draft.link === unit.draft))
    return null
  // “Two officials said”, “cheered by 500 people”: they tell of others, and act.
  if (isTeller(parsed.items, unit.at) || has(unit.prep ?? undefined, 'prep_by')) return null
  if (isVictim(parsed.items, unit.at)) return null
  // “They came home” says of a release only where it is read as one, “against 14 people” of a sentence only where one was given.
  const read = new Set(claims.map(({ rule }) => rule))
  const cues = cuesOf(parsed).filter(({ hit }) => !hit || !isWaiting(hit) || read.has(hit.trigger.id))
  let best: { cue: Cue; weight: number } | null = null
  for (const cue of cues) {
    if (Math.abs(cue.at - unit.at) > FAR) continue
    const weight = weightOf(parsed, claims, unit, cue, cues)
    if (weight >= ENOUGH && weight > (best?.weight ?? 0)) best = { cue, weight }
  }
  return best === null || best.cue.scope === 'other' ? null : best.cue.scope
}

/** Words that say something only beside others, or in some texts. */
const isWaiting = ({ trigger: { form, needs, told } }: Hit) => told || (form === 'plain' && (needs?.length ?? 0) > 0)

/** A verb of saying right behind, or behind those who say it together with them. */
function isTeller(items: readonly Item[], at: number): boolean {
  const verb = items.findIndex((item, i) => i > at && i < at + TELLING && has(item, 'speech'))
  const way = items.slice(at + 1, verb)
  return (
    verb > at && (way.length === 0 || has(way[0], 'and')) && !way.some((item) => item.kind === 'mark' || has(item, 'relative'))
  )
}
/** Items from a number to what they say. */
const TELLING = 5

const ENOUGH = 1
/** Cues further off than so many items say nothing. */
const FAR = 24

const BY_KIND: Record<CueKind, number> = { verb: 1, plain: 2, noun: 0, people: 0, word: 0.5, hint: -0.5, custody: 1, term: 1 }

/** “Among the freed”, “one of the freed”. */
const AMONG = 2.5
/** By where the clause of the cue stands to that of the number, for cues before and behind it. */
const BY_CLAUSE: Record<Relation, readonly [before: number, behind: number]> = {
  same: [1.5, 1],
  inner: [0, 0.5],
  outer: [0, -1],
  apart: [-0.5, -1],
}
type Relation = 'same' | 'inner' | 'outer' | 'apart'

const COMMA = -1
/** Another cue, or another number, between. */
const BETWEEN = -0.5
/** The statement of the cue is about a person. */
const OF_PERSON = -0.5
/** “Left prison after a year with 12 others”: a verb acts on what no preposition governs. */
const OBLIQUE = -2
const OF_OTHER_NUMBER = -1
/** Of one that stands behind it. */
const OF_NEXT_NUMBER = -1
/** “Relatives of people imprisoned”: said of those named right before it. */
const OF_OTHERS = -2
/** Denied, or only possible. */
const UNSURE = -4

function weightOf(parsed: Parsed, claims: readonly DraftClaim[], unit: Unit, cue: Cue, cues: readonly Cue[]): number {
  const { items, clauses } = parsed
  const before = cue.at < unit.at
  const [from, to] = before ? [cue.end, firstOf(unit).at] : [unit.at + 1, cue.at]
  const between = items.slice(Math.min(from, to), to)
  const relation = relationOf(clauses.of[unit.at], clauses.of[cue.at])
  const led = items.slice(Math.max(0, cue.at - 2), cue.at)
  const about = cue.hit ? claims.filter(({ rule }) => rule === cue.hit?.trigger.id) : []
  const others = about.flatMap(({ arguments: args }) =>
    args.flatMap(({ role, draft }) => (role === 'count' && draft !== unit.draft ? [draft] : [])),
  )
  const added: readonly (readonly [boolean, number])[] = [
    [cue.kind === 'people' && led.some(isAmong), AMONG],
    // “They were to be among the 900 inmates”: of those the number is no part of them.
    [(cue.kind === 'people' || cue.kind === 'word') && isAmong(unit.prep ?? undefined), OF_OTHERS],
    // “Six officers sent X to jail”.
    [!before && cue.kind === 'custody' && between.some((item, i) => jails(item) && !isAuxiliary(between[i - 1])), OF_OTHERS],
    // “Release is what 900 more wait for”.
    [cue.kind === 'noun' && items.slice(Math.min(cue.end, unit.at), unit.at).some(isAwaiting), OF_OTHERS],
    // “After the release, 113 were missing”.
    [cue.kind === 'noun' && before && items.slice(Math.max(0, cue.at - LED), cue.at).some(isAfter), OF_OTHERS],
    // “183 people, including many who were jailed, are to leave”.
    [!before && cue.kind !== 'custody' && between.some(includes) && !between.some(isAuxiliary), OF_OTHERS],
    // “14 are tried, five of them in jail”.
    [!before && cue.kind === 'custody' && parsed.units.some((one) => isPartOf(one, unit) && one.at < cue.at), OF_OTHERS],
    // “60 relatives of jailed activists”.
    [
      !before &&
        cue.kind === 'people' &&
        ((has(between.at(-1), 'prep_of') && !has(between.at(-2), 'onlist')) || isTheirs(items, unit.at, cue.at)),
      OF_OTHERS,
    ],
    // “Marched for the release of priests.”
    [!before && cue.kind !== 'verb' && about.length > 0 && about.every(({ modality }) => modality === 'demanded'), OF_OTHERS],
    // “12 chiefs agreed to free them”, “came home after freeing nine”: who does it.
    [!before && cue.kind === 'verb' && (has(between.at(-1), 'toinf') || has(items[cue.at], 'gerund')), OF_OTHERS],
    // “Two ministers freed 40.”
    [
      !before &&
        cue.kind === 'verb' &&
        cue.hit?.trigger.form === 'verb' &&
        between.length === 0 &&
        others.some(({ start }) => start > (items[cue.at]?.start ?? 0)),
      OF_NEXT_NUMBER,
    ],
    // “For the support of prisoners they fined 180”: of whom the noun before is.
    [cue.kind === 'people' && before && isComplement(items, cue.at), COMMA],
    // “X was freed and greeted 40 supporters”: none of those.
    [before && cue.kind === 'verb' && cue.end <= ownVerbOf(items, unit.at), UNSURE],
    // “429 were arrested and 32 prosecuted”.
    [before && isOtherwise(items, unit.at), OF_OTHERS],
    [between.some((item) => isMark(item, ',')), COMMA],
    [cues.some((one) => one !== cue && one.at >= from && one.end <= to), BETWEEN],
    [between.some(({ kind }) => kind === 'count'), BETWEEN],
    [about.some(({ arguments: args }) => args.some(({ role }) => role === 'person')), OF_PERSON],
    // “Released a list of 120 people”, “photos of 12 inmates”.
    [before && cue.kind === 'verb' && unit.joined === null && isOfNoun(items, unit), OBLIQUE + OF_OTHERS],
    [!before && isOthers(between.findLast((item) => !has(item, 'adverb'))), OF_OTHERS],
    [others.length > 0, OF_OTHER_NUMBER],
    // “There were 40 people, they detained 12”.
    [!before && others.some(({ start }) => start > (items[cue.at]?.start ?? 0)), OF_NEXT_NUMBER],
    [cue.kind === 'verb' && before && unit.prep !== null && unit.joined === null, OBLIQUE],
    [isUnsure(parsed, clauses.of[cue.at]), UNSURE],
  ]
  // “Have been handed prison terms”: auxiliaries are no way.
  const way = between.filter((item) => !isAuxiliary(item)).length
  const near = way < 2 ? 1 : way < 4 ? 0.5 : way < 8 ? 0 : -0.5
  return added.reduce(
    (sum, [is, weight]) => (is ? sum + weight : sum),
    BY_KIND[cue.kind] + BY_CLAUSE[relation][before ? 0 : 1] + near,
  )
}

/** Does a noun of what shows or names people stand before the preposition that governs a number? */
function isOfNoun(items: readonly Item[], { at }: Unit): boolean {
  const prep = items.findLastIndex((item, i) => i < at && !QUALIFIERS.some((name) => has(item, name)))
  return has(items[prep], 'preposition') && depicts(items[prep - 1])
}
const depicts = isOneOf('depicting')
const isAwaiting = isOneOf('hope', 'demand')
/** In languages with cases. */
const isTheirs = (items: readonly Item[], at: number, cue: number) =>
  cue === at + 1 && items[cue]?.mention?.cases?.has('gen') === true
/** People in the genitive behind another noun. */
const isComplement = (items: readonly Item[], at: number) =>
  items[at]?.mention?.cases?.has('gen') === true && isNoun(items[at - 1]) && !isSum(items[at - 1])
const isNoun = isOneOf('open')
const isSum = isOneOf('amount', 'onlist', 'preposition', 'verb', 'past', 'adverb', 'adj', 'quantity', 'among')
const includes = isOneOf('including')
const isAuxiliary = isOneOf('be', 'have')
const isBeyond = isOneOf('outof', 'oneof', 'alongside', 'excepting')
const isAmong = isOneOf('among', 'outof')
const isAfter = isOneOf('fromthen')
/** Items back to what leads a noun. */
const LED = 4
const isOthers = (item: Item | undefined) => item?.kind === 'unnamed' || item?.kind === 'person'

/** Is the clause denied or told as possible, or one that it hangs on? */
function isUnsure({ items, clauses }: Parsed, clause: Clause | undefined): boolean {
  const unsure = new Set(items.flatMap((item, at) => (isDoubt(item) ? [clauses.of[at]] : [])))
  for (let up = clause ?? null; up && unsure.size > 0; up = up.parent) if (unsure.has(up)) return true
  return false
}

const isDoubt = isOneOf('neg', 'may', 'would')

/** “They freed X, Y and 13 others”: where those told of together begin. */
function firstOf(unit: Unit): Unit {
  let first = unit
  for (let i = 0; i < FAR && first.joined; i++) first = first.joined
  return first
}

function relationOf(number: Clause | undefined, cue: Clause | undefined): Relation {
  if (number === cue) return 'same'
  const within = (inner: Clause | undefined, outer: Clause | undefined) => {
    for (let up = inner?.parent ?? null; up; up = up.parent) if (up === outer) return true
    return false
  }
  return within(cue, number) ? 'inner' : within(number, cue) ? 'outer' : 'apart'
}

/** “Five of them”, behind those whom they are of. */
const isPartOf = (part: Unit, { at, draft }: Unit) =>
  part.draft.link === draft && part.at > at && part.draft.tags.has('partitive')
