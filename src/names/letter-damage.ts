import { PARTS_OF_A_BIT } from './learned/costs.ts'
import type { Prepared } from './learned/index.ts'

/** What a usual transliteration leaves open, bits a letter; and tenths of a bit for each bit beyond. */
const USUAL_SURPRISE = 0.8
const DAMAGE = 7

/**
 * Tenths of a bit by which a Latin and a Cyrillic word differ beyond what any transliteration leaves open, by the learned costs; 0 when it
 * is a usual one. `bits`: what the two spellings say. Set beside `damage` of sounds: of a hundred pairs of spellings of one surname two lie above 30, of two surnames one below 90.
 */
export function letterDamage(latin: Prepared, cyrillic: Prepared, bits: number): number {
  const whole = Math.min(latin.surprise, cyrillic.surprise) / PARTS_OF_A_BIT
  return Math.round(Math.max(0, DAMAGE * (whole - bits - USUAL_SURPRISE * cyrillic.length)))
}
