import { sha256 } from '#core/canonical.ts'
import { edtf } from '#core/edtf.ts'
import type { StatementType } from '#core/extraction.ts'
import { type EntityId, hashId, mintedId, type SourceHash } from '#core/ids.ts'
import { type Language, layerOf } from '#core/layer.ts'
import type { Count } from '#core/mention.ts'
import { type EntityType, type Occurrence, occurrenceOf } from '#core/occurrence.ts'
import type { AcceptedStatement, Entity, Exposure, RegisterRecord } from '#core/record.ts'
import type { PublisherKind } from '#core/source.ts'
import { type Range, spanOf } from '#core/span.ts'
import { type Argument, type Statement, statementId } from '#core/statement.ts'
import { sensitivityOf } from '#vocabulary/properties.ts'

/** Records for tests, written as texts with what is said in them. Words are found in the text; `key` says who or what is meant. */
export type Thing = { words: string; key: string }
export type Say = {
  property: StatementType
  evidence: string
  person?: Thing
  event?: Thing
  count?: { words: string; n: number } & Partial<Count>
  to?: Thing
  negotiator?: Thing
  code?: string
  date?: string
  polarity?: Statement['polarity']
  by?: Thing & { type: 'person' | 'organisation' }
}
export type Doc = {
  text: string
  language?: Language
  title?: string
  publisher?: string
  kind?: PublisherKind
  published?: string
  addresses?: string[]
  /** People whom the engine saw but nobody resolved. */
  seen?: string[]
  says: Say[]
}

export const entityId = (type: EntityType, key: string): EntityId => {
  const hex = sha256(`${type}|${key}`)
  return mintedId(`${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`)
}

export function recordOf(
  docs: readonly Doc[],
  exposures: Record<string, Omit<Exposure, 'basis' | 'until'>> = {},
  freed: string[] = [],
): RegisterRecord {
  const occurrences = new Map<Occurrence['id'], Occurrence>()
  const entities = new Map<EntityId, Entity>()
  const entityOf = new Map<Occurrence['id'], EntityId>()
  const sources: (readonly [
    AcceptedStatement['statement']['layer'],
    NonNullable<ReturnType<RegisterRecord['sources']['get']>>,
  ])[] = []
  const statements: AcceptedStatement[] = []
  const guarded = new Map<AcceptedStatement['statement']['layer'], Range[]>()

  for (const [number, doc] of docs.entries()) {
    const { text, language = 'en' } = doc
    const hash = hashId<SourceHash>(sha256(`${number}|${text}`))
    const layer = layerOf(hash, text, language, 'test@1')
    const span = (words: string) => {
      const start = text.indexOf(words)
      if (start < 0) throw new RangeError(`${JSON.stringify(words)} is not in the text`)
      return spanOf(text, start, start + words.length)
    }
    const keep = (type: EntityType, words: string, key: string | null) => {
      const occurrence = occurrenceOf(layer.id, type, [span(words)])
      occurrences.set(occurrence.id, occurrence)
      if (key === null) return occurrence.id
      const id = entityId(type, key)
      const known = entities.get(id)
      entities.set(id, { id, type, occurrences: [...new Set([...(known?.occurrences ?? []), occurrence.id])] })
      entityOf.set(occurrence.id, id)
      return occurrence.id
    }
    for (const words of doc.seen ?? []) keep('person', words, null)
    for (const say of doc.says) {
      const { property, person, event, count, to, negotiator, by } = say
      const counted: Argument[] = count
        ? [{ kind: 'count', occurrence: keep('tally', count.words, `${number}|${count.words}`), value: countOf(count) }]
        : []
      const eventOccurrence = event && keep('release_event', event.words, event.key)
      const subject = person
        ? keep('person', person.words, person.key)
        : (eventOccurrence ?? counted[0]?.occurrence ?? keep('case', say.evidence, `${number}|${say.evidence}`))
      const qualifiers = {
        ...(counted.length > 0 && { count: counted }),
        ...(to && { to: [{ kind: 'place' as const, occurrence: keep('place', to.words, to.key), value: to.key }] }),
        ...(negotiator && {
          negotiator: [{ kind: 'person' as const, occurrence: keep('person', negotiator.words, negotiator.key) }],
        }),
        ...(person && eventOccurrence && { event: eventOccurrence }),
      }
      const statement: Statement = {
        subject,
        property,
        value: say.code ?? null,
        ...(Object.keys(qualifiers).length > 0 && { qualifiers }),
        ...(say.date && { date: edtf(say.date) }),
        polarity: say.polarity ?? 'positive',
        modality: 'asserted',
        ...(by && { attributedTo: [keep(by.type, by.words, by.key)] }),
        layer: layer.id,
        evidence: [{ kind: 'span', ...span(say.evidence) }],
      }
      statements.push({
        id: statementId(statement),
        statement,
        standing: 'accepted',
        apart: null,
        against: null,
        decidedAt: '2026-01-01T00:00:00Z',
        reason: null,
      })
      if (sensitivityOf(property, statement.value, person !== undefined) !== 'public') {
        const { start, end } = span(say.evidence)
        guarded.set(layer.id, [...(guarded.get(layer.id) ?? []), { start, end }])
      }
    }
    const { title = null, publisher = null, kind = 'media', published, addresses = [] } = doc
    sources.push([
      layer.id,
      {
        hash,
        mediaType: 'text/plain',
        size: text.length,
        addresses,
        title,
        publisher,
        publisherKind: kind,
        published: published ? edtf(published) : null,
        timeZone: null,
        language,
        visibility: 'public',
        fileName: null,
        layer,
      },
    ])
  }
  return {
    register: { id: mintedId(entityId('case', 'register')), kind: 'own' },
    statements,
    sources: new Map(sources),
    occurrences,
    entities,
    entityOf,
    exposures: new Map(
      Object.entries(exposures).map(([key, one]) => [entityId('person', key), { basis: 'public_figure', until: null, ...one }]),
    ),
    freed: new Set(freed),
    guarded,
    personOccurrences: [...occurrences.values()].filter(({ type }) => type === 'person'),
  }
}

const countOf = ({ n, words: _, ...more }: { words: string; n: number } & Partial<Count>): Count => ({
  min: n,
  max: n,
  approximate: false,
  scope: 'released',
  window: 'point',
  since: null,
  part_of: null,
  ...more,
})
