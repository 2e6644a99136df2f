import { type EnvelopeId, isEnvelopeId } from '#core/envelope.ts'
import { type Field, type FieldFault, type Form, formOf, missing, readField } from '#intake/forms/index.ts'
import type { Answers, KeptFiles } from '../types.ts'
import {
  ALL_CHOICES,
  BOARD_CHOICES,
  FORM_STEPS,
  type FormStepCode,
  formOfChoice,
  isFormStep,
  nameOf,
  PLAIN_STEPS,
  prefixOf,
  questionsOf,
  RECEIPT_CHOICES,
  type Standing,
  type StepCode,
  WHERE,
} from './flow.ts'

/** Files that are sealed at the door already. */
export type Kept = { id: EnvelopeId; files: number; bytes: number }

/** What something is about: an offer on the board by its public id, or a thread by the id of its first letter. */
export type About = { is: 'answer' | 'report' | 'thread'; id: string }
const ABOUT = /^(?:(answer|report):([a-z2-7]{16})|(thread):([0-9a-f]{32}))$/

/** What travels on from page to page. `fields` by the name of the input, empty ones left out; what must not be shown again is not in it. */
export type State = Standing & {
  /** The page somebody came to a guide from. */
  back: StepCode | null
  about: About | null
  /** A receipt that was typed in. */
  receipt: string
  /** The number of a page, as it was typed. */
  number: string
  kept: readonly Kept[]
  fields: ReadonlyMap<string, string>
  /** By the name of the input. */
  faults: ReadonlyMap<string, FieldFault>
}

/** Questions of all forms by name, each once. */
const QUESTIONS: ReadonlyMap<string, Field> = new Map(
  FORM_STEPS.flatMap((step) => {
    const { prefix, fields } = questionsOf(step)
    return fields.map((field) => [nameOf(prefix, field.code), field] as const)
  }),
)

/** Is it answered by choosing? */
export const isChoice = (name: string): boolean => ['one', 'many'].includes(QUESTIONS.get(name)?.is ?? '')

/** The name of one box of a question with several answers. */
export const boxName = (name: string, choice: string): string => `${name}.${choice}`

const ALL_STEPS: readonly StepCode[] = [...PLAIN_STEPS, ...FORM_STEPS]
export const stepOf = (text: string | undefined): StepCode | null => ALL_STEPS.find((step) => step === text) ?? null

/** More than eight words of any list, with whatever stands between them. */
const RECEIPT_MOST = 300
const KEPT_MOST = 40

/** Reads what a form brought. Names we do not know are passed over; nothing is thrown. */
export function readState(answers: Answers): State {
  const fields = new Map<string, string>()
  const faults = new Map<string, FieldFault>()
  for (const [name, field] of QUESTIONS) {
    const sent =
      field.is === 'many' ? field.choices.filter((choice) => answers.has(boxName(name, choice))) : [answers.get(name) ?? '']
    const { value, fault } = readField(field, sent)
    if (value !== '') fields.set(name, value)
    if (fault !== null) faults.set(name, fault)
  }
  const picked = answers.get('kind') ?? answers.get('choice')
  return {
    where: WHERE.find((where) => where === answers.get('where')) ?? null,
    choice: ALL_CHOICES.find((choice) => choice === picked) ?? null,
    told: fields.get('testimony.told') === 'yes',
    checked: answers.get('checked') === '1',
    isEdit: fields.get('change.change') === 'edit',
    about: readAbout(answers.get('about') ?? ''),
    back: stepOf(answers.get('back')),
    receipt: (answers.get('receipt') ?? '').slice(0, RECEIPT_MOST),
    number: (answers.get('number') ?? '').slice(0, RECEIPT_MOST),
    kept: readKept(answers.get('kept') ?? ''),
    fields,
    faults,
  }
}

/** Where somebody begins: the board leads here with the offer that is answered or reported, in the address. */
export function begin(asked: Answers): State {
  for (const choice of BOARD_CHOICES) {
    const about = `${choice}:${asked.get(choice)}`
    const state = readState(new Map(Object.entries({ choice, about })))
    if (state.about !== null) return state
  }
  return readState(new Map())
}

function readAbout(text: string): About | null {
  const [, offer, id, thread, letter] = ABOUT.exec(text) ?? []
  if (offer === 'answer' || offer === 'report') return { is: offer, id: id ?? '' }
  return thread === undefined ? null : { is: 'thread', id: letter ?? '' }
}

function readKept(text: string): Kept[] {
  const seen = new Set<string>()
  return text.split(' ', KEPT_MOST).flatMap((one) => {
    const [id = '', files = '', bytes = ''] = one.split('.')
    if (!isEnvelopeId(id) || seen.has(id) || !/^\d{1,3}$/.test(files) || !/^\d{1,12}$/.test(bytes)) return []
    seen.add(id)
    return [{ id, files: Number(files), bytes: Number(bytes) }]
  })
}
export const keptText = (kept: readonly Kept[]): string => kept.map(({ id, files, bytes }) => `${id}.${files}.${bytes}`).join(' ')

/** With files that have just arrived. An envelope without any is not taken along. */
export const withKept = (state: State, { id, files }: KeptFiles): State =>
  files.length === 0
    ? state
    : { ...state, kept: [...state.kept, { id, files: files.length, bytes: files.reduce((all, { size }) => all + size, 0) }] }

/** The hidden fields of the next page, without those it asks itself. */
export function hiddenOf(state: State, asked: StepCode): [string, string][] {
  // Who chooses anew speaks of nothing that was sent before.
  const own = new Set(isFormStep(asked) ? namesOf(asked) : asked === 'menu' ? ['change.change'] : [])
  const fields = [...state.fields].flatMap(([name, value]): [string, string][] => {
    if (own.has(name)) return []
    return QUESTIONS.get(name)?.is === 'many' ? value.split(' ').map((choice) => [boxName(name, choice), '1']) : [[name, value]]
  })
  const rest: [string, string | null][] = [
    ['where', asked === 'where' ? null : state.where],
    ['choice', asked === 'menu' ? null : state.choice],
    ['about', asked === 'menu' || state.about === null ? null : `${state.about.is}:${state.about.id}`],
    ['kept', keptText(state.kept)],
    ['receipt', asked === 'mailbox' ? null : state.receipt],
    ['checked', asked === 'check' || state.checked ? '1' : null],
    ['from', asked],
  ]
  return [
    ...rest.flatMap(([name, value]): [string, string][] => (value === null || value === '' ? [] : [[name, value]])),
    ...fields,
  ]
}

export const namesOf = (step: FormStepCode): string[] => {
  const { prefix, fields } = questionsOf(step)
  return fields.map(({ code }) => nameOf(prefix, code))
}

/** The answers of one form by code, as they are sealed. */
export function fieldsOfForm(state: State, form: Form): Record<string, string> {
  const prefix = prefixOf(form)
  const given = form.steps.flatMap(({ fields }) =>
    fields.flatMap(({ code }): [string, string][] => {
      const value = state.fields.get(nameOf(prefix, code))
      return value === undefined ? [] : [[code, value]]
    }),
  )
  const { about, isEdit } = state
  const isAbout = about !== null && (form.kind === 'letter' || (form.kind === 'contact' && about.is === 'thread'))
  return {
    ...Object.fromEntries(given),
    ...form.fixed,
    ...(isAbout && { [about.is]: about.id }),
    ...(isEdit && 'kind' in form.fixed && { change: 'edit' }),
  }
}

/**
 * The moment stands, sealed, in what belongs to something sent before: days do not tell which of two came last. In everything else there is
 * none.
 */
export const momentOf = (fields: Readonly<Record<string, string>>, now: string): { at?: string } =>
  'change' in fields || 'thread' in fields ? { at: now } : {}

/** What is wrong with the answers of a form, by the name of the input. */
export function faultsOfForm(state: State, form: Form): Map<string, FieldFault> {
  const prefix = prefixOf(form)
  const lacks = missing(form, fieldsOfForm(state, form), state.kept.length > 0)
  return new Map([
    ...lacks.map((fault) => [nameOf(prefix, fault.field), fault] as const),
    ...[...state.faults].filter(([name]) => name.startsWith(`${prefix}.`)),
  ])
}

/** It goes to a mailbox somebody has already. */
export const isSame = ({ choice, isEdit, receipt }: State): boolean =>
  RECEIPT_CHOICES.some((one) => one === choice) || (isEdit && receipt !== '' && formOfChoice(choice)?.kind === 'offer')

/** The form of the choice, and the contact beside it where one was given. */
export function formsOf(state: State): Form[] {
  const main = formOfChoice(state.choice)
  const contact = formOf('contact')
  const hasContact =
    main?.code !== 'contact' && !isSame(state) && main?.kind !== 'letter' && Object.keys(fieldsOfForm(state, contact)).length > 0
  return [...(main === null ? [] : [main]), ...(hasContact ? [contact] : [])]
}
