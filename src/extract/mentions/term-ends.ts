import type { Match } from '../grammar/pattern.ts'
import { has, type Item, isMark } from '../text/item.ts'

/** “Two years of «chemistry»”, “12 «extremists»”: the quotation mark that was opened in a term or a number of people is closed in it. */
export function endOfTerm(items: readonly Item[], { spanFrom, spanTo }: Match): number {
  const last = items[spanTo - 1]
  const closes = has(last, 'scare') && !has(items[spanFrom], 'scare')
  // “Recognised five prisoners “prisoners of conscience””: what they are called is no part of the number.
  const noun = items[spanTo - 2]
  if (closes && has(noun, 'people') && !has(noun, 'scare')) return noun?.end ?? 0
  return (last?.end ?? 0) + (closes ? 1 : 0)
}

/** So many words may say what kind of prison it is: “a general regime penal colony”. */
const KIND = 3

/**
 * Where a length of punishment ends whose last word stands before `to`: with the place it is served in and the regime there. “Five years of
 * imprisonment in a penal colony”, «пять лет колонии общего режима», «лишения свободы в колонии строгого режима»; classes `confines`,
 * `regime`, `regimekind`, `circumstances`. A prison that has a name or a number is a mention of its own.
 */
export function endOfPlace(items: readonly Item[], to: number): number {
  // “Five years in a colony”: where no place was told yet, the rule itself takes it.
  if (has(items[to - 1], 'unit')) return to
  const place = endOfPrison(items, to)
  const end = endOfRegime(items, place)
  return end > to && !isNamed(items[end]) ? end : to
}

/** “In a penal colony”, «в исправительной колонии». */
function endOfPrison(items: readonly Item[], to: number): number {
  if (!has(items[to], 'prep_in')) return to
  const from = has(items[to + 1], 'determiner') && !has(items[to + 1], 'definite') ? to + 2 : to + 1
  let at = from
  while (at < from + KIND && has(items[at], 'open') && !items[at]?.cap && !has(items[at], 'confines')) at++
  return has(items[at], 'confines') ? at + 1 : to
}

/** «Общего режима», «ва ўмовах узмоцненага рэжыму». */
function endOfRegime(items: readonly Item[], to: number): number {
  const at = has(items[to], 'prep_in') && has(items[to + 1], 'circumstances') ? to + 2 : to
  return has(items[at], 'regimekind') && has(items[at + 1], 'regime') ? at + 2 : to
}

const isNamed = (item: Item | undefined) =>
  item?.kind === 'number' || isMark(item, '№"') || (item?.kind === 'word' && (item.cap || has(item, 'scare')))
