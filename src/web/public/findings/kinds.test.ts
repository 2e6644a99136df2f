import assert from 'node:assert/strict'
import { test } from 'node:test'
import { KNOWN_BEFORE, REST, wilson } from '#core/figures.ts'
import { noFindings } from '#publish/findings/index.ts'
import type { KindsDocument, SafeTable } from '#publish/findings/types.ts'
import { on, quote, statement } from '../../testing/build.ts'
import { documents, overview, publishedOf } from '../../testing/sample.ts'
import { publicApp } from '../app.ts'

const sum = (min: number, max = min, open = 0) => ({ min, max, open })
const cited = (...ids: string[]) => ({ cited: ids, statements: ids.length })
const line = (group: string, all: number | null, said: number | null) => ({
  group,
  all,
  said,
  interval: all === null || said === null ? null : wilson(said, all),
})
const table = (of: string, by: SafeTable['by'], ...groups: SafeTable['groups']): SafeTable => ({
  asOf: on('2026-01-01'),
  of,
  by,
  groups,
  total: line('', 60, 20),
})
const DOCUMENT: KindsDocument = {
  ...noFindings().kinds,
  kinds: [
    {
      kind: 'forced_displacement',
      events: [
        { event: 'december', date: on('2025-12-13'), people: { min: 122, max: 123 }, numbered: true, ...cited('k1', 'k2') },
        { event: 'september', date: on('2025-09-11'), people: { min: 1, max: null }, numbered: false, ...cited('k3') },
      ],
      known: sum(123, 124, 1),
      free: sum(122, 124, 1),
      alone: { people: 2, ...cited('k4') },
    },
  ],
  all: {
    events: 4,
    people: [
      { scope: 'political', events: 2, people: sum(123, 124, 0) },
      { scope: 'pardoned', events: 1, people: sum(51, 51, 1) },
      { scope: null, events: 1, people: sum(0, 0, 1) },
    ],
    without: ['september'],
  },
  said: { events: 2, people: [{ scope: 'political', events: 2, people: sum(123, 124, 0) }] },
  cards: [
    {
      kind: 'forced_displacement',
      events: 2,
      lines: [
        {
          code: 'papers_kept',
          events: { supported: 1, contradicted: 1, mixed: 0, none: 0 },
          supporting: cited('k5'),
          contradicting: cited('k6'),
        },
      ],
      unsaid: ['bank'],
    },
  ],
  reversed: [{ event: 'december', person: 'kolesnikova', released: ['k1'], imprisoned: ['k3'], freeAgain: true }],
  heldAgain: [{ event: 'september', date: on('2025-09-11'), ...cited('k3') }],
  beside: [
    { why: 'refuted', ...cited('k2') },
    { why: 'announced', ...cited('k7') },
  ],
  figures: [
    table('exit_ban', 'kind', line('stayed', 40, 20), line('abroad', null, null), line(REST, 20, null)),
    table('bank', 'kind', line('stayed', 40, null), line('abroad', null, null), line(REST, 20, null)),
    table('exit_ban', 'year', line('2025', 60, 20), line(REST, null, null)),
    table(KNOWN_BEFORE, 'event', line('december', 60, 40), line('september', null, null), line(REST, null, null)),
  ],
  statements: [
    ...['k1', 'k2', 'k3', 'k4', 'k5', 'k6'].map((id) => statement(id, 'release')),
    statement('k7', 'release_event', { modality: 'planned' }),
  ],
  quotes: ['k1', 'k2', 'k3', 'k4', 'k5', 'k6', 'k7'].map((id) => quote(`q-${id}`, `the words of ${id}`)),
}
const page = async (language: string, document: KindsDocument = DOCUMENT) => {
  const published = publishedOf(overview, { ...documents, findings: { kinds: document } })
  const response = await publicApp({ published: () => published }).request(`http://127.0.0.1/${language}/findings/kinds`)
  assert.equal(response.status, 200)
  return response.text()
}
const words = (html: string) =>
  html
    .replace(/<sup>\d+<\/sup>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

test('every number stands with what it is out of, and opens its quotes', async () => {
  const html = await page('en')
  const text = words(html)
  assert.match(text, /Releases on record of which a kind is said: 2 of 4\./)
  assert.match(
    text,
    /political prisoners: 123–\u2060124 \(2 events\); pardoned: 0 of 51\+ \(1 event\); without a number \(1 event\)\./,
  )
  assert.doesNotMatch(text, /17[45]/)
  assert.match(text, /Of 1 event nobody gives an upper number/)
  assert.match(text, /13 Dec 2025 : 122–\u2060123 .*Number not said: 11 Sep 2025 \( ≥1 \)/)
  assert.match(text, /Without those imprisoned again: 122–\u2060124/)
  assert.match(text, /Outside any event: 2 named/)
  for (const id of ['k1', 'k2', 'k3', 'k4', 'k5', 'k6']) assert.ok(html.includes(`the words of ${id}`), id)
})

test('the figure has a role, a title in words and its table; no script and no style of its own', async () => {
  const html = await page('be')
  assert.match(html, /<svg [^>]*role="img" aria-labelledby="kinds-t"/)
  assert.match(html, /<title id="kinds-t">Палосы, па адной на кожны від: прымусовы вываз, ад 123 да 124\+\.<\/title>/)
  assert.match(html, /<caption>Тое самае ў табліцы<\/caption>/)
  assert.doesNotMatch(html, /<script|style="/)
})

test('for and against stand side by side, with their number of events', async () => {
  const text = words(await page('en'))
  assert.match(text, /Papers kept supported: 1\u00a0?.?of.?2 contradicted: 1.of.2/)
  assert.match(text, /No information for any event of this kind bank account/)
})

test('what was reversed and what is in no figure stands as what it is', async () => {
  const text = words(await page('en'))
  assert.match(text, /Released, and imprisoned again/)
  assert.match(text, /imprisoned again released once more since/)
  assert.match(text, /Refuted by another statement/)
  assert.match(text, /Announced; a release in this event is reported/)
  assert.doesNotMatch(text, /not done/)
})

test('withheld numbers are dashes; groups with none are named together; the rule is told', async () => {
  const text = words(await page('en'))
  assert.match(text, /In the country 40 ban on leaving the country: 20; withheld: no bank account/)
  assert.match(text, /Not known 20 –/)
  assert.doesNotMatch(text, /Taken abroad/)
  assert.match(text, /Of all other groups every number is withheld/)
  assert.match(text, /Fewer than ten people are never shown/)
  assert.match(text, /What had been accepted before 1 January 2026 is counted/)
  assert.match(text, /13 Dec 2025 60 40: 67%, between 54% and 77% with 95% confidence/)
  assert.match(text, /Of 1 event the number of people named is withheld/)
})

test('where every number is withheld no empty table stands, but a sentence', async () => {
  const nothing = { all: null, said: null, interval: null }
  const figures = DOCUMENT.figures.map((one) => ({
    ...one,
    groups: one.groups.map(({ group }) => ({ group, ...nothing })),
    total: nothing,
  }))
  const text = words(await page('en', { ...DOCUMENT, figures }))
  assert.equal(text.match(/No number can be shown: too few people/g)?.length, 2)
  assert.doesNotMatch(text, /People released, by|Known before/)
})

test('three languages, none of them with words of another', async () => {
  for (const language of ['be', 'ru', 'en'])
    assert.doesNotMatch(words(await page(language)), /undefined|\[object|forced_displacement|exit_ban/)
  assert.doesNotMatch(words(await page('be')), /Сколько|people/)
})

test('nothing to show is said', async () => {
  assert.match(words(await page('en', noFindings().kinds)), /Nothing that may be shown says anything of this yet/)
})
