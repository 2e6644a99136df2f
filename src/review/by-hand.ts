import type { Edtf } from '#core/edtf.ts'
import type { Claim, Modality, Polarity, Reading, Role, StatementType } from '#core/extraction.ts'
import { type Identified, identify } from '#core/identify.ts'
import type { Layer } from '#core/layer.ts'
import type { Mention, MentionValue } from '#core/mention.ts'
import type { Range } from '#core/span.ts'

/** The rule id of what a person read: no engine proposed it. */
export const BY_HAND = 'member.add'

/** A member as the engine of what they read. */
export const ENGINE_BY_HAND = { name: 'member', version: '1' } as const

/** Words of the layer that a statement names, and what they are. `partOf`: of a number, the one it is part of. */
export type Named = { range: Range; means: MentionValue; partOf?: Range }

/** A statement as a person reads it in a layer: every part of it stands somewhere in the text. */
export type HandRead = {
  property: StatementType
  value: string | null
  polarity: Polarity
  modality: Modality
  date: Edtf | null
  scareQuotes: boolean
  evidence: readonly Range[]
  arguments: readonly (Named & { role: Role })[]
  attributedTo: readonly Named[]
  /** The number, or the words, that anchor the release event it belongs to. */
  event: Range | null
  /** The number of people that includes this person. */
  within: Range | null
}

/** Gives what a person read its id like any other reading: one draft, and the occurrences it speaks of. Throws RangeError outside the text. */
export function readingByHand(layer: Layer, said: HandRead): Identified {
  const mentions = new Map<string, Mention>()
  const exactly = ({ start, end }: Range) => ({ start, end, exact: layer.text.slice(start, end) })
  const mentionOf = (range: Range, means: MentionValue): string => {
    const id = `h${range.start}-${range.end}`
    if (!mentions.has(id)) mentions.set(id, { id, ...exactly(range), same_as: null, ...means })
    return id
  }
  const anArgument = ({ range, means, partOf }: Named) =>
    means.kind === 'count' && partOf
      ? mentionOf(range, { kind: 'count', value: { ...means.value, part_of: mentionOf(partOf, SOME_COUNT) } })
      : mentionOf(range, means)
  const claim: Claim & { key: string } = {
    key: 'added',
    type: said.property,
    code: said.value,
    polarity: said.polarity,
    modality: said.modality,
    attributed_to: said.attributedTo.map(anArgument),
    scare_quotes: said.scareQuotes,
    date: said.date,
    rule: BY_HAND,
    event: said.event ? 'event' : null,
    within: said.within ? mentionOf(said.within, SOME_COUNT) : null,
    evidence: said.evidence.map(exactly),
    arguments: said.arguments.map((one) => ({ role: one.role, mention: anArgument(one) })),
  }
  // The event it belongs to is known by its count; this claim only gives that occurrence and is not kept.
  const event = said.event && {
    ...claim,
    key: 'event',
    type: 'release_event' as const,
    event: null,
    within: null,
    attributed_to: [],
    arguments: [{ role: 'count' as const, mention: mentionOf(said.event, SOME_COUNT) }],
  }
  const reading: Reading = {
    language: layer.language,
    mentions: [...mentions.values()],
    claims: event ? [claim, event] : [claim],
    flags: [],
    uncovered: [],
  }
  const identified = identify(layer, reading)
  return { ...identified, drafts: identified.drafts.slice(0, 1) }
}

const SOME_COUNT: MentionValue = {
  kind: 'count',
  value: { min: null, max: null, approximate: false, scope: 'other', window: 'point', since: null, part_of: null },
}
