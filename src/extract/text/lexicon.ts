import { memo } from './memo.ts'

/**
 * Word classes as data: class name to words, separated by white space. `stem*` is any word that begins so, `*ending` any
 * that ends so, `!word` none of the class whatever it ends in; `a_b` is a phrase of several
 * words that is read as one. Words are compared by the language's key (lower case at least).
 */
export type Words = Readonly<Record<string, string>>

export type Lexicon = {
  key(word: string): string
  /** Words of the same classes share one set. */
  tagsOf(key: string): ReadonlySet<string>
  /** How many of the keys from `at` make the longest known phrase; 0 when none. */
  phraseAt(keys: readonly (string | null)[], at: number): number
}

/** Compiles word classes. `complete` may add to the classes of a word that its ending or its lack of classes tells of. */
export function lexiconOf(
  classes: Words,
  key: (word: string) => string,
  complete: (word: string, names: ReadonlySet<string>) => ReadonlySet<string>,
): Lexicon {
  const whole = new Map<string, Set<string>>()
  const stems = new Map<string, Set<string>>()
  const endings = new Map<string, Set<string>>()
  const exceptions = new Map<string, Set<string>>()
  const starts = new Map<string, string[][]>()
  let shortest = Number.POSITIVE_INFINITY
  let longest = 0
  let furthest = 0
  const keyOf = (word: string) => word.split('_').map(key).join('_')
  const addPhrase = (word: string) => {
    const parts = word.split('_')
    const [first] = parts
    if (first === undefined || parts.length < 2) return
    const list = starts.get(first) ?? []
    if (!list.some((other) => other.join('_') === word)) list.push(parts)
    starts.set(
      first,
      list.sort((a, b) => b.length - a.length),
    )
  }
  for (const [name, words] of Object.entries(classes)) {
    for (const word of words.split(/\s+/).filter(Boolean)) {
      const add = (table: Map<string, Set<string>>, entry: string) => table.set(entry, (table.get(entry) ?? new Set()).add(name))
      if (word.length > 1 && (word.startsWith('*') || word.startsWith('!'))) {
        const entry = keyOf(word.slice(1))
        add(word.startsWith('*') ? endings : exceptions, entry)
        if (word.startsWith('*')) furthest = Math.max(furthest, entry.length)
        continue
      }
      const isStem = word.endsWith('*') && word.length > 1
      const entry = keyOf(isStem ? word.slice(0, -1) : word)
      add(isStem ? stems : whole, entry)
      if (isStem) {
        shortest = Math.min(shortest, entry.length)
        longest = Math.max(longest, entry.length)
      } else addPhrase(entry)
    }
  }

  const look = (word: string): ReadonlySet<string> => {
    const found = new Set(whole.get(word))
    for (let length = shortest; length <= Math.min(longest, word.length); length++)
      for (const tag of stems.get(word.slice(0, length)) ?? []) found.add(tag)
    if (!word.includes('_'))
      for (let length = 1; length <= Math.min(furthest, word.length - 1); length++)
        for (const tag of endings.get(word.slice(-length)) ?? []) if (!exceptions.get(word)?.has(tag)) found.add(tag)
    return shared(complete(word, found))
  }
  // A few hundred combinations of classes serve all words: what is asked again and again stays in the cache of the processor.
  const sets = new Map<string, ReadonlySet<string>>()
  const shared = (names: ReadonlySet<string>) => {
    const name = [...names].join(' ')
    const known = sets.get(name) ?? names
    sets.set(name, known)
    return known
  }
  return {
    key,
    tagsOf: memo(look),
    phraseAt(keys, at) {
      const first = keys[at]
      if (first === null || first === undefined) return 0
      const known = starts.get(first)
      if (!known) return 0
      for (const parts of known) if (parts.every((part, i) => keys[at + i] === part)) return parts.length
      return 0
    },
  }
}
