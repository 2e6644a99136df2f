/**
 * The key of a word: how it sounds, roughly, in Latin letters. `точка`, `tochka`, `toczka`, `točka` have one key, so that a rule written
 * once is found in either script and however somebody writes Russian in Latin letters. For matching only.
 */
const CYRILLIC: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'e',
  ж: 'z',
  з: 'z',
  и: 'i',
  і: 'i',
  ј: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'c',
  ш: 's',
  щ: 'sc',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  ѕ: 's',
}
const PAIRS: Record<string, string> = { ch: 'c', cz: 'c', sh: 's', sz: 's', zh: 'z', kh: 'h', ts: 'c', tz: 'c', ph: 'f', ck: 'k' }
const SINGLE: Record<string, string> = { y: 'i', j: 'i', w: 'v', x: 'ks', q: 'k', "'": '', _: '' }

/** The key of a word in small letters without marks (as `plainOf` writes it). */
export function keyOf(word: string): string {
  let latin = ''
  for (let i = 0; i < word.length; i++) {
    const letter = word.charAt(i)
    latin += CYRILLIC[letter] ?? letter
  }
  let key = ''
  for (let i = 0; i < latin.length; i++) {
    const letter = latin.charAt(i)
    // An English plural ends in ts; in other places it writes ц.
    const pair = letter === 't' && i === latin.length - 2 ? undefined : PAIRS[letter + latin.charAt(i + 1)]
    if (pair !== undefined) i++
    for (const one of pair ?? SINGLE[letter] ?? letter)
      if (one !== key.charAt(key.length - 1) || (one >= '0' && one <= '9')) key += one
  }
  return key
}
