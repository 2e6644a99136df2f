import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { edtf } from '#core/edtf.ts'
import { noCrossings } from '#publish/findings/crossings.ts'
import type { CrossingsDocument, PublicIndicator, PublicLeg } from '#publish/findings/types.ts'
import { crossings as texts } from '#texts/findings/crossings.ts'
import { findings as common } from '#texts/findings/index.ts'
import { SITE_LANGUAGES, type SiteLanguage } from '#texts/language.ts'
import { COERCION } from '#vocabulary/coercion.ts'
import { COURT_STEPS } from '#vocabulary/states-parties.ts'
import { htmlOf } from '../../../components/html.ts'
import { linksFrom } from '../../../components/links.ts'
import { siteIndex } from '../../../components/page.ts'
import { STYLE } from '../../../styles.ts'
import { line, quote, statement } from '../../../testing/build.ts'
import { documents, overview, publishedOf } from '../../../testing/sample.ts'
import { findingPage } from '../index.tsx'
import { OUTLINES, placeAt } from './shapes.ts'

const leg = (to: string | null, cited: string[], more: Partial<PublicLeg> = {}): PublicLeg => ({
  from: null,
  to,
  date: null,
  posts: [],
  counts: [],
  range: null,
  people: [],
  cited,
  ...more,
})
const taken = line('s1', 'displaced', 51, 'Pozirk', { counter: { code: 'pozirk', person: null, text: 'Pozirk' }, of: 'LT' })
const counted = line('s2', 'crossed', 52, 'Gitanas Nausėda', {})
const said = (
  code: string,
  state: PublicIndicator['state'],
  supporting: string[],
  contradicting: string[] = [],
): PublicIndicator => ({
  code,
  state,
  supporting,
  contradicting,
  claimed: [],
  people: { supported: 0, contradicted: contradicting.length, mixed: 0 },
})

const FOUND: CrossingsDocument = {
  v: 1,
  takings: [
    {
      event: 'september',
      person: null,
      date: edtf('2025-09-11'),
      dated: 'crossing',
      legs: [
        leg('LT', ['s1'], {
          counts: [taken],
          range: { min: 51, max: 51 },
          posts: [{ code: 'medininkai', text: 'medininkai', cited: ['s1'] }],
          people: [{ person: 'kolesnikova', cited: ['s1'] }],
        }),
        leg(null, ['s2'], { counts: [counted], range: { min: 52, max: 52 } }),
      ],
      indicators: [
        said('taken', 'supported', ['s1']),
        said('papers_taken', 'mixed', ['s3'], ['s4']),
        said('consent', 'contradicted', [], ['s5']),
      ],
      named: 11,
    },
  ],
  others: [
    {
      ...leg('LT', ['s6'], {
        from: 'UA',
        date: edtf('2025-12-18'),
        counts: [line('s6', 'crossed', 20, 'Delfi', {})],
        range: { min: 20, max: 20 },
      }),
      way: 'onward',
    },
  ],
  territories: [
    {
      to: 'LT',
      party: true,
      since: edtf('2003-08-01'),
      confirmed: true,
      source: 'x',
      sum: { low: 51, high: 51 },
      withoutNumber: 0,
      takings: [
        {
          event: 'september',
          person: null,
          date: edtf('2025-09-11'),
          range: { min: 51, max: 51 },
          counts: [taken],
          inForce: 'certain',
          cited: ['s1'],
        },
      ],
    },
    {
      to: 'VA',
      party: false,
      since: null,
      confirmed: false,
      source: null,
      sum: { low: 2, high: 2 },
      withoutNumber: 0,
      takings: [
        {
          event: null,
          person: null,
          date: edtf('2025-11-20'),
          range: { min: 2, max: 2 },
          counts: [],
          inForce: 'no',
          cited: ['s1'],
        },
      ],
    },
  ],
  modes: [
    {
      event: 'september',
      date: edtf('2025-09-11'),
      lines: [
        { mode: 'expelled', follows: ['s1'], answers: [] },
        {
          mode: 'fled_environment',
          follows: [],
          answers: [
            { answer: 'some', coders: 1, notes: ['As <b>they</b> told us.'], cited: ['s1'] },
            { answer: 'none', coders: 2, notes: [], cited: [] },
          ],
        },
      ],
    },
  ],
  releases: { taken: ['september'], stayed: ['december'], notSaid: [] },
  beside: ['s7'],
  statements: [
    statement('s1', 'displacement', { event: 'september' }),
    statement('s2', 'crossing'),
    statement('s3', 'condition', { code: 'papers_taken' }),
    statement('s4', 'condition', { code: 'papers_taken', polarity: 'negative' }),
    statement('s5', 'refusal'),
    statement('s6', 'crossing'),
    statement('s7', 'displacement', { modality: 'planned' }),
  ],
  quotes: ['s1', 's2', 's3', 's4', 's5', 's6', 's7'].map((id) => quote(`q-${id}`, `words of ${id}`)),
}

const page = (language: SiteLanguage, found: CrossingsDocument = FOUND): string =>
  htmlOf(
    findingPage(
      { language, links: linksFrom(`${language}/findings/crossings`, 'addresses'), site: siteIndex(overview) },
      publishedOf(overview, { ...documents, findings: { crossings: found } }),
      'crossings',
    ).main,
  )

for (const language of SITE_LANGUAGES)
  test(`the page in ${language}: scheme, table, both sides, three ways, the Court; every figure opens its quote`, () => {
    const html = page(language)
    const t = texts[language]
    for (const words of [t.where, t.others, t.pattern, t.each, t.modes, t.court, t.beside, t.scheme, t.fromMemory, t.differ])
      assert.ok(html.includes(words), words)
    for (const { labels } of COERCION) assert.ok(html.toLowerCase().includes(labels[language].toLowerCase()), labels[language])
    for (const { source } of COURT_STEPS) assert.ok(html.includes(`href="${source}"`))
    assert.match(html, /<svg [^>]*role="img" aria-labelledby="scheme-t" aria-describedby="scheme-s"/)
    for (const id of ['scheme-t', 'scheme-s']) assert.equal(html.split(` id="${id}"`).length, 2)
    const quoted = [...html.matchAll(/words of (s\d)/g)].map(([, id]) => id)
    assert.deepEqual([...new Set(quoted)].sort(), ['s1', 's2', 's3', 's4', 's5', 's6', 's7'])
    for (const [, target = ''] of html.matchAll(/href="#(n\d+)"/g)) assert.ok(html.includes(` id="${target}"`), target)
    assert.ok(!/<script|style=|\bundefined\b|\bnull\b|\[object/.test(html))
    assert.ok(!/<a [^>]*>(?:(?!<\/a>).)*<a /.test(html), 'a link in a link')
    assert.ok(gzipSync(html + STYLE).length < 30_000)
  })

test('words of members are text, never markup', () => {
  assert.ok(page('en').includes('As &lt;b&gt;they&lt;/b&gt; told us.'))
})

test('each counter keeps its number; a number without a State stands in the ledger and in no sum', () => {
  const text = page('en')
    .replace(/<sup>.*?<\/sup>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
  assert.match(text, /Lithuania Pozirk: 51/)
  assert.match(text, /State not named Gitanas Nausėda: 52/)
  assert.match(text, /Lithuania 51, Vatican 2/)
  assert.doesNotMatch(text, /\b103\b|\b71\b|\b123\b/)
  assert.match(text, /moved on: Ukraine → Lithuania/i)
  assert.match(text, /Takings: known of 1 of 1\. Sources differ: 11 Sep 2025/)
  assert.match(text, /Named people: known of 1 of 11\. So 0, not so 1, both 0/)
})

test('two numbers told in one sentence are told both', () => {
  const count = (n: number) => ({ min: n, max: n, approximate: false })
  const place = (code: string) => ({ role: 'to' as const, code, text: code })
  const more = [
    statement('s8', 'displacement', { quote: 'q-s1', counts: [count(114)], places: [place('UA')] }),
    statement('s9', 'displacement', { quote: 'q-s1', counts: [count(9)], places: [place('LT')] }),
  ]
  const takings = FOUND.takings.map((one) => ({ ...one, indicators: [said('taken', 'supported', ['s8', 's9'])] }))
  const text = page('en', { ...FOUND, takings, statements: [...FOUND.statements, ...more] }).replace(/<[^>]+>/g, ' ')
  assert.match(text, /Taken out of the country, 114 people, to: Ukraine/)
  assert.match(text, /Taken out of the country, 9 people, to: Lithuania/)
})

test('nothing on record is said so', () => {
  for (const language of SITE_LANGUAGES) {
    const html = page(language, noCrossings())
    assert.ok(html.includes(common[language].none))
    assert.ok(!html.includes('<svg'))
  }
})

test('the scheme: every border is drawn once for both sides', () => {
  const corners = new Map(OUTLINES.map(({ code, points }) => [code, new Set(points.map(String))]))
  const home = corners.get('BY') ?? new Set<string>()
  for (const [code, points] of corners)
    if (code !== 'BY') assert.ok([...points].filter((point) => home.has(point)).length >= 3, code)
  for (const { code, points } of OUTLINES)
    for (const point of points) {
      const { x, y } = placeAt(point)
      assert.ok(x >= 0 && x <= 100 && y >= 0 && y <= 100, `${code} ${point}`)
    }
})

test('who moved on is told under the scheme, and no arrow leads through a third State', () => {
  const html = page('en')
  assert.equal(html.match(/<line class="way/g)?.length, 1)
  assert.match(html, /<text class="soft" x="0"[^>]*>Moved on later: Ukraine → Lithuania 20<\/text>/)
})
