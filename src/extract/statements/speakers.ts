import type { Modality } from '#core/extraction.ts'
import type { Clause } from '../clauses/clause.ts'
import { type Hit, isDeed, type Parsed } from '../clauses/parse.ts'
import { isPlea } from '../clauses/pleas.ts'
import type { Unit } from '../clauses/unit.ts'
import { isPassive } from '../clauses/verbs.ts'
import { isCallNoun } from '../clauses/verbs-around.ts'
import type { Draft } from '../mentions/draft.ts'
import { has, type Item, isMark, isOneOf } from '../text/item.ts'
import { isBesides, isContrary, isToldBeside } from './besides.ts'
import { apposedBefore, nearerThan, partedBy } from './nearer.ts'
import { quotationOf, quotedBy, quotedWords } from './quoted-by.ts'
import {
  frontedBefore,
  isMember,
  isOblique,
  leadOf,
  publisherBefore,
  tellerAfter,
  titledBehind,
  unitOf,
  unnamedBefore,
  wholeOf,
} from './tellers.ts'

/** Who says what a clause says, outermost first, and what their verb makes of it. */
export type Voice = { speakers: Draft[]; modality: Modality; told: boolean }

/** “As X said”: what X tells of. */
const INSERTS = ['inserting', 'capacity']
const UNSPEAKING = new Set(['article', 'document', 'term', 'measure'])
const SPEAKERS = new Set(['person', 'organisation', 'unnamed', 'count'])
const MOST = 2

/** Finds the speakers of every clause of a sentence, and of the quotations in it. New unnamed speakers go to `add`. */
export function voicesOf(parsed: Parsed, add: (draft: Draft) => void): Map<Clause, Voice> {
  const { items, clauses } = parsed
  const voices = new Map<Clause, Voice>()
  const speak = (clause: Clause, speakers: readonly Draft[], modality: Modality) => {
    const voice = voices.get(clause) ?? { speakers: [], modality: 'asserted' as Modality, told: false }
    for (const speaker of speakers)
      if (!voice.speakers.includes(speaker) && voice.speakers.length < MOST) voice.speakers.push(speaker)
    if (modality !== 'asserted') voice.modality = modality
    voices.set(clause, { ...voice, told: true })
  }
  let last: Unit | null = null
  for (const [at, item] of items.entries()) {
    const clause = clauses.of[at]
    if (!clause) continue
    if (has(item, 'accordingto')) {
      const comma = items.findIndex((other, i) => i > at && isMark(other, ',:'))
      const reach = comma < 0 ? at + 9 : Math.min(comma, at + 9)
      // “Under article 342 X was tried”, “the articles under which X was tried”: nobody speaks.
      const next = parsed.units.find((unit) => unit.at > at && !unit.possessive)
      if (has(items[at + 1], 'relative') || (next && UNSPEAKING.has(next.draft.kind))) continue
      const speaker = parsed.units.find(
        (unit) => unit.at > at && unit.at < reach && SPEAKERS.has(unit.draft.kind) && !unit.possessive,
      )
      const near = speaker?.draft.kind !== 'unnamed' || speaker.at - at < 4
      if (speaker && near)
        for (const other of clauses.all) if (other.part === clause.part) speak(other, [speaker.draft], 'asserted')
      continue
    }
    if (!has(item, 'speech') || isCallNoun(items, at) || isPassive(items, at) || has(items[at - 1], 'infinitive')) continue
    if (isPlea(items, at)) continue
    // “Forced to report to the police”.
    if (has(items[at - 1], 'toinf') && has(items[at - 2], 'binding')) continue
    // “The agency quotes X”: X speaks.
    if (has(item, 'quoting') && (quotedWords(items, at) || quotedBy(parsed))) continue
    if (parsed.hits.some(({ trigger, match }) => match.spanFrom === at && isDeed(trigger))) continue
    // “X believes Y was punished, adding that …”.
    const goesOn: Unit | null = has(item, 'adding') ? last : null
    const speaker: Unit | null = goesOn ?? speakerOf(parsed, at, clause, add)
    last = speaker ?? last
    const modality: Modality = has(item, 'denying')
      ? 'denied'
      : has(item, 'demanding')
        ? 'demanded'
        : has(item, 'promising')
          ? 'planned'
          : 'asserted'
    const told = has(item, 'tell')
      ? parsed.units.find((unit) => unit.at > at && unit.at - at <= 2 && unit.draft.kind === 'organisation' && unit.prep === null)
      : undefined
    const chain = [...(told ? [told.draft] : []), ...(speaker ? [speaker.draft] : [])]
    if (chain.length === 0 && modality === 'asserted') continue
    // “A charge which he denied”: said of what the clause speaks of, not of the sentence.
    if (clause.antecedent && has(clause.opener ?? undefined, 'relative') && modality === 'denied') continue
    // “X, whom they call a spy, was freed”: so is what they call X.
    if (clause.antecedent && has(clause.opener ?? undefined, 'relobject') && !has(items[at + 1], 'subordinator')) continue
    const mine = clauses.all.indexOf(clause)
    const later = clauses.all.filter(
      (other) =>
        other.id > mine &&
        other.part === clause.part &&
        isInside(other, clause, clauses.of, at) &&
        !(modality !== 'asserted' && isContrary(parsed, other)),
    )
    const says =
      has(item, 'counting') ||
      (has(item, 'demanding') && parsed.hits.some((hit) => isFreeing(hit) && later.includes(hit.clause))) ||
      (has(items[at + 1], 'prep_of') && !has(item, 'demanding')) ||
      (later.some((other) => hasContent(parsed, other)) && !isMark(items[at - 1], '"'))
    const quoted = quotationOf(items, at)
    // “The father told, X: “…””: who stands before the colon.
    const colon = quoted && isMark(items[items.indexOf(quoted) - 1], ':') ? items.indexOf(quoted) - 1 : -1
    const direct = parsed.units.find(
      (unit) => unit.at === colon - 1 && unit.at > at && unit.draft.kind === 'person' && !unit.prep && subjective(unit),
    )
    // “She recalls that her husband said: “…””: the last one before the colon.
    const further = items.findIndex((other, i) => i > at && i < colon && has(other, 'speech'))
    const tells = further < 0 || clauses.of[further] === clause
    if (speaker && tells && quoted?.mention && quoted.mention.link === null) quoted.mention.link = (direct ?? speaker).draft
    const besides = modality !== 'asserted' && isBesides(parsed, clause)
    if (says) for (const other of later) speak(other, chain, isToldBeside(parsed, other, clause) ? 'asserted' : modality)
    // “They freed 41, days after X said that …”: X does not tell of it.
    else if (
      !besides &&
      !(has(clause.opener ?? undefined, 'subordinator') && !INSERTS.some((tag) => has(clause.opener ?? undefined, tag)))
    )
      for (const other of clauses.all) if (other.id < mine && other.part === clause.part) speak(other, chain, modality)
  }
  return voices
}

/** “Demands the release of X”: a noun that says what is asked for. */
const isFreeing = ({ trigger }: Hit) => trigger.form === 'noun' && trigger.batch === 'release_event'

/** What is said stands after the verb: its clause begins there. */
const isInside = (other: Clause, clause: Clause, of: readonly Clause[], at: number) =>
  of.indexOf(other) > at && other.parent !== null && (other.parent === clause || other.id > clause.id)

const hasContent = ({ items, clauses }: Parsed, clause: Clause) =>
  items.some((item, i) => clauses.of[i] === clause && (clause.hasVerb ? item.kind !== 'mark' : item.kind === 'count')) &&
  (clause.hasVerb || has(clause.opener ?? undefined, 'subordinator'))

const subjective = ({ draft: { kind, cases } }: Unit) =>
  (kind !== 'person' && kind !== 'unnamed') || cases === null || cases.has('nom')

const isSpeaker = ({ draft, possessive, listed, prep }: Unit) =>
  SPEAKERS.has(draft.kind) && !possessive && !listed && !(draft.kind === 'count' && prep !== null)

/** The subject of a speech verb: before it in its clause, or right after it (“said John Coale”). */
export function speakerOf(parsed: Parsed, at: number, clause: Clause, add: (draft: Draft) => void): Unit | null {
  const { items, units, clauses } = parsed
  const fits = isSpeaker
  const stands = (unit: Unit) =>
    unit.at < at &&
    clauses.of[unit.at] === clause &&
    (unit.prep === null ? subjective(unit) || isMember(items, unit.at) : has(unit.prep, 'oneof') && isMember(items, unit.at))
  const before = units.filter(
    (unit) => stands(unit) && (fits(unit) || (unit.draft.kind === 'place' && !unit.possessive && !isOblique(unit.draft))),
  )
  // “The release of some X announced”: who can be nothing but the subject.
  const named = before.find((unit) => unit.draft.kind === 'person' && isOnlyNominative(unit))
  const [first, second] = before[0]?.draft.kind === 'unnamed' && !before[0].draft.pronoun && named ? [named] : before
  // “The Vilnius office of X”, “the Brest X”: a place before an organisation only says which.
  const subject = first?.draft.kind === 'place' && second?.at === first.at + 1 ? second : first
  // “Freed: X and Y, reports Z”: behind a comma it is who stands right behind the verb.
  const next = units.find((unit) => unit.at === at + 1)
  const told = next && fits(next) && next.draft.kind === 'person' && isOnlyNominative(next) ? next : undefined
  const nearer = subject ? nearerThan(parsed, subject, at, before.filter(fits)) : null
  if (nearer) return nearer
  // “The hostage “will remain”, the group said”.
  const behindQuote =
    subject && items.slice(subject.at, at).some(({ kind }) => kind === 'quote') ? unnamedBefore(parsed, at, clause) : null
  if (behindQuote) {
    add(behindQuote)
    return unitOf(behindQuote, at)
  }
  const teller = subject?.draft.pronoun && partedBy(items, subject.at, at) ? unnamedBefore(parsed, at, clause) : null
  if (teller) {
    add(teller)
    return unitOf(teller, at)
  }
  // “The agency told the head of the Ministry Y”, where no ending tells that it was told: Y.
  const titled = subject?.draft.kind === 'organisation' && has(items[at], 'tell') ? titledBehind(parsed, at) : undefined
  if (titled) return titled
  if (subject) {
    if (told && isMark(items[at - 1], ',') && clauses.of[at - 1] === clause) return told
    return apposedTo(parsed, subject, at) ?? wholeOf(items, subject, add)
  }
  const opener = clause.opener === null ? -1 : items.indexOf(clause.opener)
  if (clauses.of[at] === clause && has(items[opener], 'relative')) {
    // “a letter in which he says”: the subject is that of the clause before.
    if (has(items[opener - 1], 'preposition')) {
      // “to which X responded”.
      const own = units.find((unit) => unit.at === at - 1 && unit.draft.kind === 'person' && has(items[at - 2], 'relative'))
      if (own && fits(own)) return own
      const main = units.find(
        (unit) => clauses.of[unit.at] === clause.parent && unit.at < at && fits(unit) && isOnlyNominative(unit),
      )
      if (main && main.prep === null) return main
    } else if (clause.antecedent && fits(clause.antecedent)) return clause.antecedent
  }
  const apposed = apposedBefore(parsed, at)
  if (apposed) return apposed
  const publisher = publisherBefore(parsed, at, clause)
  if (publisher) return publisher
  if (told) return told
  // “— quietly says X”: who stands behind comes first.
  const quietly = isMark(items[at - 2], '—-') && has(items[at - 1], 'open') && !has(items[at - 1], 'teller')
  const unnamed = () => {
    const draft = unnamedBefore(parsed, at, clause)
    if (draft) add(draft)
    return draft && unitOf(draft, at)
  }
  const behind = () => speakerBehind(parsed, at, add)
  return (quietly ? (behind() ?? unnamed()) : (unnamed() ?? behind())) ?? frontedBefore(parsed, at, clause) ?? null
}

/** The subject of a verb of saying behind it: “said the lawyer of X”. */
function speakerBehind(parsed: Parsed, at: number, add: (draft: Draft) => void): Unit | null {
  const { items, units } = parsed
  // “Told Reuters on Monday the acting head of the department of information of the Ministry Y”: the title may be long.
  const far = (unit: Unit) => (unit.draft.kind === 'person' && isOnlyNominative(unit) ? TITLED : 10)
  const behind = units.filter(
    (unit) => unit.at > at && unit.at - at < far(unit) && isSpeaker(unit) && NAMED.has(unit.draft.kind) && !isAsked(items, unit),
  )
  const between = (unit: Unit) => items.slice(at + 1, unit.at)
  const reached = behind.filter((unit) => !between(unit).some((item) => PARTS_SAYING(item) || has(item, 'subordinator')))
  const isSubject = (unit: Unit) =>
    unit.prep === null &&
    // “Says the wife of a prisoner” without a preposition.
    !(unit.draft.kind === 'unnamed' && unit.at > at + 1 && has(items[unit.at - 1], 'teller')) &&
    subjective(unit) &&
    (isOnlyNominative(unit) || !between(unit).some((item) => has(item, 'preposition')))
  const subject = reached.find(isSubject)
  // “… told Radio X a former prisoner”, where no ending tells that X was told.
  const told = subject?.draft.kind === 'organisation' && subject.at === at + 1 ? tellerAfter(parsed, subject.at, add) : null
  const found =
    reached.find((unit) => unit.prep === null && unit.draft.kind === 'person' && isOnlyNominative(unit)) ??
    told ??
    subject ??
    (isAddressed(items, at) ? null : tellerAfter(parsed, at, add)) ??
    reached.find((unit) => isIn(unit, between(unit)))
  return found ? (nameOf(parsed, found) ?? wholeOf(items, found, add)) : null
}

/** “Hailed it, but urged X to …”: who is spoken to, where no case tells; “…,” urged X. */
export const isAsked = (items: readonly Item[], { at, draft }: Unit): boolean => {
  if (draft.cases !== null || NAMELESS.has(draft.kind) || !(has(items[at - 1], 'demanding') || has(items[at - 1], 'tell')))
    return false
  // ““…,” told the Morning Post the sons of X”.
  if (draft.kind === 'organisation' && has(items[at + 1], 'teller')) return true
  return !items.slice(Math.max(0, at - 3), at).some(({ kind }) => kind === 'quote')
}

/** “Hailed it, but urged the government to …”, where no quotation stands right before. */
const isAddressed = (items: readonly Item[], at: number): boolean =>
  has(items[at + 1], 'determiner') &&
  (has(items[at], 'demanding') || has(items[at], 'tell')) &&
  !items.slice(Math.max(0, at - 2), at).some(({ kind }) => kind === 'quote')

const NAMELESS: ReadonlySet<Draft['kind']> = new Set(['count', 'unnamed'])

/** “Her lawyer, X, told”: X. */
function apposedTo({ items, units }: Parsed, { at, draft }: Unit, verb: number): Unit | undefined {
  if (draft.kind !== 'unnamed' || draft.pronoun || !isMark(items[at + 1], ',')) return undefined
  // “One of the leaders, X, told”.
  if (draft.plural && !has(items[leadOf(items, 0, at)], 'oneof')) return undefined
  const name = units.find((unit) => unit.at === at + 2 && unit.draft.kind === 'person' && !unit.prep && subjective(unit))
  return name && name.at < verb && isMark(items[name.at + 1], ',') ? name : undefined
}

/** “Says the former prisoner, lawyer X”, “says the wife of Y X”: who that is stands behind. */
function nameOf({ items, units }: Parsed, { at, draft }: Unit): Unit | undefined {
  if (draft.kind !== 'unnamed' || draft.pronoun) return undefined
  const name = units.find((unit) => unit.at > at && unit.draft.kind === 'person' && !unit.prep && isOnlyNominative(unit))
  const between = items.slice(at + 1, name?.at)
  return name && between.length < 6 && !between.some((item) => PARTS(item) && !isMark(item, ',')) ? name : undefined
}

const PARTING = isOneOf('verb', 'preposition', 'conjunction', 'subordinator', 'relative')
const PARTS = (item: Item) => item.kind === 'mark' || PARTING(item)

/** A mark that ends who says it; not one in the name of a newspaper, “Gazeta.By”. */
const PARTS_SAYING = (item: Item) => isMark(item, ',;.:—') && !has(item, 'scare')

/** Words between a verb of saying and a name behind a long title. */
const TITLED = 24

const NAMED: ReadonlySet<Draft['kind']> = new Set(['person', 'organisation', 'unnamed'])

/** “… said in an interview with Y the lawyer X”: its form alone says who is the subject. */
const isOnlyNominative = ({ draft: { cases } }: Unit) => cases?.size === 1 && cases.has('nom')

/** “It is said in a statement of X”, “they said in the ministry”: nobody else speaks. */
const isIn = ({ prep }: Unit, between: readonly Item[]) =>
  has(between[0], 'prep_in') &&
  (between[0] === prep || (has(prep ?? undefined, 'governs_gen') && between.includes(prep as Item))) &&
  between.length < 5
