import assert from 'node:assert/strict'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import type { Published } from '#publish/read.ts'
import { addressesOf, PUBLIC_ROUTES } from '../routes.ts'
import { quote, statement } from '../testing/build.ts'
import { documents, overview, publishedOf, samplePublished } from '../testing/sample.ts'
import { publicApp } from './app.ts'
import { openSite, sitePaths } from './pages.ts'

const appOf = (published: Published) => publicApp({ published: () => published })
const sample = samplePublished()
const app = appOf(sample)
const paths = [...sitePaths(openSite(sample))]
const text = async (path: string, from = app) => (await from.request(`/${path}`)).text()

test('every registered route is in the inventory and nothing else', () => {
  const registered = app.routes.map(({ method, path }) => `${method} ${path}`).sort()
  assert.deepEqual(
    registered,
    Object.values(PUBLIC_ROUTES)
      .flatMap(({ method, pattern }) => addressesOf(pattern).map((address) => `${method} ${address}`))
      .sort(),
  )
})

test('every page answers, with exactly these headers', async () => {
  for (const path of [...paths, '', 'robots.txt', 'sitemap.xml', 'icon.svg', 'data/overview.json', 'no/such/page', 'en']) {
    const response = await app.request(`/${path}`)
    assert.equal(
      response.headers.get('content-security-policy'),
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
      path,
    )
    assert.deepEqual(
      [
        'referrer-policy',
        'x-content-type-options',
        'cross-origin-opener-policy',
        'cross-origin-resource-policy',
        'set-cookie',
      ].map((name) => response.headers.get(name)),
      ['same-origin', 'nosniff', 'same-origin', 'same-origin', null],
      path,
    )
    assert.equal(response.status, path === 'no/such/page' ? 404 : path === 'en' ? 308 : 200, path)
  }
})

test('only reading: other methods are refused, HEAD has no body', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    const response = await app.request('/en/', { method })
    assert.deepEqual([response.status, response.headers.get('allow')], [405, 'GET, HEAD'])
  }
  const head = await app.request('/en/', { method: 'HEAD' })
  assert.deepEqual([head.status, await head.text()], [200, ''])
})

test('an unchanged page is not sent again, and a compressed one is the same page', async () => {
  const first = await app.request('/en/methods')
  const etag = first.headers.get('etag') ?? ''
  assert.match(etag, /^"[0-9a-f]{24}"$/)
  assert.equal((await app.request('/en/methods', { headers: { 'if-none-match': etag } })).status, 304)
  const small = await app.request('/en/methods', { headers: { 'accept-encoding': 'gzip, br' } })
  assert.equal(small.headers.get('content-encoding'), 'gzip')
  assert.equal(gunzipSync(await small.arrayBuffer()).toString(), await first.text())
  assert.equal(
    (await app.request('/en/methods', { headers: { 'accept-encoding': 'gzip;q=0' } })).headers.get('content-encoding'),
    null,
  )
})

test('the choice of language', async () => {
  const asked = await app.request('/', { headers: { 'accept-language': 'be' } })
  assert.deepEqual([asked.status, asked.headers.get('location'), asked.headers.get('vary')], [302, 'be/', 'Accept-Language'])
  const unasked = await app.request('/')
  assert.equal(unasked.status, 200)
  assert.deepEqual(
    [...(await unasked.text()).matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href),
    ['be/', 'ru/', 'en/'],
  )
})

test('what is logged is the route and the status', async () => {
  const lines: unknown[] = []
  const logged = publicApp({ published: () => sample, log: (entry) => lines.push(entry) })
  await logged.request('/be/people/statkevich?who=me', { headers: { 'user-agent': 'somebody', 'x-forwarded-for': '192.0.2.1' } })
  await logged.request('/be/people/nobody')
  await logged.request('/some/where')
  assert.deepEqual(lines, [
    { route: 'person', status: 200 },
    { route: 'person', status: 404 },
    { route: 'none', status: 404 },
  ])
})

test('a page says when the sample ends; titles are neutral', async () => {
  for (const path of paths) {
    const html = await text(path)
    assert.match(html, /March 2026|мартом 2026|сакавіком 2026/, path)
    assert.match(html, /<html lang="(?:be|ru|en)">/)
    assert.doesNotMatch(html, /<script|style="|<iframe|javascript:/i, path)
    assert.equal(html.match(/<h1[ >]/g)?.length, 1, path)
  }
  assert.match(await text('be/events/september'), /<title>11\.09\.2025<\/title>/)
})

test('every link inside the site leads to a page or a file, and every fragment to its place', async () => {
  const ids = new Map<string, Set<string>>()
  const idsOf = async (path: string) => {
    const known = ids.get(path) ?? new Set([...(await text(path)).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? ''))
    ids.set(path, known)
    return known
  }
  for (const path of paths) {
    for (const [, href = ''] of (await text(path)).matchAll(/ href="([^"]+)"/g)) {
      const url = new URL(href.replaceAll('&amp;', '&'), `http://site/${path}`)
      if (url.host !== 'site') continue
      const response = await app.request(url.pathname)
      assert.equal(response.status, 200, `${path} -> ${href}`)
      const fragment = url.hash.slice(1)
      // the fixture shows two short passages: a quote that is not in one has no place to lead to
      if (fragment !== '' && !fragment.startsWith('q-'))
        assert.ok((await idsOf(url.pathname.slice(1))).has(fragment), `${path} -> ${href}`)
    }
  }
})

test('every quote has its note and its way back, once', async () => {
  for (const path of paths) {
    const html = await text(path)
    const cited = new Set([...html.matchAll(/class="v" href="#(n\d+)"/g)].map(([, id]) => id))
    const noted = [...html.matchAll(/<li id="(n\d+)">/g)].map(([, id]) => id)
    assert.deepEqual([...cited].sort(), [...noted].sort(), path)
    for (const [, id] of html.matchAll(/class="back" href="#(v\d+)"/g)) assert.equal(html.split(`id="${id}"`).length, 2, path)
    const all = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    assert.equal(new Set(all).size, all.length, path)
  }
})

test('what is our own is said to be: a summary in its notes and its list', async () => {
  assert.match(await text('be/events/september'), /Наша зводка, 12 верасня 2025 года/)
  assert.match(await text('en/sources'), /Our summary, 12 September 2025/)
})

test('an event says how many of its sources are our own summaries', async () => {
  assert.match(await text('be/events/september'), /<dd>2 крыніцы; з іх нашы зводкі: 1 \(кожная мова лічыцца асобна\)</)
  assert.match(await text('ru/events/september'), /<dd>2 источника; из них наши сводки: 1 \(каждый язык считается отдельно\)</)
  assert.match(
    await text('en/events/september'),
    /<dd>2 sources; our own summaries among them: 1 \(each language counts as one\)</,
  )
})

test('an empty register says how to begin', async () => {
  const empty = publicApp({ published: join(tmpdir(), 'habeas-no-such-folder') })
  for (const path of ['en/', 'be/', 'ru/', 'en/events', 'en/people', 'en/sources', 'en/downloads', 'en/methods'])
    assert.equal((await empty.request(`/${path}`)).status, 200, path)
  assert.match(await text('en/', empty), /habeas ingest/)
  assert.doesNotMatch(await text('en/', empty), /sample/i)
})

test('files: those of the manifest and no others', async () => {
  assert.equal((await app.request('/data/overview.json')).headers.get('content-type'), 'application/json; charset=utf-8')
  for (const path of ['../package.json', '%2e%2e/package.json', 'events/../overview.json', 'nothing.json', 'constructor'])
    assert.equal((await app.request(`/data/${path}`)).status, path === 'events/../overview.json' ? 200 : 404, path)
})

test('the sitemap lists every page and nothing else', async () => {
  const listed = [...(await text('sitemap.xml')).matchAll(/<loc>http:\/\/localhost\/([^<]*)<\/loc>/g)].map(([, path]) => path)
  assert.deepEqual(listed, paths)
})

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='x",
    '</title><b>',
    '&lt;b&gt;',
    '{{x}}',
    '<!--',
    ']]>',
    'javascript:alert(1)',
  ),
)

test('hostile words never become markup', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async (words) => {
      const plain = await tagsOf('x')
      const found = await tagsOf(`x${words.replaceAll('▮', '')}`)
      assert.deepEqual(found, plain)
    }),
    { numRuns: 60 },
  )
})

/** The names of all tags and attributes of three pages in which `words` stand wherever words can stand. */
async function tagsOf(words: string): Promise<string[]> {
  const name = { be: words, ru: words, en: words }
  const events = documents.events.map((one) => ({
    ...one,
    negotiators: [{ text: words, code: null, person: null, statements: ['s1'] }],
    people: [{ person: 'statkevich', name, kinds: [words], statements: ['s3'] }],
    counts: one.counts.map((line) => ({ ...line, counter: { code: null, person: null, text: words } })),
    quotes: one.quotes.map((found) =>
      quote(found.id, words, {
        before: words,
        after: words,
        speakers: [
          { code: words, person: null, text: words },
          { code: null, person: null, text: words },
        ],
        address: { text: words, partial: false },
      }),
    ),
    statements: [
      ...one.statements,
      statement('extra', 'role', {
        code: words,
        quote: 'q-s1',
        places: [
          { role: 'to', code: words, text: words },
          { role: 'from', code: null, text: words },
        ],
      }),
    ],
  }))
  const people = documents.people.map((one) => ({ ...one, name, basis: words }))
  const sources = documents.sources.map((one) => ({
    ...one,
    title: words,
    publisher: words,
    addresses: [{ text: words, partial: true }],
    passages: [{ text: words, marks: [] }],
  }))
  const rows = overview.sources.map((row) => ({ ...row, title: words, publisher: words }))
  const from = appOf(
    publishedOf(
      { ...overview, sources: rows, people: overview.people.map((row) => ({ ...row, name })) },
      { events, people, sources },
    ),
  )
  const pages = await Promise.all(
    ['en/events/september', 'be/people/statkevich', 'ru/sources/source1', 'en/people'].map((path) => text(path, from)),
  )
  return pages.flatMap((html) =>
    [...html.matchAll(/<(\/?[a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>/gi)].map(
      ([, tag, attributes = '']) => `${tag} ${[...attributes.matchAll(/([a-z-]+)=/g)].map(([, key]) => key).join(' ')}`,
    ),
  )
}
