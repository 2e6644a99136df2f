import { sha256 } from './canonical.ts'
import type { Claim, Extraction, Reading, StatementType } from './extraction.ts'
import type { LayerId, OccurrenceId, StatementId } from './ids.ts'
import type { Mention, MentionKind } from './mention.ts'
import { type EntityType, type Occurrence, occurrenceOf } from './occurrence.ts'
import { inOrder } from './order.ts'
import { type Range, spanOf } from './span.ts'
import { type Argument, type Qualifiers, type Statement, statementId } from './statement.ts'

/** A reading with ids: the contract output, and the statements and occurrences that the register keeps. */
export type Identified = {
  extraction: Extraction
  drafts: { statement: Statement; id: StatementId; rule: string }[]
  occurrences: Occurrence[]
  uncovered: Range[]
}

const TYPE_OF_KIND: Record<MentionKind, EntityType> = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
  date: 'date',
  count: 'tally',
  term: 'term',
  article: 'article',
  quote: 'quote',
  unnamed: 'group',
  facility: 'facility',
  document: 'document',
  measure: 'measure',
}

/** What a statement without person, event or count is about. */
const TYPE_OF_CLAIM: Partial<Record<StatementType, EntityType>> = {
  concession: 'concession',
  obligation: 'stipulation',
  negotiation: 'deal',
  reform: 'reform',
  demand: 'demand',
  tally: 'tally',
  condition: 'condition',
}

const NONE_SEEN: ReadonlySet<string> = new Set()

/** Kinds whose value is part of what a statement says; of persons and unnamed ones only who they are. */
const VALUED: ReadonlySet<MentionKind> = new Set(['date', 'count', 'term', 'article', 'place', 'organisation', 'facility'])

/**
 * Gives every claim of a reading its statement. Subject = the person; else the release event; else the count; else what the claim itself
 * is about. Two claims that say the same become one. Throws RangeError on a span that does
 * not match the text or a reference to a mention or claim that is not there.
 */
export function identify(
  layer: { id: LayerId; text: string },
  reading: Reading,
  options: { withText?: boolean } = {},
): Identified {
  const mentions = new Map(reading.mentions.map((mention) => [mention.id, checked(mention, layer.text)]))
  const claims = new Map(reading.claims.map((claim) => [claim.key, claim]))
  const occurrences = new Map<string, Occurrence>()
  const anchored = new Map<EntityType, Map<number, OccurrenceId>>()
  /** The occurrence of a type anchored at a place; hashed once for each place. */
  const occurrenceAt = (type: EntityType, { start, end }: Range): OccurrenceId => {
    const known = anchored.get(type) ?? new Map<number, OccurrenceId>()
    anchored.set(type, known)
    const place = start * (layer.text.length + 1) + end
    const before = known.get(place)
    if (before) return before
    const occurrence = occurrenceOf(layer.id, type, [spanOf(layer.text, start, end)])
    known.set(place, occurrence.id)
    occurrences.set(occurrence.id, occurrence)
    return occurrence.id
  }
  const find = (id: string) => {
    const mention = mentions.get(id)
    if (!mention) throw new RangeError(`no mention ${id} in this reading`)
    return mention
  }

  /** The mention that stands for the same one in this layer: the fullest naming; for “he” the one it means. */
  const meant = (mention: Mention, seen: ReadonlySet<string> = NONE_SEEN): Mention => {
    const next = mention.same_as ?? (mention.kind === 'unnamed' && mention.value !== null ? mention.value : null)
    const target = next === null || seen.has(next) ? undefined : mentions.get(next)
    return target && (mention.same_as !== null || target.kind === 'person')
      ? meant(target, new Set([...seen, mention.id]))
      : mention
  }
  const occurrenceOfMention = (id: string) => {
    const mention = meant(find(id))
    return occurrenceAt(TYPE_OF_KIND[mention.kind], mention)
  }
  const eventOccurrence = (key: string) => {
    const claim = claims.get(key)
    if (!claim) throw new RangeError(`no claim ${key} in this reading`)
    const count = claim.arguments.find(({ role }) => role === 'count')
    const anchor = count ? find(count.mention) : claim.evidence[0]
    if (!anchor) throw new RangeError('a statement needs evidence')
    return occurrenceAt('release_event', anchor)
  }

  const argumentOf = (id: string): Argument => {
    const mention = find(id)
    const argument: Argument = { kind: mention.kind, occurrence: occurrenceOfMention(id) }
    if (!VALUED.has(mention.kind) || mention.value === null || mention.kind === 'quote') return argument
    const value =
      mention.kind === 'count'
        ? { ...mention.value, part_of: mention.value.part_of && occurrenceOfMention(mention.value.part_of) }
        : mention.value
    return { ...argument, value }
  }

  const subjectOf = (claim: Claim & { key: string }) => {
    const first = (role: string) => claim.arguments.find((argument) => argument.role === role)?.mention
    const person = first('person') ?? (claim.type === 'quotation' ? first('speaker') : undefined)
    if (person !== undefined) return occurrenceOfMention(person)
    if (claim.type === 'release_event') return eventOccurrence(claim.key)
    if (claim.event !== null) return eventOccurrence(claim.event)
    const count = first('count')
    if (count !== undefined) return occurrenceOfMention(count)
    const place = claim.evidence[0]
    if (!place) throw new RangeError('a statement needs evidence')
    return occurrenceAt(TYPE_OF_CLAIM[claim.type] ?? 'case', place)
  }

  const toStatement = (claim: Claim & { key: string }): Statement => {
    const qualifiers: Qualifiers = {}
    const ordered = inOrder([...claim.arguments], (a, b) => find(a.mention).start - find(b.mention).start)
    for (const { role, mention } of ordered) qualifiers[role] = [...(qualifiers[role] ?? []), argumentOf(mention)]
    if (claim.scare_quotes) qualifiers.scare_quotes = true
    if (claim.event !== null && claim.event !== claim.key) qualifiers.event = eventOccurrence(claim.event)
    if (claim.within !== null) qualifiers.within = occurrenceOfMention(claim.within)
    return {
      subject: subjectOf(claim),
      property: claim.type,
      value: claim.code,
      ...(Object.keys(qualifiers).length > 0 && { qualifiers }),
      ...(claim.date !== null && { date: claim.date }),
      polarity: claim.polarity,
      modality: claim.modality,
      ...(claim.attributed_to.length > 0 && { attributedTo: claim.attributed_to.map(occurrenceOfMention) }),
      layer: layer.id,
      evidence: claim.evidence.map((range) => ({
        kind: 'span' as const,
        ...spanOf(layer.text, checked(range, layer.text).start, range.end),
      })),
    }
  }

  for (const mention of reading.mentions) if (mention.kind === 'person') occurrenceOfMention(mention.id)
  const ids = new Map<string, string>()
  const drafts = new Map<string, { statement: Statement; id: StatementId; rule: string; claim: Claim }>()
  for (const claim of reading.claims) {
    const statement = toStatement(claim)
    const id = statementId(statement)
    ids.set(claim.key, id)
    if (!drafts.has(id)) drafts.set(id, { statement, id, rule: claim.rule, claim })
  }
  const idOf = (key: string) => ids.get(key) ?? null
  return {
    extraction: {
      v: 1,
      language: reading.language,
      text_sha256: sha256(layer.text),
      ...(options.withText && { text: layer.text }),
      mentions: inOrder([...reading.mentions], (a, b) => a.start - b.start || a.end - b.end),
      statements: [...drafts.values()].map(({ claim, id }) => ({
        ...withoutKey(claim),
        id,
        event: claim.event === null ? null : idOf(claim.event),
      })),
      flags: reading.flags.map((flag) => ({
        ...flag,
        statements: [...new Set(flag.statements.flatMap((key) => idOf(key) ?? []))],
      })),
      uncovered: reading.uncovered.map(({ start, end }) => ({ start, end, exact: layer.text.slice(start, end) })),
    },
    drafts: [...drafts.values()].map(({ statement, id, rule }) => ({ statement, id, rule })),
    uncovered: reading.uncovered,
    occurrences: [...occurrences.values()],
  }
}

function withoutKey(claim: Claim & { key?: string }): Claim {
  const { key: _, ...rest } = claim
  return rest
}

function checked<Place extends { start: number; end: number; exact: string }>(place: Place, text: string): Place {
  if (text.slice(place.start, place.end) !== place.exact)
    throw new RangeError(`the words at ${place.start}-${place.end} are not the quoted ones`)
  return place
}
