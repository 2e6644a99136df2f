import type { Match } from '../grammar/pattern.ts'
import { has, type Item } from '../text/item.ts'

/** “Two years of «chemistry»”, “12 «extremists»”: the quotation mark that was opened in a term or a number of people is closed in it. */
export function endOfTerm(items: readonly Item[], { spanFrom, spanTo }: Match): number {
  const last = items[spanTo - 1]
  const closes = has(last, 'scare') && !has(items[spanFrom], 'scare')
  // “Recognised five prisoners “prisoners of conscience””: what they are called is no part of the number.
  const noun = items[spanTo - 2]
  if (closes && has(noun, 'people') && !has(noun, 'scare')) return noun?.end ?? 0
  return (last?.end ?? 0) + (closes ? 1 : 0)
}

/**
 * Where a length of punishment ends whose last word stands before `to`: with the regime of the place it is served in, “five years in a strict
 * regime colony”, «пять лет колонии общего режима»; classes `regime`, `regimekind`. A second place (“of imprisonment, in a colony”) is none of it.
 */
export const endOfPlace = (items: readonly Item[], to: number): number =>
  !has(items[to - 1], 'unit') && has(items[to], 'regimekind') && has(items[to + 1], 'regime') ? to + 2 : to
