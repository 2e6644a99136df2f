import type { Child } from 'hono/jsx'
import { form } from '#texts/intake/form.ts'
import { frame } from '#texts/intake/frame.ts'
import { steps } from '#texts/intake/steps.ts'
import { checkStep, sendButtons } from '../steps/check-step.tsx'
import { type Asking, faultWords, wordsOf } from '../steps/fields.tsx'
import { GUIDES, type Guide, isFormStep, type StepCode } from '../steps/flow.ts'
import { formStep, keepsOf } from '../steps/form-step.tsx'
import { guideStep } from '../steps/guides.tsx'
import { filesStep, kindsStep, mailboxStep, menuStep, numberStep, whereStep } from '../steps/plain-steps.tsx'
import { hiddenOf, isChoice, type State } from '../steps/state.ts'
import type { Html, KeptFiles, Setting } from '../types.ts'
import { actsOf, formPage, PLAIN } from './frame.tsx'

export const isGuide = (step: StepCode): step is Guide => GUIDES.some((guide) => guide === step)

/** What a page asks or says. The same in a page of its own and in the document of all steps. */
export function stepMain(asking: Asking, step: StepCode, stopped: KeptFiles['stopped'] = null): Child {
  if (isFormStep(step)) return formStep(asking, step)
  if (isGuide(step)) return guideStep(asking.language, step)
  switch (step) {
    case 'where':
      return whereStep(asking)
    case 'menu':
      return menuStep(asking)
    case 'kinds':
      return kindsStep(asking)
    case 'files':
      return filesStep(asking, stopped)
    case 'number':
      return numberStep(asking)
    case 'mailbox':
      return mailboxStep(asking)
    default:
      return checkStep(asking)
  }
}

/** Who reads it, until when it is kept, what the server sees: short, on each page of a form. */
export function truths({ language, whole }: Asking, step: StepCode): Child {
  const t = frame[language]
  if (step === 'where') return <p class="meta up">{steps[language].where.honest}</p>
  if (!isFormStep(step) && step !== 'files') return null
  return (
    <aside class="truths meta" aria-label={t.truths}>
      <p>{t.reads}</p>
      <p>{keepsOf(language, isFormStep(step) ? step : 'story')}</p>
      <p>{whole ? t.seesNothing : t.sees}</p>
      {!whole && <p>{t.buttons}</p>}
    </aside>
  )
}

/** What leads on from a page. */
export function nextButton(asking: Asking, step: StepCode): Child {
  const t = steps[asking.language]
  if (step === 'check') return sendButtons(asking)
  if (isGuide(step)) return null
  if (step === 'files')
    return (
      <>
        <button type="submit" data-send="files">
          {t.files.send}
        </button>
        <button type="submit" class="second" name="to" value="next" formenctype={PLAIN} data-skip="files">
          {t.files.skip}
        </button>
      </>
    )
  return (
    <>
      <button type="submit" name="to" value="next">
        {frame[asking.language].next}
      </button>
      {step === 'contact' && (
        <button type="submit" class="second" name="to" value="username">
          {form[asking.language].howName}
        </button>
      )}
    </>
  )
}

/** What else a page may say: why not all files came; something before its questions, and what is hidden because it was said. */
export type Beside = { stopped?: KeptFiles['stopped']; before?: Child; hidden?: readonly [string, string][] }

/** One page of the way. */
export function stepPage(
  setting: Setting,
  step: StepCode,
  state: State,
  { stopped = null, before, hidden = [] }: Beside = {},
): Html {
  const asking: Asking = { language: setting.language, state, whole: false }
  const isFiles = step === 'files'
  const back = state.back === null ? [] : [['back', state.back] as const]
  return formPage(
    setting,
    { hidden: [...hiddenOf(state, step), ...back, ...hidden], step, files: isFiles },
    <>
      {faultList(asking)}
      {before}
      {stepMain(asking, step, stopped)}
    </>,
    <>
      {actsOf(setting, { next: nextButton(asking, step), back: step !== 'where', files: isFiles })}
      {truths(asking, step)}
    </>,
  )
}

/** What is wrong, first on the page, each leading to its question. */
function faultList({ language, state }: Asking): Child {
  const faults = [...state.faults].filter(([name]) => name.includes('.'))
  if (faults.length === 0) return null
  const t = form[language]
  return (
    <div class="wrong" role="alert">
      <p>
        <strong>{frame[language].wrong}</strong>
      </p>
      <ul>
        {faults.map(([name, fault]) => (
          <li>
            <a href={`#${name}`}>{`${wordsOf(t, name).label}: ${faultWords(language, fault, isChoice(name))}`}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
