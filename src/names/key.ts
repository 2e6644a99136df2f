/**
 * Letters of all three languages by what survives translation between them: hard and soft т/ц, д/дз, с/ш/ж/з and their Latin spellings
 * are one class, м and н (Мікалай, Николай) another; г/х/h/kh, в/ў/w/u and vowels fall away.
 */
const CLASSES = { b: 'бb', p: 'пp', f: 'фf', k: 'кkq', l: 'лl', n: 'мmнn', r: 'рr', s: 'тtцcдdзzжсsшщч' }
const CLASS = new Map(
  Object.entries(CLASSES).flatMap(([name, letters]) => Array.from(letters, (letter) => [letter, name] as const)),
)

const WORD = /[\p{L}\p{M}’']+/gu

/** The skeleton of one word: `Ціханоўскі`, `Тихановского` and `Tsikhanouski` give `snsk`. Case endings of adjectives leave no trace. */
function skeleton(word: string): string {
  const letters = word
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('kh', '')
    .replace(/(?<=к|k)(?:ого|ому|ага|аму|им|ім)$/, '')
  const classes = Array.from(letters, (letter) => CLASS.get(letter) ?? '').join('')
  return classes.replace(/(.)\1+/g, '$1')
}

/**
 * The surname's skeleton and the given name's first class: what is the same in three languages, in oblique cases and in both orthographies.
 * Coarse on purpose: a key only proposes, people judge. Empty for a name without consonants of ours.
 */
export function personKey(name: string): string {
  const words = name.match(WORD) ?? []
  const surname = skeleton(words.at(-1) ?? '')
  return surname === '' ? '' : `${surname}/${words.length > 1 ? skeleton(words[0] ?? '').slice(0, 1) : '*'}`
}
