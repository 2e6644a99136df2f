import type { Edtf } from '#core/edtf.ts'
import type { Held } from '#pipeline/why-hidden.ts'
import { dateInWords } from '#texts/dates.ts'
import { exposure as texts } from '#texts/desk/exposure.ts'
import type { Setting } from './setting.ts'

/** “Hidden: nobody has decided”, “shown by name: consent, until 1 May 2027”. */
export function exposureWords({ language }: Pick<Setting, 'language'>, { level, decision, over, apart }: Held): string {
  const t = texts[language]
  if (decision === null) return t.undecided
  if (apart && decision.act !== 'hidden') return t.apart
  const untilIn = (day: Edtf | null) => dateInWords(language, day, 'genitive')
  if (over) return t.over(untilIn(decision.until ?? null))
  const until = decision.until === undefined ? '' : `, ${t.untilWords(untilIn(decision.until))}`
  return `${t.levels[level]}: ${t.bases[decision.basis]}${until}`
}
