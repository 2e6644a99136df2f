/**
 * Instruments of law as data: exact texts with where and when they were read, and elements in our own words with their questions of fact and the
 * statements that speak for and against each. No lawyer has confirmed any of it yet.
 */
import { GUIDELINES } from './guidelines.ts'
import { COVENANT } from './iccpr.ts'
import type { Instrument, LegalElement, Provision } from './instrument.ts'
import { RESOLUTION_1900 } from './pace.ts'
import { CRIMES, ROME } from './rome.ts'
import { WORKING_GROUP } from './wgad.ts'

export type { FactQuestion, Instrument, LegalElement, Part, Provision, StoredText } from './instrument.ts'

/** In the order in which they are read. */
export const INSTRUMENTS: readonly Instrument[] = [ROME, CRIMES, COVENANT, WORKING_GROUP, RESOLUTION_1900, GUIDELINES]

export const ELEMENTS: readonly LegalElement[] = INSTRUMENTS.flatMap(({ parts }) => parts.flatMap(({ elements }) => elements))

const PROVISIONS = new Map(INSTRUMENTS.flatMap(({ provisions }) => provisions.map((one) => [one.code, one] as const)))

/** Throws RangeError for a code that no instrument has. */
export function provisionOf(code: string): Provision {
  const found = PROVISIONS.get(code)
  if (!found) throw new RangeError(`no provision ${code} is stored`)
  return found
}
