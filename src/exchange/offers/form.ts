import { z } from 'zod'
import { CONTRACTS, OFFER_KINDS, OFFER_LANGUAGES } from '#core/offer.ts'
import { placeByCode } from '#vocabulary/index.ts'

/** UTF-16 code units of a line and of the text. */
export const LINE_UNITS = 160
export const TEXT_UNITS = 4_000

const line = z.string().trim().max(LINE_UNITS)
const money = z.number().positive().max(1_000_000)

const PAY = z
  .strictObject({
    min: money,
    max: money,
    currency: z.string().regex(/^[A-Z]{3}$/),
    per: z.enum(['hour', 'day', 'month']),
    is: z.enum(['gross', 'net']),
  })
  .refine(({ min, max }) => min <= max, 'the lower end is above the upper')

/** The public part of an offer, as it is let out. */
export const OFFER_FORM = z
  .strictObject({
    kind: z.enum(OFFER_KINDS),
    language: z.enum(OFFER_LANGUAGES),
    title: line.min(1),
    text: z.string().trim().min(1).max(TEXT_UNITS),
    country: z
      .string()
      .refine((code) => placeByCode(code)?.kind === 'country', 'not a country of the vocabulary')
      .nullable(),
    city: line,
    pay: PAY.nullable(),
    contract: z.enum(CONTRACTS).nullable(),
    hours: line,
    level: line,
    lodging: line,
    organisation: line,
  })
  .refine(({ kind, pay, contract }) => kind === 'job' || (pay === null && contract === null), 'only work is paid')
