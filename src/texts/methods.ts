import type { SiteLanguage } from './language.ts'
import { be } from './methods.be.ts'
import { en } from './methods.en.ts'
import { ru } from './methods.ru.ts'
import type { Methods } from './methods-form.ts'

export { METHOD_PARTS, type MethodPart } from './methods-form.ts'

export const methods: Record<SiteLanguage, Methods> = { be, ru, en }
