import { comparePrepared, type Known, type Line, lineBits, type NameComparison, type Prepared, prepare } from './compare.ts'
import { type SurnameBits, surnameCost, USUAL_SURNAME } from './pieces.ts'
import { search, type Trie, trieOf } from './trie.ts'
import { OTHER_WORD, type Word } from './words.ts'

/** Somebody to be found: every spelling of the name, and what else is known. */
export type Entry<K> = Omit<Known, 'name'> & { key: K; names: readonly string[] }

/** Somebody found: which spelling agreed best, and how. */
export type Match<K> = NameComparison & { key: K; name: string }

/** Finds people by name among many. Adding one after another and building from all at once give the same answers. */
export type NameIndex<K> = {
  add: (entry: Entry<K>) => void
  remove: (key: K) => void
  /** The `most` likeliest people, likeliest first; those of equal bits in the order in which they were added. */
  search: (query: string | Known, most?: number) => Match<K>[]
  size: () => number
  /** Bits that agreement in a surname is worth among these people: the rarer, the more. */
  surnameBits: SurnameBits
}

/** How much surnames may differ, in tenths of a bit: first only so much; where that finds too few, more. */
const LIMITS = [24, 50, 85, OTHER_WORD]
/** Somebody found whose evidence is so much ends the search for surnames that differ more. */
const ENOUGH = 9
/** Lines looked at for one query, those of the likest surnames first. */
const MOST_LOOKED_AT = 4000
/** So many soundings wait in a small trie of their own before the large one is built anew. */
const MOST_WAITING = 512

type Held<K> = { key: K; order: number; names: readonly Prepared[] }
/** One way of understanding one spelling of one person. */
type Posting<K> = { held: Held<K>; name: Prepared; line: Line }
type Indexed<K> = { word: Word; postings: Posting<K>[] }

export function nameIndex<K>(entries: Iterable<Entry<K>> = []): NameIndex<K> {
  const byKey = new Map<K, Held<K>>()
  const words = new Map<number, Indexed<K>>()
  const soundings = tries()
  const bearers = new Map<string, number>()
  let order = 0

  const indexed = (word: Word): Indexed<K> => {
    const known = words.get(word.id)
    if (known) return known
    const made: Indexed<K> = { word, postings: [] }
    words.set(word.id, made)
    for (const { codes, cost } of word.soundings) soundings.add(codes, cost, word.id)
    return made
  }
  const count = ({ names }: Held<K>, by: 1 | -1): void => {
    for (const key of new Set(names.map(({ lines }) => rarityKey(lines[0]?.surnames[0]))))
      bearers.set(key, (bearers.get(key) ?? 0) + by)
  }
  const add = ({ key, names, ...known }: Entry<K>): void => {
    remove(key)
    const held: Held<K> = { key, order: order++, names: names.map((name) => prepare({ ...known, name })) }
    byKey.set(key, held)
    count(held, 1)
    for (const name of held.names)
      for (const line of name.lines) for (const word of new Set(line.surnames)) indexed(word).postings.push({ held, name, line })
  }
  const remove = (key: K): void => {
    const held = byKey.get(key)
    if (!held) return
    byKey.delete(key)
    count(held, -1)
    for (const word of new Set(held.names.flatMap(({ lines }) => lines.flatMap(({ surnames }) => surnames)))) {
      const one = words.get(word.id)
      if (one) one.postings = one.postings.filter((posting) => posting.held !== held)
    }
  }
  const surnameBits: SurnameBits = (word) =>
    Math.log2((byKey.size + 2 ** USUAL_SURNAME) / ((bearers.get(rarityKey(word)) ?? 0) + 1))
  const setting = { surnameBits, people: 2 }

  /** The people whose surnames differ from the query's by at most `limit`, the likeliest first. */
  const within = (limit: number, asked: Prepared): { posting: Posting<K>; bits: number }[] => {
    const costs = new Map<number, number>()
    for (const word of new Set(asked.lines.flatMap(({ surnames }) => surnames)))
      for (const id of soundings.near(word, limit)) {
        const other = words.get(id)
        if (other) costs.set(id, Math.min(costs.get(id) ?? OTHER_WORD, surnameCost(word, other.word)))
      }
    const best = new Map<Held<K>, { posting: Posting<K>; bits: number }>()
    let looked = 0
    for (const [id] of [...costs].sort((a, b) => a[1] - b[1] || a[0] - b[0])) {
      if (looked > MOST_LOOKED_AT) break
      for (const posting of words.get(id)?.postings ?? []) {
        looked++
        for (const line of asked.lines) {
          const bits = lineBits(line, posting.line, setting)
          if (bits > (best.get(posting.held)?.bits ?? Number.NEGATIVE_INFINITY)) best.set(posting.held, { posting, bits })
        }
      }
    }
    return [...best.values()].sort((a, b) => b.bits - a.bits || a.posting.held.order - b.posting.held.order)
  }

  const lookUp = (query: string | Known, most = 10): Match<K>[] => {
    const asked = prepare(query)
    setting.people = Math.max(byKey.size, 2)
    const limit = LIMITS.find((one) => within(one, asked).some(({ bits }) => bits >= ENOUGH)) ?? OTHER_WORD
    // A few more than are wanted: what is known beside the name may change their order.
    return within(limit, asked)
      .slice(0, most * 2 + 10)
      .map(({ posting: { held, name } }) => ({ ...comparePrepared(asked, name, setting), key: held.key, name: name.name }))
      .sort((a, b) => b.bits - a.bits)
      .slice(0, most)
  }

  for (const entry of entries) add(entry)
  return { add, remove, search: lookUp, size: () => byKey.size, surnameBits }
}

/** What the spellings of one surname have in common, as far as counting who bears it goes. */
const rarityKey = (surname: Word | undefined): string => surname?.soundings[0]?.sounds ?? ''

/** Soundings of words in two tries: one large, and a small one of those that came since it was built. */
function tries() {
  const entries: { codes: Uint8Array; cost: number; word: number }[] = []
  let large: Trie = trieOf([])
  let inLarge = 0
  let small: Trie = large
  let inAll = 0
  const build = () => {
    if (entries.length - inLarge > MOST_WAITING) {
      large = trieOf(entries.map(({ codes }, word) => ({ codes, word })))
      inLarge = entries.length
    }
    small = trieOf(entries.slice(inLarge).map(({ codes }, i) => ({ codes, word: inLarge + i })))
    inAll = entries.length
  }
  return {
    add: (codes: Uint8Array, cost: number, word: number): void => {
      entries.push({ codes, cost, word })
    },
    /** Words that sound like this one, but for so much. */
    near: ({ soundings }: Word, limit: number): Set<number> => {
      if (inAll !== entries.length) build()
      const found = new Set<number>()
      for (const { codes, cost } of soundings)
        for (const trie of [large, small])
          search(trie, codes, limit - cost, (at, differs) => {
            const entry = entries[at]
            if (entry && cost + differs + entry.cost <= limit) found.add(entry.word)
          })
      return found
    },
  }
}
