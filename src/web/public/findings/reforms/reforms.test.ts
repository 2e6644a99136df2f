import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PublicReform, ReformsDocument } from '#publish/findings/types.ts'
import { SITE_LANGUAGES } from '#texts/language.ts'
import { REFORM_ITEMS } from '#vocabulary/reform-items.ts'
import { on, quote, statement } from '../../../testing/build.ts'
import { documents, overview, publishedOf } from '../../../testing/sample.ts'
import { publicApp } from '../../app.ts'

const none = { changed: [], unchanged: [], announced: [], demanded: [], undecided: [], answers: [], notes: [] }
const eu = { code: 'eu', person: null, text: 'European Union' }
const viasna = { code: 'viasna', person: null, text: 'Viasna' }

const lines: PublicReform[] = [
  {
    ...none,
    item: 'UK-342',
    state: 'mixed',
    changed: ['changed'],
    unchanged: ['unchanged'],
    answers: [{ question: 'direction', answer: 'tightened', coders: 1, asOf: on('2026-03-01') }],
  },
  { ...none, item: 'list_people', state: 'announced', announced: ['announced'] },
  {
    ...none,
    item: 'courts',
    state: 'none',
    demanded: [{ by: [eu], date: on('2025-04-03'), statements: ['asked'] }],
    answers: [
      { question: 'state', answer: 'unchanged', coders: 2, asOf: on('2026-03-01') },
      { question: 'state', answer: 'changed_in_part', coders: 1, asOf: on('2026-03-09') },
    ],
    notes: [{ words: 'Judge ▮ still sits.', asOf: on('2026-03-01'), cited: [] }],
  },
]
const document: ReformsDocument = {
  v: 1,
  reforms: lines,
  releaseDemands: [{ by: [viasna], date: on('2025-12-15'), statements: ['free'], events: [], withoutTerms: true }],
  releases: {
    events: [
      { event: 'december', date: on('2025-12-13') },
      { event: 'september', date: on('2025-09-11') },
    ],
    lines: [{ scope: 'released', min: 174, max: 175, events: ['december', 'september'], statements: ['let'] }],
    withoutNumber: [],
  },
  statements: [
    statement('changed', 'reform', { date: on('2025-06-01') }),
    statement('unchanged', 'reform', { polarity: 'negative', date: on('2025-07-01') }),
    statement('announced', 'reform', { modality: 'planned' }),
    statement('asked', 'demand'),
    statement('free', 'demand'),
    statement('let', 'release_event'),
  ],
  quotes: ['changed', 'unchanged', 'announced', 'asked', 'free', 'let'].map((id) => quote(`q-${id}`, `words of ${id}`)),
}
const app = publicApp({ published: () => publishedOf(overview, { ...documents, findings: { reforms: document } }) })
const page = async (language: string) => (await app.request(`/${language}/findings/reforms`)).text()

test('every item of the table is on the page in each language, said of or not', async () => {
  for (const language of SITE_LANGUAGES) {
    const html = (await page(language)).replaceAll('&#39;', '’')
    for (const { labels } of REFORM_ITEMS)
      assert.ok(html.toLowerCase().includes(labels[language].toLowerCase()), labels[language])
  }
})

test('both sides of an item, each with its quote; what was announced or demanded is told as that', async () => {
  const html = await page('en')
  const row = (name: string) => html.slice(html.indexOf(`<dt>${name}`)).split('</div>')[0] ?? ''
  assert.match(row('Article 342'), /state mixed.*Said to have changed: .*href="#n\d+".*Said not to have changed: .*href="#n\d+"/s)
  assert.match(row('List of “extremists”'), /a change only announced/)
  assert.match(row('Independence of courts'), /only demanded.*Demanded by: .*European Union, 3 Apr 2025/s)
  for (const { exact } of document.quotes) assert.ok(html.includes(exact), exact)
})

test('members who differ are both shown, with their number and day, without their names', async () => {
  const html = await page('en')
  assert.match(
    html,
    /What changed: unchanged \(2 of the team, as of 1 March 2026\); changed in part \(1 of the team, as of 9 March 2026\)\. /,
  )
  assert.match(html, /They differ; each stands\..*Judge .*▮.* still sits/s)
})

test('releases stand beside reforms: only what is said to have changed counts as changed', async () => {
  const html = await page('en')
  const silent = REFORM_ITEMS.filter(({ group }) => group !== 'redress').length - 3
  assert.match(
    html,
    new RegExp(`Events of release on record: 2\\..*of 0 that they changed and of 0 that they did not; of ${silent} none`),
  )
  assert.match(html, />174–\u2060175</)
  assert.match(html, /by answers of the team: eased \/ tightened<\/dt><dd>0 \/ 1</)
  assert.match(html, /<svg[^>]+role="img"[^>]+aria-labelledby="f-t"[^>]+aria-describedby="f-s"/)
  assert.match(html, /Viasna, 15 Dec 2025.*unconditional, in its own words/s)
})

test('with nothing to show the page says so', async () => {
  const empty: ReformsDocument = {
    v: 1,
    reforms: [],
    releaseDemands: [],
    releases: { events: [], lines: [], withoutNumber: [] },
    statements: [],
    quotes: [],
  }
  const bare = publicApp({ published: () => publishedOf(overview, { ...documents, findings: { reforms: empty } }) })
  assert.match(await (await bare.request('/en/findings/reforms')).text(), /Nothing that may be shown says anything of this yet/)
})

test('a year far from the others makes no row for each year between', async () => {
  for (const far of ['0001-01-01', '9999-12-31']) {
    const { releases } = document
    const wide = { ...document, releases: { ...releases, events: [...releases.events, { event: 'far', date: on(far) }] } }
    const door = publicApp({ published: () => publishedOf(overview, { ...documents, findings: { reforms: wide } }) })
    const html = await (await door.request('/en/findings/reforms')).text()
    assert.ok(html.includes(far.slice(0, 4)) && !html.includes('NaN'))
    assert.equal(html.match(/<th scope="row">\d{4}/g)?.length, 2)
  }
})
