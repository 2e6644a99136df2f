import { CONTRACTS, OFFER_LANGUAGES, type OfferBody, type Pay } from '#core/offer.ts'
import { OFFER_FORM } from '#exchange/offers/form.ts'
import type { OfferSeen } from '#pipeline/exchange/index.ts'
import type { ExchangeTexts } from '#texts/desk/exchange.ts'
import type { DeskForm } from '../ask.ts'

/** What a member types beside the words of the sender, as it was typed. */
export type TypedBody = Record<'country' | 'city' | 'language' | 'payMin' | 'payMax' | 'currency' | 'per' | 'is', string>

/** What was typed and not taken. */
export type Refused = { why: keyof ExchangeTexts['problems']; at: 'publish' | 'answer'; body?: TypedBody; note?: string }

const NAMES = ['country', 'city', 'language', 'payMin', 'payMax', 'currency', 'per', 'is'] as const

export const typedIn = (form: Pick<DeskForm, 'get'>): TypedBody =>
  Object.fromEntries(NAMES.map((name) => [name, form.get(name).trim()])) as TypedBody

/** What the form begins with: the sender's own words where they may stand. */
export function untyped({ chain }: OfferSeen): TypedBody {
  const { fields, language } = chain.written
  return {
    country: '',
    city: fields.place ?? '',
    language,
    payMin: '',
    payMax: '',
    currency: 'EUR',
    per: 'month',
    is: 'gross',
  }
}

/** The public part of an offer: the sender's words, place and pay in figures. Says which field cannot be taken. */
export function bodyOf({ chain, kind }: OfferSeen, typed: TypedBody): OfferBody | 'pay' | 'form' {
  const { fields } = chain.written
  const pay = kind === 'job' && typed.payMin + typed.payMax !== '' ? payOf(typed) : null
  if (pay === 'pay') return 'pay'
  const read = OFFER_FORM.safeParse({
    kind,
    language: OFFER_LANGUAGES.find((one) => one === typed.language),
    title: fields.title,
    text: fields.text,
    country: typed.country === '' ? null : typed.country,
    city: typed.city,
    pay,
    contract: kind === 'job' ? (CONTRACTS.find((one) => one === fields.contract) ?? null) : null,
    hours: fields.hours ?? '',
    level: fields.level ?? '',
    lodging: fields.lodging ?? '',
    organisation: fields.organisation ?? '',
  })
  return read.success ? read.data : 'form'
}

function payOf({ payMin, payMax, currency, per, is }: TypedBody): Pay | 'pay' {
  const figure = (text: string) => (/^\d{1,7}(?:[.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : null)
  const min = figure(payMin || payMax)
  const max = figure(payMax || payMin)
  const isPer = (text: string): text is Pay['per'] => text === 'hour' || text === 'day' || text === 'month'
  const isIs = (text: string): text is Pay['is'] => text === 'gross' || text === 'net'
  if (min === null || max === null || min > max || !/^[A-Z]{3}$/.test(currency) || !isPer(per) || !isIs(is)) return 'pay'
  return { min, max, currency, per, is }
}
