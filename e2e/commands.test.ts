import assert from 'node:assert/strict'
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { beginTestFolder } from '#platform/testing.ts'
import { type Ended, habeas, ownFolder, run } from './program.ts'

/** A register of the sample as the first start makes it: made once, as it takes long; tests that change it do so in a copy. */
const sample = ownFolder()
const SAMPLE = join(sample.path, 'data')
let first: Ended
before(async () => {
  first = await habeas(['start', '--exit'], { HABEAS_DATA: SAMPLE })
})
after(() => sample[Symbol.dispose]())

function copyOfSample(folder: { path: string }): string {
  const data = join(folder.path, 'data')
  cpSync(SAMPLE, data, { recursive: true })
  return data
}

test('the sample from nothing: read, decided, published; the second start does nothing twice', async () => {
  using folder = ownFolder()
  const HABEAS_DATA = copyOfSample(folder)
  assert.equal(first.status, 0, first.err)
  assert.match(first.err, /Sample: \d+ documents, \d+ of them new; [1-9]\d* decisions applied/)
  assert.match(first.err, /Snapshot 1: \d+ of \d+ files changed/)
  assert.equal(first.out, '')

  const second = await habeas(['start', '--exit'], { HABEAS_DATA })
  assert.equal(second.status, 0, second.err)
  assert.match(second.err, / 0 of them new; 0 decisions applied/)
  assert.match(second.err, /Snapshot 1: nothing changed/)

  const empty = await habeas(['start', '--empty', '--exit'], { HABEAS_DATA })
  assert.equal(empty.status, 2)
  assert.match(empty.err, /holds the sample register and stays so/)

  const review = JSON.parse((await habeas(['review', '--json'], { HABEAS_DATA })).out)
  assert.deepEqual(Object.keys(review), ['v', 'drafts', 'accepted', 'rejected', 'refuted', 'waiting_documents'])
  assert.ok(review.accepted > 0)

  const site = join(folder.path, 'site')
  const published = JSON.parse((await habeas(['publish', '--json', '--out', site], { HABEAS_DATA })).out)
  assert.deepEqual(Object.keys(published), [
    'v',
    'number',
    'root',
    'pages',
    'changed',
    'withdrawn',
    'kind',
    'as_of',
    'back_to',
    'key',
  ])
  assert.equal(published.number, 1)
  assert.ok(readdirSync(site).includes('index.html'))

  const doctor = JSON.parse((await habeas(['doctor', '--json'], { HABEAS_DATA })).out)
  assert.ok(
    doctor.checks.every(({ ok }: { ok: boolean }) => ok),
    JSON.stringify(doctor),
  )
})

test('a register of your own: documents in, bad ones said, the rest goes on', async () => {
  using folder = ownFolder()
  const HABEAS_DATA = join(folder.path, 'data')
  const documents = join(folder.path, 'documents')
  mkdirSync(documents)
  writeFileSync(join(documents, '1.txt'), 'On 3 May 2024 the authorities released 12 people. Mira Talvik was among them.')
  writeFileSync(join(documents, '2.txt'), '')
  writeFileSync(join(documents, '3.txt'), Buffer.from([0, 1, 2, 3, 255, 254, 0, 0, 1]))
  writeFileSync(join(documents, '4.html'), '<html><body><p>Three people were pardoned on 4 May 2024.</p></body></html>')
  const began = await habeas(['start', '--empty', '--exit'], { HABEAS_DATA })
  assert.equal(began.status, 0, began.err)

  const first = await habeas(['ingest', '--json', documents], { HABEAS_DATA })
  assert.equal(first.status, 1, first.err)
  const lines = first.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.deepEqual(
    lines.map(({ status, error }) => [status, error?.code ?? null]),
    [
      ['new', null],
      ['failed', 'empty'],
      ['failed', 'binary'],
      ['new', null],
    ],
  )
  assert.ok(lines[0].drafts > 0)
  for (const line of lines)
    assert.deepEqual(Object.keys(line).sort().join(' '), 'drafts error layer near_copy notes part path same_as source status v')

  const again = await habeas(['ingest', '--json', join(documents, '1.txt')], { HABEAS_DATA })
  assert.equal(again.status, 0)
  assert.equal(JSON.parse(again.out).status, 'known')

  const sample = await habeas(['start', '--exit'], { HABEAS_DATA })
  assert.equal(sample.status, 2)
})

test('a draft is accepted from the list that the program offers', async () => {
  using folder = ownFolder()
  const HABEAS_DATA = join(folder.path, 'data')
  const text = join(folder.path, 'a.txt')
  writeFileSync(text, 'On 3 May 2024 the authorities released 12 people.')
  await beginTestFolder(HABEAS_DATA)
  await habeas(['ingest', '--published', '2024-05-04', text], { HABEAS_DATA })
  const drafts = (await habeas(['review', 'drafts'], { HABEAS_DATA })).out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.ok(drafts.length > 0)
  const decisions = join(folder.path, 'decisions.json')
  writeFileSync(
    decisions,
    JSON.stringify({ v: 1, decisions: [...drafts.map(({ entry }) => ({ ...entry, act: 'accept' })), { target: 'word' }] }),
  )
  const applied = await habeas(['review', 'apply', '--json', decisions], { HABEAS_DATA })
  assert.equal(applied.status, 1)
  const { applied: count, already, failed } = JSON.parse(applied.out)
  assert.deepEqual([count, already], [drafts.length, 0])
  assert.deepEqual(
    failed.map(({ index, code }: { index: number; code: string }) => [index, code]),
    [[drafts.length, 'unreadable']],
  )
  const twice = JSON.parse((await habeas(['review', 'apply', '--json', decisions], { HABEAS_DATA })).out)
  assert.deepEqual([twice.applied, twice.already], [0, drafts.length])
})

test('one data folder, one process: the second is refused and changes nothing', async () => {
  using folder = ownFolder()
  const HABEAS_DATA = join(folder.path, 'data')
  const documents = join(folder.path, 'documents')
  mkdirSync(documents)
  for (let at = 0; at < 300; at++)
    writeFileSync(join(documents, `${at}.txt`), `On 3 May 2024 the authorities released ${at + 2} people.`)
  await beginTestFolder(HABEAS_DATA)
  const first = run(['ingest', '--json', documents], { HABEAS_DATA })
  await new Promise<void>((resolve) => first.child.stdout?.once('data', () => resolve()))
  const second = await habeas(['review', '--json'], { HABEAS_DATA })
  assert.equal(second.status, 3)
  assert.equal(second.out, '')
  assert.match(second.err, /in use by another process/)

  // Ctrl-C in the middle: what was read is kept, and the same command goes on from there.
  first.child.kill('SIGINT')
  const stopped = await first.ended
  assert.equal(stopped.status, 1, stopped.err)
  const kept = stopped.out.trim().split('\n').length
  const rest = (await habeas(['ingest', '--json', documents], { HABEAS_DATA })).out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.equal(rest.length, 300)
  assert.equal(rest.filter(({ status }) => status === 'known').length, kept)
})

test('wrong calls and wrong settings are told apart from work half done', async () => {
  using folder = ownFolder()
  const HABEAS_DATA = join(folder.path, 'data')
  for (const args of [
    ['walk'],
    ['extract'],
    ['extract', '--published', 'soon', 'x.txt'],
    ['ingest'],
    ['ingest', '/nowhere/at/all'],
    ['review', 'apply'],
    ['review', 'sugest'],
    ['review', 'learn', 'be-Latn', 'surname', 'Talvik'],
    ['start', '--fast'],
  ]) {
    const { status, err, out } = await habeas(args, { HABEAS_DATA })
    assert.equal(status, 2, `${args.join(' ')}: ${err}`)
    assert.equal(out, '')
  }
  const port = await habeas(['start', '--exit'], { HABEAS_DATA, HABEAS_PORT: 'http' })
  assert.equal(port.status, 2)
  assert.match(port.err, /HABEAS_PORT is not a port number.*Example: HABEAS_PORT=8160/s)
})

test('the public door needs the published folder and nothing else', async () => {
  using folder = ownFolder()
  const HABEAS_DATA = copyOfSample(folder)
  for (const name of readdirSync(HABEAS_DATA)) if (name !== 'published') rmSync(join(HABEAS_DATA, name), { recursive: true })
  const door = run(['serve'], { HABEAS_DATA })
  const [, address = ''] = await door.said(/Public site: (\S+)/)
  const page = await fetch(new URL('en/', address))
  assert.equal(page.status, 200)
  assert.match(await page.text(), /<h1>/)
  door.child.kill('SIGTERM')
  assert.equal((await door.ended).status, 0)
  assert.deepEqual(readdirSync(HABEAS_DATA), ['published'])
})

test('start serves both doors on this machine, and Ctrl-C ends it', async () => {
  using folder = ownFolder()
  const started = run(['start'], { HABEAS_DATA: copyOfSample(folder) })
  const [, site = ''] = await started.said(/Public site\s+(\S+)/)
  const [, paste = ''] = await started.said(/Read a text\s+(\S+)/)
  for (const address of [site, paste]) {
    assert.equal(new URL(address).hostname, '127.0.0.1')
    assert.ok((await fetch(address)).ok)
  }
  started.child.kill('SIGINT')
  assert.equal((await started.ended).status, 0)
})
