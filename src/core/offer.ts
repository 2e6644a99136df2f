/**
 * Help that is given, work, notices. Until it is published an offer is an envelope that only the team and its sender can open; what stands
 * here is what a moderator has read and lets out.
 */
export const OFFER_KINDS = [
  'job',
  'housing',
  'transport',
  'papers',
  'medical',
  'legal',
  'language',
  'other_help',
  'notice',
] as const
export type OfferKind = (typeof OFFER_KINDS)[number]

/** Where a person is alone with a stranger, or a stranger holds their papers: nobody lets these out alone. The database holds it too. */
export const NEEDS_TWO: ReadonlySet<OfferKind> = new Set(['housing', 'transport', 'papers'])

/** Languages an offer may be written in. */
export const OFFER_LANGUAGES = ['be', 'ru', 'en', 'pl', 'lt'] as const
export type OfferLanguage = (typeof OFFER_LANGUAGES)[number]

/** Money for work. `currency` by ISO 4217; `is`: before or after taxes. */
export type Pay = { min: number; max: number; currency: string; per: 'hour' | 'day' | 'month'; is: 'gross' | 'net' }

export const CONTRACTS = ['full', 'part', 'temporary', 'contractor', 'volunteer'] as const
export type Contract = (typeof CONTRACTS)[number]

/** https://schema.org/employmentType, as search engines read it. */
export const EMPLOYMENT_TYPES: Readonly<Record<Contract, string>> = {
  full: 'FULL_TIME',
  part: 'PART_TIME',
  temporary: 'TEMPORARY',
  contractor: 'CONTRACTOR',
  volunteer: 'VOLUNTEER',
}

/** Nobody is named where nothing was said: schema.org wants a name. */
export const UNNAMED_EMPLOYER = 'confidential'

/** What the board shows. Texts are as the sender wrote them, after moderation; empty where nothing was said. */
export type OfferBody = {
  kind: OfferKind
  language: OfferLanguage
  title: string
  text: string
  /** Code of a country of the vocabulary; null: anywhere. */
  country: string | null
  city: string
  /** Null where it is no job. */
  pay: Pay | null
  contract: Contract | null
  hours: string
  /** The language the work or help really needs. */
  level: string
  lodging: string
  organisation: string
}

/** An offer that stands on the board. UTC days; on `until` it is gone. */
export type Offer = OfferBody & { id: string; from: string; until: string; moderators: 1 | 2 }

/** How long an offer stands when nobody renews it. */
export const OFFER_DAYS = 30

/** Why an offer was not let out, or was taken down, the worst first. Told to its sender in their language. */
export const OFFER_REASONS = [
  'informing',
  'return',
  'documents',
  'travel',
  'people',
  'fee',
  'person',
  'impersonation',
  'contact',
  'account',
  'address',
  'hidden',
  'outside',
  'unpaid',
  'too_good',
  'rush',
  'alike',
  'pay',
  'long',
  // What no rule finds and a person does.
  'unsafe',
  'vague',
  'not_here',
] as const
export type OfferReason = (typeof OFFER_REASONS)[number]

/**
 * What a member did with one envelope of an offer: published it, asked for a change, refused it, took it down. `withdraw`: its sender did.
 * The latest act holds.
 */
export const OFFER_ACTS = ['publish', 'ask', 'reject', 'pull', 'withdraw'] as const
export type OfferAct = (typeof OFFER_ACTS)[number]
