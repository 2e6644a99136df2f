import type { KindFindings } from '#core/findings/kinds.ts'
import { eventId, ids, type Press, told } from '../parts.ts'
import type { KindsDocument } from './types.ts'

export function kindsDocument(press: Press, { kinds }: KindFindings): KindsDocument {
  const { statements, quotes } = told(
    press,
    kinds.flatMap((one) => one.statements),
  )
  return {
    v: 1,
    // A kind that nothing shows is not named: the page knows the words of the vocabulary itself.
    kinds: kinds
      .filter(({ events }) => events.length > 0)
      .map(({ kind, events, known, statements: cited }) => ({
        kind,
        events: events.map((event) => eventId(press, event)),
        known,
        cited: ids(press, cited),
      })),
    statements,
    quotes,
  }
}
