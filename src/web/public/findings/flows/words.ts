import { bounds, type Edtf } from '#core/edtf.ts'
import type { PublicBetween } from '#publish/findings/types.ts'
import type { PublicCountLine } from '#publish/types.ts'
import { dateInFigures, endOf } from '#texts/dates.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { number, spanInFigures } from '#texts/numbers.ts'
import { type Forms, plural } from '#texts/plural.ts'

/** “12 pairs”, with the form that the number asks for. */
export const counted = (language: SiteLanguage, n: number, forms: Forms): string =>
  `${number(language, n)} ${plural(language, n, forms)}`

/** “51–52”, or one number; of no one “0”; “269+” where nobody gives an upper end. */
export const betweenInFigures = (
  language: SiteLanguage,
  { certain, possible }: { certain: number | null } & Pick<PublicBetween, 'possible'>,
): string => spanInFigures(language, { low: certain, high: possible })

/** As of when: a number that runs to the end of a time stands as of that end. */
export function asOfInFigures(language: SiteLanguage, { asOf }: PublicCountLine): string {
  return dateInFigures(language, asOf === null ? null : endOf(asOf))
}

/** Milliseconds of the middle of what a date may mean. */
export function middle(date: Edtf): number {
  const { first, last } = bounds(endOf(date))
  const [from, to] = [Date.parse(first ?? last ?? ''), Date.parse(last ?? first ?? '')]
  return (from + to) / 2
}
