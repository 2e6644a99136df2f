/** What hands and machines do to a name: each slip takes a word and a place, and gives the word as it then stands. */
export type Slip = (word: string, at: number) => string

const KEYBOARDS = ['йцукенгшўзх', 'фывапролджэ', 'ячсмітьбю', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** Letters of the other script that look the same. */
const ALIKE = [...'АВЕКМНОРСТХІаеіорсухАВЕКМНОРСТХІ'].map(
  (letter, at) => [letter, 'ABEKMHOPCTXIaeiopcyxABEKMHOPCTXI'.charAt(at)] as const,
)
const CYRILLIC_TO_LATIN = new Map(ALIKE)
const LATIN_TO_CYRILLIC = new Map(ALIKE.map(([cyrillic, latin]) => [latin, cyrillic] as const))

const replaced = (word: string, at: number, by: string): string => word.slice(0, at) + by + word.slice(at + 1)

/** A key beside the right one, on the rows a Belarusian, Russian or Latin keyboard has. */
function neighbour(word: string, at: number): string {
  const letter = word.charAt(at)
  const row = KEYBOARDS.find((keys) => keys.includes(letter))
  if (row === undefined) return word
  const place = row.indexOf(letter)
  return replaced(word, at, row.charAt(place === row.length - 1 ? place - 1 : place + 1))
}

export const SLIPS: Readonly<Record<'swap' | 'drop' | 'double' | 'neighbour', Slip>> = {
  swap: (word, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  drop: (word, at) => replaced(word, at, ''),
  double: (word, at) => word.slice(0, at) + word.charAt(at) + word.slice(at),
  neighbour,
}

/** Typed with the keyboard of the other language switched on: а Belarusian і for a Russian и and back, ў and щ, ё without its dots. */
export const wrongKeyboard = (name: string): string =>
  /[іў]/.test(name)
    ? name.replaceAll('і', 'и').replaceAll('ў', 'у').replaceAll("'", '')
    : name.replaceAll('и', 'і').replaceAll('щ', 'ў').replaceAll('ё', 'е')

/** Some letters are those of the other script that look alike; `every` says which (2: every second). */
export function lookalike(name: string, every: number): string {
  const map = /\p{Script=Cyrillic}/u.test(name) ? CYRILLIC_TO_LATIN : LATIN_TO_CYRILLIC
  let seen = 0
  return [...name]
    .map((letter) => {
      const other = map.get(letter)
      return other !== undefined && ++seen % every === 0 ? other : letter
    })
    .join('')
}
