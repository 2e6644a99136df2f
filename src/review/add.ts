import type { Claim, Reading } from '#core/extraction.ts'
import { type Identified, identify } from '#core/identify.ts'
import type { Layer } from '#core/layer.ts'
import type { Mention, MentionValue } from '#core/mention.ts'
import type { Quote, Span } from '#core/span.ts'
import { type AddressBook, findPlace, isUnfound, type Unfound } from './address.ts'
import type { DecisionEntry } from './decisions-file.ts'

type Added = DecisionEntry & { target: 'add' }

/** The rule id of what a person read: no engine proposed it. */
export const BY_HAND = 'member.add'

/** A member as the engine of what they read. */
export const ENGINE_BY_HAND = { name: 'member', version: '1' } as const

/**
 * A statement that a person adds from the words of a source: read by hand, then given its id like any other. The named words must stand in
 * the same layer, each exactly once (with prefix or suffix where needed).
 */
export function readByHand(book: AddressBook, added: Added): { layer: Layer; identified: Identified } | Unfound {
  const place = findPlace(book, added.source, added.quote)
  if (isUnfound(place)) return place
  const { layer, span } = place
  const mentions = new Map<string, Mention>()
  const problems: Unfound[] = []

  const mentionOf = (quote: Quote, value: MentionValue): string => {
    const found = findPlace({ ...book, layersOf: () => [layer] }, added.source, quote)
    if (isUnfound(found)) {
      problems.push(found)
      return ''
    }
    const id = `h${found.span.start}-${found.span.end}`
    const known = mentions.get(id)
    if (!known)
      mentions.set(id, { id, start: found.span.start, end: found.span.end, exact: found.span.exact, same_as: null, ...value })
    return id
  }

  const anArgument = ({ quote, means }: { quote: Quote; means: MentionValue }) => mentionOf(quote, means)
  const claim: Claim & { key: string } = {
    key: 'added',
    type: added.property,
    code: added.value,
    polarity: added.polarity ?? 'positive',
    modality: added.modality ?? 'asserted',
    attributed_to: added.attributed_to.map(anArgument),
    scare_quotes: added.scare_quotes,
    date: added.date,
    rule: BY_HAND,
    event: added.event ? 'event' : null,
    within: added.within ? mentionOf(added.within, someCount) : null,
    evidence: [inText(span)],
    arguments: added.arguments.map((one) => ({ role: one.role, mention: anArgument(one) })),
  }
  // The event it belongs to is known by its count; this claim only gives that occurrence and is not kept.
  const event = added.event && {
    ...claim,
    key: 'event',
    type: 'release_event' as const,
    event: null,
    within: null,
    attributed_to: [],
    arguments: [{ role: 'count' as const, mention: mentionOf(added.event, someCount) }],
  }
  const [problem] = problems
  if (problem) return problem
  const reading: Reading = {
    language: layer.language,
    mentions: [...mentions.values()],
    claims: event ? [claim, event] : [claim],
    flags: [],
    uncovered: [],
  }
  const identified = identify(layer, reading)
  return { layer, identified: { ...identified, drafts: identified.drafts.slice(0, 1) } }
}

const someCount: MentionValue = {
  kind: 'count',
  value: { min: null, max: null, approximate: false, scope: 'other', window: 'point', since: null, part_of: null },
}

const inText = ({ start, end, exact }: Span) => ({ start, end, exact })
