import type { SiteLanguage } from '../language.ts'
import { be } from './review.be.ts'
import { en } from './review.en.ts'
import { ru } from './review.ru.ts'

/** The queue, the document beside its facts, and the form of a draft. */
export const review: Record<SiteLanguage, typeof en> = { be, ru, en }
