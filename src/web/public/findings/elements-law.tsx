import type { Child } from 'hono/jsx'
import { edtf } from '#core/edtf.ts'
import type { ElementsDocument } from '#publish/findings/types.ts'
import { dateInFigures } from '#texts/dates.ts'
import { elements as texts } from '#texts/findings/elements.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { INSTRUMENTS, type Provision, provisionOf, type StoredText } from '#vocabulary/instruments/index.ts'
import { value } from '../../components/notes.tsx'
import type { Page } from '../../components/page.ts'
import { redacted } from '../../components/redacted.tsx'

/** The stored words of provisions, folded away; where and when they were read, and that no lawyer has confirmed them. */
export function law({ language }: Page, codes: readonly string[]): Child {
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

const INSTRUMENT_OF = new Map(INSTRUMENTS.flatMap((one) => one.provisions.map(({ code }) => [code, one] as const)))

/** Quotations that say the law otherwise: what was left out, added or put instead, each opening its passage. */
export function quotations(page: Page, { quotations: found }: ElementsDocument): Child {
  const { language } = page
  const t = texts[language]
  if (found.length === 0) return <p>{t.quotationsNone}</p>
  return (
    <ul class="said-list">
      {found.map(({ provision: code, quote, differences }) => (
        <li>
          {value(page, quote, t.quotedAs(`${INSTRUMENT_OF.get(code)?.labels[language]}, ${provisionOf(code).number}`))}
          <ul class="plain">
            {differences.map(({ kind, quoted, law: words }) => (
              <li>
                {kind !== 'lost' && (quoted === null ? t.notShown : <q lang="en">{redacted(language, quoted)}</q>)}{' '}
                {t.kinds[kind]} {kind !== 'added' && <q lang="en">{words}</q>}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
