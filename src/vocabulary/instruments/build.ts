import type { Polarity, StatementType } from '#core/extraction.ts'
import type { Scope } from '#core/mention.ts'
import type { Sign } from '../card.ts'
import { say } from '../entry.ts'
import type { Answering, FactQuestion, LegalElement, Provision, StoredText } from './instrument.ts'

/** The day on which the texts marked `read` were compared with their sources. */
const READ_ON = '2026-11-22'

export const read = (text: string, source: string, language: StoredText['language'] = 'en'): StoredText => ({
  language,
  text,
  source,
  readOn: READ_ON,
  checked: 'read',
  confirmed: null,
})
export const remembered = (text: string, source: string): StoredText => ({
  ...read(text, source),
  readOn: null,
  checked: 'memory',
})
export const provision = (code: string, number: string, ...texts: StoredText[]): Provision => ({ code, number, texts })

const sign = (type: StatementType, polarity: Polarity, codes: readonly string[]): Sign => ({
  type,
  polarity,
  ...(codes.length > 0 && { codes }),
})
export const yes = (type: StatementType, ...codes: string[]): Sign => sign(type, 'positive', codes)
export const no = (type: StatementType, ...codes: string[]): Sign => sign(type, 'negative', codes)
export const numberOf = (type: StatementType, scope: Scope): Sign => ({ type, scope, polarity: 'positive' })

export const by = (type: StatementType, ...codes: string[]): Answering => ({ type, ...(codes.length > 0 && { codes }) })

export const question = (
  code: string,
  [be, ru, en]: readonly [string, string, string],
  ...answeredBy: Answering[]
): FactQuestion => ({ code, labels: say(be, ru, en), answeredBy })

type Words = { be: string; ru: string; en: string }

/** An element in our own words. Its English label is its definition. */
export const element = (
  code: string,
  source: string,
  { be, ru, en }: Words,
  rest: { provisions: readonly string[]; questions: readonly FactQuestion[]; supports?: Sign[]; contradicts?: Sign[] },
): LegalElement => ({
  code,
  definition: en,
  source,
  labels: { be, ru, en },
  provisions: rest.provisions,
  questions: rest.questions,
  supports: rest.supports ?? [],
  contradicts: rest.contradicts ?? [],
})
