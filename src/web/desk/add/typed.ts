import { LANGUAGES } from '#core/layer.ts'
import { canonicalAddress, type Hints } from '#preserve/index.ts'
import type { AddTexts } from '#texts/desk/add.ts'
import type { DeskForm } from '../ask.ts'
import { dayOf } from '../day.ts'
import { TEXT_LIMIT } from '../form.ts'

/** What somebody typed; kept on every error. */
export type Typed = { text: string; address: string; publisher: string; day: string; language: string }

export const NOTHING_TYPED: Typed = { text: '', address: '', publisher: '', day: '', language: '' }

/** What is wrong with it, and in which field. */
export type Problem = { says: keyof AddTexts & string; field: keyof Typed | 'files' }

export const typedIn = ({ get }: DeskForm): Typed => ({
  text: get('text'),
  address: get('address').trim(),
  publisher: get('publisher').trim(),
  day: get('day').trim(),
  language: get('language'),
})

/** What is said of a document, for the reader; or the first thing that cannot be. */
export function hintsOf({ address, publisher, day, language }: Typed): Hints | Problem {
  const published = dayOf(day)
  if (address !== '' && canonicalAddress(address) === null) return { says: 'badAddress', field: 'address' }
  if (published === 'wrong') return { says: 'badDay', field: 'day' }
  const known = LANGUAGES.find((code) => code === language && code !== 'und')
  return {
    ...(address !== '' && { address: [address] }),
    ...(publisher !== '' && { publisher: publisher.slice(0, PUBLISHER_UNITS) }),
    ...(published !== null && { published }),
    ...(known && { language: known }),
  }
}

const PUBLISHER_UNITS = 200

/** A pasted text as it is kept: the line breaks of a browser form are those of the text again. */
export function textOf({ text }: Typed): string | Problem {
  const plain = text.replaceAll('\r\n', '\n').toWellFormed()
  if (plain.trim() === '') return { says: 'noText', field: 'text' }
  return Buffer.byteLength(plain) > TEXT_LIMIT ? { says: 'tooLong', field: 'text' } : plain
}

const HEADING_UNITS = 160

/** A first line that is short, has no end of a sentence, and is followed by more is the heading. */
export function headingOf(text: string): string | undefined {
  const [, first = '', rest = ''] = /^\s*([^\n]+)\n([\s\S]*)$/.exec(text) ?? []
  const heading = first.trim()
  return heading.length > 0 && heading.length <= HEADING_UNITS && !/[.!:;,]$/.test(heading) && rest.trim().length > heading.length
    ? heading
    : undefined
}

export const isProblem = (value: unknown): value is Problem => typeof value === 'object' && value !== null && 'says' in value
