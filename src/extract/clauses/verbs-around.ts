import { has, type Item, isMark } from '../text/item.ts'

/** Does a verb follow before the clause ends? */
export function verbAhead(items: readonly Item[], at: number, verbal: (at: number) => boolean): boolean {
  for (let i = at + 1; i < items.length && i < at + 14; i++) {
    // “Appears before the court and is barred”.
    if (isMark(items[i], ',;:.') || (has(items[i], 'and') && verbal(i + 1))) return false
    if (verbal(i)) return true
  }
  return false
}

/** “To free X and Y they demand”: the one verb before is an infinitive, of which the verb behind is the governor. */
export function isRuledBehind(items: readonly Item[], at: number, verbal: (at: number) => boolean): boolean {
  let only = -1
  for (let i = at - 1; i >= 0 && !isMark(items[i], ',;:.—'); i--) {
    if (!verbal(i)) continue
    if (only >= 0) return false
    only = i
  }
  return has(items[only], 'infinitive')
}
