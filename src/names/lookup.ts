import {
  bitsBetween,
  comparePrepared,
  type Known,
  type Line,
  lineBits,
  type NameComparison,
  type Prepared,
  prepare,
} from './compare.ts'
import { type NearWord, nearWords } from './near-words.ts'
import { rememberSurnameCost, type SurnameBits, USUAL_SURNAME } from './pieces.ts'
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
  /**
   * Everybody whom people should look at beside this name, however good the best one is; at most `most`, likeliest first. `isShown`: who is
   * told of; unless told otherwise, whoever is not another person.
   */
  meeting: (query: string | Known, most?: number, isShown?: (match: NameComparison) => boolean) => Match<K>[]
  size: () => number
  /** Bits that agreement in a surname is worth among these people: the rarer, the more. */
  surnameBits: SurnameBits
}

/** How much surnames may differ, in tenths of a bit: first only so much; where that finds too few, more. */
const LIMITS = [10, 24, 50, 85, OTHER_WORD]
/** From here on the other script is asked too: a surname beside a given name is nearly always found by its sounds. A word alone asks at once. */
const FAR = 85
/** Somebody found whose evidence is so much ends the search for surnames that differ more. */
const ENOUGH = 9
/** Whoever is looked for one by one may be written with a slip, though others are written without. */
const WITH_SLIPS = 85
/** Lines looked at for one query, those of the likest surnames first. */
const MOST_LOOKED_AT = 4000

type Held<K> = { key: K; order: number; names: readonly Prepared[] }
/** One way of understanding one spelling of one person. */
type Posting<K> = { held: Held<K>; name: Prepared; line: Line }
/** `cost`: how much the surnames differ; `close`: what tells apart those of equal bits. */
type Found<K> = { posting: Posting<K>; bits: number; cost: number; close: number }
type Indexed<K> = { word: Word; postings: Posting<K>[] }

export function nameIndex<K>(entries: Iterable<Entry<K>> = []): NameIndex<K> {
  const byKey = new Map<K, Held<K>>()
  const words = new Map<number, Indexed<K>>()
  const near = nearWords()
  const bearers = new Map<string, Map<string, number>>()
  let people = 0
  let order = 0

  const indexed = (word: Word): Indexed<K> => {
    const known = words.get(word.id)
    if (known) return known
    const made: Indexed<K> = { word, postings: [] }
    words.set(word.id, made)
    near.add(word)
    return made
  }
  const count = ({ names }: Held<K>, by: 1 | -1): void => {
    for (const [surname, given] of new Map(names.map(({ lines }) => [rarityKey(lines[0]?.surnames[0]), givenKey(lines[0])]))) {
      const own = bearers.get(surname) ?? new Map<string, number>()
      bearers.set(surname, own)
      const now = (own.get(given) ?? 0) + by
      if (by === 1 && now === 1) people++
      if (now === 0) people--
      if (now === 0) own.delete(given)
      else own.set(given, now)
    }
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
    Math.log2((people + 2 ** USUAL_SURNAME) / ((bearers.get(rarityKey(word))?.size ?? 0) + 1))
  const setting = { surnameBits, people: 2 }

  type Asked = { name: Prepared; near: ReadonlyMap<Word, ReturnType<typeof near.ask>> }
  const askedBy = (query: string | Known): Asked => {
    const name = prepare(query)
    return { name, near: new Map(name.lines.flatMap(({ surnames }) => surnames.map((word) => [word, near.ask(word)]))) }
  }
  /** The people whose surnames differ from the query's by at most `limit`, the likeliest first. */
  const within = (limit: number, isSpelled: boolean, { name: asked, near: nearOf }: Asked): Found<K>[] => {
    const alone = isAlone(asked)
    const costs = new Map<Word, NearWord>()
    for (const [word, ask] of nearOf)
      for (const one of ask(limit, alone || isSpelled)) {
        rememberSurnameCost(word, one.word, one.cost)
        if (one.cost < (costs.get(one.word)?.cost ?? OTHER_WORD)) costs.set(one.word, one)
      }
    const best = new Map<Held<K>, Found<K>>()
    let looked = 0
    for (const { word, cost, close } of [...costs.values()].sort(
      (a, b) => a.cost - b.cost || b.close - a.close || a.word.id - b.word.id,
    )) {
      if (looked > MOST_LOOKED_AT) break
      for (const posting of words.get(word.id)?.postings ?? []) {
        looked++
        for (const line of asked.lines) {
          const bits = lineBits(line, posting.line, setting)
          if (bits > (best.get(posting.held)?.bits ?? Number.NEGATIVE_INFINITY))
            best.set(posting.held, { posting, bits, cost, close })
        }
      }
    }
    const order = (a: Found<K>, b: Found<K>) => b.close - a.close || a.posting.held.order - b.posting.held.order
    return [...best.values()].sort(alone ? (a, b) => a.cost - b.cost || order(a, b) : (a, b) => b.bits - a.bits || order(a, b))
  }

  const matches = (asked: Prepared, likeliest: readonly Found<K>[], most: number): Match<K>[] => {
    // What is known beside the name may change their order; where nothing is, a few more than are wanted are enough.
    const isKnown = asked.born !== null || asked.taken !== null || asked.town !== null || asked.articles !== undefined
    const ranked = likeliest
      .slice(0, isKnown ? MOST_LOOKED_AT : most * 2 + 10)
      .map(({ posting }) => ({ posting, bits: bitsBetween(asked, posting.name, setting) }))
    if (!isAlone(asked)) ranked.sort((a, b) => b.bits - a.bits)
    const found = ranked
      .slice(0, most)
      .map(({ posting: { held, name } }) => ({ ...comparePrepared(asked, name, setting), key: held.key, name: name.name }))
    return isAlone(asked) ? found : found.sort((a, b) => b.bits - a.bits)
  }
  const lookUp = (query: string | Known, most = 10): Match<K>[] => {
    const asked = askedBy(query)
    setting.people = Math.max(byKey.size, 2)
    let found: Found<K>[] = []
    for (const limit of LIMITS) {
      found = within(limit, limit >= FAR, asked)
      if (found.some(({ bits, cost }) => bits >= ENOUGH && cost <= limit)) break
    }
    return matches(asked.name, found, most)
  }
  const meeting: NameIndex<K>['meeting'] = (query, most = 80, isShown = ({ band }) => band !== 'different') => {
    setting.people = Math.max(byKey.size, 2)
    const asked = askedBy(query)
    const heard = within(WITH_SLIPS, false, asked)
    const found = heard.some(({ bits }) => bits >= ENOUGH) ? heard : within(WITH_SLIPS, true, asked)
    return matches(asked.name, found, most).filter(isShown)
  }

  for (const entry of entries) add(entry)
  return { add, remove, search: lookUp, meeting, size: () => byKey.size, surnameBits }
}

/** A word and nothing else: how rare a name is says nothing then about which one is meant. */
const isAlone = ({ lines, birth, detained }: Prepared): boolean =>
  birth === undefined && detained === undefined && lines.every(({ given, surnames }) => given === null || surnames.length === 0)

/** What the spellings of one given name have in common: somebody who stands in a register thirty times bears a surname once. */
const givenKey = (line: Line | undefined): string => line?.given?.given[0]?.id ?? line?.given?.soundings[0]?.sounds ?? ''

/** What the spellings of one surname have in common, as far as counting who bears it goes. */
const rarityKey = (surname: Word | undefined): string => surname?.soundings[0]?.sounds ?? ''
