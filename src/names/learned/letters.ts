/**
 * The letters the learned costs know. The training data are English tokens of an encyclopedia, with whatever marks they keep,
 * and Russian ones; everything else is led back to these by the two tables below.
 */
const LATIN = new Set('abcdefghijklmnopqrstuvwxyzōéáćščöüūóíäłıńžçñýşøəăğ')
const CYRILLIC = new Set('абвгдежзийклмнопрстуфхцчшщъыьэюяё')

/** Letters that are not a letter and a mark. */
const SPELT: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', đ: 'dj', ð: 'd', þ: 'th', ħ: 'h' }

/** Belarusian and Ukrainian letters as the Russian ones that stand for them in the same name. */
const RUSSIAN: Readonly<Record<string, string>> = { і: 'и', ў: 'в', є: 'е', ї: 'и', ґ: 'г', ј: 'й' }

/**
 * Groups of letters that Russian spells differently: Belarusian soft дз and ц, hard шы жы чы; Ukrainian -ець.
 * Soft дз and ц before a vowel only in a word that its letters show to be Belarusian: Russian has Дзержинский and Цейтлин.
 */
const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/ець$/, 'ец'],
  [/дз(?=[ьі])/g, 'д'],
  [/ц(?=[ьі])/g, 'т'],
  [/(?<=[шжч])ы/g, 'и'],
]
const BELARUSIAN_ONLY: readonly (readonly [RegExp, string])[] = [
  [/дз(?=[еёюя])/g, 'д'],
  [/ц(?=[еёюя])/g, 'т'],
]

/** A Latin word in the letters of the table: lower case, unknown marks away, apostrophes and hyphens away. */
export function latinLetters(word: string): string {
  let letters = ''
  for (const letter of word.normalize('NFC').toLowerCase()) {
    if (LATIN.has(letter)) letters += letter
    else letters += SPELT[letter] ?? bare(letter)
  }
  return letters
}

/** A Cyrillic word in Russian letters: "Дзмітрый" is "дмитрый", "Каваль'ў" loses its apostrophe. */
export function cyrillicLetters(word: string): string {
  let spelt = word.normalize('NFC').toLowerCase()
  const belarusian = /ў/.test(spelt) || (/і/.test(spelt) && !/[иїєґщ]/.test(spelt))
  for (const [group, meant] of belarusian ? [...GROUPS, ...BELARUSIAN_ONLY] : GROUPS) spelt = spelt.replace(group, meant)
  let letters = ''
  for (const found of spelt) {
    const letter = RUSSIAN[found] ?? found
    if (CYRILLIC.has(letter)) letters += letter
  }
  return letters
}

function bare(letter: string): string {
  const base = letter.normalize('NFD').charAt(0)
  return LATIN.has(base) ? base : ''
}
