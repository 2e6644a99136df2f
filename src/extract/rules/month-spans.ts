/** Two months in one word, first and last. */
export type MonthSpan = readonly [first: number, last: number]

/**
 * “May-June”, «ноябре-декабре»: words of two months that follow each other, of the forms of single ones that `alike` lets stand together.
 */
export function monthSpansOf(
  months: readonly (readonly [word: string, month: number])[],
  alike: (one: string, other: string) => boolean,
): [string, MonthSpan][] {
  return months.flatMap(([first, from]) =>
    months
      .filter(([last, to]) => to > from && to - from <= FAR && alike(first, last))
      .map(([last, to]): [string, MonthSpan] => [`${first}-${last}`, [from, to]]),
  )
}

/** Months from the first to the last. */
const FAR = 2

/** Forms of one case, as their last letter tells. */
export const inOneCase = (one: string, other: string): boolean => endingOf(one) === endingOf(other)
const endingOf = (word: string) => (/[ая]$/u.test(word) ? 'а' : /[еіу]$/u.test(word) ? 'е' : word.slice(-1))
