import { has, type Item, isMark, isVerbal } from '../text/item.ts'

/** Longer than this is no heading of few words. */
export const SHORT = 8

/** “Three came out:”, “Out since Monday:”: who comes out to no place is free. */
export function isOut(all: readonly Item[]): boolean {
  // “Did not come out, though the term is over”.
  const aside = all.findIndex((item, i) => isMark(item, ',') && has(all[i + 1], 'subordinator'))
  const words = aside < 0 ? all : all.slice(0, aside)
  if (words.length >= SHORT || !words.some((item) => has(item, 'list_out'))) return false
  const who = words.some(({ kind }) => kind === 'count')
  return !words.some(
    (item, i) =>
      (item.kind === 'word' &&
        has(item, 'open') &&
        !who &&
        // “Who came out”.
        !(isVerbal(item) && has(words[i + 1], 'list_out')) &&
        !OUT_SO.some((tag) => has(item, tag))) ||
      (has(item, 'preposition') &&
        !OUT_SO.some((tag) => has(item, tag)) &&
        words[i + 1]?.kind !== 'date' &&
        !has(words[i + 1], 'list_out')) ||
      ['place', 'person', 'organisation'].includes(item.kind),
  )
}

/** Words that leave it so. */
const OUT_SO = ['list_out', 'list_group', 'adverb', 'asof', 'among', 'list_confirmed', 'afterwards', 'decree', 'adj']
