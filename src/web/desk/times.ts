import type { SiteLanguage } from '#texts/language.ts'

const FORMATS = new Map<SiteLanguage, Intl.DateTimeFormat>()

/** Day and minute as the clock of this computer shows them. */
export function timeWords(language: SiteLanguage, time: string): string {
  const format =
    FORMATS.get(language) ??
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'short', timeStyle: 'short' })
  FORMATS.set(language, format)
  return format.format(new Date(time))
}
