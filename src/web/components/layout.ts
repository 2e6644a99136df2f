import { LANGUAGE_NAMES, SITE_LANGUAGES, type SiteLanguage } from '#texts/language.ts'
import { shell } from '#texts/shell.ts'
import { STYLE_FILE } from '../styles.ts'
import { htmlOf } from './html.ts'
import type { Links } from './links.ts'
import type { Content, Section } from './page.ts'

/** Text as HTML text or attribute value. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[sign] ?? sign)

export const ICON_FILE = 'icon.svg'

/** A plain square: a tab must not betray its reader. */
export const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect x="2" y="2" width="12" height="12" fill="#77726a"/></svg>\n'

/** `rest` is the path of the page after its language, the same in each: '' or 'events/x'. Null: the page is not in other languages. */
export type Place = {
  language: SiteLanguage
  rest: string | null
  links: Links
  sample: string | null
  /** What a copy says of its age; null where the page is asked for anew each time. */
  copy: string | null
  /** What the head lists, in order. */
  sections: readonly Section[]
}

/** A whole page. Written as text: the shell is the same for thousands of pages. */
export function layout({ language, rest, links, sample, copy, sections }: Place, { title, section, main }: Content): string {
  const t = shell[language]
  const part = (code: Section) => {
    const path = code === 'overview' ? '' : code
    const current = code !== section ? '' : rest === path ? ' aria-current="page"' : ' aria-current="true"'
    return `<li><a href="${links.page(`${language}/${path}`)}"${current}>${t[code]}</a></li>`
  }
  return document(
    language,
    title,
    links,
    `<a class="skip" href="#main">${t.skip}</a>
<header><div class="head">
<a class="name" href="${links.page(`${language}/`)}">Habeas</a>
<nav aria-label="${t.parts}"><ul>${sections.map(part).join('')}</ul></nav>
<nav class="langs" aria-label="${t.languages}"><ul>${SITE_LANGUAGES.map((other) => languageLink(other, language, links.page(`${other}/${rest ?? ''}`))).join('')}</ul></nav>
</div>
${sample === null ? '' : `<p class="sample">${sample}</p>\n`}</header>
<main id="main">${htmlOf(main)}</main>
<footer class="foot meta"><p>${t.foot} <a href="${links.page(`${language}/methods`)}">${t.methods}</a> · <a href="${links.page(`${language}/methods`, 'changed')}">${t.whyChanged}</a></p>${copy === null ? '' : `<p>${copy}</p>`}</footer>`,
  )
}

export const languageLink = (other: SiteLanguage, language: SiteLanguage | null, href: string): string =>
  `<li><a href="${href}" ${other === language ? 'aria-current="true"' : `lang="${other}" hreflang="${other}"`}>${LANGUAGE_NAMES[other]}</a></li>`

/** `style`: another sheet than that of the public pages. `head`: more elements of the head. */
export type Frame = { style?: string; className?: string; head?: string }

/** The frame of a document with its one style sheet. */
export const document = (
  language: SiteLanguage,
  title: string,
  links: Pick<Links, 'file'>,
  body: string,
  { style = STYLE_FILE, className = 'page', head = '' }: Frame = {},
): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="${links.file(style)}">
<link rel="icon" href="${links.file(ICON_FILE)}" type="image/svg+xml">
${head}</head>
<body>
<div class="${className}">
${body}
</div>
</body>
</html>
`
