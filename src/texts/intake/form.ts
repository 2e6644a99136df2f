import type { SiteLanguage } from '../language.ts'
import { be } from './form.be.ts'
import { en, type FormTexts } from './form.en.ts'
import { ru } from './form.ru.ts'

export type { FormTexts } from './form.en.ts'
export const form: Record<SiteLanguage, FormTexts> = { be, ru, en }
