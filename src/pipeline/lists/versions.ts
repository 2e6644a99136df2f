import { keyOf } from '#vocabulary/key.ts'
import { agreementOf, nameKey } from './agreement.ts'
import { FIELDS, type Field, NAME_FIELDS } from './fields.ts'
import { pairLeftovers } from './leftovers.ts'
import type { ListRow, RowClaim } from './row.ts'

/** By what a row was known again in the earlier version of the list. `cells`: all of it stands there; `near_name`: its name was written otherwise. */
export type KnownBy = 'id' | 'name_birth' | 'name' | 'cells' | 'near_name'

export type Change = { field: Field; from: string | null; to: string | null }

/** A row of the newer version, with the one it was in the earlier version. `fresh`: what it says that that one did not. */
export type Followed = {
  row: ListRow
  earlier: ListRow | null
  by: KnownBy | null
  changes: Change[]
  fresh: readonly RowClaim[]
  /** The list's own id stands in both and every part of the names agrees: no person has to say that they are one. */
  certain: boolean
  /** The earlier version had this id beside a name that is not like this one. */
  otherId: ListRow | null
}

export type Followings = { rows: Followed[]; gone: ListRow[] }

type Found = Pick<Followed, 'earlier' | 'by' | 'certain'>
const NOT_FOUND: Found = { earlier: null, by: null, certain: false }

/**
 * Finds the rows of a list again in its earlier version: by the id the list itself gives, unless name or birth speak against it; else by name and
 * date of birth; else by a name that stands once in both; else by all its cells; else by a name written otherwise (`pairLeftovers`). What may
 * be somebody else is not followed: such a row counts as added.
 */
export function follow(before: readonly ListRow[], now: readonly ListRow[]): Followings {
  const left = new Set(before)
  const found = new Map<ListRow, Found>()
  const otherIds = new Map<ListRow, ListRow>()
  const take = (row: ListRow, earlier: ListRow, by: KnownBy, certain = false) => {
    found.set(row, { earlier, by, certain })
    left.delete(earlier)
  }
  const byId = new Map(before.flatMap((row) => (row.id === null ? [] : [[row.id, row] as const])))
  const ids = new Set(now.flatMap(({ id }) => (id === null ? [] : [id])))
  for (const row of now) {
    const earlier = row.id === null ? undefined : byId.get(row.id)
    if (!earlier) continue
    const agreement = agreementOf(row, earlier)
    if (agreement === 'other') otherIds.set(row, earlier)
    else take(row, earlier, 'id', agreement === 'agree')
  }
  // An id that is given in both versions tells people apart; without one the name has to do it.
  const isOpen = (row: ListRow) => row.id === null || !byId.has(row.id)
  const isLeft = (row: ListRow) => left.has(row) && (row.id === null || !ids.has(row.id))
  const isWanted = (row: ListRow) => !found.has(row) && isOpen(row)
  for (const [by, key] of KEYS) {
    // Once in the whole of a version: of two namesakes one may have left and the other come.
    const once = onlyOnce(before, key)
    for (const [name, row] of onlyOnce(now, key)) {
      const earlier = once.get(name)
      if (earlier && isWanted(row) && isLeft(earlier) && agreementOf(row, earlier) !== 'other') take(row, earlier, by)
    }
  }
  for (const { row, earlier } of pairLeftovers(before.filter(isLeft), now.filter(isWanted))) take(row, earlier, 'near_name')
  return {
    rows: now.map((row): Followed => {
      const { earlier, by, certain } = found.get(row) ?? NOT_FOUND
      const said = new Set(earlier?.claims.map((claim) => claim.key))
      return {
        row,
        earlier,
        by,
        certain,
        changes: earlier ? changesIn(earlier, row) : [],
        fresh: row.claims.filter((claim) => !said.has(claim.key)),
        otherId: otherIds.get(row) ?? null,
      }
    }),
    gone: before.filter((row) => left.has(row) && ![...otherIds.values()].includes(row)),
  }
}

const KEYS: readonly [KnownBy, (row: ListRow) => string | null][] = [
  ['name_birth', (row) => (row.birth === null ? null : `${nameKey(row)}|${row.birth}`)],
  ['name', nameKey],
  ['cells', cellsKey],
]

/** Everything a row says besides the list's own id and words about it; null where that is the name alone. */
function cellsKey({ text }: ListRow): string | null {
  const told = FIELDS.flatMap((field) =>
    text[field] === undefined || ASIDE.has(field) ? [] : [[field, keyOf(text[field])] as const],
  )
  return told.every(([field]) => NAME_FIELDS.some((one) => one === field)) ? null : JSON.stringify(told)
}

const ASIDE: ReadonlySet<Field> = new Set(['id', 'note', 'link'])

/** Rows by a key that no other row has. */
function onlyOnce(rows: readonly ListRow[], key: (row: ListRow) => string | null): Map<string, ListRow> {
  const once = new Map<string, ListRow | null>()
  for (const row of rows) {
    const own = key(row)
    if (own !== null) once.set(own, once.has(own) ? null : row)
  }
  return new Map([...once].flatMap(([own, row]) => (row === null ? [] : [[own, row] as const])))
}

/** Fields that say something else now. A date written otherwise says the same. */
function changesIn(earlier: ListRow, row: ListRow): Change[] {
  const claims = (one: ListRow) => new Set(one.claims.map(({ key }) => key))
  const [before, now] = [claims(earlier), claims(row)]
  const same = before.size === now.size && [...before].every((key) => now.has(key))
  return FIELDS.flatMap((field) => {
    // An id that tells nobody apart, in either version, is none.
    if (field === 'id' && (earlier.id === null || row.id === null)) return []
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
