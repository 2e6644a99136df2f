/** What letters are, for redaction. Everything here is about one word or one character; nothing knows a name. */

/** What stands for anything hidden, whatever its length. */
export const HIDDEN = '▮'

/** Letters that texts in our languages are written with. Everything else that is a letter hides its word. */
const LATIN = 'A-Za-zÀ-ÖØ-öø-žȘ-țẞ'
const CYRILLIC = 'А-Яа-яЁёІіЎўҐґЄєЇї'
const ONE_LATIN = new RegExp(`[${LATIN}]`, 'u')
const ONE_CYRILLIC = new RegExp(`[${CYRILLIC}]`, 'u')
const PLAIN_WORD = new RegExp(`^(?:[${LATIN}]+|[${CYRILLIC}]+)(?:['’ʼ\\u2010\\u2011-](?:[${LATIN}]+|[${CYRILLIC}]+))*$`, 'u')

export const hasLetter = (text: string): boolean => /\p{L}/u.test(text)
export const hasUpper = (text: string): boolean => /[\p{Lu}\p{Lt}]/u.test(text)
export const hasLatin = (text: string): boolean => ONE_LATIN.test(text)
export const hasCyrillic = (text: string): boolean => ONE_CYRILLIC.test(text)

/** Is the word written in one script of ours, each letter a single character, with nothing but hyphens and apostrophes inside? */
export const isPlainWord = (word: string): boolean => PLAIN_WORD.test(word) && !(hasLatin(word) && hasCyrillic(word))

/**
 * A word as lists of words hold it: lower case, one kind of apostrophe and hyphen, ё as е, without the English possessive. Only for
 * comparing.
 */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[’ʼ]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/(?<=[a-z])'s$|(?<=s)'$/, '')
}

const TWINS_TO_LATIN: Record<string, string> = {
  а: 'a',
  с: 'c',
  е: 'e',
  і: 'i',
  о: 'o',
  р: 'p',
  у: 'y',
  х: 'x',
  к: 'k',
  м: 'm',
  т: 't',
  н: 'h',
  в: 'b',
  г: 'r',
  и: 'u',
  п: 'n',
}
const TWINS_TO_CYRILLIC = Object.fromEntries(Object.entries(TWINS_TO_LATIN).map(([cyrillic, latin]) => [latin, cyrillic]))

/** The folded word written with letters of the other script that look the same, or null when some letter has no twin. */
export function lookalike(folded: string): string | null {
  const twins = hasLatin(folded) ? TWINS_TO_CYRILLIC : TWINS_TO_LATIN
  let out = ''
  for (const letter of folded) {
    const twin = twins[letter]
    if (twin === undefined) return null
    out += twin
  }
  return out
}
