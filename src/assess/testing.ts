import { sha256 } from '#core/canonical.ts'
import type { Apart } from '#core/decision.ts'
import { edtf } from '#core/edtf.ts'
import type { Modality, Polarity, StatementCode, StatementType } from '#core/extraction.ts'
import { type EntityId, hashId, mintedId, type SourceHash, type StatementId } from '#core/ids.ts'
import { layerOf } from '#core/layer.ts'
import type { Count, MentionKind } from '#core/mention.ts'
import { type EntityType, type Occurrence, occurrenceOf } from '#core/occurrence.ts'
import type { AcceptedStatement, Entity, RegisterRecord, Standing } from '#core/record.ts'
import type { PublisherKind } from '#core/source.ts'
import { type Span, spanOf } from '#core/span.ts'
import { type Argument, type Qualifiers, type Statement, statementId } from '#core/statement.ts'
import { placeOf } from '#vocabulary/index.ts'

/** A statement in short. Names of people and events are one entity wherever they stand; numbers refer to statements of the same document. */
export type Say = {
  property: StatementType
  person?: string
  event?: string
  /** A second event that the statement speaks of. */
  link?: string
  code?: StatementCode
  date?: string
  polarity?: Polarity
  modality?: Modality
  /** A whole number or a range; its words follow it in the text. */
  count?: number | Partial<Count>
  words?: string
  partOf?: number
  within?: number
  by?: readonly string[]
  negotiators?: readonly string[]
  /** Codes of places. */
  to?: string
  from?: string
  standing?: Standing
  apart?: Apart
  against?: number
  reason?: string
  /** The address named in its paragraph. */
  address?: string
}

export type Document = { published?: string; kind?: PublisherKind; addresses?: string[]; publisher?: string; says: Say[] }

/** A record with real ids, and the ids by which tests speak of it. */
export type Built = {
  record: RegisterRecord
  id: (document: number, say: number) => StatementId
  entity: (type: 'person' | 'release_event', name: string) => EntityId
}

const uuid = (name: string): EntityId => {
  const hex = sha256(name)
  return mintedId(`${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`)
}

export function recordOf(documents: readonly Document[]): Built {
  const occurrences = new Map<Occurrence['id'], Occurrence>()
  const members = new Map<EntityId, Entity>()
  const sources: [RegisterRecord['sources'] extends ReadonlyMap<infer K, infer V> ? [K, V] : never][] = []
  const statements: AcceptedStatement[] = []
  const ids: StatementId[][] = []
  for (const [number, document] of documents.entries()) {
    const { text, places } = written(document.says)
    const hash = hashId<SourceHash>(sha256(`${number}|${text}`))
    const layer = layerOf(hash, text, 'en', 'test@1')
    const keep = (type: EntityType, span: Span, name: string) => {
      const occurrence = occurrenceOf(layer.id, type, [span])
      occurrences.set(occurrence.id, occurrence)
      const id = uuid(`${type}:${name}`)
      const entity = members.get(id)
      members.set(id, { id, type, occurrences: [...new Set([...(entity?.occurrences ?? []), occurrence.id])] })
      return occurrence.id
    }
    const at = (say: number, role: string): Span => {
      const place = places[say]?.get(role)
      if (!place) throw new RangeError(`statement ${say} has no ${role}`)
      return spanOf(text, place.start, place.end)
    }
    const countOccurrence = (say: number) => keep('tally', at(say, 'count'), `${number}|${say}`)
    const made = document.says.map((say, index): Statement => {
      const argument = (
        kind: MentionKind,
        type: EntityType,
        role: string,
        name: string,
        value?: Argument['value'],
      ): Argument => ({
        kind,
        occurrence: keep(type, at(index, role), name),
        ...(value !== undefined && { value }),
      })
      const event = (name: string, role: string) => keep('release_event', at(index, role), name)
      const qualifiers: Qualifiers = {}
      if (say.count !== undefined)
        qualifiers.count = [
          {
            kind: 'count',
            occurrence: countOccurrence(index),
            value: { ...countFrom(say.count), part_of: say.partOf === undefined ? null : countOccurrence(say.partOf) },
          },
        ]
      if (say.to) qualifiers.to = [argument('place', 'place', 'to', say.to, say.to)]
      if (say.from) qualifiers.from = [argument('place', 'place', 'from', say.from, say.from)]
      if (say.negotiators)
        qualifiers.negotiator = say.negotiators.map((name) =>
          argument('person', placeOf(name) ? 'place' : 'person', `negotiator ${name}`, name),
        )
      if (say.person && say.event) qualifiers.event = event(say.event, 'event')
      if (!say.person && say.link) qualifiers.event = event(say.link, 'link')
      if (say.within !== undefined) qualifiers.within = countOccurrence(say.within)
      return {
        subject: say.person
          ? keep('person', at(index, 'person'), say.person)
          : say.event
            ? event(say.event, 'event')
            : say.count !== undefined
              ? countOccurrence(index)
              : keep('case', at(index, 'property'), `${number}|${index}`),
        property: say.property,
        value: say.code ?? null,
        ...(Object.keys(qualifiers).length > 0 && { qualifiers }),
        ...(say.date && { date: edtf(say.date) }),
        polarity: say.polarity ?? 'positive',
        modality: say.modality ?? 'asserted',
        ...(say.by && { attributedTo: say.by.map((name) => keep('organisation', at(index, `by ${name}`), name)) }),
        layer: layer.id,
        evidence: [{ kind: 'span', ...at(index, 'property') }],
      }
    })
    const own = made.map(statementId)
    ids.push(own)
    for (const [index, say] of document.says.entries()) {
      const [statement, id] = [made[index], own[index]]
      if (!statement || !id) throw new RangeError('a statement without an id')
      statements.push({
        id,
        statement,
        standing: say.standing ?? 'accepted',
        apart: say.apart ?? null,
        against: (say.against === undefined ? null : own[say.against]) ?? null,
        decidedAt: '2026-01-01T00:00:00Z',
        reason: say.reason ?? null,
      })
    }
    const source = {
      hash,
      mediaType: 'text/plain',
      size: text.length,
      addresses: document.addresses ?? [`https://example.org/${number}`],
      title: null,
      publisher: document.publisher ?? `Paper ${number}`,
      publisherKind: document.kind ?? 'media',
      published: document.published ? edtf(document.published) : null,
      timeZone: null,
      language: 'en',
      visibility: 'public',
      fileName: null,
      layer,
    } as const
    sources.push([[layer.id, { ...source, addresses: [...source.addresses] }]])
  }
  const entityOf = new Map([...members.values()].flatMap((entity) => entity.occurrences.map((one) => [one, entity.id] as const)))
  const record: RegisterRecord = {
    register: { id: mintedId(uuid('register')), kind: 'sample' },
    statements,
    sources: new Map(sources.map(([pair]) => pair)),
    occurrences,
    entities: members,
    entityOf,
    exposures: new Map(),
    freed: new Set(),
    guarded: new Map(),
    personOccurrences: [...occurrences.values()].filter(({ type }) => type === 'person'),
  }
  return {
    record,
    id: (document, say) => ids[document]?.[say] ?? hashId(sha256('none')),
    entity: (type, name) => uuid(`${type}:${name}`),
  }
}

const countFrom = (count: number | Partial<Count>): Count => ({
  min: typeof count === 'number' ? count : null,
  max: typeof count === 'number' ? count : null,
  approximate: false,
  scope: 'released',
  window: 'point',
  since: null,
  part_of: null,
  ...(typeof count === 'object' && count),
})

/** One paragraph for each statement, and where in the text each of its words stands. */
function written(says: readonly Say[]): { text: string; places: Map<string, { start: number; end: number }>[] } {
  let text = ''
  const places = says.map((say) => {
    const found = new Map<string, { start: number; end: number }>()
    const put = (role: string, words: string) => {
      found.set(role, { start: text.length, end: text.length + words.length })
      text += `${words} `
    }
    put('property', say.property)
    if (say.person) put('person', say.person)
    if (say.event) put('event', say.event)
    if (say.link) put('link', say.link)
    if (say.count !== undefined) put('count', say.words ?? 'many people')
    if (say.to) put('to', say.to)
    if (say.from) put('from', say.from)
    for (const name of say.negotiators ?? []) put(`negotiator ${name}`, name)
    for (const name of say.by ?? []) put(`by ${name}`, name)
    if (say.address) text += say.address
    text += '\n\n'
    return found
  })
  return { text, places }
}
