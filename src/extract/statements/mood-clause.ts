import type { Clause } from '../clauses/clause.ts'
import type { Hit, Parsed } from '../clauses/parse.ts'
import { has, isMark, isOneOf } from '../text/item.ts'

/** Does a word of this class open the clause, or one around it? */
export const clauseIs = (clause: Clause | null, tag: string): boolean =>
  clause !== null && (has(clause.opener ?? undefined, tag) || clauseIs(clause.parent, tag))

/** “If …”, not “in order that …”; class `supposing`. */
export const isSupposed = (clause: Clause) => clauseIs(clause, 'supposing')

/**
 * “They demand that X be freed”, “we do everything for X to be freed”, in languages where one word opens what is asked for and what is only
 * supposed: class `aim`, behind other words, of which none is denied or of class `noaim` (“against”, “enough”), and without “would”.
 */
export const isAim = ({ items, clauses }: Parsed, clause: Clause): boolean =>
  has(clause.opener ?? undefined, 'aim') &&
  clause.opener !== items[0] &&
  !clauseIs(clause.parent, 'conditional') &&
  !items.some((item, i) => has(item, 'would') || (clauses.of[i] === clause ? has(item, 'infinitive') : isNoAim(item)))

const isNoAim = isOneOf('neg', 'noaim')

/** “He asked, are they letting him out or moving him”: a question without a word of its own; class `asks`. */
export function isWondered({ items, clauses }: Parsed, { match, clause }: Hit): boolean {
  const verb = items.findLastIndex((item, i) => i < match.spanFrom && has(item, 'asks'))
  return verb >= 0 && !has(clause.opener ?? undefined, 'relative') && clauses.of[verb]?.part === clause.part
}

/** “did not confirm that X was released”: what is not said is left open. */
export function isUnsaid({ items, clauses }: Parsed, clause: Clause): boolean {
  // “Did not say why she was freed”: she was.
  if (clause.opener === null || has(clause.opener, 'why')) return false
  const opener = items.indexOf(clause.opener)
  // “She did not say a word — and was freed”.
  if (isMark(items[opener], '—-:') && has(items[opener + 1], 'conjunction')) return false
  const verb = items.findLastIndex((item, i) => i <= opener && i > opener - 4 && has(item, 'speech') && clauses.of[i] !== clause)
  let before = verb - 1
  while (has(items[before], 'adverb') || has(items[before], 'do')) before--
  return verb > 0 && (has(items[before], 'neg') || items[before]?.mention?.tags.has('noone') === true)
}

/** “could not confirm that X was released”, “reports that X was released”: what stands before “that” leaves it open. */
export function isDoubted({ items, clauses }: Parsed, clause: Clause): boolean {
  // “They can return after being freed”, “was not pardoned, since he did not ask”.
  const told = ['preposition', 'reason', 'why'].some((tag) => has(clause.opener ?? undefined, tag))
  if (!clause.opener || !has(clause.opener, 'subordinator') || told) return false
  const at = items.indexOf(clause.opener)
  // “It is not clear when X will be freed”: only the day is open.
  const lead = items[at - (isMark(items[at - 1], ',') ? 2 : 1)]
  if (has(clause.opener, 'ifwhen') && has(lead, 'plainly')) return false
  // “The trial has not begun, but the news that X was freed”.
  const from = items.findLastIndex((item, i) => i < at && has(item, 'contrast'))
  return items.some(
    (item, i) =>
      i > from &&
      i < at &&
      at - i < 7 &&
      clauses.of[i] === clause.parent &&
      ['neg', 'naught', 'may', 'hope', 'doubt'].some((tag) => has(item, tag)),
  )
}

/** “The news that X would be freed”, “had hoped that X would be freed”: what is to come, seen from then; classes `foretold`, `hoping`. */
export const isForetold = ({ items }: Parsed, clause: Clause): boolean =>
  !clause.antecedent &&
  (has(clause.opener ?? undefined, 'foretold') || has(clause.opener ?? undefined, 'hoping')) &&
  !items.some((item, i) => has(item, 'conditional') || (has(item, 'would') && has(items[i + 1], 'have')))

/** “The States would lift the sanctions”, without “if”: what was agreed; class `thenfuture`. */
export const isPromised = (items: Parsed['items']) =>
  items.some((item) => has(item, 'thenfuture')) &&
  !items.some((item, i) => has(item, 'conditional') || (has(item, 'thenfuture') && has(items[i + 1], 'have')))

/** “According to a statement 12 would be let go”, without “if”. */
export const isReported = (items: Parsed['items']) =>
  items.some((item) => has(item, 'accordingto')) && !items.some((item) => has(item, 'conditional'))
