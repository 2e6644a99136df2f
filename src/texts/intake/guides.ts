import type { SiteLanguage } from '../language.ts'
import { be } from './guides.be.ts'
import { en, type GuideTexts } from './guides.en.ts'
import { ru } from './guides.ru.ts'

export type { GuideTexts } from './guides.en.ts'
export const guides: Record<SiteLanguage, GuideTexts> = { be, ru, en }
