import type { Child } from 'hono/jsx'
import type { ArticleDocument, PublicBlock, PublicFigure, PublicInline } from '#publish/types.ts'
import { articles as texts } from '#texts/articles.ts'
import { dateInWords } from '#texts/dates.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { RANGE_DASH } from '#texts/numbers.ts'
import { person } from '#texts/person.ts'
import { values } from './notes.tsx'
import type { Page } from './page.ts'
import { redacted } from './redacted.tsx'

/** The words of an article, each figure as it is now with its quote; one that has changed says what it was. */
export function articleText(page: Page, { figures }: Pick<ArticleDocument, 'figures'>, blocks: readonly PublicBlock[]): Child {
  const words = (inlines: readonly PublicInline[]) => inlines.map((one) => inline(page, figures, one))
  return blocks.map((block) => {
    if (block.kind === 'list') {
      const items = block.items.map((item) => <li>{words(item)}</li>)
      return block.numbered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
    const text = words(block.words)
    if (block.kind === 'heading') return <h2>{text}</h2>
    const paragraph = <p>{text}</p>
    return block.kind === 'quote' ? <blockquote class="quote">{paragraph}</blockquote> : paragraph
  })
}

function inline(page: Page, figures: readonly PublicFigure[], one: PublicInline): Child {
  if (one.kind === 'text') {
    const words = redacted(page.language, one.text)
    return one.strong ? <strong>{words}</strong> : words
  }
  if (one.kind === 'link') {
    const words = redacted(page.language, one.text)
    return one.to === null ? words : <a href={one.to}>{words}</a>
  }
  const figure = figures[one.figure]
  if (!figure) return null
  const t = texts[page.language]
  const now = values(page, figure.statements, valueInWords(page.language, figure, figure.now))
  if (!hasChanged(figure)) return now
  return [now, ' ', <span class="meta">({t.changed(valueInWords(page.language, figure, figure.signed))})</span>]
}

/** Is it another one than when the article was signed? */
export const hasChanged = ({ now, signed }: PublicFigure): boolean => signed !== null && now !== signed

/** `52-54` as 52–54; a state in words. */
export function valueInWords(language: SiteLanguage, { kind }: Pick<PublicFigure, 'kind'>, value: string | null): string {
  if (value === null) return texts[language].hidden
  const { statuses } = person[language]
  if (kind === 'person') return isStatus(statuses, value) ? statuses[value] : value
  return value.replace('-', RANGE_DASH)
}

const isStatus = <Statuses extends object>(statuses: Statuses, code: string): code is keyof Statuses & string =>
  Object.hasOwn(statuses, code)

/** All figures of an article: what they are now, as of when, and what they were when it was signed. */
export function figureTable(page: Page, figures: readonly PublicFigure[]): Child {
  const { language, links, site } = page
  const t = texts[language]
  if (figures.length === 0) return null
  const named = (figure: PublicFigure): Child => {
    if (figure.kind === 'gap') return t.gap
    const target = figure.target ?? ''
    if (figure.kind === 'person') {
      const row = site.people.get(target)
      return row ? <a href={links.page(`${language}/people/${row.id}`)}>{row.name[language]}</a> : t.hidden
    }
    const row = site.events.get(target)
    if (!row) return t.undated
    const words = row.date === null ? t.undated : t.event(dateInWords(language, row.date, 'genitive'))
    return <a href={links.page(`${language}/events/${row.id}`)}>{words}</a>
  }
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t.now}</th>
          <th scope="col">{t.before}</th>
          <th scope="col">{t.figure}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr>
            <td class="n">{valueInWords(language, figure, figure.now)}</td>
            <td>{hasChanged(figure) ? valueInWords(language, figure, figure.signed) : t.same}</td>
            <th scope="row" class="name">
              {named(figure)}
              {figure.asOf !== null && <span class="meta"> {t.asOf(dateInWords(language, figure.asOf))}</span>}
            </th>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
