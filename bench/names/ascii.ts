/**
 * A name in plain Latin letters, as a library without knowledge of names would fold it: one letter by one letter, marks away.
 * What the other matchers are given, for all of them compare letters of one alphabet.
 */
const LETTERS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [...'абвгґдеёзиіїйклмнопрстуўфыэ'].map((letter, at) => [letter, 'abvggdeeziiiyklmnoprstuufye'.charAt(at)]),
  ),
  ...{ ж: 'zh', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ь: '', ю: 'yu', я: 'ya', є: 'ye', ł: 'l', ß: 'ss' },
}

/** Words of a name in lower-case ASCII, without punctuation, in the order of the alphabet. */
export function asciiWords(name: string): string[] {
  const folded = [...name.normalize('NFC').toLowerCase()].map((letter) => LETTERS[letter] ?? letter).join('')
  return folded
    .normalize('NFD')
    .replace(/[^a-z\s-]/g, '')
    .split(/[\s-]+/)
    .filter((word) => word !== '')
    .sort()
}
