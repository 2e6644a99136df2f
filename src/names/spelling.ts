/** A name as it stands in a text. `language` is that of the text. */
export type Spelling = { exact: string; language: string }

/**
 * The spelling to call a person by: in the wanted language if there is one, with the most words, then the one that stands there most often,
 * then the shortest (the nominative, as a rule). The order of the spellings does not matter. Null when there is none.
 */
export function bestSpelling(spellings: readonly Spelling[], language: string): string | null {
  const counts = new Map<string, { exact: string; own: boolean; times: number; words: number }>()
  for (const { exact, language: of } of spellings) {
    const known = counts.get(exact) ?? { exact, own: false, times: 0, words: exact.trim().split(/\s+/u).length }
    counts.set(exact, { ...known, times: known.times + 1, own: known.own || of === language })
  }
  const [best] = [...counts.values()].sort(
    (a, b) =>
      Number(b.own) - Number(a.own) ||
      b.words - a.words ||
      b.times - a.times ||
      a.exact.length - b.exact.length ||
      (a.exact < b.exact ? -1 : 1),
  )
  return best?.exact ?? null
}
