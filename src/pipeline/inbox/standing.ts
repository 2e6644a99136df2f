import type { EnvelopeAct } from '#core/envelope.ts'
import type { Done, Kept } from './rows.ts'

/** Days that a contact is kept after it was needed last. */
export const CONTACT_DAYS = 30
export const DAY_MS = 24 * 60 * 60 * 1000

/** What an envelope comes to by what was done with it. */
export type Standing = {
  isShredded: boolean
  isHarmful: boolean
  /** Nothing is to be done with it any more. */
  isHandled: boolean
  /** Its sender, or a member in their name, has withdrawn it. */
  isWithdrawn: boolean
  answered: number
}

const lastOf = (acts: readonly Done[], names: readonly EnvelopeAct[]) => acts.findLast(({ act }) => names.includes(act))

export function standingOf({ acts }: Pick<Kept, 'acts'>): Standing {
  return {
    isShredded: acts.some(({ act }) => act === 'shredded'),
    isHarmful: lastOf(acts, ['harmful', 'harmless'])?.act === 'harmful',
    isHandled: lastOf(acts, ['handled', 'reopened'])?.act === 'handled',
    isWithdrawn: acts.some(({ act }) => act === 'withdrawn'),
    answered: acts.filter(({ act }) => act === 'answered').length,
  }
}

/** Is there something to be done with it? */
export function isWaiting(kept: Pick<Kept, 'acts'>): boolean {
  const { isShredded, isHarmful, isHandled } = standingOf(kept)
  return !isShredded && !isHarmful && !isHandled
}

/** The UTC day after which a contact is shredded: 30 days after it came, was first read, or was last said to be needed. Null: no contact. */
export function keptUntil({ kind, arrived, acts }: Kept): string | null {
  if (kind !== 'contact') return null
  const needed = acts.filter(({ act }) => act === 'opened' || act === 'needed' || act === 'answered').map(({ at }) => at)
  const last = [arrived, ...needed].sort().at(-1) ?? arrived
  return daysAfter(last, CONTACT_DAYS)
}

/** Is it a day of the calendar? */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)

/** A UTC day, so many days later. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) + days * DAY_MS).toISOString().slice(0, 10)
