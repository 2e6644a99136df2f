import { toCountry } from './countries.ts'
import type { SiteLanguage } from './language.ts'
import { type NumberRange, rangeInWords } from './numbers.ts'
import { type Forms, plural } from './plural.ts'

const WORDS: Record<SiteLanguage, { stayed: Forms; in: string; taken: Forms }> = {
  be: {
    stayed: { one: 'застаўся', other: 'засталіся' },
    in: 'ў Беларусі',
    taken: { one: 'вывезены', other: 'вывезены' },
  },
  ru: {
    stayed: { one: 'остался', other: 'остались' },
    in: 'в Беларуси',
    taken: { one: 'вывезен', other: 'вывезены' },
  },
  en: {
    stayed: { one: 'stayed', other: 'stayed' },
    in: 'in Belarus',
    taken: { one: 'was taken', other: 'were taken' },
  },
}

type Shares = {
  stayed: NumberRange | null
  destinations: readonly ({ code: string } & NumberRange)[]
}

/** “235 stayed in Belarus; 15 were taken to Lithuania.”; null when nobody gave such numbers. */
export function sharesInWords(language: SiteLanguage, { stayed, destinations }: Shares): string | null {
  const words = WORDS[language]
  const form = (forms: Forms, range: NumberRange) =>
    plural(language, range.min !== null && range.min === range.max ? range.min : 2, {
      ...forms,
      few: forms.other,
      many: forms.other,
    })
  const isSaid = ({ min, max }: NumberRange) => min !== null || max !== null
  const parts = [
    ...(stayed !== null && isSaid(stayed) ? [`${rangeInWords(language, stayed)} ${form(words.stayed, stayed)} ${words.in}`] : []),
    ...destinations.flatMap((one) => {
      const to = toCountry(language, one.code)
      return to === null || !isSaid(one) ? [] : [`${rangeInWords(language, one)} ${form(words.taken, one)} ${to}`]
    }),
  ]
  const [first = '', ...rest] = parts
  return parts.length === 0 ? null : `${[first.charAt(0).toLocaleUpperCase('be') + first.slice(1), ...rest].join('; ')}.`
}
