import { ROLES } from '#core/extraction.ts'
import type { LayerId, OccurrenceId, StatementId } from '#core/ids.ts'
import type { Layer } from '#core/layer.ts'
import type { EntityType, Occurrence } from '#core/occurrence.ts'
import { findQuote, type Quote, type Span } from '#core/span.ts'
import type { Statement } from '#core/statement.ts'
import type { RegisterRows, StatementRow } from '#register/types.ts'
import type { StatementAddress } from './decisions-file.ts'

/** Why something addressed by words was not found; `code` as in docs/contracts.md. */
export type Unfound = {
  code:
    | 'unknown_source'
    | 'quote_missing'
    | 'quote_ambiguous'
    | 'no_such_statement'
    | 'ambiguous_statement'
    | 'no_such_occurrence'
  message: string
}

export const isUnfound = (value: object): value is Unfound => 'code' in value && 'message' in value && !('id' in value)

/** The rows of a register, arranged so that what people address by words is found quickly. */
export type AddressBook = {
  layersOf: (source: string) => Layer[]
  statementsIn: (layer: LayerId) => StatementRow[]
  occurrence: (id: OccurrenceId) => Occurrence | undefined
  occurrencesIn: (layer: LayerId) => Occurrence[]
}

/** Arranges the rows. A source is addressed by any of its addresses, its hash or its file name. */
export function addressBook(rows: Pick<RegisterRows, 'sources' | 'statements' | 'occurrences'>): AddressBook {
  const layers = new Map<string, Layer[]>()
  const put = <Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item) => {
    const list = map.get(key)
    if (list) list.push(item)
    else map.set(key, [item])
  }
  for (const { source, layers: own } of rows.sources)
    for (const name of new Set([source.hash, source.fileName, ...source.addresses]))
      if (name) for (const layer of own) put(layers, name, layer)
  const statements = new Map<LayerId, StatementRow[]>()
  for (const row of rows.statements) put(statements, row.statement.layer, row)
  const occurrences = new Map(rows.occurrences.map((one) => [one.id, one]))
  const inLayer = new Map<LayerId, Occurrence[]>()
  for (const one of rows.occurrences) put(inLayer, one.layer, one)
  return {
    layersOf: (name) => layers.get(name) ?? [],
    statementsIn: (layer) => statements.get(layer) ?? [],
    occurrence: (id) => occurrences.get(id),
    occurrencesIn: (layer) => inLayer.get(layer) ?? [],
  }
}

/** The layer and span of a quoted place: the one layer of the source in which the words stand exactly once. */
export function findPlace(book: AddressBook, source: string, quote: Quote): { layer: Layer; span: Span } | Unfound {
  const layers = book.layersOf(source)
  if (layers.length === 0)
    return { code: 'unknown_source', message: 'No source with this address, hash or file name is in the register.' }
  const found = layers.map((layer) => ({ layer, span: findQuote(layer.text, quote) }))
  // A newer layer stands later in the list; where the words stand in both, the decision goes to the newer one.
  const hit = found.findLast(({ span }) => typeof span !== 'string')
  if (hit && typeof hit.span !== 'string') return { layer: hit.layer, span: hit.span }
  if (found.some(({ span }) => span === 'ambiguous'))
    return { code: 'quote_ambiguous', message: 'The words stand more than once in this source; give prefix or suffix.' }
  return { code: 'quote_missing', message: 'The words do not stand in this source.' }
}

/** The one statement with this evidence, property and value. */
export function findStatement(book: AddressBook, address: StatementAddress): { id: StatementId; statement: Statement } | Unfound {
  const place = findPlace(book, address.source, address.quote)
  if (isUnfound(place)) return place
  const { layer, span } = place
  const fits = ({ id, statement }: StatementRow) =>
    (address.id === undefined || id === address.id) &&
    statement.property === address.property &&
    statement.value === address.value &&
    (address.polarity === undefined || statement.polarity === address.polarity) &&
    (address.modality === undefined || statement.modality === address.modality) &&
    statement.evidence.some((one) => one.kind === 'span' && one.start === span.start && one.end === span.end) &&
    (address.about === undefined || book.occurrence(statement.subject)?.anchors.some(({ exact }) => exact === address.about)) &&
    (address.date === undefined || (statement.date ?? null) === address.date) &&
    (address.names === undefined || address.names.join('\n') === namesIn(book, statement).join('\n'))
  const [first, ...others] = book.statementsIn(layer.id).filter(fits)
  if (!first) return { code: 'no_such_statement', message: `No ${address.property} with this value rests on these words.` }
  if (others.length > 0)
    return {
      code: 'ambiguous_statement',
      message: 'Several statements rest on these words; say about whom, the polarity, what it names, or its id.',
    }
  return { id: first.id, statement: first.statement }
}

/** The words of everything a statement names: its arguments by role, then who says it. */
export function namesIn(book: AddressBook, { qualifiers = {}, attributedTo = [] }: Statement): string[] {
  const named = ROLES.flatMap((role) => (qualifiers[role] ?? []).map(({ occurrence }) => occurrence))
  return [...named, ...attributedTo].map((id) => book.occurrence(id)?.anchors[0]?.exact ?? '')
}

/** The one occurrence of a type anchored in exactly these words. */
export function findOccurrence(book: AddressBook, source: string, quote: Quote, type: EntityType): Occurrence | Unfound {
  const place = findPlace(book, source, quote)
  if (isUnfound(place)) return place
  const { layer, span } = place
  const hit = book
    .occurrencesIn(layer.id)
    .find((one) => one.type === type && one.anchors.some(({ start, end }) => start === span.start && end === span.end))
  return hit ?? { code: 'no_such_occurrence', message: `No ${type} is anchored in these words.` }
}
