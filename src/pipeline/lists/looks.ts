import { articleOf, facilityOf } from '#vocabulary/index.ts'
import { isFault } from './faults.ts'
import type { Field } from './fields.ts'
import { readArticles } from './read-articles.ts'
import { readDate } from './read-date.ts'
import { readTerm } from './read-term.ts'
import { readStatus } from './said-words.ts'

/** What stands in most cells; a column of days is one of birth only where they are long ago. */
export function fieldOfValues(values: readonly string[]): Field {
  const most = (test: (text: string) => boolean) => values.length > 0 && values.filter(test).length >= 0.7 * values.length
  if (most((text) => yearOf(text) !== null)) {
    const years = values.flatMap((text) => yearOf(text) ?? []).sort((a, b) => a - b)
    return (years[years.length >> 1] ?? YOUNGEST) < YOUNGEST ? 'birth' : 'ignore'
  }
  if (isCounted(values)) return 'ignore'
  return LOOKS.find(([, test]) => most(test))?.[0] ?? 'ignore'
}

const NAME = /^(?:\p{Lu}[\p{L}’'ʼ-]+|\p{Lu}\.)(?:[\s,]+\p{Lu}[\p{L}.’'ʼ-]*){1,3}$/u

/** Two to four words with capital letters: `Талвік Міра Паўлаўна`, `Talvik, Mira`. */
export const isFullName = (text: string): boolean => NAME.test(text)

const LOOKS: readonly [Field, (text: string) => boolean][] = [
  ['link', (text) => /^https?:\/\/\S+$/.test(text)],
  ['gender', (text) => /^(?:[mfмжw]|муж\p{L}*|жен\p{L}*|жан\p{L}*|male|female)\.?$/iu.test(text)],
  ['articles', areKnownArticles],
  ['term', (text) => !isFault(readTerm(text, null))],
  ['facility', (text) => facilityOf(text) !== null],
  ['status', (text) => !isFault(readStatus(text, null))],
  ['name', isFullName],
]

/** Ages and sums are numbers too: only articles that are used against people. */
function areKnownArticles(text: string): boolean {
  const read = readArticles(text)
  return !isFault(read) && read.value.every(({ article: { code, article } }) => articleOf(code, article) !== null)
}

export function yearOf(text: string): number | null {
  const read = readDate(text, { order: 'dmy', language: 'und' })
  return isFault(read) ? null : Number(read.value.slice(0, 4))
}

/** Nobody on such a list was born in it or later. */
const YOUNGEST = 2010
/** 1, 2, 3: numbers of rows. */
const isCounted = (values: readonly string[]) =>
  values.length > 1 && values.every((text, at) => Number(text) === Number(values[0]) + at)
