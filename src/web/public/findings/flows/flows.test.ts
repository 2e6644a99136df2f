import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edtf } from '#core/edtf.ts'
import { noFlows } from '#publish/findings/flows.ts'
import type { FlowsDocument } from '#publish/findings/types.ts'
import { SITE_LANGUAGES, type SiteLanguage } from '#texts/language.ts'
import { openEnd } from '#texts/numbers.ts'
import { htmlOf } from '../../../components/html.ts'
import { linksFrom } from '../../../components/links.ts'
import { siteIndex } from '../../../components/page.ts'
import { line, quote, statement } from '../../../testing/build.ts'
import { documents, overview, publishedOf } from '../../../testing/sample.ts'
import { findingPage } from '../index.tsx'

const nobody = { certain: 0, possible: 0, cited: [] }
const held = (id: string, asOf: string, people: number) => line(id, 'held', people, 'Viasna', { asOf: edtf(asOf) })
const FOUND: FlowsDocument = {
  ...noFlows(),
  months: [
    { month: edtf('2025-06'), left: { certain: 14, possible: 15, cited: ['s1'] }, came: nobody, open: 0, events: [] },
    { month: edtf('2025-07'), left: { certain: 16, possible: null, cited: ['s2'] }, came: nobody, open: 1, events: [] },
  ],
  balances: [
    {
      opening: held('s1', '2025-06-03', 1183),
      closing: held('s2', '2025-09-17', 1168),
      terms: [{ code: 'released', kind: 'pardon_stay', certain: 30, possible: null, events: [], cited: ['s2'] }],
      residual: { low: null, high: -15 },
    },
  ],
  door: [
    {
      period: edtf('2025-07'),
      by: 'arrested',
      per: 'on_record',
      came: { certain: 8, possible: 8 },
      left: { certain: 16, possible: null },
      index: { low: 0, high: 0.5 },
      cited: ['s1'],
    },
    {
      period: edtf('2025-08'),
      by: 'arrested',
      per: 'pardoned',
      came: { certain: 8, possible: null },
      left: { certain: 16, possible: 16 },
      index: { low: 0.5, high: null },
      cited: ['s1'],
    },
    {
      period: edtf('2025'),
      by: 'arrested',
      per: 'on_record',
      came: { certain: 8, possible: null },
      left: { certain: 16, possible: null },
      index: { low: 0, high: null },
      cited: ['s1'],
    },
  ],
  statements: [statement('s1', 'tally'), statement('s2', 'tally')],
  quotes: [quote('q-s1', 'fourteen or fifteen people'), quote('q-s2', 'at least sixteen people')],
}

const page = (language: SiteLanguage, found: FlowsDocument): string =>
  htmlOf(
    findingPage(
      { language, links: linksFrom(`${language}/findings/flows`, 'addresses'), site: siteIndex(overview) },
      publishedOf(overview, { ...documents, findings: { flows: found } }),
      'flows',
    ).main,
  )
const textOf = (html: string) =>
  html
    .replace(/<sup>.*?<\/sup>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

test('a number without an upper end stands with “+”, in a box without an end, and the page says what that is', () => {
  for (const language of SITE_LANGUAGES) {
    const html = page(language, FOUND)
    const text = textOf(html)
    assert.ok(text.includes(' 16+ ') && text.includes(' 30+ '), text)
    assert.equal(text.split(openEnd[language]).length - 1, 3)
    assert.match(html, /<path class="open" d="M0 0H18M0 13H18"/)
    assert.doesNotMatch(html, /Infinity|NaN|null/)
  }
  const text = textOf(page('en', FOUND))
  assert.match(text, /Left over at most −15/)
  assert.match(text, /15\+ more are in the closing total than the record explains/)
  assert.match(text, /July 2025: 0–\u2060?0\.5 .* August 2025: 0\.5\+ .* 2025: not known/)
})

test('where every number has both ends nothing is said of “+”', () => {
  const closed = { ...FOUND, months: FOUND.months.slice(0, 1), balances: [], door: [] }
  const text = textOf(page('en', closed))
  assert.ok(!text.includes(openEnd.en) && !/\d\+/.test(text))
})
