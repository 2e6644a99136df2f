import { SITE_LANGUAGES } from '#texts/language.ts'
import { shell } from '#texts/shell.ts'
import { document, languageLink } from '../../components/layout.ts'
import { type Links, rootLinks } from '../../components/links.ts'

/** The choice of language: a plain page with three links, for those whose browser was not asked. */
export const choicePage = (links: Links): string =>
  document(
    'en',
    'Habeas',
    links,
    `<main id="main">
<h1>Habeas</h1>
<nav class="s choice" aria-label="Мова · Язык · Language"><ul class="plain">${SITE_LANGUAGES.map((language) => languageLink(language, null, links.page(`${language}/`))).join('')}</ul></nav>
</main>`,
  )

/** No such page, in three languages at once: the address may not say which is wanted. */
export const notFoundPage = (links: Links = rootLinks): string =>
  document(
    'en',
    '404',
    links,
    `<main id="main">
<h1>404</h1>
${SITE_LANGUAGES.map((language) => {
  const t = shell[language]
  return `<section class="s" lang="${language}" aria-labelledby="h-${language}"><h2 id="h-${language}">${t.notFound}</h2><p>${t.notFoundText}</p><p><a href="${links.page(`${language}/`)}">${t.home}</a></p></section>`
}).join('\n')}
</main>`,
  )
