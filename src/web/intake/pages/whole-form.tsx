import type { Child } from 'hono/jsx'
import { frame } from '#texts/intake/frame.ts'
import { LANGUAGE_NAMES, SITE_LANGUAGES, type SiteLanguage } from '#texts/language.ts'
import { FORM_STEPS, PLAIN_STEPS } from '../steps/flow.ts'
import { readState } from '../steps/state.ts'
import type { Html, Setting } from '../types.ts'
import { actsOf, wholePage } from './frame.tsx'
import { nextButton, stepMain, truths } from './step-page.tsx'

/**
 * Every step in one document, for the browser that seals by itself; nothing of it is ever posted. What the script finds:
 * - `form[data-steps]` around all; `section[data-step]` one for each step, hidden but the first; also `sent` and `replies`.
 * - buttons as on the pages: `name="to"`, its value a step, `next`, `back`, `send`, `silent`, `more`, `withdraw`; `../steps/turn.ts` says
 *   where each leads.
 * - `[data-fault-of]` beside each question, hidden, with an empty `span`; words of faults: `[data-fault]` of `[data-faults]`, with `{n}`
 *   for a number. `[data-most]` on fields: code points.
 * - in `check`: `[data-answers]` a page with answers, `[data-value]` one answer, both hidden until there is something to show;
 *   `[data-answer=free]`, `[data-answer=contact]`: whether an answer is asked for; `[data-slot=kept]` files.
 * - in `files`: `[data-slot=progress]`, a live region. `sent` and `replies` are empty: they are filled, and cleared when they are left.
 */
export function wholeFormPage(setting: Setting): Html {
  const { language } = setting
  const t = frame[language]
  const asking = { language, state: readState(new Map()), whole: true }
  return wholePage(
    setting,
    <main id="main">
      <form class="one" data-steps={language} autocomplete="off">
        {[...PLAIN_STEPS, ...FORM_STEPS].map((step) => (
          <section data-step={step} hidden={step !== 'where'}>
            {stepMain(asking, step)}
            {actsOf(setting, { next: nextButton(asking, step), back: step !== 'where' })}
            {truths(asking, step)}
            {step !== 'care' && (
              <p>
                <button type="submit" class="quiet" name="to" value="care">
                  {t.hides}
                </button>
              </p>
            )}
            {step === 'where' && languageLinks(language)}
          </section>
        ))}
        <section data-step="sent" hidden />
        <section data-step="replies" hidden />
      </form>
      <ul data-faults hidden>
        {Object.entries(t.faults).map(([code, words]) => (
          <li data-fault={code}>{typeof words === 'string' ? words : words('{n}')}</li>
        ))}
      </ul>
    </main>,
  )
}

/** Answers stay in this document: a language is chosen before there are any. */
const languageLinks = (language: SiteLanguage): Child => (
  <ul class="langs">
    {SITE_LANGUAGES.filter((other) => other !== language).map((other) => (
      <li>
        <a href={`/${other}/form`} lang={other} hreflang={other}>
          {LANGUAGE_NAMES[other]}
        </a>
      </li>
    ))}
  </ul>
)
