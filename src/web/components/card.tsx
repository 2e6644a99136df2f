import type { Child } from 'hono/jsx'
import type { EventDocument, PublicStatement } from '#publish/types.ts'
import { event as texts } from '#texts/event.ts'
import { upperFirst } from '#texts/statements.ts'
import { lineName } from './labels.ts'
import { value } from './notes.tsx'
import { type Page, pick } from './page.ts'
import { details, joined, said } from './statement.tsx'

const SHAPE = { supported: 'yes', contradicted: 'no', mixed: 'mixed', none: 'none' } as const

/** The card: lines with information first, state by shape and word; the rest as one list. */
export function card(page: Page, lines: EventDocument['card']): Child {
  const { language } = page
  const t = texts[language]
  const known = lines.filter(({ state }) => state !== 'none')
  const unknown = lines.filter(({ state }) => state === 'none')
  return [
    known.length > 0 && (
      <dl class="card">
        {known.map(({ code, state, supporting, contradicting }) => (
          <div>
            <dt>{upperFirst(lineName(language, code))}</dt>
            <dd>
              <span class={`state ${SHAPE[state]}`}>{t.states[state]}</span>
            </dd>
            <dd>
              {unlike(page, pick(page, [...supporting, ...contradicting]))
                .slice(0, 4)
                .map((statement, i) => [
                  i > 0 && <br />,
                  value(
                    page,
                    statement.quote,
                    joined([said(page, statement), ...details(page, statement, { person: true })], ', '),
                  ),
                ])}
            </dd>
          </div>
        ))}
      </dl>
    ),
    unknown.length > 0 && [
      <h3 class="up">{t.cardNone}</h3>,
      <ul class="list2">
        {unknown.map(({ code }) => (
          <li>
            <span class="state none">{lineName(language, code)}</span>
          </li>
        ))}
      </ul>,
    ],
    <p class="meta">{t.neverShown}</p>,
  ]
}

/** What one passage says twice is said once, with the most it says. */
function unlike(page: Page, statements: readonly PublicStatement[]): PublicStatement[] {
  const found = Map.groupBy(statements, (one) => `${page.quotes.get(one.quote)?.id} ${said(page, one)}`)
  const more = (one: PublicStatement) => details(page, one).length
  return [...found.values()].flatMap((same) => [...same].sort((a, b) => more(b) - more(a)).slice(0, 1))
}
