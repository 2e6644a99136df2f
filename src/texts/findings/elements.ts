import type { SiteLanguage } from '../language.ts'
import { be } from './elements.be.ts'
import { en } from './elements.en.ts'
import { ru } from './elements.ru.ts'

export const elements: Record<SiteLanguage, typeof en> = { be, ru, en }
