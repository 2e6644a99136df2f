/** The fewest characters of a passphrase, as a reader counts them. */
export const PASSPHRASE_LEAST = 12

/** Why a passphrase is refused. `trivial`: it is a run, a repetition, or the name of whoever chose it. */
export type Weakness = 'short' | 'trivial'

const ROWS = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  'абвгдеёжзійклмнопрстуўфхцчшыьэюя',
  'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  'йцукенгшщзхъфывапролджэячсмитьбю',
  'йцукенгшўзхфывапролджэячсмітьбю',
]
const RUNS = ROWS.flatMap((row) => [row, [...row].reverse().join('')])
/** What people take first. Each is read as one letter. */
const WORDS = /password|passphrase|habeas|belarus|parol|пароль|беларусь|letmein|welcome|админ|admin|qwerty/g

/** A passphrase is all that guards a key file which somebody took. This finds only what is guessed first; length does the rest. */
export function weaknessOf(passphrase: string, name: string): Weakness | null {
  const text = passphrase.normalize('NFC').trim()
  if ([...text].length < PASSPHRASE_LEAST) return 'short'
  const plain = text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const own = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const rest = (own === '' ? plain : plain.replaceAll(own, '_')).replace(WORDS, '_')
  return unrelated(rest) < 8 ? 'trivial' : null
}

/** How many letters do not follow from the one before: not the same, not the next one in a row of keys, not seen in this order already. */
function unrelated(text: string): number {
  const letters = [...text]
  const seen = new Set<string>()
  return letters.filter((letter, i) => {
    const pair = `${letters[i - 1] ?? ''}${letter}`
    const follows = i > 0 && (letters[i - 1] === letter || seen.has(pair) || RUNS.some((run) => run.includes(pair)))
    seen.add(pair)
    return !follows
  }).length
}
