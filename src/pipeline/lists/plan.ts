import { setImmediate as immediate } from 'node:timers/promises'
import type { OccurrenceId } from '#core/ids.ts'
import type { Layer } from '#core/layer.ts'
import type { RegisterView } from '#register/index.ts'
import type { Workroom } from '../workroom.ts'
import { type UnreadableCell, unreadable } from './faults.ts'
import type { Wanted } from './identify-rows.ts'
import { personOfRow } from './identify-rows.ts'
import type { ListLayer } from './read-list.ts'
import type { ListRow } from './row.ts'
import { type Change, type Followed, follow, type KnownBy } from './versions.ts'
import { type Conflict, type Found, type Who, whoIn } from './who.ts'

/**
 * What a row is. `new`: nobody like this in the earlier version, nor in the register. `matched`: not in the earlier version; one person of
 * the register may be meant. `ambiguous`: several may, or the id of the row belonged to somebody else. `changed`, `same`: against the earlier version.
 */
export type RowStatus = 'new' | 'changed' | 'same' | 'matched' | 'ambiguous'

export type PlannedRow = {
  row: ListRow
  status: RowStatus
  earlier: ListRow | null
  by: KnownBy | null
  changes: Change[]
  candidates: Found[]
  conflicts: Conflict[]
}

/** What bringing a list in would do. `wanted`: what every row says that the earlier version did not. `joins`: people the list itself says are one. */
export type ListPlan = {
  /** Rows that hold anything. */
  count: number
  rows: PlannedRow[]
  gone: ListRow[]
  unreadable: UnreadableCell[]
  wanted: Wanted[]
  joins: { pair: [OccurrenceId, OccurrenceId]; id: string }[]
}

/** Rows compared before others of this process have their turn. */
const AT_ONCE = 20

/** Compares a list with its earlier version and with the register. Writes nothing. `done` is told how many rows were compared. */
export async function planOf(
  list: ListLayer,
  earlier: ListLayer | null,
  work: Pick<Workroom, 'view'>,
  done: (rows: number) => void = () => undefined,
): Promise<ListPlan> {
  const { rows: followed, gone } = follow(earlier?.read.rows ?? [], list.read.rows)
  const rows: PlannedRow[] = []
  for (const one of followed) {
    if (rows.length % AT_ONCE === 0) {
      done(rows.length)
      await immediate()
    }
    const view = work.view()
    rows.push(planned(one, { list, earlier, view, who: whoIn(view) }))
  }
  done(rows.length)
  return {
    count: list.read.count,
    rows,
    gone,
    unreadable: [
      ...list.read.unreadable,
      ...followed.flatMap(({ row, otherId }) => (otherId ? [unreadable(row.table, row.row, 'id_of_another', 'id')] : [])),
    ],
    wanted: followed.map(({ row, fresh }) => ({ row, claims: fresh })),
    joins: followed.flatMap(({ row, earlier: before, certain }) =>
      earlier && before && certain && list.layer.id !== earlier.layer.id
        ? [
            {
              pair: [personOfRow(earlier.layer, before), personOfRow(list.layer, row)] as [OccurrenceId, OccurrenceId],
              id: row.id ?? '',
            },
          ]
        : [],
    ),
  }
}

type Around = { list: { layer: Layer }; earlier: { layer: Layer } | null; view: RegisterView; who: Who }

function planned(
  { row, earlier: before, by, certain, changes, otherId }: Followed,
  { list, earlier, view, who }: Around,
): PlannedRow {
  if (before && earlier) {
    const thing = view.thing(personOfRow(earlier.layer, before))
    const conflicts = thing ? who.conflictsWith(row, thing).filter(({ property }) => saysAnew(property, row, before)) : []
    // Found again, and not by an equal id and equal names: that they are one is for people to say.
    const asks = thing !== undefined && !certain && (by === 'id' || by === 'near_name')
    const candidates = asks ? [who.beside(row, thing, before.name)] : []
    return { row, status: changes.length > 0 ? 'changed' : 'same', earlier: before, by, changes, candidates, conflicts }
  }
  const candidates = who.find(row, list.layer.id)
  const likely = candidates.filter(({ band }) => band !== 'different')
  const same = likely.filter(({ band }) => band === 'same')
  const one = likely.length === 1 || same.length === 1
  const status = otherId ? 'ambiguous' : likely.length === 0 ? 'new' : one ? 'matched' : 'ambiguous'
  const [meant] = same.length === 1 ? same : likely
  return {
    row,
    status,
    earlier: null,
    by: null,
    changes: [],
    candidates,
    conflicts: status === 'matched' ? (meant?.conflicts ?? []) : [],
  }
}

/** What the earlier version said already is no news that speaks against the register. */
const saysAnew = (property: Conflict['property'], row: ListRow, before: ListRow) =>
  row.claims.some((claim) => claim.type === property && !before.claims.some(({ key }) => key === claim.key))
