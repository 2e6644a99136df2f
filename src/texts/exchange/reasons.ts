import type { SiteLanguage } from '../language.ts'
import { be } from './reasons.be.ts'
import { en } from './reasons.en.ts'
import { ru } from './reasons.ru.ts'
import type { ReasonTexts } from './reasons-form.ts'

export type { ReasonText, ReasonTexts } from './reasons-form.ts'

export const REASONS: Record<SiteLanguage, ReasonTexts> = { be, ru, en }
