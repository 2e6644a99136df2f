/** Encodings met on Russian and Belarusian pages; windows-1252 for Western text with a few accents. */
const CANDIDATES = ['windows-1251', 'koi8-r', 'ibm866', 'windows-1252'] as const

/** As many bytes as decide it, from the first that is not ASCII. */
const SAMPLE = 8_192

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
  let before = ASCII_SIGN
  for (const letter of text) {
    const kind = kindOf(letter)
    score += kind.standing
    if ((kind.high || before.high) && kind.letter && before.letter) score += pairing(before, kind)
    before = kind
  }
  return score
}

type Kind = { text: string; high: boolean; letter: boolean; cyrillic: boolean; capital: boolean; standing: number }
const KINDS = new Map<string, Kind>()
const ASCII_SIGN: Kind = { text: '', high: false, letter: false, cyrillic: false, capital: false, standing: 0 }

/** The four encodings have a few hundred characters between them: each is looked at once. */
function kindOf(text: string): Kind {
  const known = KINDS.get(text)
  if (known) return known
  const letter = /^\p{L}$/u.test(text)
  const cyrillic = /^[Ѐ-ӿ]$/.test(text)
  const high = text > '\x7f'
  const kind = {
    text: text.toLowerCase(),
    high,
    letter,
    cyrillic,
    capital: text !== text.toLowerCase(),
    standing: high ? standing(text, letter, cyrillic) : 0,
  }
  KINDS.set(text, kind)
  return kind
}

/** Typographic signs of prose are welcome, letters are neutral, anything else is a sign of the wrong encoding. */
function standing(text: string, letter: boolean, cyrillic: boolean): number {
  if (/^[\u00a0«»„“”‘’‚‹›–—…•·№§©®°€£±\u00ad]$/.test(text)) return 0.2
  if (/^[а-яёўіА-ЯЁЎІ]$/.test(text)) return 0.1
  return letter ? (cyrillic ? -0.5 : 0.05) : -2
}

function pairing(before: Kind, kind: Kind): number {
  if (before.cyrillic !== kind.cyrillic || (!before.capital && kind.capital)) return -2
  if (!kind.cyrillic) return before.high && kind.high ? -1 : 0.1
  return PAIRS.has(before.text + kind.text) ? 1 : 0
}
