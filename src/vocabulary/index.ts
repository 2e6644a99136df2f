/**
 * The words of the domain as reviewed data, one noun per file, and how to look them up. Ask it: which place, nationality, organisation,
 * facility, office or month a word is; how openly a statement may be shown. Words are compared without
 * case (`key.ts`), save where small letters make another word.
 */
import { once } from '#core/once.ts'
import { ARTICLES } from './articles.ts'
import { CARD } from './card.ts'
import { CONDITIONS } from './conditions.ts'
import { DEFINITIONS } from './definitions.ts'
import { FACILITIES, type Facility } from './facilities.ts'
import { keyOf, tableOf } from './key.ts'
import { MONTHS, type Month } from './months.ts'
import { NATIONALITIES, type Nationality } from './nationalities.ts'
import { OFFICES, type Office } from './offices.ts'
import { ORGANISATIONS, type Organisation } from './organisations.ts'
import { OUTLETS, type Outlet } from './outlets.ts'
import { PLACES, type Place } from './places.ts'
import { PROPERTIES } from './properties.ts'
import { RELEASE_KINDS } from './release-kinds.ts'
import { SCOPE_ENTRIES } from './scopes.ts'

export { ARTICLES, articleOf } from './articles.ts'
export { CARD } from './card.ts'
export { CONDITIONS } from './conditions.ts'
export { DEFINITIONS } from './definitions.ts'
export type { Entry, Labels, Sensitivity } from './entry.ts'
export { outletOf } from './outlets.ts'
export { PROPERTIES, propertyOf, sensitivityOf } from './properties.ts'
export type { Facility, Month, Nationality, Office, Organisation, Outlet, Place }
export { FACILITIES, keyOf, MONTHS, NATIONALITIES, OFFICES, ORGANISATIONS, OUTLETS, PLACES, RELEASE_KINDS, SCOPE_ENTRIES }

const LATIN = /^[a-z]/
const CAPITAL = /\p{Lu}/u

/** Looks words up; `needsCapital` says of which keys a form in small letters is another word, as “us” is not the US. */
function lookup<Item extends { aliases: readonly string[] }>(
  items: readonly Item[],
  needsCapital: (key: string) => boolean = () => false,
) {
  const table = once(() => tableOf(items, ({ aliases }) => aliases))
  return (words: string): Item | null => {
    const key = keyOf(words)
    return needsCapital(key) && !CAPITAL.test(words) ? null : (table().get(key) ?? null)
  }
}

/** Keys of bodies that are written with a capital letter wherever they are named: “Весна” is one, “весна” a season. */
const proper = once(() => {
  const names = ORGANISATIONS.flatMap(({ aliases }) => aliases)
  const keys = new Set(names.filter((name) => CAPITAL.test(name)).map(keyOf))
  for (const name of names) if (!CAPITAL.test(name)) keys.delete(keyOf(name))
  return keys
})

const byCode = <Item extends { code: string }>(items: readonly Item[]) => new Map(items.map((item) => [item.code, item]))

export const placeOf = lookup<Place>(PLACES, (key) => key.length <= 3)
export const nationalityOf = lookup<Nationality>(NATIONALITIES, (key) => LATIN.test(key))
export const organisationOf = lookup<Organisation>(ORGANISATIONS, (key) => proper().has(key))
export const facilityOf = lookup<Facility>(FACILITIES)
export const monthOf = lookup<Month>(MONTHS, (key) => LATIN.test(key))
export const officeOf = lookup<Office>(OFFICES)

const PLACE_CODES = byCode(PLACES)
const ORGANISATION_CODES = byCode(ORGANISATIONS)
const FACILITY_CODES = byCode(FACILITIES)
export const placeByCode = (code: string): Place | null => PLACE_CODES.get(code) ?? null
export const organisationByCode = (code: string): Organisation | null => ORGANISATION_CODES.get(code) ?? null
export const facilityByCode = (code: string): Facility | null => FACILITY_CODES.get(code) ?? null

/** Every table of codes by its name. */
export const VOCABULARY = {
  articles: ARTICLES,
  card: CARD,
  conditions: CONDITIONS,
  definitions: DEFINITIONS,
  facilities: FACILITIES,
  months: MONTHS,
  nationalities: NATIONALITIES,
  offices: OFFICES,
  organisations: ORGANISATIONS,
  places: PLACES,
  properties: PROPERTIES,
  releaseKinds: RELEASE_KINDS,
  scopes: SCOPE_ENTRIES,
} as const
