import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { localMember } from '#members/index.ts'
import { publish, publishedFolder } from '#pipeline/publish.ts'
import { loadSample } from '#pipeline/sample.ts'
import { openBlobs } from '#platform/blobs.ts'
import { newId } from '#platform/chance.ts'
import { openTestDatabase } from '#platform/database/testing.ts'
import { holdFolder } from '#platform/folder.ts'
import { readKeys } from '#platform/keys.ts'
import { openPublished, type Published } from '#publish/read.ts'
import { publicApp } from './app.ts'

/**
 * The releases of the sample as public sources tell them: each number that anybody gave, with who gave it. `page`: beside each other on
 * the page of the release; `words`: on that page or in a quote on it; `summary`: in the summary that the page leads to; `person`: on the page of who
 * is named. Of what somebody was ill is shown of nobody.
 */
type Release = {
  key: string
  date: string
  has?: string
  page?: [figure: string, who: string][]
  words?: string[]
  summary?: string[]
  person?: [name: string, words: string]
}

const PRESS = 'presidential press service'
const RELEASES: Release[] = [
  {
    key: '2021-09',
    date: '2021-09',
    page: [
      ['13', 'RFE/RL'],
      ['14', 'A Country to Live In'],
    ],
    words: ['only had their sentences softened'],
  },
  {
    key: '2024-07-03',
    date: '2024-07-03',
    page: [
      ['10', 'Viasna'],
      ['≥18', 'Viasna'],
      ['19', 'Franak Viacorka'],
      ['3', 'Viasna'],
      ['7', 'Viasna'],
    ],
  },
  {
    key: '2024-08-16',
    date: '2024-08-16',
    page: [
      ['30', 'Yahoo News'],
      ['14', 'Belta'],
      ['16', 'Belta'],
      ['13', 'Helm News'],
      ['19', 'Viasna'],
    ],
    words: ['the decree also covered people who had already left prison'],
  },
  {
    key: '2024-09-04',
    date: '2024-09-04',
    page: [
      ['30', 'KEYT'],
      ['7', PRESS],
      ['23', PRESS],
    ],
  },
  { key: '2024-09-mid', date: '2024-09', page: [['37', 'Pozirk']], words: ['our arithmetic'] },
  {
    key: '2024-11-07',
    date: '2024-11-07',
    page: [
      ['31', PRESS],
      ['30', 'Pavel Sapelka'],
      ['115', 'Associated Press'],
    ],
  },
  {
    key: '2024-11-20',
    date: '2024-11-20',
    page: [
      ['32', 'Novaya Gazeta'],
      ['63', 'Novaya Gazeta'],
      ['5', 'Novaya Gazeta'],
    ],
  },
  {
    key: '2024-12',
    date: '2024-12',
    page: [
      ['29', 'RKS News'],
      ['11', PRESS],
      ['18', PRESS],
      ['178', 'RKS News'],
    ],
    summary: ['counted six pardon decrees in 2024', 'called this pardon the seventh'],
  },
  {
    key: '2025-01-a',
    date: '2025-01',
    has: '15',
    page: [
      ['15', 'Polish News'],
      ['8', 'Polish News'],
      ['3', 'Polish News'],
      ['5', 'Polish News'],
    ],
  },
  {
    key: '2025-01-b',
    date: '2025-01',
    has: '23',
    page: [['23', PRESS]],
    summary: ['Novaya Gazeta called this pardon the seventh; by other counts it was the ninth'],
  },
  { key: '2025-01-us', date: '2025-01', has: '1', page: [['1', 'Kyiv Independent']] },
  {
    key: '2025-02-12',
    date: '2025-02-12',
    page: [['3', 'Delfi']],
    summary: ['The third person has US citizenship and asked for privacy', 'One article prints a name'],
  },
  { key: '2025-04', date: '2025-04', page: [['1', 'Rzeczpospolita']] },
  {
    key: '2025-06-21',
    date: '2025-06-21',
    page: [
      ['14', 'John Coale'],
      ['14', 'Natallia Eismont'],
      ['10', 'Natallia Eismont'],
      ['15', 'Brendochka'],
    ],
    words: [
      'three citizens of Poland, two of Japan, two of Latvia and one each of Estonia, Sweden and the United States',
      'named Ihar Losik among the people freed on 21 June 2025',
    ],
  },
  {
    key: '2025-07-02',
    date: '2025-07-02',
    page: [['16', 'interior ministry']],
    summary: ['330 people had gone through such procedures since July 2024', 'was not known at first'],
  },
  {
    key: '2025-09-11',
    date: '2025-09-11',
    page: [
      ['52', 'US embassy'],
      ['52', 'Gitanas Nausėda'],
      ['51', 'Pozirk'],
      ['51', 'Belsat'],
      ['38', 'RFE/RL'],
      ['14', 'RFE/RL'],
      ['2', 'Belta'],
      ['3', 'Polish foreign ministry'],
      ['8', 'CPJ'],
      ['8', 'Polish foreign ministry'],
      ['9', 'Reporters Without Borders'],
      ['10', 'Belarusian Association of Journalists'],
      ['12', 'Belarusian Association of Journalists'],
      ['13', 'Ihar Losik'],
      ['14', 'UN experts'],
    ],
    words: ['one person with an expired passport and one person with a torn passport'],
    summary: ['had not been released in exchange for lifting sanctions'],
  },
  {
    key: '2025-09-16',
    date: '2025-09-16',
    page: [
      ['25', '24.kg'],
      ['12', PRESS],
      ['13', PRESS],
    ],
    summary: ['RBC-Ukraine wrote that people convicted of “extremism” were among them'],
  },
  { key: '2025-11-20', date: '2025-11-20', page: [['2', 'news.by']] },
  {
    key: '2025-11-22',
    date: '2025-11-22',
    page: [['31', 'news.by']],
    summary: ['spoke of ordinary criminal offences; Ukraine spoke of civilians held'],
  },
  {
    key: '2025-12-13',
    date: '2025-12-13',
    page: [
      ['123', 'Pul Pervogo'],
      ['114', 'Fakti'],
      ['109', 'Ukraine'],
      ['5', 'Ukraine'],
      ['104', 'Viasna'],
      ['8', 'Radyjo Racyja'],
      ['7', 'Radyjo Racyja'],
      ['9', 'US embassy'],
      ['156 people', 'One aggregator'],
    ],
    words: [
      'Several outlets named Valiantsin Stefanovich among the people freed on 13 December 2025',
      'this was not an exchange',
      'in exchange for captives',
    ],
  },
  { key: '2025-12-18', date: '2025-12-18', page: [['20', 'European Pravda']], words: ['not a release'] },
  {
    key: '2025-12-30',
    date: '2025-12-30',
    page: [
      ['22', 'European Pravda'],
      ['20', 'European Pravda'],
      ['15', PRESS],
      ['7', PRESS],
    ],
  },
  {
    key: '2026-02-19',
    date: '2026-02-19',
    page: [['1', 'Kommersant']],
    person: ['Mikalai Statkevich', 'One outlet wrote that Mikalai Statkevich had been freed back in September 2025'],
  },
  {
    key: '2026-03-05',
    date: '2026-03-05',
    page: [
      ['18', 'Pozirk'],
      ['11', 'Pozirk'],
      ['15', 'Pozirk'],
    ],
  },
  {
    key: '2026-03-19',
    date: '2026-03-19',
    page: [
      ['250', 'Radio Svaboda'],
      ['235', 'Radio Svaboda'],
      ['15', 'Radio Svaboda'],
    ],
    summary: ['The full list of the people released has not been published'],
  },
]

/** Running totals and totals of people held: on the page of flows, as of which day, how many, who says so. */
const TOTALS: [asOf: string, figure: string, who: string][] = [
  ['28 Sep 2024', '115', 'Pozirk'],
  ['28 Sep 2024', '1,325', 'Pozirk'],
  ['Mar 2025', '≥2,600', 'Reform.news'],
  ['Mar 2025', '~1,200', 'Reform.news'],
  ['Mar 2025', '≥200', 'Reform.news'],
  ['3 Jun 2025', '1,183', 'Viasna'],
  ['2 Jul 2025', '330', 'Dissidentby'],
  ['17 Sep 2025', '1,168', 'Viasna'],
  ['17 Sep 2025', '1,308', 'Dissidentby'],
  ['30 Sep 2025', '1,201', 'Viasna'],
  ['30 Sep 2025', '1,336', 'Dissidentby'],
  ['20 Nov 2025', '1,255', 'Viasna'],
  ['28 Feb 2026', '1,131', 'UN Group of Independent Experts'],
  ['5 Mar 2026', '1,140', 'Pozirk'],
  ['5 Mar 2026', '~350', 'Pozirk'],
]

const base = mkdtempSync(join(tmpdir(), 'habeas-numbers-'))
after(() => rmSync(base, { recursive: true }))

let site: ReturnType<typeof publicApp>
let state: Published
before(async () => {
  const database = await openTestDatabase()
  using folder = holdFolder(join(base, 'data'), { begin: 'sample', newId })
  const stores = {
    folder,
    keys: readKeys(folder.path),
    database,
    blobs: openBlobs(folder.blobs),
    member: await localMember(database, newId),
    now: () => '2026-04-01T00:00:00.000Z',
    newId,
    [Symbol.asyncDispose]: () => database.close(),
  }
  await loadSample(stores, { begin: () => undefined, step: () => undefined, end: () => undefined }, new AbortController().signal)
  await publish(stores)
  const { current } = openPublished(publishedFolder(folder.path))
  state = current()
  site = publicApp({ published: current })
  await database.close()
})

/** What a reader reads, without the numbers of notes. */
async function textOf(path: string): Promise<string> {
  const html = await (await site.request(path)).text()
  return html
    .replace(/<sup>\d+<\/sup>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;|&quot;|&amp;/g, ' ')
    .replace(/\s+/g, ' ')
}

/** The page of a release: by its day and, where a month has more, by a number that only it has. */
async function pageOf({ date, has }: Release): Promise<{ id: string; text: string }> {
  const rows = state.overview.events.filter((row) => row.date === date)
  const found = rows.filter(({ id }) => has === undefined || state.event(id)?.counts.some(({ min }) => String(min) === has))
  const [row] = found
  assert.ok(row && found.length === 1, `${date}: ${found.length} releases`)
  return { id: row.id, text: await textOf(`/en/events/${row.id}`) }
}

test('25 events, each named once', () => {
  assert.equal(RELEASES.length, 25)
  assert.equal(state.overview.events.length, 25)
})

for (const release of RELEASES)
  test(`${release.key}: every number that anybody gave is on its page with who says so`, async () => {
    const { id, text } = await pageOf(release)
    const read = text.replaceAll(' .', '.').replaceAll(' ,', ',')
    for (const [figure, who] of release.page ?? []) assert.ok(read.includes(` ${figure} ${who}`), `${figure}, ${who}: ${read}`)
    for (const words of release.words ?? []) assert.ok(read.includes(words), `${words}: ${read}`)
    const sources = state.event(id)?.sources ?? []
    const summaries = await Promise.all(sources.map((source) => textOf(`/en/sources/${source}`)))
    if (release.person) {
      const [name, words] = release.person
      const row = state.overview.people.find((one) => one.name.en === name)
      assert.ok((await textOf(`/en/people/${row?.id}`)).includes(words), words)
    }
    for (const words of release.summary ?? [])
      assert.ok(
        summaries.some((summary) => summary.includes(words)),
        words,
      )
  })

test('every total stands on the page of flows with its day and who counts', async () => {
  const text = await textOf('/en/findings/flows')
  for (const [asOf, figure, who] of TOTALS)
    assert.ok(text.includes(` ${asOf} ${figure} `) && text.includes(` ${figure} ${who}`), `${asOf} ${figure} ${who}`)
  for (const words of ['since July 2024', 'by at least 13 decrees', 'had served their full terms', '29 clergy among them'])
    assert.ok(text.includes(words), words)
})

test('the page of flows says what explains a difference, what does not, and what stays over', async () => {
  const text = await textOf('/en/findings/flows')
  assert.match(
    text,
    /1,168 Viasna \(held\) ; 1,308 Dissidentby \(held\) \. They differ by 140: the counters define political prisoners differently/,
  )
  assert.match(text, /115 Associated Press .* 178 RKS News .* differ by 63: what is on record between the two days/)
  assert.match(text, /1,131 UN Group of Independent Experts .* 1,140 Pozirk .* differ by 9: cannot be explained/)
  assert.match(text, /91–93 more are in the closing total than the record explains/)
  assert.match(text, /August 2024: 1\.03/)
})
