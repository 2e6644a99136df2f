/**
 * The browser path of the intake: shows the steps of the form one at a time, seals what was typed and chosen, and sends ciphertext. Needs no
 * WebAssembly, no storage, no worker; keeps nothing on the device. Where it cannot seal it says so; it never sends in another way by itself.
 */
import { isSiteLanguage, type SiteLanguage } from '#texts/language.ts'
import { canSeal } from './able.ts'
import { openPage } from './page.ts'
import { walk } from './walk.ts'

const form = document.querySelector<HTMLFormElement>('form[data-steps]')
const language = form?.dataset.steps ?? ''

/** Who wants the path without JavaScript although it is on comes by this address. */
const PLAIN = '#plain'

if (form && isSiteLanguage(language)) begin(form, language)
else if (document.querySelector('form[data-step=where]') && location.hash !== PLAIN && canSeal()) {
  const whole = document.body.dataset.wholeForm
  if (whole?.startsWith('/')) location.replace(whole + location.search)
}

function begin(steps: HTMLFormElement, own: SiteLanguage): void {
  const page = openPage(steps)
  walk(steps, page, own, `/${own}/${PLAIN}`)
  // Nothing stays in the fields for whoever comes to this browser next.
  addEventListener('pagehide', () => steps.reset())
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload()
  })
}
