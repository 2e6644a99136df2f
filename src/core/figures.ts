import type { Edtf } from './edtf.ts'
import type { EntityId } from './ids.ts'

/** By what a table tells people apart: the kind or the year of their release, or the release event they were named in. */
export type Division = 'kind' | 'year' | 'event'

/** The people of one group, and those of them of whom the thing is said. Nobody stands twice in a list; `said` is a part of `all`. */
export type FigureGroup = { group: string; all: EntityId[]; said: EntityId[] }

/**
 * Of how many people a thing is said, group by group. It is made of the whole record, hidden people too, and names them: nothing of it
 * leaves but through disclosure control (`publish/figures`). `of`: a code of what is said.
 */
export type FigureTable = { of: string; by: Division; groups: FigureGroup[] }

/** `asOf`: what was accepted before this day (UTC) is counted; null when nothing was. `withoutDate`: events with named people and no day. */
export type Figures = { asOf: Edtf | null; tables: FigureTable[]; withoutDate: EntityId[] }

/** The group of everybody who is in no other. */
export const REST = 'unknown'

/** Of this thing the coverage tables tell: that the register spoke of the person before the event. */
export const KNOWN_BEFORE = 'known_before'

/** The share of people that a sample leaves possible, from 0 to 1. */
export type Share = { low: number; high: number }

/** Of the normal distribution 95 % lie within so many standard deviations. */
const Z = 1.959963984540054

/** Score interval of a share at 95 % (E. B. Wilson, Journal of the American Statistical Association 22, 1927); null of nobody. */
export function wilson(part: number, whole: number): Share | null {
  if (part < 0 || part > whole) throw new RangeError(`${part} is no part of ${whole}`)
  if (whole === 0) return null
  const share = part / whole
  const spread = Z ** 2 / whole
  const centre = share + spread / 2
  const half = Z * Math.sqrt((share * (1 - share)) / whole + spread / (4 * whole))
  // Rounding in the last digit must not put the share outside.
  return {
    low: Math.max(0, Math.min(share, (centre - half) / (1 + spread))),
    high: Math.min(1, Math.max(share, (centre + half) / (1 + spread))),
  }
}
