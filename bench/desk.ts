import { sha256 } from '#core/canonical.ts'
import { edtf } from '#core/edtf.ts'
import type { Claim, StatementType } from '#core/extraction.ts'
import { identify } from '#core/identify.ts'
import { hashId, type SourceHash } from '#core/ids.ts'
import { layerOf } from '#core/layer.ts'
import type { Mention } from '#core/mention.ts'
import { openMembers, openSessions } from '#members/index.ts'
import { testStores } from '#pipeline/testing.ts'
import { openWorkroom } from '#pipeline/workroom.ts'
import { newSecret } from '#platform/chance.ts'
import { decide, keepLayer, keepReading, keepSource, type ReasonedAct } from '#register/index.ts'
import { deskApp } from '#web/desk/app.ts'
import type { Figure } from './main.ts'
import { nameOf } from './publish.ts'

const DOCUMENTS = 2000
const PEOPLE = 10
const TELLS: readonly [StatementType, (name: string) => string][] = [
  ['detention', (name) => `${name} was detained at home.`],
  ['sentence', (name) => `The court sentenced ${name} to three years.`],
  ['release', (name) => `${name} was released after three years.`],
  ['displacement', (name) => `${name} was taken out of the country.`],
  ['condition', (name) => `${name} got no passport back.`],
]

/** A document about ten people, eight of whom no other document names, with five statements on each. */
function documentOf(number: number) {
  const people = Array.from({ length: PEOPLE }, (_, i) =>
    nameOf(i < 8 ? number * PEOPLE + i : Math.max(0, number - 1) * PEOPLE + i - 8),
  )
  const lines = people.flatMap((name) => TELLS.map(([type, say]) => ({ name, type, words: say(name) })))
  const day = `2025-${String(1 + (number % 12)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}`
  const batch = `On that day ${PEOPLE} people were released.`
  const text = [batch, ...lines.map(({ words }) => words)].join('\n')
  const counted = `${PEOPLE} people`
  const from = batch.indexOf(counted)
  const value = {
    min: PEOPLE,
    max: PEOPLE,
    approximate: false,
    scope: 'released',
    window: 'point',
    since: null,
    part_of: null,
  } as const
  const mentions: Mention[] = [
    { id: 'batch', start: from, end: from + counted.length, exact: counted, same_as: null, kind: 'count', value },
  ]
  const common = {
    code: null,
    polarity: 'positive',
    modality: 'asserted',
    attributed_to: [],
    scare_quotes: false,
    within: null,
  } as const
  const claims: (Claim & { key: string })[] = [
    {
      ...common,
      attributed_to: [],
      key: 'event',
      type: 'release_event',
      date: edtf(day),
      rule: 'bench.event',
      event: null,
      evidence: [{ start: 0, end: batch.length, exact: batch }],
      arguments: [{ role: 'count', mention: 'batch' }],
    },
  ]
  let at = batch.length + 1
  for (const [n, { name, type, words }] of lines.entries()) {
    const start = at + words.indexOf(name)
    const first = mentions.find((one) => one.exact === name)
    mentions.push({
      id: `m${n}`,
      start,
      end: start + name.length,
      exact: name,
      same_as: first?.id ?? null,
      kind: 'person',
      value: name,
    })
    claims.push({
      ...common,
      attributed_to: [],
      key: `c${n}`,
      type,
      code: type === 'condition' ? 'papers_taken' : null,
      date: type === 'release' ? edtf(day) : null,
      rule: `bench.${type}`,
      event: type === 'release' ? 'event' : null,
      evidence: [{ start: at, end: at + words.length, exact: words }],
      arguments: [{ role: 'person', mention: `m${n}` }],
    })
    at += words.length + 1
  }
  const hash = hashId<SourceHash>(sha256(text))
  const layer = layerOf(hash, text, 'en', 'text@1')
  return {
    layer,
    source: {
      hash,
      mediaType: 'text/plain',
      size: text.length,
      addresses: [`https://news.example/${number}`],
      title: `Document ${number}`,
      publisher: `Publisher ${number % 40}`,
      publisherKind: 'media' as const,
      published: edtf(day),
      timeZone: null,
      language: 'en' as const,
      visibility: 'public' as const,
      fileName: `${number}.txt`,
    },
    identified: identify(layer, { language: 'en', mentions, claims, flags: [], uncovered: [] }),
  }
}

const ROUNDS = 120
const percentile = (times: readonly number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0

/** Pages of the desk over 100,000 statements about some 16,000 people in 2,000 documents, half of it decided. */
export async function run(): Promise<Figure[]> {
  await using stores = await testStores()
  const { database, member, now, newId } = stores
  const statements: ReasonedAct[] = []
  for (let number = 0; number < DOCUMENTS; number++) {
    const { source, layer, identified } = documentOf(number)
    await database.transaction(async (transaction) => {
      await keepSource(transaction, source)
      await keepLayer(transaction, layer)
      await keepReading(transaction, layer.id, identified, { name: 'rules', version: '1' })
    })
    if (number % 2 === 0)
      for (const { id } of identified.drafts) statements.push({ target: 'statement', statement: id, act: 'accept' })
  }
  for (let at = 0; at < statements.length; at += 1000)
    await decide(database, statements.slice(at, at + 1000), { by: member.id, at: now() }, newId)

  const before = process.memoryUsage.rss()
  const begun = performance.now()
  const work = await openWorkroom(stores)
  const opened = performance.now() - begun
  const members = await openMembers(database, newId)
  const sessions = openSessions({ now, newSecret })
  const who = await members.add('Reader Two')
  if (typeof who === 'string') throw new Error(who)
  const entered = sessions.enter(sessions.invite(who))
  if (!entered) throw new Error('the invitation was not taken')
  const app = deskApp({ work, members, sessions })
  const base = 'http://127.0.0.1:8161'
  const ask = async (path: string) => {
    const start = performance.now()
    const response = await app.request(`${base}/en/${path}`, { headers: { cookie: `desk8161=${entered.cookie}` } })
    await response.text()
    if (response.status !== 200) throw new Error(`${path}: ${response.status}`)
    return performance.now() - start
  }

  const view = work.view()
  const sources = [...view.sources.keys()]
  const people = [...view.occurrences.values()].filter(({ type }) => type === 'person')
  const events = [...view.occurrences.values()].filter(({ type }) => type === 'release_event')
  const some = <Item>(list: readonly Item[], n: number): Item => {
    const found = list[(n * 7919) % list.length]
    if (found === undefined) throw new Error('an empty list')
    return found
  }
  const pages: [string, (n: number) => string][] = [
    ['queue', () => 'queue'],
    ['queue, page 7', () => 'queue?page=7'],
    ['queue by person', () => 'queue?by=person'],
    ['document', (n) => `documents/${some(sources, n)}`],
    ['people', (n) => `people?page=${1 + (n % 20)}`],
    ['people found by name', (n) => `people?q=${encodeURIComponent(nameOf(n * 31))}`],
    ['person', (n) => `people/${some(people, n).id}`],
    ['same or different', (n) => `things/${some(people, n).id}/same`],
    ['contradictions', () => 'contradictions'],
    ['events', (n) => `events?page=${1 + (n % 20)}`],
    ['event', (n) => `events/${some(events, n).id}`],
    ['articles', () => 'articles'],
  ]
  const figures: Figure[] = [
    {
      name: 'desk: workroom opened',
      figure: `${(opened / 1000).toFixed(1)} s`,
      note: `${view.statements.size} statements, ${people.length} people named`,
    },
    {
      name: 'desk: memory of the view',
      figure: `${Math.round((process.memoryUsage.rss() - before) / 1e6)} MB`,
      note: 'resident, above the database',
    },
  ]
  const acting = [...view.statements.values()].filter(({ latest }) => latest === null)
  for (const [name, path] of pages) {
    const first = await ask(path(0))
    const times: number[] = []
    for (let n = 1; n <= ROUNDS; n++) {
      // Something is decided now and then, as at a desk: what was worked out for one state does not hold for the next.
      if (n % 4 === 0)
        await work.decide(who, [{ target: 'statement', statement: some(acting, n).id, act: n % 8 === 0 ? 'accept' : 'reject' }])
      times.push(await ask(path(n)))
    }
    figures.push({
      name: `desk: ${name}`,
      figure: `${percentile(times, 0.95).toFixed(0)} ms`,
      note: `95th percentile; median ${percentile(times, 0.5).toFixed(0)} ms, first ${first.toFixed(0)} ms, every fourth after a decision`,
    })
  }
  const acts: number[] = []
  for (let n = 0; n < ROUNDS; n++) {
    const start = performance.now()
    await work.decide(who, [{ target: 'statement', statement: some(acting, n + 5000).id, act: 'accept' }])
    acts.push(performance.now() - start)
  }
  figures.push({
    name: 'desk: a decision',
    figure: `${percentile(acts, 0.95).toFixed(0)} ms`,
    note: `95th percentile; median ${percentile(acts, 0.5).toFixed(0)} ms`,
  })
  return figures
}
