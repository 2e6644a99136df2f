import type { SiteLanguage } from '../language.ts'
import { type Forms, plural } from '../plural.ts'

export const lines: Record<SiteLanguage, Forms> = {
  be: { one: 'радок', few: 'радкі', many: 'радкоў', other: 'радка' },
  ru: { one: 'строка', few: 'строки', many: 'строк', other: 'строки' },
  en: { one: 'line', other: 'lines' },
}
export const decisions: Record<SiteLanguage, Forms> = {
  be: { one: 'рашэнне', few: 'рашэнні', many: 'рашэнняў', other: 'рашэння' },
  ru: { one: 'решение', few: 'решения', many: 'решений', other: 'решения' },
  en: { one: 'decision', other: 'decisions' },
}
/** “3 lines”. */
export const of = (language: SiteLanguage, forms: Record<SiteLanguage, Forms>) => (n: number) =>
  `${n} ${plural(language, n, forms[language])}`
