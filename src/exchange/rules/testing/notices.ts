import { OFFER_KINDS } from '#core/offer.ts'
import type { Offer, OfferKind, RuleLanguage } from '../types.ts'

/** Offers written by hand, a line each: kind, title, text, parted by a bar. */
export type Written = Readonly<Record<RuleLanguage, string>>
export type Notice = Offer & { language: RuleLanguage }

const isKind = (text: string): text is OfferKind => OFFER_KINDS.some((kind) => kind === text)

export function noticesOf(written: Written): Notice[] {
  return (Object.entries(written) as [RuleLanguage, string][]).flatMap(([language, lines]) =>
    lines
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line) => {
        const [kind = '', title = '', text = ''] = line.split('|').map((part) => part.trim())
        if (!isKind(kind) || text === '') throw new TypeError(`no notice: ${line}`)
        return { kind, title, text, language }
      }),
  )
}
