import type { SiteLanguage } from '../language.ts'
import { be } from './same.be.ts'
import { en, type SameTexts } from './same.en.ts'
import { ru } from './same.ru.ts'

/** Is it the same person, or the same event? */
export const same: Record<SiteLanguage, SameTexts> = { be, ru, en }
