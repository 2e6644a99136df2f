import type { Child } from 'hono/jsx'
import type { Origin, TracedChange, TracedLine } from '#publish/index.ts'
import { publish as texts } from '#texts/desk/publish.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { number } from '#texts/numbers.ts'
import { narrowed } from './narrow.ts'
import { saidWords } from './said.tsx'

/** Lines on one page. */
export const LINES = 50

type Counts = { added: number; changed: number; hidden: number }

export const countsOf = (changes: readonly TracedChange[]): Counts => {
  const counts: Counts = { added: 0, changed: 0, hidden: 0 }
  for (const { lines } of changes) for (const { mark } of lines) counts[mark]++
  return counts
}

/** The lines of one page, under the things they belong to. */
function pageOf(changes: readonly TracedChange[], page: number): TracedChange[] {
  const from = (page - 1) * LINES
  let at = 0
  return changes.flatMap((change) => {
    const start = at
    at += change.lines.length
    const lines = change.lines.slice(Math.max(0, from - start), Math.max(0, from + LINES - start))
    return lines.length > 0 ? [{ ...change, lines }] : []
  })
}

/** What would change, line by line; `path` is the address after the language, to which the page is added. */
export function changesList(language: SiteLanguage, changes: readonly TracedChange[], asked: number, path: string): Child {
  const t = texts[language]
  const all = changes.reduce((sum, { lines }) => sum + lines.length, 0)
  const pages = Math.max(1, Math.ceil(all / LINES))
  const page = Math.min(pages, Math.max(1, asked))
  const link = (to: number) => `/${language}/${path}${path.includes('?') ? '&' : '?'}page=${to}#changes`
  const groups = Map.groupBy(pageOf(changes, page), ({ of }) => of)
  return (
    <section class="changes" aria-labelledby="changes">
      <h2 id="changes">{t.changes}</h2>
      <p class="meta up">{t.changesText}</p>
      {[...groups].map(([of, own]) => (
        <section>
          <h3 class="part">{t.parts[of]}</h3>
          {own.map((change) => thing(language, change, path.startsWith('publish/back') ? 'back' : 'next'))}
        </section>
      ))}
      {pages > 1 && (
        <nav class="pages meta up" aria-label={t.pages}>
          {page > 1 && <a href={link(page - 1)}>{t.earlier}</a>} {t.page(number(language, page), number(language, pages))}{' '}
          {page < pages && <a href={link(page + 1)}>{t.next}</a>}
        </nav>
      )}
    </section>
  )
}

function thing(language: SiteLanguage, change: TracedChange, preview: 'next' | 'back'): Child {
  const { mark, title, lines } = change
  const t = texts[language]
  const { words } = saidWords(language, title)
  const path = pathOf(language, change, preview)
  return (
    <div class="change">
      <h4>
        {path === null ? words : <a href={path}>{words}</a>}
        {mark !== 'changed' && <span class="meta"> {t.marks[mark]}</span>}
      </h4>
      <ul>{lines.map((one) => line(language, one))}</ul>
    </div>
  )
}

/** Where a thing can be looked at: on the desk, in its document, or in the preview. */
function pathOf(language: SiteLanguage, { of, title, entity, source }: TracedChange, preview: 'next' | 'back'): string | null {
  if (title.is === 'finding') return `/preview/${preview}/${language}/findings/${title.finding}`
  if (of === 'person' && entity !== null) return `/${language}/people/${entity}`
  if (of === 'event' && entity !== null) return `/${language}/events/${entity}`
  return source === null ? null : `/${language}/documents/${source}`
}

const SIGNS = { added: '+', changed: '≠', hidden: '−' } as const

function line(language: SiteLanguage, { mark, before, after, origins }: TracedLine): Child {
  const t = texts[language]
  const [was, will] = before && after ? narrowed(before, after) : [before, after]
  const now = was && saidWords(language, was)
  const then = will && saidWords(language, will)
  const what = (then ?? now)?.what ?? null
  return (
    <li class={mark}>
      <span class="mark">
        <span aria-hidden="true">{SIGNS[mark]} </span>
        {t.marks[mark]}
      </span>
      <div>
        {what !== null && <span class="what">{what}</span>}{' '}
        {now && then ? (
          <dl class="then-now">
            <dt>{t.before}</dt>
            <dd>{now.words}</dd>
            <dt>{t.after}</dt>
            <dd>{then.words}</dd>
          </dl>
        ) : (
          (then ?? now)?.words
        )}{' '}
        {behind(language, origins)}
      </div>
    </li>
  )
}

/** The statements it rests on, each where it stands in its document. */
function behind(language: SiteLanguage, origins: readonly Origin[]): Child {
  const t = texts[language]
  const to = ({ source, statement }: Origin) => `/${language}/documents/${source}?draft=${statement}`
  const [first] = origins
  if (first === undefined) return null
  if (origins.length === 1)
    return (
      <a class="meta" href={to(first)}>
        {t.inDocument}
      </a>
    )
  return (
    <span class="meta">
      {t.inDocuments}{' '}
      {origins.map((one, at) => [
        at > 0 && ', ',
        <a href={to(one)} aria-label={`${t.inDocument} ${at + 1}`}>
          {at + 1}
        </a>,
      ])}
    </span>
  )
}
