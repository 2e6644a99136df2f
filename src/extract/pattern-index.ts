import type { Item } from './item.ts'
import { type Match, matchAt, type Pattern } from './pattern.ts'

/** Patterns by the item that must be among what they match. */
export type Index<Rule> = { all(items: readonly Item[], reach: number): { rule: Rule; match: Match }[] }

type Entry<Rule> = { rule: Rule; pattern: Pattern; order: number }

const CACHE_LIMIT = 50_000

/** Builds the index of rules over their patterns. */
export function indexOf<Rule>(rules: readonly { rule: Rule; pattern: Pattern }[]): Index<Rule> {
  const entries = rules.map((one, order): Entry<Rule> => ({ ...one, order }))
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
  let cache = new WeakMap<ReadonlySet<string>, Map<string, readonly Entry<Rule>[]>>()
  let cached = 0
  const anchoredAt = (item: Item): readonly Entry<Rule>[] => {
    const name = item.kind === 'word' ? item.key : `#${item.kind} ${item.key}`
    const byName = cache.get(item.tags) ?? new Map<string, readonly Entry<Rule>[]>()
    const known = byName.get(name)
    if (known) return known
    const found = new Set(any)
    for (const entry of tables.keys.get(item.key) ?? []) found.add(entry)
    for (const tag of item.tags) for (const entry of tables.classes.get(tag) ?? []) found.add(entry)
    for (const entry of tables.kinds.get(item.kind) ?? []) found.add(entry)
    if (item.kind === 'word') for (const [stem, entry] of stems) if (item.key.startsWith(stem)) found.add(entry)
    const list = [...found]
    if (cached++ > CACHE_LIMIT) {
      cache = new WeakMap()
      cached = 0
    }
    byName.set(name, list)
    cache.set(item.tags, byName)
    return list
  }

  return {
    /** Every match of every rule, one for each start, by place and then by the order of the rules. */
    all(items, reach) {
      const found: { entry: Entry<Rule>; match: Match }[] = []
      const tried = new Set<number>()
      for (const [at, item] of items.entries())
        for (const entry of anchoredAt(item)) {
          const { least, most } = entry.pattern.anchor
          for (let start = Math.max(0, at - most); start <= at - least; start++) {
            if (most > 0) {
              const place = entry.order * 65_536 + start
              if (tried.has(place)) continue
              tried.add(place)
            }
            const match = matchAt(entry.pattern, items, start, Math.min(items.length, start + reach))
            if (match) found.push({ entry, match })
          }
        }
      found.sort((a, b) => a.match.from - b.match.from || a.entry.order - b.entry.order)
      return found.map(({ entry, match }) => ({ rule: entry.rule, match }))
    },
  }
}
