import type { SiteLanguage } from '../language.ts'
import { be } from './exchange.be.ts'
import { type ExchangeTexts, en } from './exchange.en.ts'
import { ru } from './exchange.ru.ts'

export type { ExchangeTexts } from './exchange.en.ts'
export const exchange: Record<SiteLanguage, ExchangeTexts> = { be, ru, en }
