import { isEdtf } from '#core/edtf.ts'
import { dateInWords } from '#texts/dates.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { number } from '#texts/numbers.ts'

/** A weight in bits with its sign, to a tenth. */
export const signed = (language: SiteLanguage, bits: number): string =>
  `${bits > 0 ? '+' : ''}${number(language, Math.round(bits * 10) / 10)}`

/** One side of a piece of evidence: names as they are written, dates in words. */
export const sideInWords = (language: SiteLanguage, part: string, side: string): string =>
  part === 'day' || part.endsWith('_date')
    ? side
        .split(', ')
        .map((one) => (isEdtf(one) ? dateInWords(language, one) : one))
        .join(', ')
    : side
