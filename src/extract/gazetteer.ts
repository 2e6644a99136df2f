import type { Labels } from '#vocabulary/entry.ts'
import { FACILITIES, NATIONALITIES, ORGANISATIONS, PLACES } from '#vocabulary/index.ts'
import type { Item } from './item.ts'

type Entry = { keys: readonly string[]; code: string; properName: boolean; inflected: boolean }

/** Names of one kind, found as sequences of item keys. */
export type Gazetteer = {
  /** `inflected`: not the form in which the vocabulary names it. */
  at(items: readonly Item[], from: number): { length: number; code: string; inflected: boolean } | null
}

export type Gazetteers = Record<'place' | 'organisation' | 'facility', Gazetteer> & {
  /** Keys with which a name of any kind begins. */
  begins: ReadonlySet<string>
}

const TABLES = { place: PLACES, organisation: ORGANISATIONS, facility: FACILITIES } as const
const bare = (name: string) => name.replace(/[«»]/g, '')
const CAPITAL = /\p{Lu}/u

/** The names of the vocabulary, cut into items as texts are. A name written with a capital is found only with one. */
export function gazetteersOf(keysOf: (name: string) => readonly string[]): Gazetteers {
  const begins = new Set<string>()
  const build = (table: readonly { code: string; aliases: readonly string[]; labels: Labels }[]) => {
    const starts = new Map<string, Entry[]>()
    for (const { code, aliases, labels } of table) {
      const named = new Set(Object.values(labels).map(bare))
      for (const alias of aliases) {
        const keys = keysOf(alias)
        const [first] = keys
        if (first === undefined) continue
        const list = starts.get(first) ?? []
        list.push({ keys, code, properName: CAPITAL.test(alias), inflected: !named.has(bare(alias)) })
        starts.set(first, list)
        begins.add(first)
      }
    }
    for (const list of starts.values()) list.sort((a, b) => b.keys.length - a.keys.length)
    return { at: (items: readonly Item[], from: number) => findAt(starts, items, from) }
  }
  return { place: build(TABLES.place), organisation: build(TABLES.organisation), facility: build(TABLES.facility), begins }
}

function findAt(
  starts: ReadonlyMap<string, Entry[]>,
  items: readonly Item[],
  from: number,
): { length: number; code: string; inflected: boolean } | null {
  const first = items[from]
  if (!first || first.kind === 'break') return null
  const entries = starts.get(first.key)
  if (entries === undefined) return null
  for (const { keys, code, properName, inflected } of entries) {
    let length = 1
    while (length < keys.length && items[from + length]?.key === keys[length]) length++
    if (length < keys.length) continue
    if (!properName || items.slice(from, from + keys.length).some(({ cap }) => cap))
      return { length: keys.length, code, inflected }
  }
  return null
}

/** Nationalities as one word class: every single word, in all three languages. */
export const NATIONALITY_WORDS: string = NATIONALITIES.flatMap(({ aliases }) => aliases)
  .filter((alias) => !alias.includes(' '))
  .join(' ')
