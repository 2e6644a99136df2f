/**
 * How words of the tables are compared: composed, lower case, ё as е, one apostrophe, one space, without the English possessive.
 * For single names and short phrases; texts are folded by `core/fold.ts`.
 */
export function keyOf(word: string): string {
  const plain = word
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[’ʼ‘`]/g, "'")
    .replace(/[«»“”„"]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return plain.length > 3 ? plain.replace(/(?<=[a-z])'s?$/, '') : plain
}

/** A table by the keys of its words; an earlier entry keeps a word that a later one also claims. */
export function tableOf<Item>(items: readonly Item[], words: (item: Item) => readonly string[]): ReadonlyMap<string, Item> {
  const table = new Map<string, Item>()
  for (const item of items)
    for (const word of words(item)) {
      const key = keyOf(word)
      if (!table.has(key)) table.set(key, item)
    }
  return table
}
