import type { Reading } from '#core/extraction.ts'
import { type Identified, identify } from '#core/identify.ts'
import type { OccurrenceId } from '#core/ids.ts'
import type { Layer } from '#core/layer.ts'
import type { Mention, MentionValue } from '#core/mention.ts'
import { occurrenceOf } from '#core/occurrence.ts'
import { type Range, spanOf } from '#core/span.ts'
import type { ListRow, RowClaim } from './row.ts'
import { listRule } from './rule.ts'

/** A row with those of its statements that are wanted. */
export type Wanted = { row: ListRow; claims: readonly RowClaim[] }

/** Gives what rows say its ids, as any other reading. Every named person gets an occurrence, also without a statement: redaction knows them by it. */
export function identifyRows(layer: Layer, wanted: readonly Wanted[]): Pick<Identified, 'drafts' | 'occurrences'> {
  const mentions = new Map<string, Mention>()
  const exactly = ({ start, end }: Range) => ({ start, end, exact: layer.text.slice(start, end) })
  const mentionOf = (range: Range, means: MentionValue): string => {
    const id = `${means.kind} ${range.start} ${range.end}`
    if (!mentions.has(id)) mentions.set(id, { id, ...exactly(range), same_as: null, ...means })
    return id
  }
  const claims: Reading['claims'] = wanted.flatMap(({ row, claims: own }, at) => {
    const person = mentionOf(row.anchor, { kind: 'person', value: row.name })
    return own.map((claim, n) => ({
      key: `${at}.${n}`,
      type: claim.type,
      code: claim.code,
      polarity: 'positive' as const,
      modality: 'asserted' as const,
      attributed_to: [],
      scare_quotes: false,
      date: claim.date,
      rule: listRule(claim.type),
      event: null,
      within: null,
      evidence: claim.evidence.map(exactly),
      arguments: [
        { role: 'person' as const, mention: person },
        ...claim.parts.map(({ role, range, means }) => ({ role, mention: mentionOf(range, means) })),
      ],
    }))
  })
  const reading: Reading = { language: layer.language, mentions: [...mentions.values()], claims, flags: [], uncovered: [] }
  const { drafts, occurrences } = identify(layer, reading)
  return { drafts, occurrences }
}

/** The person of a row, as its layer speaks of them. */
export const personOfRow = (layer: Layer, { anchor }: Pick<ListRow, 'anchor'>): OccurrenceId =>
  occurrenceOf(layer.id, 'person', [spanOf(layer.text, anchor.start, anchor.end)]).id
