import type { Standard } from '#core/coding.ts'
import type { Scope } from '#core/mention.ts'
import {
  articleOf,
  CARD,
  type Entry,
  FACILITIES,
  NATIONALITIES,
  ORGANISATIONS,
  PLACES,
  RELEASE_KINDS,
  SCOPE_ENTRIES,
} from '#vocabulary/index.ts'
import { STANDARDS_OF_PROOF } from '#vocabulary/standards.ts'
import { counted } from './counted.ts'
import { citizensOf, takenTo } from './countries.ts'
import type { SiteLanguage } from './language.ts'
import { rangeInFigures } from './numbers.ts'
import { upperFirst } from './statements.ts'

const table = (...entries: readonly Entry[][]) => new Map(entries.flat().map((entry) => [entry.code, entry]))
const KINDS = table([...RELEASE_KINDS])
const SCOPES = table([...SCOPE_ENTRIES])
const LINES = table([...CARD])
const STANDARDS = table([...STANDARDS_OF_PROOF])
const PLACE = table([...PLACES])
/** Who can be said to speak, count or negotiate. */
const BODIES = table([...PLACES], [...FACILITIES], [...ORGANISATIONS])
/** What a number of people can be a number of, besides its scope. */
const COUNTED = table([...PLACES], [...NATIONALITIES], [...ORGANISATIONS])

/** A code that has no label is shown as it is: a new word of the vocabulary must not break a page. */
const label = (entries: ReadonlyMap<string, Entry>, language: SiteLanguage, code: string): string =>
  entries.get(code)?.labels[language] ?? code.replaceAll('_', ' ')

export const kindName = (language: SiteLanguage, code: string): string => label(KINDS, language, code)
export const scopeName = (language: SiteLanguage, code: Scope): string => upperFirst(label(SCOPES, language, code))
export const lineName = (language: SiteLanguage, code: string): string => label(LINES, language, code)
export const standardName = (language: SiteLanguage, code: Standard): string => label(STANDARDS, language, code)
export const placeName = (language: SiteLanguage, code: string): string => label(PLACE, language, code)
/** “Lithuania 51”, or the place alone where no number is said. */
export const destination = (
  language: SiteLanguage,
  { code, min, max }: { code: string; min: number | null; max: number | null },
): string =>
  min === null && max === null
    ? placeName(language, code)
    : `${placeName(language, code)} ${rangeInFigures(language, { min, max })}`
/** What a number is a number of: “Citizens of Poland”, “Journalists”, “Taken to Lithuania”, “Political prisoners”. */
export function thingName(language: SiteLanguage, { scope, of }: { scope: Scope; of: string | null }): string {
  if (of === null) return scopeName(language, scope)
  const people = counted[language][of] ?? citizensOf(language, of)
  if (people !== null) return upperFirst(people)
  const taken = MOVED.includes(scope) ? takenTo(language, of) : null
  return upperFirst(taken ?? `${scopeName(language, scope)}: ${countedName(language, of)}`)
}
const MOVED: readonly Scope[] = ['displaced', 'released', 'pardoned']
export const countedName = (language: SiteLanguage, code: string): string => label(COUNTED, language, code)
export const bodyName = (language: SiteLanguage, code: string | null): string | null =>
  code === null ? null : label(BODIES, language, code)
/** The short title of an article, where the vocabulary has it. */
export const articleTitle = (language: SiteLanguage, code: string, article: string): string | null =>
  articleOf(code, article)?.labels[language] ?? null
