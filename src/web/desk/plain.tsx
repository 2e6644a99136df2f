import { door } from '#texts/desk/door.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { htmlOf } from '../components/html.ts'
import { document } from '../components/layout.ts'
import { rootLinks } from '../components/links.ts'
import { DESK_STYLE_FILE } from '../styles.ts'

/** What does not pass the door, or goes wrong behind it. */
export const PLAIN = {
  noSession: 403,
  mayNot: 403,
  elsewhere: 403,
  badForm: 403,
  tooLarge: 413,
  notFound: 404,
  stale: 409,
  busy: 409,
  fault: 500,
  used: 410,
} as const satisfies Record<string, number>
export type PlainCode = keyof typeof PLAIN

/** A page without a session and without anything of the register. */
export function plainPage(language: SiteLanguage, code: PlainCode): string {
  const t = door[language]
  return wholePage(
    language,
    <>
      <h1>{code === 'used' ? t.usedTitle : t[code]}</h1>
      <p class="lede">{t[`${code}Text`]}</p>
      <p class="up">
        {code === 'noSession' || code === 'used' || code === 'elsewhere' ? (
          <a href={`/${language}/read`}>{t.toRead}</a>
        ) : (
          <a href={`/${language}/queue`}>{t.toQueue}</a>
        )}
      </p>
    </>,
  )
}

/** Before anybody is known: one button, so that a program that looks at addresses does not use it up. */
export function enterPage(language: SiteLanguage): string {
  const t = door[language]
  return wholePage(
    language,
    <>
      <h1>{t.enterTitle}</h1>
      <p class="lede">{t.enterText}</p>
      <form method="post" class="up">
        <button type="submit">{t.enter}</button>
      </form>
    </>,
  )
}

const wholePage = (language: SiteLanguage, main: Parameters<typeof htmlOf>[0]): string =>
  document(language, door[language].title, rootLinks, `<main id="main">${htmlOf(main)}</main>`, { style: DESK_STYLE_FILE })
