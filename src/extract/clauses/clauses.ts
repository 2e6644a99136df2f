import { has, type Item, isMark, isVerbal } from '../text/item.ts'
import { appositionBefore, describedBefore, goesOnBehind, insertedTo, isDateline, isOfAnother, isPlaced } from './asides.ts'
import type { Clause, Clauses } from './clause.ts'
import { isSpeaker } from './endings.ts'
import { isOfWhom, joinsSubject, joinsWhom } from './listed.ts'
import {
  beginsClause,
  goesOn,
  goesOnWithNoun,
  isAdverb,
  isGoverning,
  opensBehindNoun,
  opensUnsaid,
  pointsAt,
  whoseFrom,
} from './openers.ts'
import { makesClause, outerOf } from './outer.ts'
import { isPlea } from './pleas.ts'
import { supposedBy } from './subordinating.ts'
import type { Unit } from './unit.ts'
import { isPassive } from './verbs.ts'
import {
  describedPeople,
  isAskedFor,
  isCallNoun,
  isOwed,
  isOwedBehind,
  takesUp,
  verbAhead,
  verbBehindPutIn,
} from './verbs-around.ts'

type Relative = { clause: Clause; back: Clause; whom: Unit | null; byComma: boolean; from: number; past: boolean }

const whomOf = (relative: Relative | null, current: Clause): Unit | null => (relative?.clause === current ? relative.whom : null)

/** Cuts a sentence into clauses. `verbs` are the places where triggers that are verbs begin; `told`: verbs of saying that say nothing here (“admitted guilt”). */
export function clausesOf(
  items: readonly Item[],
  units: readonly Unit[],
  verbs: ReadonlySet<number>,
  told: ReadonlySet<number> = new Set(),
  acts: ReadonlySet<number> = new Set(),
): Clauses {
  const all: Clause[] = []
  const of: Clause[] = []
  let part = 0
  const begin = (opener: Item | null, parent: Clause | null, antecedent: Unit | null = null): Clause => {
    const clause: Clause = { id: all.length, parent, opener, antecedent, part, hasVerb: false }
    all.push(clause)
    return clause
  }
  const verbal = (at: number) => isVerbal(items[at]) || verbs.has(at)
  // “X and Y as part of a pardon benefiting 12”: no verb of Y.
  const finite = (at: number) => verbal(at) && !has(items[at], 'doing')
  const done = new Set<Clause>()
  let current = begin(null, null)
  let relative: Relative | null = null
  let outside: Clause | null = null
  // What a relative clause behind a comma was put into, until a verb of it follows.
  let around: Clause | null = null
  for (let at = 0; at < items.length; at++) {
    const item = items[at]
    if (!item) continue
    const closing = insertedTo(items, at)
    if (closing > 0) {
      const aside = begin((has(item, 'inserting') ? item : items[at + 1]) ?? null, current)
      aside.hasVerb = true
      for (; at <= closing; at++) of.push(aside)
      at = closing
      continue
    }
    if (isMark(item, ';')) {
      part++
      relative = null
      around = null
      current = begin(null, null)
    } else if (isMark(item, ')') && outside) {
      relative = null
      current = outside
      outside = null
    } else if (isDateline(items, at)) {
      current = begin(null, null)
    } else if (
      isMark(item, '—-') &&
      relative &&
      relative.clause === current &&
      !relative.back.hasVerb &&
      isVerbal(items[at + 1])
    ) {
      // “52 — including 14 who had two passports — were freed”.
      current = relative.back
      relative = null
    } else if (isMark(item, ':()') || (isMark(item, '—-') && !item.glued && !goesOn(items[at + 1]))) {
      relative = null
      if (isMark(item, '(')) outside = current
      if (current.hasVerb || isMark(item, '()')) current = begin(item, current)
    } else if (isMark(item, ',') && whoseFrom(items, at) > 0) {
      // “X, the son of whom serves, was freed”, in languages where the noun stands first: of the son is told what stands up to the comma.
      const whose = whoseFrom(items, at)
      const back: Clause = relative?.back ?? current
      const clause = begin(items[whose] ?? null, back)
      relative = {
        clause,
        back,
        whom: units.findLast((unit) => unit.at === at - 1) ?? null,
        byComma: true,
        from: at,
        // “X, the husband of whom, Y, was freed”: nothing is told yet.
        past: !isMark(items[whose + 1], ','),
      }
      if (!back.hasVerb) around = back
      current = clause
    } else if (
      (has(item, 'relative') || isOfWhom(items, at)) &&
      current.opener !== item &&
      at > 0 &&
      !(pointsAt(items, at) && has(items[at + 1], 'open')) &&
      !(has(item, 'subordinator') && isConjunction(items, at))
    ) {
      // “With X (her name is changed), who …”: X.
      const put = isMark(items[at - 1], ',') && isMark(items[at - 2], ')')
      const from = put ? items.findLastIndex((one, i) => i < at && isMark(one, '(')) + 1 : at
      const described = isMark(items[at - 1], ',') ? -1 : describedPeople(items, units, at)
      const last =
        described < 0
          ? units.findLastIndex((unit) => unit.at < from && from - unit.at <= (isMark(items[at - 1], ',') ? 2 : 4))
          : described
      const near: number =
        units[last] && isPlaced(units[last], item)
          ? (appositionBefore(items, units, last) ?? last)
          : last < 0 && isMark(items[at - 1], ',')
            ? describedBefore(items, units, at)
            : last
      // “X, a prisoner who …”: X.
      const explained: number = units[near]?.apposed ? units.findLastIndex(({ apposed }, n) => n < near && !apposed) : near
      // “X, who spent a year with Y and whom they freed”: X.
      const again: Unit | null = has(items[at - 1], 'and') ? whomOf(relative, current) : null
      const stray: boolean = isOfWhom(items, at) || isOfAnother(units[explained], items)
      const antecedent: Unit | null = again ?? (stray ? null : (units[explained] ?? null))
      const back: Clause = relative?.back ?? current
      const clause = begin(item, back, antecedent)
      // “X, with whom we sat, was freed”.
      const led = has(items[at - 1], 'preposition') && isMark(items[at - 2], ',')
      const byComma: boolean = led || again !== null || isMark(items[at - 1], ',')
      relative = { clause, back, whom: antecedent, byComma, from: at, past: false }
      if ((relative.byComma || units[near]?.apposed) && !back.hasVerb) around = back
      current = clause
    } else if (
      relative?.byComma &&
      current === relative.clause &&
      current.hasVerb &&
      ((!relative.back.hasVerb && joinsSubject(items, at)) || joinsWhom(items, units, at, relative.whom))
    ) {
      // “X, who edited the site, and other prisoners were freed”.
      current = relative.back
      relative = null
    } else if (relative && !relative.byComma && current === relative.clause && goesOnBehind(items, at, relative.from)) {
      // “X, a leader of the protests that followed the vote, and Y”: Y belongs to X.
      current = relative.back
      relative = null
    } else if (
      relative &&
      !relative.byComma &&
      current === relative.clause &&
      (((current.hasVerb || relative.past) &&
        !relative.back.hasVerb &&
        !isOwed(items, at, verbal, relative.from) &&
        takesUp(items, at)) ||
        // “X, a poet whose verses angered the court, was freed”: a verb that we do not know.
        (isMark(item, ',') && (current.hasVerb || relative.past) && !relative.back.hasVerb && verbal(at + 1)))
    ) {
      // “The people whose names are on it have been freed”.
      current = relative.back
      relative = null
    } else if (
      around &&
      around !== current &&
      isMark(item, ',') &&
      !lacksVerb(relative, current) &&
      isVerbal(items[has(items[at + 1], 'adverb') ? at + 2 : at + 1])
    ) {
      // “X, who was taken away after Y had come, has been freed”.
      current = around
      around = null
      relative = null
    } else if (
      relative?.byComma &&
      isMark(item, ',') &&
      current === relative.clause &&
      (current.hasVerb ||
        (relative.past &&
          has(current.opener ?? undefined, 'relgen') &&
          (relative.back.hasVerb || verbAhead(items, at, verbal)))) &&
      (!has(items[at + 1], 'and') ||
        relative.whom?.at === relative.from - 1 ||
        (current.opener?.kind === 'count' && verbal(at + 2))) &&
      !(items[at + 1]?.mention && items[at + 1]?.kind !== 'date' && items[at + 1]?.kind === items[at - 1]?.kind)
    ) {
      current = relative.back
      relative = null
    } else if (isMark(item, ',') && current.parent && endsAt(current, items, at)) {
      // “X, held since May when they came, was freed”.
      current = current.parent
    } else if (outerOf(current, { items, units, of, done, acts, verbs, at })) {
      current = outerOf(current, { items, units, of, done, acts, verbs, at }) ?? current
      relative = null
      around = null
    } else if (
      has(item, 'subordinator') &&
      !isGoverning(items, at) &&
      !pointsAt(items, at) &&
      !(at > 0 && has(item, 'adverb') && (verbal(at + 1) || has(items[at + 1], 'past'))) &&
      !isAdverb(items, at) &&
      (!has(item, 'preposition') ||
        (verbAhead(items, at, verbal) && !isOwedBehind(items, at, verbal)) ||
        verbBehindPutIn(items, at, verbal))
    ) {
      // “X, where Y had come, was freed”.
      if (isMark(items[at - 1], ',') && has(item, 'where') && !current.hasVerb) around = current
      relative = null
      current = begin(item, current)
    } else if (
      (isMark(item, ',') || has(item, 'conjunction')) &&
      (current.hasVerb || isAskedFor(current.opener, items, at, verbal)) &&
      !(relative?.clause === current && !relative.back.hasVerb && has(item, 'and') && goesOnWithNoun(units, at)) &&
      beginsClause(items, at, finite, relative?.clause === current ? !relative.back.hasVerb : isOwed(items, at, verbal))
    ) {
      relative = null
      current = begin(supposedBy(current, items, at), current.hasVerb ? current.parent : (current.parent?.parent ?? null))
    } else if (isMark(item, ',') && current.hasVerb && has(items[at + 1], 'splits')) {
      relative = null
      current = begin(supposedBy(current, items, at), current.parent)
    } else if (isMark(item, ',') && (current.hasVerb || items[at - 1]?.kind === 'quote') && has(items[at + 1], 'speech')) {
      relative = null
      current = begin(null, current.parent)
    }
    of.push(current)
    if (makesClause(item)) done.add(current)
    if (
      relative &&
      current === relative.clause &&
      (has(item, 'past') || (relative.from < at - 3 && saysOf(item, relative.clause)))
    )
      relative.past = true
    // “Hopes her son will be freed”.
    if (opensUnsaid(items, at) && verbAhead(items, at + 1, verbal)) {
      current.hasVerb = true
      relative = null
      current = begin(item, current)
      continue
    }
    if (verbal(at)) {
      current.hasVerb = true
      if (
        has(item, 'speech') &&
        !told.has(at) &&
        !isCallNoun(items, at) &&
        !isPlea(items, at) &&
        // “X, who was denied bail, walked free”: of X, who says nothing.
        !(relative?.byComma && !has(relative.clause.opener ?? undefined, 'relof') && isPassive(items, at)) &&
        // “X, whom they call a spy, was freed”: said of X, and nothing else.
        !(relative?.byComma && relative.clause === current && has(current.opener ?? undefined, 'relobject')) &&
        !isMark(items[at + 1], ',.') &&
        !(isMark(items[at + 1], '—-') && has(items[at + 2], 'conjunction')) &&
        !has(items[at + 1], 'toinf') &&
        !has(items[at - 1], 'infinitive') &&
        // “They promise to free X”, in languages where the infinitive needs no word of its own.
        !(has(item, 'promising') && has(items[at + 1], 'infinitive'))
      ) {
        const addressee = has(item, 'tell') && items[at + 1]?.mention && !isSpeaker(items, at + 1) ? 1 : 0
        for (let skip = 0; skip < addressee; skip++) of.push(current)
        at += addressee
        if (!has(items[at + 1], 'subordinator')) {
          relative = null
          current = begin(item, current)
        }
      }
    }
  }
  return { all, of }
}

/** “Told the reporter X that Y was freed”: “that” behind no noun, behind a name, or behind whom something is told. */
const isConjunction = (items: readonly Item[], at: number) =>
  !(items[at - 1]?.mention || opensBehindNoun(items, at)) || items[at - 1]?.kind === 'person' || has(items[at - 2], 'tell')

/** A clause with a word that opens it and its verb, before a comma and a finite auxiliary that has no subject of its own. */
const endsAt = ({ opener, hasVerb }: Clause, items: readonly Item[], at: number) =>
  has(opener ?? undefined, 'subordinator') &&
  (hasVerb || items.slice(items.indexOf(opener as Item), at).some((item) => has(item, 'past'))) &&
  (has(items[at + 1], 'be') || has(items[at + 1], 'have')) &&
  (has(items[at + 1], 'presently') || has(items[at + 1], 'ofseveral') || has(items[at + 1], 'ofone'))

/** “X, the husband of whom, Y, is still in prison, was freed”: says a word more than who the husband is? */
const saysOf = (item: Item, { opener }: Clause) =>
  has(opener ?? undefined, 'relgen') &&
  item.kind === 'word' &&
  !item.cap &&
  ['adverb', 'preposition', 'open'].some((tag) => has(item, tag)) &&
  !['role', 'title', 'people', 'former'].some((tag) => has(item, tag))

/** “X, whose son, Y, was freed”: does the clause of “whose” still wait for its verb? */
const lacksVerb = (relative: { clause: Clause; past: boolean } | null, { hasVerb, opener }: Clause) =>
  relative?.clause.opener === opener &&
  !hasVerb &&
  !relative?.past &&
  (has(opener ?? undefined, 'relof') || has(opener ?? undefined, 'relgen'))
