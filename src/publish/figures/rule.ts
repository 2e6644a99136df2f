import type { Sensitivity } from '#vocabulary/entry.ts'
import { SHIFT } from './keys.ts'

/** Fewer people than this are never shown, and what is shown is a multiple of the step (the “10-5 rule” of census tables). */
export const LEAST = 10
export const STEP = 5

/** What is shown of a number; null = withheld. */
export type SafeNumber = number | null

/** A shifted number below this is withheld: with the greatest shift it is the least number that may be shown. */
const SHOWN_FROM = LEAST + SHIFT

/**
 * What is shown of a number of people, by the policy of what is said of them: `public` as it is; `protected` shifted, withheld when small, else
 * rounded to the nearest multiple of the step. A secret has no number.
 */
export function shownNumber(policy: Sensitivity, people: number, shift: number): SafeNumber {
  if (policy === 'secret') throw new RangeError('what is secret is never counted for publication')
  if (policy === 'public') return people
  const shifted = people + shift
  return people < LEAST || shifted < SHOWN_FROM ? null : Math.round(shifted / STEP) * STEP
}

/** Numbers of people, both ends within. */
export type Between = { low: number; high: number }

/** What somebody who knows the rule and not the key can say of a protected number from what is shown of it. */
export const meant = (shown: SafeNumber): Between =>
  shown === null
    ? { low: 0, high: SHOWN_FROM - 1 + SHIFT }
    : {
        low: Math.max(LEAST, shown - Math.floor(STEP / 2) - SHIFT),
        high: shown + Math.floor(STEP / 2) + SHIFT,
      }
