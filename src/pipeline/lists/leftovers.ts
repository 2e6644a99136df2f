import { nameIndex } from '#names/index.ts'
import { keyOf } from '#vocabulary/key.ts'
import { agreementOf } from './agreement.ts'
import type { Field } from './fields.ts'
import { knownOfRow, type ListRow } from './row.ts'

type Pair = { row: ListRow; earlier: ListRow; isSame: boolean }

/** So many of one name are looked at. */
const MOST = 12

/**
 * Rows of two versions that nothing else has brought together, where the name was written otherwise: those in the band `same`, then those that
 * are each other's only candidate and have the same articles or day of detention. Whatever may be two people is left.
 */
export function pairLeftovers(before: readonly ListRow[], now: readonly ListRow[]): Pair[] {
  if (before.length === 0 || now.length === 0) return []
  const index = nameIndex<ListRow>()
  for (const row of before) {
    const { name, ...known } = knownOfRow(row)
    index.add({ key: row, names: [name], ...known })
  }
  const pairs = now.flatMap((row) =>
    index.search(knownOfRow(row), MOST).flatMap(({ key: earlier, band }): Pair[] => {
      const isLike = band !== 'different' && agreementOf(row, earlier) !== 'other'
      return isLike ? [{ row, earlier, isSame: band === 'same' }] : []
    }),
  )
  const same = onlyPairs(pairs.filter(({ isSame }) => isSame))
  const taken = new Set(same.flatMap(({ row, earlier }) => [row, earlier]))
  const rest = pairs.filter(({ row, earlier }) => !taken.has(row) && !taken.has(earlier))
  return [...same, ...onlyPairs(rest).filter(({ row, earlier }) => tellAlike(row, earlier))]
}

/** Pairs of which neither side stands in another. */
function onlyPairs(pairs: readonly Pair[]): Pair[] {
  const times = new Map<ListRow, number>()
  for (const { row, earlier } of pairs) for (const one of [row, earlier]) times.set(one, (times.get(one) ?? 0) + 1)
  return pairs.filter(({ row, earlier }) => times.get(row) === 1 && times.get(earlier) === 1)
}

const TOLD: readonly Field[] = ['articles', 'detained']

/** What both rows have of articles and the day of detention is the same, and they have one of them. */
function tellAlike({ text: left }: ListRow, { text: right }: ListRow): boolean {
  const both = TOLD.filter((field) => left[field] !== undefined && right[field] !== undefined)
  return both.length > 0 && both.every((field) => keyOf(left[field] ?? '') === keyOf(right[field] ?? ''))
}
