import type { Occurrence } from '#core/occurrence.ts'
import type { Statement } from '#core/statement.ts'
import { personKey } from '#names/key.ts'

/** An occurrence with what its layer says of it. */
export type InContext = { occurrence: Occurrence; about: readonly Statement[] }

/**
 * Keys under which occurrences of one entity are expected to meet; those that share one are candidates. The names issue replaces this
 * function, not its shape.
 * - person: surname and first letter of the given name, both coarse.
 * - release event: each day or month in which it is said to have happened.
 * - everything else: type and folded words of its anchor.
 */
export function keysOf({ occurrence, about }: InContext): string[] {
  const words = occurrence.anchors[0]?.exact ?? ''
  if (occurrence.type === 'person') {
    const key = personKey(words)
    return key === '' ? [] : [`person:${key}`]
  }
  if (occurrence.type === 'release_event') {
    const dates = about.flatMap(({ date, property }) => (date !== undefined && property === 'release_event' ? [date] : []))
    return [...new Set(dates)].map((date) => `release_event:${date}`)
  }
  const folded = words.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
  return folded === '' ? [] : [`${occurrence.type}:${folded}`]
}
