import type { Child } from 'hono/jsx'
import type { QueueEntry } from '#review/index.ts'
import { review } from '#texts/desk/review.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { number } from '#texts/numbers.ts'
import { plural } from '#texts/plural.ts'
import { joined } from '../things/words.tsx'
import { type Desk, linkTo, titleOf } from './desk.ts'

/** “9 drafts · 2 told by several · 1 in contradiction”. */
export function countsOf(language: SiteLanguage, entry: QueueEntry): string[] {
  const t = review[language]
  const said = (n: number, forms: typeof t.drafts) => (n === 0 ? [] : [`${number(language, n)} ${plural(language, n, forms)}`])
  return [
    ...said(entry.drafts.length, t.drafts),
    ...said(entry.shared, t.sharedDrafts),
    ...said(entry.contradicted, t.contradictions),
    ...said(entry.open, t.openSentences),
  ]
}

/** Entries beside a document. */
const BESIDE = 6

/** The queue in short, around the document that is open. */
export function queueList(desk: Desk): Child {
  const { ask, queue, source } = desk
  const { language } = ask
  const t = review[language]
  const { entries } = queue
  const at = entries.findIndex((entry) => entry.source.hash === source.hash)
  const from = Math.max(0, Math.min(at - 1, entries.length - BESIDE))
  return (
    <nav aria-labelledby="h-queue">
      <h2 id="h-queue">{t.queue}</h2>
      <p class="meta">{t.queueOrder}</p>
      <ol class="queue">
        {entries.slice(from, from + BESIDE).map((entry) => (
          <li>
            <a href={linkTo({ ask, source: entry.source })} aria-current={entry.source.hash === source.hash ? 'true' : undefined}>
              <strong>{titleOf(ask, entry.source)}</strong>
              {joined(countsOf(language, entry))}
            </a>
          </li>
        ))}
      </ol>
      <p class="meta">
        <a href={`/${language}/queue?by=person`}>{t.byPerson}</a> · <a href={`/${language}/queue?by=event`}>{t.byEvent}</a> ·{' '}
        <a href={`/${language}/queue`}>{t.allOf(number(language, entries.length))}</a>
      </p>
    </nav>
  )
}
