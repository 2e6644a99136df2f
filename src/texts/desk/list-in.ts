import type { SiteLanguage } from '../language.ts'
import { be } from './list-in.be.ts'
import { en, type ListTexts } from './list-in.en.ts'
import { ru } from './list-in.ru.ts'

/** Bringing a list of people in. */
export const listIn: Record<SiteLanguage, ListTexts> = { be, ru, en }
