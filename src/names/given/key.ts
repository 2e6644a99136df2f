import { folded } from '../letters.ts'

const MARKS = /\p{M}/gu
/** Marks that make another letter, kept: й and ў of Cyrillic, and ї. */
const KEPT: Record<string, string> = { й: 'й', ў: 'ў', ї: 'ї' }

/** Letters that nothing is done to. */
const PLAIN = /^(?:[a-z]+|[а-ъыэюяґєіїў]+)$/u

/**
 * A word as it is looked up in the tables: lower case; ё as е, Latin letters without their marks, no apostrophes, no soft sign between
 * consonants, which only some spellings write (Зьміцер, Зміцер).
 */
export function lexicalKey(word: string): string {
  const letters = folded(word)
  if (PLAIN.test(letters)) return letters
  const plain = letters.replaceAll("'", '').replaceAll('ł', 'l').replaceAll('ё', 'е')
  return plain
    .replace(/[^a-zа-яґєіў-]/gu, (letter) => KEPT[letter] ?? letter.normalize('NFD').replace(MARKS, ''))
    .replace(/(?<=[бвгдзлмнпрстфц])ь(?=[бвгджзйклмнпрстфхцчшщў])/gu, '')
}
