import { has, type Item, isMark, isVerbal } from '../text/item.ts'
import { appositionBefore, describedBefore, goesOnBehind, insertedTo, isDateline, isOfAnother, isPlaced } from './asides.ts'
import type { Clause, Clauses } from './clause.ts'
import { isOfBoth, isSpeaker, leavesOne } from './endings.ts'
import { isOfWhom, joinsSubject, joinsWhom } from './listed.ts'
import { makesClause, outerOf } from './outer.ts'
import type { Unit } from './unit.ts'
import {
  describedPeople,
  isAskedFor,
  isCallNoun,
  isNobody,
  isOwed,
  isOwedBehind,
  isRuledBehind,
  takesUp,
  verbAhead,
} from './verbs-around.ts'

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
  const done = new Set<Clause>()
  let current = begin(null, null)
  let relative: { clause: Clause; back: Clause; byComma: boolean; from: number; past: boolean } | null = null
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
    } else if (
      (has(item, 'relative') || isOfWhom(items, at)) &&
      at > 0 &&
      !(pointsAt(items, at) && has(items[at + 1], 'open')) &&
      !(has(item, 'subordinator') && (!(items[at - 1]?.mention || opensBehindNoun(items, at)) || has(items[at - 2], 'tell')))
    ) {
      // “With X (her name is changed), who …”: X.
      const put = isMark(items[at - 1], ',') && isMark(items[at - 2], ')')
      const from = put ? items.findLastIndex((one, i) => i < at && isMark(one, '(')) + 1 : at
      const described = isMark(items[at - 1], ',') ? -1 : describedPeople(items, units, at)
      const last =
        described < 0
          ? units.findLastIndex((unit) => unit.at < from && from - unit.at <= (isMark(items[at - 1], ',') ? 2 : 4))
          : described
      const near =
        units[last] && isPlaced(units[last])
          ? (appositionBefore(items, units, last) ?? last)
          : last < 0 && isMark(items[at - 1], ',')
            ? describedBefore(items, units, at)
            : last
      // “X, a prisoner who …”: X.
      const explained = units[near]?.apposed ? units.findLastIndex(({ apposed }, n) => n < near && !apposed) : near
      const antecedent = isOfWhom(items, at) || isOfAnother(units[explained], items) ? null : (units[explained] ?? null)
      const back: Clause = relative?.back ?? current
      const clause = begin(item, back, antecedent)
      // “X, with whom we sat, was freed”.
      const led = has(items[at - 1], 'preposition') && isMark(items[at - 2], ',')
      relative = { clause, back, byComma: led || isMark(items[at - 1], ','), from: at, past: false }
      if ((relative.byComma || units[near]?.apposed) && !back.hasVerb) around = back
      current = clause
    } else if (
      relative?.byComma &&
      current === relative.clause &&
      current.hasVerb &&
      ((!relative.back.hasVerb && joinsSubject(items, at)) || joinsWhom(items, units, at, relative.clause.antecedent))
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
      current.hasVerb &&
      (!has(items[at + 1], 'and') || (current.opener?.kind === 'count' && verbal(at + 2))) &&
      !(items[at + 1]?.mention && items[at + 1]?.kind === items[at - 1]?.kind)
    ) {
      current = relative.back
      relative = null
    } else if (isMark(item, ',') && current.parent && endsAt(current, items, at)) {
      // “X, held since May when they came, was freed”.
      current = current.parent
    } else if (outerOf(current, { items, units, of, done, acts, at })) {
      current = outerOf(current, { items, units, of, done, acts, at }) ?? current
      relative = null
      around = null
    } else if (
      has(item, 'subordinator') &&
      !isGoverning(items, at) &&
      !pointsAt(items, at) &&
      !(at > 0 && has(item, 'adverb') && (verbal(at + 1) || has(items[at + 1], 'past'))) &&
      !isAdverb(items, at) &&
      (!has(item, 'preposition') || (verbAhead(items, at, verbal) && !isOwedBehind(items, at, verbal)))
    ) {
      // “X, where Y had come, was freed”.
      if (isMark(items[at - 1], ',') && has(item, 'where') && !current.hasVerb) around = current
      relative = null
      current = begin(item, current)
    } else if (
      (isMark(item, ',') || has(item, 'conjunction')) &&
      (current.hasVerb || isAskedFor(current.opener, items, at, verbal)) &&
      !(relative?.clause === current && !relative.back.hasVerb && has(item, 'and') && goesOnWithNoun(units, at)) &&
      beginsClause(items, at, verbal, relative?.clause === current ? !relative.back.hasVerb : isOwed(items, at, verbal))
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
    if (relative && current === relative.clause && has(item, 'past')) relative.past = true
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

/** “If the court acquits and X walks free”, “they want the case to be closed and X to be freed”: what one clause only supposes its second half does too. */
function supposedBy({ opener }: Clause, items: readonly Item[], at: number): Item | null {
  if (opener === null) return null
  // “I wonder if you have heard it, but X was freed”: what the main clause goes on with.
  if (isMark(items[at], ',') && has(items[at + 1], 'contrast') && items[0] !== opener) return null
  // “Rumour has it that the case was closed and X walked free.”
  const close = has(items[at], 'conjunction') || has(items[at + 1], 'splits')
  const supposes = has(opener, 'conditional') || has(opener, 'asking')
  return (close && has(opener, 'subordinator') && !has(opener, 'relative')) ||
    (supposes && (close || has(items[at + 1], 'conjunction')))
    ? opener
    : null
}

/** A clause with a word that opens it and its verb, before a comma and a finite auxiliary that has no subject of its own. */
const endsAt = ({ opener, hasVerb }: Clause, items: readonly Item[], at: number) =>
  has(opener ?? undefined, 'subordinator') &&
  (hasVerb || items.slice(items.indexOf(opener as Item), at).some((item) => has(item, 'past'))) &&
  (has(items[at + 1], 'be') || has(items[at + 1], 'have')) &&
  (has(items[at + 1], 'presently') || has(items[at + 1], 'ofseveral') || has(items[at + 1], 'ofone'))

/** “X, whose son, Y, was freed”: does the clause of “whose” still wait for its verb? */
const lacksVerb = (relative: { clause: Clause; past: boolean } | null, { hasVerb, opener }: Clause) =>
  relative?.clause.opener === opener && !hasVerb && !relative?.past && has(opener ?? undefined, 'relof')

/** “Who defends activists and politicians has been freed”: a noun that the “and” at `at` joins to the one before. */
const goesOnWithNoun = (units: readonly Unit[], at: number) => {
  const next = units.find((unit) => unit.at > at)
  return next?.joined?.draft.kind === 'unnamed' && next.draft.kind === 'unnamed' && next.at - at < 4
}

/** “People from other countries that are free”: without a subject of its own, behind a noun. */
const opensBehindNoun = (items: readonly Item[], at: number) =>
  has(items[at], 'determiner') &&
  (has(items[at + 1], 'be') || has(items[at + 1], 'have')) &&
  has(items[at - 1], 'open') &&
  !isVerbal(items[at - 1]) &&
  !has(items[at - 1], 'past')

/** “Hopes her son will be freed”, “are glad the others have been freed”: a clause that no word opens; classes `hoping`, `gladly`. */
const opensUnsaid = (items: readonly Item[], at: number) =>
  items[at + 1]?.mention
    ? has(items[at], 'hoping') || has(items[at], 'gladly')
    : has(items[at], 'gladly') && has(items[at + 1], 'definite') && !has(items[at + 1], 'subordinator')

/** “On hunger strike since May”, “jailed as supporters of X were freed”: no clause, where one verb follows and somebody waits for it; class `capacity`. */
const isGoverning = (items: readonly Item[], at: number) => {
  if (!has(items[at], 'preposition')) return false
  if (items[at + 1]?.kind === 'date') return true
  if (!has(items[at], 'capacity') || !has(items[at - 1], 'attributive')) return false
  return items.slice(at).filter((item, i, rest) => makesClause(item) && !makesClause(rest[i - 1])).length === 1
}

/** “On that day”: the word that opens clauses elsewhere only points. */
const pointsAt = (items: readonly Item[], at: number) =>
  has(items[at], 'determiner') &&
  (has(items[at - 1], 'preposition') || has(items[at + 1], 'unit') || has(items[at + 1], 'daytime'))

/** Words that open a clause behind a comma only; elsewhere they are adverbs (“X for now was not freed”). */
const isAdverb = (items: readonly Item[], at: number) =>
  at > 0 && has(items[at], 'behindcomma') && !isMark(items[at - 1], ',—:(;') && !has(items[at - 1], 'conjunction')

/** A dash before “primarily to Ukraine” does not end the clause. */
const goesOn = (next: Item | undefined) => ['adverb', 'preposition', 'including'].some((tag) => has(next, tag))

/** Does a new clause with a subject of its own begin after the comma or conjunction at `at`? */
function beginsClause(items: readonly Item[], at: number, verbal: (at: number) => boolean, owed: boolean): boolean {
  let i = at + 1
  while (has(items[i], 'conjunction') || has(items[i], 'adverb')) i++
  // “X was detained, on 3 June the court freed Y”.
  if (isMark(items[at], ',') && has(items[i], 'preposition') && items[i + 1]?.kind === 'date') i += 2
  const first = items[i]
  if (
    !first ||
    verbal(i) ||
    has(first, 'preposition') ||
    has(first, 'including') ||
    has(first, 'relative') ||
    has(first, 'subordinator') ||
    // “Who were jailed and serving long terms were freed”.
    (has(first, 'participle') && has(items[at], 'and')) ||
    first.kind === 'date'
  )
    return false
  if (first.mention === undefined && first.kind !== 'word' && first.kind !== 'number') return false
  if (leavesOne(items, at)) return true
  for (let j = i + 1; j < items.length && j < i + 12; j++) {
    const item = items[j]
    // “…, but X, who was jailed in May, has been freed”, “… and 26, including 11 women, were taken away”.
    const put = has(items[j + 1], 'relative') ? has(items[at + 1], 'contrast') : has(items[j + 1], 'including')
    if (isMark(item, ',') && (put || (items[j - 1]?.kind === 'count' && has(items[j + 1], 'relative'))))
      return items.some((one, n) => n > j + 1 && n < j + 20 && isMark(one, ',') && verbal(n + 1))
    if (isMark(item, ',;:.—') || has(item, 'relative') || has(item, 'subordinator')) return false
    if (has(item, 'conjunction') || (verbal(j) && isOfBoth(items, at, j))) return false
    if (verbal(j)) return !(has(item, 'follows') && isRuledBehind(items, at, verbal)) && !(owed && isNobody(items, at, j))
  }
  return false
}
