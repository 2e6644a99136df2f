import type { Child } from 'hono/jsx'
import type { Field, FieldFault } from '#intake/forms/index.ts'
import { type FormTexts, form } from '#texts/intake/form.ts'
import { frame } from '#texts/intake/frame.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { number } from '#texts/numbers.ts'
import { nameOf } from './flow.ts'
import { boxName, type State } from './state.ts'

/** What a question needs to be asked. `whole`: in the document of all steps, where the browser itself says what is wrong. */
export type Asking = { language: SiteLanguage; state: State; whole: boolean }

type Words = { label: string; hint?: string }
export const wordsOf = (t: FormTexts, name: string): Words => (t.fields as Record<string, Words>)[name] ?? { label: name }

/** The words of an answer that was chosen: those of its question, or yes and no. */
export function choiceWords(language: SiteLanguage, field: string, choice: string): string {
  if (choice === 'yes' || choice === 'no') return frame[language][choice]
  const all = form[language].choices as Record<string, Record<string, string> | undefined>
  return all[field]?.[choice] ?? choice
}

/** Why an answer cannot be taken, in words. */
export function faultWords(language: SiteLanguage, { why, over = 0 }: FieldFault, isChoice: boolean): string {
  const t = frame[language].faults
  if (why === 'empty' && isChoice) return t.choose
  return why === 'long' ? t.long(number(language, over)) : t[why]
}

const idOf = (name: string, part: string) => `${name}-${part}`

export function Fault({
  asking: { language, state, whole },
  name,
  isChoice = false,
}: {
  asking: Asking
  name: string
  isChoice?: boolean
}) {
  const fault = state.faults.get(name)
  if (fault === undefined && !whole) return null
  return (
    <p class="wrong" id={idOf(name, 'wrong')} data-fault-of={name} hidden={fault === undefined}>
      <strong>{frame[language].wrong}.</strong> <span>{fault === undefined ? '' : faultWords(language, fault, isChoice)}</span>
    </p>
  )
}

/** One answer out of several, none chosen beforehand. */
export function Picks({
  name,
  choices,
  chosen,
  words,
  side = false,
}: {
  name: string
  choices: readonly string[]
  chosen: string | null
  words: (choice: string) => string
  side?: boolean
}) {
  return (
    <div class={side ? 'picks side' : 'picks'}>
      {choices.map((choice) => (
        <label class="pick">
          <input type="radio" name={name} value={choice} checked={choice === chosen} />
          <span>{words(choice)}</span>
        </label>
      ))}
    </div>
  )
}

/** One question of a form. `heading`: it is the question of its page. */
export function Question({
  asking,
  prefix,
  field,
  heading,
}: {
  asking: Asking
  prefix: string
  field: Field
  heading?: { ask: string; hint: string }
}) {
  const { language, state } = asking
  const name = nameOf(prefix, field.code)
  const { label, hint } = wordsOf(form[language], name)
  const wrong = state.faults.has(name) || asking.whole
  const described =
    [...(hint === undefined ? [] : [idOf(name, 'hint')]), ...(wrong ? [idOf(name, 'wrong')] : [])].join(' ') || undefined
  const hintLine: Child = hint !== undefined && (
    <span class="hint" id={idOf(name, 'hint')}>
      {hint}
    </span>
  )
  if (field.is === 'one' || field.is === 'many') {
    const value = state.fields.get(name) ?? ''
    const words = (choice: string) => choiceWords(language, field.code, choice)
    return (
      <fieldset class="field" id={name} aria-describedby={described}>
        <legend>{heading === undefined ? label : <h1>{heading.ask}</h1>}</legend>
        {heading === undefined ? hintLine : <p class="hint">{heading.hint}</p>}
        <Fault asking={asking} name={name} isChoice />
        {field.is === 'one' ? (
          <Picks name={name} choices={field.choices} chosen={value} words={words} side={field.choices.length === 2} />
        ) : (
          <div class="picks">
            {field.choices.map((choice) => (
              <label class="pick">
                <input type="checkbox" name={boxName(name, choice)} value="1" checked={value.split(' ').includes(choice)} />
                <span>{words(choice)}</span>
              </label>
            ))}
          </div>
        )}
      </fieldset>
    )
  }
  const shared = {
    id: name,
    name,
    autocomplete: 'off',
    'aria-describedby': described,
    'aria-invalid': state.faults.has(name) ? ('true' as const) : undefined,
    'data-most': field.is === 'handle' ? undefined : String(field.most),
  }
  const value = state.fields.get(name) ?? ''
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {hintLine}
      <Fault asking={asking} name={name} />
      {field.is === 'text' ? (
        // The first line break of a textarea is not part of its words (HTML, 4.10.11).
        <textarea {...shared} rows={field.rows}>{`\n${value}`}</textarea>
      ) : (
        <input
          {...shared}
          type="text"
          value={value}
          autocapitalize={field.is === 'handle' ? 'none' : undefined}
          spellcheck={field.is === 'handle' ? false : undefined}
        />
      )}
    </div>
  )
}
