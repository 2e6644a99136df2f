/** More words than any text of ordinary length has; a longer one begins anew. */
const LIMIT = 20_000
/** Longer words are no words, and not kept. */
const LONGEST_WORD = 64

/** A pure function of a word that remembers what it said. */
export function memo<Value extends object | string | boolean>(of: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const value = of(word)
    if (word.length > LONGEST_WORD) return value
    if (known.size >= LIMIT) known.clear()
    known.set(word, value)
    return value
  }
}
