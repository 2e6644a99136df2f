import type { Modality, Polarity, StatementType } from '#core/extraction.ts'
import type { SiteLanguage } from './language.ts'
import { isPhraseCode, type Phrases } from './phrase.ts'
import { be } from './phrases.be.ts'
import { en } from './phrases.en.ts'
import { ru } from './phrases.ru.ts'

const PHRASES: Record<SiteLanguage, Phrases> = { be, ru, en }

export type Said = { type: StatementType; code: string | null; polarity: Polarity; modality: Modality; cumulative?: boolean }

/**
 * What a statement says, in a few words that no reader can take for the opposite: “Not pardoned”, “Planned, not done: release”,
 * “Denied: exchange”. `denied` keeps the polarity of the denied clause, so a denied “not pardoned” is “Denied: not pardoned”.
 */
export function saying(language: SiteLanguage, { type, code, polarity, modality, cumulative = false }: Said): string {
  const phrases = PHRASES[language]
  const key = `${type}.${code}`
  const [yes, no, noun] =
    cumulative && type === 'tally' ? phrases.runningTotal : isPhraseCode(key) ? phrases.codes[key] : phrases.types[type]
  if (modality === 'asserted') return polarity === 'negative' ? no : yes
  return phrases.modality[modality] + (polarity === 'negative' ? lowerFirst(no) : noun)
}

/** Polarity and modality as words of their own: “negative · asserted”, “planned”. */
export function manner(language: SiteLanguage, { polarity, modality }: Pick<Said, 'polarity' | 'modality'>): string {
  const { negative, modalityNamed } = PHRASES[language]
  return polarity === 'negative' ? `${negative} · ${modalityNamed[modality]}` : modalityNamed[modality]
}

/** The kind of a statement as a noun: “pardon”, “памілаванне”. */
export const kindOf = (language: SiteLanguage, type: StatementType): string => PHRASES[language].types[type][2]

export const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('be') + text.slice(1)
export const lowerFirst = (text: string) => text.charAt(0).toLocaleLowerCase('be') + text.slice(1)
