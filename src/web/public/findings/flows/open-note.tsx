import type { Child } from 'hono/jsx'
import type { PublicBetween } from '#publish/findings/types.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { openEnd } from '#texts/numbers.ts'

/** What “+” stands for, where one of these numbers has it. */
export const openNote = (language: SiteLanguage, shown: readonly Pick<PublicBetween, 'possible'>[]): Child =>
  shown.some(({ possible }) => possible === null) && <p class="meta">{openEnd[language]}</p>
