import assert from 'node:assert/strict'
import { test } from 'node:test'
import { samplePublished } from '../testing/sample.ts'
import { publicApp } from './app.ts'

const published = samplePublished()
const page = async (path: string, today?: string) => {
  const app = publicApp({ published: () => published, ...(today !== undefined && { today: () => today }) })
  const response = await app.request(`http://127.0.0.1/${path}`)
  assert.equal(response.status, 200, path)
  return response.text()
}
const words = (html: string) =>
  html
    .replace(/<sup>\d+<\/sup>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')

test('a figure stands with its quote, and one that has changed says what it was when the article was signed', async () => {
  const html = await page('en/articles/article1')
  assert.match(words(html), /There were 123 \(when signed: 120–\u2060123\); 115–\u2060117 are in no event on record/)
  assert.match(html, /<a class="v" href="#n1"/)
  assert.match(words(html), /pardon of 123 people/)
})

test('an article that is not there in the language of the page is shown as it was written, and the page says so', async () => {
  const html = await page('ru/articles/article1')
  assert.match(html, /На языке этой страницы статьи нет/)
  assert.match(html, /<div class="article" lang="be">/)
})

test('the title of the tab and the address say nothing of what the article is about', async () => {
  assert.match(await page('be/articles/article1'), /<title>20\.12\.2025<\/title>/)
})

test('a card hides itself on its day, though nothing new was published', async () => {
  const shown = async (today: string) => words(await page('en/help', today)).includes('Ask which paper comes first.')
  assert.deepEqual([await shown('2026-03-31'), await shown('2026-04-01')], [true, false])
  assert.match(await page('en/help', '2026-06-01'), /nothing here that is confirmed at present/)
})

test('who is inside is helped first, and each card says who confirmed it and until when', async () => {
  const text = words(await page('be/help', '2026-03-01'))
  assert.ok(text.indexOf('У краіне') < text.indexOf('За мяжой'))
  assert.match(text, /Пацвярджае: Reader One, 1 снежня 2025 года, дзейнічае да 1 чэрвеня 2026 года/)
})
