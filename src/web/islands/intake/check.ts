import { formOfChoice, isFormStep, pathOf, type StepCode } from '../../intake/steps/flow.ts'
import { formsOf, isSame, type State } from '../../intake/steps/state.ts'
import type { Page } from './page.ts'

/** Is an answer asked for, or does one come by itself? `same`: to a mailbox somebody has already. As on the pages of the door. */
function answerOf(state: State): 'free' | 'contact' | 'offer' | 'same' {
  if (isSame(state)) return 'same'
  const forms = formsOf(state)
  if (forms.some(({ kind }) => kind === 'offer')) return 'offer'
  return forms.some(({ code }) => code === 'contact') ? 'contact' : 'free'
}

function listed({ choice, told }: State): readonly StepCode[] {
  if (choice === 'tell' || choice === 'files') return ['told', 'story', 'consent']
  return pathOf(choice, told).filter(isFormStep)
}

/** Fills the list of answers: what was answered is shown, with the words beside what was chosen; nothing leaves the page. */
export function fillCheck(page: Page, state: State): void {
  const answer = answerOf(state)
  const { code: main, kind } = formOfChoice(state.choice) ?? {}
  const steps = new Set<string>(listed(state))
  if (main === 'testimony' || main === 'need') steps.add('files')
  // Letters and answers to an offer come through the team: no contact is asked for.
  if (answer !== 'same' && kind !== 'letter' && kind !== 'offer') steps.add('contact')
  for (const element of page.all('[data-answers]')) element.hidden = !steps.has(element.dataset.answers ?? '')
  for (const element of page.all('[data-value]')) {
    const name = element.dataset.value ?? ''
    const value = state.fields.get(name) ?? ''
    element.textContent = value === '' ? '' : page.wordsOf(name, value)
    if (element.parentElement) element.parentElement.hidden = value === ''
  }
  for (const element of page.all('[data-answer]')) element.hidden = element.dataset.answer !== answer
  for (const element of page.sectionOf('check')?.querySelectorAll<HTMLElement>('button[value=silent]') ?? [])
    element.hidden = answer !== 'free'
}
