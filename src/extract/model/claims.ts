import type { Claim, Reading, Role } from '#core/extraction.ts'
import type { Mention, MentionKind } from '#core/mention.ts'
import type { Range } from '#core/span.ts'
import type { Item } from './answer.ts'
import type { Chunk } from './chunks.ts'
import { ground } from './ground.ts'

/** Why an item of an answer was dropped. */
export type Dropped = 'malformed' | 'not_in_text' | 'argument_not_in_text' | 'no_value' | 'nobody' | 'read_otherwise'
export type Tally = Partial<Record<Dropped, number>>

export type ModelClaims = { claims: (Claim & { key: string })[]; mentions: Mention[]; dropped: Tally }

/** Kinds of mention that a role takes; a value of these is read by our own readers, or the item is dropped. */
const VALUED: Partial<Record<Role, readonly MentionKind[]>> = {
  date: ['date'],
  count: ['count'],
  term: ['term'],
  article: ['article'],
}
/** What a role is taken for where our readers saw nothing at that place. */
const PLAIN: Partial<Record<Role, 'person' | 'organisation' | 'place' | 'document' | 'measure' | 'facility'>> = {
  person: 'person',
  speaker: 'person',
  agent: 'person',
  negotiator: 'person',
  authority: 'organisation',
  organisation: 'organisation',
  beneficiary: 'organisation',
  place: 'place',
  from: 'place',
  to: 'place',
  document: 'document',
  measure: 'measure',
  facility: 'facility',
}
/** Statements that say that somebody is out: never taken against what the rules read in the same sentence. */
const OUT: ReadonlySet<Claim['type']> = new Set(['release', 'release_event', 'pardon', 'displacement', 'crossing'])

/**
 * Turns the items of an answer about one chunk into claims. Every quote must stand in the chunk; values come from `reading`, what our own
 * rules read in the whole text; `sentences` are its sentences, so that the evidence is the same whoever reads.
 */
export function claimsFrom(
  chunk: Chunk,
  items: readonly Item[],
  reading: Reading,
  sentences: readonly Range[],
  rule: string,
): ModelClaims {
  const result: ModelClaims = { claims: [], mentions: [], dropped: {} }
  const made = new Map<string, Mention>()
  const drop = (why: Dropped) => {
    result.dropped[why] = (result.dropped[why] ?? 0) + 1
  }
  const exactOf = ({ start, end }: Range) => chunk.text.slice(start - chunk.start, end - chunk.start)

  const mentionAt = (place: Range, role: Role): Mention | null => {
    const kinds = VALUED[role]
    const same = reading.mentions.filter(({ start, end }) => start === place.start && end === place.end)
    const read = kinds ? same.find(({ kind }) => kinds.includes(kind)) : same[0]
    if (read) return read
    const kind = PLAIN[role]
    if (kinds || !kind) return null
    const id = `x${place.start}-${place.end}-${kind}`
    const mention: Mention = made.get(id) ?? { id, ...place, exact: exactOf(place), same_as: null, kind, value: null }
    made.set(id, mention)
    return mention
  }

  for (const item of items) {
    const whole = ground(chunk.text, item.quote, null)
    if (!whole) {
      drop('not_in_text')
      continue
    }
    const evidence = sentencesAround(sentences, whole.start + chunk.start, whole.end + chunk.start, chunk)
    const within = { start: evidence.start - chunk.start, end: evidence.end - chunk.start }
    const places = item.arguments.map(({ role, quote }) => ({ role, place: ground(chunk.text, quote, within) }))
    if (places.some(({ place }) => place === null || place.start < within.start || place.end > within.end)) {
      drop('argument_not_in_text')
      continue
    }
    const args = places.flatMap(({ role, place }) => {
      const mention = place && mentionAt({ start: place.start + chunk.start, end: place.end + chunk.start }, role)
      return mention ? [{ role, mention }] : []
    })
    if (args.length < places.length) {
      drop('no_value')
      continue
    }
    if (OUT.has(item.type) && !args.some(({ role }) => role === 'person' || role === 'count')) {
      drop('nobody')
      continue
    }
    if (isFact(item) && readOtherwise(args, reading, evidence)) {
      drop('read_otherwise')
      continue
    }
    result.mentions.push(...args.map(({ mention }) => mention))
    result.claims.push({
      key: `${chunk.start}:${result.claims.length}`,
      type: item.type,
      code: item.code ?? null,
      polarity: item.polarity,
      modality: item.modality,
      attributed_to: item.type === 'quotation' ? [] : args.flatMap((one) => (isSpeaker(one) ? [one.mention.id] : [])),
      scare_quotes: false,
      date: args.flatMap(({ mention }) => (mention.kind === 'date' ? [mention.value] : []))[0] ?? null,
      rule,
      event: null,
      within: null,
      evidence: [{ ...evidence, exact: exactOf(evidence) }],
      arguments: args.flatMap((one) =>
        isSpeaker(one) && item.type !== 'quotation' ? [] : [{ role: one.role, mention: one.mention.id }],
      ),
    })
  }
  return result
}

const isSpeaker = ({ role }: { role: Role }) => role === 'speaker'

const isFact = ({ type, polarity, modality }: Pick<Item, 'type' | 'polarity' | 'modality'>) =>
  OUT.has(type) && polarity === 'positive' && modality === 'asserted'

/**
 * Do our rules read in this sentence that the same one was not released, or not yet? Half a name is the same one, and of somebody whom our
 * readers do not see there nothing else is known.
 */
function readOtherwise(args: readonly { role: Role; mention: Mention }[], reading: Reading, evidence: Range): boolean {
  const mentions = new Map(reading.mentions.map((one) => [one.id, one]))
  const freed = args.flatMap(({ role, mention }) => (role === 'person' || role === 'count' ? [mention] : []))
  const isUnseen = freed.some(({ id }) => !mentions.has(id))
  return reading.claims.some(
    (claim) =>
      OUT.has(claim.type) &&
      !isFact(claim) &&
      claim.evidence.some((one) => overlap(one, evidence)) &&
      (isUnseen ||
        claim.arguments.length === 0 ||
        claim.arguments.some(({ mention: id }) => {
          const denied = mentions.get(id)
          return denied !== undefined && freed.some((one) => overlap(one, denied))
        })),
  )
}

const overlap = (a: Range, b: Range): boolean => a.start < b.end && a.end > b.start

/** The sentences that hold a range, as one range inside the chunk. */
function sentencesAround(sentences: readonly Range[], start: number, end: number, chunk: Range): Range {
  const touched = sentences.filter(
    (one) => one.start < end && one.end > start && one.start >= chunk.start && one.end <= chunk.end,
  )
  return { start: Math.min(start, ...touched.map((one) => one.start)), end: Math.max(end, ...touched.map((one) => one.end)) }
}
