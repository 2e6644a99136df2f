import { inOrder } from '#core/order.ts'
import type { Grammar } from '../grammar/grammar.ts'
import type { Trigger } from '../grammar/pack.ts'
import type { Match } from '../grammar/pattern.ts'
import type { Draft } from '../mentions/draft.ts'
import { has, type Item, isMark, isOneOf, isVerbal, itemBefore, withTags } from '../text/item.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Clause, Clauses } from './clause.ts'
import { clausesOf } from './clauses.ts'
import { withoutDescriptions } from './people-list.ts'
import { withSeries } from './series.ts'
import { withSubordinators } from './subordinating.ts'
import { isPeopleDraft, type Unit } from './unit.ts'
import { unitsOf } from './units.ts'

export type Hit = { trigger: Trigger; match: Match; clause: Clause }

/** A sentence with everything that the rules about it need. `asides`: what was taken out of it that only says who those of a list are. */
export type Parsed = { sentence: Sentence; items: Item[]; units: Unit[]; clauses: Clauses; hits: Hit[]; asides: Parsed[] }

/** Words a trigger may reach over. */
const REACH = 14

/** Finds units, triggers and clauses of a sentence whose mentions are items; of an aside, no asides are taken. */
export function parse(sentence: Sentence, plain: Item[], grammar: Grammar, aside = false): Parsed {
  const listed = aside ? { items: plain, asides: [] } : withoutDescriptions(plain)
  const items = withSubordinators(withRelatives(withAdverbs(withSeries(listed.items))))
  const matches = grammar.triggers
    .all(items, REACH)
    .flatMap(({ rule, match }) =>
      isNoun(rule, items, match) || isAttributive(rule, items, match) ? [] : [{ trigger: rule, match }],
    )
  const kept = longest(matches)
  const verbal = kept.filter(({ trigger }) => isPredicate(trigger))
  const verbs = new Set(verbal.map(({ match }) => match.spanFrom))
  const inVerbs = new Set<number>()
  for (const { match } of verbal) for (let at = match.spanFrom; at < match.spanTo; at++) inVerbs.add(at)
  const units = unitsOf(items, inVerbs)
  const told = new Set(verbal.flatMap(({ trigger, match }) => (isDeed(trigger) ? [match.spanFrom] : [])))
  const acts = new Set(verbal.flatMap(({ trigger, match }) => (trigger.form === 'self' ? [match.spanFrom] : [])))
  const clauses = clausesOf(items, units, verbs, told, acts)
  const hits = kept.flatMap(({ trigger, match }) => {
    const clause = clauses.of[match.spanFrom]
    return clause ? [{ trigger, match, clause }] : []
  })
  const asides = listed.asides.map((words) => parse(sentence, words, grammar, true))
  return { sentence, items, units, clauses, hits, asides }
}

/** “The X arrested the day before”, with the name last: a preposition that is also an adverb governs no name behind a participle; one of days, class `eve`, none at all. */
function withAdverbs(items: Item[]): Item[] {
  const adverb = (item: Item, at: number) =>
    has(item, 'preposition') &&
    has(item, 'adverb') &&
    (has(items[at - 1], 'adj') || has(item, 'eve')) &&
    items[at + 1]?.kind === 'person'
  if (!items.some(adverb)) return items
  return items.map((item, at) =>
    adverb(item, at) ? withTags(item, new Set([...item.tags].filter((tag) => tag !== 'preposition'))) : item,
  )
}

/** So far before a verb of saying makes “that” open what is said. */
const SAID = 8

/** “Those, who were freed”: question words (class `who`) open a relative clause behind a word tagged `those` only. */
function withRelatives(items: Item[]): Item[] {
  const opens = (item: Item, at: number) => {
    // “The people, that were taken away”, in languages where the word also opens other clauses; class `that`.
    const whom = has(item, 'that') && isMark(items[at - 1], ',') && isVerbal(items[at + 1]) ? items[at - 2]?.mention : undefined
    if (whom && isPeopleDraft(whom)) return !items.slice(Math.max(0, at - SAID), at).some((one) => has(one, 'speech'))
    if (!has(item, 'who')) return false
    const comma = isMark(items[at - 1], ',') ? at - 1 : at - 2
    const those = items[comma - 1]?.mention?.tags.has('those') === true
    // “Those 123 people, whom they sent away”.
    const counted = items[comma - 1]?.kind === 'count' && has(items[comma - 2], 'determiner')
    return isMark(items[comma], ',') && (those || counted)
  }
  if (!items.some(opens)) return items
  const turned = (tags: ReadonlySet<string>) => new Set([...[...tags].filter((tag) => tag !== 'subordinator'), 'relative'])
  return items.map((item, at) => (opens(item, at) ? withTags(item, turned(item.tags)) : item))
}

/** “Asked for mercy”, “admitted guilt”, “admitted her to bail”: a verb of saying that says nothing but did something. */
export const isDeed = ({ type, form, batch }: Trigger): boolean => batch !== undefined || (form === 'self' && DEEDS.has(type))

const DEEDS: ReadonlySet<Trigger['type']> = new Set(['petition', 'admission', 'acknowledgement', 'refusal'])

/** Does it have a subject or an object, as verbs do? */
export const isPredicate = ({ form }: Trigger): boolean => form === 'verb' || form === 'passive' || form === 'self'

/** “Release” and “arrest” are verbs only after words that want one; the class `ambiguous` names such words. */
function isNoun(trigger: Trigger, items: readonly Item[], { spanFrom: at, from }: Match): boolean {
  // “The pardoning of prisoners”.
  if (isPredicate(trigger) && has(items[at], 'gerund') && has(itemBefore(items, at), 'determiner')) return true
  if (!isPredicate(trigger) || !has(items[at], 'ambiguous')) return false
  let i = at - 1
  // “Must immediately and unconditionally release X”.
  while (has(items[i], 'adverb') || (has(items[i], 'and') && has(items[i - 1], 'adverb') && i < at - 1)) i--
  const before = items[i]
  // “Release X!”
  if (has(items[at], 'cried') && items[at + 1]?.mention && (!before || before.kind === 'mark')) return false
  // “The U.S. release of X”.
  if (before?.kind === 'place' && has(items[at + 1], 'prep_of')) return true
  // “Their release”, “whose release he had hoped to secure”.
  if (has(before, 'relof')) return true
  if (before?.mention?.tags.has('owner')) return true
  // “The president pardons 30”.
  if (has(before, 'title') && items[at]?.key.endsWith('s') && items[at + 1]?.mention) return false
  // “Iran releases 140 detainees”: the form of a verb of one, at the head of the sentence, right before whom it frees.
  // “Pirates release four sailors”.
  const many = has(before, 'persons') && before?.key.endsWith('s') === true
  if ((many || items[at]?.key.endsWith('s')) && heads(items, at)) return false
  // “They demand that the authorities release X”: the pattern itself wants the words before it.
  if (from < at && before?.mention && items.slice(0, from).some((item) => has(item, 'demand'))) return false
  // “The prisoner release”: a verb of one would end in -s.
  const one = before?.mention?.kind === 'unnamed' && !before.mention.plural && items[at]?.key.endsWith('s') === false
  return (
    (!before?.mention || one) &&
    !['toinf', 'future', 'may', 'would', 'must', 'do', 'neg', 'relative', 'pronoun'].some((tag) => has(before, tag))
  )
}

/** Does a noun that nothing leads stand before `at`, no verb before it, and right behind it a number of people or a name? */
function heads(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]
  const first = items.findIndex((item, i) => i > at && !['atleast', 'about', 'another'].some((tag) => has(item, tag)))
  // “Iran releases jailed Gazette editor X”.
  const named = items.findIndex((item, i) => i >= first && !isOfWhom(item))
  const whom =
    items[named]?.kind === 'person' && named > first && CALLED.some((tag) => has(items[named - 1], tag)) ? named : first
  const [next, after] = [items[whom], items[whom + 1]]
  // “A studio releases X documentary.”
  const alone = !after || isMark(after, ',.;') || after.kind === 'date' || has(after, 'preposition') || has(after, 'participle')
  const noun = before?.kind === 'word' && (before.cap || has(before, 'open')) && !has(before, 'adj')
  const people = next?.kind === 'count' || next?.kind === 'person'
  return noun && people && alone && at < HEADING && !items.slice(0, at).some(isLeading)
}

const CALLED = ['role', 'people', 'nationality', 'title']
const isOfPhrase = isOneOf('open', 'attributive', 'adj', 'determiner', ...CALLED)
const isOfWhom = (item: Item) =>
  isOfPhrase(item) || item.kind === 'place' || item.kind === 'organisation' || item.kind === 'number' || isMark(item, '-')

/** Words of the subject of a heading. */
const HEADING = 6

const isLeading = (item: Item) => isVerbal(item) || ['preposition', 'determiner', 'quantity'].some((tag) => has(item, tag))

/** “The exiled leader”, “freed prisoners said”: the class `attributive` names participles that only describe the noun after them. */
function isAttributive(trigger: Trigger, items: readonly Item[], { spanFrom, spanTo }: Match): boolean {
  if (!isPredicate(trigger) || spanTo - spanFrom > 1 || !has(items[spanFrom], 'attributive')) return false
  let i = spanFrom - 1
  while (has(items[i], 'adverb')) i--
  // “The deal that freed activist X”.
  const told =
    trigger.batch !== undefined && has(items[i], 'relative') && has(items[i - 1], 'open') && !has(items[i - 1], 'speech')
  if (told) return false
  if (isMark(items[i], ',') && items[spanTo]?.kind === 'person' && closesRelative(items, i)) return false
  const led =
    i < 0 ||
    isMark(items[i], ',') ||
    has(items[i - 1], 'toinf') ||
    // “Released jailed leader X”, “Iran frees jailed leader X”.
    ['determiner', 'preposition', 'possessive', 'nationality', 'attributive', 'gerund', 'letting'].some((tag) =>
      has(items[i], tag),
    )
  const next = items[spanTo]
  const country = next?.kind === 'place' || next?.kind === 'organisation' ? items[spanTo + 1] : next
  // “Freed early on 3 May”, “freed quietly on Friday”.
  const timed =
    (has(next, 'timely') || (has(next, 'adverb') && !has(next, 'merely'))) &&
    (has(items[spanTo + 1], 'preposition') || items[spanTo + 1]?.kind === 'date' || isMark(items[spanTo + 1], ','))
  // “Is to be freed soon”.
  const described = DESCRIBED.some((tag) => has(country, tag)) && !(has(country, 'adverb') && has(items[i - 1], 'toinf'))
  return led && !timed && (described || (i >= 0 && next?.mention?.kind === 'person'))
}

const DESCRIBED = ['open', 'role', 'people', 'title', 'nationality']

/** “The judge, who heard the appeal, released X”: the comma behind what is said of the subject, which has no verb yet. */
function closesRelative(items: readonly Item[], comma: number): boolean {
  const opening = items.findLastIndex((item, i) => i < comma && isMark(item, ',;:—'))
  // “The judge, who heard X, released Y”: where nobody is named before, X is not who did it.
  const inner = items.slice(opening, comma).some(({ kind }) => kind === 'person')
  const named = items.slice(0, opening).some(({ mention }) => mention !== undefined)
  const led = isMark(items[opening], ',') && has(items[opening + 1], 'relative') && !items.slice(0, opening).some(isVerbal)
  return led && (named || !inner)
}

/** Of triggers that overlap the longest stays; the span of a pattern is its trigger, the rest is context. */
function longest(matches: readonly { trigger: Trigger; match: Match }[]) {
  const order = inOrder(
    [...matches],
    (a, b) =>
      b.match.spanTo - b.match.spanFrom - (a.match.spanTo - a.match.spanFrom) ||
      b.match.to - b.match.from - (a.match.to - a.match.from),
  )
  const taken: boolean[] = []
  const kept: { trigger: Trigger; match: Match }[] = []
  for (const one of order) {
    const { spanFrom, spanTo } = one.match
    let free = true
    for (let at = spanFrom; at < spanTo; at++) if (taken[at]) free = false
    if (!free) continue
    for (let at = spanFrom; at < spanTo; at++) taken[at] = true
    kept.push(one)
  }
  return inOrder(kept, (a, b) => a.match.spanFrom - b.match.spanFrom)
}

/** Units of a clause that nothing governs: its subject and object. */
export function freeUnits({ units, clauses }: Parsed, clause: Clause): Unit[] {
  return units.filter((unit) => {
    if (clauses.of[unit.at] !== clause || unit.prep || unit.possessive || unit.listed) return false
    return unit.draft.kind !== 'date'
  })
}

/** Is a mention one that can act or be acted upon? “Herself” only says again who it is. */
export const isActor = ({ kind, tags }: Draft): boolean =>
  ['person', 'count', 'unnamed', 'organisation', 'place'].includes(kind) && !tags.has('reflexive')
