import type { SiteLanguage } from '../language.ts'
import { be } from './deals.be.ts'
import { type DealTexts, en } from './deals.en.ts'
import { ru } from './deals.ru.ts'

/** Words of the page of what was traded. */
export const deals: Record<SiteLanguage, DealTexts> = { be, ru, en }
