import { isEdtf } from '#core/edtf.ts'
import { isEnvelopeId, type Reply } from '#core/envelope.ts'
import { dateInWords } from '#texts/dates.ts'
import { REASONS } from '#texts/exchange/reasons.ts'
import { ends } from '#texts/intake/ends.ts'
import type { SiteLanguage } from '#texts/language.ts'

/** A UTC day in words: 13 снежня 2025 года. What comes sealed may be no day: it is shown as it is. */
export const dayInWords = (language: SiteLanguage, day: string): string =>
  isEdtf(day) ? dateInWords(language, day, 'genitive') : day

/** What a reply says, line by line. Codes of the exchange in words; what has none is left out. */
export function replyLines(language: SiteLanguage, { kind, fields }: Reply): string[] {
  const t = ends[language].mailbox
  const { state = '', reasons = '', until, text, telegram, other } = fields
  if (kind === 'offer') return Object.values(fields)
  const said = new Map<string, string>([
    ...Object.entries(REASONS[language].reasons).map(([code, { saw, change }]) => [code, `${saw} ${change}`] as const),
    ...Object.entries(t.reasons),
  ])
  return [
    ...(kind === 'status' ? [new Map(Object.entries(t.states)).get(state)] : []),
    ...(until === undefined ? [] : [t.until(dayInWords(language, until))]),
    ...reasons.split(' ').map((code) => said.get(code)),
    text,
    telegram === undefined ? undefined : `Telegram: @${telegram}`,
    other,
  ].flatMap((line) => line ?? [])
}

/** What can be done with a reply: the buttons under it, by what they send as `to`. */
export function replyActs(language: SiteLanguage, { kind, fields: { thread = '' } }: Reply): { to: string; text: string }[] {
  const t = ends[language].mailbox
  if (kind !== 'letter' || !isEnvelopeId(thread)) return []
  return [
    { to: `letter:${thread}`, text: t.answer },
    { to: `share:${thread}`, text: t.share },
  ]
}
