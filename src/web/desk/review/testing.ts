import assert from 'node:assert/strict'
import { parseHTML } from 'linkedom'
import type { StatementRow } from '#register/index.ts'
import { htmlOf } from '../../components/html.ts'
import type { Answer } from '../ask.ts'
import type { TestDesk, Told } from '../things/testing.ts'
import { openDocument } from './open.tsx'

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

/** A text in English with five statements, and one in Russian that tells one of them the same and one otherwise. */
export const A: Told = {
  text: 'On 12 May 2026 Belarus released 24 prisoners. Mira Talvik was released on 12 May 2026. Pavel Marov was not pardoned.\n\nPavel Marov said that guards beat him. Seventeen people crossed into Lithuania.',
  publisher: 'The A Post',
  language: 'en',
}
export const B: Told = {
  text: 'Мира Талвик была освобождена 12 мая 2026 года. Павел Маров помилован.',
  publisher: 'Б',
  language: 'ru',
}

/** One document of a desk: its statements by kind and first words, and its page. */
export type Here = {
  desk: TestDesk
  source: string
  row: (words: string) => StatementRow
  open: (query?: string) => Promise<Answer>
}

export function at(desk: TestDesk, publisher: string): Here {
  const view = desk.work.view()
  const found = [...view.sources.values()].find(({ source }) => source.publisher === publisher) ?? assert.fail()
  const source = found.source.hash
  const layer = found.layers[0] ?? assert.fail()
  const params = { source }
  return {
    desk,
    source,
    row: (words) =>
      view.statementsIn(layer.id).find(({ statement }) => {
        const [span] = statement.evidence
        return `${statement.property}${statement.polarity === 'negative' ? ' not' : ''}: ${span?.kind === 'span' ? span.exact : ''}`.startsWith(
          words,
        )
      }) ??
      assert.fail(
        `no ${words} in ${view
          .statementsIn(layer.id)
          .map(({ statement }) => statement.property)
          .join()}`,
      ),
    open: async (query = '') => openDocument(await desk.ask({ params, query })) ?? assert.fail(),
  }
}
