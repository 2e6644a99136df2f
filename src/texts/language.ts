import type { Language } from '#core/layer.ts'

/** Languages of pages; sources may be in more.  */
export const SITE_LANGUAGES = ['be', 'ru', 'en'] as const
export type SiteLanguage = (typeof SITE_LANGUAGES)[number]

export const LANGUAGE_NAMES: Record<SiteLanguage, string> = { be: 'Беларуская', ru: 'Русский', en: 'English' }

export const isSiteLanguage = (text: string): text is SiteLanguage => SITE_LANGUAGES.some((language) => language === text)

/** The value of `lang` for words in a source's language; undefined when it is not known (BCP 47). */
export const langAttribute = (language: Language): string | undefined => (language === 'und' ? undefined : language)

/**
 * Picks the page language from an Accept-Language header (RFC 9110, 12.5.4): highest weight first, order breaks ties, `ru-BY` counts as
 * `ru`. What cannot be read is passed over. Null when none of ours is asked for.
 */
export function preferredLanguage(header: string | undefined): SiteLanguage | null {
  const asked = (header ?? '').split(',', 40).flatMap((part) => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
    const weight = parameters.map((text) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(text)?.[1]).find((found) => found !== undefined)
    const primary = tag.trim().split('-')[0] ?? ''
    const q = weight === undefined ? 1 : Number(weight)
    return isSiteLanguage(primary) && q > 0 ? [{ language: primary, q }] : []
  })
  return asked.sort((a, b) => b.q - a.q)[0]?.language ?? null
}
