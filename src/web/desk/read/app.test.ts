import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { SITE_LANGUAGES } from '#texts/language.ts'
import { EXAMPLE } from '#texts/paste.ts'
import { addressesOf, READ_ROUTES } from '../../routes.ts'
import { TEXT_LIMIT } from '../form.ts'
import { readApp } from './app.ts'

const app = readApp()
const post = (fields: Record<string, string>, { language = 'en', headers = {}, base = 'http://127.0.0.1:4711' } = {}) =>
  app.request(`${base}/${language}/read`, { method: 'POST', body: new URLSearchParams(fields), headers })
const unescaped = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
/** The marked text without its marks. */
const textOf = (html: string) => unescaped(/<div class="gloss-text"[^>]*>([\s\S]*?)<\/div>/.exec(html)?.[1] ?? '')

test('every registered route is in the inventory and nothing else', () => {
  const registered = app.routes.map(({ method, path }) => `${method} ${path}`).sort()
  assert.deepEqual(
    registered,
    Object.values(READ_ROUTES)
      .flatMap(({ method, pattern }) => addressesOf(pattern).map((address) => `${method} ${address}`))
      .sort(),
  )
})

test('the example is there to be tried, in three languages; nothing is kept by the browser', async () => {
  for (const language of SITE_LANGUAGES) {
    const response = await app.request(`http://localhost:4711/${language}/read`)
    const html = await response.text()
    assert.equal(response.status, 200)
    assert.ok(unescaped(html).includes(EXAMPLE[language].text))
    assert.deepEqual([response.headers.get('cache-control'), response.headers.get('set-cookie')], ['no-store', null])
    assert.match(response.headers.get('content-security-policy') ?? '', /default-src 'none'.*form-action 'self'/)
    assert.doesNotMatch(html, /<script/)
  }
})

test('who was not pardoned is said so, in place and in the list', async () => {
  const html = await (await post(EXAMPLE.en)).text()
  assert.match(unescaped(html), /Not pardoned — Pavel Ditrich/)
  assert.match(html, /class="d not"/)
  assert.match(unescaped(html), /Planned, not done/)
})

test('a sentence about release in which nothing was read is shown; silence is not trusted', async () => {
  const text = 'Mira Talvik was released on 3 May 2024. The pardon list was long.'
  for (const [language, words] of [
    ['en', 'These sentences speak of release'],
    ['ru', 'В этих предложениях речь об освобождении'],
    ['be', 'У гэтых сказах гаворка пра вызваленне'],
  ] as const) {
    const html = await (await post({ text, day: '', language: 'en' }, { language })).text()
    assert.ok(unescaped(html).includes(words), language)
    assert.match(html, /<li>The pardon list was long\.<\/li>/)
  }
})

test('the marked text is the pasted text', async () => {
  for (const language of SITE_LANGUAGES)
    assert.equal(textOf(await (await post(EXAMPLE[language], { language })).text()), EXAMPLE[language].text)
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.constantFrom('Mira Talvik ', 'was not pardoned', '“', '”', '<b>', '\n\n', '24 people', ' & ', "it's", '😀', ' said. '),
        { minLength: 1, maxLength: 12 },
      ),
      async (parts) => {
        const text = `x${parts.join('')}`
        assert.equal(textOf(await (await post({ text })).text()), text)
      },
    ),
    { numRuns: 40 },
  )
})

test('on an error the typed text is kept', async () => {
  const bad = await post({ text: 'Somebody was released.', day: 'yesterday', language: 'en' })
  assert.equal(bad.status, 422)
  const html = await bad.text()
  assert.ok(
    html.includes('>Somebody was released.</textarea>') && html.includes('value="yesterday"') && html.includes('class="wrong"'),
  )
  assert.equal((await post({ text: '  ' })).status, 422)
  assert.equal((await post({ text: 'Released.', day: '14.05.2026' })).status, 200)
})

test('what is too long is not read, and kept while it can be', async () => {
  const long = await post({ text: 'a'.repeat(TEXT_LIMIT + 1) })
  assert.equal(long.status, 413)
  assert.ok((await long.text()).length > TEXT_LIMIT)
  assert.equal((await post({ text: 'ж'.repeat(TEXT_LIMIT) })).status, 413)
  assert.equal(
    (
      await app.request('http://127.0.0.1/en/read', {
        method: 'POST',
        body: '{}',
        headers: { 'content-type': 'application/json' },
      })
    ).status,
    415,
  )
})

test('only this computer, only its own form', async () => {
  const text = { text: 'Somebody was released.' }
  const asked: [number, Parameters<typeof post>[1]][] = [
    [200, {}],
    [200, { headers: { 'sec-fetch-site': 'same-origin' } }],
    [200, { headers: { origin: 'http://127.0.0.1:4711' } }],
    [403, { headers: { 'sec-fetch-site': 'cross-site' } }],
    [403, { headers: { 'sec-fetch-site': 'same-site', origin: 'http://127.0.0.1:4711' } }],
    [403, { headers: { origin: 'https://example.org' } }],
    [403, { headers: { origin: 'null' } }],
    [403, { base: 'http://rebound.example:4711' }],
    [403, { headers: { host: 'rebound.example' } }],
  ]
  for (const [status, how] of asked) assert.equal((await post(text, how)).status, status, JSON.stringify(how))
})
