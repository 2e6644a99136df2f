import type { Child } from 'hono/jsx'
import type { ElementsDocument } from '#publish/findings/types.ts'
import { elements as texts } from '#texts/findings/elements.ts'
import { INSTRUMENTS, provisionOf } from '#vocabulary/instruments/index.ts'
import { value } from '../../components/notes.tsx'
import type { Page } from '../../components/page.ts'
import { redacted } from '../../components/redacted.tsx'

const INSTRUMENT_OF = new Map(INSTRUMENTS.flatMap((one) => one.provisions.map(({ code }) => [code, one] as const)))

/** Quotations that say the law otherwise: what was left out, added or put instead, each opening its passage. */
export function quotations(page: Page, { quotations: found }: ElementsDocument): Child {
  const { language } = page
  const t = texts[language]
  if (found.length === 0) return <p>{t.quotationsNone}</p>
  return (
    <ul class="said-list">
      {found.map(({ provision: code, language: own, quote, differences }) => (
        <li>
          {value(page, quote, t.quotedAs(`${INSTRUMENT_OF.get(code)?.labels[language]}, ${provisionOf(code).number}`))}
          <ul class="plain">
            {differences.map(({ kind, quoted, law: words }) => (
              <li>
                {kind !== 'lost' && (quoted === null ? t.notShown : <q lang={own}>{redacted(language, quoted)}</q>)}{' '}
                {t.kinds[kind]} {kind !== 'added' && <q lang={own}>{words}</q>}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
