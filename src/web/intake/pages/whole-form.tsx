import { ends } from '#texts/intake/ends.ts'
import { frame } from '#texts/intake/frame.ts'
import { FORM_STEPS, PLAIN_STEPS } from '../steps/flow.ts'
import { readState } from '../steps/state.ts'
import type { Html, Setting } from '../types.ts'
import { actsOf, wholePage } from './frame.tsx'
import { sentMain } from './sent-page.tsx'
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
 * - in `files`: `[data-slot=progress]`, a live region. In `sent`: `[data-slot=receipt]` (a list), `[data-slot=recognition]`,
 *   `[data-sent=receipt|silent|same]`, `[data-kind]` what happens now. In `replies`: `[data-slot=replies]`, `[data-reply]` as templates.
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
          </section>
        ))}
        <section data-step="sent" hidden>
          {sentMain(setting, { kinds: [], receipt: null, sameReceipt: false })}
        </section>
        <section data-step="replies" hidden>
          <h1>{ends[language].mailbox.title}</h1>
          <div data-slot="replies" />
        </section>
      </form>
      <ul data-faults hidden>
        {Object.entries(t.faults).map(([code, words]) => (
          <li data-fault={code}>{typeof words === 'string' ? words : words('{n}')}</li>
        ))}
      </ul>
    </main>,
  )
}
