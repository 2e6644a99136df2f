import type { WordLists } from '#core/redact.ts'
import { foldWord } from '#core/redact-letters.ts'
import { ARTICLES } from '../articles.ts'
import { FACILITIES } from '../facilities.ts'
import { MONTHS } from '../months.ts'
import { NATIONALITIES } from '../nationalities.ts'
import { OFFICES } from '../offices.ts'
import { ORGANISATIONS } from '../organisations.ts'
import { OUTLETS } from '../outlets.ts'
import { PLACES } from '../places.ts'
import { COMMON_BE, LOWER_BE } from './common-be.ts'
import { COMMON_BOARD } from './common-board.ts'
import { COMMON_DOUBT } from './common-doubt.ts'
import { COMMON_EN, LOWER_EN } from './common-en.ts'
import { COMMON_RU, LOWER_RU } from './common-ru.ts'
import { ACRONYMS, NAMELIKE, SURNAMES, TERMS } from './terms.ts'

const tokens = (text: string) => text.match(/[\p{L}\p{N}]+(?:['’ʼ-][\p{L}\p{N}]+)*/gu) ?? []
const isAcronym = (word: string) => word.length > 1 && word === word.toUpperCase() && /\p{L}/u.test(word) && !/\d/.test(word)

type Named = { aliases: readonly string[]; labels: { be: string; ru: string; en: string } }
const namesIn = (entries: readonly Named[]) =>
  entries.flatMap(({ aliases, labels: { be, ru, en } }) => [...aliases, be, ru, en]).map(tokens)
const singles = (rows: readonly string[][]) => rows.flatMap((row) => (row.length === 1 ? row : []))

/** What is written with a capital wherever it stands. */
const proper = [
  ...namesIn([...PLACES, ...ORGANISATIONS, ...FACILITIES]),
  ...ARTICLES.flatMap(({ labels }) => [labels.be, labels.ru, labels.en]).map(tokens),
  ...OUTLETS.map(({ name }) => tokens(name)),
]
/** Months, nationalities, offices: with a capital in English; in Russian and Belarusian only where a sentence begins. */
const kinds = namesIn([...MONTHS, ...NATIONALITIES, ...OFFICES])
const isCyrillic = (word: string) => /[а-яёіў]/i.test(word)
const alone = [...singles(proper), ...singles(kinds).filter((word) => !isCyrillic(word))]
const acronyms = new Set([...alone.filter(isAcronym), ...ACRONYMS].map(foldWord))
const common = new Set(
  [...COMMON_EN, ...COMMON_RU, ...COMMON_BE, ...COMMON_BOARD, ...COMMON_DOUBT, ...singles(kinds).filter(isCyrillic)].map(
    foldWord,
  ),
)
const lower = new Set([...LOWER_EN, ...LOWER_RU, ...LOWER_BE, ...SURNAMES].map(foldWord))
for (const word of lower) common.delete(word)

/** The lists that redaction rests on, without what members freed: the vocabulary and the words of this folder. */
export const WORDS: Omit<WordLists, 'freed'> = {
  known: new Set([...alone.filter((word) => !isAcronym(word)), ...TERMS].map(foldWord).filter((word) => !SURNAMES.has(word))),
  acronyms,
  namelike: new Set([...NAMELIKE.map(foldWord), ...lower, ...[...acronyms].filter((word) => word.length <= 3)]),
  common,
  lower,
  // A row of single letters (U.K.) would stay in a name that is spelled out.
  phrases: [...proper, ...kinds]
    .filter((row) => row.length > 1 && row.length <= 8 && row.some((word) => word.length > 1))
    .map((row) => row.map(foldWord)),
}

/** Hosts of outlets; a host below one of them counts when its own label tells nothing. */
export const HOSTS: ReadonlySet<string> = new Set(OUTLETS.map(({ host }) => host))
