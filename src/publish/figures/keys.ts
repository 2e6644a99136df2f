import { createHmac } from 'node:crypto'
import type { EntityId } from '#core/ids.ts'

/** How far a number of people is shifted, at most, before it is rounded. */
export const SHIFT = 2

/** The shift of a number of people: from -SHIFT to SHIFT, each as likely. */
export type Shift = (people: readonly EntityId[]) => number

/**
 * Cell keys (after those of census tables): everybody has a record key, an HMAC under the instance key; the least one of the people in a cell
 * is the key of the cell, and the shift is read from it. So the same people give the same answer in every table and every snapshot, the shift
 * stays when somebody comes to a cell (unless theirs is the least), and nobody without the key can tell what it is.
 */
export function shiftsUnder(key: Uint8Array): Shift {
  if (key.length < 32) throw new RangeError('the instance key has at least 32 bytes')
  const keys = new Map<EntityId, number>()
  const recordKey = (person: EntityId): number => {
    const known = keys.get(person)
    if (known !== undefined) return known
    const made = createHmac('sha256', key).update(`habeas:1:record:${person}`).digest().readUIntBE(0, 6)
    keys.set(person, made)
    return made
  }
  return (people) => {
    let least = Number.POSITIVE_INFINITY
    for (const person of people) least = Math.min(least, recordKey(person))
    return Number.isFinite(least) ? (least % (2 * SHIFT + 1)) - SHIFT : 0
  }
}
