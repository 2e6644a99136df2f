import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { publish, publishedFolder } from '#pipeline/publish.ts'
import type { Stores } from '#pipeline/stores.ts'
import { sampleStores } from '#pipeline/testing.ts'
import { openPublished, type Published } from '#publish/read.ts'
import { RELEASES, type Release, TOTALS } from '../testing/sample-numbers.ts'
import { publicApp } from './app.ts'

let stores: Stores
let site: ReturnType<typeof publicApp>
let state: Published
before(async () => {
  stores = await sampleStores()
  await publish(stores)
  const { current } = openPublished(publishedFolder(stores.folder.path))
  state = current()
  site = publicApp({ published: current })
})
after(() => stores[Symbol.asyncDispose]())

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
  // 1,183 and one arrest or more, less 106 to 108 who left: 92 below 1,168, or any number above that.
  assert.match(text, /Left over at least −92 The record can explain the closing total/)
  assert.match(text, /54–\u206056 more are in the closing total than the record explains/)
  assert.match(text, /August 2024: 1\.03/)
})
