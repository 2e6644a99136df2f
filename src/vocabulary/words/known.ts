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
import { COMMON_EN, LOWER_EN } from './common-en.ts'
import { COMMON_RU, LOWER_RU } from './common-ru.ts'
import { ACRONYMS, NAMELIKE, TERMS } from './terms.ts'

const tokens = (text: string) => text.match(/[\p{L}\p{N}]+(?:['’ʼ-][\p{L}\p{N}]+)*/gu) ?? []
const isAcronym = (word: string) => word.length > 1 && word === word.toUpperCase() && /\p{L}/u.test(word) && !/\d/.test(word)

/** Every way the vocabulary writes a place, a body, a month, a nationality, an office, an outlet. */
const NAMES: readonly string[] = [
  ...[...PLACES, ...ORGANISATIONS, ...FACILITIES, ...MONTHS, ...NATIONALITIES, ...OFFICES].flatMap(({ aliases, labels }) => [
    ...aliases,
    labels.be,
    labels.ru,
    labels.en,
  ]),
  ...ARTICLES.flatMap(({ labels }) => [labels.be, labels.ru, labels.en]),
  ...OUTLETS.map(({ name }) => name),
]

const written = NAMES.map(tokens)
const alone = written.flatMap((row) => (row.length === 1 ? row : []))
const acronyms = new Set([...alone.filter(isAcronym), ...ACRONYMS].map(foldWord))
const common = new Set([...COMMON_EN, ...COMMON_RU, ...COMMON_BE].map(foldWord))
const lower = new Set([...LOWER_EN, ...LOWER_RU, ...LOWER_BE].map(foldWord))
for (const word of lower) common.delete(word)

/** The lists that redaction rests on, without what members freed: the vocabulary and the words of this folder. */
export const WORDS: Omit<WordLists, 'freed'> = {
  known: new Set([...alone.filter((word) => !isAcronym(word)), ...TERMS].map(foldWord)),
  acronyms,
  namelike: new Set([...NAMELIKE.map(foldWord), ...lower, ...[...acronyms].filter((word) => word.length <= 3)]),
  common,
  lower,
  phrases: written.filter((row) => row.length > 1 && row.length <= 8).map((row) => row.map(foldWord)),
}

/** Hosts of outlets; a host below one of them counts when its own label tells nothing. */
export const HOSTS: ReadonlySet<string> = new Set(OUTLETS.map(({ host }) => host))
