import type { Count } from '#core/mention.ts'
import type { Parsed } from '../clauses/parse.ts'
import type { Unit } from '../clauses/unit.ts'
import type { DraftClaim } from '../statements/claim.ts'
import { FREEING, namedLike } from '../statements/groups.ts'
import { has, type Item, isMark, isVerbal } from '../text/item.ts'

/** “One more left prison. It is about the teacher X”, “The women are X and Y”: who those are of whom the sentence before told; class `identifies`. */
export function identified(
  { items, units, clauses, sentence }: Parsed,
  previous: readonly DraftClaim[],
  claims: readonly DraftClaim[],
): DraftClaim[] {
  const reduced = reducedOf(items)
  const opener = reduced > 0 ? reduced : openerOf(items)
  if (sentence.question || opener < 0) return []
  // “The three judges are X, Y and Z.”
  const be = items[opener] as Item
  if (sentence.items.some((item) => item.end <= be.start && has(item, 'list_other'))) return []
  const [first] = units.filter(({ draft, prep, possessive }) => draft.kind === 'person' && !prep && !possessive)
  if (!first || onlyOwns(first.draft) || !items.slice(opener + 1, first.at).every(isDescription)) return []
  const names = units.filter(
    (unit) =>
      unit.draft.kind === 'person' &&
      !(unit.prep || unit.possessive || unit.within || unit.apposed) &&
      clauses.of[unit.at] === clauses.of[first.at],
  )
  const model = (reduced > 0 ? claims : previous).findLast(
    ({ type, polarity, arguments: args }) => FREEING.has(type) && polarity === 'positive' && args.some(isUnnamed),
  )
  const group = model?.arguments.find(isUnnamed)?.draft
  const most = group?.kind === 'count' ? (group.value as Count).max : group?.plural ? null : 1
  if (!model || !group || (most !== null && names.length !== most)) return []
  const range = { start: sentence.start, end: sentence.end }
  const rest = model.arguments.filter(({ role }) => role !== 'count' && role !== 'person')
  return names.map(({ draft }) => ({
    ...namedLike(model),
    within: group.kind === 'count' && most !== 1 ? group : null,
    evidence: [...model.evidence, range],
    arguments: [{ role: 'person' as const, draft }, ...rest],
    at: range,
  }))
}

/** “The two bloggers released today are X and Y”: where “are” stands behind a participle of those who are told of; -1: nowhere. */
function reducedOf(items: readonly Item[]): number {
  const subject = has(items[0], 'definite') ? 1 : 0
  if (!isSeveral(items[subject]) || !has(items[subject + 1], 'attributive')) return -1
  const be = items.findIndex((item, i) => i > subject + 1 && (isVerbal(item) || item.kind === 'mark'))
  return be - subject < REDUCED && has(items[be], 'be') && has(items[be], 'presently') ? be : -1
}

const isSeveral = (item: Item | undefined) =>
  item?.kind === 'count' || (item?.mention?.plural === true && !item.mention.tags.has('first'))

/** “It is about”, “they are”, “the four women are”, “the three are”. */
function openerOf(items: readonly Item[]): number {
  const lead = items.slice(0, OPENING)
  const said = lead.findIndex((item) => has(item, 'identifies'))
  if (said >= 0) return said
  // “These are X and Y.”
  if (has(items[0], 'demonstrative') && has(items[1], 'be')) return 1
  const subject = has(items[0], 'definite') ? 1 : 0
  return lead.findIndex((item, i) => has(item, 'be') && i === subject + 1 && isSeveral(items[subject]))
}

/** “About the letter of X”, “about help to X”: a genitive or a dative that can be nothing else. */
const onlyOwns = ({ cases }: Unit['draft']) => cases !== null && [...cases].every((one) => one === 'gen' || one === 'dat')

/** What somebody is or where from. */
const isDescription = (item: Item) =>
  ['place', 'organisation', 'facility', 'unnamed', 'number'].includes(item.kind) ||
  isMark(item, '"-') ||
  (item.kind === 'word' && !isVerbal(item) && !NOT_DESCRIBING.some((tag) => has(item, tag)))

const NOT_DESCRIBING = ['neg', 'preposition', 'subordinator', 'relative', 'conjunction']

/** A number, or somebody who was not named. */
const isUnnamed = ({ role, draft }: DraftClaim['arguments'][number]) =>
  role === 'count' || (role === 'person' && draft.kind === 'unnamed' && !draft.pronoun)

/** Words from those who were freed to “are”, and one more. */
const REDUCED = 8
/** So far on at the beginning “it is about” stands. */
const OPENING = 3
