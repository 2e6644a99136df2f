import { once } from '#core/once.ts'
import { inOrder } from '#core/order.ts'
import type { Item } from '../text/item.ts'
import { perWord } from '../text/words.ts'
import type { First, Match, Pattern } from './pattern.ts'
import { matchAt, NO } from './pattern-match.ts'

/** Patterns by the item that must be among what they match. */
export type Index<Rule> = { all(items: readonly Item[], reach: number): { rule: Rule; match: Match }[] }

/** Items that look alike to every pattern. Each kind has a number, by which what is known of it is found. */
type Like = { no: number; tags: ReadonlySet<string>; cap: boolean; number: boolean }

/** As many kinds of items as are remembered; a text with more begins anew. */
const LIMIT = 5_000
/** And as many more as a sentence may bring. */
const SPARE = 500

/** The first element of a pattern may be left out. */
const NO_LEAD = -1

/** Builds the index of rules over their patterns. */
export function indexOf<Rule>(rules: readonly { rule: Rule; pattern: Pattern }[]): Index<Rule> {
  const tests = Math.max(-1, ...rules.flatMap(({ pattern }) => pattern.elements.map(({ test }) => test.no))) + 1
  const firsts = beginnings()
  // What most attempts are decided by stands in flat lists of numbers: a rule itself is looked at only where it may match.
  const least = Int32Array.from(rules, ({ pattern }) => pattern.anchor.least)
  const most = Int32Array.from(rules, ({ pattern }) => pattern.anchor.most)
  const leads = Int32Array.from(rules, ({ pattern: { elements } }) =>
    elements[0] && elements[0].min > 0 ? elements[0].test.no : NO_LEAD,
  )
  const needs = rules.map(({ pattern }) => pattern.needs.filter((one) => one !== pattern.anchor.first).map(firsts.add))
  const needed = Int32Array.from(needs.flat())
  let sum = 0
  const needsTo = Int32Array.from(needs, (list) => (sum += list.length))
  const isNeeded = new Set(needs.flat())
  const anchoredAt = Map.groupBy(rules.keys(), (order) => {
    const first = rules[order]?.pattern.anchor.first
    return first ? firsts.add(first) : null
  })
  let likes = 0
  // Of each like, one behind the other, where the list of each ends: what is needed somewhere and seen where it stands, and the rules (by
  // their order) to try there.
  const seenWith: number[] = []
  const seenWithTo = new Int32Array(LIMIT + SPARE)
  const triedAt: number[] = []
  const triedAtTo = new Int32Array(LIMIT + SPARE)
  /** By kind and key: those that share both are few. */
  const known = new Map<Item['kind'], Map<string, Like[]>>()
  // Megabytes, made with the first sentence: a grammar that has read nothing is small.
  const answersOf = once(() => new Uint8Array((LIMIT + SPARE) * tests))
  const untried = new Int32Array(rules.length)
  /** The sentence in which something was seen last. */
  const seen = new Int32Array(firsts.size())
  let sentence = 0
  // Written anew for each sentence, and never shortened: what stands behind the end is of one before.
  const rows: number[] = []
  const places: number[] = []

  const allSeen = (order: number): boolean => {
    const to = needsTo[order] ?? 0
    for (let i = startOf(needsTo, order); i < to; i++) if (seen[needed[i] ?? 0] !== sentence) return false
    return true
  }

  const likeOf = perWord((item): number => {
    const { kind, key, tags, cap, amount } = item
    const number = amount !== undefined
    const ofKind = known.get(kind) ?? new Map<string, Like[]>()
    const same = ofKind.get(key)
    const found = same?.find((one) => one.tags === tags && one.cap === cap && one.number === number)
    if (found) return found.no
    const begins = firsts.of(item)
    const no = likes++
    const made = { no, tags, cap, number }
    if (same) same.push(made)
    else known.set(kind, ofKind.set(key, [made]))
    for (const one of begins) if (isNeeded.has(one)) seenWith.push(one)
    for (const one of [null, ...begins]) triedAt.push(...(anchoredAt.get(one) ?? []))
    seenWithTo[no] = seenWith.length
    triedAtTo[no] = triedAt.length
    return no
  })

  const forget = () => {
    known.clear()
    likeOf.forget()
    answersOf().fill(0)
    likes = 0
    seenWith.length = 0
    triedAt.length = 0
  }

  return {
    /** Every match of every rule, one for each start, by place and then by the order of the rules. */
    all(items, reach) {
      if (likes > LIMIT) forget()
      sentence++
      let busyOnes = 0
      for (let at = 0; at < items.length; at++) {
        const item = items[at]
        if (item === undefined) break
        const no = likeOf(item)
        rows[at] = no * tests
        for (let i = startOf(seenWithTo, no); i < (seenWithTo[no] ?? 0); i++) seen[seenWith[i] ?? 0] = sentence
        // Most words of a text are no rule's rarest.
        if (startOf(triedAtTo, no) < (triedAtTo[no] ?? 0)) places[busyOnes++] = at
      }
      if (busyOnes === 0) return []
      const answers = answersOf()
      const line = { items, rows, answers }
      const found: { order: number; rule: Rule; match: Match }[] = []
      // Anchors are looked at in order, so that what was not tried for a rule begins at one place.
      untried.fill(0)
      for (let n = 0; n < busyOnes; n++) {
        const at = places[n] ?? 0
        const no = (rows[at] ?? 0) / tests
        for (let i = startOf(triedAtTo, no); i < (triedAtTo[no] ?? 0); i++) {
          const order = triedAt[i] ?? 0
          const from = untried[order] ?? 0
          if (from === 0 && !allSeen(order)) {
            untried[order] = items.length
            continue
          }
          const lead = leads[order] ?? NO_LEAD
          const last = at - (least[order] ?? 0)
          for (let start = Math.max(from, at - (most[order] ?? 0)); start <= last; start++) {
            if (lead !== NO_LEAD && answers[(rows[start] ?? 0) + lead] === NO) continue
            const tried = rules[order]
            const match = tried ? matchAt(tried.pattern, line, start, Math.min(items.length, start + reach)) : null
            if (tried && match) found.push({ order, rule: tried.rule, match })
          }
          untried[order] = Math.max(from, last + 1)
        }
      }
      return inOrder(found, (a, b) => a.match.from - b.match.from || a.order - b.order)
    },
  }
}

/** Where the list of one begins whose end stands in `ends`. */
const startOf = (ends: Int32Array, no: number): number => (no > 0 ? (ends[no - 1] ?? 0) : 0)

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
