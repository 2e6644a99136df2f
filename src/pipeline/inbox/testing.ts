import { generateHybridIdentity, identityToRecipient } from 'age-encryption'
import type { EnvelopeId, EnvelopeKind, MailboxAddress, MailboxId } from '#core/envelope.ts'
import { beginEnvelope } from '#intake/sealing/index.ts'
import type { Member, Unlocked } from '#members/index.ts'
import type { Stores } from '../stores.ts'
import { inboxOf } from './inbox.ts'

/** A key of a member; the register knows its public half. */
export type TestKey = { identity: string; recipient: string; unlocked: () => Unlocked }

export async function newTestKey(): Promise<TestKey> {
  const identity = await generateHybridIdentity()
  const recipient = await identityToRecipient(identity)
  const at = '2026-05-01T08:00:00.000Z'
  const unlocked = (): Unlocked => ({ identities: [identity], recipient, since: at, usedAt: at, closing: new AbortController() })
  return { identity, recipient, unlocked }
}

/** A key of a member that the register knows. */
export async function memberKey(
  { database, member }: Pick<Stores, 'database' | 'member'>,
  of: Member = member,
): Promise<TestKey> {
  const key = await newTestKey()
  await database.kysely
    .insertInto('member_key')
    .values({ recipient: key.recipient, member: of.id, since: '2026-01-01' })
    .execute()
  return key
}

export type TestEnvelope = {
  kind?: EnvelopeKind
  fields?: Record<string, string>
  files?: readonly { name: string; type?: string; bytes: Uint8Array | string }[]
  mailbox?: MailboxAddress | null
  links?: readonly EnvelopeId[]
  day?: string
  /** Left out, as where a line broke. */
  without?: 'manifest'
}

/** Seals an envelope and lets it come in, as the sync does. */
export async function sealInto(stores: Stores, recipients: readonly string[], given: TestEnvelope = {}): Promise<EnvelopeId> {
  const { kind = 'testimony', fields = {}, files = [], mailbox = null, links = [], day = '2026-04-01' } = given
  const inbox = await inboxOf(stores)
  const waiting: Promise<void>[] = []
  let own: EnvelopeId | null = null
  // The key comes before the id is known.
  const parts: { part: Parameters<typeof inbox.take>[1]; bytes: Uint8Array }[] = []
  const sealing = await beginEnvelope(recipients, kind, async (part, sealed) => {
    const bytes = new Uint8Array(await new Response(sealed).arrayBuffer())
    if (own === null) parts.push({ part, bytes })
    else waiting.push(inbox.take(own, part, asPieces(bytes)))
  })
  own = sealing.id
  for (const { part, bytes } of parts) await inbox.take(own, part, asPieces(bytes))
  for (const { name, type = 'application/octet-stream', bytes } of files)
    await sealing.file({ name, type, bytes: asPieces(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes) })
  if (given.without !== 'manifest') await sealing.end({ language: 'be', day, mailbox, fields, links: [...links] })
  await Promise.all(waiting)
  await inbox.whole({ id: own, kind, day })
  return own
}

async function* asPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at === 0 || at < bytes.length; at += 64 * 1024) yield bytes.subarray(at, at + 64 * 1024)
}

/** A mailbox whose replies the test can open. */
export async function testMailbox(): Promise<MailboxAddress & { identity: string }> {
  const identity = await generateHybridIdentity()
  const id = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return { id: id as MailboxId, recipient: await identityToRecipient(identity), identity }
}
