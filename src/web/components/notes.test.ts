import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NOT_QUOTED } from '#publish/types.ts'
import { SITE_LANGUAGES } from '#texts/language.ts'
import { shell } from '#texts/shell.ts'
import { publicApp } from '../public/app.ts'
import { documents, overview, publishedOf } from '../testing/sample.ts'

test('where no words of a source may be shown the note and the page say so, in three languages', async () => {
  const people = documents.people.map((one) => ({
    ...one,
    quotes: one.quotes.map((quote) => ({ ...quote, before: '', exact: NOT_QUOTED, after: '' })),
  }))
  const published = publishedOf(overview, { ...documents, people })
  const app = publicApp({ published: () => published })
  for (const language of SITE_LANGUAGES) {
    const html = await (await app.request(`http://127.0.0.1/${language}/people/statkevich`)).text()
    assert.ok(html.includes(shell[language].notQuoted), language)
    assert.ok(!html.includes(`>${NOT_QUOTED}<`), language)
    const whole = await (await app.request(`http://127.0.0.1/${language}/events/december`)).text()
    assert.ok(!whole.includes(shell[language].notQuoted), language)
  }
})
