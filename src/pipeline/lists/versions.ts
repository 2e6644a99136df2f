import { mayBeOneDay } from '#core/edtf.ts'
import { keyOf } from '#vocabulary/key.ts'
import { FIELDS, type Field } from './fields.ts'
import type { ListRow, RowClaim } from './row.ts'

/** By what a row was known again in the earlier version of the list. */
export type KnownBy = 'id' | 'name_birth' | 'name'

export type Change = { field: Field; from: string | null; to: string | null }

/** A row of the newer version, with the one it was in the earlier version. `fresh`: what it says that that one did not. */
export type Followed = {
  row: ListRow
  earlier: ListRow | null
  by: KnownBy | null
  changes: Change[]
  fresh: readonly RowClaim[]
  /** The earlier version had this id beside a name that is not like this one. */
  otherId: ListRow | null
}

export type Followings = { rows: Followed[]; gone: ListRow[] }

/**
 * Finds the rows of a list again in its earlier version: by the id the list itself gives, as long as the names are `alike`; else by name and
 * date of birth; else by a name that stands once in both. What is not certain is not followed: such a row counts as added.
 */
export function follow(
  before: readonly ListRow[],
  now: readonly ListRow[],
  alike: (name: string, other: string) => boolean,
): Followings {
  const left = new Set(before)
  const found = new Map<ListRow, { earlier: ListRow; by: KnownBy }>()
  const otherIds = new Map<ListRow, ListRow>()
  const take = (row: ListRow, earlier: ListRow, by: KnownBy) => {
    found.set(row, { earlier, by })
    left.delete(earlier)
  }
  const byId = new Map(before.flatMap((row) => (row.id === null ? [] : [[row.id, row] as const])))
  const ids = new Set(now.flatMap(({ id }) => (id === null ? [] : [id])))
  for (const row of now) {
    const earlier = row.id === null ? undefined : byId.get(row.id)
    if (!earlier) continue
    if (nameKey(row) === nameKey(earlier) || alike(row.name, earlier.name)) {
      if (mayBeOne(row, earlier)) take(row, earlier, 'id')
      else otherIds.set(row, earlier)
    } else otherIds.set(row, earlier)
  }
  // An id that is given in both versions tells people apart; without one the name has to do it.
  const isOpen = (row: ListRow) => row.id === null || !byId.has(row.id)
  const isLeft = (row: ListRow) => left.has(row) && (row.id === null || !ids.has(row.id))
  for (const [by, key] of KEYS) {
    const once = onlyOnce(before.filter(isLeft), key)
    const wanted = onlyOnce(
      now.filter((row) => !found.has(row) && isOpen(row)),
      key,
    )
    for (const [name, row] of wanted) {
      const earlier = once.get(name)
      if (earlier && mayBeOne(row, earlier)) take(row, earlier, by)
    }
  }
  return {
    rows: now.map((row): Followed => {
      const { earlier = null, by = null } = found.get(row) ?? {}
      const said = new Set(earlier?.claims.map((claim) => claim.key))
      return {
        row,
        earlier,
        by,
        changes: earlier ? changesIn(earlier, row) : [],
        fresh: row.claims.filter((claim) => !said.has(claim.key)),
        otherId: otherIds.get(row) ?? null,
      }
    }),
    gone: before.filter((row) => left.has(row) && ![...otherIds.values()].includes(row)),
  }
}

/** The words of a name, whatever their order. */
const nameKey = ({ name }: Pick<ListRow, 'name'>) =>
  keyOf(name)
    .split(/[\s,]+/)
    .sort()
    .join(' ')

const KEYS: readonly [KnownBy, (row: ListRow) => string | null][] = [
  ['name_birth', (row) => (row.birth === null ? null : `${nameKey(row)}|${row.birth}`)],
  ['name', nameKey],
]

/** Rows by a key that no other row has. */
function onlyOnce(rows: readonly ListRow[], key: (row: ListRow) => string | null): Map<string, ListRow> {
  const once = new Map<string, ListRow | null>()
  for (const row of rows) {
    const own = key(row)
    if (own !== null) once.set(own, once.has(own) ? null : row)
  }
  return new Map([...once].flatMap(([own, row]) => (row === null ? [] : [[own, row] as const])))
}

/** Do their dates of birth leave it possible? */
const mayBeOne = ({ birth: a }: ListRow, { birth: b }: ListRow): boolean => a === null || b === null || mayBeOneDay(a, b)

/** Fields that say something else now. A date written otherwise says the same. */
function changesIn(earlier: ListRow, row: ListRow): Change[] {
  const claims = (one: ListRow) => new Set(one.claims.map(({ key }) => key))
  const [before, now] = [claims(earlier), claims(row)]
  const same = before.size === now.size && [...before].every((key) => now.has(key))
  return FIELDS.flatMap((field) => {
    const [from, to] = [earlier.text[field] ?? null, row.text[field] ?? null]
    const isOther = keyOf(from ?? '') !== keyOf(to ?? '')
    return isOther && !(same && from !== null && to !== null && SAID.has(field)) ? [{ field, from, to }] : []
  })
}

/** Fields whose cells are read: where all that is read stays, their spelling may change. */
const SAID: ReadonlySet<Field> = new Set([
  'birth',
  'detained',
  'articles',
  'term',
  'sentenced',
  'facility',
  'arrest_place',
  'status',
  'released',
  'release_kind',
  'recognised',
])
