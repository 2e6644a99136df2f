import type { Hit } from '../clauses/parse.ts'
import { verbGroup } from '../clauses/verbs.ts'
import { has, type Item, isMark, isOneOf, isVerbal } from '../text/item.ts'
import { clauseIs } from './mood-clause.ts'
import type { Reader } from './reader.ts'

/**
 * What words of the classes `unbinding` and `lifting` say of a ban or a duty, right before it (“lifted the requirement to report”, “took off her the ban on meetings”) or
 * behind it (“the ban on contacts was removed”): that it is over, or that it stands, since its end is denied, asked for or to come (“did not
 * lift”, “may be lifted”). Null where no such word speaks of it.
 */
export function endOf(reader: Reader, hit: Hit): 'over' | 'stands' | null {
  if (hit.trigger.form !== 'plain') return null
  const { items, clauses } = reader.parsed
  // “Took off X, who had left prison, the ban on leaving”: what is told of X in between.
  const aside = (i: number) =>
    clauses.of[i] !== clauses.of[hit.match.spanFrom] && has(clauses.of[i]?.opener ?? undefined, 'relative')
  const skipped = (i: number) => aside(i) || (isMark(items[i], ',') && (aside(i - 1) || aside(i + 1)))
  const lead = items.findLastIndex((item, i) => i < hit.match.spanFrom && !skipped(i) && (isEnd(item) || !isBetween(item)))
  const at = isEnd(items[lead]) ? lead : endBehind(reader, hit)
  const own = clauses.of[at]
  if (!own) return null
  if (has(items[at], 'lifting')) return saidOfEnd(items.slice(Math.max(0, at - NEAR), at))
  const { negative, modality } = verbGroup(items, at, at + 1, (i) => clauses.of[i] === own && !isMark(items[i], ',;:—'))
  const supposed = clauseIs(own, 'supposing') || clauseIs(own, 'conditional')
  return negative || modality !== 'asserted' || supposed ? 'stands' : 'over'
}

const isEnd = isOneOf('unbinding', 'lifting')

/** “They asked for the lifting of the ban”, “after the ban was lifted”: class `lifting`, a noun, of which nothing else is said that we know. */
function saidOfEnd(near: readonly Item[]): 'over' | 'stands' | null {
  const before = near.slice(near.findLastIndex(({ kind }) => kind === 'mark') + 1)
  if (before.some(isUnsure)) return 'stands'
  const lead = before.findLast((item) => !has(item, 'determiner'))
  return has(lead, 'afterwards') || has(lead, 'announcing') || has(lead, 'happened') ? 'over' : null
}

/** Words before a noun that say how sure it is. */
const NEAR = 6
const isUnsure = isOneOf('neg', 'refuse', 'plan', 'future', 'demand', 'hope', 'may', 'would', 'must')

/** Off whom, of what kind: what may stand between the word and the ban. */
const describes = isOneOf('determiner', 'possessive', 'open', 'adj', 'pronoun', 'prep_off', 'prep_of')
const isBetween = (item: Item) => item.mention !== undefined || describes(item)

/** Words behind a ban or a duty in which it may be lifted. */
const BEHIND = 14

/** Where the verb stands that says so of the ban before it, its subject in the passive, or its object where the order of words is free; -1: nowhere. */
function endBehind({ parsed: { items, clauses }, pack }: Reader, { match, clause }: Hit): number {
  const to = match.spanTo
  const at = items.findIndex((item, i) => i >= to && i < to + BEHIND && has(item, 'unbinding'))
  const between = items.slice(to, Math.max(at, to))
  // “The bans on leaving the town and going abroad were lifted”: a clause of its own, behind no mark.
  if (clauses.of[at] !== clause && between.some(({ kind }) => kind === 'mark')) return -1
  const be = between.findLastIndex((item) => has(item, 'be'))
  // “The ban on leaving the town ended her career”: no passive.
  if (pack.order === 'position') return be >= 0 && between.slice(be).every((item) => isAuxiliary(item)) ? at : -1
  return between.every((item) => isAuxiliary(item) || !isVerbal(item)) ? at : -1
}

const isAuxiliary = isOneOf(
  'be',
  'have',
  'neg',
  'adverb',
  'future',
  'may',
  'would',
  'must',
  'toinf',
  'plan',
  'hope',
  'demand',
  'refuse',
)
