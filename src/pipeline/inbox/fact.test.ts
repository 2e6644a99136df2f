import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { sha256 } from '#core/canonical.ts'
import type { EnvelopeId } from '#core/envelope.ts'
import { hashId, type StatementId } from '#core/ids.ts'
import { spanOf } from '#core/span.ts'
import { keepSource } from '#register/index.ts'
import { testDocument } from '#register/testing.ts'
import { readingByHand } from '#review/index.ts'
import type { Stores } from '../stores.ts'
import { testStores } from '../testing.ts'
import { whyHidden } from '../why-hidden.ts'
import { openWorkroom, type Workroom } from '../workroom.ts'
import { readAdded } from './added.ts'
import { commitmentOf, partsOf, proves } from './commitment.ts'
import { factsOf, keepFact, keepSummary, openingOf } from './fact.ts'
import { type Inbox, inboxOf } from './inbox.ts'
import { readerOf } from './reader.ts'
import { memberKey, sealInto, type TestKey, testMailbox } from './testing.ts'
import { reachOf, withdraw } from './withdraw.ts'

let stores: Stores
let work: Workroom
let inbox: Inbox
let key: TestKey
before(async () => {
  stores = await testStores()
  work = await openWorkroom(stores)
  inbox = await inboxOf(stores)
  key = await memberKey(stores)
})
after(() => stores[Symbol.asyncDispose]())

/** A fact that a member reads in their own words: somebody invented was released. */
async function factFrom(id: EnvelopeId, withFiles = false, text = 'Aliaksei Pryklad was released on 3 March 2026.') {
  const opened = await readerOf(inbox, key.unlocked()).open(id)
  assert.ok(opened?.key && opened.manifest)
  const kept = await keepSummary(work, inbox, { key: opened.key, typed: text, by: stores.member })
  assert.ok(kept)
  const name = { start: 0, end: kept.layer.text.indexOf('Pryklad') + 'Pryklad'.length }
  const read = readingByHand(kept.layer, {
    property: 'release',
    value: null,
    polarity: 'positive',
    modality: 'asserted',
    date: '2026-03-03' as never,
    scareQuotes: false,
    evidence: [{ start: 0, end: kept.layer.text.length }],
    arguments: [{ role: 'person', range: name, means: { kind: 'person', value: null } }],
    attributedTo: [],
    event: null,
    within: null,
  })
  const files = withFiles ? opened.manifest.files.map((file) => ({ ...file, envelope: id })) : []
  const opening = openingOf(opened.manifest, files)
  const decided = await keepFact(work, inbox, { key: opened.key, opening, layer: kept.layer, read, by: stores.member })
  return { decided, opening, opened, kept, key: opened.key, manifest: opened.manifest }
}

test('a fact rests on words of the team and on what stays sealed; the commitment is proven by who can open it', async () => {
  const id = await sealInto(stores, [key.recipient], {
    fields: { what: 'Ён дома' },
    files: [{ name: 'photo', bytes: 'пікселі' }],
  })
  const { decided, kept, opening, key: open, manifest } = await factFrom(id, true)
  assert.deepEqual(
    decided.map(({ status }) => status),
    ['applied'],
  )
  const [fact] = await factsOf(work, inbox, open)
  assert.ok(fact?.holds)
  const row = work.view().statements.get(fact.statement)
  assert.ok(row)
  const sealed = row.statement.evidence.find((one) => one.kind === 'sealed')
  assert.ok(sealed)
  assert.deepEqual(row.statement.evidence[0], { kind: 'span', ...spanOf(kept.layer.text, 0, kept.layer.text.length) })
  assert.equal(work.view().sources.get(kept.source)?.source.visibility, 'confidential')
  assert.equal(whyHidden(work.view(), row, '2026-05-01'), 'in_confidence')

  const parts = partsOf(manifest)
  assert.deepEqual(parts, opening.evidence)
  assert.ok(proves(opening, sealed.commitment, parts))
  assert.ok(!proves({ ...opening, salt: '0'.repeat(64) }, sealed.commitment, parts))
  assert.ok(!proves(opening, sealed.commitment, parts.slice(1)))
  assert.notEqual(commitmentOf(openingOf(manifest, [])), commitmentOf(openingOf(manifest, [])))
  // Nothing in clear leads from the statement to the envelope.
  assert.ok(!JSON.stringify(row.statement).includes(id))
})

test('words that stand in the register openly are no summary in confidence', async () => {
  const typed = 'Openly told long ago.'
  const id = await sealInto(stores, [key.recipient])
  const opened = await readerOf(inbox, key.unlocked()).open(id)
  assert.ok(opened?.key)
  const asked = { key: opened.key, typed, by: stores.member }
  const source = testDocument('Openly').source
  await keepSource(stores.database, { ...source, hash: hashId(sha256(typed)), visibility: 'public' })
  assert.equal(await keepSummary(work, inbox, asked), null)
})

test('what was read later in words that were typed because of an envelope goes with it, a correction too', async () => {
  const id = await sealInto(stores, [key.recipient])
  const { kept, key: open } = await factFrom(id, false, 'Volha Pryklad was released on 5 March 2026.')
  const corrected = readingByHand(kept.layer, {
    property: 'release',
    value: 'pardon',
    polarity: 'positive',
    modality: 'asserted',
    date: null,
    scareQuotes: false,
    evidence: [{ start: 0, end: 10 }],
    arguments: [{ role: 'person', range: { start: 0, end: 5 }, means: { kind: 'person', value: null } }],
    attributedTo: [],
    event: null,
    within: null,
  })
  const statement = hashId<StatementId>(corrected.drafts[0]?.id ?? '')
  await work.add(stores.member, kept.layer, corrected, [{ target: 'statement', statement, act: 'accept' }])
  assert.equal((await factsOf(work, inbox, open)).filter(({ holds }) => holds).length, 2)
  assert.equal(await withdraw(work, inbox, { key: key.unlocked(), ids: [id], by: stores.member }), 2)
  assert.equal(work.view().statements.get(statement)?.latest?.act, 'retract')
})

test('what a sender withdraws is taken back and destroyed, with what belongs to it; what others told stays', async () => {
  const mailbox = await testMailbox()
  const address = { id: mailbox.id, recipient: mailbox.recipient }
  const fields = { what: 'Ён дома', 'allow-help': 'yes', 'allow-publish': 'yes', 'allow-un': 'no' }
  const files = await sealInto(stores, [key.recipient], { kind: 'files', files: [{ name: 'a', bytes: 'a' }] })
  const id = await sealInto(stores, [key.recipient], { fields, mailbox: address, links: [files] })
  const contact = await sealInto(stores, [key.recipient], { kind: 'contact', fields: { other: 'праз сястру' }, links: [id] })
  const other = await sealInto(stores, [key.recipient], { fields })
  const { kept } = await factFrom(id)
  await factFrom(other, false, 'Aliaksei Pryklad was released on 3 March 2026, says another.')
  const partly = await sealInto(stores, [key.recipient], {
    kind: 'consent',
    mailbox: address,
    fields: { 'no-more': 'publish icc' },
  })
  const unlocked = key.unlocked()
  const reader = readerOf(inbox, unlocked)
  await reader.look()
  const manifest = async (one: EnvelopeId) => (await reader.open(one))?.manifest ?? assert.fail()
  assert.deepEqual(reader.consents(await manifest(id)), {
    help: 'given',
    publish: 'withdrawn',
    un: 'refused',
    icc: 'unasked',
    prosecutors: 'unasked',
  })
  assert.deepEqual(reader.consents(await manifest(other)), { ...reader.consents(await manifest(other)), publish: 'given' })
  const whole = await sealInto(stores, [key.recipient], { kind: 'consent', mailbox: address, fields: { 'no-more': 'all' } })
  await reader.look()
  assert.equal(reader.consents(await manifest(id)).help, 'withdrawn')
  assert.deepEqual(new Set(reader.beside(id).map((one) => one.id)), new Set([files, contact, partly, whole]))

  const reach = await reachOf(work, inbox, unlocked, id)
  assert.deepEqual([reach.envelopes.map((one) => one.id).sort(), reach.facts, reach.unread], [[id, files, contact].sort(), 1, 0])
  const secret = readFileSync(join(stores.folder.path, 'inbox', id, 'key')).subarray(0, 60)
  assert.equal(await withdraw(work, inbox, { key: unlocked, ids: reach.envelopes.map((one) => one.id), by: stores.member }), 1)
  // The same words were typed for another envelope before: that statement has another commitment and stays.
  const rows = work.view().statementsIn(kept.layer.id)
  assert.deepEqual(rows.map(({ latest }) => `${latest?.act} ${latest?.reason}`).sort(), [
    'accept null',
    'retract consent_withdrawn',
  ])
  for (const one of [id, files, contact]) assert.equal(existsSync(join(stores.folder.path, 'inbox', one)), false)
  assert.deepEqual(
    inbox.find(id)?.acts.map(({ act }) => act),
    ['withdrawn', 'shredded'],
  )
  assert.equal(await reader.open(id), null)
  assert.ok(!filesBelow(stores.folder.path).some((path) => readFileSync(path).includes(secret)))
  const left = await reader.open(other)
  assert.ok(left?.key)
  assert.deepEqual(
    (await factsOf(work, inbox, left.key)).map(({ holds }) => holds),
    [true],
  )
  assert.equal((await readAdded(inbox, left.key)).damaged, 0)
})

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
