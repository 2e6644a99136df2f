import type { SiteLanguage } from './language.ts'

/** States in the forms a sentence needs, by ISO 3166-1: “of Poland” in the genitive, “to Poland” with its preposition, as after a vowel. */
type Country = { of: string; to: string }
const table = (rows: string): Record<string, Country> =>
  Object.fromEntries(
    rows
      .trim()
      .split('\n')
      .map((row): [string, Country] => {
        const [code = '', of = '', to = ''] = row.trim().split('|')
        return [code, { of, to }]
      }),
  )

const be = table(`
  BY|Беларусі|ў Беларусь
  LT|Літвы|ў Літву
  LV|Латвіі|ў Латвію
  EE|Эстоніі|ў Эстонію
  PL|Польшчы|ў Польшчу
  UA|Украіны|ва Украіну
  RU|Расіі|ў Расію
  US|ЗША|ў ЗША
  DE|Германіі|ў Германію
  VA|Ватыкана|ў Ватыкан
  JP|Японіі|ў Японію
  SE|Швецыі|ў Швецыю
  GB|Вялікабрытаніі|ў Вялікабрытанію
  FR|Францыі|ў Францыю
  ES|Іспаніі|ў Іспанію
  IT|Італіі|ў Італію
  CZ|Чэхіі|ў Чэхію
  KZ|Казахстана|ў Казахстан
  IL|Ізраіля|ў Ізраіль
  AU|Аўстраліі|ў Аўстралію
  VE|Венесуэлы|ў Венесуэлу
  CU|Кубы|на Кубу
  CH|Швейцарыі|ў Швейцарыю`)
const ru = table(`
  BY|Беларуси|в Беларусь
  LT|Литвы|в Литву
  LV|Латвии|в Латвию
  EE|Эстонии|в Эстонию
  PL|Польши|в Польшу
  UA|Украины|в Украину
  RU|России|в Россию
  US|США|в США
  DE|Германии|в Германию
  VA|Ватикана|в Ватикан
  JP|Японии|в Японию
  SE|Швеции|в Швецию
  GB|Великобритании|в Великобританию
  FR|Франции|во Францию
  ES|Испании|в Испанию
  IT|Италии|в Италию
  CZ|Чехии|в Чехию
  KZ|Казахстана|в Казахстан
  IL|Израиля|в Израиль
  AU|Австралии|в Австралию
  VE|Венесуэлы|в Венесуэлу
  CU|Кубы|на Кубу
  CH|Швейцарии|в Швейцарию`)
const en = table(`
  BY|Belarus|to Belarus
  LT|Lithuania|to Lithuania
  LV|Latvia|to Latvia
  EE|Estonia|to Estonia
  PL|Poland|to Poland
  UA|Ukraine|to Ukraine
  RU|Russia|to Russia
  US|the United States|to the United States
  DE|Germany|to Germany
  VA|the Vatican|to the Vatican
  JP|Japan|to Japan
  SE|Sweden|to Sweden
  GB|the United Kingdom|to the United Kingdom
  FR|France|to France
  ES|Spain|to Spain
  IT|Italy|to Italy
  CZ|Czechia|to Czechia
  KZ|Kazakhstan|to Kazakhstan
  IL|Israel|to Israel
  AU|Australia|to Australia
  VE|Venezuela|to Venezuela
  CU|Cuba|to Cuba
  CH|Switzerland|to Switzerland`)
const COUNTRIES: Record<SiteLanguage, Record<string, Country>> = { be, ru, en }

const CITIZENS: Record<SiteLanguage, string> = { be: 'грамадзяне', ru: 'граждане', en: 'citizens of' }

/** “citizens of Poland”, by the code of the State in small letters; null for another code. */
export function citizensOf(language: SiteLanguage, code: string): string | null {
  const country = /^[a-z]{2}$/.test(code) ? COUNTRIES[language][code.toUpperCase()] : undefined
  return country === undefined ? null : `${CITIZENS[language]} ${country.of}`
}

/** “to Lithuania”, “ва Украіну”; null for a State without a form here. */
export const toCountry = (language: SiteLanguage, code: string): string | null => COUNTRIES[language][code]?.to ?? null

/** “taken to Lithuania”, as the heading of numbers. */
const TAKEN: Record<SiteLanguage, string> = { be: 'вывезены', ru: 'вывезены', en: 'taken' }
export function takenTo(language: SiteLanguage, code: string): string | null {
  const to = toCountry(language, code)
  return to === null ? null : `${TAKEN[language]} ${to}`
}
