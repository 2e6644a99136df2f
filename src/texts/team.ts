import type { SiteLanguage } from './language.ts'
import { number } from './numbers.ts'
import { type Forms, plural } from './plural.ts'

const FORMS: Record<SiteLanguage, Forms> = {
  be: { one: 'чалавек з каманды', few: 'чалавекі з каманды', many: 'чалавек з каманды', other: 'чалавека з каманды' },
  ru: { one: 'человек из команды', few: 'человека из команды', many: 'человек из команды', other: 'человека из команды' },
  en: { one: 'of the team', other: 'of the team' },
}
const ANSWERS: Record<SiteLanguage, Forms> = {
  be: { one: 'адказвае', other: 'адказваюць' },
  ru: { one: 'отвечает', other: 'отвечают' },
  en: { one: 'answers', other: 'answer' },
}

/** How many gave an answer by hand, and never who: “2 of the team”. */
export const ofTeam = (language: SiteLanguage, n: number): string =>
  `${number(language, n)} ${plural(language, n, FORMS[language])}`

/** “2 of the team answer”, before what they answer. */
export const teamAnswers = (language: SiteLanguage, n: number): string =>
  `${ofTeam(language, n)} ${plural(language, n, ANSWERS[language])}`
