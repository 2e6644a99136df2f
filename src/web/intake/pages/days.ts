import { isEdtf } from '#core/edtf.ts'
import { dateInWords } from '#texts/dates.ts'
import type { SiteLanguage } from '#texts/language.ts'

/** A UTC day in words: 13 снежня 2025 года. What comes sealed may be no day: it is shown as it is. */
export const dayInWords = (language: SiteLanguage, day: string): string =>
  isEdtf(day) ? dateInWords(language, day, 'genitive') : day
