import { isEnvelopeId } from '#core/envelope.ts'
import type { Draft } from '../types.ts'
import {
  type FormStepCode,
  formOfChoice,
  isFormStep,
  nameOf,
  pathOf,
  prefixOf,
  questionsOf,
  RECEIPT_CHOICES,
  type StepCode,
  stepAfter,
  stepBefore,
} from './flow.ts'
import { guideOf } from './numbers.ts'
import { faultsOfForm, fieldsOfForm, formsOf, isSame, namesOf, type State, stepOf } from './state.ts'

/** What comes next. */
export type Next =
  | { act: 'show'; step: StepCode; state: State }
  | { act: 'send'; state: State; envelopes: readonly [Draft, ...Draft[]]; answer: 'none' | 'new' | { receipt: string } }
  | { act: 'open'; state: State }

/** Guides lead back to where somebody came from, with everything that was typed. */
const ASIDE = new Set<StepCode>(['care', 'username'])

/**
 * Where the pressed button leads: `to` is a step, `next`, `back`, `here` (the same page, in
 * another language), `send`, `silent`, `more`, `withdraw`; `from` the page it stood on. What is wrong is said on the
 * page it stands on; going back is always let through.
 */
export function nextOf(state: State, from: StepCode | null, to: string): Next {
  const show = (step: StepCode, faults: State['faults'] = new Map()): Next => ({
    act: 'show',
    step,
    state: { ...state, faults, checked: state.checked || step === 'check', back: ASIDE.has(step) ? (state.back ?? from) : null },
  })
  if (from === null) return show('where')
  if (to === 'send' || to === 'silent') return sent(state, to, show)
  if (to === 'here') return show(from)
  if (to === 'back') return show(ASIDE.has(from) ? (state.back ?? 'where') : stepBefore(from, state))
  // Before the steps: one of them has the same name.
  const [act = '', thread] = to.split(':')
  const choice = RECEIPT_CHOICES.find((one) => one === act)
  if (from === 'mailbox' && choice !== undefined) return withReceipt(state, choice, thread)
  const named = stepOf(to)
  if (named !== null && (ASIDE.has(named) || !isFormStep(from))) return show(named)
  if (from === 'number' && to === 'next') {
    const guide = guideOf(state.number)
    return guide === null ? show('number', new Map([['number', { field: 'number', why: 'empty' }]])) : show(guide)
  }
  if (from === 'where' && to === 'next' && state.where === null) return show('where', empty('where'))
  if (from === 'mailbox' && to === 'next')
    return state.receipt.trim() === '' ? show('mailbox', empty('receipt')) : { act: 'open', state }
  if (from === 'menu' && state.choice === null) return show('menu', empty('choice'))
  if (from === 'kinds' && stepAfter('menu', state) === 'kinds') return show('kinds', empty('kind'))
  if (isFormStep(from)) {
    const wrong = faultsOn(state, from)
    if (wrong.size > 0) return show(from, wrong)
  }
  return show(named ?? stepAfter(from, state))
}

/** An act that needs a receipt; `thread`: the letter it is about. */
function withReceipt(state: State, choice: (typeof RECEIPT_CHOICES)[number], thread: string | undefined): Next {
  const about = thread !== undefined && isEnvelopeId(thread) ? { is: 'thread' as const, id: thread } : null
  const lacks = state.receipt.trim() === '' || ((choice === 'letter' || choice === 'share') && about === null)
  const step = lacks ? 'mailbox' : (pathOf(choice)[0] ?? 'mailbox')
  return { act: 'show', step, state: { ...state, choice, about, checked: false, faults: new Map() } }
}

const empty = (field: string): State['faults'] => new Map([[field, { field, why: 'empty' }]])

/** What is wrong on one page. That nothing at all was said is told at the end, or on the one page of a form that has only one. */
function faultsOn(state: State, step: FormStepCode): State['faults'] {
  const own = new Set(namesOf(step))
  const main = formOfChoice(state.choice)
  const isMain = main?.steps.some(({ code }) => code === step) ?? false
  const form = isMain && main !== null ? main : questionsOf(step).form
  const needsNow = (isMain && form.steps.length === 1) || NEEDS_AT_ONCE.has(step)
  return new Map([...faultsOfForm(state, form)].filter(([name, { why }]) => own.has(name) && (why !== 'empty' || needsNow)))
}
/** Pages on which it is clear that an answer is lacking. */
const NEEDS_AT_ONCE = new Set<StepCode>(['told', 'story', 'need-more', 'offer'])

function sent(state: State, to: 'send' | 'silent', show: (step: StepCode, faults?: State['faults']) => Next): Next {
  const forms = formsOf(state)
  for (const form of forms) {
    const wrong = faultsOfForm(state, form)
    const at = form.steps.find(({ fields }) => fields.some(({ code }) => wrong.has(nameOf(prefixOf(form), code))))
    const step = stepOf(at?.code)
    if (step !== null) return show(step, wrong)
  }
  const [first, ...rest] = forms.map((form): Draft => ({ kind: form.kind, fields: fieldsOfForm(state, form) }))
  if (first === undefined) return show('menu', empty('choice'))
  const needsAnswer = forms.some(({ code, kind }) => code === 'contact' || kind === 'offer')
  const answer = isSame(state) ? { receipt: state.receipt } : to === 'silent' && !needsAnswer ? 'none' : 'new'
  return { act: 'send', state, envelopes: [first, ...rest], answer }
}
