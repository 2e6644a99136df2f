import type { Child } from 'hono/jsx'
import type { PublicSpeaker } from '#publish/types.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { shell } from '#texts/shell.ts'
import { bodyName } from './labels.ts'
import { redacted } from './redacted.tsx'

/** Who speaks, counts or negotiates, in the language of the page. Without words: our own summary, which names no page. */
export function speakerName(language: SiteLanguage, { code, person, text }: PublicSpeaker): Child {
  if (text === '') return shell[language].ourSummary
  return bodyName(language, code) ?? person?.name[language] ?? redacted(language, text)
}
