import type { Role } from '#core/extraction.ts'
import { isCaused } from '../clauses/caused.ts'
import { freeUnits, type Hit, isActor, type Parsed } from '../clauses/parse.ts'
import { isPeople, isPeopleDraft, type Unit } from '../clauses/unit.ts'
import type { Draft } from '../mentions/draft.ts'
import { has, isMark, isVerbal } from '../text/item.ts'
import { argument, claimOf, type DraftClaim, takes } from './claim.ts'
import { announcedOn, complements } from './complements.ts'
import { isHabit } from './doubts.ts'
import { formNamed } from './form-named.ts'
import { rankedAs } from './given.ts'
import { restates, speaksOfGroup } from './groups.ts'
import { moodOf } from './mood.ts'
import { orderedMood } from './ordered.ts'
import { type Reader, speakersOf } from './reader.ts'
import { isVerb } from './second-verb.ts'
import type { Parts } from './taking-part.ts'
import { isVisit, maybeVisit } from './visits.ts'
import { atHome, fromPrison, fromTown, isLetOutOf, isUnconfined, leavesTown, stays } from './where-to.ts'

/** The statements of one trigger, one for each of those acted upon. `end`: what stands behind is told by another. `bound`: a duty in a row with one that says whom it binds. */
export function claimsOfHit(
  reader: Reader,
  hit: Hit,
  { acted, actor, group, describes }: Parts,
  end: number,
  bound: boolean,
): DraftClaim[] {
  const { trigger, match, clause } = hit
  const { parsed } = reader
  if (group.unclear || isForm(trigger) || isUnconfined(parsed, hit)) return []
  // “Is again in the punishment cell”: not arrested anew.
  if (trigger.code === 'rearrest' && parsed.items.slice(match.from, match.to).some((item) => item.mention?.tags.has('cell')))
    return []
  const meant = acted.filter(
    (unit) =>
      isPeople(unit) &&
      !isNamedNext(parsed, unit, acted) &&
      // “Those who were freed”: their clause says who is meant.
      !unit.draft.tags.has('those') &&
      // “The lawyer left the prison and said …”.
      !(trigger.form === 'self' && isVisit(parsed, unit)) &&
      // “You cannot open an account”, “citizens may not leave”: nobody in particular.
      !(trigger.type === 'condition' && (unit.draft.tags.has('second') || unit.draft.tags.has('anyone'))) &&
      // “Annul the sentences and free X”: only whose sentence it is.
      !(trigger.type === 'annulment' && !unit.draft.cases?.has('dat')) &&
      !(describes && isDescribed(parsed, hit, unit)) &&
      !restates(parsed, unit, acted) &&
      !(trigger.type === 'role' && unit.draft.kind !== 'person'),
  )
  if (reader.pack.order === 'position' && isOfEverybody(parsed, hit, group.from, acted)) return []
  const negotiators = trigger.type === 'negotiation' && trigger.form !== 'plain' ? together(parsed, hit, acted) : []
  const read = moodOf(reader, hit, group, meant)
  if (!read) return []
  // “X was not among the 800 released”: they were.
  const among = describes === true && meant.every(({ prep }) => has(prep ?? undefined, 'among'))
  const mood = among ? { ...read, polarity: 'positive' as const } : read
  // “The release of prisoners” tells of nobody in particular; “they demand the release of all prisoners” says what is asked for.
  const anybody = trigger.form === 'noun' && trigger.needs?.includes('acted') && mood.modality !== 'demanded'
  const told = trigger.type === 'condition'
  const people = (anybody ? meant.filter((unit) => !isAnybody(unit) || (told && unit.draft.pronoun)) : meant).map((unit) =>
    rankedAs(parsed, unit),
  )
  if (trigger.needs?.includes('acted') && people.length === 0 && negotiators.length === 0 && !bound) return []
  const others = complements(parsed, hit, group, end, new Set([...acted, ...actor].map(({ at }) => at)))
  const form = trigger.code === undefined ? formFor(parsed, hit) : undefined
  const base = {
    code: leavesTown(parsed, hit) ? null : (trigger.code ?? form?.code ?? formNamed(parsed, hit, people)),
    polarity: mood.polarity,
    modality: mood.modality,
    rule: form ? `${trigger.id}+${form.id}` : trigger.id,
    scare: parsed.items
      .slice(...(trigger.type === 'condition' ? [match.from, match.to] : [match.spanFrom, match.spanTo]))
      .some((item) => has(item, 'scare')),
    evidence: [{ start: parsed.sentence.start, end: parsed.sentence.end }],
    at: {
      start: parsed.items[match.spanFrom]?.start ?? parsed.sentence.start,
      end: parsed.items[match.spanTo - 1]?.end ?? parsed.sentence.end,
    },
    speakers: saysItself(trigger) ? countedBy(reader, hit, actor) : speakersOf(reader, clause),
    clause: clause.id,
    visit: maybeVisit(parsed, hit),
    date: others.find(({ role }) => role === 'date')?.draft ?? (trigger.type === 'condition' ? null : announcedOn(parsed, hit)),
  }
  const make = (unit: Unit | null): DraftClaim | null => {
    // “A group, among them 5 men”: all that is known of its number.
    if (unit?.draft.kind === 'count' && unit.within?.draft.kind === 'count') return null
    // “100 people, including several well-known ones”: says nothing of its own.
    if (unit?.draft.kind === 'unnamed' && unit.draft.plural && unit.within) return null
    const number = unit?.draft.kind === 'count'
    // “We were freed”: those who tell it, not a number.
    const ourselves = unit?.draft.pronoun === true && unit.draft.tags.has('first')
    const many =
      number ||
      (unit !== null && unit.draft.kind === 'unnamed' && unit.draft.plural && !ourselves && trigger.batch === 'release_event')
    const type = many ? (trigger.batch ?? trigger.type) : atHome(trigger.type, others) ? 'transfer' : trigger.type
    const code = trigger.type === 'pardon' && type === 'release_event' ? 'pardon' : base.code
    const agents = trigger.form === 'self' ? [] : actor
    const args: DraftClaim['arguments'] = [
      ...(unit ? [{ role: number ? ('count' as Role) : ('person' as Role), draft: unit.draft }] : []),
      ...agents
        .filter(({ draft }) => takes(type, 'agent') && draft.kind !== 'count' && !draft.tags.has('noone'))
        // “Handed over to X”: to X, not by X.
        .filter(({ draft }) => !others.some((one) => one.role === 'to' && one.draft === draft))
        .map(({ draft }) => ({ role: 'agent' as Role, draft })),
      ...others
        .filter(({ role }) => !(role === 'agent' && agents.length > 0))
        .filter(({ role }) => role in (trigger.prepositions ?? {}) || named(hit, role) || takes(type, role)),
    ]
    const within = unit && !number ? (unit.within?.draft.kind === 'count' ? unit.within.draft : null) : null
    const flipped = trigger.polarity === 'flip' && type === 'tally'
    const claim = claimOf({
      ...base,
      type,
      code,
      // “235 stayed”: not taken away, yet a number of those who stayed.
      polarity: flipped ? (base.polarity === 'negative' ? 'positive' : 'negative') : base.polarity,
      arguments: args.filter(
        ({ role, draft }) => !(type === 'release_event' && role === 'person' && (!draft.pronoun || speaksOfGroup(parsed, draft))),
      ),
      within,
    })
    // Who is let out of a cell is still in prison.
    if (trigger.batch === 'release_event' && others.some(({ role, draft }) => role === 'facility' && draft.tags.has('cell')))
      return null
    // “X was not let out of the country”: may not travel, and nobody says that X is held.
    if (trigger.batch !== undefined && claim.polarity === 'negative' && isLetOutOf(parsed, match)) return null
    // Who leaves a town is not yet out of the country, who leaves another country was not in ours.
    if (type === 'displacement' && (fromTown(others) || fromPrison(parsed, hit, others))) return null
    // Staying says something only of the country of the prisons.
    if (stays(trigger) && !atHome('displacement', others, 'place')) return null
    // “May free prisoners”: of nobody in particular, and not even planned.
    if (type === 'release_event' && claim.modality === 'possible' && !number && claim.date === null) return null
    // “Prisoners were released”: no number, no day: at most about an event told elsewhere.
    const bare =
      type === 'release_event' &&
      !argument(claim, 'count') &&
      claim.date === null &&
      claim.polarity === 'positive' &&
      claim.modality === 'asserted'
    const again = type === 'release_event' && !number && (bare || unit?.draft.pronoun === true)
    if (again) claim.again = true
    const words = parsed.items.slice(match.spanFrom, match.spanTo)
    const past = trigger.form === 'passive' || (trigger.form !== 'noun' && words.some((item) => has(item, 'past')))
    // “They are free.”
    const done = past || (trigger.form === 'self' && unit?.draft.pronoun === true && !words.some(isVerbal))
    const described = base.scare || has(clause.opener ?? undefined, 'relative')
    // “They freed those who marched: X and Y”: X and Y.
    const mark = parsed.items.findIndex((item, at) => unit !== null && at > unit.at && item.kind === 'mark')
    const listed =
      mark >= 0 && isMark(parsed.items[mark], ':') && parsed.units.find(({ at }) => at > mark)?.draft.kind === 'person'
    // “Prisoners are usually let out in the morning.”
    const lead = parsed.items.slice(Math.max(0, match.spanFrom - USUAL), match.spanFrom)
    const usual = lead.some((item) => has(item, 'presently')) || words.some((item) => has(item, 'imperfective'))
    const fact = claim.polarity === 'positive' && claim.modality === 'asserted'
    if (claim.modality === 'asserted' && trigger.batch !== undefined && isHabit(parsed, hit)) return null
    if (again && !described && claim.modality !== 'hypothetical' && (fact ? done : trigger.form !== 'noun'))
      claim.lone = unit?.draft.pronoun ? 'them' : bare && unit && !listed && !usual ? 'group' : null
    return (trigger.needs ?? []).every((role) => role === 'acted' || argument(claim, role)) ? claim : null
  }
  if (negotiators.length > 0) {
    const held = make(null)
    const args = negotiators.map(({ draft }) => ({ role: 'negotiator' as const, draft }))
    return held ? [claimOf({ ...held, arguments: [...args, ...held.arguments] })] : []
  }
  const targets: (Unit | null)[] = people.length > 0 ? people : [null]
  return targets.flatMap((unit) => {
    const claim = make(unit)
    // Who was detained again was detained.
    const detained = claim?.code === 'rearrest' && isVerb(hit) ? [claimOf({ ...claim, type: 'detention', code: null })] : []
    return claim ? [claim, ...detained] : []
  })
}

/** “Journalists face restrictions”, “activists are barred from leaving”: a ban or a duty of a whole kind of people, in the present, in languages with articles; tag `lone`. */
function isOfEverybody({ items, units }: Parsed, { trigger, match }: Hit, from: number, acted: readonly Unit[]): boolean {
  if (
    trigger.type !== 'condition' ||
    !EVERYBODYS.has(trigger.code) ||
    // “Freed on bail, activists must report to the police.”
    items.some((item) => has(item, 'letout')) ||
    units.some(({ draft }) => !draft.tags.has('lone') && isPeopleDraft(draft))
  )
    return false
  const told = items.slice(Math.min(from, match.from), match.to)
  const now =
    told.some((item) => has(item, 'be') && has(item, 'presently')) || !told.some((item) => has(item, 'past') || has(item, 'have'))
  return acted.length > 0 && acted.every(({ draft }) => draft.tags.has('lone')) && now
}

/** Codes of bans and duties. */
const EVERYBODYS: ReadonlySet<string | undefined> = new Set([undefined, 'exit_ban'])

/** Words between “are” and what is done. */
const USUAL = 3

/** Who negotiates: the subject, and what is joined to it though it is of another kind (“Lithuania and the embassy”). */
function together(parsed: Parsed, { clause, match }: Hit, acted: readonly Unit[]): Unit[] {
  const own = acted.filter(({ draft }) => isActor(draft))
  const isBeside = ({ at, draft }: Unit) => {
    const lead = parsed.items.findLastIndex((item, i) => i < at && !has(item, 'determiner'))
    return isActor(draft) && at < match.spanFrom && has(parsed.items[lead], 'and')
  }
  return own.length > 0 ? [...own, ...freeUnits(parsed, clause).filter((unit) => !own.includes(unit) && isBeside(unit))] : own
}

/** “The release of prisoners”, “after the release of a person”: nobody in particular. */
const isAnybody = ({ draft }: Unit) => draft.kind === 'unnamed' && (draft.plural || draft.tags.has('generic'))

/** “Her husband, X, was freed”, “they demand the release of a Pole, the journalist X.”: one person, who is named. */
function isNamedNext({ items }: Parsed, { at, draft }: Unit, others: readonly Unit[]): boolean {
  if (draft.kind !== 'unnamed' || draft.plural || draft.pronoun) return false
  // “A photographer of the agency, X”.
  const comma = items.findIndex((item, i) => i > at && (item.kind !== 'word' || isVerbal(item) || has(item, 'and')))
  if (!isMark(items[comma], ',') || comma - at > OF_WHOM) return false
  const next = others.find((other) => other.at > comma && other.draft.kind === 'person')
  const role = items.slice(comma + 1, next?.at ?? 0)
  return (
    next !== undefined && role.every((item) => has(item, 'role')) && (!items[next.at + 1] || isMark(items[next.at + 1], ',.;—'))
  )
}

/** So far behind who is described a comma before the name may stand. */
const OF_WHOM = 4

/** Words that only name the legal form of a release (“by amnesty”). */
export const isForm = ({ type, form, code }: Hit['trigger']) => type === 'release' && form === 'plain' && code !== undefined

/** The legal form of a release that its own part of the sentence names. */
function formFor({ items, hits }: Parsed, { trigger, match, clause }: Hit): Hit['trigger'] | undefined {
  if (trigger.type !== 'release') return undefined
  return hits.find(({ trigger: form, match: other, clause: own }) => {
    if (!isForm(form) || own !== clause || has(items[other.spanFrom - 1], 'neg')) return false
    const between = items.slice(Math.min(match.spanTo, other.spanTo), Math.max(match.spanFrom, other.spanFrom))
    const marks = between.filter((item) => isMark(item, ',;:—-'))
    // “Freed on 6 May, end of term.”: a note that ends the sentence.
    const next = items[other.spanTo]
    const last = between.findLast((item) => !has(item, 'adverb'))
    const noted = marks.length === 1 && last === marks[0] && isMark(last, ',—') && (!next || isMark(next, '.;)'))
    // “Having served the term, X left”.
    const fronted = marks.length === 1 && isMark(between[0], ',') && other.spanTo <= match.spanFrom
    return marks.length === 0 || noted || fronted
  })?.trigger
}

/** “People convicted of X were left out”, “the names of 19 people released”: says who is meant, not that it happened. */
const isDescribed = (parsed: Parsed, hit: Hit, { draft, at, prep }: Unit) => {
  const { items, clauses } = parsed
  const { trigger, match, clause } = hit
  return draft.kind === 'count'
    ? trigger.batch === 'release_event' &&
        // “Ordered 12 people freed”, “a deal that saw 12 people freed”.
        orderedMood(parsed, hit) === 'asserted' &&
        !(isCaused(items, match.spanFrom) && has(clause.opener ?? undefined, 'relative')) &&
        (prep !== null ||
          items.some((item, i) => isVerbal(item) && !has(item, 'participle') && clauses.of[i]?.part === clause.part)) &&
        !has(items[at - 1], 'oneof') &&
        !has(prep ?? undefined, 'among') &&
        !items.slice(match.spanTo, match.spanTo + 6).some(({ kind }) => kind === 'date')
    : draft.kind === 'unnamed' && draft.plural && !draft.pronoun
}

/** Who counts, or calls a release something, says so. */
const saysItself = ({ type, form, fixed }: Hit['trigger']) =>
  type === 'tally' || (form === 'plain' && fixed === true && (type === 'release_event' || type === 'concession'))

/** Who counts speaks for the number. */
function countedBy(reader: Reader, { clause, match }: Hit, [actor]: readonly Unit[]): Draft[] {
  const named = freeUnits(reader.parsed, clause).find(
    ({ at, draft }) => at < match.spanFrom && isActor(draft) && draft.kind !== 'count',
  )
  const counter = actor ?? named
  return [...speakersOf(reader, clause), ...(counter ? [counter.draft] : [])].slice(0, 2)
}

const named = ({ trigger }: Hit, role: Role) =>
  Object.values(trigger.prepositions ?? {}).includes(role) || Object.values(trigger.takes ?? {}).includes(role)
