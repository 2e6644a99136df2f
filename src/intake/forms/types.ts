import type { EnvelopeKind } from '#core/envelope.ts'
import type { OfferKind } from '#core/offer.ts'

/**
 * One question of a form. `most`: Unicode code points. A `line` has no line breaks; a `handle` is a Telegram username; of `one` and `many`
 * the answer is a code of `choices`, of `many` several with spaces between.
 */
export type Field =
  | { code: string; is: 'line'; most: number }
  | { code: string; is: 'text'; most: number; rows: number }
  | { code: string; is: 'handle' }
  | { code: string; is: 'one'; choices: readonly string[] }
  | { code: string; is: 'many'; choices: readonly string[] }

/** Questions that stand on one page. */
export type FormStep = { code: string; fields: readonly Field[] }

/** `change`: what its sender does with an offer that was sent before. `letter`, `report`: about an offer somebody else has made. */
export type FormCode = 'testimony' | 'contact' | 'need' | 'withdrawal' | 'change' | 'letter' | 'report' | OfferKind

/**
 * What is asked of somebody. Everything may stay empty but one answer of each group of `needs`; `files` in a group is satisfied by files.
 * `neededWith`: an answer that is needed only beside another. `fixed`: what stands in the sealed fields without being asked.
 */
export type Form = {
  code: FormCode
  kind: EnvelopeKind
  steps: readonly FormStep[]
  needs: readonly (readonly string[])[]
  neededWith: readonly { field: string; value: string; needs: string }[]
  fixed: Readonly<Record<string, string>>
}

/** Answers by the code of their field; what is empty is not there. */
export type Fields = Readonly<Record<string, string>>

/** Why an answer cannot be taken. `over`: code points beyond the most. Says nothing of what was typed. */
export type FieldFault = { field: string; why: FaultCode; over?: number }
export type FaultCode = 'empty' | 'long' | HandleFault

/** Why a username is not taken. */
export type HandleFault =
  | 'invite'
  | 'phone'
  | 'bot'
  | 'letters'
  | 'signs'
  | 'reserved'
  | 'short'
  | 'long_name'
  | 'elsewhere'
  | 'several'
