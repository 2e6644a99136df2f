import type { SiteLanguage } from '../language.ts'
import { be } from './kinds.be.ts'
import { en, type KindTexts } from './kinds.en.ts'
import { ru } from './kinds.ru.ts'

export type { KindTexts } from './kinds.en.ts'

/** The page of kinds of release. */
export const kinds: Record<SiteLanguage, KindTexts> = { be, ru, en }
