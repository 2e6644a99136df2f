import { type Edtf, mayBeOneDay } from '#core/edtf.ts'
import type { StatementType } from '#core/extraction.ts'
import type { EntityId, LayerId, OccurrenceId } from '#core/ids.ts'
import type { Thing } from '#core/thing.ts'
import { compareNames, type Entry, type Match, nameIndex } from '#names/index.ts'
import { isStanding, type RegisterView, type StatementRow } from '#register/index.ts'
import { knownOf } from '#resolve/known-of.ts'
import { keyOf } from '#vocabulary/key.ts'
import { knownOfRow, type ListRow, type RowClaim } from './row.ts'

/** Somebody of the register who may be the person of a row: the match, and what speaks against it. */
export type Found = Omit<Match<string>, 'key'> & { thing: Thing; conflicts: Conflict[] }

/** What a row and the register give different days for. */
export type Conflict = { property: StatementType; row: Edtf; register: Edtf[] }

export type Who = {
  /** Everybody who may be meant, likeliest first. People of whom only `layer` speaks are the rows themselves and are left out. */
  find: (row: ListRow, layer: LayerId) => Found[]
  /** What the register says otherwise of a person it already knows a row by. */
  conflictsWith: (row: ListRow, thing: Thing) => Conflict[]
  /** Somebody whom a row is held beside for another reason than the name, such as the id of the list. */
  beside: (row: ListRow, thing: Thing, name: string) => Found
}

type Kept = { version: number; update: () => void; who: Who }
const kept = new WeakMap<RegisterView, Kept>()

/** Who is who in a register. Made once for a view, and put right for what changed since. */
export function whoIn(view: RegisterView): Who {
  const known = kept.get(view) ?? begin(view)
  kept.set(view, known)
  if (known.version !== view.version) {
    known.update()
    known.version = view.version
  }
  return known.who
}

/** So many are looked at for one row; more than a few with one name are told of all the same. */
const MOST = 12

function begin(view: RegisterView): Kept {
  const index = nameIndex<string>()
  const keys = new Map<OccurrenceId, string>()
  let seen = Number.NaN

  const put = (occurrences: Iterable<OccurrenceId>) => {
    const stale = new Set<string>()
    const fresh = new Map<string, Thing>()
    for (const id of occurrences) {
      const thing = view.thing(id)
      if (thing?.type !== 'person') continue
      fresh.set(thing.key, thing)
      for (const one of thing.occurrences) {
        const before = keys.get(one)
        if (before !== undefined && before !== thing.key) stale.add(before)
        keys.set(one, thing.key)
      }
    }
    for (const key of stale) index.remove(key)
    for (const thing of fresh.values()) index.add(entryOf(view, thing))
  }
  const update = () => {
    const changed = Number.isNaN(seen) ? null : view.changedSince(seen)
    put(changed ? [...changed.occurrences].filter((id) => view.occurrences.get(id)?.type === 'person') : people(view))
    seen = view.version
  }
  const conflictsWith: Who['conflictsWith'] = ({ claims }, thing) => conflictsIn(claims, said(view, thing))
  return {
    version: Number.NaN,
    update,
    who: {
      find(row, layer) {
        const found = index.meeting(knownOfRow(row), MOST, isShown).flatMap(({ key, ...match }) => {
          const thing = view.thing(key as OccurrenceId | EntityId)
          if (!thing || thing.occurrences.every((id) => view.occurrences.get(id)?.layer === layer)) return []
          return [{ ...match, thing, conflicts: conflictsWith(row, thing) }]
        })
        // An unchanged row of a newer version says nothing of its own: whoever it repeats stands beside it.
        const isTold = ({ thing }: Found) => thing.occurrences.some((id) => view.about(id).length > 0)
        const told = new Set(found.filter(isTold).map(({ name }) => keyOf(name)))
        return found.filter((one) => isTold(one) || !told.has(keyOf(one.name)))
      },
      conflictsWith,
      beside(row, thing, name) {
        const { key: _, names: __, ...known } = entryOf(view, thing)
        return { ...compareNames(knownOfRow(row), { ...known, name }), name, thing, conflicts: conflictsWith(row, thing) }
      },
    },
  }
}

function* people({ occurrences }: RegisterView): Generator<OccurrenceId> {
  for (const { id, type } of occurrences.values()) if (type === 'person') yield id
}

/** Also who has the same name, and a day of birth or a patronymic that speaks against it: shown, so that nobody looks for it in vain. */
const isShown = ({ band, explanation }: Pick<Match<string>, 'band' | 'explanation'>) =>
  band !== 'different' || ['given', 'surname'].every((part) => explanation.some((piece) => piece.part === part && piece.bits > 0))

const said = (view: RegisterView, { occurrences }: Thing): StatementRow[] =>
  occurrences.flatMap((id) => view.about(id)).filter((row) => isStanding(row) && row.latest?.act !== 'refute')

function entryOf(view: RegisterView, thing: Thing): Entry<string> {
  const names = new Set(
    thing.occurrences.map((id) => view.occurrences.get(id)?.anchors[0]?.exact ?? '').filter((one) => one !== ''),
  )
  const { name: _, ...known } = knownOf(view, thing, '')
  return { key: thing.key, names: [...names], ...known }
}

/** Of these a person has one, or seldom more: two that cannot be one day are a question for people. */
const COMPARED: ReadonlySet<StatementType> = new Set(['birth', 'detention', 'sentence', 'release', 'death'])

function conflictsIn(claims: readonly RowClaim[], rows: readonly StatementRow[]): Conflict[] {
  return claims.flatMap(({ type, date }) => {
    if (date === null || !COMPARED.has(type)) return []
    const days = rows.flatMap(({ statement: { property, date: day, modality, polarity } }) =>
      property === type && day !== undefined && modality === 'asserted' && polarity === 'positive' ? [day] : [],
    )
    const isTold = days.length === 0 || days.some((day) => mayBeOneDay(day, date))
    return isTold ? [] : [{ property: type, row: date, register: [...new Set(days)].sort() }]
  })
}
