import type { Child } from 'hono/jsx'
import { form } from '#texts/intake/form.ts'
import type { SiteLanguage } from '#texts/language.ts'
import { type Asking, Question } from './fields.tsx'
import { type FormStepCode, questionsOf } from './flow.ts'

/** Questions whose other answers stand beside them on the same page. */
const HEADS = new Set(['told', 'needs', 'no-more', 'change'])

/** A page that asks for a part of a form. */
export function formStep(asking: Asking, step: FormStepCode): Child {
  const { language } = asking
  const t = form[language]
  const { ask, hint } = t.steps[step]
  const { prefix, fields } = questionsOf(step)
  const [first] = fields
  const isHead = first !== undefined && HEADS.has(first.code)
  return (
    <>
      {!isHead && <h1>{ask}</h1>}
      {!isHead && <p class="hint">{hint}</p>}
      {step === 'contact' && <p class="warn">{t.warnContact}</p>}
      {fields.map((field) => (
        <>
          <Question
            asking={asking}
            prefix={prefix}
            field={field}
            {...(isHead && field === first && { heading: { ask, hint } })}
          />
          {field.code === 'telegram' && <p class="hint">{t.publicName}</p>}
        </>
      ))}
      {step === 'contact' && <p class="hint">{t.phrase}</p>}
    </>
  )
}

/** Until when the answers of a page are kept. */
export function keepsOf(language: SiteLanguage, step: FormStepCode): string {
  const { prefix } = questionsOf(step)
  return (form[language].keeps as Record<string, string>)[prefix] ?? ''
}
