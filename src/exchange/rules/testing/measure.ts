import { flagsOf, isStopped } from '../index.ts'
import { hiddenContacts } from './hidden.ts'
import { type Notice, noticesOf, type Written } from './notices.ts'

const CONTACT_CODES: ReadonlySet<string> = new Set(['contact', 'account', 'address', 'hidden'])

/** Generated notices of which nothing says that a contact is hidden in them. */
export function unflagged(count: number, seed: number): string[] {
  const missed: string[] = []
  for (const { offer, contact, how } of hiddenContacts(count, seed))
    if (!flagsOf(offer).some(({ code, severity }) => CONTACT_CODES.has(code) && severity !== 'note'))
      missed.push(`${contact}, ${how}: ${offer.title} | ${offer.text}`)
  return missed
}

/** How many offers of a set there are, and those of them that are stopped. */
export function stoppedOf(written: Written): { all: Notice[]; stopped: Notice[]; passed: Notice[] } {
  const all = noticesOf(written)
  const isHeld = (notice: Notice) => isStopped(flagsOf(notice))
  return { all, stopped: all.filter(isHeld), passed: all.filter((notice) => !isHeld(notice)) }
}
