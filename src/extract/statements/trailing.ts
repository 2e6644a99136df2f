import type { Parsed } from '../clauses/parse.ts'
import { groupOf, type Unit } from '../clauses/unit.ts'
import { has, isMark } from '../text/item.ts'
import { argument, claimOf, type DraftClaim } from './claim.ts'
import { FREEING, isGroup, namedLike } from './groups.ts'

/** What is added behind a statement with a comma or “but”: who was among those counted, and that it did not come to pass. */
export const trailing = (parsed: Parsed, claims: readonly DraftClaim[]): DraftClaim[] => [
  ...amongThem(parsed, claims),
  ...neverWas(parsed, claims),
]

/** “Ten prisoners were freed, X and Y among them”; “ten were freed; X and Y were among them.” */
function amongThem({ items, units, sentence }: Parsed, claims: readonly DraftClaim[]): DraftClaim[] {
  return units.flatMap((unit) => {
    const at = has(items[unit.at + 1], 'be') ? unit.at + 2 : unit.at + 1
    const behind = items[at]
    const ends = items[at + 1] === undefined || isMark(items[at + 1], '.,;!')
    if (unit.draft.kind !== 'person' || !has(behind, 'including') || behind?.key.includes('_') !== true || !ends) return []
    const named = groupOf(headOf(unit), units).filter(({ draft }) => draft.kind === 'person')
    if (!isMark(items[(named[0]?.at ?? 0) - 1], at > unit.at + 1 ? ';' : ',—')) return []
    const model = claims.findLast((one) => one.at.end <= unit.draft.start && FREEING.has(one.type) && one.arguments.some(isGroup))
    const known = claims.some(({ arguments: args }) => args.some(({ draft }) => draft === unit.draft))
    const count = model && argument(model, 'count')
    if (!model || !count || known) return []
    const rest = model.arguments.filter(({ role }) => role !== 'count' && role !== 'person')
    return named.map(({ draft }) =>
      claimOf({
        ...namedLike(model),
        within: model.polarity === 'positive' && model.modality === 'asserted' ? count : null,
        evidence: [{ start: sentence.start, end: sentence.end }],
        arguments: [{ role: 'person', draft }, ...rest],
      }),
    )
  })
}

/** “X and Y”: X. */
const headOf = (unit: Unit): Unit => (unit.joined?.draft.kind === 'person' ? headOf(unit.joined) : unit)

/** “Was to be freed in May but never was”: what was planned did not happen. */
function neverWas({ items, sentence }: Parsed, claims: readonly DraftClaim[]): DraftClaim[] {
  const at = items.findIndex((item, i) => has(item, 'contrast') && endsBare(items, i + 1))
  if (at < 0) return []
  const end = items[at]?.start ?? 0
  const last = claims.findLast((one) => one.at.end <= end && FREEING.has(one.type))
  return claims
    .filter((one) => last && one.at.start === last.at.start && one.polarity === 'positive' && COMING.has(one.modality))
    .map((one) =>
      claimOf({
        ...one,
        polarity: 'negative',
        modality: 'asserted',
        rule: `${one.rule}+ellipsis`,
        evidence: [{ start: sentence.start, end: sentence.end }],
      }),
    )
}

const COMING: ReadonlySet<DraftClaim['modality']> = new Set(['planned', 'demanded', 'possible'])

/** “Never was.”, “was not,”: an auxiliary and what denies it, no more. */
function endsBare(items: Parsed['items'], from: number): boolean {
  const mark = items.findIndex((item, i) => i >= from && item.kind === 'mark')
  const words = items.slice(from, mark < 0 ? items.length : mark)
  return (
    words.length > 1 &&
    words.every((item) => has(item, 'be') || has(item, 'have') || has(item, 'neg')) &&
    words.some((item) => has(item, 'neg')) &&
    words.some((item) => !has(item, 'neg'))
  )
}
