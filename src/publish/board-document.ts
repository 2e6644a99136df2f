import { edtf } from '#core/edtf.ts'
import type { Offer } from '#core/offer.ts'
import type { Press } from './parts.ts'
import type { PublicOffer } from './types.ts'

/** An offer as it may be shown: names in it are closed like any name, unless a member has freed them. */
export function publicOffer({ desk }: Press, offer: Offer): PublicOffer {
  const { redactor } = desk.redaction
  const words = (text: string) => (text === '' ? '' : redactor.redactText(text).text)
  return {
    ...offer,
    id: desk.id('offer', offer.id),
    title: redactor.redactTitle(offer.title),
    text: words(offer.text),
    city: words(offer.city),
    hours: words(offer.hours),
    level: words(offer.level),
    lodging: words(offer.lodging),
    organisation: words(offer.organisation),
    from: edtf(offer.from),
    until: edtf(offer.until),
  }
}
