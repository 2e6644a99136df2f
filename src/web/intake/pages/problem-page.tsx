import type { Child } from 'hono/jsx'
import { problems } from '#texts/intake/problems.ts'
import type { StepCode } from '../steps/flow.ts'
import { keptWords } from '../steps/plain-steps.tsx'
import { hiddenOf, readState, withKept } from '../steps/state.ts'
import type { Answers, Html, Problem, ProblemDetail, Setting } from '../types.ts'
import { formPage } from './frame.tsx'

/** Where somebody goes on after what went another way, with everything that was typed; null: there is nothing to go on with. */
const GOES_ON: Record<Problem, StepCode | null> = {
  closed: 'check',
  full: 'check',
  wait: 'check',
  old: 'check',
  fault: 'check',
  tooMany: 'files',
  tooLarge: 'files',
  receipt: 'mailbox',
  sent: null,
  form: null,
  elsewhere: null,
  notFound: null,
  method: null,
}

/** What is wrong with words that are no receipt; the words themselves are not said. */
function receiptWords(t: (typeof problems)['en'], receipt: NonNullable<ProblemDetail['receipt']>): string {
  if (receipt.fault === 'count') return t.count(receipt.count)
  return receipt.fault === 'word' ? t.word(receipt.place) : t.check
}

/** What happened, what was kept, what to do. */
export function problemPage(setting: Setting, problem: Problem, answers: Answers, { wait, kept, receipt }: ProblemDetail): Html {
  const { language } = setting
  const t = problems[language]
  const [title, text] = t[problem]
  const read = readState(answers)
  const state = kept === undefined ? read : withKept(read, kept)
  const step = GOES_ON[problem]
  const hasAnswers =
    step !== null && (state.receipt !== '' || state.fields.size > 0 || state.kept.length > 0 || state.choice !== null)
  const main: Child = (
    <>
      <h1>{title}</h1>
      <p class="lede" role="alert">
        {text}
      </p>
      {receipt !== undefined && <p>{receiptWords(t, receipt)}</p>}
      {wait !== undefined && <p>{t.seconds(Math.ceil(wait))}</p>}
      {state.kept.length > 0 && <p class="done">{keptWords({ language }, state.kept)}</p>}
      <p class="acts">
        {hasAnswers && (
          <button type="submit" name="to" value={step}>
            {t.again}
          </button>
        )}
        <a class={hasAnswers ? 'button second' : 'button'} href={`/${language}/`}>
          {t.begin}
        </a>
      </p>
    </>
  )
  return formPage(setting, { hidden: hasAnswers ? hiddenOf(state, 'check') : [['from', 'where']], step: 'problem' }, main, null)
}
