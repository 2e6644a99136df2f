import type { OfferReason } from '#core/offer.ts'

/**
 * Why an offer or a notice waits, as its sender is told: what we saw, and what to change. `short` is for the moderator's list. The words
 * it rests on are shown beside, the rule that found them is not.
 */
export type ReasonText = { short: string; saw: string; change: string }
export type ReasonTexts = {
  reasons: Record<OfferReason, ReasonText>
  /** Before the reasons, and after them. */
  lede: string
  words: string
  appeal: string
  severities: Record<'reject' | 'second' | 'ask' | 'note', string>
}
