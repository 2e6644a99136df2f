/**
 * How likely a letter follows a letter: counts of pairs, each mixed with the letter's own share by as much as the letter before
 * was followed by different ones (Witten and Bell 1991). Every pair of known letters gets a share.
 */
export function learnSurprise(words: readonly string[]): [string, string, number][] {
  const after = new Map<string, Map<string, number>>()
  const own = new Map<string, number>()
  let all = 0
  for (const word of words) {
    let before = '^'
    for (const letter of [...word, '$']) {
      const row = after.get(before) ?? new Map<string, number>()
      after.set(before, row)
      row.set(letter, (row.get(letter) ?? 0) + 1)
      own.set(letter, (own.get(letter) ?? 0) + 1)
      all++
      before = letter
    }
  }
  return [...after].flatMap(([before, row]) => {
    const seen = [...row.values()].reduce((sum, count) => sum + count, 0)
    return [...own].map(([letter, count]): [string, string, number] => [
      before,
      letter,
      ((row.get(letter) ?? 0) + (row.size * count) / all) / (seen + row.size),
    ])
  })
}
