import type { Child } from 'hono/jsx'
import type { PublicId } from '#publish/types.ts'
import { dateInWords } from '#texts/dates.ts'
import { event as texts } from '#texts/event.ts'
import { langAttribute } from '#texts/language.ts'
import { source as sourceTexts } from '#texts/source.ts'
import { publisherOf } from './notes.tsx'
import type { Page, SourceRow } from './page.ts'
import { redacted } from './redacted.tsx'

/** A source in one line: its title, who published it, when. */
export function sourceLine({ language, links }: Pick<Page, 'language' | 'links'>, row: SourceRow): Child {
  const publisher = publisherOf(language, row)
  return [
    <a href={links.page(`${language}/sources/${row.id}`)} lang={row.title === null ? undefined : langAttribute(row.language)}>
      {row.title === null ? sourceTexts[language].untitled : redacted(language, row.title)}
    </a>,
    publisher !== null && [', ', publisher],
    row.published !== null && `, ${dateInWords(language, row.published)}`,
  ]
}

/** The sources a page rests on, those in its language first, with its own data to download. */
export function sourceList(page: Page, sources: readonly PublicId[], file: string): Child {
  const { language, links } = page
  const t = texts[language]
  const all = sources.flatMap((id) => page.site.sources.get(id) ?? [])
  const isOwn = (row: SourceRow) => row.language === language
  const rows = [...all.filter(isOwn), ...all.filter((row) => !isOwn(row))]
  return (
    <section class="s sources" aria-labelledby="h-sources">
      <h2 id="h-sources">{t.sources}</h2>
      <ol class="meta">
        {rows.map((row) => (
          <li>{sourceLine(page, row)}</li>
        ))}
      </ol>
      <p class="meta">
        {t.download}: <a href={links.file(`data/${file}`)}>JSON</a> · <a href={links.page(`${language}/downloads`)}>CSV</a> ·{' '}
        <a href={links.page(`${language}/methods`)}>{t.howCounted}</a>
      </p>
    </section>
  )
}
