import type { SiteLanguage } from '../language.ts'
import { be } from './flows.be.ts'
import { en, type FlowTexts } from './flows.en.ts'
import { ru } from './flows.ru.ts'

/** The page of totals, flows and sums. */
export const flows: Record<SiteLanguage, FlowTexts> = { be, ru, en }
