import { parseHTML } from 'linkedom'
import { htmlOf } from '../../components/html.ts'
import type { Answer } from '../ask.ts'

/** The form of a page whose address ends so, as a browser would send it with a button: what is typed stands over what was filled in. */
export function formIn(answer: Answer, act: string, typed: Record<string, string> = {}): Record<string, string> {
  if (!('main' in answer)) throw new Error('no page')
  const { document } = parseHTML(`<html><body>${htmlOf(answer.main)}</body></html>`)
  const form = document.querySelector(`form[action$="/${act}"]`)
  if (!form) throw new Error(`no form for ${act}`)
  const values: Record<string, string> = {}
  for (const field of form.querySelectorAll('input[name], textarea[name], select[name]')) {
    const name = field.getAttribute('name') ?? ''
    if (field.getAttribute('type') === 'radio') continue
    const option = field.querySelector('option[selected]') ?? field.querySelector('option')
    values[name] = field.localName === 'textarea' ? (field.textContent ?? '') : ((option ?? field).getAttribute('value') ?? '')
  }
  return { ...values, ...typed }
}

/** The addresses of the links of a page. */
export function linksIn(answer: Answer): string[] {
  if (!('main' in answer)) throw new Error('no page')
  const { document } = parseHTML(`<html><body>${htmlOf(answer.main)}</body></html>`)
  return [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '')
}
