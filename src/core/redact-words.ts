import { foldWord, hasCyrillic, hasLatin, hasLetter, hasUpper, isPlainWord } from './redact-letters.ts'
import type { NameIndex } from './redact-names.ts'
import type { Unit, Verdict } from './redact-units.ts'

/** The lists of words that redaction rests on; all folded (`foldWord`). They do not depend on who is hidden. */
export type WordLists = {
  /** Words that may stand anywhere with a capital: places, bodies, months, nationalities, offices, terms of the law; every case form. */
  known: ReadonlySet<string>
  /** Known when written in capitals throughout; in lower case an ordinary word. */
  acronyms: ReadonlySet<string>
  /** Known words that are also names of people. */
  namelike: ReadonlySet<string>
  /** Words that may have a capital at the start of a sentence, and may stand in the path of an address. */
  common: ReadonlySet<string>
  /** Ordinary words that are names too: kept in lower case in running text only. */
  lower: ReadonlySet<string>
  /** Rows of words that may stay together though none of them may alone: “Freedom House”. */
  phrases: readonly (readonly string[])[]
  /** Freed by a recorded act: words, and whole addresses (lower case). */
  freed: ReadonlySet<string>
}

export type Script = 'latin' | 'cyrillic' | 'none'

/** The script of most lower-case words, addresses aside; a word of the other one must be known to stay. */
export function scriptOf(text: string): Script {
  let latin = 0
  let cyrillic = 0
  for (const [word] of text.replace(/\S*(?:\/\/|@|\w\.\w)\S*/gu, ' ').matchAll(/(?<!\p{L})\p{Ll}+/gu)) {
    if (hasCyrillic(word)) cyrillic += word.length
    else if (hasLatin(word)) latin += word.length
  }
  return latin + cyrillic === 0 ? 'none' : cyrillic >= latin ? 'cyrillic' : 'latin'
}

const COUNTED = /^\d+(?:st|nd|rd|th|s|m|km|kg|pm|am|й|я|е|х|го|га|му|ми|ти|м|ю|ая|ый|ой|ы|і|км|млн|тыс)$/u

export type Judged = Pick<Unit, 'folded' | 'verdict' | 'nameable' | 'namelike'>

export type WordJudge = {
  /** In running text. `start`: a sentence may begin here. */
  inText: (word: string, at: { start: boolean; script: Script }) => Judged
  /** In an address, a file name, a hashtag: nothing stays that is not in a list, whatever its case. */
  strictly: (word: string) => Verdict
  /** Was the whole address freed, and does no word of it hold a hidden name? */
  isFreedAddress: (address: string) => boolean
  namelike: (folded: string) => boolean
  inLists: (folded: string) => boolean
}

export function wordJudge(lists: WordLists, names: NameIndex): WordJudge {
  const { holds } = names.hidden
  const freed = (folded: string) => lists.freed.has(folded) && !holds(folded)
  const inLists = (folded: string) => lists.known.has(folded) || lists.common.has(folded) || freed(folded)

  /** A known word that is a name of somebody hidden too stays hidden with a capital, whatever it means there. */
  const isKnown = (folded: string, word: string) => {
    if (lists.namelike.has(folded) && hasUpper(word) && names.hidden.shares(folded)) return false
    return lists.known.has(folded) || (lists.acronyms.has(folded) && isLoud(word))
  }

  const strictly = (word: string): Verdict => {
    const folded = foldWord(word)
    if (/^\d+$/.test(word) || COUNTED.test(folded) || (isPlainWord(word) && inLists(folded))) return 'keep'
    return isPlainWord(word) && names.free(folded).length > 0 ? 'name' : 'hide'
  }

  const part = (word: string, at: { start: boolean; script: Script }): Verdict => {
    if (!hasLetter(word)) return 'keep'
    const folded = foldWord(word)
    if (!ONE_CAPITAL.test(word) && isKnown(folded, word)) return 'keep'
    if (/\d/.test(word)) return COUNTED.test(folded) ? 'keep' : 'hide'
    if (!isPlainWord(word)) return 'hide'
    if (!hasUpper(word)) {
      if (inLists(folded) || lists.lower.has(folded) || lists.acronyms.has(folded)) return 'keep'
      if (at.script !== 'none' && (at.script === 'latin') !== hasLatin(word)) return 'hide'
      return holds(folded) ? 'hide' : 'keep'
    }
    if ((at.start && lists.common.has(folded) && !isOdd(word)) || freed(folded)) return 'keep'
    if ([...word].length === 1) return word === 'I' ? 'keep' : 'initial'
    return names.free(folded).length > 0 ? 'name' : 'hide'
  }

  const whole = (word: string, at: { start: boolean; script: Script }): Verdict => {
    const folded = foldWord(word)
    if ((!ONE_CAPITAL.test(word) && isKnown(folded, word)) || !/[-\u2010\u2011]/.test(word)) return part(word, at)
    const verdicts = word
      .split(/[-\u2010\u2011]/)
      .map((one, index) => part(one, { start: at.start && index === 0, script: at.script }))
    if (names.free(folded).length > 0 && hasUpper(word)) return 'name'
    if (verdicts.every((verdict) => verdict === 'keep')) return !hasUpper(word) && holds(folded) ? 'hide' : 'keep'
    return 'hide'
  }
  const namelike = (folded: string) =>
    lists.namelike.has(folded) ||
    lists.freed.has(folded) ||
    (lists.known.has(folded) && /(?:ск|цк)(?:ий|ая|ого|ой|ому|им|ую|і|ага|ай|аму|ім)$|sk[iy]y?$/u.test(folded))
  const judged = new Map<string, Judged>()

  return {
    namelike,
    inLists,
    isFreedAddress: (address) =>
      lists.freed.has(address.toLowerCase()) &&
      !/(?:^|[/.@])xn--/i.test(address) &&
      decoded(address)
        ?.match(/[\p{L}\p{M}]+/gu)
        ?.every((word) => inLists(foldWord(word)) || !holds(foldWord(word))) === true,
    strictly,
    inText: (word, at) => {
      const key = `${at.start ? '^' : ' '}${at.script}${word}`
      const known = judged.get(key)
      if (known) return known
      const folded = foldWord(word)
      const found = { folded, verdict: whole(word, at), namelike: namelike(folded), nameable: hasLetter(word) }
      if (judged.size < 200_000) judged.set(key, found)
      return found
    },
  }
}

/** Percent-encoding undone as often as it was done; null when there is no end of it. */
function decoded(address: string): string | null {
  for (let now = address, turn = 0; turn < 5; turn++) {
    const next = now.replace(/(?:%[\da-f]{2})+/gi, (bytes) => {
      try {
        return decodeURIComponent(bytes)
      } catch {
        return bytes
      }
    })
    if (next === now) return now
    now = next
  }
  return null
}

/** An abbreviation such as п (paragraph) or г (town) is one in lower case only; a capital letter is an initial. */
const ONE_CAPITAL = /^\p{Lu}$/u
const isLoud = (word: string) => word === word.toUpperCase()

/** Capitals in the middle of a word say that it is no beginning of a sentence: “iVan”, “сВобода”. All capitals are a heading. */
const isOdd = (word: string) => hasUpper(word.slice(1)) && !isLoud(word)
