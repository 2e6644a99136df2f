import type { Item } from '../text/item.ts'
import { perWord } from '../text/words.ts'
import type { First, Match, Pattern } from './pattern.ts'
import { matchAt } from './pattern-match.ts'

/** Patterns by the item that must be among what they match. */
export type Index<Rule> = { all(items: readonly Item[], reach: number): { rule: Rule; match: Match }[] }

/** A rule where its anchor stands: `least` and `most` items before it begins. `needs`: the numbers of what else must stand in a sentence. */
type Entry<Rule> = { rule: Rule; pattern: Pattern; order: number; least: number; most: number; needs: readonly number[] }

/** Items that look alike to every pattern: where the answers of tests begin, what they can begin, and the rules to try where one stands. */
type Like<Rule> = {
  kind: Item['kind']
  tags: ReadonlySet<string>
  cap: boolean
  number: boolean
  row: number
  begins: readonly number[]
  anchored: readonly Entry<Rule>[]
}

/** As many kinds of items as are remembered; a text with more begins anew. */
const LIMIT = 5_000
/** And as many more as a sentence may bring. */
const SPARE = 500

/** Builds the index of rules over their patterns. */
export function indexOf<Rule>(rules: readonly { rule: Rule; pattern: Pattern }[]): Index<Rule> {
  const tests = Math.max(-1, ...rules.flatMap(({ pattern }) => pattern.elements.map(({ test }) => test.no))) + 1
  const firsts = beginnings()
  const entries = rules.map(({ rule, pattern }, order): Entry<Rule> => {
    const { first, least, most } = pattern.anchor
    const needs = pattern.needs.filter((one) => one !== first).map(firsts.add)
    return { rule, pattern, order, least, most, needs }
  })
  const anchoredAt = Map.groupBy(entries, ({ pattern }) => (pattern.anchor.first ? firsts.add(pattern.anchor.first) : null))
  const byKey = new Map<string, Like<Rule>[]>()
  const answers = new Uint8Array((LIMIT + SPARE) * tests)
  let known = 0
  const untried = new Int32Array(entries.length)
  /** The sentence in which something was seen last. */
  const seen = new Int32Array(firsts.size())
  let sentence = 0

  const allSeen = (needs: readonly number[]): boolean => {
    for (const no of needs) if (seen[no] !== sentence) return false
    return true
  }

  const likeOf = perWord((item): Like<Rule> => {
    const { kind, key, tags, cap, amount } = item
    const number = amount !== undefined
    const same = byKey.get(key)
    const found = same?.find((one) => one.kind === kind && one.tags === tags && one.cap === cap && one.number === number)
    if (found) return found
    const begins = firsts.of(item)
    const anchored = [null, ...begins].flatMap((no) => anchoredAt.get(no) ?? [])
    const made = { kind, tags, cap, number, row: known * tests, begins, anchored }
    if (same) same.push(made)
    else byKey.set(key, [made])
    known++
    return made
  })

  return {
    /** Every match of every rule, one for each start, by place and then by the order of the rules. */
    all(items, reach) {
      if (known > LIMIT) {
        byKey.clear()
        likeOf.forget()
        answers.fill(0)
        known = 0
      }
      const likes: Like<Rule>[] = []
      const rows: number[] = []
      sentence++
      for (const item of items) {
        const like = likeOf(item)
        likes.push(like)
        rows.push(like.row)
        for (const no of like.begins) seen[no] = sentence
      }
      const line = { items, rows, answers }
      const found: { entry: Entry<Rule>; match: Match }[] = []
      // Anchors are looked at in order, so that what was not tried for a rule begins at one place.
      untried.fill(0)
      for (let at = 0; at < likes.length; at++)
        for (const entry of likes[at]?.anchored ?? []) {
          const { pattern, order, least, most, needs } = entry
          const from = untried[order] ?? 0
          if (from === 0 && !allSeen(needs)) {
            untried[order] = items.length
            continue
          }
          for (let start = Math.max(from, at - most); start <= at - least; start++) {
            const match = matchAt(pattern, line, start, Math.min(items.length, start + reach))
            if (match) found.push({ entry, match })
          }
          untried[order] = Math.max(from, at - least + 1)
        }
      if (found.length > 1) found.sort((a, b) => a.match.from - b.match.from || a.entry.order - b.entry.order)
      return found.map(({ entry, match }) => ({ rule: entry.rule, match }))
    },
  }
}

/** Numbers what elements can begin with, and tells which of them an item is. */
function beginnings() {
  const numbers = new Map<string, number>()
  const tables = { keys: new Map<string, number[]>(), classes: new Map<string, number[]>(), kinds: new Map<string, number[]>() }
  const stems: [string, number][] = []
  const put = (table: Map<string, number[]>, name: string, no: number) => {
    const list = table.get(name)
    if (list) list.push(no)
    else table.set(name, [no])
  }
  return {
    size: () => numbers.size,
    add(first: NonNullable<First>): number {
      const known = numbers.get(first.body)
      if (known !== undefined) return known
      const no = numbers.size
      numbers.set(first.body, no)
      for (const table of ['keys', 'classes', 'kinds'] as const) for (const one of first[table]) put(tables[table], one, no)
      for (const stem of first.stems) stems.push([stem, no])
      return no
    },
    of({ kind, key, tags }: Item): readonly number[] {
      const found = new Set(tables.keys.get(key))
      if (key.includes('_')) for (const word of key.split('_')) for (const no of tables.keys.get(word) ?? []) found.add(no)
      for (const tag of tags) for (const no of tables.classes.get(tag) ?? []) found.add(no)
      for (const no of tables.kinds.get(kind) ?? []) found.add(no)
      if (kind === 'word') for (const [stem, no] of stems) if (key.startsWith(stem)) found.add(no)
      return [...found]
    },
  }
}
