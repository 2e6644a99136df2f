import type { Parsed } from '../clauses/parse.ts'
import type { DraftClaim } from '../statements/claim.ts'
import { FREEING, isGroup, namedLike } from '../statements/groups.ts'
import { has, isMark, isVerbal } from '../text/item.ts'

/** “They freed 52 prisoners. One of them, the teacher X, told …”: X was freed, whatever else is told. */
export function oneOfThem(
  { items, units, sentence }: Parsed,
  previous: readonly DraftClaim[],
  claims: readonly DraftClaim[],
  spoken: DraftClaim | undefined,
  sentenceBefore: Parsed | undefined,
): DraftClaim[] {
  const tells = ({ type, polarity, modality, arguments: args }: DraftClaim) =>
    FREEING.has(type) && polarity === 'positive' && modality === 'asserted' && args.some(isGroup)
  // “A press conference of those freed. One of them, X, told …”
  const model = previous.findLast(tells) ?? (spoken && tells(spoken) ? spoken : undefined)
  const group = model?.arguments.find(isGroup)?.draft
  const them = units.find(
    ({ at, draft, prep }) => draft.pronoun && draft.plural && has(prep ?? undefined, 'oneof') && !isVerbal(items[at + 1]),
  )
  if (!model || !group || !them || sentence.question) return []
  const next = items[them.at + 1]
  // “X was one of them.”
  const said = (!next || isMark(next, '.')) && has(items[them.at - 2], 'be') && them.at < NEAR
  if (!said && !isMark(next, ',—')) return []
  // “They freed 12 people on the advice of two bishops. X was one of them.”
  if (said && sentenceBefore?.units.some(({ draft }) => draft !== group && draft.kind === 'count')) return []
  const one = said
    ? units.find(({ at, draft, prep }) => at < them.at && draft.kind === 'person' && !prep)
    : units.find(({ at, draft }) => at > them.at && at - them.at < NEAR && draft.kind === 'person')
  const lead = said ? [] : items.slice(them.at + 2, one?.at ?? 0)
  if (
    !one ||
    one.possessive ||
    one.draft.cases?.has('nom') === false ||
    lead.some((item) => isVerbal(item) || isMark(item, ',.;:'))
  )
    return []
  if (claims.some(({ type, arguments: args }) => FREEING.has(type) && args.some(({ draft }) => draft === one.draft))) return []
  const range = { start: sentence.start, end: sentence.end }
  const rest = model.arguments.filter(({ role }) => role !== 'count' && role !== 'person')
  return [
    {
      ...namedLike(model),
      within: group.kind === 'count' ? group : null,
      evidence: [...model.evidence, range],
      arguments: [{ role: 'person', draft: one.draft }, ...rest],
      at: range,
    },
  ]
}

/** A description is not longer than this. */
const NEAR = 9
