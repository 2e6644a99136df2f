import { OFFER_KINDS, type OfferKind } from '#core/offer.ts'
import { type Form, type FormCode, type FormStep, formOf } from '#intake/forms/index.ts'

/**
 * The order of the pages, as data. The door goes by it, and so does the browser when it shows the same pages by itself: nothing of the
 * server, of a page, of zod is in it.
 */

/** What somebody came for. `other` is asked further (`kinds`). */
export const CHOICES = ['tell', 'files', 'contact', 'need', 'job', 'housing', 'other', 'notice', 'mailbox', 'number'] as const
export const OTHER_KINDS = ['transport', 'papers', 'medical', 'legal', 'language', 'other_help'] as const
/** With a receipt, from the mailbox: files or words, a consent, an offer, a letter of a thread, a contact for its other side. */
export const RECEIPT_CHOICES = ['more', 'withdraw', 'change', 'letter', 'share'] as const
/** From the board: about an offer of somebody else. */
export const BOARD_CHOICES = ['answer', 'report'] as const
export type Choice =
  | (typeof CHOICES)[number]
  | (typeof OTHER_KINDS)[number]
  | (typeof RECEIPT_CHOICES)[number]
  | (typeof BOARD_CHOICES)[number]
export const ALL_CHOICES: readonly Choice[] = [...CHOICES, ...OTHER_KINDS, ...RECEIPT_CHOICES, ...BOARD_CHOICES]

/** Pages that ask nothing of a form. */
export const GUIDES = ['inside', 'first-days', 'from-abroad', 'care', 'username'] as const
export type Guide = (typeof GUIDES)[number]
export const PLAIN_STEPS = ['where', 'menu', 'kinds', 'files', 'mailbox', 'number', 'check', ...GUIDES] as const
export const FORM_STEPS = [
  'told',
  'story',
  'consent',
  'contact',
  'need',
  'need-more',
  'withdraw',
  'offer',
  'offer-where',
  'offer-work',
  'offer-home',
  'change',
  'letter',
  'report',
] as const
export type FormStepCode = (typeof FORM_STEPS)[number]
export type StepCode = (typeof PLAIN_STEPS)[number] | FormStepCode

const isOffer = (choice: Choice): choice is Extract<Choice, OfferKind> => OFFER_KINDS.some((kind) => kind === choice)

/** The form a choice leads to; null where none is filled in. */
export function formOfChoice(choice: Choice | null): Form | null {
  if (choice === null || choice === 'mailbox' || choice === 'number' || choice === 'other') return null
  if (isOffer(choice)) return formOf(choice)
  return formOf(FORM_OF_CHOICE[choice])
}

const FORM_OF_CHOICE = {
  tell: 'testimony',
  files: 'testimony',
  more: 'testimony',
  contact: 'contact',
  share: 'contact',
  need: 'need',
  withdraw: 'withdrawal',
  change: 'change',
  letter: 'letter',
  answer: 'letter',
  report: 'report',
} as const satisfies Partial<Record<Choice, FormCode>>

/** What names of fields begin with: the form; all offers share one, so that a change of the kind loses nothing. */
export const prefixOf = ({ code, fixed }: Pick<Form, 'code' | 'fixed'>): string => ('kind' in fixed ? 'offer' : code)
export const nameOf = (prefix: string, field: string): string => `${prefix}.${field}`

/** The pages of a choice between the menu and the list of answers. `told`: somebody said they told an organisation. */
export function pathOf(choice: Choice | null, told = false): readonly StepCode[] {
  if (choice === 'tell') return told ? ['told', 'consent'] : ['told', 'story', 'consent']
  if (choice === 'files') return ['files', 'story', 'consent']
  if (choice === 'more') return ['files', 'story']
  if (choice === 'mailbox' || choice === 'number') return [choice]
  return (formOfChoice(choice)?.steps ?? []).map(({ code }) => code as StepCode)
}

/** Where somebody stands. `isEdit`: an offer that was sent before is written anew. `checked`: the list of answers was shown already, so that each change leads back to it. */
export type Standing = { where: Where | null; choice: Choice | null; told: boolean; checked: boolean; isEdit: boolean }
export const WHERE = ['inside', 'abroad', 'unsure'] as const
export type Where = (typeof WHERE)[number]

/** Comes after a page whose answers are right. */
export function stepAfter(step: StepCode, { where, choice, told, checked, isEdit }: Standing): StepCode {
  if (step === 'where' && where === 'inside') return 'inside'
  if (step === 'where') return BOARD_CHOICES.some((one) => one === choice) ? (pathOf(choice)[0] ?? 'menu') : 'menu'
  if (step === 'change' && isEdit) return 'kinds'
  if (step === 'menu' && choice === 'other') return 'kinds'
  const path = pathOf(choice, told)
  if (step === 'menu' || step === 'kinds') return path[0] ?? 'menu'
  if (checked) return 'check'
  const at = path.indexOf(step)
  return at < 0 ? 'check' : (path[at + 1] ?? 'check')
}

/** Comes when somebody goes back. */
export function stepBefore(step: StepCode, { choice, told, checked, isEdit }: Standing): StepCode {
  const path = pathOf(choice, told)
  if (step === 'kinds' && isEdit) return 'change'
  if (step === 'first-days' || step === 'from-abroad') return 'inside'
  if (step === 'kinds') return 'menu'
  if (step === 'check') return path.at(-1) ?? 'menu'
  const at = path.indexOf(step)
  if (at > 0) return path[at - 1] ?? 'menu'
  if (at < 0 && checked) return 'check'
  if (at < 0) return 'where'
  if (RECEIPT_CHOICES.some((one) => one === choice)) return 'mailbox'
  if (BOARD_CHOICES.some((one) => one === choice)) return 'where'
  return isEdit || OTHER_KINDS.some((kind) => kind === choice) ? 'kinds' : 'menu'
}

/** The form that asks on a page, and its questions. Offers of every kind have the same. */
export function questionsOf(step: FormStepCode): { form: Form; prefix: string; fields: FormStep['fields'] } {
  const code = FORM_OF_STEP[step]
  const form = formOf(code)
  const own = form.steps.find((one) => one.code === step)
  return { form, prefix: prefixOf(form), fields: own?.fields ?? [] }
}
const FORM_OF_STEP: Record<FormStepCode, FormCode> = {
  told: 'testimony',
  story: 'testimony',
  consent: 'testimony',
  contact: 'contact',
  need: 'need',
  'need-more': 'need',
  withdraw: 'withdrawal',
  offer: 'job',
  'offer-where': 'job',
  'offer-work': 'job',
  'offer-home': 'housing',
  change: 'change',
  letter: 'letter',
  report: 'report',
}
export const isFormStep = (step: string): step is FormStepCode => FORM_STEPS.some((one) => one === step)
