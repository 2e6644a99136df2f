import type { SiteLanguage } from '../language.ts'
import { type Forms, plural } from '../plural.ts'

/** A number as it is shown, with the form of the word that goes with it. */
export const counted = (language: SiteLanguage, forms: Forms) => (shown: string, n: number) =>
  `${shown} ${plural(language, n, forms)}`
