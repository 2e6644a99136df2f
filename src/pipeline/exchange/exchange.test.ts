import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { MailboxAddress, Reply } from '#core/envelope.ts'
import { HabeasError } from '#core/errors.ts'
import type { MemberId } from '#core/ids.ts'
import type { OfferBody, OfferKind } from '#core/offer.ts'
import { openReply } from '#intake/sealing/index.ts'
import type { Member } from '#members/index.ts'
import { beginTestFolder } from '#platform/testing.ts'
import { StaleError } from '#register/index.ts'
import { inboxOf } from '../inbox/index.ts'
import { memberKey, sealInto, testMailbox } from '../inbox/testing.ts'
import { readSigned } from '../signed.ts'
import { openStores } from '../stores.ts'
import { decideOffer, takeDownOutdated } from './decide.ts'
import { exchangeContacts, isShared, passOn } from './letters.ts'
import { lookAtExchange } from './room.ts'

const data = await beginTestFolder(mkdtempSync(join(tmpdir(), 'habeas-exchange-')))
const stores = await openStores({ data, databaseUrl: null } as Parameters<typeof openStores>[0], { begin: 'own' })
after(async () => {
  await stores[Symbol.asyncDispose]()
  rmSync(data, { recursive: true, force: true })
})
const held = await memberKey(stores)
const key = held.unlocked()
const one = stores.member
const two: Member = { id: '99999999-0000-4000-8000-000000000002' as MemberId, name: 'Reader Two', leftOn: null }
await stores.database.kysely.insertInto('member').values({ id: two.id, name: two.name }).execute()
const today = stores.now().slice(0, 10)

type Box = MailboxAddress & { identity: string }
const addressOf = ({ id, recipient }: Box): MailboxAddress => ({ id, recipient })
const send = (kind: 'offer' | 'letter' | 'contact', box: Box, fields: Record<string, string>) =>
  sealInto(stores, [held.recipient], { kind, fields, mailbox: addressOf(box), day: today })
const offered = async (box: Box, kind: OfferKind, more: Record<string, string> = {}) =>
  send('offer', box, { kind, title: 'Памочнік пекара', text: 'Ранішняя змена.', ...more })
const seen = async (box: Box) => {
  const { offers } = await lookAtExchange(stores, key)
  const found = offers.find(({ chain }) => chain.latest.mailbox?.id === box.id)
  assert.ok(found)
  return found
}
const body = (kind: OfferKind): OfferBody => ({
  kind,
  language: 'be',
  title: 'Памочнік пекара',
  text: 'Ранішняя змена.',
  country: 'PL',
  city: '',
  pay: null,
  contract: null,
  hours: '',
  level: '',
  lodging: '',
  organisation: '',
})
const onBoard = async () => (await readSigned(stores.database, today, null)).offers.map(({ id }) => id)
/** What waits for the holder of a mailbox, and can be opened by nobody else. */
async function repliesTo(box: Box): Promise<Reply[]> {
  const { outbox } = await inboxOf(stores)
  const own = outbox.all().filter(({ mailbox }) => mailbox === box.id)
  return Promise.all(own.map(({ mailbox, reply }) => openReply(outbox.read(mailbox, reply), box.identity)))
}
const publish = (offer: Awaited<ReturnType<typeof seen>>, by = one) =>
  decideOffer(stores, { offer, decision: { act: 'publish', body: body(offer.kind) }, by, key })

test('an offer is held until a member lets it out; its sender is told', async () => {
  const box = await testMailbox()
  await offered(box, 'job')
  const offer = await seen(box)
  assert.deepEqual([offer.state, await onBoard()], ['held', []])
  assert.deepEqual(await publish(offer), { done: 'kept', left: false })
  assert.deepEqual(await onBoard(), [offer.chain.id])
  assert.deepEqual(
    (await repliesTo(box)).map(({ kind, fields }) => [kind, fields.state, fields.offer]),
    [['status', 'published', offer.publicId]],
  )
  await assert.rejects(publish(offer), StaleError)
  assert.equal((await seen(box)).state, 'published')
})

test('housing waits for a second moderator, who is somebody else', async () => {
  const box = await testMailbox()
  await offered(box, 'housing')
  for (let twice = 0; twice < 2; twice++) {
    const done = await decideOffer(stores, { offer: await seen(box), decision: { act: 'read' }, by: one, key })
    assert.deepEqual(done, { done: 'read', left: false })
  }
  assert.equal((await seen(box)).state, 'held')
  assert.deepEqual(await repliesTo(box), [])
  assert.deepEqual(await publish(await seen(box), two), { done: 'kept', left: false })
  assert.equal((await seen(box)).state, 'published')
})

test('an edit takes what stood from the board until it is read; a withdrawal for good', async () => {
  const box = await testMailbox()
  const first = await offered(box, 'notice')
  await publish(await seen(box))
  const { chain } = await seen(box)
  await sealInto(stores, [held.recipient], {
    kind: 'offer',
    mailbox: addressOf(box),
    day: today,
    links: [first],
    fields: { kind: 'notice', change: 'edit', at: stores.now(), title: 'Дзіцячыя рэчы', text: 'Ад года.' },
  })
  const edited = await seen(box)
  assert.deepEqual([edited.state, edited.chain.id], ['held', chain.id])
  assert.ok((await onBoard()).includes(chain.id))
  assert.equal(await takeDownOutdated(stores, { offers: [edited], by: one, key }), true)
  assert.ok(!(await onBoard()).includes(chain.id))
  await publish(await seen(box))
  assert.ok((await onBoard()).includes(chain.id))

  await send('offer', box, { change: 'renew', at: stores.now() })
  const renewed = await seen(box)
  assert.deepEqual([renewed.state, renewed.chain.written.fields.title, renewed.kind], ['held', 'Дзіцячыя рэчы', 'notice'])
  await send('offer', box, { change: 'withdraw' })
  const gone = await seen(box)
  assert.equal(gone.state, 'withdrawn')
  assert.equal(await takeDownOutdated(stores, { offers: [gone], by: one, key }), true)
  assert.equal(await takeDownOutdated(stores, { offers: [await seen(box)], by: one, key }), false)
  assert.ok(!(await onBoard()).includes(chain.id))
  await assert.rejects(publish(await seen(box)), (thrown) => thrown instanceof HabeasError && thrown.code === 'offer')
  const states = (await repliesTo(box)).map(({ fields }) => fields.state)
  assert.deepEqual(states.toSorted(), ['held', 'published', 'published', 'withdraw'])
})

test('a refusal carries its reasons, and what is taken down is said to have left', async () => {
  const box = await testMailbox()
  await offered(box, 'job')
  await publish(await seen(box))
  const decision = { act: 'pull', reasons: ['fee', 'contact'], note: 'Без аплаты наперад.' } as const
  assert.deepEqual(await decideOffer(stores, { offer: await seen(box), decision, by: one, key }), { done: 'kept', left: true })
  const states = (await repliesTo(box)).map(({ fields }) => `${fields.state} ${fields.reasons ?? ''}`.trim()).sort()
  assert.deepEqual(states, ['published', 'pull fee contact'])
})

test('letters pass through the team, and contacts open only when both have given one, both at once', async () => {
  const offerer = await testMailbox()
  const answerer = await testMailbox()
  const stranger = await testMailbox()
  await offered(offerer, 'job')
  await publish(await seen(offerer))
  const { publicId } = await seen(offerer)
  await send('letter', answerer, { answer: publicId, text: 'Умею пячы хлеб.' })
  const threadOf = async () => {
    const thread = (await lookAtExchange(stores, key)).threads.find(({ offer }) => offer === publicId)
    assert.ok(thread)
    return thread
  }
  const [letter] = (await threadOf()).letters
  assert.ok(letter)
  await passOn(stores, { thread: await threadOf(), letter, by: one })
  const passed = (await repliesTo(offerer)).find(({ kind }) => kind === 'letter')
  assert.equal(passed?.fields.text, 'Умею пячы хлеб.')
  assert.equal(passed?.fields.thread, (await threadOf()).id)

  const thread = (await threadOf()).id
  await send('contact', answerer, { thread, telegram: 'invented_name' })
  await send('contact', stranger, { thread, telegram: 'somebody_else' })
  assert.equal(isShared(await threadOf()), false)
  await assert.rejects(exchangeContacts(stores, { thread: await threadOf(), by: one }), HabeasError)
  await send('contact', offerer, { thread, other: 'ask at the bakery' })
  assert.equal(isShared(await threadOf()), true)
  await exchangeContacts(stores, { thread: await threadOf(), by: one })
  const contact = async (box: Box) => (await repliesTo(box)).find(({ kind }) => kind === 'contact')?.fields
  assert.equal((await contact(offerer))?.telegram, 'invented_name')
  assert.equal((await contact(answerer))?.other, 'ask at the bakery')
  assert.deepEqual(await repliesTo(stranger), [])
})
