import type { Child } from 'hono/jsx'
import { edtf } from '#core/edtf.ts'
import { dateInFigures } from '#texts/dates.ts'
import { elements as texts } from '#texts/findings/elements.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { type LegalElement, type Provision, provisionOf, type StoredText } from '#vocabulary/instruments/index.ts'

/** How lawyers point to an element: d1 of article 7(1)(d), else the number of its provision. */
export function shortName({ code, provisions }: LegalElement): string {
  const [part = '', own = ''] = code.split('/')
  const [first] = provisions
  return part.startsWith('rome') || first === undefined ? own : provisionOf(first).number
}

/** The stored words of provisions, folded away; where and when they were read, and that no lawyer has confirmed them. */
export function law(language: SiteLanguage, codes: readonly string[]): Child {
  const t = texts[language]
  const stored = codes.map(provisionOf).filter(({ texts: own }) => own.length > 0)
  if (stored.length === 0) return codes.length > 0 && <p class="meta">{t.noText}</p>
  return (
    <details>
      <summary>{`${t.law}: ${stored.map(({ number }) => number).join('; ')}`}</summary>
      {stored.map((one) => provision(language, one))}
    </details>
  )
}

const provision = (language: SiteLanguage, { texts: own }: Provision): Child =>
  own.map((one) => [
    <blockquote lang={one.language}>{one.text}</blockquote>,
    <p class="meta">
      {origin(language, one)} {confirmation(language, one)}
    </p>,
  ])

function origin(language: SiteLanguage, { source, readOn, checked }: StoredText): Child {
  const t = texts[language]
  if (checked === 'memory' || readOn === null) return `${t.fromMemory} ${source}.`
  const where = /^https?:/.test(source) ? (
    <a href={source} rel="noreferrer">
      {new URL(source).hostname}
    </a>
  ) : (
    source
  )
  return [t.readAt(dateInFigures(language, edtf(readOn))), ' ', where, '.']
}

function confirmation(language: SiteLanguage, { confirmed }: StoredText): string {
  const t = texts[language]
  return confirmed === null ? t.unconfirmed : t.confirmed(confirmed.by, dateInFigures(language, edtf(confirmed.on)))
}
