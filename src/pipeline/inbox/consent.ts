import { CONSENT_PURPOSES, type ConsentPurpose, type EnvelopeId, type Manifest } from '#core/envelope.ts'
import { consentField } from '#intake/forms/forms.ts'

/** What a sender allows for one purpose. `withdrawn`: allowed first, and then no more. */
export type Consent = 'given' | 'refused' | 'unasked' | 'withdrawn'
export type Consents = Record<ConsentPurpose, Consent>

/** What somebody allows no more. `all`: nothing at all. */
export type Withdrawal = {
  id: EnvelopeId
  day: string
  mailbox: string | null
  links: readonly EnvelopeId[]
  purposes: readonly ConsentPurpose[]
  all: boolean
}

/** What an envelope of the kind `consent` says; null for another. */
export function withdrawalIn({ id, kind, day, mailbox, links, fields }: Manifest): Withdrawal | null {
  if (kind !== 'consent') return null
  const named = (fields['no-more'] ?? '').split(' ')
  const purposes = CONSENT_PURPOSES.filter((one) => named.includes(one))
  return { id, day, mailbox: mailbox?.id ?? null, links, purposes, all: named.includes('all') }
}

/** Does a withdrawal speak of this envelope? It names it, or comes with the receipt that its sender has. */
export const speaksOf = (withdrawal: Withdrawal, { id, mailbox }: Pick<Manifest, 'id'> & { mailbox: string | null }): boolean =>
  withdrawal.links.includes(id) || (mailbox !== null && withdrawal.mailbox === mailbox)

/** What holds for each purpose, after the withdrawals that speak of the envelope. */
export function consentsOf(fields: Manifest['fields'], withdrawals: readonly Withdrawal[]): Consents {
  const held = (purpose: ConsentPurpose): Consent => {
    const said = fields[consentField(purpose)]
    if (said === 'yes') return withdrawals.some(({ all, purposes }) => all || purposes.includes(purpose)) ? 'withdrawn' : 'given'
    return said === 'no' ? 'refused' : 'unasked'
  }
  return Object.fromEntries(CONSENT_PURPOSES.map((purpose) => [purpose, held(purpose)])) as Consents
}
