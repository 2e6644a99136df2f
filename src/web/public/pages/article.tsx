import type { ArticleDocument, ArticleRow, OverviewDocument } from '#publish/types.ts'
import { articles as texts } from '#texts/articles.ts'
import { dateInFigures, dateInWords } from '#texts/dates.ts'
import { SITE_LANGUAGES, type SiteLanguage } from '#texts/language.ts'
import { shell } from '#texts/shell.ts'
import { articleText, figureTable } from '../../components/article.tsx'
import { type Content, type PageSetting, startPage } from '../../components/page.ts'
import { redacted } from '../../components/redacted.tsx'
import { section } from '../../components/section.tsx'

export function articlesPage(setting: PageSetting, { articles }: OverviewDocument): Content {
  const { language } = setting
  const t = texts[language]
  const title = shell[language].articles
  const main = [
    <h1>{title}</h1>,
    <div class="s">
      <p class="lede">{t.lede}</p>
      {articles.length === 0 ? <p>{t.none}</p> : <ul class="plain said-list">{articles.map((row) => item(setting, row))}</ul>}
    </div>,
  ]
  return { title, section: 'articles', main }
}

function item({ language, links }: PageSetting, { id, by, signedOn, titles }: ArticleRow) {
  const written = writtenIn(language, titles)
  return (
    <li>
      <a href={links.page(`${language}/articles/${id}`)} lang={written === language ? undefined : written}>
        {redacted(language, (written && titles[written]) ?? texts[language].untitled)}
      </a>{' '}
      <span class="meta">{texts[language].by(by, dateInWords(language, signedOn))}</span>
    </li>
  )
}

/** The title of the page stays neutral: the day of signing, never the headline. */
export function articlePage(setting: PageSetting, document: ArticleDocument): Content {
  const { language } = setting
  const t = texts[language]
  const page = startPage(setting, document)
  const written = writtenIn(language, document.texts)
  const text = written && document.texts[written]
  const main = text && articleText(page, document, text.blocks)
  const figures = figureTable(page, document.figures)
  return {
    title: dateInFigures(language, document.signedOn),
    section: 'articles',
    main: [
      <h1 lang={written === language ? undefined : written}>{redacted(language, text?.title ?? t.untitled)}</h1>,
      <p class="meta">
        {t.by(document.by, dateInWords(language, document.signedOn))}
        {written !== language && `. ${t.otherLanguage}`}
      </p>,
      section(page, {
        id: 'h-text',
        heading: null,
        main: (
          <div class="article" lang={written === language ? undefined : written}>
            {main}
          </div>
        ),
      }),
      figures === null ? null : section(page, { id: 'h-figures', heading: t.figures, main: figures }),
    ],
  }
}

/** The language of the page where it is written in it, else the first that is. */
const writtenIn = (language: SiteLanguage, texts: Partial<Record<SiteLanguage, unknown>>): SiteLanguage | undefined =>
  [language, ...SITE_LANGUAGES].find((one) => texts[one] !== undefined)
