import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { applyDecisions } from '#pipeline/apply.ts'
import { publish } from '#pipeline/publish.ts'
import { beginTestFolder } from '#platform/testing.ts'
import { readRegister } from '#register/index.ts'
import { ODD_NAMES, ODD_PAPERS, OPEN_PAPERS, papers } from './attack-documents.ts'
import { HIDDEN_PEOPLE, hidden, OTHER_PEOPLE, spellings } from './attack-names.ts'
import { anonymous, digests, filesBelow, heldBy, windows, wordsIn, written } from './attack-search.ts'
import { type Draft, decisionsOn, opened, siteOf, twinFolder, walk, write } from './attack-world.ts'
import { habeas, ownFolder, run } from './program.ts'

// An attacker with everything that is published, and with the list of all names, wants to know whether one of 20 hidden people is in it.

const ORIGIN = 'https://mirror.example'
const people = HIDDEN_PEOPLE.map(hidden)
const words = (names: readonly string[]) =>
  names
    .map(hidden)
    .flatMap((one) => [
      ...Object.values(one.ru).flatMap((name) => name.split(' ')),
      ...one.en.toLowerCase().split(' '),
      one.slug,
      one.ru.nom.normalize('NFD'),
      `https://spring96.org/en/news/${one.slug}`,
      `https://spring96.org/${encodeURIComponent(encodeURIComponent(one.ru.nom.toLowerCase()))}`,
    ])
/** The surname of somebody who is shown. */
const isShown = (word: string) => /к[ао]л[ея]сн|k[ao]l[ei]+sn/.test(word)

const folder = ownFolder()
after(() => folder[Symbol.dispose]())
const at = (...names: string[]) => join(folder.path, ...names)
const data = await beginTestFolder(at('data'))
const env = { HABEAS_DATA: data }

const said: string[] = []
const forMembers: string[] = []
let drafts: Draft[] = []
let site = new Map<string, string>()
let published = new Map<string, string>()
const served: string[] = []

before(async () => {
  write(at('papers'), [...OPEN_PAPERS, ...papers(HIDDEN_PEOPLE)])
  write(at('odd'), ODD_PAPERS)
  const read = await habeas(['ingest', '--json', at('papers'), at('odd')], env)
  assert.equal(read.status, 0, read.err)
  for (const line of read.out.trim().split('\n')) {
    const { path: _, source, layer, same_as, near_copy, ...rest } = JSON.parse(line)
    said.push(JSON.stringify(rest))
    forMembers.push(source, layer, ...[same_as, near_copy].filter((one) => one !== null))
  }
  drafts = (await habeas(['review', 'drafts'], env)).out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.ok(drafts.length > 300)
  forMembers.push(...drafts.map(({ statement }) => statement))
  writeFileSync(at('decisions.json'), decisionsOn(drafts, words(HIDDEN_PEOPLE), HIDDEN_PEOPLE[0]))
  writeFileSync(at('junk.json'), `{"v":1,"decisions":[{"${HIDDEN_PEOPLE[0]}":"${'Брузгалович '.repeat(500_000)}`)
  const hostile = [
    `{"target":"word","word":"x","act":"${HIDDEN_PEOPLE[1]}","__proto__":{"act":"free"}}`,
    `{"${HIDDEN_PEOPLE[2]}":1,"target":"word","word":"x","act":"free","constructor":{"prototype":{"x":1}}}`,
    `{"target":"exposure","person":{"source":"${HIDDEN_PEOPLE[3]}","quote":{"exact":"x"}},"act":"public","basis":"public_figure"}`,
    `{"target":"statement","source":"open.txt","quote":{"exact":"${HIDDEN_PEOPLE[4]}"},"property":"release","act":"accept"}`,
    `{"target":"word","word":"a\\u0000b","act":"free"}`,
  ]
  writeFileSync(at('hostile.json'), `{"v":1,"__proto__":{"v":2},"decisions":[${hostile.join()}]}`)
  writeFileSync(at('hostile-2.json'), `{"v":1,"decisions":[${hostile.join()}]}`)
  const commands = [
    ['review', 'apply', '--json', at('junk.json')],
    ['review', 'apply', '--json', at('hostile.json')],
    ['review', 'apply', '--json', at('hostile-2.json')],
    ['review', 'apply', '--json', at('decisions.json')],
    ['publish', '--json', '--out', at('site'), '--origin', ORIGIN],
    ['doctor', '--json'],
  ]
  const statuses: (number | null)[] = []
  for (const command of commands) {
    const { status, out, err } = await habeas(command, env)
    said.push(out, err)
    statuses.push(status)
  }
  assert.deepEqual(statuses, [2, 2, 1, 0, 0, 0], said.slice(-12).join('\n').slice(0, 2000))
  said.push(read.err)
  site = filesBelow(at('site'))
  published = filesBelow(join(data, 'published'))
})

const texts = () => [...site, ...published].flat().concat(served, said)
const everything = () => [...new Set(texts())].join('\n')

test('the public door answers what is published and nothing else', async () => {
  const door = run(['serve'], env)
  const [, address = ''] = await door.said(/Public site: (\S+)/)
  const ask = (path: string, method = 'GET', headers: Record<string, string> = {}) =>
    new Promise<{ status: number; body: string }>((resolve, reject) => {
      // Not fetch: it would tidy the path before it is sent.
      const { hostname, port } = new URL(address)
      const sent = request({ hostname, port, path, method, headers }, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () => {
          const body = Buffer.concat(parts).toString()
          served.push(JSON.stringify(response.headers), body)
          resolve({ status: response.statusCode ?? 0, body })
        })
      })
      sent.on('error', reject)
      sent.end()
    })
  const pages = (site.get('sitemap.xml') ?? '').match(/(?<=<loc>https:\/\/mirror\.example\/)[^<]+/g) ?? []
  assert.ok(pages.length > 100)
  for (const page of pages.filter((_, i) => i % 7 === 0))
    assert.equal((await ask(`/${page.replace(/(?:index)?\.html$/, '')}`)).status, 200, page)
  for (const path of [
    '/robots.txt',
    '/sitemap.xml',
    '/data/register.json',
    '/data/statements.csv',
    '/data/manifest.json',
    '/en/downloads',
  ])
    assert.equal((await ask(path)).status, 200, path)

  const ids = forMembers
    .slice(0, 4)
    .flatMap((id) => [`/en/sources/${id}`, `/data/sources/${id}.json`, `/en/people/${id.slice(0, 16)}`])
  const slugs = people.slice(0, 3).flatMap(({ slug, ru }) => [`/en/people/${slug}`, `/be/people/${encodeURIComponent(ru.nom)}`])
  const outside = [
    '/data/../instance.key',
    '/data/%2e%2e/%2e%2e/instance.key',
    '/data/..%2finstance.key',
    '/data//etc/passwd',
    '/data/current',
  ]
  const odd = [
    '/en/people/__proto__',
    '/en/constructor',
    '/data/__proto__',
    '/data/events/../../signing.key',
    '/en/sources/%00',
    '/en/people/%ff',
  ]
  const more = [
    '/data/manifest.json/',
    '/data/%5c..%5cinstance.key',
    '/en/events/aaaaaaaaaaaaaaaa',
    '/%2e%2e/habeas.json',
    '/blobs',
    '/database',
  ]
  for (const path of [...ids, ...slugs, ...outside, ...odd, ...more]) {
    const { status, body } = await ask(path)
    assert.ok(status === 404 || status === 400, `${path}: ${status}`)
    assert.doesNotMatch(body, /PRIVATE|[0-9a-f]{64}/)
  }
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])
    assert.equal((await ask('/en/', method)).status, 405, method)
  assert.equal((await ask('/en/', 'HEAD')).body, '')
  assert.equal((await ask(`/en/?${'q'.repeat(14_000)}`)).status, 200)
  assert.equal((await ask(`/en/?${'q'.repeat(20_000)}`)).status, 431)
  for (const tag of ['*', `"${people[0]?.slug}"`, 'W/"", '.repeat(500)]) {
    const { status } = await ask('/en/', 'GET', { 'if-none-match': tag })
    assert.ok(status === 200 || status === 304)
  }
  door.child.kill('SIGTERM')
  const { status, out, err } = await door.ended
  assert.equal(status, 0)
  assert.equal(out, '')
  assert.doesNotMatch(err, /qqq|instance/)
  said.push(err)
})

test('no hidden name is in anything that is published, served or said: in no case, no script and no encoding', () => {
  const found = heldBy(wordsIn(texts()), [...people.flatMap(spellings), ...ODD_NAMES])
  assert.deepEqual(
    found.filter((word) => !isShown(word)),
    [],
  )
})

test('reasons, the titles and the two people shown are there', () => {
  const all = [...site].flat().join('\n')
  for (const words of ['The office spoke with ▮', 'Maria Kolesnikova', 'Алесь Беляцкий', '123 people'])
    assert.ok(all.includes(words), words)
})

test('what is protected or secret of one person is nowhere, of hidden people and of those shown', () => {
  const files = [...site, ...published].flat().join('\n')
  for (const code of ['cooperation_paper', 'filmed_confession', 'family_threat', 'recruitment', 'spyware', 'admission'])
    assert.ok(![...site].some(([path, text]) => path.startsWith('data/') && text.includes(`"${code}"`)), code)
  for (const passage of [
    'has cancer',
    'small daughter',
    'has diabetes',
    'signed a paper',
    'to sign a',
    'found on the phone',
    'petition for pardon',
  ])
    assert.ok(![...site].some(([path, text]) => path.startsWith('data/') && text.includes(passage)), passage)
  for (const passage of ['рак и', 'маленькая дочь', 'подписал бумагу', 'рак і', 'малая дачка', 'падпісаў паперу'])
    assert.ok(!files.includes(passage), passage)
})

test('no hash and no id of the register is in it', async () => {
  await using stores = await opened(data)
  const rows = await readRegister(stores.database)
  const ids = [
    ...forMembers,
    ...rows.sources.flatMap(({ source, layers }) => [source.hash, ...layers.map(({ id }) => id)]),
    ...rows.statements.map(({ id }) => id),
    ...rows.occurrences.map(({ id }) => id),
    ...rows.minted.flatMap(({ occurrence, entity }) => [occurrence, entity]),
    stores.folder.register,
    stores.member.id,
    Buffer.from(stores.keys.instance).toString('hex'),
  ]
  const all = everything()
  const there = windows(all)
  for (const id of new Set(ids)) {
    assert.ok(!all.includes(id), id)
    const bytes = Buffer.from(id.replaceAll('-', ''), 'hex')
    for (const text of written(bytes)) assert.ok(!there.has(text), id)
    for (const digest of digests(id, [])) for (const text of written(digest)) assert.ok(!there.has(text), id)
  }
  const register = JSON.parse(site.get('data/register.json') ?? '{}').register
  const keys = ['', Buffer.alloc(32), 'habeas', ORIGIN, register]
  const guesses = [
    ...people.flatMap(spellings).flatMap((one) => (one.includes(' ') ? [one, `person:${one}`, one.normalize('NFD')] : [one])),
    ...rows.sources.flatMap(({ source, layers }) => [
      ...source.addresses,
      source.title ?? '',
      source.fileName ?? '',
      ...layers.map(({ text }) => text),
    ]),
    ...[...OPEN_PAPERS, ...papers(HIDDEN_PEOPLE)].map(({ text }) => text),
  ]
  for (const guess of new Set(guesses.filter((one) => one !== '')))
    for (const digest of digests(guess, keys)) for (const text of written(digest)) assert.ok(!there.has(text), guess.slice(0, 60))
})

test('a hostile title is text in pages and no formula in cells', () => {
  for (const [path, text] of site) {
    if (path.endsWith('.html')) assert.doesNotMatch(text, /<script|<img[^>]+onerror|javascript:/i)
  }
  const cells = (site.get('data/statements.csv') ?? '').match(/(?<=^|,|\n)(?:"(?:[^"]|"")*"|[^",\r\n]+)/g) ?? []
  assert.ok(cells.length > 200)
  for (const cell of cells) assert.doesNotMatch(cell, /^"?\s*[=+@-]/)
})

test('the statements of one hidden person change nothing that is published', async () => {
  await using stores = await opened(data)
  const rows = await readRegister(stores.database)
  const anchors = new Map(
    rows.occurrences.map(({ id, type, anchors: of }) => [id, type === 'person' ? of.map(({ exact }) => exact).join() : '']),
  )
  const own = rows.statements.filter(({ statement: { subject } }) =>
    /zhvirbl|жвірбл|жвирбл|žvirb/i.test(anchors.get(subject) ?? ''),
  )
  assert.ok(own.length > 5)
  const ids = new Set<string>(own.map(({ id }) => id))
  const decisions = drafts.filter(({ statement }) => ids.has(statement)).map(({ entry }) => ({ ...entry, act: 'retract' }))
  const { applied } = await applyDecisions(stores, JSON.stringify({ v: 1, decisions }), stores.member.id)
  assert.ok(applied > 5)
  const { changed, withdrawn, number } = await publish(stores)
  assert.deepEqual([changed, withdrawn, number], [0, 0, 1])
})

test('the same register with other hidden names is published the same, byte for byte but for ids and their order', async () => {
  write(at('other'), [...OPEN_PAPERS, ...papers(OTHER_PEOPLE)])
  const twin = twinFolder(data, at('twin'))
  {
    await using stores = await opened(twin)
    await walk(stores, [at('other'), at('odd')], words(OTHER_PEOPLE), OTHER_PEOPLE[0])
  }
  await siteOf(twin, at('twin-site'), ORIGIN)
  const one = anonymous(site)
  const two = anonymous(filesBelow(at('twin-site')))
  assert.equal(one.length, two.length)
  const differ = one.flatMap((text, i) => (text === two[i] ? [] : [[text, two[i] ?? '']]))
  for (const [left = '', right = ''] of differ.slice(0, 1)) assert.deepEqual(left.split('\n'), right.split('\n'))
})
