import { folded } from '../letters.ts'

const MARKS = /\p{M}/gu
/** Marks that make another letter, kept: й and ў of Cyrillic, and ї. */
const KEPT: Record<string, string> = { й: 'й', ў: 'ў', ї: 'ї' }

/**
 * A word as it is looked up in the tables: lower case; ё as е, Latin letters without their marks, no apostrophes, no soft sign between
 * consonants, which only some spellings write (Зьміцер, Зміцер).
 */
export function lexicalKey(word: string): string {
  const letters = folded(word).replaceAll("'", '').replaceAll('ł', 'l').replaceAll('ё', 'е')
  return letters
    .replace(/[^a-zа-яґєіў-]/gu, (letter) => KEPT[letter] ?? letter.normalize('NFD').replace(MARKS, ''))
    .replace(/(?<=[бвгдзлмнпрстфц])ь(?=[бвгджзйклмнпрстфхцчшщў])/gu, '')
}
