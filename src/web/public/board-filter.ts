import { OFFER_KINDS, OFFER_LANGUAGES, type OfferKind, type OfferLanguage } from '#core/offer.ts'
import type { PublicOffer } from '#publish/types.ts'

/** What of the board is looked at; null: all of it. */
export type BoardFilter = { kind: OfferKind | null; country: string | null; language: OfferLanguage | null }

export const WHOLE_BOARD: BoardFilter = { kind: null, country: null, language: null }

const ANY = 'all'

/** A filter as the last part of an address: `job-lt-all`. Addresses, not questions, so that copies of the site have them too. */
export const filterPath = ({ kind, country, language }: BoardFilter): string | null =>
  kind === null && country === null && language === null
    ? null
    : [kind ?? ANY, country?.toLowerCase() ?? ANY, language ?? ANY].join('-')

/** Reads an address; null when it is none that leads to an offer. */
export function filterOf(path: string, offers: readonly PublicOffer[]): BoardFilter | null {
  const [first = '', second = '', third = ''] = path.split('-')
  const filter: BoardFilter = {
    kind: OFFER_KINDS.find((one) => one === first) ?? null,
    country: second === ANY ? null : second.toUpperCase(),
    language: OFFER_LANGUAGES.find((one) => one === third) ?? null,
  }
  return filterPath(filter) === path && hasCountry(filter, offers) && offers.some((offer) => isIn(filter, offer)) ? filter : null
}

const hasCountry = ({ country }: BoardFilter, offers: readonly PublicOffer[]) =>
  country === null || offers.some((offer) => offer.country === country)

/** What can be had from anywhere is in every country. */
export const isIn = ({ kind, country, language }: BoardFilter, offer: PublicOffer): boolean =>
  (kind === null || offer.kind === kind) &&
  (country === null || offer.country === null || offer.country === country) &&
  (language === null || offer.language === language)

/** What can be chosen beside the other two choices, in the order of the lists. */
export const kindsIn = (offers: readonly PublicOffer[], filter: BoardFilter): OfferKind[] =>
  OFFER_KINDS.filter((kind) => offers.some((offer) => isIn({ ...filter, kind }, offer)))
export const languagesIn = (offers: readonly PublicOffer[], filter: BoardFilter): OfferLanguage[] =>
  OFFER_LANGUAGES.filter((language) => offers.some((offer) => isIn({ ...filter, language }, offer)))
export const countriesIn = (offers: readonly PublicOffer[], filter: BoardFilter): string[] =>
  [...new Set(offers.flatMap(({ country }) => country ?? []))]
    .sort()
    .filter((country) => offers.some((offer) => isIn({ ...filter, country }, offer)))

/** Every filter that leads to an offer, for a copy of the whole site. */
export function allFilters(offers: readonly PublicOffer[]): BoardFilter[] {
  const some = <Code>(codes: readonly Code[]) => [null, ...codes]
  return some(kindsIn(offers, WHOLE_BOARD)).flatMap((kind) =>
    some(countriesIn(offers, { ...WHOLE_BOARD, kind })).flatMap((country) =>
      some(languagesIn(offers, { kind, country, language: null }))
        .map((language): BoardFilter => ({ kind, country, language }))
        .filter((filter) => filterPath(filter) !== null),
    ),
  )
}
