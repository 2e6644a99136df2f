import { edtf } from '#core/edtf.ts'
import type { Offer } from '#core/offer.ts'
import { redactor } from '#core/redact.ts'
import type { Press } from './parts.ts'
import type { PublicOffer } from './types.ts'

/**
 * Offers as they may be shown: names in them are closed like any name, unless a member has freed them. Sentences about health, children and
 * homes are not closed: here they tell of a room or a doctor, of nobody in the register, and a member has read each.
 */
export function publicOffers({ desk }: Press, offers: readonly Offer[]): PublicOffer[] {
  if (offers.length === 0) return []
  const open = redactor({ ...desk.redaction.policy, guard: [] })
  const words = (text: string) => (text === '' ? '' : open.redactText(text).text)
  return offers.map((offer) => ({
    ...offer,
    id: desk.id('offer', offer.id),
    title: open.redactTitle(offer.title),
    text: words(offer.text),
    city: words(offer.city),
    hours: words(offer.hours),
    level: words(offer.level),
    lodging: words(offer.lodging),
    organisation: words(offer.organisation),
    from: edtf(offer.from),
    until: edtf(offer.until),
  }))
}
