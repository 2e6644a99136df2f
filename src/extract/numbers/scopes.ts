import type { Count, Scope } from '#core/mention.ts'
import { behindPart } from '../clauses/joints.ts'
import type { Parsed } from '../clauses/parse.ts'
import type { Unit } from '../clauses/unit.ts'
import { type DraftClaim, rootOf } from '../statements/claim.ts'
import { has, type Item, isMark, isOneOf, itemBefore } from '../text/item.ts'
import { amongThose } from './among-those.ts'
import {
  amongScope,
  besideScope,
  includedScope,
  isVictim,
  listedScope,
  ofThoseBefore,
  QUALIFIERS,
  relatedScope,
} from './beside.ts'
import { isInCustody, keeps, OUT, SCOPE_OF, SCOPED, scopeOfHit, staysInState } from './cues.ts'
import { isOfCause, isOfNextNumber } from './custody-of.ts'
import { isDescribing, isHeldBeside } from './describing.ts'
import { isCalledForeign, isOfThing } from './foreign.ts'
import { definedBehind, givenFor } from './given.ts'
import { describedBehind, governed, isKeptBy, isOfNext } from './governed.ts'
import { isOfSome } from './part-signs.ts'
import { sharedScope } from './shared.ts'
import { shortenedScope } from './shortened.ts'

/**
 * What a number counts beyond its own noun: what the statements about it say, the label before it, the noun or the participle beside it, what
 * its clause says of it, or what was said where it was named first. Null: nothing more.
 */
export function scopeOf(parsed: Parsed, claims: readonly DraftClaim[], unit: Unit): Scope | null {
  if (has(unit.prep ?? undefined, 'excepting')) return null
  const cut = shortenedScope(parsed, unit.at)
  if (cut) return cut
  // “Of the 52 freed 40 are men who wept after being sentenced”: an inner clause says nothing of parts of those freed.
  const whole = unit.draft.link ? (rootOf(unit.draft.link).value as Count).scope : 'other'
  const isInner = ({ clause }: DraftClaim) => OUT.has(whole) && clause !== undefined && clause !== parsed.clauses.of[unit.at]?.id
  const about = claims.filter(
    (claim) => !isInner(claim) && claim.arguments.some((one) => one.draft === unit.draft && one.role === 'count'),
  )
  // “They call for the release of 1,150 prisoners”: who are still held.
  const mine = about.filter(({ modality }) => modality !== 'demanded')
  const held = about.length > mine.length && about.some(({ type }) => type === 'release_event') ? 'held' : null
  const released = mine.some(({ rule }) => rule.includes('release.') && !(isAmnesty(rule) && !parsed.items.some(frees)))
  const taken = mine.some(({ type }) => type === 'displacement' || type === 'crossing')
  // “After the pardon 189 were taken away”: taken away.
  const noun = (rule: string) => parsed.hits.some(({ trigger }) => trigger.id === rule && trigger.form === 'noun')
  // “40 who were jailed in May died”: what describes them says nothing where the sentence tells something else.
  const describing = mine.filter((claim) => isDescribing(parsed, unit, claim))
  const telling = mine.filter((claim) => !describing.includes(claim))
  const scopesOf = (some: readonly DraftClaim[]) =>
    some
      .filter(({ type, rule }) => !taken || type !== 'release_event' || !noun(rule))
      .flatMap((claim) => scopeOfClaim(claim, released) ?? [])
  const scopes = scopesOf(telling.some(({ type }) => SCOPE_OF[type] !== undefined) ? telling : mine)
  // “Held for a year on charges of treason”: held.
  const kept = mine.some(({ type, polarity }) => type === 'detention' && polarity === 'positive')
  const known = scopes.find((one) => one !== 'other' && !(kept && one === 'convicted' && !mine.some(isTried)))
  const told = scopesOf(mine).find((one) => OUT.has(one)) ?? known ?? scopes[0]
  const ofSome = isOfSome(parsed.items, unit.at)
  if (!ofSome && telling.length === 0 && (told === undefined || !OUT.has(told))) {
    const shared = sharedScope(parsed, claims, unit)
    if (shared) return shared
  }
  // “The 32 prisoners pardoned had been convicted of …”: pardoned.
  const own = (unit.draft.value as Count).scope
  // “76 freed soldiers reached the town”: freed.
  const went = told === 'crossed' && own === 'released'
  if (told && OUT.has(own) && (went || !OUT.has(told)) && !unit.draft.tags.has('former')) return null
  // “1,100 people imprisoned for … are still held”, “were kept in custody”.
  if (told === 'convicted' && isKept(parsed, mine)) return 'held'
  // “Two remained in prison facing charges.”
  const accused = told === 'other' && mine.every(({ type }) => type === 'charge')
  // “46 detainees are charged with …”.
  if (accused && unit.draft.tags.has('inmate')) return 'held'
  if ((told === 'detained' || accused) && (predicated(parsed, unit) === 'held' || isKept(parsed, mine))) return 'held'
  if (told && describing.length > 0 && !OUT.has(told) && telling.length === 0 && isHeldBeside(parsed, unit.at)) return 'held'
  // “Acquits five and keeps three in jail”.
  if (told === 'other' && isKeptBy(parsed.items, unit.at)) return 'held'
  if (held && mine.every(({ type }) => type === 'demand')) return held
  // “One of the three was freed”: nothing is said of the three.
  if (ofSome || has(unit.prep ?? undefined, 'oneof')) {
    const said = told ?? describedBehind(parsed.items, unit.at) ?? definedBehind(parsed, unit.at)
    return said ?? (ofSome ? own : null)
  }
  return (
    includedScope(parsed, unit) ??
    (describing.length > 0 && telling.length === 0 ? amongScope(parsed, unit) : null) ??
    told ??
    labelledOwn(parsed, unit) ??
    labelledBehind(parsed, unit.at) ??
    (unit.listed || (isWhole(parsed, unit) && !isDescribed(parsed, unit)) || isTaken(unit) ? null : governed(parsed, unit.at)) ??
    amongScope(parsed, unit) ??
    amongThose(parsed, unit) ??
    listedScope(parsed, unit) ??
    ofThoseBefore(parsed, unit) ??
    (OUT.has(whole) ? null : relatedScope(parsed, unit)) ??
    (isWhole(parsed, unit) && OUT.has(predicated(parsed, unit) ?? 'other') ? null : predicatedOf(parsed, unit)) ??
    givenFor(claims, unit) ??
    besideScope(parsed, claims, unit)
  )
}

/** “Freed in an amnesty”, “will free in an amnesty”: freed; “given amnesty”: pardoned. */
const isAmnesty = (rule: string) => rule.split('+').every((part) => part.includes('amnest'))
const frees = isOneOf('scope_released', 'cue_released', 'list_release')

const isTried = ({ type }: DraftClaim) => type === 'sentence'

/** “The 12 were not released”: in custody still; of the 12 who were not arrested nothing is said. Those whose terms were cut are not those who were convicted. */
function scopeOfClaim({ type, code, polarity }: DraftClaim, released: boolean): Scope | undefined {
  const scope = type === 'sentence' && code === 'reduced' ? undefined : SCOPE_OF[type]
  const pardoned = type === 'release_event' && (code === 'pardon' || (code === 'amnesty' && !released))
  if (polarity !== 'negative' || scope === undefined) return pardoned && !released ? 'pardoned' : scope
  return pardoned ? 'other' : scope === 'released' ? 'held' : scope === 'displaced' ? 'stayed' : 'other'
}

/** Do the words of these statements say that people are kept in custody? */
const isKept = ({ hits, items }: Parsed, claims: readonly DraftClaim[]) =>
  hits.some((hit) => keeps(hit, items) && claims.some(({ rule }) => rule === hit.trigger.id))

/** “15 of the 18 were convicted”: nothing is said of the 18. */
const isWhole = ({ units }: Parsed, { at, draft }: Unit) => units.some((part) => part.at < at && part.draft.link === draft)

/** “11 of the 535 inmates being freed are ill”: a participle right behind describes the whole. */
const isDescribed = ({ hits, items }: Parsed, { at }: Unit) =>
  isBe(items[at + 1]) &&
  !isConjugated(items[at + 1]) &&
  hits.some(({ match }) => match.spanTo > at + 1 && match.spanFrom > at && match.spanFrom <= at + 2)
const isBe = isOneOf('be')
const isConjugated = isOneOf('past', 'presently', 'ofone', 'ofseveral')

/** “Of the 250 freed 15 were taken away”: what is said of the 15 is not said of the 250. */
const isTaken = ({ prep, draft }: Unit) => has(prep ?? undefined, 'outof') && (draft.value as Count).scope !== 'other'

/** “30 who had been sentenced were pardoned: 14 women and 16 men”: what stands before the colon describes the 30. */
function labelledOwn(parsed: Parsed, { at, draft }: Unit): Scope | null {
  const label = labelled(parsed, at)
  const whole = label && !OUT.has(label) ? parsed.units.find((one) => one.at < at && one.draft === draft.link) : undefined
  const described = whole && isMark(parsed.items[whole.at + 1], ',') && OUT.has((whole.draft.value as Count).scope)
  return described ? null : label
}

/** “Crossed the border: 51”, “recognised — 31 people”: the words before a colon or a dash say whom the number counts. */
function labelled({ items, hits }: Parsed, at: number): Scope | null {
  // “Released four: more than 20 remain in jail”.
  if (has(items[at + 1], 'counting')) return null
  let mark = at - 1
  while (QUALIFIERS.some((name) => has(items[mark], name))) mark--
  if (!isMark(items[mark], ':—-') || items[mark]?.glued === isMark(items[mark], '—-')) return null
  let from = mark
  while (from > 0 && !isMark(items[from - 1], ',;:.()—')) from--
  const hit = hits.find(
    ({ match, trigger }) => match.spanFrom >= from && match.spanTo <= mark && SCOPE_OF[trigger.type] !== undefined,
  )
  if (hit) return scopeOfHit(hit, items)
  const label = items.slice(from, mark)
  if (label.some((item) => item.kind === 'count')) return null
  const named = SCOPED.find(([tag]) => label.some((item) => has(item, tag)))
  return named?.[1] ?? (label.length < 3 && label.some((item) => has(item, 'announcing')) ? 'announced' : null)
}

/** “Three — by pardon”, where the ground of a release stands behind the dash. */
function labelledBehind({ items, hits }: Parsed, at: number): Scope | null {
  if (!isMark(items[at + 1], '—') || items[at + 1]?.glued) return null
  const ground = hits.find(({ match, trigger }) => match.spanFrom === at + 2 && trigger.form === 'plain')
  return ground?.trigger.type === 'release' ? (ground.trigger.code === 'pardon' ? 'pardoned' : 'released') : null
}

/** “The release of 2,000, including 700 in the main prison”: from where a part of those freed was freed. */
function predicatedOf(parsed: Parsed, unit: Unit): Scope | null {
  const whole = unit.draft.link ? (rootOf(unit.draft.link).value as Count).scope : 'other'
  const behind = parsed.items.slice(unit.at + 1, unit.at + 2)
  const said = predicated(parsed, unit)
  return said === 'held' && OUT.has(whole) && behind.some((item) => has(item, 'prep_in')) ? null : said
}

/** What its clause says of a number: “were in prison”, “stayed”, “are Lithuanians”. */
function predicated(parsed: Parsed, { at, prep }: Unit): Scope | null {
  // “X, jailed in May, was cheered by 500 supporters”: who did it.
  // “They were jailed for beating two men”: to whom they did it.
  if (has(prep ?? undefined, 'prep_by') || isVictim(parsed.items, at)) return null
  const { items, clauses, hits } = parsed
  const clause = clauses.of[at]
  // Its clause, as far as the colons and semicolons on both sides of it.
  const from = items.findLastIndex((item, i) => i < at && isMark(item, ':;')) + 1
  const parting = items.findIndex((item, i) => i > at && isMark(item, ':;'))
  const to = parting < 0 ? items.length : parting + 1
  const near = (i: number) => i >= from && i < to && clauses.of[i] === clause
  if (isCalledForeign(items, at, near)) return 'foreign'
  // “12 were freed, but 1,400 remain.”
  const stays = has(items[at + 1], 'adverb') ? at + 2 : at + 1
  const reckoned = items.some((item) => has(item, 'conditional'))
  if (!reckoned && has(items[stays], 'staying') && (!items[stays + 1] || isMark(items[stays + 1], ',.;'))) return 'held'
  const numbered = numberOf(parsed, at)
  if (numbered) return numbered
  // “Out of prison came 52, 14 of them …”: said of the number before.
  const parted = (i: number) => items.slice(i, at).some((item) => item.kind === 'count')
  // “Of the 52 14 are foreigners”: said of the 14.
  const next = items.findIndex((item, i) => i > at && (item.kind === 'count' || !isMark(item, ',')))
  const part = parsed.units.find((one) => one.at > at && one.draft.link !== null && one.draft.link === items[at]?.mention)
  // “100 people, including 70 men, are in prison”: said of all.
  const behind = behindPart(items, at)
  const included = has(items[at + 2], 'including')
  // “400 are in jail, including some of those freed in May”: said of some.
  const told = items.findIndex((item, i) => i > at && isBe(item))
  const others = told < 0 ? -1 : items.findIndex((item, i) => i > told && has(item, 'including'))
  const between = (i: number) =>
    (behind === at + 1 || i < behind) &&
    (included || (items[next]?.kind === 'count' && i > next) || (part !== undefined && i > part.at))
  const said = PREDICATES.findLast(([tag]) =>
    items.some(
      (item, i) =>
        (i > at || tag === 'scope_held') &&
        item.kind !== 'count' &&
        near(i) &&
        (has(item, tag) || (tag === 'scope_held' && isInCustody(items, i) && !isOfCause(items, at, i))) &&
        !(tag === 'scope_held' && (isTakenTo(hits, items, i) || isOfNextNumber(items, at, i))) &&
        !(tag === 'scope_stayed' && staysInState(items, i)) &&
        !(tag === 'scope_foreign' && isOfThing(items, i)) &&
        (i > at
          ? !(others > 0 && i > others) &&
            !between(i) &&
            !isOfOthers(items, i, at) &&
            !(isOfNext(items, i + 1) && (i === at + 1 || joins(items, at, i)))
          : !parted(i) && !items.slice(i, at).some(kills)),
    ),
  )
  return said?.[1] ?? null
}

/** “They cut the terms of 243 people and freed 113.” */
const joins = (items: readonly Item[], at: number, to: number) => items.slice(at, to).some((item) => has(item, 'and'))

/** “To the police station they brought 160”: where people are brought does not say that they are still there. */
const isTakenTo = (hits: Parsed['hits'], items: readonly Item[], i: number) =>
  hits.some((hit) => {
    const { trigger, match } = hit
    return trigger.type === 'detention' && match.from <= i && i < match.to && !keeps(hit, items)
  })

/** “160 people, mainly relatives of those imprisoned”, “60 relatives of jailed activists”: said of others. */
const isOfOthers = (items: readonly Item[], i: number, at: number) =>
  i > at + 1 && (items[i - 1]?.kind === 'unnamed' || (items[i]?.kind === 'unnamed' && has(items[i - 1], 'prep_of')))

/** “The number of people pardoned reached 314.” */
function numberOf({ items, hits }: Parsed, at: number): Scope | null {
  const from =
    items.findLastIndex((item, i) => i < at && (isMark(item, ',;:.—') || (item.kind === 'count' && !has(items[i + 1], 'upto')))) +
    1
  const number = items.findIndex((item, i) => i >= from && i < at && has(item, 'amount'))
  let verb = at - 1
  while (verb > 0 && (QUALIFIERS.some((name) => has(items[verb], name)) || has(items[verb], 'preposition'))) verb--
  if (number < 0 && !has(items[verb], 'counting')) return null
  const subject = number < 0 ? items.slice(Math.max(0, verb - 8), verb) : items.slice(number + 1, at)
  // “The number of those who are in prison came to 467.”
  if (number < 0 && subject.some((_, i) => isInCustody(items, Math.max(0, verb - 8) + i))) return 'held'
  if (number >= 0 && subject.some((item) => has(item, 'keeping'))) return 'held'
  // “The number of prisoners who got a pardon”, but not “after a pardon”.
  const act = ACTS.find(([tag]) => subject.some((item, i) => has(item, tag) && !leadsAway(itemBefore(subject, i))))
  const named = act ?? SCOPED.find(([tag]) => subject.some((item) => has(item, tag)))
  const noun = hits.find(
    ({ trigger, match }) => trigger.form === 'noun' && number >= 0 && match.spanFrom > number && match.spanTo <= at,
  )
  return named?.[1] ?? (noun ? scopeOfHit(noun, items) : null)
}

const leadsAway = (item: Item | undefined) => item === undefined || (has(item, 'preposition') && !has(item, 'prep_of'))

/** “The total number of releases”. */
const ACTS: readonly (readonly [string, Scope])[] = [
  ['list_noun_release', 'released'],
  ['list_noun_pardon', 'pardoned'],
]

/** “In the prison they shot 130 people”: nobody is held there. */
const kills = isOneOf('elsewise')

const PREDICATES: readonly (readonly [string, Scope])[] = [
  ['scope_foreign', 'foreign'],
  ['scope_stayed', 'stayed'],
  ['scope_held', 'held'],
  ['scope_displaced', 'displaced'],
  ['scope_crossed', 'crossed'],
  ['scope_released', 'released'],
]
