import type { Child } from 'hono/jsx'
import { CONSENT_PURPOSES, type EnvelopeKind, type Manifest } from '#core/envelope.ts'
import { consentField } from '#intake/forms/forms.ts'
import { form } from '#texts/intake/form.ts'
import { langAttribute, type SiteLanguage } from '#texts/language.ts'
import type { Room } from './room.ts'

/** The forms whose questions an envelope of a kind answers. */
const FORM_OF: Partial<Record<EnvelopeKind, string>> = {
  testimony: 'testimony',
  contact: 'contact',
  need: 'need',
  consent: 'withdrawal',
  offer: 'offer',
}

/** The question of a field in the language of the member; null for a field that no form of ours has. */
function labelOf(language: SiteLanguage, kind: EnvelopeKind, code: string): string | null {
  const fields: Record<string, { label: string }> = form[language].fields
  const name = `${FORM_OF[kind]}.${code}`
  return Object.hasOwn(fields, name) ? (fields[name]?.label ?? null) : null
}

/** An answer that is one code or several of a question, in words; other text as it is. */
export function answerOf(language: SiteLanguage, code: string, text: string): string {
  const choices: Record<string, Record<string, string>> = form[language].choices
  const own = Object.hasOwn(choices, code) ? choices[code] : undefined
  if (!own) return text
  const codes = text.split(' ')
  return codes.every((one) => Object.hasOwn(own, one)) ? codes.map((one) => own[one]).join('; ') : text
}

/** What was written, field by field, as it was written. */
export function told({ ask, t }: Pick<Room, 'ask' | 't'>, manifest: Pick<Manifest, 'kind' | 'language' | 'fields'>): Child {
  const consents = new Set(CONSENT_PURPOSES.map(consentField))
  const fields = Object.entries(manifest.fields).filter(([code]) => !consents.has(code))
  if (fields.length === 0) return <p>{t.nothingTold}</p>
  return (
    <dl class="told">
      {fields.map(([code, text]) => [
        <dt>
          {labelOf(ask.language, manifest.kind, code) ?? (
            <>
              {t.otherField}: <bdi>{code.slice(0, 80).toWellFormed()}</bdi>
            </>
          )}
        </dt>,
        <dd lang={langAttribute(manifest.language)} dir="auto">
          {answerOf(ask.language, code, text)}
        </dd>,
      ])}
    </dl>
  )
}

/** What the sender allows, and what they have taken back. Only of what asks for it. */
export function consented({ ask, t, reader }: Room, manifest: Manifest): Child {
  if (manifest.kind !== 'testimony') return null
  const held = reader.consents(manifest)
  return (
    <section class="s" aria-labelledby="h-consents">
      <h2 id="h-consents">{t.consents}</h2>
      <ul class="plain consents">
        {CONSENT_PURPOSES.map((purpose) => (
          <li>
            {labelOf(ask.language, 'testimony', consentField(purpose))}: <strong>{t.consent[held[purpose]]}</strong>
          </li>
        ))}
      </ul>
    </section>
  )
}
