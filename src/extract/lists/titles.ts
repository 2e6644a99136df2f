import type { Parsed } from '../clauses/parse.ts'
import { claimOf, type DraftClaim, rootOf } from '../statements/claim.ts'
import { FREEING } from '../statements/groups.ts'
import { has, isMark } from '../text/item.ts'
import type { Heading } from './headings.ts'
import { saidOf } from './series.ts'

/** What a heading says of leaving custody for sure. */
export const freeing = (heading: Heading) =>
  heading.filter(({ type, polarity, modality }) => type === 'release' && polarity === 'positive' && modality === 'asserted')

/** “Freed in May” … “Taken to Lithuania:”: those under both were freed and taken. */
export function withTitle(heading: Heading, title: Heading): Heading {
  const [first] = title
  const away =
    heading.length > 0 &&
    heading.every(({ type, polarity, modality }) => AWAY.has(type) && polarity === 'positive' && modality === 'asserted')
  return first && away ? [claimOf({ ...first, date: heading[0]?.date ?? first.date }), ...heading] : heading
}

/** “The list turned out to be wrong”, “none of these people was freed”; “wrongly named:” speaks of those below. */
const takesBack = ({ items, sentence }: Parsed, claims: readonly DraftClaim[]) =>
  !sentence.question &&
  !isMark(items.at(-1), ':') &&
  ((items.some((item) => has(item, 'list_names')) &&
    ['list_mistaken', 'retracting', 'untrue'].some((tag) => items.some((item) => has(item, tag)))) ||
    (items.some(({ mention }) => mention?.tags.has('noone')) &&
      claims.some(({ type, polarity, arguments: args }) => FREEING.has(type) && polarity === 'negative' && args.length === 0)))

const AWAY: ReadonlySet<DraftClaim['type']> = new Set(['displacement', 'crossing'])

/** “Freed:”, “The following were freed.” */
export const announces = ({ items, sentence }: Parsed) =>
  isMark(items.at(-1), ':') || sentence.items.some((item) => has(item, 'list_follows'))

/** “Correction: X was not released”: what was told of X before is denied; changed in place. */
export function correctEarlier({ items }: Parsed, claims: readonly DraftClaim[], earlier: readonly DraftClaim[]): void {
  if (!items.slice(0, 2).some((item) => has(item, 'list_correction'))) return
  const people = new Set(
    claims
      .filter(({ type, polarity }) => FREEING.has(type) && polarity === 'negative')
      .flatMap(({ arguments: args }) => args.map(({ draft }) => rootOf(draft))),
  )
  for (const claim of earlier)
    if (
      FREEING.has(claim.type) &&
      claim.polarity === 'positive' &&
      claim.arguments.some(({ draft }) => people.has(rootOf(draft)))
    )
      claim.modality = 'denied'
}

/** What was said of a list that turned out to be false is denied; changed in place. */
export function takeListBack(parsed: Parsed, claims: readonly DraftClaim[], listed: readonly DraftClaim[]): void {
  if (listed.length === 0 || !takesBack(parsed, claims)) return
  for (const claim of listed) if (FREEING.has(claim.type)) claim.modality = 'denied'
}

/** “The list also includes X”, right below a list: X is on it. Classes `list_names`, `including` (a verb) and `belongs`. */
export function alsoListed({ items, units, sentence }: Parsed, heading: Heading): DraftClaim[] {
  const named = items.findIndex((item) => has(item, 'list_names'))
  // “On the list is X, too”, where “on the list” is one word, as “the list also includes” may be.
  const on = items.findIndex(
    (item, at) =>
      (has(item, 'among') && (has(items[at + 1], 'belongs') || has(items[at + 1], 'be'))) ||
      (at === 0 && has(item, 'including') && item.key.includes('_')),
  )
  const verb =
    named < 0 ? on + 1 : items.findIndex((item) => has(item, 'belongs') || (has(item, 'including') && has(item, 'verb')))
  if ((named < 0 && on < 0) || verb < named || verb > NEAR || sentence.question) return []
  if (items.some((item) => NOT_SO.some((tag) => has(item, tag)))) return []
  const model = heading.filter(({ type, polarity, modality }) => {
    const told = polarity === 'positive' && modality === 'asserted'
    return told && (FREEING.has(type) || AWAY.has(type))
  })
  return units
    .filter(({ at, draft, prep, possessive }) => at > verb && draft.kind === 'person' && !prep && !possessive)
    .filter(({ draft }) => draft.cases?.has('nom') !== false)
    .flatMap(({ draft }) => model.map((one) => saidOf({ ...one, evidence: [...one.evidence, sentence] }, draft)))
}

/** So soon the verb stands. */
const NEAR = 6

/** What makes a list another one, or leaves open who is on it. */
const NOT_SO = [
  'neg',
  'may',
  'future',
  'would',
  'must',
  'doubt',
  'list_held',
  'scope_held',
  'list_mistaken',
  'list_unsure',
  'list_other',
]
