import type { EntityId, SourceHash, StatementId } from '#core/ids.ts'
import type { Change, Line } from './difference.ts'
import { publicId } from './public-id.ts'
import type { PublicId } from './types.ts'

/** A statement of the register, and the source it stands in. */
export type Origin = { statement: StatementId; source: SourceHash }

/** A change with what it rests on in the register: the team alone sees these. */
export type TracedLine = Omit<Line, 'statements'> & { origins: Origin[] }
export type TracedChange = Omit<Change, 'lines' | 'id'> & {
  entity: EntityId | null
  source: SourceHash | null
  lines: TracedLine[]
}

/** Everything of the register that can stand behind a published id. */
export type Register = {
  statements: Iterable<Origin>
  entities: Iterable<EntityId>
  sources: Iterable<SourceHash>
}

/** Leads published ids back to the register: they are HMACs, so every id of the register that could stand behind them is tried once. */
export function trace(changes: readonly Change[], key: Uint8Array, register: Register): TracedChange[] {
  const wanted = new Set(
    changes.flatMap(({ id, lines }) => [...(id === null ? [] : [id]), ...lines.flatMap((one) => one.statements)]),
  )
  const find = <Item>(items: Iterable<Item>, idOf: (item: Item) => PublicId[]) => {
    const found = new Map<PublicId, Item>()
    for (const item of items) for (const id of idOf(item)) if (wanted.has(id)) found.set(id, item)
    return found
  }
  const statements = find(register.statements, ({ statement }) => [publicId(key, 'statement', statement)])
  const entities = find(register.entities, (one) => [publicId(key, 'event', one), publicId(key, 'person', one)])
  const sources = find(register.sources, (one) => [publicId(key, 'source', one)])
  return changes.map(({ id, lines, ...change }) => ({
    ...change,
    entity: (id === null ? null : entities.get(id)) ?? null,
    source: (id === null ? null : sources.get(id)) ?? null,
    lines: lines.map(({ statements: behind, ...line }) => ({
      ...line,
      origins: behind.flatMap((one) => statements.get(one) ?? []),
    })),
  }))
}
