import type { Compared, Field, Tally } from './compare.ts'
import { FIELDS } from './compare.ts'

/** A share with the interval in which it lies in 95 of 100 draws of as many texts; null over nothing. */
export type Share = { value: number; low: number; high: number } | null
export type Figures = Tally & { precision: Share; recall: Share; f1: Share }

/** Labels say of these what must come out and not what else may: how many came out rightly is not known. */
const RECALL_ONLY: ReadonlySet<Field> = new Set(['statements'])

/** Draws for an interval: enough for two steady digits. */
const DRAWS = 500

/**
 * Precision, recall and F1 of each field over texts. Errors come in clusters, a text that is hard in one place is hard in others: so the
 * intervals come from drawing whole texts anew (Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13), with a fixed
 * sequence of draws, so that the same texts give the same figures.
 */
export function figuresOf(texts: readonly Pick<Compared, 'fields'>[]): Record<Field, Figures> {
  const draws = drawsOf(texts.length)
  const rows = FIELDS.map((field): [Field, Figures] => {
    const tallies = texts.map(({ fields }) => fields[field])
    const whole = sum(tallies)
    const drawn = draws.map((draw) => sum(draw.flatMap((at) => tallies[at] ?? [])))
    const share = (of: (tally: Tally) => number | null): Share => {
      const value = of(whole)
      if (value === null) return null
      const values = drawn
        .map(of)
        .filter((one) => one !== null)
        .sort((a, b) => a - b)
      const at = (quantile: number) => values[Math.round(quantile * (values.length - 1))] ?? value
      return { value, low: at(0.025), high: at(0.975) }
    }
    if (RECALL_ONLY.has(field)) return [field, { ...whole, precision: null, recall: share(recall), f1: null }]
    return [field, { ...whole, precision: share(precision), recall: share(recall), f1: share(f1) }]
  })
  return Object.fromEntries(rows) as Record<Field, Figures>
}

const ratio = (part: number, whole: number) => (whole > 0 ? part / whole : null)
const precision = ({ right, output }: Tally) => ratio(right, output)
const recall = ({ found, wanted }: Tally) => ratio(found, wanted)
const f1 = (tally: Tally) => {
  const [p, r] = [precision(tally) ?? 0, recall(tally) ?? 0]
  return tally.output + tally.wanted === 0 ? null : p + r === 0 ? 0 : (2 * p * r) / (p + r)
}

function sum(tallies: readonly Tally[]): Tally {
  const whole = { right: 0, output: 0, found: 0, wanted: 0 }
  for (const { right, output, found, wanted } of tallies) {
    whole.right += right
    whole.output += output
    whole.found += found
    whole.wanted += wanted
  }
  return whole
}

/** Which texts each draw takes: xorshift32 from a fixed start. */
function drawsOf(size: number): number[][] {
  let state = 0x9e3779b9
  const next = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % Math.max(size, 1)
  }
  return Array.from({ length: DRAWS }, () => Array.from({ length: size }, next))
}
