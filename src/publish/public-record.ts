import { contentId } from '#core/canonical.ts'
import { hashId, type LayerId, type StatementId } from '#core/ids.ts'
import type { AcceptedStatement, RegisterRecord } from '#core/record.ts'
import type { Desk } from './desk.ts'
import type { Open } from './statements.ts'

/**
 * The part of a record that figures of the public pages are made of: statements that may be shown, and the entities they speak of.
 * Layers and statements get ids made of what is shown of them, so that no order and no choice between equals depends on what is hidden
 * (the real ids are hashes over hidden words). `original` leads back.
 */
export type PublicRecord = {
  record: RegisterRecord
  original: ReadonlyMap<StatementId, StatementId>
  layerOf: ReadonlyMap<LayerId, LayerId>
}

export function publicRecord(desk: Desk, open: ReadonlyMap<StatementId, Open>): PublicRecord {
  const { record } = desk
  const layers = new Map<LayerId, LayerId>()
  const taken = new Set<string>()
  const fresh = <Id extends LayerId | StatementId>(content: string): Id => {
    let id = contentId(content)
    while (taken.has(id)) id = contentId(id)
    taken.add(id)
    return hashId<Id>(id)
  }
  const { redactor } = desk.redaction
  const shownLayers = [...desk.layers].map(([id, { text }]) => {
    const { published, language, publisherKind, title, publisher, addresses } = record.sources.get(id) ?? {}
    const around = [title ?? '', publisher ?? ''].map((words) => redactor.redactTitle(words))
    const places = (addresses ?? []).map((address) => redactor.redactAddress(address).text)
    return { id, content: JSON.stringify([published, language, publisherKind, around, places, text]) }
  })
  for (const { id, content } of sorted(shownLayers)) layers.set(id, fresh(content))

  const statements = sorted([...open].map(([id, one]) => ({ id, one, content: contentOf(one) })))
  const ids = new Map<StatementId, StatementId>()
  for (const { id, content } of statements) ids.set(id, fresh(content))
  const told = statements.map(({ id, one }): AcceptedStatement => {
    const { accepted } = one
    const layer = layers.get(accepted.statement.layer) ?? accepted.statement.layer
    return {
      ...accepted,
      id: ids.get(id) ?? id,
      against: (accepted.against && ids.get(accepted.against)) ?? null,
      // The code as it is shown: what no table has could be a word, and would come back in what is made of it.
      statement: { ...accepted.statement, value: one.statement.code, layer },
    }
  })

  const spoken = new Set(
    told.flatMap(({ statement }) =>
      [statement.subject, statement.qualifiers?.event ?? statement.subject].map((one) => record.entityOf.get(one)),
    ),
  )
  return {
    original: new Map([...ids].map(([real, made]) => [made, real])),
    layerOf: new Map([...layers].map(([real, made]) => [made, real])),
    record: {
      ...record,
      statements: told,
      sources: new Map(
        [...layers].flatMap(([real, made]) => {
          const source = record.sources.get(real)
          return source ? [[made, { ...source, layer: { ...source.layer, id: made } }] as const] : []
        }),
      ),
      entities: new Map([...record.entities].filter(([id]) => spoken.has(id))),
      personOccurrences: [],
      guarded: new Map(),
    },
  }
}

/** What can be seen of a statement, without its ids. */
const contentOf = ({ statement, quote }: Open): string =>
  JSON.stringify([
    { ...statement, id: '', quote: '', person: '', event: '' },
    { ...quote, id: '', source: '' },
  ])

const sorted = <Item extends { id: string; content: string }>(items: Item[]): Item[] =>
  items.sort((a, b) => compare(a.content, b.content) || compare(a.id, b.id))
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
