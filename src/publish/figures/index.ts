/**
 * Disclosure control: tables about people as they may be published. What is said of people who are not shown leaves through here, and
 * only so: small numbers are withheld, the others shifted and rounded, and none can be worked out from its neighbours.
 */

import type { Edtf } from '#core/edtf.ts'
import {
  type Division,
  type FigureGroup,
  type Figures,
  type FigureTable,
  KNOWN_BEFORE,
  REST,
  type Share,
  wilson,
} from '#core/figures.ts'
import type { EntityId } from '#core/ids.ts'
import type { Sensitivity } from '#vocabulary/entry.ts'
import { sensitivityOf } from '#vocabulary/properties.ts'
import type { Equation } from './attack.ts'
import { shiftsUnder } from './keys.ts'
import { protect, type Raw } from './protect.ts'
import type { SafeNumber } from './rule.ts'

export type { SafeNumber } from './rule.ts'

/** `all`: people of the group; `said`: those of whom it is said. */
export type SafeLine = { group: string; all: SafeNumber; said: SafeNumber; interval: Share | null }
/** `asOf`: what was accepted before this day is counted. */
export type SafeTable = { asOf: Edtf | null; of: string; by: Division; groups: SafeLine[]; total: Omit<SafeLine, 'group'> }

/** The groups that a table has, whoever is in them: a row of its own would tell that there is somebody. Everybody else is in `REST`, which is one of them. */
export type Groups = Readonly<Record<Division, readonly string[]>>

/** What is counted under which policy: what binds people as the vocabulary guards it; what the register holds is protected. */
export const policyOf = (of: string): Sensitivity => (of === KNOWN_BEFORE ? 'protected' : sensitivityOf('condition', of, true))

/** Tables as they may be published, the same ones for the same record and key. Throws RangeError on a table of something secret. */
export function safeFigures({ asOf, tables }: Figures, groups: Groups, key: Uint8Array): SafeTable[] {
  const shift = shiftsUnder(key)
  const numbers: Raw[] = []
  const places = new Map<string, number>()
  const equations: Equation[] = []
  /** The place of a number; one that stands in several tables has one place, and is withheld in all of them or in none. */
  const place = (name: string, people: readonly EntityId[], more: Omit<Raw, 'people' | 'shift'>): number => {
    const at = places.get(name)
    if (at !== undefined) return at
    places.set(name, numbers.length)
    return numbers.push({ people: people.length, shift: shift(people), ...more }) - 1
  }
  const made = tables.map((table) => {
    const { of, by } = table
    const policy = policyOf(of)
    const population = by === 'event' ? 'named' : 'left'
    const line = (name: string, { all, said, rest }: Omit<Row, 'group'>, isTotal: boolean) => {
      const whole = { policy: 'protected', offered: true, complement: null } as const
      const hidden = place(`rest|${of}|${name}`, rest, { ...whole, offered: false, rank: 0 })
      const one = {
        all: place(`all|${name}`, all, { ...whole, rank: isTotal ? 3 : 1 }),
        said: place(`said|${of}|${name}`, said, { policy, offered: true, complement: hidden, rank: isTotal ? 2 : 0 }),
        rest: hidden,
      }
      equations.push({ total: one.all, parts: [one.said, one.rest] })
      return one
    }
    const rows = merged(table, groups[by])
    const each = rows.map(({ group, ...people }) => ({ group, ...line(`${population}|${by}|${group}`, people, false) }))
    const total = line(population, joined(rows), true)
    for (const part of ['all', 'said', 'rest'] as const)
      equations.push({ total: total[part], parts: each.map((one) => one[part]) })
    return { of, by, each, total }
  })
  const shown = protect(numbers, equations)
  const safe = (one: { all: number; said: number }) => {
    const [all, said] = [shown[one.all] ?? null, shown[one.said] ?? null]
    return { all, said, interval: all === null || said === null || said > all ? null : wilson(said, all) }
  }
  return made.map(({ of, by, each, total }) => ({
    asOf,
    of,
    by,
    groups: each.map(({ group, ...one }) => ({ group, ...safe(one) })),
    total: safe(total),
  }))
}

/** A group with those of whom the thing is not said. */
type Row = FigureGroup & { rest: EntityId[] }

function merged({ groups }: FigureTable, wanted: Groups[Division]): Row[] {
  const rows = groups.map(({ group, all, said }): Row => {
    const is = new Set(said)
    return { group, all, said, rest: all.filter((person) => !is.has(person)) }
  })
  const known = new Set(wanted)
  const found = Map.groupBy(rows, ({ group }) => (known.has(group) ? group : REST))
  return wanted.map((group) => ({ group, ...joined(found.get(group) ?? []) }))
}

const joined = (rows: readonly Row[]): Omit<Row, 'group'> => ({
  all: rows.flatMap(({ all }) => all),
  said: rows.flatMap(({ said }) => said),
  rest: rows.flatMap(({ rest }) => rest),
})
