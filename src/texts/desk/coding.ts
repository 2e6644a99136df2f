import type { SiteLanguage } from '../language.ts'
import { be } from './coding.be.ts'
import { en } from './coding.en.ts'
import { ru } from './coding.ru.ts'

export const coding: Record<SiteLanguage, typeof en> = { be, ru, en }
