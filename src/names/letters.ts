/** Letters of names as they are compared, and letters of one script that stand in words of another. */

export type Script = 'Cyrl' | 'Latn' | 'other'

const APOSTROPHES = /['’‘‛ʼʹʻʽˈ`´′＇]/g
/** Soft hyphens, joiners, marks of direction, variation selectors. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu
/** An accent over a Cyrillic vowel marks stress and is no letter; the breve of й, ў and the dots of ё, ї are part of theirs. */
const STRESS = /(?<=\p{Script=Cyrillic})[\u0300\u0301\u0341\u0340]/gu

/** Letters as compared: NFC, lower case, apostrophes one, stress marks and invisible characters away; ё stays ё. */
export function folded(text: string): string {
  if (isPlain(text)) return text.toLowerCase()
  // Taken apart first, so that a dot or an accent written apart and one written together meet; İ leaves a dot behind.
  const plain = text.replace(INVISIBLE, '').normalize('NFD').toLowerCase().replace(STRESS, '')
  return plain
    .replace(/i\u0307/g, 'i')
    .normalize('NFC')
    .replace(APOSTROPHES, "'")
}

/** Latin and Cyrillic characters below U+0530 that folding changes otherwise than to lower case: ` ´, soft hyphen, İ, Ѐ Ѓ Ќ Ѝ ѐ ѓ ќ ѝ. */
const NOT_PLAIN = new Set([0x60, 0xb4, 0xad, 0x130, 0x400, 0x403, 0x40c, 0x40d, 0x450, 0x453, 0x45c, 0x45d])

/** Whether the text has only letters in one piece and signs that stay, so that only capitals are to be folded. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x250 && (code < 0x400 || code >= 0x483)) return false
    if (code > 0x5f && NOT_PLAIN.has(code)) return false
  }
  return true
}

/** Pairs of a Latin (or Greek) and a Cyrillic letter that look alike in most typefaces (Unicode TR39, confusables). */
const ALIKE = 'AА BВ CС EЕ HН IІ JЈ KК MМ OО PР SЅ TТ XХ YУ aа cс eе iі jј oо pр sѕ xх yу kк ËЁ ëё ÏЇ ïї'
const GREEK_ALIKE = 'ΑAА ΒBВ ΕEЕ ΙIІ ΚKК ΜMМ ΟOО ΡPР ΤTТ ΧXХ οoо αaа'

const toCyrillic = new Map<string, string>()
const toLatin = new Map<string, string>()
for (const [latin = '', cyrillic = ''] of ALIKE.split(' ')) {
  toCyrillic.set(latin, cyrillic)
  toLatin.set(cyrillic, latin)
}
for (const [greek = '', latin = '', cyrillic = ''] of GREEK_ALIKE.split(' ')) {
  toCyrillic.set(greek, cyrillic)
  toLatin.set(greek, latin)
}
/** Looking alike does not weigh for a script; k and к differ enough to weigh, yet are taken for one another. */
const doubtful = new Set([...toCyrillic.keys(), ...toLatin.keys()].filter((letter) => letter !== 'k' && letter !== 'к'))

/** The script of a word: that of its letters that look like no other script's, else of most of its letters; Cyrillic when even. */
export function scriptOf(word: string): Script {
  let [cyrillic, latin, cyrillicAlike, latinAlike] = [0, 0, 0, 0]
  for (const letter of word) {
    const script = letterScript(letter)
    const alike = doubtful.has(letter)
    if (script === 'Cyrl') alike ? cyrillicAlike++ : cyrillic++
    if (script === 'Latn') alike ? latinAlike++ : latin++
  }
  if (cyrillic !== latin) return cyrillic > latin ? 'Cyrl' : 'Latn'
  if (cyrillicAlike + latinAlike + cyrillic === 0) return 'other'
  return cyrillicAlike >= latinAlike ? 'Cyrl' : 'Latn'
}

function letterScript(letter: string): Script {
  const code = letter.codePointAt(0) ?? 0
  if (code >= 0x0400 && code <= 0x052f) return 'Cyrl'
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return 'Latn'
  return code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7 ? 'Latn' : 'other'
}

export type Lookalike = { at: number; found: string; meant: string }

/** Letters of another script that only look like this one's: where (UTF-16 offset), what stands there, what is meant. */
export const lookalikes = (word: string): Lookalike[] => lookalikesIn(word, isMixed(word) ? scriptOf(word) : 'other')

function lookalikesIn(word: string, script: Script): Lookalike[] {
  if (script === 'other') return []
  const meanings = script === 'Cyrl' ? toCyrillic : toLatin
  const found: Lookalike[] = []
  let at = 0
  for (const letter of word) {
    const meant = meanings.get(letter)
    if (meant !== undefined) found.push({ at, found: letter, meant })
    at += letter.length
  }
  return found
}

/** Whether there are letters of two of the Latin, Greek and Cyrillic alphabets. */
function isMixed(word: string): boolean {
  let alphabets = 0
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f)) alphabets |= 1
    else if (code >= 0x370 && code < 0x400) alphabets |= 2
    else if (code >= 0x400 && code < 0x530) alphabets |= 4
  }
  return (alphabets & (alphabets - 1)) !== 0
}

/** The word with its lookalikes replaced by what is meant. */
export function unmasked(word: string): string {
  if (!isMixed(word)) return word
  const script = scriptOf(word)
  if (script === 'other') return word
  const meanings = script === 'Cyrl' ? toCyrillic : toLatin
  let plain = ''
  for (const letter of word) plain += meanings.get(letter) ?? letter
  return plain
}

const WORD = /[\p{L}\p{M}]+/gu

/**
 * All words of a text with their lookalikes replaced, each word in its own script: `Мира Талвик (Mira Talvik)` keeps both. A word of nothing
 * but doubtful letters is in the script of the others, where these are all of one.
 */
export function unmaskedText(text: string): { text: string; lookalikes: Lookalike[] } {
  if (!isMixed(text)) return { text, lookalikes: [] }
  const words = [...text.matchAll(WORD)]
  const scripts = words.map(([word]) => (Array.from(word).every((letter) => doubtful.has(letter)) ? null : scriptOf(word)))
  const sure = new Set(scripts.filter((script) => script !== null && script !== 'other'))
  const [only = 'other'] = sure.size === 1 ? sure : []
  const found = words.flatMap(({ 0: word, index }, i) =>
    lookalikesIn(word, scripts[i] ?? only).map((one) => ({ ...one, at: one.at + index })),
  )
  let plain = text
  for (const { at, found: letter, meant } of found) plain = plain.slice(0, at) + meant + plain.slice(at + letter.length)
  return { text: plain, lookalikes: found }
}
