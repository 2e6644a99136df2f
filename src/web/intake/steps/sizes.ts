import type { SiteLanguage } from '#texts/language.ts'
import { number } from '#texts/numbers.ts'

/** Bytes as people say them, on both paths. */
export function sizeOf(language: SiteLanguage, bytes: number): string {
  const [kilo, mega] = language === 'en' ? ['KB', 'MB'] : ['КБ', 'МБ']
  const inKilo = Math.ceil(bytes / 1024)
  return inKilo < 1024
    ? `${number(language, inKilo)}\u00a0${kilo}`
    : `${number(language, Math.round(inKilo / 1024))}\u00a0${mega}`
}
