import type { SiteLanguage } from '../language.ts'
import { be } from './publish.be.ts'
import { en, type PublishTexts } from './publish.en.ts'
import { ru } from './publish.ru.ts'

export const publish: Record<SiteLanguage, PublishTexts> = { be, ru, en }
