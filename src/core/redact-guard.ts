import type { Unit } from './redact-units.ts'

/**
 * Beginnings of words, folded, that speak of what is never shown of one person (DESIGN rule 6). Several words: each begins a word, in this
 * order, with at most three words between. A full stop after a word: it is the whole word.
 */
export type GuardLexicon = readonly string[]

/**
 * Compiles the lexicon: does a sentence hold any of it? A hidden word counts only where it begins the sentence and is hardly longer than
 * the entry, so that what happens to a sentence does not depend on how a hidden name happens to begin.
 */
export function guardIndex(lexicon: GuardLexicon): (sentence: readonly Unit[]) => boolean {
  const single = new Set<string>()
  const whole = new Set<string>()
  /** By the first two letters of their first word. */
  const rows = new Map<string, string[][]>()
  let longest = 0
  for (const entry of lexicon) {
    const parts = entry.split(' ')
    if (parts.length > 1) rows.set(entry.slice(0, 2), [...(rows.get(entry.slice(0, 2)) ?? []), parts])
    else if (entry.endsWith('.')) whole.add(entry.slice(0, -1))
    else {
      single.add(entry)
      longest = Math.max(longest, entry.length)
    }
  }
  const begins = (word: string, from: number) => {
    if (whole.has(word)) return true
    for (let length = Math.max(3, from); length <= Math.min(longest, word.length); length++)
      if (single.has(word.slice(0, length))) return true
    return false
  }
  const known = new Map<string, boolean>()
  const isGuarded = (word: string) => {
    const found = known.get(word) ?? begins(word, 3)
    if (known.size < 100_000) known.set(word, found)
    return found
  }
  return (sentence) => {
    const [first] = sentence
    if (first?.nameable && first.verdict !== 'keep' && begins(first.folded, first.folded.length - 2)) return true
    const words: string[] = []
    for (const { folded, verdict, nameable } of sentence)
      if (nameable && verdict === 'keep') {
        if (folded.includes('-')) words.push(...folded.split('-'))
        else words.push(folded)
      }
    return words.some((word, at) => isGuarded(word) || rows.get(word.slice(0, 2))?.some((row) => follows(row, words, at)))
  }
}

function follows(row: readonly string[], words: readonly string[], from: number): boolean {
  const [first, ...rest] = row
  if (first === undefined) return true
  if (!words[from]?.startsWith(first)) return false
  return rest.length === 0 || [1, 2, 3, 4].some((step) => follows(rest, words, from + step))
}
