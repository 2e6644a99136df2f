import type { Hit, Parsed } from '../clauses/parse.ts'
import { groupOf, isPeople, type Unit } from '../clauses/unit.ts'
import type { Pack } from '../grammar/pack.ts'
import { has, type Item } from '../text/item.ts'
import type { Parts } from './taking-part.ts'

/** Those it happened to together with the others: “X was freed along with Y and 12 others”, “along with Y, X was freed”. */
export function alongside(parsed: Parsed, hit: Hit, { acted, actor, group }: Parts, end: number, order: Pack['order']): Unit[] {
  const { items, units, clauses } = parsed
  const { match, clause, trigger } = hit
  const isWith = (at: number, { tags }: Unit['draft']) =>
    tags.has('others') && !group.negative && items.slice(match.spanTo, at - 1).every(isWhenOrWhere)
  // “Along with the envoy X the president freed Y”: X helped to.
  const may = trigger.form === 'verb' ? order === 'ending' && !has(items[match.spanFrom], 'singular') : BEFORE.has(trigger.form)
  const before = !group.negative && (group.passive || (may && actor.length === 0))
  // “They exchanged X for Y”: Y, too, comes free; classes `trading`, `tradedfor`.
  const isFor = (unit: Unit) => has(items[match.spanFrom], 'trading') && has(unit.prep ?? undefined, 'tradedfor') && isNamed(unit)
  const stands = (unit: Unit) => isFor(unit) || isBeside(unit)
  // “They let go the detained along with Y photographer X”: Y was only detained.
  const isOfAnother = (at: number) =>
    items.slice(match.spanTo, at).some((item) => has(item, 'undergone')) && acted.some((unit) => unit.at > at)
  const isBeside = ({ at, prep, draft }: Unit) =>
    at >= match.spanTo
      ? (has(prep ?? undefined, 'alongside') && !isOfAnother(at)) || isWith(at, draft)
      : before && at < match.spanFrom && has(prep ?? undefined, 'alongside') && !draft.pronoun && draft.kind !== 'unnamed'
  const along = units.filter(
    (unit) => unit.at < end && !unit.joined && clauses.of[unit.at] === clause && !acted.includes(unit) && stands(unit),
  )
  // “… along with 12 others, X thanked …”: X begins what follows.
  const begins = ({ at, draft, joined }: Unit) =>
    joined !== null &&
    draft.kind === 'person' &&
    items[at + 1]?.kind === 'word' &&
    !GOES_ON.some((tag) => has(items[at + 1], tag))
  const all = along.flatMap((unit) => groupOf(unit, units))
  // “Along with other prisoners, including X”.
  const inside = units.filter(({ within, draft }) => within !== null && all.includes(within) && draft.kind === 'person')
  return [...all, ...inside].filter((unit) => isPeople(unit) && !unit.possessive && !begins(unit))
}

/** By name; “for two agents” says nothing of who they are. */
const isNamed = ({ draft }: Unit) => draft.kind === 'person' && draft.cases?.has('acc') === true

/** What may follow the last of those named. */
const GOES_ON = ['and', 'preposition']

/** Beside a noun (“the release of X”) who stands before it may be anybody. */
const BEFORE: ReadonlySet<string> = new Set(['passive', 'self'])

/** What may stand between a verb and “with 12 other prisoners”: “walked free on Saturday with …”, but not “in a cell with …”. */
const isWhenOrWhere = (item: Item) =>
  ['date', 'place'].includes(item.kind) || has(item, 'preposition') || has(item, 'adverb') || has(item, 'definite')
