import type { WordLanguage } from './types.ts'

/** Latin capitals that look like Cyrillic ones, and those. */
const ALIKE = new Map([...'ABCEHIKMOPTXY'].map((letter, i) => [letter, 'АВСЕНІКМОРТХУ'.charAt(i)]))
const CYRILLIC = /\p{Script=Cyrillic}/u

/** Letters that are written for one another: ё and е, ў and у, й, і and и. Apostrophes and hard signs are left out by many. */
const SAME = new Map([...'ёўйіґ'].map((letter, i) => [letter, 'еуииг'.charAt(i)]))

/** The letters of a word as it is looked up. */
export function folded(word: string): string {
  const own = CYRILLIC.test(word) ? [...word.toUpperCase()].map((letter) => ALIKE.get(letter) ?? letter).join('') : word
  return [...own.toLowerCase().normalize('NFC')]
    .map((letter) => SAME.get(letter) ?? letter)
    .join('')
    .replace(/[^\p{L}]|ъ/gu, '')
}

/** The keys of a keyboard by what they write: one row of text for each way, in the same order. */
const LATIN_KEYS = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
const KEYS = { ru: 'ёйцукенгшщзхъфывапролджэячсмитьбю', be: "ёйцукенгшўзх'фывапролджэячсмітьбю" } as const

const keyed = (from: string, to: string) => {
  const keys = new Map([...from].map((key, i) => [key, to.charAt(i)]))
  return (text: string) => [...text.toLowerCase()].map((letter) => keys.get(letter) ?? letter).join('')
}
const SWITCHED: Record<WordLanguage, readonly ((text: string) => string)[]> = {
  be: [keyed(LATIN_KEYS, KEYS.be)],
  ru: [keyed(LATIN_KEYS, KEYS.ru)],
  en: [keyed(KEYS.ru, LATIN_KEYS), keyed(KEYS.be, LATIN_KEYS)],
}

const wordsIn = (text: string): string[] => (text.match(/[\p{L}\p{M}'’ʼ`]+/gu) ?? []).map(folded).filter((word) => word !== '')

/** What somebody may have meant: as it stands there, or on a keyboard that was switched to other letters. Signs between words may be letters then. */
export const readingsOf = (typed: string, language: WordLanguage): string[][] => {
  const text = typed.normalize('NFKC')
  const apart = text.replace(/[,.;:]+(?=\s|$)/g, ' ')
  return [wordsIn(text), ...SWITCHED[language].flatMap((turn) => [wordsIn(turn(apart)), wordsIn(turn(text))])]
}
