import type { SiteLanguage } from '../language.ts'
import { be } from './inbox.be.ts'
import { en, type InboxTexts } from './inbox.en.ts'
import { ru } from './inbox.ru.ts'

export type { InboxTexts } from './inbox.en.ts'
export const inbox: Record<SiteLanguage, InboxTexts> = { be, ru, en }
