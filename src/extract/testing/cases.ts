import assert from 'node:assert/strict'
import { edtf } from '#core/edtf.ts'
import type { Reading } from '#core/extraction.ts'
import type { Language } from '#core/layer.ts'
import type { Count, Mention } from '#core/mention.ts'
import { readText } from '../index.ts'

const SHOWN = new Set(['person', 'date', 'count', 'term', 'article', 'quote'])

/** What a mention says, in one line: `count 16 people: 16 released`. */
function sayMention(mention: Mention, textOf: (id: string) => string): string {
  const { kind, exact } = mention
  if (mention.kind === 'count') return `count ${exact}: ${sayCount(mention.value, textOf)}`
  if (mention.kind === 'term')
    return `term ${exact}: ${typeof mention.value === 'string' ? mention.value : [...new Set([mention.value.min, mention.value.max])].join('/')}`
  if (mention.kind === 'article')
    return `article ${exact}: ${mention.value.code} ${mention.value.article}${mention.value.part.map((part) => ` p${part}`).join('')}`
  if (mention.kind === 'quote')
    return `quote ${exact}: ${mention.value.speaker === null ? 'nobody' : textOf(mention.value.speaker)}`
  return mention.value === exact ? `${kind} ${exact}` : `${kind} ${exact}: ${mention.value}`
}

function sayCount({ min, max, approximate, scope, window, since, part_of }: Count, textOf: (id: string) => string): string {
  const range = min === max ? `${min}` : `${min ?? ''}..${max ?? ''}`
  return [
    `${approximate ? '~' : ''}${range} ${scope}`,
    window === 'cumulative' && `since ${since ?? '?'}`,
    part_of !== null && `of ${textOf(part_of)}`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** A reading in lines: its mentions of the kinds that are counted, then `> ` and each statement. */
export function say({ mentions, claims }: Reading): string[] {
  const exact = new Map(mentions.map((mention) => [mention.id, mention.exact]))
  const textOf = (id: string) => exact.get(id) ?? '?'
  const shown = mentions.filter(({ kind }) => SHOWN.has(kind)).map((mention) => sayMention(mention, textOf))
  const statements = claims.map(
    ({ type, code, polarity, modality, date, scare_quotes, within, attributed_to, arguments: args }) =>
      [
        `> ${polarity === 'negative' ? 'not ' : ''}${type}${code === null ? '' : `:${code}`}`,
        modality !== 'asserted' && modality,
        date,
        scare_quotes && 'scare',
        ...args.filter(({ role }) => role !== 'date').map(({ role, mention }) => `${role}=${textOf(mention)}`),
        within !== null && `within=${textOf(within)}`,
        attributed_to.length > 0 && `by=${attributed_to.map(textOf).join(' > ')}`,
      ]
        .filter(Boolean)
        .join(' | '),
  )
  return [...shown, ...statements]
}

/** Checks cases written as blocks: `= text`, then the lines of `say`. Published 2025-12-14, a Sunday. */
export function check(language: Language, cases: string): void {
  for (const block of cases.split('\n= ').filter((one) => one.trim() !== '')) {
    const [text = '', ...wanted] = block
      .trim()
      .replace(/^= /, '')
      .split('\n')
      .map((line) => line.trim())
    const reading = readText(text.replaceAll('\\n', '\n'), { language, published: edtf('2025-12-14') })
    assert.deepEqual(say(reading), wanted.filter(Boolean), text)
  }
}
