import assert from 'node:assert/strict'
import { edtf } from '#core/edtf.ts'
import type { Language } from '#core/layer.ts'
import type { Count } from '#core/mention.ts'
import { readText } from '../index.ts'

const written = ({ min, max, approximate }: Count) =>
  `${min === max ? min : `${min ?? ''}..${max ?? ''}`}${approximate ? '~' : ''}`

/** The numbers of people of a text as `span=value`. */
const countsIn = (text: string, language: Language) =>
  readText(text, { language, published: edtf('2025-12-20') })
    .mentions.filter((mention) => mention.kind === 'count')
    .toSorted((a, b) => a.start - b.start)
    .map(({ exact, value }) => `${exact}=${written(value as Count)}`)

/** Checks lines `text with ⟦spans⟧ | value; value`: these and no others are numbers of people. */
export function numbersAre(language: Language, table: string): void {
  const wrong: unknown[] = []
  for (const line of table.trim().split('\n')) {
    const [marked = '', values = ''] = line.trim().split(' | ')
    const spans = [...marked.matchAll(/⟦([^⟧]*)⟧/gu)].map(([, span]) => span)
    const want = spans.map((span, i) => `${span}=${values.split('; ')[i]}`)
    const got = countsIn(marked.replaceAll(/[⟦⟧]/gu, ''), language)
    if (got.join() !== want.join()) wrong.push({ marked, got, want })
  }
  assert.deepEqual(wrong, [])
}

/** Checks numerals and nouns in the same cases, one a line: each with each is a number of people, with its value, bare and behind what qualifies it. */
export function declined(
  language: Language,
  numerals: string,
  nouns: string,
  qualifiers: Readonly<Record<string, (n: number) => string>>,
) {
  const wrong: string[] = []
  for (const line of numerals.trim().split('\n'))
    for (const noun of nouns.trim().split('\n')) {
      const [value, ...forms] = line.trim().split(' ')
      for (const [i, form] of noun.trim().split(' ').entries()) {
        const [least, span] = [Number(value), `${forms[i]?.replaceAll('_', ' ')} ${form}`]
        for (const [before, of] of Object.entries(qualifiers)) {
          const got = countsIn(`${before} ${span}.`, language).join()
          if (got !== `${span}=${of(least)}`) wrong.push(`${before} ${span}: ${got}`)
        }
      }
    }
  assert.deepEqual(wrong, [])
}
