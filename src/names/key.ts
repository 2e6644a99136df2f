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
export function skeleton(word: string): string {
  const letters = word
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('kh', '')
    .replace(/(?<=к|k)(?:ого|ому|ага|аму|им|ім)$/, '')
  const classes = Array.from(letters, (letter) => CLASS.get(letter) ?? '').join('')
  return classes.replace(/(.)\1+/g, '$1')
}

/** The words of a name; the last is taken for the surname, the first of several for the given name. */
function nameWords(name: string): { given: string | null; surname: string } {
  const words = name.match(WORD) ?? []
  return { given: words.length > 1 ? (words[0] ?? null) : null, surname: words.at(-1) ?? '' }
}

/** The first sound of a given name, and `*` for a name without one. */
const firstSound = (given: string | null): string => (given === null ? '*' : skeleton(given).slice(0, 1))

/**
 * The surname's skeleton and the given name's first class: what is the same in three languages, in oblique cases and in both orthographies.
 * Coarse on purpose: a key only proposes, people judge. Empty for a name without consonants of ours.
 */
export function personKey(name: string): string {
  const known = keys.get(name)
  if (known !== undefined) return known
  if (keys.size >= MOST_KEYS) keys.clear()
  const key = keyOf(name)
  keys.set(name, key)
  return key
}

/** A register asks for the keys of the same names again and again. */
const keys = new Map<string, string>()
const MOST_KEYS = 100_000

function keyOf(name: string): string {
  const { given, surname } = nameWords(name)
  const bones = skeleton(surname)
  return bones === '' ? '' : `${bones}/${firstSound(given)}`
}
