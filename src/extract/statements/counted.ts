import type { Hit } from '../clauses/parse.ts'
import { isMark } from '../text/item.ts'
import type { Reader } from './reader.ts'
import type { Parts } from './taking-part.ts'

/** “The second ones (52 people) were freed”, “they freed a group (14 people)”: the number put in counts them. */
export function counted({ parsed: { items, units } }: Reader, { trigger, match }: Hit, parts: Parts): Parts {
  if (trigger.batch === undefined || parts.acted.some(({ draft }) => draft.kind !== 'unnamed' || !draft.plural)) return parts
  const number = units.find(({ at, draft }) => {
    if (draft.kind !== 'count' || !isMark(items[at - 1], '(') || !isMark(items[at + 1], ')')) return false
    const before = parts.group.from - at - 2
    return (before >= 0 && before < 2) || (at >= match.spanTo && at - match.spanTo < 5)
  })
  return number ? { ...parts, acted: [number] } : parts
}
