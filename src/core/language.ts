import type { Language } from './layer.ts'

const words = (text: string) => new Set(text.split(' '))

const ENGLISH = words(
  'the of and were that with from has have had he she they his her their which who whom said been for by not this are is it its but would after before into about will when while where there than under without released prisoner prisoners political freed pardoned sentenced',
)
const RUSSIAN = words(
  'и в что это был его она он где когда также или из от как после чтобы лет года году сказал более есть нет во со об',
)
const BELARUSIAN = words(
  'ў што гэта быў яго яна ён дзе калі таксама ці з ад як пасля каб гадоў сказаў больш ёсць няма аб пра сярод паводле які якая пад праз яны',
)
const UKRAINIAN = words('що це був його вона він де коли також або від після щоб років сказав та й вони під які який над')
const LACINKA = words(
  'heta hety jon jana jany jaho jaje jakija jakaja dzie kali taksama paśla pavodle siarod jość niama dyk hod hoda hadoŭ kab',
)

/** As many units from the beginning as decide it: a page says its language long before that. */
const SAMPLE = 10_000

/**
 * The language most words of a text speak, by letters that only it has and by its function words. 'und' for none of ours (Ukrainian,
 * Polish, Lithuanian, German, ...) and where nothing speaks for one. Addresses do not count. Reads the first 10,000 units; a text in two
 * languages is the one with more words there. Any orthography of Belarusian.
 */
export function detectLanguage(text: string): Language {
  const cyrillic = { words: 0, be: 0, ru: 0, ours: 0, foreign: 0 }
  const latin = { words: 0, en: 0, ending: 0, lacinka: 0, foreign: 0 }
  for (const [token] of text
    .slice(0, SAMPLE)
    .normalize('NFC')
    .toLowerCase()
    .matchAll(/[^\s<>]+/g)) {
    if (token.includes('://') || token.includes('@')) continue
    for (const [word] of token.matchAll(/[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu)) {
      if (/\p{Script=Cyrillic}/u.test(word)) readCyrillic(word, cyrillic)
      else if (/\p{Script=Latin}/u.test(word)) readLatin(word, latin)
      else cyrillic.foreign += 1
    }
  }
  return cyrillic.words + cyrillic.foreign >= latin.words ? ofCyrillic(cyrillic) : ofLatin(latin)
}

/** Is a text written in Latin rather than in Cyrillic letters? Looks at its first 10,000 units. */
export function isLatin(text: string): boolean {
  const sample = text.slice(0, SAMPLE)
  const letters = (script: RegExp) => (sample.match(script) ?? []).reduce((sum, run) => sum + run.length, 0)
  return letters(/\p{Script=Latin}+/gu) > letters(/\p{Script=Cyrillic}+/gu)
}

/** Letters outside both alphabets (ґ is Belarusian too), i and и in one word, and the Bulgarian ъ are of other languages. */
function readCyrillic(word: string, seen: { words: number; be: number; ru: number; ours: number; foreign: number }): void {
  seen.words += 1
  if (UKRAINIAN.has(word) || /[^а-яёіўґ'’ʼ]|ъ(?![еёюя])/.test(word) || (word.includes('і') && word.includes('и'))) {
    if (!RUSSIAN.has(word) && !BELARUSIAN.has(word)) seen.foreign += 1
  } else if (/[ыэёўъ]/.test(word)) seen.ours += 1
  if (BELARUSIAN.has(word) || /[ўі]/.test(word)) seen.be += 1
  else if (RUSSIAN.has(word) || /[ищъ]/.test(word)) seen.ru += 1
}

function ofCyrillic({ be, ru, ours, foreign }: { be: number; ru: number; ours: number; foreign: number }): Language {
  if (foreign > ours || be === ru) return 'und'
  return be > ru ? 'be' : 'ru'
}

/** Łacinka is told from Polish by ŭ č š ž, from its neighbours to the north and south by ŭ ł ś ź ń, from both by what it never has. */
function readLatin(word: string, seen: { words: number; en: number; ending: number; lacinka: number; foreign: number }): void {
  seen.words += 1
  if (ENGLISH.has(word)) seen.en += 1
  else if (/^[a-z]{3,}(?:ing|ed|ly|cal|ers)$/.test(word)) seen.ending += 1
  if (/[^a-zŭłśźćńčšž'’ʼ]/.test(word)) seen.foreign += 1
  else if (LACINKA.has(word) || word.includes('ŭ') || (/[čšž]/.test(word) && /[łśźćń]/.test(word))) seen.lacinka += 1
  else if (/[łśźćńčšž]/.test(word) && !/[wqx]|[csr]z/.test(word)) seen.lacinka += 0.4
  else if (/[łśźćńčšž]/.test(word)) seen.foreign += 1
}

function ofLatin({
  words: all,
  en,
  ending,
  lacinka,
  foreign,
}: {
  words: number
  en: number
  ending: number
  lacinka: number
  foreign: number
}): Language {
  if (lacinka >= 1 && lacinka > foreign && lacinka > en) return 'be-Latn'
  return en + ending / 2 >= Math.max(0.5, all / 10) && en + ending / 2 > foreign ? 'en' : 'und'
}
