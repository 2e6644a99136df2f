import type { Item } from '../text/item.ts'
import type { Match, Pattern } from './pattern.ts'
import { matchAt } from './pattern-match.ts'

/** Patterns by the item that must be among what they match. */
export type Index<Rule> = { all(items: readonly Item[], reach: number): { rule: Rule; match: Match }[] }

type Entry<Rule> = { rule: Rule; pattern: Pattern; order: number }

/** Items that look alike to every pattern: what tests said of them, and the rules to try where one stands. */
type Like<Rule> = {
  kind: Item['kind']
  tags: ReadonlySet<string>
  cap: boolean
  number: boolean
  answers: Uint8Array
  anchored: readonly Entry<Rule>[]
}

/** As many kinds of items as are remembered, at about 1 KB each; a text with more begins anew. */
const LIMIT = 5_000

/** Builds the index of rules over their patterns. */
export function indexOf<Rule>(rules: readonly { rule: Rule; pattern: Pattern }[]): Index<Rule> {
  const entries = rules.map((one, order): Entry<Rule> => ({ ...one, order }))
  const tests = Math.max(-1, ...entries.flatMap(({ pattern }) => pattern.elements.map(({ test }) => test.no))) + 1
  const anchoredAt = anchorsOf(entries)
  const byKey = new Map<string, Like<Rule>[]>()
  let known = 0
  const untried = new Int32Array(entries.length)

  const likeOf = ({ kind, key, tags, cap, amount }: Item): Like<Rule> => {
    const number = amount !== undefined
    const same = byKey.get(key)
    const found = same?.find((one) => one.kind === kind && one.tags === tags && one.cap === cap && one.number === number)
    if (found) return found
    const made = { kind, tags, cap, number, answers: new Uint8Array(tests), anchored: anchoredAt({ kind, key, tags }) }
    if (same) same.push(made)
    else byKey.set(key, [made])
    known++
    return made
  }

  return {
    /** Every match of every rule, one for each start, by place and then by the order of the rules. */
    all(items, reach) {
      if (known > LIMIT) {
        byKey.clear()
        known = 0
      }
      const likes = items.map(likeOf)
      const line = { items, answers: likes.map((one) => one.answers) }
      const found: { entry: Entry<Rule>; match: Match }[] = []
      // Anchors are looked at in order, so that what was not tried for a rule begins at one place.
      untried.fill(0)
      for (let at = 0; at < likes.length; at++)
        for (const entry of likes[at]?.anchored ?? []) {
          const { pattern, order } = entry
          const { least, most } = pattern.anchor
          for (let start = Math.max(untried[order] ?? 0, at - most); start <= at - least; start++) {
            const match = matchAt(pattern, line, start, Math.min(items.length, start + reach))
            if (match) found.push({ entry, match })
          }
          untried[order] = Math.max(untried[order] ?? 0, at - least + 1)
        }
      if (found.length > 1) found.sort((a, b) => a.match.from - b.match.from || a.entry.order - b.entry.order)
      return found.map(({ entry, match }) => ({ rule: entry.rule, match }))
    },
  }
}

/** Which rules are to be tried where an item stands. */
function anchorsOf<Rule>(entries: readonly Entry<Rule>[]) {
  const tables = {
    keys: new Map<string, Entry<Rule>[]>(),
    classes: new Map<string, Entry<Rule>[]>(),
    kinds: new Map<string, Entry<Rule>[]>(),
  }
  const stems: [string, Entry<Rule>][] = []
  const any: Entry<Rule>[] = []
  for (const entry of entries) {
    const { first } = entry.pattern.anchor
    if (!first) any.push(entry)
    else {
      for (const table of ['keys', 'classes', 'kinds'] as const)
        for (const one of first[table]) tables[table].set(one, [...(tables[table].get(one) ?? []), entry])
      for (const stem of first.stems) stems.push([stem, entry])
    }
  }
  return ({ kind, key, tags }: Pick<Item, 'kind' | 'key' | 'tags'>): readonly Entry<Rule>[] => {
    const found = new Set(any)
    for (const entry of tables.keys.get(key) ?? []) found.add(entry)
    for (const tag of tags) for (const entry of tables.classes.get(tag) ?? []) found.add(entry)
    for (const entry of tables.kinds.get(kind) ?? []) found.add(entry)
    if (kind === 'word') for (const [stem, entry] of stems) if (key.startsWith(stem)) found.add(entry)
    return [...found]
  }
}
