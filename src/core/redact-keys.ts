import { foldWord, hasCyrillic, lookalike } from './redact-letters.ts'
import { romanizations } from './redact-roman.ts'

/**
 * Keys by which a hidden name is known again in lower case, in another case form, in another spelling and in another script. They are
 * coarse on purpose: one too many hidden words is a smaller harm than one too few. Not for telling people apart (that is `names`).
 */

/** Cyrillic letters (be, ru, uk) as classes of sound: o and e as a (akanne, iakanne), i-like letters nothing, г and х one, т and ц one. */
const CYRILLIC: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'h',
  д: 'd',
  е: 'a',
  є: 'a',
  ж: 'z',
  з: 'z',
  и: '',
  і: '',
  ї: '',
  й: '',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'a',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'v',
  ў: 'v',
  ф: 'f',
  х: 'h',
  ц: 't',
  ч: 'č',
  ш: 's',
  щ: 'sč',
  ъ: '',
  ы: '',
  ь: '',
  э: 'a',
  ю: 'v',
  я: 'a',
}

/** Latin letter groups, longest first, for English, German, Polish, ISO 9 and Belarusian Latin spellings. */
const LATIN: [string, string][] = [
  ['shch', 'sč'],
  ['schtsch', 'sč'],
  ['szcz', 'sč'],
  ['tsch', 'č'],
  ['tch', 'č'],
  ['sch', 's'],
  ['dzh', 'z'],
  ['kh', 'h'],
  ['zh', 'z'],
  ['sh', 's'],
  ['sz', 's'],
  ['cz', 'č'],
  ['rz', 'z'],
  ['ts', 't'],
  ['tz', 't'],
  ['dz', 'd'],
  ['dž', 'z'],
  ['ph', 'f'],
  ['gh', 'h'],
  ['ck', 'k'],
  ['x', 'ks'],
  ['č', 'č'],
  ['š', 's'],
  ['ž', 'z'],
  ['a', 'a'],
  ['e', 'a'],
  ['o', 'a'],
  ['i', ''],
  ['y', ''],
  ['j', ''],
  ['u', 'v'],
  ['w', 'v'],
  ['v', 'v'],
  ['g', 'h'],
  ['h', 'h'],
  ['q', 'k'],
  ['k', 'k'],
  ['z', 'z'],
]

const LATIN_BY_LETTER = Map.groupBy(LATIN, ([letters]) => letters.charAt(0))

const CLEAR: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' }

const bare = (folded: string) =>
  /^[a-zа-я]*$/.test(folded)
    ? folded
    : [...folded.replace(/[łøđßæœ]/g, (letter) => CLEAR[letter] ?? letter)]
        .map((letter) =>
          'čšž'.includes(letter) ? letter : hasCyrillic(letter) ? letter : letter.normalize('NFD').replace(/\p{M}/gu, ''),
        )
        .join('')

/** ch and c are read in two ways: church and Chmel, Cieplinski and Victor. */
function latinKey(word: string, ch: string, c: string): string {
  let out = ''
  for (let at = 0; at < word.length; ) {
    if (word.startsWith('ch', at)) {
      out += ch
      at += 2
      continue
    }
    const group = LATIN_BY_LETTER.get(word.charAt(at))?.find(([letters]) => word.startsWith(letters, at))
    const letter = word.charAt(at)
    out += group ? group[1] : letter === 'c' ? c : letter
    at += group ? group[0].length : 1
  }
  return out
}

const single = (key: string) => key.replace(/(.)\1+/gu, '$1')

/** The keys of one word in any script. */
export function soundKeys(word: string): string[] {
  const folded = bare(foldWord(word)).replace(/[^\p{L}]/gu, '')
  if (hasCyrillic(folded)) {
    const key = [...folded.replaceAll('дз', 'д').replaceAll('дж', 'ж').replaceAll('шч', 'щ')]
      .map((letter) => CYRILLIC[letter] ?? letter)
      .join('')
    return [single(key)]
  }
  const keys = folded.includes('c')
    ? [latinKey(folded, 'č', 't'), latinKey(folded, 'h', 'k'), latinKey(folded, 'č', 'k'), latinKey(folded, 'h', 't')]
    : [latinKey(folded, 'č', 't')]
  return [...new Set(keys.map(single))]
}

const CYRILLIC_ENDING =
  /(?:ыми|ими|ымі|імі|ого|его|ому|ему|ага|яга|аму|яму|ою|ею|аю|яю|ами|ями|амі|ямі|ой|ей|ый|ий|ай|яй|ая|яя|ую|юю|ое|ые|ие|ых|их|ым|им|ім|ом|ем|ам|ям|ах|ях|аў|оў|[аеёиіоуыэюяьйў])$/u
const LATIN_ENDING = /(?:skaya|skaia|skaja|skiy|skij|aya|aja|oj|oy|iy|ij|yi|om|am|em|ym|im|[aeiouy])$/u

/** What stays of a folded name in every case form: at least three letters. “павел” gives “павел” and “павл”. */
export function stems(folded: string): string[] {
  const ending = hasCyrillic(folded) ? CYRILLIC_ENDING : LATIN_ENDING
  const cut = folded.replace(ending, '')
  const stem = cut.length >= 3 ? cut : folded.length > 3 ? folded.slice(0, -1).replace(/[ьйў]$/u, '') : folded
  const fleeting = /^(.{2,})[еёоэaeoіи]([^аеёиоуыэюяіaeiouy])$/u.exec(stem)
  const soft = stem.replace(/к$/u, 'ц').replace(/г$/u, 'з').replace(/х$/u, 'с')
  return [...new Set([stem, ...(fleeting ? [`${fleeting[1]}${fleeting[2]}`] : []), ...(soft.length > 3 ? [soft] : [])])].filter(
    (one) => one.length >= 2,
  )
}

/** A short key says little: it counts together with whether the word begins with a vowel. */
const marked = (key: string, stem: string) =>
  key.length > 3 ? key.replace(/a$/, '') : `${key}${/^[aeiouyаеёиоуыэюяі]/u.test(stem) ? '+' : '-'}`

/** Keys of the stems of a word: two case forms of one name, in any two scripts, have one in common. */
export const stemKeys = (word: string): string[] => [
  ...new Set(stems(foldWord(word)).flatMap((stem) => soundKeys(stem).map((key) => marked(key, stem)))),
]

export type HiddenIndex = {
  /** Does the folded word hold a hidden name or its stem, in any script? */
  holds: (folded: string) => boolean
  /** Does it have a stem in common with a hidden name? Stricter: for whole words. */
  shares: (word: string) => boolean
}

/**
 * Compiles the words of hidden names. A stem of five letters and more is found anywhere in a word, one of four at its start, a shorter
 * one only as the word itself with an ending; sounds need one more.
 */
export function hiddenIndex(names: Iterable<string>): HiddenIndex {
  const letters = new Set<string>()
  const keys = new Set<string>()
  let longest = 0
  for (const name of names) {
    // Soft hyphens and letters in two characters would cut a name in pieces that are parts of ordinary words.
    for (const part of foldWord(name.normalize('NFC').replace(/\p{Cf}/gu, '')).split(/[^\p{L}]+/u)) {
      if (part.length < 2) continue
      for (const stem of stems(part).flatMap((one) => (hasCyrillic(one) ? [one, ...romanizations(one)] : [one]))) {
        letters.add(stem)
        longest = Math.max(longest, stem.length)
      }
      for (const key of stemKeys(part)) if (key.length >= 2) keys.add(key)
    }
  }
  const inside = (folded: string) => {
    for (let from = 0; from + 4 <= folded.length; from++) {
      for (let length = from === 0 ? 4 : 5; length <= longest && from + length <= folded.length; length++)
        if (letters.has(folded.slice(from, from + length))) return true
    }
    return false
  }
  const shares = (word: string) => stemKeys(word).some((key) => keys.has(key))
  const sounds = (folded: string) =>
    soundKeys(folded).some((key) => {
      for (let from = 0; from + 5 <= key.length; from++) {
        for (let length = from === 0 ? 5 : 6; from + length <= key.length; length++)
          if (keys.has(key.slice(from, from + length))) return true
      }
      return false
    })
  const holdsOne = (folded: string) => letters.has(folded) || shares(folded) || inside(folded) || sounds(folded)
  return {
    shares,
    holds: (folded) => {
      if (letters.size === 0) return false
      const twin = lookalike(folded)
      return holdsOne(folded) || (twin !== null && holdsOne(twin))
    },
  }
}
