import { once } from '#core/once.ts'
import type { Labels } from '#vocabulary/entry.ts'
import { FACILITIES, NATIONALITIES, ORGANISATIONS, PLACES } from '#vocabulary/index.ts'
import type { Item } from './item.ts'
import { memo } from './memo.ts'
import { perWord } from './words.ts'

const TABLES = { place: PLACES, organisation: ORGANISATIONS, facility: FACILITIES } as const
const KINDS = ['place', 'organisation', 'facility'] as const

export type NamedKind = (typeof KINDS)[number]

/** `inflected`: not the form in which the vocabulary names it. */
export type Named = { kind: NamedKind; length: number; code: string; inflected: boolean }

/** The names of places, organisations and facilities. */
export type Gazetteer = {
  /** The longest name of each kind that begins at an item, the longest first. */
  at(items: readonly Item[], from: number): readonly Named[]
}

/** `alias`: without quotation marks. */
type Name = { kind: NamedKind; code: string; alias: string; labels: Labels }
type Entry = { keys: readonly string[]; properName: boolean; named: Named }

const bare = (name: string) => name.replace(/[«»]/g, '')
/** What begins with a Latin letter; a text of another script has few such words. */
const LATIN = /^[a-z]/i
const NOT_LATIN = /^[^a-z]/i
const CAPITAL = /\p{Lu}/u
/** “Соединённые Штаты”: a second name as a subject has it. */
const NOMINATIVE = /^\p{Lu}\p{Ll}+(?:ые|ыя) \p{Lu}/u
const NOTHING: readonly never[] = []

/**
 * The names of the vocabulary, cut into items as texts are. A name written with a capital is found only with one. `keysOf` cuts a name,
 * `keyOf` compares words. Cutting all names takes longer than reading a short text: a name is cut when a word is met that begins like it.
 */
export function gazetteerOf(keysOf: (name: string) => readonly string[], keyOf: (word: string) => string): Gazetteer {
  const latin = once(() => namesOf(LATIN, keyOf))
  const others = once(() => namesOf(NOT_LATIN, keyOf))
  const cut = ({ kind, code, alias, labels }: Name): Entry => {
    const keys = keysOf(alias)
    const inflected = !(NOMINATIVE.test(alias) || Object.values(labels).some((label) => bare(label) === alias))
    return { keys, properName: CAPITAL.test(alias), named: { kind, length: keys.length, code, inflected } }
  }
  const entriesOfKey = memo((key): readonly Entry[] => {
    const alike = (LATIN.test(key) ? latin() : others()).get(beginningOf(key))
    if (!alike) return NOTHING
    const entries = alike.map(cut).filter(({ keys }) => keys[0] === key)
    return entries.length === 0 ? NOTHING : entries.sort((a, b) => b.keys.length - a.keys.length)
  })
  const entriesOf = perWord(({ key }) => entriesOfKey(key))
  return {
    at(items, from) {
      const first = from < 0 ? undefined : items[from]
      const entries = first ? entriesOf(first) : NOTHING
      if (entries.length === 0) return NOTHING
      const found: Named[] = []
      for (const entry of entries)
        if (fits(entry, items, from) && !found.some(({ kind }) => kind === entry.named.kind)) found.push(entry.named)
      return found
    },
  }
}

/** Names in the letters of one script by how they begin. */
const namesOf = (script: RegExp, keyOf: (word: string) => string): ReadonlyMap<string, readonly Name[]> =>
  Map.groupBy(
    KINDS.flatMap((kind) =>
      TABLES[kind].flatMap(({ code, aliases, labels }) =>
        aliases.map((alias) => ({ kind, code, alias: bare(alias), labels })).filter(({ alias }) => script.test(alias)),
      ),
    ),
    ({ alias }) => beginningOf(keyOf(alias)),
  )

/** Letters and digits up to the first other sign: the same for a word and for the name that begins with it. */
const beginningOf = (key: string) => /^[\p{L}\p{N}]*/u.exec(key)?.[0] ?? ''

function fits({ keys, properName }: Entry, items: readonly Item[], from: number): boolean {
  for (let n = 1; n < keys.length; n++) if (items[from + n]?.key !== keys[n]) return false
  if (!properName) return true
  for (let n = 0; n < keys.length; n++) if (items[from + n]?.cap) return true
  return false
}

/** Nationalities as one word class: every single word, in all three languages. */
export const NATIONALITY_WORDS: string = NATIONALITIES.flatMap(({ aliases }) => aliases)
  .filter((alias) => !alias.includes(' '))
  .join(' ')
