import { belarusianKey } from '#core/fold.ts'

/**
 * Keys that stand for others: prepositions that are softened before a soft consonant (of the classical orthography, and of no use to us),
 * forms of one verb that are written in two ways, and “the family” in its cases, which is no “seven”.
 */
const VARIANTS: ReadonlyMap<string, string> = new Map([
  ['зь', 'з'],
  ['безь', 'без'],
  ['бязь', 'бяз'],
  ['празь', 'праз'],
  ['церазь', 'цераз'],
  ['вышау', 'выйшау'],
  ['вышла', 'выйшла'],
  ['вышлі', 'выйшлі'],
  ["сям'і", "сям'і"],
  ["сям'ю", "сям'ю"],
])

const ALIKE: Readonly<Record<string, string>> = { i: 'і', a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', x: 'х', y: 'у' }

/** Latin letters that were typed for Cyrillic ones, in words that have both: “Палiна”. */
export const unmixed = (word: string): string =>
  /[a-z]/i.test(word) && /[а-яёіў]/i.test(word) ? word.replace(/[iaeocpxy]/g, (letter) => ALIKE[letter] ?? letter) : word

const OTHER = /[^а-яёіў]/

/** How Belarusian words of either orthography are compared. Of “Дар'я” the Latin script (“Darja”) and hasty writers have no apostrophe. */
export const keyOf = (word: string): string => {
  // Nearly all words of the rules are small Cyrillic letters and nothing else.
  const key = belarusianKey(OTHER.test(word) ? unmixed(word.toLowerCase()) : word)
  return VARIANTS.get(key) ?? (key.includes("'") ? key.replaceAll("'", '') : key)
}

/** A table by words as a table by their keys; phrases are written `a_b`. */
export const keyed = <Value>(table: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(table).map(([word, value]) => [word.split('_').map(keyOf).join('_'), value]))

/** Every word of several lists with the one value of its list. */
export const listed = <Value>(lists: readonly (readonly [string, Value])[]): Record<string, Value> =>
  keyed(Object.fromEntries(lists.flatMap(([words, value]) => words.split(' ').map((word) => [word, value] as const))))
