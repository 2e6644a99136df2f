import type { EnvelopeId, EnvelopeKind, MailboxId, PartName } from '#core/envelope.ts'
import { HabeasError } from '#core/errors.ts'
import type { Carrier } from '#intake/store/index.ts'

/**
 * What came and went. `broken`: envelopes that stopped half way; what there is of them was carried in too. `closed`: replies whose mailbox is
 * not there any more; they are let go. `recipients`: whether the door seals to the keys of today; `none`: the team has no key.
 */
export type Synced = { envelopes: number; broken: number; replies: number; closed: number; recipients: 'sent' | 'same' | 'none' }

/** What a desk gives and takes. */
export type DeskSide = {
  find(id: EnvelopeId): object | undefined
  /** Returns when the bytes are on the disk. */
  take(id: EnvelopeId, part: PartName, bytes: AsyncIterable<Uint8Array>): Promise<void>
  whole(envelope: { id: EnvelopeId; kind: EnvelopeKind; day: string }): Promise<void>
  replies: readonly { mailbox: MailboxId; reply: string; read: () => Uint8Array; carried: () => void }[]
  /** The signed list for a door that knows another; null: the door has the right one. `none`: the team has no key. */
  offer: (known: Awaited<ReturnType<Carrier['recipients']>>) => string | null | 'none'
}

/**
 * Carries ciphertext in, sealed replies and the list of recipients out. Whatever moment it is stopped at, the next time goes on from there:
 * nothing is forgotten at the door before all of it is on the disk of the desk. An envelope that the door does not give whole stays there and
 * keeps no other from coming; it is told at the end. Throws HabeasError.
 */
export async function sync(carrier: Carrier, desk: DeskSide, signal?: AbortSignal): Promise<Synced> {
  const offered = desk.offer(await carrier.recipients())
  if (offered !== null && offered !== 'none') await carrier.putRecipients(offered)
  const recipients = offered === null ? 'same' : offered === 'none' ? 'none' : 'sent'
  const synced: Synced = { envelopes: 0, broken: 0, replies: 0, closed: 0, recipients }
  for (const { mailbox, reply, read, carried } of desk.replies) {
    if (signal?.aborted) return synced
    if (await carrier.putReply(mailbox, reply, read())) synced.replies++
    else synced.closed++
    carried()
  }
  const faults: unknown[] = []
  for (const { id, kind, day, state, parts } of await carrier.waiting()) {
    if (signal?.aborted) return synced
    if (desk.find(id) === undefined) {
      try {
        for (const { part, size } of parts) await desk.take(id, part, ofSize(await carrier.part(id, part), size))
      } catch (thrown) {
        if (!(thrown instanceof HabeasError && thrown.code === 'door')) throw thrown
        // Throws when it is not this envelope but the door that is gone.
        await carrier.recipients()
        faults.push(thrown)
        continue
      }
      await desk.whole({ id, kind, day })
      synced.envelopes++
      if (state === 'broken') synced.broken++
    }
    await carrier.drop(id)
  }
  if (faults.length > 0) throw faults[0]
  return synced
}

/**
 * The same bytes; throws when there are more or fewer of them than the door said, so that no part is kept in half, and a door that somebody
 * has taken over cannot fill the disk of the desk with one that has no end.
 */
async function* ofSize(bytes: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  const broke = (options: ErrorOptions = {}) =>
    new HabeasError('door', 'The line to the door broke. What came whole is kept; the rest comes the next time.', options)
  let came = 0
  const source = bytes[Symbol.asyncIterator]()
  try {
    for (;;) {
      const next = await source.next().catch((cause: unknown) => {
        throw broke({ cause })
      })
      if (next.done) break
      came += next.value.length
      if (came > size) break
      yield next.value
    }
  } finally {
    await source.return?.()
  }
  if (came !== size) throw broke()
}
