/** Encodings met on Russian and Belarusian pages; windows-1252 for Western text with a few accents. */
const CANDIDATES = ['windows-1251', 'koi8-r', 'ibm866', 'windows-1252'] as const

/** As many bytes as decide it, from the first that is not ASCII. */
const SAMPLE = 65_536

/** The commonest pairs of letters in Russian and Belarusian prose; their byte pairs are what tells the encodings apart. */
const PAIRS = new Set(
  'ст но то на ен ов ни ра во ко не пр по ро ал го ла та ре ол ли ка ер ос от ан ет ва де те од за ел ть ал ам ня ін аў па ля ац ыц ск лі ўс рі зі як ар ві бы эт ым ых ад ся дз ць уч яг ае ыў ых ні ца'.split(
    ' ',
  ),
)

/**
 * The encoding in which the bytes read as words, or null when in none. Each pair of neighbouring letters speaks for it when it is common
 * in Cyrillic prose, and against it when a small letter is followed by a capital, Latin by Cyrillic, or a letter by a sign that no text has.
 */
export function guessCharset(bytes: Uint8Array): string | null {
  const first = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - 1)
  const sample = bytes.subarray(first, first + SAMPLE)
  let best: { charset: string; score: number } | null = null
  for (const charset of CANDIDATES) {
    const score = scoreOf(new TextDecoder(charset).decode(sample))
    if (score > 0 && (best === null || score > best.score)) best = { charset, score }
  }
  return best?.charset ?? null
}

function scoreOf(text: string): number {
  let score = 0
  let before = ''
  for (const letter of text) {
    if (letter > '\x7f') score += standing(letter)
    if ((letter > '\x7f' || before > '\x7f') && isLetter(letter) && isLetter(before)) score += pairing(before, letter)
    before = letter
  }
  return score
}

const isLetter = (letter: string) => /^\p{L}$/u.test(letter)
const isCyrillic = (letter: string) => /^[Ѐ-ӿ]$/.test(letter)
const isCapital = (letter: string) => letter !== letter.toLowerCase()

/** Typographic signs of prose are welcome, letters are neutral, anything else is a sign of the wrong encoding. */
function standing(letter: string): number {
  if (/^[\u00a0«»„“”‘’‚‹›–—…•·№§©®°€£±\u00ad]$/.test(letter)) return 0.2
  if (/^[а-яёўіА-ЯЁЎІ]$/.test(letter)) return 0.1
  return isLetter(letter) ? (isCyrillic(letter) ? -0.5 : 0.05) : -2
}

function pairing(before: string, letter: string): number {
  if (isCyrillic(before) !== isCyrillic(letter)) return -2
  if (!isCapital(before) && isCapital(letter)) return -2
  if (!isCyrillic(letter)) return before > '\x7f' && letter > '\x7f' ? -1 : 0.1
  return PAIRS.has(before.toLowerCase() + letter) ? 1 : 0
}
