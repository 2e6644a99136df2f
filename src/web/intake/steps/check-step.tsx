import type { Child } from 'hono/jsx'
import { form } from '#texts/intake/form.ts'
import { steps } from '#texts/intake/steps.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { type Asking, choiceWords, wordsOf } from './fields.tsx'
import { FORM_STEPS, type FormStepCode, formOfChoice, isFormStep, nameOf, pathOf, questionsOf, type StepCode } from './flow.ts'
import { keptWords } from './plain-steps.tsx'
import { formsOf, isSame, type State } from './state.ts'

/** The pages whose answers are listed: those of the choice, and the contact beside it. */
function stepsListed({ choice, told }: State, whole: boolean): readonly FormStepCode[] {
  if (whole) return FORM_STEPS
  const path = choice === 'tell' || choice === 'files' ? ['told', 'story', 'consent'] : pathOf(choice, told)
  return path.filter(isFormStep)
}

const answerWords = (language: SiteLanguage, code: string, is: string, value: string): string =>
  is === 'one' || is === 'many'
    ? value
        .split(' ')
        .map((choice) => choiceWords(language, code, choice))
        .join(', ')
    : value

/** Answers of one page with the one button that leads there. In the document of all steps every question stands, and is filled there. */
function rows({ language, state, whole }: Asking, step: FormStepCode): Child {
  const t = steps[language].check
  const { prefix, fields } = questionsOf(step)
  const given = fields.flatMap((field) => {
    const name = nameOf(prefix, field.code)
    const value = state.fields.get(name)
    return value === undefined && !whole ? [] : [{ name, code: field.code, is: field.is, value: value ?? '' }]
  })
  return (
    <div class="answers" data-answers={step} hidden={whole}>
      <h2>{form[language].steps[step].ask}</h2>
      <dl>
        {given.map(({ name, code, is, value }) => (
          <div hidden={whole}>
            <dt>{form[language].short[name as 'testimony.told'] ?? wordsOf(form[language], name).label}</dt>
            <dd data-value={name}>{answerWords(language, code, is, value)}</dd>
          </div>
        ))}
      </dl>
      {given.length === 0 && <p class="meta">{t.none}</p>}
      {change(step, given.length === 0 ? t.add : t.change, form[language].steps[step].ask)}
    </div>
  )
}

const change = (step: StepCode, words: string, what: string): Child => (
  <button type="submit" class="quiet" name="to" value={step} aria-label={`${words}: ${what}`}>
    {words}
  </button>
)

/** Everything that was answered, before it is sent. */
export function checkStep(asking: Asking): Child {
  const { language, state, whole } = asking
  const t = steps[language].check
  const contact = formsOf(state).some(({ code }) => code === 'contact')
  const takesFiles = whole || formOfChoice(state.choice)?.code === 'testimony' || formOfChoice(state.choice)?.code === 'need'
  const answer = answerOf(state)
  const own = stepsListed(state, whole).filter((step) => step !== 'contact')
  return (
    <>
      <h1>{t.ask}</h1>
      <p>{t.lede}</p>
      {own.map((step) => rows(asking, step))}
      {takesFiles && (
        <div class="answers" data-answers="files" hidden={whole}>
          <h2>{t.filesRow}</h2>
          <p class={state.kept.length === 0 ? 'meta' : undefined} data-slot="kept">
            {state.kept.length === 0 ? t.none : keptWords(asking, state.kept)}
          </p>
          {change('files', t.add, t.filesRow)}
        </div>
      )}
      {answer !== 'same' &&
        (whole || !RELAYED.has(formOfChoice(state.choice)?.kind ?? '')) &&
        (contact || whole ? (
          rows(asking, 'contact')
        ) : (
          <div class="answers">
            <h2>{t.contactRow}</h2>
            <p class="meta">{t.contactNone}</p>
            {change('contact', t.add, t.contactRow)}
          </div>
        ))}
      {ANSWERS.filter((one) => whole || one === answer).map((one) => (
        <div data-answer={one} hidden={whole}>
          {one === 'free' && <h2>{t.answer}</h2>}
          <p class="hint">{one === 'free' ? t.answerHint : one === 'offer' ? t.withOffer : t.withContact}</p>
          {one === 'offer' && <p>{t.declare}</p>}
        </div>
      ))}
    </>
  )
}

/** Is an answer asked for, or does one come by itself? `same`: it goes to a mailbox somebody has already. */
function answerOf(state: State): 'free' | 'contact' | 'offer' | 'same' {
  if (isSame(state)) return 'same'
  const forms = formsOf(state)
  if (forms.some(({ kind }) => kind === 'offer')) return 'offer'
  return forms.some(({ code }) => code === 'contact') ? 'contact' : 'free'
}
/** Answers come through the team: no contact is asked for. */
const RELAYED = new Set(['letter', 'offer'])
const ANSWERS = ['free', 'contact', 'offer'] as const

/** The buttons that send. Both are of one size; none is chosen beforehand. */
export function sendButtons({ language, state, whole }: Asking): Child {
  const t = steps[language].check
  const isFree = whole || answerOf(state) === 'free'
  return (
    <>
      <button type="submit" name="to" value="send">
        {isFree ? t.send : t.sendSame}
      </button>
      {isFree && (
        <button type="submit" name="to" value="silent">
          {t.silent}
        </button>
      )}
    </>
  )
}
