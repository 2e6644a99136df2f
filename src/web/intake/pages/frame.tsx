import type { Child } from 'hono/jsx'
import { frame } from '#texts/intake/frame.ts'
import { LANGUAGE_NAMES, SITE_LANGUAGES, type SiteLanguage } from '#texts/language.ts'
import { htmlOf } from '../../components/html.ts'
import { escapeHtml } from '../../components/layout.ts'
import { type Html, type Setting, TOKEN } from '../types.ts'

/** The form of a page: everything else stands in it or belongs to it, so that no button loses what was typed. */
const FORM = 'f'
/** A button of a form with files that sends none. */
export const PLAIN = 'application/x-www-form-urlencoded'

/** `files`: files are chosen on it. `isLast`: nothing on it may be lost by a button at its foot. */
export type FormFrame = { hidden: readonly (readonly [string, string])[]; step: string; files?: boolean; isLast?: boolean }

/** A page with a form: what is hidden, then what is asked, then its buttons. */
export function formPage(
  setting: Setting,
  { hidden, step, files = false, isLast = false }: FormFrame,
  main: Child,
  acts: Child,
): Html {
  const { language } = setting
  const t = frame[language]
  // Care and language switches send no files: those would be asked for again.
  const enctype = files ? PLAIN : undefined
  const sections = (
    <>
      <main id="main">
        <form
          id={FORM}
          class="one"
          method="post"
          action={`/${language}/`}
          accept-charset="utf-8"
          enctype={files ? 'multipart/form-data' : undefined}
          data-step={step}
        >
          <input type="hidden" name={TOKEN} value={setting.token} />
          {hidden.map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          {files && <input type="hidden" name="to" value="next" />}
          {main}
          {acts}
        </form>
      </main>
      {!isLast && (
        <footer class="foot">
          <button type="submit" class="quiet" form={FORM} name="to" value="care" formenctype={enctype}>
            {t.hides}
          </button>
          <ul class="langs" aria-label={t.languages}>
            {SITE_LANGUAGES.filter((other) => other !== language).map((other) => (
              <li>
                <button
                  type="submit"
                  class="quiet"
                  form={FORM}
                  formaction={`/${other}/`}
                  name="to"
                  value="here"
                  lang={other}
                  formenctype={enctype}
                >
                  {LANGUAGE_NAMES[other]}
                </button>
              </li>
            ))}
          </ul>
        </footer>
      )}
    </>
  )
  return wholePage(setting, sections)
}

/** The button that goes on, and the one that goes back. The first of a form is what the Enter key presses. */
export function actsOf(
  { language }: Pick<Setting, 'language'>,
  { next, back, files = false }: { next: Child; back: boolean; files?: boolean },
): Child {
  return (
    <p class="acts">
      {next}
      {back && (
        <button type="submit" class="second" name="to" value="back" formenctype={files ? PLAIN : undefined}>
          {frame[language].back}
        </button>
      )}
    </p>
  )
}

/** The document of every page: leave comes first, then the page. */
export function wholePage(
  { language, links }: { language: SiteLanguage; links: Setting['links'] },
  body: Child,
  title: string = frame[language].title,
): Html {
  const script = links.script === null ? '' : `<script type="module" src="${escapeHtml(links.script)}"></script>\n`
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="${escapeHtml(links.style)}">
<link rel="icon" href="${escapeHtml(links.icon)}" type="image/svg+xml">
${script}</head>
<body data-whole-form="${escapeHtml(links.wholeForm)}">
<div class="page">
<header class="leave"><a class="button exit" href="${escapeHtml(links.leave)}" rel="noreferrer">${frame[language].leave}</a></header>
${htmlOf(body)}
</div>
</body>
</html>
`
}
