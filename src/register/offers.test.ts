import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { EnvelopeId } from '#core/envelope.ts'
import type { MemberId } from '#core/ids.ts'
import { NEEDS_TWO, OFFER_KINDS, type OfferBody, type OfferKind } from '#core/offer.ts'
import { openTestDatabase } from '#platform/database/testing.ts'
import { StaleError } from './decide.ts'
import { type KeptOfferAct, keepOffer, keepOfferAct, keepReview, readOfferActs, readReviews } from './offers.ts'
import { aMember } from './testing.ts'

const database = await openTestDatabase()
after(() => database.close())
const { by: one } = await aMember(database)
const { by: two } = await aMember(database, 'another')
const ENVELOPE = 'a'.repeat(32) as EnvelopeId
const EDITED = 'b'.repeat(32) as EnvelopeId
const AT = '2026-05-01T10:00:00.000Z'
const offerId = (n: number) => `00000000-0000-4000-8000-00000000000${n}`

const body = (kind: OfferKind): OfferBody => ({
  kind,
  language: 'be',
  title: 'Пакой на два месяцы',
  text: 'Асобны пакой з замком.',
  country: 'LT',
  city: 'Vilnius',
  pay: null,
  contract: null,
  hours: '',
  level: '',
  lodging: '',
  organisation: '',
})
const published = (
  offer: string,
  kind: OfferKind,
  member: MemberId,
  first: MemberId | null,
  envelope = ENVELOPE,
): Omit<KeptOfferAct, 'version'> => ({
  offer,
  kind,
  act: 'publish',
  envelope,
  body: body(kind),
  until: '2026-05-31',
  reasons: [],
  first,
  member,
  at: AT,
})
test('where somebody is alone with a stranger, the database itself asks for two different moderators of the same envelope', async () => {
  const offer = offerId(1)
  await keepOffer(database, offer, 'housing')
  await assert.rejects(keepOfferAct(database, published(offer, 'housing', one, null), 0), /two_moderators/)
  await assert.rejects(keepOfferAct(database, published(offer, 'housing', one, two), 0), /foreign key/)
  await keepReview(database, { offer, envelope: ENVELOPE, member: one, at: AT })
  await keepReview(database, { offer, envelope: ENVELOPE, member: one, at: AT })
  await assert.rejects(keepOfferAct(database, published(offer, 'housing', one, one), 0), /check constraint/)
  // An edit is another envelope: what was read before says nothing of it.
  await assert.rejects(keepOfferAct(database, published(offer, 'housing', two, one, EDITED), 0), /foreign key/)
  // It cannot be passed off as a kind that one may let out.
  await assert.rejects(keepOfferAct(database, published(offer, 'job', one, null), 0), /foreign key/)
  await assert.rejects(
    keepOfferAct(database, { ...published(offer, 'housing', two, one), body: body('notice') }, 0),
    /check constraint/,
  )
  const kept = await keepOfferAct(database, published(offer, 'housing', two, one), 0)
  assert.deepEqual(await readOfferActs(database), [kept])
  assert.deepEqual(await readReviews(database), [{ offer, envelope: ENVELOPE, member: one, at: AT }])
})

test('what somebody has acted on meanwhile is not acted on again, and a refusal has its reason', async () => {
  const offer = offerId(2)
  await keepOffer(database, offer, 'notice')
  await keepOffer(database, offer, 'notice')
  await keepOfferAct(database, published(offer, 'notice', one, null), 0)
  await assert.rejects(keepOfferAct(database, published(offer, 'notice', one, null), 0), StaleError)
  const pull = { ...published(offer, 'notice', one, null), act: 'pull', body: null, until: null } as const
  await assert.rejects(keepOfferAct(database, pull, 1), /check constraint/)
  await keepOfferAct(database, { ...pull, reasons: ['contact'] }, 1)
  const own = (await readOfferActs(database)).filter((act) => act.offer === offer)
  assert.deepEqual(
    own.map(({ act, version, reasons }) => [act, version, reasons]),
    [
      ['publish', 1, []],
      ['pull', 2, ['contact']],
    ],
  )
  assert.deepEqual(await readOfferActs(database, { asOf: '2026-04-30T00:00:00.000Z' }), [])
})

test('the database lets the same kinds out alone as the program', async () => {
  for (const [at, kind] of OFFER_KINDS.entries()) {
    const id = `00000000-0000-4000-8000-0000000001${String(at).padStart(2, '0')}`
    await keepOffer(database, id, kind)
    const alone = keepOfferAct(database, published(id, kind, one, null), 0)
    if (NEEDS_TWO.has(kind)) await assert.rejects(alone, /two_moderators/, kind)
    else await alone
  }
})
