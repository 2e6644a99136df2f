import assert from 'node:assert/strict'
import test from 'node:test'
import { edtf } from '#core/edtf.ts'
import { readText } from '../index.ts'

const TOLD: readonly [language: 'en' | 'ru' | 'be', text: string, speaker: string | null][] = [
  ['en', 'Dobrin, for his part, said: “If this country is free, I will be acquitted by the court.”', 'Dobrin'],
  [
    'en',
    '“We grant pardons to people condemned for offences against order,” said the presidential decree of May.',
    'the presidential decree',
  ],
  [
    'en',
    'Two of the families came. “We will not stop until all of them are home,” read a statement of the families.',
    'a statement',
  ],
  ['en', 'The law ended on Monday. “It was a long winter for all of us there.”', null],
  ['ru', 'Как пишет The Northern Post, «такие суды часто идут в период отпусков, когда нет дипломатов».', 'The Northern Post'],
  ['ru', 'В протоколе значилось «отсутствие на рабочем месте во время обеда».', null],
  ['be', '«Я маю права крытыкаваць гэтыя дзеянні, і мне гэта ставяць у віну», — сказаў на судзе Вірабей.', 'Вірабей'],
  [
    'be',
    '«Яго затрымліваюць незаконна. Мы лічым гэта абуральным», – заяўляюць ініцыятары збору подпісаў.',
    'ініцыятары збору подпісаў',
  ],
]

test('a quotation that no form gives a speaker has the one who stands beside it', () => {
  for (const [language, text, speaker] of TOLD) {
    const { mentions } = readText(text, { language, published: edtf('2025-12-14') })
    const quote = mentions.find(({ kind }) => kind === 'quote')
    const of = quote?.kind === 'quote' ? mentions.find(({ id }) => id === quote.value.speaker) : undefined
    assert.equal(of?.exact ?? null, speaker, text)
  }
})
