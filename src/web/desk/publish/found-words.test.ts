import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Edtf, edtf } from '#core/edtf.ts'
import { FINDINGS } from '#core/findings/index.ts'
import type { FindingSaid } from '#publish/index.ts'
import { SITE_LANGUAGES } from '#texts/language.ts'
import { CODING } from '#vocabulary/coding.ts'
import { COERCION } from '#vocabulary/coercion.ts'
import { ELEMENTS } from '#vocabulary/instruments/index.ts'
import { htmlOf } from '../../components/html.ts'
import { saidWords } from './said.tsx'

const on: Edtf = edtf('2025-06-21')
const [first, second] = ELEMENTS
assert.ok(first && second)
const [question] = first.questions
const [provision] = first.provisions
const [coercion] = COERCION
const reform = CODING.reform.items[0]
assert.ok(provision !== undefined && coercion && reform)
const range = { low: 3, high: 5 }

/** One of each, so that a new kind of fact without words does not pass the types. */
const EACH: { [Is in FindingSaid['is']]: Extract<FindingSaid, { is: Is }> } = {
  finding: { is: 'finding', finding: 'deals' },
  answered: {
    is: 'answered',
    form: 'element',
    item: first.code,
    on,
    answers: [{ question: 'status', answer: 'supported', coders: 2, standard: 'balance', asOf: on }],
  },
  note: { is: 'note', form: 'reform', item: reform.code, on: null, text: 'Nothing was done by ▮.' },
  coercion: { is: 'coercion', code: coercion.code, on, state: 'mixed' },
  reform: { is: 'reform', item: reform.code, state: 'none' },
  element: { is: 'element', element: second.code, on: null, status: 'not_assessed' },
  question: { is: 'question', element: first.code, question: question?.code ?? '', ...range },
  misquoted: {
    is: 'misquoted',
    provision,
    differences: [
      { quoted: null, law: 'lawfully' },
      { quoted: '', law: 'present' },
    ],
  },
  free: { is: 'free', kind: 'forced_displacement', ...range },
  again: { is: 'again', people: 2 },
  safe: {
    is: 'safe',
    of: 'known_before',
    by: 'event',
    groups: [
      { group: 'abcdefghijklmnop', on, all: 15, said: null },
      { group: null, on: null, all: 20, said: 15 },
    ],
  },
  taken: { is: 'taken', to: 'LT', on, ...range },
  into: { is: 'into', to: 'PL', ...range },
  review: { is: 'review', item: 'no_rearrest', on },
  without_text: { is: 'without_text', on, low: 19, high: 19, of: 21 },
  arrests: { is: 'arrests', side: 'before', on, ...range },
  differ: { is: 'differ', on, scopes: ['released', 'displaced'], reasons: ['left_country'], ...range },
  sum: { is: 'sum', code: 'parts', on, agrees: false, ...range },
  residual: { is: 'residual', from: on, to: on, low: -4, high: 2 },
  month: { is: 'month', month: edtf('2025-06'), way: 'left', ...range },
  door: { is: 'door', period: edtf('2025'), by: 'arrested', per: 'pardoned', low: 1.488, high: 1.488 },
  afterwards: { is: 'afterwards', code: 'no_news', people: 7 },
  let_go: { is: 'let_go', scope: 'pardoned', ...range },
}

test('each fact of a finding has words in each language, and no code shows through', () => {
  for (const language of SITE_LANGUAGES)
    for (const said of [...Object.values(EACH), ...FINDINGS.map((finding) => ({ is: 'finding', finding }) as const)]) {
      const { what, words } = saidWords(language, said)
      const text = `${what ?? ''} ${htmlOf(words).replace(/<[^>]*>/g, '')}`
      assert.ok(text.trim().length > 3, said.is)
      assert.doesNotMatch(text, /_|undefined|null|\[object/, `${language} ${said.is}: ${text}`)
    }
})

test('numbers, days and answers stand in the words', () => {
  const text = (said: FindingSaid) => {
    const { what, words } = saidWords('en', said)
    return `${what ?? ''} | ${htmlOf(words).replace(/<[^>]*>/g, '')}`
  }
  assert.equal(text(EACH.without_text), 'Stipulations without public text | 21 June 2025 · 19 of 21')
  assert.match(text(EACH.answered), /information consistent with the element, balance of probabilities, 2 members$/)
  assert.match(text(EACH.residual), /−4 to 2$/)
  assert.match(text(EACH.door), /1\.49$/)
  assert.match(text(EACH.safe), /21 June 2025: withheld of 15; All: 15 of 20$/)
  assert.match(text(EACH.misquoted), /words that are not shown instead of “lawfully”; left out: “present”$/)
})
