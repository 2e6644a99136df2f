import type { Occurrence } from '#core/occurrence.ts'
import type { Statement } from '#core/statement.ts'

/** An occurrence with what its layer says of it. */
export type InContext = { occurrence: Occurrence; about: readonly Statement[] }

/**
 * Letters of all three languages by what survives translation between them: hard and soft т/ц, д/дз, с/ш/ж/з and their Latin spellings are
 * one class, г/х/h/kh and в/ў/w/u fall away, and so do vowels.
 */
const CLASS: Record<string, string> = {
  б: 'b',
  b: 'b',
  п: 'p',
  p: 'p',
  ф: 'f',
  f: 'f',
  к: 'k',
  k: 'k',
  q: 'k',
  л: 'l',
  l: 'l',
  м: 'm',
  m: 'm',
  н: 'n',
  n: 'n',
  р: 'r',
  r: 'r',
  т: 's',
  t: 's',
  ц: 's',
  c: 's',
  д: 's',
  d: 's',
  з: 's',
  z: 's',
  ж: 's',
  с: 's',
  s: 's',
  ш: 's',
  щ: 's',
  ч: 's',
}

const WORD = /[\p{L}\p{M}’']+/gu

/** The skeleton of one word: `Ціханоўскі`, `Тихановского` and `Tsikhanouski` give `snsk`. Case endings of adjectives leave no trace. */
function skeleton(word: string): string {
  const letters = word
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('kh', '')
    .replace(/(?<=к|k)(?:ого|ому|ага|аму|им|ім)$/, '')
  const classes = Array.from(letters, (letter) => CLASS[letter] ?? '').join('')
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

/**
 * Keys under which occurrences of one entity are expected to meet; those that share one are candidates. The names issue replaces this
 * function, not its shape.
 * - person: surname and first letter of the given name, both coarse.
 * - release event: each day or month in which it is said to have happened.
 * - everything else: type and folded words of its anchor.
 */
export function keysOf({ occurrence, about }: InContext): string[] {
  const words = occurrence.anchors[0]?.exact ?? ''
  if (occurrence.type === 'person') {
    const key = personKey(words)
    return key === '' ? [] : [`person:${key}`]
  }
  if (occurrence.type === 'release_event') {
    const dates = about.flatMap(({ date, property }) => (date !== undefined && property === 'release_event' ? [date] : []))
    return [...new Set(dates)].map((date) => `release_event:${date}`)
  }
  const folded = words.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
  return folded === '' ? [] : [`${occurrence.type}:${folded}`]
}
