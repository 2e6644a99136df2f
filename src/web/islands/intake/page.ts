import type { FieldFault } from '#intake/forms/types.ts'
import type { Answers } from '../../intake/types.ts'

/** The document of all steps: what stands in it, which step is shown. Nothing is ever set as HTML. */
export function openPage(form: HTMLFormElement) {
  const sections = [...form.querySelectorAll<HTMLElement>('[data-step]')]
  const sectionOf = (step: string) => sections.find((section) => section.dataset.step === step) ?? null
  const all = (selector: string) => form.querySelectorAll<HTMLElement>(selector)
  const words = (code: string, over = 0) =>
    document.querySelector(`[data-fault="${CSS.escape(code)}"]`)?.textContent.replace('{n}', String(over)) ?? ''

  const setFault = (element: HTMLElement, text: string | null) => {
    element.hidden = text === null
    const place = element.querySelector('span')
    if (place) place.textContent = text ?? ''
  }

  return {
    sectionOf,
    /** Shows one step, and brings whoever reads or listens to its beginning. */
    show(step: string): void {
      for (const section of sections) section.hidden = section.dataset.step !== step
      const heading = sectionOf(step)?.querySelector<HTMLElement>('h1')
      heading?.setAttribute('tabindex', '-1')
      heading?.focus({ preventScroll: true })
      scrollTo(0, 0)
    },
    shown: (): string => sections.find(({ hidden }) => !hidden)?.dataset.step ?? 'where',
    /** What was typed and chosen, by name; the last of several values holds. */
    answers(): Answers {
      const given = new Map<string, string>()
      for (const [name, value] of new FormData(form)) if (typeof value === 'string') given.set(name, value)
      return given
    },
    /** Says beside each question what is wrong with it, and goes to the first. */
    faults(faults: ReadonlyMap<string, FieldFault>, step: string): void {
      for (const element of all('[data-fault-of]')) {
        const name = element.dataset.faultOf ?? ''
        const fault = faults.get(name)
        const isChoice = element.closest('fieldset') !== null
        const code = fault?.why === 'empty' && isChoice ? 'choose' : (fault?.why ?? '')
        setFault(element, fault === undefined ? null : words(code, fault.over))
        const field = form.querySelector(`#${CSS.escape(name)}`)
        if (fault === undefined) field?.removeAttribute('aria-invalid')
        else field?.setAttribute('aria-invalid', 'true')
      }
      const first = sectionOf(step)?.querySelector<HTMLElement>('[data-fault-of]:not([hidden])')
      first?.closest('fieldset, .field')?.querySelector<HTMLElement>('input, textarea')?.focus()
      first?.scrollIntoView({ block: 'center' })
    },
    /** Says something in the step that is shown, where a screen reader hears it. */
    tell(text: string | null): void {
      const section = sections.find(({ hidden }) => !hidden)
      if (!section) return
      let place = section.querySelector<HTMLElement>('[data-slot=progress], [data-said]')
      if (!place) {
        place = document.createElement('p')
        place.dataset.said = ''
        place.setAttribute('role', 'status')
        section.querySelector('.acts')?.before(place)
      }
      place.textContent = text ?? ''
    },
    /** While something is under way no button is pressed twice. */
    busy(isBusy: boolean): void {
      for (const button of form.querySelectorAll('button')) button.disabled = isBusy
    },
    files: (): File[] => [...(form.querySelector<HTMLInputElement>('input[type=file]')?.files ?? [])],
    clearFiles(): void {
      const input = form.querySelector<HTMLInputElement>('input[type=file]')
      if (input) input.value = ''
    },
    uncheck(name: string): void {
      for (const input of form.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(name)}"]`)) input.checked = false
    },
    /** Of a question, only these answers; null: all. */
    offer(name: string, values: readonly string[] | null): void {
      for (const input of form.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(name)}"]`)) {
        const label = input.closest('label')
        if (label) label.hidden = values !== null && !values.includes(input.value)
      }
    },
    kept(text: string | null): void {
      for (const element of all('[data-slot=kept]')) {
        element.hidden = text === null
        element.textContent = text ?? ''
      }
    },
    /** The words of an answer as they stand beside what was chosen. */
    wordsOf(name: string, value: string): string {
      const chosen = [...form.querySelectorAll<HTMLInputElement>('input[type=radio], input[type=checkbox]')].filter(
        (input) => input.checked && (input.name === name || input.name.startsWith(`${name}.`)),
      )
      if (chosen.length === 0) return value
      return chosen.map((input) => input.closest('label')?.textContent.trim() ?? '').join(', ')
    },
    all,
  }
}
export type Page = ReturnType<typeof openPage>

type Shown = string | { tag: string; class?: string; texts?: readonly string[]; text?: string }

/** Elements with words in them, in their order. */
export function elements(...shown: Shown[]): HTMLElement[] {
  return shown.map((one) => {
    const given = typeof one === 'string' ? { tag: 'p', text: one } : one
    const element = document.createElement(given.tag)
    if (given.class) element.className = given.class
    if (given.text !== undefined) element.textContent = given.text
    for (const text of given.texts ?? []) {
      const item = document.createElement('li')
      item.textContent = text
      element.append(item)
    }
    return element
  })
}
