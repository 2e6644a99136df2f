import { say } from './entry.ts'
import { BE, forms as f, RU } from './forms.ts'
import type { Place } from './place.ts'

export const country = (code: string, be: string, ru: string, en: string, ...aliases: (string | readonly string[])[]): Place => ({
  code,
  definition: `State with the ISO 3166-1 code ${code}.`,
  source: 'ISO 3166-1',
  labels: say(be, ru, en),
  kind: 'country',
  country: code,
  aliases: [en, be, ru, ...aliases.flat()],
})

/** A State whose Russian and Belarusian names both end in -ия, -ія. */
export const ia = (code: string, be: string, ru: string, en: string, ...aliases: string[]): Place =>
  country(code, be, ru, en, f(ru.slice(0, -2), RU.ia), f(be.slice(0, -2), BE.ia), aliases)

/** A State whose Russian and Belarusian names end in a hard consonant. */
export const hard = (code: string, be: string, ru: string, en: string, ...aliases: (string | readonly string[])[]): Place =>
  country(code, be, ru, en, f(ru, RU.town), f(be, BE.town), ...aliases)

/** A State whose Russian name ends in -ия and its Belarusian one in -ыя. */
export const yja = (code: string, be: string, ru: string, en: string, ...aliases: string[]): Place =>
  country(code, be, ru, en, f(ru.slice(0, -2), RU.ia), f(be.slice(0, -2), 'ыя ыі ыю ыяй ыяю'), aliases)

/** A State whose Russian and Belarusian names end in -а behind a hard consonant. */
export const hardA = (code: string, be: string, ru: string, en: string, ...aliases: string[]): Place =>
  country(code, be, ru, en, f(ru.slice(0, -1), RU.hardA), f(be.slice(0, -1), BE.unstressedA), aliases)
