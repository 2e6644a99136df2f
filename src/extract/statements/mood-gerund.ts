import type { Hit, Parsed } from '../clauses/parse.ts'
import { has, isMark, isOneOf } from '../text/item.ts'

/**
 * What a gerund behind a preposition is worth: “questioned her before freeing her” tells it, “could show good will by freeing her”, “tried to make
 * her sign before freeing her” and “before freeing her they want guarantees” do not, “instead of freeing her they …” denies it; classes `gerund`,
 * `temporal`, `trying`.
 */
export function gerundMood({ items }: Parsed, { match }: Hit, from: number): 'told' | 'untold' | 'denied' {
  const lead = items[from - 1]
  if (!(has(items[match.spanFrom], 'gerund') || has(items[from], 'ongoing'))) return 'told'
  if (has(lead, 'instead')) return 'denied'
  if (!(has(lead, 'prep_by') || has(lead, 'temporal'))) return 'told'
  const opening = items.findLastIndex((item, i) => i < from - 1 && isMark(item, ',;:—"'))
  const before = items.slice(opening + 1, from - 1)
  const comma = items.findIndex((item, i) => i >= match.spanTo && isMark(item, ','))
  const main = before.length > 1 ? before : comma < 0 ? [] : items.slice(comma + 1, comma + 1 + MAIN)
  return main.some(isUnsure) ? 'untold' : 'told'
}

/** Words of a main clause behind a gerund that opens the sentence. */
const MAIN = 12

const isUnsure = isOneOf('may', 'would', 'must', 'future', 'plan', 'hope', 'demand', 'neg', 'refuse', 'trying')

/** “Talks on freeing X”, “dreams of getting out”: only named. “Thanked him for freeing X”, “after getting out”: done. */
export function isOnlyNamed(items: Parsed['items'], at: number, from: number): boolean {
  const before = items[from - 1]
  // “Threatened with being driven to the border”.
  if (!(has(items[at], 'gerund') || has(items[from], 'ongoing')) || from < 2 || !has(before, 'preposition')) return false
  if (['beside', 'since', 'until', 'prep_by'].some((tag) => has(before, tag)) || has(before, 'subordinator')) return false
  return !items.slice(Math.max(0, from - 6), from).some((item) => has(item, 'factual') || has(item, 'thanks'))
}
