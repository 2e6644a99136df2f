import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { FIELDS, splitOf } from '#extract/evaluate/index.ts'
import { CORPUS, readCorpus } from './corpus.ts'
import { type Scores, scoresOf } from './corpus-scores.ts'

const corpus = await readCorpus(CORPUS)
const kept: Scores = JSON.parse(await readFile(join(CORPUS, 'scores.json'), 'utf8'))
const now = scoresOf(corpus)

/** A point, in thousandths. */
const POINT = 10

for (const [language, fields] of Object.entries(kept.f1))
  test(`no field of the test half is read more than a point worse: ${language}`, () => {
    const worse = FIELDS.filter((field) => (now.f1[language]?.[field] ?? 0) < fields[field] - POINT)
    assert.deepEqual(
      worse.map((field) => `${field} ${now.f1[language]?.[field]} instead of ${fields[field]}`),
      [],
    )
  })

test('no more statements come out that must not', () => {
  assert.ok(now.broken <= kept.broken, `${now.broken} instead of ${kept.broken}`)
  assert.ok(now.sprung <= kept.sprung, `${now.sprung} instead of ${kept.sprung}`)
})

test('the corpus is as large as it is said to be, and no text is in both halves', () => {
  const { cases, traps } = corpus
  for (const language of ['en', 'ru', 'be'])
    assert.ok(cases.filter((one) => one.language.startsWith(language)).length >= 40, `${language} texts`)
  assert.ok(traps.length >= 500)
  assert.equal(new Set(cases.map(({ id }) => id)).size, cases.length)
  assert.equal(new Set(cases.map(({ text }) => text)).size, cases.length)
  const held = cases.filter((one) => splitOf(one) === 'test').length
  assert.ok(held > cases.length / 3 && held < (cases.length * 2) / 3)
})
