import { OFFER_REASONS, type OfferKind, type OfferReason } from '#core/offer.ts'
import type { Range } from '#core/span.ts'

export type { OfferKind }

/** An offer as its sender wrote it. `fields`: the other answers of its form, by their code; each is read like the text. */
export type Offer = { kind: OfferKind; title: string; text: string; fields?: Readonly<Record<string, string>> }

/** reject: not to be published so. second: two people must look. ask: the sender has to explain or change it. note: for the moderator only. */
export const SEVERITIES = ['reject', 'second', 'ask', 'note'] as const
export type Severity = (typeof SEVERITIES)[number]

/** Why an offer is stopped, the worst first; the sender is told in words that `texts/exchange` has for each. */
export const REASON_CODES = OFFER_REASONS
export type ReasonCode = OfferReason

/** Words of the original text, in UTF-16 code units: `offer[field].slice(start, end) === exact`. */
export type Quoted = Range & { exact: string }

/** What a rule says of an offer. `span` is null where the rule is about something that is not there (no pay is given). */
export type Flag = { rule: string; code: ReasonCode; severity: Severity; field: string; span: Quoted | null }

/** Examples in words of the five languages in which the rule must and must not speak. */
export const RULE_LANGUAGES = ['be', 'ru', 'en', 'pl', 'lt'] as const
export type RuleLanguage = (typeof RULE_LANGUAGES)[number]
export type Examples = Readonly<Record<RuleLanguage, readonly string[]>>
