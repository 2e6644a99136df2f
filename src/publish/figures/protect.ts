import type { Sensitivity } from '#vocabulary/entry.ts'
import { type Equation, narrowed } from './attack.ts'
import { type Between, LEAST, meant, type SafeNumber, shownNumber } from './rule.ts'

/** Whatever is worked out from the tables, of every protected number at least so many values stay possible, one after the other. */
export const VALUES = 5

/**
 * A number of the tables before protection. `offered` false: it stands in no table, and yet must not be worked out. `complement`: the rest of its
 * group, by place; where nearly nobody is left there, the number would speak of everybody. `rank`: of less use goes first.
 */
export type Raw = {
  people: number
  shift: number
  policy: Sensitivity
  offered: boolean
  complement: number | null
  rank: number
}

/**
 * What may be shown of each number, null = withheld. First what is small itself, or nearly all of its group; then, as long as any number could
 * be worked out more closely than `VALUES`, one more of those it could be worked out from. Which one hangs on shown values alone, so the
 * choice tells nothing.
 */
export function protect(numbers: readonly Raw[], equations: readonly Equation[]): SafeNumber[] {
  const own = numbers.map(({ people, shift, policy }) => shownNumber(policy, people, shift))
  const shown = numbers.map(({ offered, complement }, at): SafeNumber => {
    const rest = complement === null ? undefined : own[complement]
    return offered && rest !== null ? (own[at] ?? null) : null
  })
  const touching = touchingIn(numbers.length, equations)
  for (;;) {
    const found = narrowed(known(numbers, own, shown), equations)
    const away = new Set<number>()
    for (const [at, { policy }] of numbers.entries()) {
      const { low, high } = found[at] ?? { low: 0, high: 0 }
      if (policy !== 'protected' || high - low + 1 >= VALUES) continue
      const near = [at, ...(touching[at] ?? [])].filter((one) => isOffered(numbers, shown, one))
      const any = near.length > 0 ? near : [...numbers.keys()].filter((one) => isOffered(numbers, shown, one))
      if (any.some((one) => away.has(one))) continue
      const [next] = any.sort((a, b) => order(numbers, shown, a) - order(numbers, shown, b) || a - b)
      if (next !== undefined) away.add(next)
    }
    if (away.size === 0) return shown
    for (const at of away) shown[at] = null
  }
}

/**
 * What somebody knows who has the tables and the rule, and is told besides which numbers were withheld for being small. A number that is shown
 * says of the rest of its group that it is not small.
 */
export function known(numbers: readonly Raw[], own: readonly SafeNumber[], shown: readonly SafeNumber[]): Between[] {
  const ranges = numbers.map(({ policy, people }, at): Between => {
    const value = shown[at] ?? null
    if (value === null) return own[at] === null ? meant(null) : { low: 0, high: Number.POSITIVE_INFINITY }
    return policy === 'protected' ? meant(value) : { low: people, high: people }
  })
  for (const [at, { complement, policy }] of numbers.entries()) {
    const rest = complement === null ? undefined : ranges[complement]
    if (rest && policy === 'protected' && (shown[at] ?? null) !== null) rest.low = Math.max(rest.low, LEAST)
  }
  return ranges
}

const isOffered = (numbers: readonly Raw[], shown: readonly SafeNumber[], at: number): boolean =>
  (shown[at] ?? null) !== null && numbers[at]?.policy === 'protected'

const order = (numbers: readonly Raw[], shown: readonly SafeNumber[], at: number): number =>
  (numbers[at]?.rank ?? 0) * 1e9 + (shown[at] ?? 0)

/** For each number those that stand in an equation with it. */
function touchingIn(size: number, equations: readonly Equation[]): number[][] {
  const found = Array.from({ length: size }, () => new Set<number>())
  for (const { total, parts } of equations) {
    // Of a total all its parts; of a part its total and its fellows: in long sums the total is enough to open it.
    for (const part of parts) {
      found[total]?.add(part)
      found[part]?.add(total)
      if (parts.length <= 12) for (const other of parts) if (other !== part) found[part]?.add(other)
    }
  }
  return found.map((one) => [...one])
}
