import { inOrder } from '#core/order.ts'
import { placeByCode } from '#vocabulary/index.ts'
import type { Grammar } from '../grammar/grammar.ts'
import type { MentionRule } from '../grammar/pack.ts'
import type { Match } from '../grammar/pattern.ts'
import { has, type Item, isMark, itemBefore, mentionItem, NO_TAGS } from '../text/item.ts'
import type { Sentence } from '../text/sentences.ts'
import { isChange, isOfLength } from './changes.ts'
import { isCalledSo, isElsewhere } from './date-names.ts'
import { datePartsOf, dateValue } from './dates.ts'
import { type Case, type Draft, draftOf } from './draft.ts'
import { fromPoint, ofLaw } from './laws.ts'
import { isLimit, isPunishment } from './lengths.ts'
import type { Found } from './name-words.ts'
import { endOfPlace, endOfTerm } from './term-ends.ts'
import { articleOf, countOf, isRoom, termOf } from './values.ts'

const OBLIQUE: ReadonlySet<Case> = new Set(['gen', 'dat', 'acc', 'ins', 'loc'])

const RANK: Record<Draft['kind'], number> = {
  article: 9,
  date: 8,
  term: 7,
  count: 6,
  facility: 5,
  organisation: 5,
  person: 5,
  place: 5,
  document: 4,
  measure: 6,
  unnamed: 3,
  quote: 10,
}

const CASES: readonly Case[] = ['nom', 'gen', 'dat', 'acc', 'ins', 'loc']

/** The cases that tags name; null when they name none. */
function casesOf(tags: readonly string[] = []): ReadonlySet<Case> | null {
  const named = CASES.filter((one) => tags.includes(one))
  return named.length > 0 ? new Set(named) : null
}

type Said = Pick<Draft, 'tags' | 'cases'>
const said = new WeakMap<MentionRule, Said>()

/** What the tags of a rule say of every mention it finds. */
function saidOf(rule: MentionRule): Said {
  const known = said.get(rule) ?? { tags: rule.tags ? new Set(rule.tags) : NO_TAGS, cases: casesOf(rule.tags) }
  said.set(rule, known)
  return known
}

/** Longest pattern reaches this many items. */
const REACH = 24

/** Every mention the rules and gazetteers find in a sentence, people apart. Overlapping ones are still among them. */
export function candidatesIn(sentence: Sentence, grammar: Grammar): Found[] {
  const { items } = sentence
  const found: Found[] = []
  for (const { rule, match } of grammar.mentions.all(items, REACH)) {
    if (
      rule.kind === 'term' ? !isPunishment(items, match, rule.near) : rule.near !== undefined && !isNear(items, match, rule.near)
    )
      continue
    const draft = build(rule, match, items, grammar)
    if (!draft) continue
    const from = draft.kind === 'article' ? fromPoint(items, match.spanFrom) : behindVerb(items, match, draft)
    draft.start = items[from]?.start ?? draft.start
    const to = endOf(draft, items, match, grammar)
    if (to > from) found.push({ draft, from, to })
  }
  for (let at = 0; at < items.length; at++) if (items[at]?.kind === 'word') namedAt(items, at, grammar, found)
  return found
}

/** Where a mention ends: articles with the name of their law, lengths of punishment with the place they are served in. */
function endOf(draft: Draft, items: readonly Item[], match: Match, grammar: Grammar): number {
  if (draft.kind === 'article') return ofLaw(draft, items, match, grammar)
  const to = draft.kind === 'term' ? endOfPlace(items, match.spanTo) : match.spanTo
  if (to > match.spanTo) draft.end = items[to - 1]?.end ?? draft.end
  return to
}

/**
 * “Minsk forcibly deported prisoners”, “the king pardoned journalists”, “must release prisoners”: a verb, where “deported prisoners” alone are
 * those described; where they begin.
 */
function behindVerb(items: readonly Item[], { spanFrom, spanTo }: Match, { kind, plural }: Draft): number {
  if (kind !== 'unnamed' || !plural) return spanFrom
  for (let at = spanTo - 2; at >= spanFrom; at--) {
    const both = has(items[at], 'ambiguous')
    if ((both || has(items[at], 'attributive')) && isVerbThere(items, at, spanFrom, both)) return at + 1
  }
  return spanFrom
}

function isVerbThere(items: readonly Item[], at: number, start: number, both: boolean): boolean {
  let i = at - 1
  while (has(items[i], 'adverb') || (both && has(items[i], 'and') && has(items[i - 1], 'adverb'))) i--
  const subject = items[i]
  if (both && GOVERNING.some((tag) => has(subject, tag))) return true
  // “Minsk on Thursday night freed leaders”: behind a subject, not where the sentence begins with the day.
  const day = has(subject, 'daytime') ? i - 1 : i
  if (items[day]?.kind === 'date' || has(items[day], 'weekday'))
    return has(items[day - 1], 'preposition') ? isSubject(items, day - 2) : isSubject(items, day - 1)
  return (i >= start || !has(items[i - 1], 'preposition')) && isSubject(items, i)
}

/** A name, a pronoun, those who speak and act for a state, or “have”. */
const isSubject = (items: readonly Item[], at: number): boolean => {
  const item = items[at]
  if (item?.kind !== 'word' || has(item, 'nationality')) return false
  return (
    (item.cap && !has(item, 'determiner') && !has(item, 'preposition')) ||
    (has(item, 'pronoun') && !has(item, 'determiner')) ||
    has(item, 'have') ||
    SUBJECTS.some((tag) => has(item, tag)) ||
    has(item, 'title')
  )
}

/** Those who let others go: “authorities”, “rebels”, “officials”. */
const SUBJECTS = ['teller', 'bodies', 'heldby', 'persons']
const GOVERNING = ['toinf', 'must', 'future', 'may', 'would', 'do']

const isNear = (items: readonly Item[], { from, to }: Match, tag: string) =>
  items.slice(Math.max(0, from - 14), from).some((item) => has(item, tag)) ||
  items.slice(from, to + 6).some((item) => has(item, tag))

/** Names of the vocabulary that begin at an item. */
function namedAt(items: readonly Item[], at: number, grammar: Grammar, found: Found[]): void {
  for (const { kind, length, code, inflected } of grammar.gazetteer.at(items, at)) {
    const draft = draftOf(kind, items[at]?.start ?? 0, items[at + length - 1]?.end ?? 0, `vocabulary.${kind}`, code)
    draft.cases = inflected && kind === 'place' && grammar.pack.order === 'ending' ? OBLIQUE : null
    found.push({ draft, from: at, to: at + length })
  }
}

function build(rule: MentionRule, match: Match, items: readonly Item[], grammar: Grammar): Draft | null {
  const first = items[match.spanFrom]
  const last = items[match.spanTo - 1]
  if (!first || !last) return null
  const { captures } = match
  const draft = draftOf(rule.kind, first.start, last.end, rule.id)
  const { tags: own, cases } = saidOf(rule)
  draft.tags = own
  draft.cases = cases
  if (rule.kind === 'date') {
    const parts = datePartsOf(captures, grammar)
    // “From SIZO-1 to 20 February”: the number of a prison.
    if (!parts || (match.spanTo === match.spanFrom + 1 && captures.has('day') && isOfName(items, match))) return null
    if (captures.has('feast') && isElsewhere(items, match, grammar)) return null
    if (isCalledSo(items, match)) return null
    draft.parts = parts
    if (dateValue(parts, undefined, 'open') === 'impossible') draft.tags = IMPOSSIBLE
    return draft
  }
  if (rule.kind === 'count') {
    const changed = isChange(items, match)
    const value =
      isYearOfTitle(items, match) ||
      isOfName(items, match) ||
      isRoom(items, match.spanFrom) ||
      holdsNumber(match) ||
      (own.has('compared') && isOfLength(items, match)) ||
      (changed && captures.has('m'))
        ? null
        : countOf(captures, changed)
    if (!value || (value.max === 1 && isArticle(items[match.spanTo - 1]))) return null
    const bare = own.size === 0 && !captures.has('noun') && !captures.has('of') ? ['bare'] : []
    draft.value = value
    draft.end = endOfTerm(items, match)
    draft.plural = value.max !== 1
    draft.tags = new Set([...own, ...bare, ...(captures.get('noun') ?? []).flatMap((item) => [...item.tags])])
    draft.cases = casesOf([...draft.tags])
    return draft
  }
  if (rule.kind === 'term') {
    draft.value = termOf(captures, grammar, isLimit(items, match))
    draft.end = endOfTerm(items, match)
    return draft.value === null ? null : draft
  }
  if (rule.kind === 'article') {
    draft.value = articleOf(captures)
    return draft.value === null ? null : draft
  }
  for (const item of items.slice(match.spanFrom, match.spanTo))
    for (const tag of item.tags)
      if (isScope(tag)) draft.tags = new Set([...draft.tags, tag])
      // “Her lawyer”: goes in and out of prisons.
      else if (tag === 'visitor') draft.tags = new Set([...draft.tags, 'calling'])
      // “The trainer”: whose orders bind nobody. “All of them”.
      else if (tag === 'advising' || tag === 'all') draft.tags = new Set([...draft.tags, tag])
  draft.value = rule.value ?? null
  draft.plural = draft.tags.has('plural')
  draft.pronoun = draft.tags.has('pronoun')
  // “Journalists”, without an article or a word more.
  const lone =
    draft.plural && !draft.pronoun && match.spanTo === match.spanFrom + 1 && has(first, 'people') && !has(first, 'inmate')
  if (lone) draft.tags = new Set([...draft.tags, 'lone'])
  return draft
}

const IMPOSSIBLE: ReadonlySet<string> = new Set(['impossible'])

/** “Один фотограф”: some photographer, where “one woman” and “one detainee” are counted. */
const isArticle = (noun: Item | undefined) => has(noun, 'persons') && !has(noun, 'people')

/** “IK-4 girls sew there”: the number belongs to a name. */
const isOfName = (items: readonly Item[], { spanFrom }: Match) => {
  const sign = itemBefore(items, spanFrom)
  // “Zone 9 bloggers”; class `numbered`.
  // “Colony № 2 prisoners wrote from”.
  if ((sign?.cap && has(sign, 'numbered')) || isMark(sign, '№')) return true
  if (items[spanFrom]?.glued !== true) return false
  return isMark(sign, '-') && sign?.glued === true && itemBefore(items, spanFrom - 1)?.kind === 'word'
}

/** “Free the 20” only two women were”: the nearer number counts them. */
const holdsNumber = ({ captures }: Match) =>
  ['noun', 'beside'].some((name) => captures.get(name)?.some(({ kind }) => kind === 'number'))

/** “The 2011 Human Rights Defenders Award”, “a 2017 law on prisoners”: a year. */
const isYearOfTitle = (items: readonly Item[], { spanFrom }: Match) =>
  /^(?:19|20)\d\d$/.test(items[spanFrom]?.text ?? '') &&
  ((items[spanFrom + 1]?.cap === true && items[spanFrom + 2]?.cap === true) || isOfOne(itemBefore(items, spanFrom)))
const isOfOne = (item: Item | undefined) => has(item, 'determiner') && !has(item, 'definite') && !has(item, 'another')

/** The mentions that stay where several overlap: the weightier kind, then the longer, then the earlier rule. In order of place. */
export function choose(found: readonly Found[]): Found[] {
  if (found.length < 2) return [...found]
  const order = inOrder(
    [...found],
    (a, b) => RANK[b.draft.kind] - RANK[a.draft.kind] || b.draft.end - b.draft.start - (a.draft.end - a.draft.start),
  )
  const taken: boolean[] = []
  const kept: Found[] = []
  for (const one of order) {
    let free = true
    for (let i = one.from; i < one.to; i++) if (taken[i]) free = false
    if (!free) continue
    for (let i = one.from; i < one.to; i++) taken[i] = true
    kept.push(one)
  }
  return inOrder(kept, (a, b) => a.from - b.from)
}

/** Of a mention's own classes rules about statements see only what it counts or speaks of. */
const isScope = (tag: string) =>
  tag.startsWith('scope_') ||
  tag === 'public' ||
  tag === 'factual' ||
  tag === 'decree' ||
  tag === 'papers' ||
  tag === 'cell' ||
  tag === 'kin' ||
  tag === 'inmate' ||
  tag === 'probation'

/** A cell is left for the prison, a prison for freedom. */
const isPrison = ({ kind, tags }: Draft) => kind === 'facility' && !tags.has('cell')

const isTown = ({ kind, value }: Draft) => kind === 'place' && typeof value === 'string' && placeByCode(value)?.kind === 'town'

const scopes = (draft: Draft) => {
  if (isPrison(draft)) return 'prison'
  if (isTown(draft)) return 'town'
  return draft.tags.size === 0 ? '' : [...draft.tags].filter(isScope).join(' ')
}
const scopeSets = new Map<string, ReadonlySet<string>>([['', NO_TAGS]])

/** One set for each combination, so that what is known of it can be kept. */
function scopeTags(names: string): ReadonlySet<string> {
  const known = scopeSets.get(names)
  if (known) return known
  const made = new Set(names.split(' '))
  scopeSets.set(names, made)
  return made
}

/** The items of a sentence with every mention as one item. */
export function withMentions(items: readonly Item[], found: readonly Found[]): Item[] {
  const joined: Item[] = []
  const keep = (item: Item | undefined) => item && joined.push(item)
  let at = 0
  for (const { draft, from, to } of found) {
    for (; at < from; at++) keep(items[at])
    const first = items[from]
    const key = scopes(draft)
    // Of a quotation its last mark, which tells whether what follows says who spoke.
    if (first) joined.push(mentionItem(draft, draft.kind === 'quote' ? first.text : '', key, scopeTags(key), first))
    at = to
  }
  for (; at < items.length; at++) keep(items[at])
  return joined
}
