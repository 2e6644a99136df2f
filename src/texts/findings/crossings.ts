import type { SiteLanguage } from '../language.ts'
import { be } from './crossings.be.ts'
import { type CrossingTexts, en } from './crossings.en.ts'
import { ru } from './crossings.ru.ts'

/** Words of the page about people taken over a border. */
export const crossings: Record<SiteLanguage, CrossingTexts> = { be, ru, en }
